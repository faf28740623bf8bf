"""Known findings that a gate accepts: refuted obligations of exactly this code, in a file that is reviewed."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from verify.errors import UsageError
from verify.expect import compared
from verify.report.read_json import read_json
from verify.report.tree import Finding, Report, TargetReport
from verify.target import LEVELS, Expectation, Target
from verify.verdict import Verdict

__all__ = ["Baseline", "Known", "baseline_of", "read_baseline", "to_baseline"]

_SCHEMA = 1
_LARGEST = 16 << 20  # bytes
_KEYS = ("target", "level", "sha256", "refuted")
_OBLIGATION = re.compile(r"[a-z_]+(?:/[A-Za-z0-9_]+(?:\.[A-Za-z0-9]+)?)?@[a-z-]+[0-9]*")


@dataclass(frozen=True, kw_only=True)
class Known:
    """What is known of one trampoline at one level; ``sha256`` is that of its code, ``refuted`` holds ``id@path``."""

    target: str
    level: str
    sha256: str
    refuted: tuple[str, ...]

    def speaks_of(self, report: TargetReport) -> bool:
        """Whether that is the trampoline, the level and the code."""
        return (self.target, self.level, self.sha256) == (report.name, report.level, report.sha256)


@dataclass(frozen=True, kw_only=True)
class Baseline:
    """What a file accepts. It is the whole expectation: a manifest's own does not count beside it."""

    known: tuple[Known, ...]

    def judged(self, target: Target, report: TargetReport) -> TargetReport:
        """The report, compared with what is known: exactly that is refuted, and all else proved or exempt."""
        refuted = [name for one in self.known if one.speaks_of(report) for name in one.refuted]
        verdict = Verdict.REFUTED if refuted else Verdict.PROVED
        wanted = Expectation(verdict=verdict, refuted=tuple(refuted))
        at = {"gate": wanted, **({"strict": wanted} if report.level == "strict" else {})}
        return compared(report, replace(target, level=report.level, expect=at))

    def unmatched(self, reports: Sequence[TargetReport]) -> tuple[str, ...]:
        """A line for each entry that speaks of nothing in this run: its code changed, or nobody looked at it."""
        return tuple(
            f"baseline: {one.target} at {one.level}, sha256 {one.sha256[:16]}: nothing in this run is that code;"
            f" known as refuted: {', '.join(one.refuted)}"
            for one in self.known
            if not any(one.speaks_of(report) for report in reports)
        )


def to_baseline(report: Report) -> str:
    """The file that accepts exactly what was found; UsageError where something was not decided, or nothing was."""
    decided = report.targets
    if report.errors:
        raise UsageError("no baseline is written: not every input could be read")
    open_ = [one.name for one in decided if one.verdict not in (Verdict.PROVED, Verdict.REFUTED)]
    if not decided:
        raise UsageError("no baseline is written: nothing was decided")
    if open_:
        raise UsageError(f"no baseline is written: not decided: {', '.join(open_)}")
    known = {
        (one.name, one.level, one.sha256): [f"{f.id}@{f.path}" for f in one.findings if _is_known(f)]
        for one in decided
    }  # fmt: skip
    rows = [dict(zip(_KEYS, (*key, sorted(refuted)), strict=True)) for key, refuted in sorted(known.items()) if refuted]
    return json.dumps({"baseline": _SCHEMA, "known": rows}, indent=1) + "\n"


def _is_known(finding: Finding) -> bool:
    return finding.exempt is None and finding.verdict is Verdict.REFUTED


def read_baseline(path: Path) -> Baseline:
    """What the file accepts; UsageError, one line, where it is no baseline."""
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except OSError as error:
        raise UsageError(f"{path}: cannot be read: {error.strerror}") from error
    except ValueError as error:  # a name with a NUL byte
        raise UsageError(f"{str(path)!r}: cannot be read: {error}") from error
    if len(data) > _LARGEST:
        raise UsageError(f"{path}: more than {_LARGEST} bytes are no baseline")
    return baseline_of(data, str(path))


def baseline_of(data: bytes, name: str) -> Baseline:
    """What these bytes of the file ``name`` accept; UsageError, one line, where they are no baseline."""
    whole = read_json(data, name)
    if not isinstance(whole, dict) or whole.keys() != {"baseline", "known"} or whole["baseline"] != _SCHEMA:
        raise UsageError(f'{name}: no baseline: {{"baseline": {_SCHEMA}, "known": [...]}} was expected')
    if not isinstance(whole["known"], list):
        raise UsageError(f"{name}: known: a list was expected")
    known = tuple(_entries(whole["known"], name))
    if len({(one.target, one.level, one.sha256) for one in known}) < len(known):
        raise UsageError(f"{name}: known: two entries for one target, level and code")
    return Baseline(known=known)


def _entries(rows: list[object], name: str) -> Iterator[Known]:
    for number, row in enumerate(rows):
        at = f"{name}: known[{number}]"
        if not isinstance(row, dict) or row.keys() != set(_KEYS):
            raise UsageError(f"{at}: an object with {', '.join(_KEYS)} was expected")
        texts = [row[key] for key in _KEYS[:3]]
        if not all(isinstance(text, str) for text in texts):
            raise UsageError(f"{at}: target, level and sha256 are strings")
        target, level, sha256 = texts
        if not target.isprintable():
            raise UsageError(f"{at}: target is one line of what can be printed")
        if level not in LEVELS or not re.fullmatch("[0-9a-f]{64}", sha256):
            raise UsageError(f"{at}: level is one of {', '.join(LEVELS)}, sha256 64 hex digits in lower case")
        refuted = row["refuted"]
        if not isinstance(refuted, list) or not refuted or len(set(map(str, refuted))) < len(refuted):
            raise UsageError(f"{at}: refuted: a list was expected, not empty, each once")
        for entry in refuted:
            if not isinstance(entry, str) or not _OBLIGATION.fullmatch(entry):
                raise UsageError(f"{at}: refuted: {entry!r} is no OBLIGATION@PATH")
        yield Known(target=target, level=level, sha256=sha256, refuted=tuple(refuted))
