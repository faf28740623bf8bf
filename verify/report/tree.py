"""The one Report: what every output format is a pure function of."""

from collections.abc import Mapping
from dataclasses import dataclass

from verify.pictures import Drawing
from verify.terms import Assumption, Counterexample, Gap
from verify.verdict import Verdict

__all__ = ["Exempted", "Finding", "Input", "Report", "TargetReport", "Trail"]


@dataclass(frozen=True, kw_only=True, order=True)
class Trail:
    """What a path executed: the addresses of its instructions in order, and how it leaves."""

    path: str
    how: str
    steps: tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class Exempted:
    """Why a level does not demand an obligation, and where that is written."""

    reason: str
    source: str


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One obligation on one path: the answer at the gate, strict's answer beside it."""

    id: str
    path: str
    verdict: Verdict
    strict: Verdict
    exempt: Exempted | None
    says: str
    reason: str
    counterexample: Counterexample | None
    assumptions: tuple[str, ...]
    formula: str = ""  # in words, and below as SMT-LIB, where drawings were asked for
    smt: str = ""


@dataclass(frozen=True, kw_only=True)
class TargetReport:
    """One trampoline decided at one level; ``unmet`` says what differs from the expectation, in words.

    ``file`` is the input that it comes from, None for a built-in target; ``runs`` counts concrete runs of its paths,
    ``falsifiable`` the obligations of which it was shown that another trampoline would refute them, ``undecided`` the
    questions that a solver gave up, be it one whose answer was only to be nicer; ``trails`` are
    what the paths executed, each once: variants of one path may share theirs.
    """

    name: str
    arch: str
    symbol: str
    kind: str
    address: int
    size: int
    sha256: str
    level: str
    verdict: Verdict
    strict: Verdict
    expected: Verdict
    met: bool
    unmet: tuple[str, ...]
    exit_code: int
    lifters: tuple[str, ...]
    paths: tuple[str, ...]
    trails: tuple[Trail, ...]
    seconds: float
    findings: tuple[Finding, ...]
    assumptions: tuple[Assumption, ...]
    gaps: tuple[Gap, ...]
    unwind: str
    runs: int
    falsifiable: int
    drawings: tuple[Drawing, ...] = ()  # of each path, where they were asked for
    file: str | None = None
    undecided: int = 0


@dataclass(frozen=True, kw_only=True)
class Input:
    """A file that was given: its digest, what it says of itself and, line by line, what was recognised in it."""

    file: str
    sha256: str
    kernel_release: str | None
    recognised: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Report:
    """Everything one run found; ``errors`` are bad inputs, ``unmatched`` entries of a baseline, one clear line each."""

    tool: Mapping[str, str | int]
    verdict: Verdict
    exit_code: int
    seconds: float
    inputs: tuple[Input, ...]
    targets: tuple[TargetReport, ...]
    errors: tuple[str, ...]
    notes: tuple[str, ...] = ()
    unmatched: tuple[str, ...] = ()
