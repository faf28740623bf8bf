"""``--reproducer DIR``: a program for each refutation that a user process can show, and the reasons for the others."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from verify.decide.cpu import UnrepresentableError
from verify.decide.recorded import Job, jobs_of
from verify.decide.user_mode import in_user_mode
from verify.errors import UsageError
from verify.folders import put_folder
from verify.report.json_report import to_data
from verify.report.reproducer import Subject, makefile, safe, to_c, to_gdb
from verify.report.tree import Finding, Report, TargetReport
from verify.terms import Counterexample

__all__ = ["LISTING", "MARK", "Reproducers", "check_folder", "reproducers"]

LISTING = "README.txt"
MARK = "Reproducers written by tramproof"
"""The first words of the listing: a folder with it is one that may be replaced."""

_LONGEST = 80  # characters of a file's name
_WILD = re.compile(r"[^A-Za-z0-9_.+-]")

_HEAD = f"""{MARK}: one C program for each refutation.

make        builds them (gcc, clang, or CC="python -m ziglang cc"; no 32-bit libraries are needed)
make run    runs them: one row each; a program exits 1 where the wrong value shows, 0 where it does not, and 2
            where it cannot run
gdb -q -x NAME.gdb NAME    stops at the instruction to blame and prints the slot or register

"""


@dataclass(frozen=True, kw_only=True)
class Reproducers:
    """The files by their path below the folder; how many refutations there are, and how many have no program."""

    folder: Path
    files: dict[str, str]
    refuted: int
    without: int

    @property
    def notes(self) -> tuple[str, ...]:
        """What a user should know besides."""
        if not self.without:
            return ()
        listing = self.folder / LISTING
        return (f"{self.without} of {self.refuted} refutations cannot be shown in user mode: {listing} says why",)

    def write(self) -> None:
        """Write all of them, or none."""
        check_folder(self.folder)  # it may have changed since
        put_folder(self.folder, self.files)


def check_folder(folder: Path) -> None:
    """UsageError where the folder holds something else than reproducers, or is none; asked early."""
    try:
        if folder.exists() and not folder.is_dir():
            raise UsageError(f"{folder}: is no folder")
        listing = folder / LISTING
        mine = listing.is_file() and listing.read_text(encoding="utf-8", errors="replace").startswith(MARK)
        if folder.is_dir() and any(folder.iterdir()) and not mine:
            raise UsageError(f"{folder}: holds something else than reproducers; it is left alone")
    except (OSError, ValueError) as error:  # a name too long, a NUL
        raise UsageError(f"{str(folder)!r}: cannot be read: {error}") from error


def reproducers(report: Report, folder: Path) -> Reproducers:
    """A program for each refutation of a report, made from what the JSON report says of it."""
    files: dict[str, str] = {}
    rows: list[str] = []
    without = 0
    jobs = jobs_of(to_data(report), "the report")
    for (target, finding, one), job in zip(_refutations(report), jobs, strict=True):
        name = _name(target, finding, files)
        try:
            files |= _program(target, finding, one, job, name)
            rows.append(f"{name}.c  {safe(job.label)}")
        except UnrepresentableError as reason:
            without += 1
            rows.append(f"none  {safe(job.label)}: {safe(str(reason))}")
    lines = rows or ["This run refuted nothing."]
    files[LISTING] = _HEAD + "".join(f"{line}\n" for line in lines)
    files["Makefile"] = makefile()
    return Reproducers(folder=folder, files=files, refuted=len(rows), without=without)


def _refutations(report: Report) -> Iterator[tuple[TargetReport, Finding, Counterexample]]:
    for target in report.targets:
        for finding in target.findings:
            if finding.counterexample is not None:
                yield target, finding, finding.counterexample


def _program(target: TargetReport, finding: Finding, one: Counterexample, job: Job, name: str) -> dict[str, str]:
    if job.run is None:
        raise UnrepresentableError(job.note)
    subject = Subject(
        target=target, finding=finding, counterexample=one, recorded=job.run,
        user=in_user_mode(job.run, job.obligation),
    )  # fmt: skip
    return {f"{name}.c": to_c(subject), f"{name}.gdb": to_gdb(subject, name.rpartition("/")[2])}


def _name(target: TargetReport, finding: Finding, taken: dict[str, str]) -> str:
    """A path below the folder that is safe on every file system and in a Makefile, and that no other has."""
    folders = [_plain(part) for part in target.name.split("/")]
    name = "/".join([*folders, _plain(f"{finding.id.replace('/', '-')}.{finding.path}")])
    number, free = 1, name
    while f"{free}.c" in taken:
        number += 1
        free = f"{name}~{number}"
    return free


def _plain(text: str) -> str:
    """The text itself where it is a plain name, else one that is, with a digest of the text."""
    name = _WILD.sub("_", text).lstrip(".-")[:_LONGEST]
    if name == text and name:
        return name
    return f"{name}_{hashlib.sha256(text.encode('utf-8', 'surrogateescape')).hexdigest()[:8]}"
