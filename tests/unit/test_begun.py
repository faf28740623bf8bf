"""A path that runs into a gap: what it did before is judged, and nothing else is concluded from it."""

from tests.unit.trampolines import CALL, Line, decided, good, refuted
from verify.report.tree import TargetReport
from verify.verdict import Verdict

LOST: tuple[Line, ...] = (("0f a2", "cpuid"),)  # outside the allow-list
WRONG_IP: tuple[Line, ...] = (("48 ff c7", "inc %rdi"),)


def on_stopped(report: TargetReport) -> set[str]:
    """What is refuted on the beginning of a path."""
    return {ident for ident, one in refuted(report).items() if one.path == "stopped"}


def test_a_wrong_argument_is_refuted_although_the_path_ends_in_a_gap() -> None:
    report = decided(good(before=WRONG_IP, after=LOST))
    assert report.gaps and report.verdict is Verdict.REFUTED and on_stopped(report) == {"arg/ip"}
    found = refuted(report)["arg/ip"].counterexample
    assert found is not None and found.replayed == "unicorn" and found.expected != found.got


def test_nothing_wrong_before_the_gap_is_no_proof() -> None:
    report = decided(good(after=LOST))
    assert report.verdict is Verdict.INCONCLUSIVE and report.strict is Verdict.INCONCLUSIVE
    assert not [one for one in report.findings if one.path == "stopped"]


def test_a_gap_before_any_callback_refutes_nothing() -> None:
    report = decided(good(before=(*WRONG_IP, *LOST)))
    assert report.verdict is Verdict.INCONCLUSIVE and not on_stopped(report)


def test_one_callback_too_many_is_refuted_before_the_gap() -> None:
    again = on_stopped(decided(good(call=(CALL, CALL), after=LOST)))
    assert "call/reached" in again
    assert "call/reached" not in on_stopped(decided(good(before=WRONG_IP, after=LOST)))


def test_a_loop_around_the_callback_runs_it_twice() -> None:
    """The second round calls C a second time; the third is not followed."""
    loop: tuple[Line, ...] = (("eb f9", "jmp .-5"),)
    report = decided(good(after=loop))
    assert "call/reached" in on_stopped(report) and any("a loop" in gap.why for gap in report.gaps)


def test_a_store_through_what_c_left_can_hit_the_callers_words() -> None:
    store: tuple[Line, ...] = (("48 89 08", "mov %rcx,(%rax)"),)
    report = decided(good(after=store))
    assert on_stopped(report) == {"frame/writes"}
    found = refuted(report)["frame/writes"].counterexample
    assert found is not None and found.replayed == "unicorn"


def test_a_store_through_part_of_what_c_left_is_a_gap_only() -> None:
    """Half of a register is no base plus a constant: nothing is said of where such a store can land."""
    store: tuple[Line, ...] = (("89 c0", "mov %eax,%eax"), ("48 89 08", "mov %rcx,(%rax)"))
    report = decided(good(after=store))
    assert report.verdict is Verdict.INCONCLUSIVE and not on_stopped(report)
