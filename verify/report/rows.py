"""Every format's common ground: one row for each thing that is not simply proved, in words."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from verify.printable import LONGEST_LINE, printable
from verify.report.tree import Finding, Report, TargetReport
from verify.terms import Culprit
from verify.verdict import Verdict

__all__ = ["FAMILIES", "Family", "Row", "family_of", "folded", "rows"]


@dataclass(frozen=True, kw_only=True)
class Family:
    """The obligations that share the part of their id before the slash: what they claim, and what it means if not."""

    id: str
    claims: str
    otherwise: str


FAMILIES = {
    one.id: one
    for one in (
        Family(
            id="call",
            claims="The callback is called as often as the contract says, in the state that compiled C expects.",
            otherwise="A tracer is not told of a call, is told twice, or runs with a misaligned stack or DF set.",
        ),
        Family(
            id="arg",
            claims="Each argument of the callback is what the contract says.",
            otherwise="The tracer attributes the call to the wrong function, parent or ops, or reads a wild structure.",
        ),
        Family(
            id="regs",
            claims="Each field of the pt_regs that the callback sees equals the register at the hook.",
            otherwise="Whoever reads regs (kprobes, live patching, BPF) sees a wrong value, or stale kernel memory.",
        ),
        Family(
            id="restore",
            claims="At the exit each register and flag is as at the hook, or as an honoured edit left it.",
            otherwise="The traced function goes on with a wrong register or flag and corrupts something far away.",
        ),
        Family(
            id="exit",
            claims="Control goes where the contract says for that path.",
            otherwise="The traced function is entered at the wrong place, twice, or not at all.",
        ),
        Family(
            id="frame",
            claims="The trampoline stores to nothing but its own frame.",
            otherwise="Memory of the traced function, of its caller or of the kernel is overwritten.",
        ),
        Family(
            id="mem",
            claims="The caller's stack is as the last callback left it.",
            otherwise="The traced function returns to a wrong address, or its caller's data changes.",
        ),
        Family(
            id="total",
            claims="The explored paths cover every entry state.",
            otherwise="Some state was not looked at: nothing is proved of it.",
        ),
        Family(
            id="gap",
            claims="Every instruction that is reached can be carried to an exit.",
            otherwise="What happens after the gap is not known, so nothing is proved.",
        ),
        Family(
            id="expectation",
            claims="What was found is what the manifest or the baseline expects.",
            otherwise="A proof was lost, or an expected refutation did not come.",
        ),
        Family(
            id="input",
            claims="Every input can be read.",
            otherwise="A file or a target was not looked at.",
        ),
    )
}
"""The part of an obligation's id before the slash -> its family."""


def family_of(ident: str) -> str:
    """The family of an obligation."""
    return ident.partition("/")[0]


@dataclass(frozen=True, kw_only=True)
class Row:
    """One thing to report: ``level`` is ``error`` where it fails the run, ``note`` where it is expected or exempt.

    What has no path is numbered instead: gaps, missed expectations, inputs.
    """

    target: TargetReport | None
    id: str
    path: str
    verdict: str
    level: Literal["error", "warning", "note"]
    message: str
    culprit: Culprit | None = None
    excused: str = ""  # why it does not fail the run

    @property
    def name(self) -> str:
        """``regs/sp@return``, as the text report writes it."""
        return f"{self.id}@{self.path}"

    @property
    def place(self) -> str:
        """The target's name, fit to be shown; empty for an input that could not be read."""
        return _clean(self.target.name) if self.target else ""


def rows(report: Report) -> Iterator[Row]:
    """Rows in the order of targets, paths and ids; bits of a summary with the same answer are left out."""
    for target in report.targets:
        yield from _unmet(target)
        yield from _gaps(target)
        yield from (_row(target, one) for one in folded(target.findings) if not _silent(one))
    for number, line in enumerate(report.unmatched, 1):
        yield Row(target=None, id="expectation", path=str(number), verdict="", level="error", message=_clean(line))
    for number, line in enumerate((*report.errors, *report.notes), 1):
        level: Literal["error", "warning"] = "error" if line in report.errors else "warning"
        yield Row(target=None, id="input", path=str(number), verdict="", level=level, message=_clean(line))


def folded(findings: tuple[Finding, ...]) -> list[Finding]:
    """The findings without the bits of a summary that is among them with the same answer."""

    def answer(one: Finding) -> tuple[Verdict | None, Verdict, bool]:
        # What is exempt shows strict's answer, whatever the level demands in its place.
        return one.verdict if one.exempt is None else None, one.strict, one.exempt is None

    answers = {(one.id, one.path): answer(one) for one in findings}

    def told(one: Finding) -> bool:
        whole, _, bit = one.id.partition(".")
        return bool(bit) and answers.get((whole, one.path)) == answer(one)

    return [one for one in findings if not told(one)]


def _silent(one: Finding) -> bool:
    return one.verdict is Verdict.PROVED and one.strict is Verdict.PROVED


def _unmet(target: TargetReport) -> Iterator[Row]:
    for number, line in enumerate(target.unmet, 1):
        yield Row(
            target=target,
            id="expectation",
            path=str(number),
            verdict=target.verdict.name,
            level="error",
            message=_clean(line),
        )


def _gaps(target: TargetReport) -> Iterator[Row]:
    for number, gap in enumerate(target.gaps, 1):
        yield Row(
            target=target, id="gap", path=str(number), verdict="INCONCLUSIVE", level="warning",
            message=_clean(f"{gap.where}: {gap.why}"),
        )  # fmt: skip


def _row(target: TargetReport, one: Finding) -> Row:
    verdict, excused = one.verdict.name, ""
    if one.exempt is not None and one.strict is Verdict.REFUTED:
        verdict, excused = "EXEMPT", f"exempt at {target.level}: {one.exempt.reason} [{one.exempt.source}]"
    elif one.verdict is Verdict.PROVED:
        verdict, excused = "PROVED", f"refuted at strict, proved as {target.level} wants it"
    elif target.met:
        excused = "expected by the manifest"
    level: Literal["error", "warning", "note"] = "note" if excused else "error"
    if not excused and one.verdict in (Verdict.VACUOUS, Verdict.INCONCLUSIVE):
        level = "warning"
    return Row(
        target=target, id=one.id, path=one.path, verdict=verdict, level=level, message=_clean(_message(one)),
        culprit=one.counterexample.culprit if one.counterexample else None, excused=_clean(excused),
    )  # fmt: skip


def _message(one: Finding) -> str:
    example = one.counterexample
    if example is None:
        return one.reason or one.says
    words = [one.says]
    if example.expected is not None and example.got is not None:
        words.append(f"Expected {example.expected:#x}, got {example.got:#x}.")
    words.append(example.why)
    return " ".join(words)


def _clean(text: str) -> str:
    return printable(text, LONGEST_LINE)
