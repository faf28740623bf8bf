"""Answers kept on disk by the digest of what they depend on; what is not exactly as written does not count."""

import hashlib
import json
import os
import stat
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from verify.digest import asked, everything
from verify.errors import UsageError
from verify.plain import from_plain, to_plain
from verify.report.tree import TargetReport
from verify.target import Target
from verify.verdict import Verdict

__all__ = ["Store", "is_final", "of_user", "user_folder"]

_LARGEST = 64 << 20  # bytes of one entry
_NOT_ASKED = frozenset({"image", "expect", "about"})  # the image by its digest; what is expected is compared anew
_FINAL = (Verdict.PROVED, Verdict.VACUOUS, Verdict.REFUTED)


def user_folder(environment: Mapping[str, str]) -> Path | None:
    """``tramproof`` in the user's cache folder (XDG Base Directory Specification); None where there is none."""
    given = environment.get("XDG_CACHE_HOME", "")
    if os.path.isabs(given):  # "all paths must be absolute"; others are to be ignored
        return Path(given, "tramproof")
    home = environment.get("HOME", "")
    return Path(home, ".cache", "tramproof") if os.path.isabs(home) else None


def of_user(environment: Mapping[str, str]) -> "Store | None":
    """The store in the user's cache folder, None where there is none."""
    folder = user_folder(environment)
    return Store(folder=folder) if folder else None


def is_final(report: TargetReport) -> bool:
    """Whether another machine would give the same report: no question ran out of time or memory, nothing is open."""
    verdicts = {one for finding in report.findings for one in (finding.verdict, finding.strict)}
    return not report.undecided and not report.gaps and verdicts <= set(_FINAL) and bool(verdicts)


@dataclass(kw_only=True)
class Store:
    """A folder of answers: one file each, replaced whole. A folder that takes none changes nothing but the time."""

    folder: Path
    engine: str = field(default_factory=everything)

    def require(self) -> None:
        """UsageError where the folder cannot be made or is none."""
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) else error
            raise UsageError(f"--store {self.folder}: cannot be used: {reason}") from error

    def get(self, target: Target, how: Mapping[str, object]) -> TargetReport | None:
        """The report that was kept for this question; None where there is none that can be believed."""
        key = self._key(target, how)
        try:
            data = _read(self._place(key))
            head, _, body = data.partition(b"\n")
            if head != _head(key, body):
                return None
            report = from_plain(TargetReport, json.loads(body))
        except (OSError, ValueError, RecursionError):
            return None
        return report if isinstance(report, TargetReport) and is_final(report) else None

    def put(self, target: Target, how: Mapping[str, object], report: TargetReport) -> None:
        """Keep a report, if another run would give the same."""
        if not is_final(report):
            return
        key = self._key(target, how)
        body = json.dumps(to_plain(report)).encode()
        with suppress(OSError):
            _write(self._place(key), _head(key, body) + b"\n" + body)

    @cached_property
    def _home(self) -> Path:
        return self.folder / self.engine[:16]

    def _place(self, key: str) -> Path:
        return self._home / f"{key}.json"

    def _key(self, target: Target, how: Mapping[str, object]) -> str:
        whole = {
            "contract": asked(target, _NOT_ASKED), "file": target.image.sha256, "engine": self.engine, "how": dict(how)
        }  # fmt: skip
        return hashlib.sha256(json.dumps(whole, sort_keys=True).encode()).hexdigest()


def _head(key: str, body: bytes) -> bytes:
    return f"tramproof-store 1 {hashlib.sha256(key.encode() + body).hexdigest()}".encode()


def _read(path: Path) -> bytes:
    """The bytes of a regular file that is the user's own and that nobody else can write; OSError for any other."""
    number = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK)
    with open(number, "rb") as file:
        status = os.fstat(number)
        strange = not stat.S_ISREG(status.st_mode) or status.st_uid != os.geteuid() or status.st_mode & 0o022
        if strange or status.st_size > _LARGEST:
            raise PermissionError(f"{path} is nothing that we wrote")
        return file.read()


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    number, name = tempfile.mkstemp(prefix=".new-", dir=path.parent)
    try:
        with open(number, "wb") as file:
            file.write(data)
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise
