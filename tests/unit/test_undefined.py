"""A branch on a result that the manual leaves undefined: a processor goes either way, neither is our mistake."""

import pytest

from tests.unit.trampolines import Line, decided, good, refuted, target_of
from verify.certify.build import make
from verify.report.tree import TargetReport
from verify.verdict import Verdict

SHIFT: Line = ("48 c1 e3 05", "shl $5,%rbx")  # OF is undefined
LOST: Line = ("48 c7 44 24 70 00 00 00 00", "movq $0,112(%rsp)")  # regs->di
NOP: Line = ("90", "nop")
NO_AF: tuple[Line, ...] = (  # AF is undefined after xor; unicorn clears it
    ("31 c0", "xor %eax,%eax"), ("9f", "lahf"), ("f6 c4 10", "test $16,%ah"), ("74 01", "je .+3"), NOP,
)  # fmt: skip


def reasons(report: TargetReport) -> set[str]:
    """Why what is not decided is not decided."""
    return {one.reason for one in report.findings if one.verdict is Verdict.INCONCLUSIVE}


@pytest.mark.parametrize("jump", ["70", "71"], ids=["jo", "jno"])
def test_what_one_way_loses_is_refuted(jump: str) -> None:
    """The emulator takes one of the two jumps; of the other the witness is played by the model, not called our bug."""
    report = decided(good(after=(SHIFT, (f"{jump} 09", "jcc .+11"), LOST)))
    found = refuted(report)
    assert report.verdict is Verdict.REFUTED and set(found) == {"restore/di"}
    seen = found["restore/di"].counterexample
    assert seen is not None
    stamp = (seen.replayed, seen.note)
    model = ("model", "the witness needs a result that the manual leaves undefined")
    assert stamp in (("unicorn", ""), model)
    assert (stamp == model) is (jump == "71")


def test_two_right_ways_are_proved_where_runs_show_both() -> None:
    """The bytes that C sees do not depend on where the path goes afterwards."""
    report = decided(good(after=(SHIFT, ("70 01", "jo .+3"), NOP)))
    assert report.verdict is Verdict.PROVED and report.runs == 2 * 64


def test_a_way_that_no_run_takes_is_not_proved() -> None:
    report = decided(good(after=NO_AF))
    assert report.verdict is Verdict.INCONCLUSIVE and not refuted(report)
    (why,) = reasons(report)
    assert why.endswith("possible: it branches on a result that the manual leaves undefined")


def test_before_the_callback_it_shows() -> None:
    """Which of two views C gets is seen by C."""
    saved: tuple[Line, ...] = (("53", "push %rbx"), SHIFT, ("5b", "pop %rbx"), ("70 01", "jo .+3"), NOP)
    assert set(refuted(decided(good(before=saved)))) == {"regs/defined"}


def test_certificates_say_the_same() -> None:
    """Neither what C saw nor any other claim depends on the way that is taken afterwards."""
    target = target_of(good(after=(SHIFT, ("70 01", "jo .+3"), NOP)))
    found = [
        (question.id, answer)
        for file in make(target, "strict", {}).files
        for question, answer in zip(file.draft.questions, file.settled.answers, strict=True)
        if question.id == "regs/defined"
    ]
    assert found == [("regs/defined", "unsat")] * 2
