"""Faults planted in the verifier itself: who catches each. A plant that nobody catches would be PROVED here.

Each plant hides a fault of the trampoline, so that a careless verifier would print PROVED. The honest answer is
asserted beside it, otherwise the test could not tell a catch from a refutation.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, Literal

import claripy
import pytest
from claripy.ast.bool import Bool
from claripy.ast.bv import BV

from tests.unit.trampolines import Line, decided, good, refuted
from verify.batch import Request, gather
from verify.budget import Budget
from verify.contracts import obligations
from verify.contracts.frame_of import Subject
from verify.decide.solver import Question, Solver, Undecided, Unsat
from verify.execute import system
from verify.execute.access import Regions
from verify.execute.callback import call_back
from verify.execute.entry import entry_machine
from verify.execute.explore import Explorer
from verify.execute.machine import Machine
from verify.execute.memory import Memory
from verify.execute.system import SYSTEM
from verify.execute.vex import VexLifter
from verify.image.decode import Instruction
from verify.paths import Exploration
from verify.pipeline import decide
from verify.report.tree import TargetReport
from verify.target import Target
from verify.terms import Obligation
from verify.verdict import Verdict

Patch = pytest.MonkeyPatch

# The second path passes a null op.
FORK: tuple[Line, ...] = (("48 85 db", "test %rbx,%rbx"), ("74 02", "je .+4"), ("31 d2", "xor %edx,%edx"))
DEC: tuple[Line, ...] = (("48 ff ca", "dec %rdx"),)
GLOBAL: tuple[Line, ...] = (("c7 04 25 08 00 00 82 01 00 00 00", "movl $1,counter"),)
PARENT: tuple[Line, ...] = (("48 89 84 24 b8 00 00 00", "mov %rax,184(%rsp)"),)
ABOVE: tuple[Line, ...] = (("48 89 84 24 b8 01 00 00", "mov %rax,440(%rsp)"),)
FLAGS_FIRST: tuple[Line, ...] = (("48 83 ec 08", "sub $8,%rsp"), ("48 8d 64 24 08", "lea 8(%rsp),%rsp"))


def without(text: str) -> tuple[Line, ...]:
    """The good trampoline with one instruction left out."""
    lines = tuple(line for line in good() if line[1] != text)
    assert len(lines) == len(good()) - 1
    return lines


def reasons(report: TargetReport, verdict: Verdict) -> str:
    """What the findings of that verdict say."""
    return "; ".join(sorted({finding.reason for finding in report.findings if finding.verdict is verdict}))


def caught_by_a_run(report: TargetReport) -> None:
    """A concrete run contradicted the path, and nothing on it counts as proved."""
    assert report.verdict is Verdict.BROKEN and report.exit_code == 5
    assert "a concrete run contradicts the path" in reasons(report, Verdict.BROKEN)
    assert not [f.id for f in report.findings if f.path == "return" and f.verdict is Verdict.PROVED]


def caught_by_total(report: TargetReport) -> None:
    """The paths do not cover every entry state."""
    assert report.verdict is Verdict.BROKEN and report.exit_code == 5
    assert [f.verdict for f in report.findings if f.id == "total"] == [Verdict.BROKEN]


@pytest.mark.parametrize("when", ["at a load", "at a store"])
def test_a_stray_input_constraint_is_inconclusive(monkeypatch: Patch, when: str) -> None:
    name = "load" if when == "at a load" else "store"
    honest = getattr(Regions, name)

    def pinning(self: Regions, machine: Machine, *rest: Any) -> Any:  # noqa: ANN401  # as the method it replaces
        machine.constraints.append(machine.registers["rsp"] == 7)
        return honest(self, machine, *rest)

    monkeypatch.setattr(Regions, name, pinning)
    report = decided(good())
    assert report.verdict is Verdict.INCONCLUSIVE
    assert any("did not add" in gap.why for gap in report.gaps)


def test_a_lost_branch_is_caught_by_total(monkeypatch: Patch) -> None:
    assert list(refuted(decided(good(before=FORK)))) == ["arg/op"]
    honest = Explorer._fork

    def losing(self: Explorer, machine: Machine, successors: list[tuple[Bool, int]]) -> list[Machine]:
        kept = honest(self, machine, successors)
        if len(kept) > 1:
            self.forks[-1] = replace(self.forks[-1], guards=self.forks[-1].guards[:1])
        return kept[:1]

    monkeypatch.setattr(Explorer, "_fork", losing)
    caught_by_total(decided(good(before=FORK)))


def test_a_branch_that_the_lifter_loses_is_caught_by_a_run(monkeypatch: Patch) -> None:
    honest = VexLifter.execute

    def losing(self: VexLifter, machine: Machine, insn: Instruction, symbolic: dict[int, BV]) -> list[tuple[Bool, int]]:
        found = honest(self, machine, insn, symbolic)
        return [(claripy.true(), found[0][1])] if len(found) > 1 else found

    monkeypatch.setattr(VexLifter, "execute", losing)
    caught_by_a_run(decided(good(before=FORK)))


def test_a_child_that_is_dropped_after_the_fork_is_caught_by_total(monkeypatch: Patch) -> None:
    honest = Explorer._fork
    monkeypatch.setattr(Explorer, "_fork", lambda self, machine, successors: honest(self, machine, successors)[:1])
    caught_by_total(decided(good(before=FORK)))


def test_a_path_that_is_thrown_away_is_caught_by_total(monkeypatch: Patch) -> None:
    honest = Explorer._leave

    def losing(self: Explorer, machine: Machine, how: Literal["ret", "jmp", "view"], target: BV) -> list[Machine]:
        bad = any(step.text.startswith("xor edx") for step in machine.steps)
        return [] if bad else honest(self, machine, how, target)

    monkeypatch.setattr(Explorer, "_leave", losing)
    caught_by_total(decided(good(before=FORK)))


def test_exchanged_branches_are_caught_by_a_run(monkeypatch: Patch) -> None:
    honest = VexLifter.execute

    def exchanged(
        self: VexLifter, machine: Machine, insn: Instruction, symbolic: dict[int, BV]
    ) -> list[tuple[Bool, int]]:
        found = honest(self, machine, insn, symbolic)
        return [(claripy.Not(guard), pc) for guard, pc in found] if len(found) > 1 else found

    monkeypatch.setattr(VexLifter, "execute", exchanged)
    report = decided(good(before=FORK))
    assert report.verdict is Verdict.BROKEN
    assert "a concrete run contradicts the path" in reasons(report, Verdict.BROKEN)


def test_a_dropped_flag_write_is_caught_by_a_run(monkeypatch: Patch) -> None:
    assert "regs/flags" in refuted(decided(good(first=FLAGS_FIRST)))
    honest = VexLifter.execute

    def dropping(
        self: VexLifter, machine: Machine, insn: Instruction, symbolic: dict[int, BV]
    ) -> list[tuple[Bool, int]]:
        before = dict(machine.flags)
        found = honest(self, machine, insn, symbolic)
        if insn.key == "sub":
            machine.flags.update(before)
        return found

    monkeypatch.setattr(VexLifter, "execute", dropping)
    caught_by_a_run(decided(good(first=FLAGS_FIRST)))


def test_a_wrong_value_is_caught_by_a_run(monkeypatch: Patch) -> None:
    assert list(refuted(decided(good(before=DEC)))) == ["arg/op"]
    honest = VexLifter.execute

    def wrong(self: VexLifter, machine: Machine, insn: Instruction, symbolic: dict[int, BV]) -> list[tuple[Bool, int]]:
        before = machine.registers["rdx"]
        found = honest(self, machine, insn, symbolic)
        if insn.key == "dec":
            machine.registers["rdx"] = before
        return found

    monkeypatch.setattr(VexLifter, "execute", wrong)
    caught_by_a_run(decided(good(before=DEC)))


@pytest.mark.parametrize("lines", [GLOBAL, PARENT, ABOVE], ids=["global", "parent slot", "caller's stack"])
def test_a_dropped_store_is_caught_by_a_run(monkeypatch: Patch, lines: Sequence[Line]) -> None:
    assert "frame/writes" in refuted(decided(good(before=lines)))
    honest = Regions.store

    def dropping(self: Regions, machine: Machine, address: BV, value: BV) -> None:
        kept, memory = machine.stores, machine.memory.fork()
        honest(self, machine, address, value)
        last = machine.stores[-1]
        if last.base != "rsp" or last.offset >= 0:
            machine.stores, machine.memory = kept, memory

    monkeypatch.setattr(Regions, "store", dropping)
    caught_by_a_run(decided(good(before=lines)))


def test_a_callback_that_clobbers_nothing_is_caught_by_a_run(monkeypatch: Patch) -> None:
    lines = without("mov 48(%rsp),%r11")
    assert list(refuted(decided(lines))) == ["restore/r11"]
    honest = call_back

    def quiet(machine: Machine, target: Target, site: str, address: int, called: BV) -> None:
        registers = dict(machine.registers)
        honest(machine, target, site, address, called)
        machine.registers.update(registers)

    monkeypatch.setattr("verify.execute.explore.call_back", quiet)
    caught_by_a_run(decided(lines))


def test_a_skipped_callback_is_not_proved(monkeypatch: Patch) -> None:
    def skipped(self: Explorer, machine: Machine, insn: Instruction) -> list[Machine]:
        machine.pc = insn.end
        return [machine]

    monkeypatch.setattr(Explorer, "_call", skipped)
    report = decided(good())
    # Two see it: the contract wants a callback on this path, and the arguments that it promises have no instance.
    assert "call/reached" in refuted(report) or report.verdict is Verdict.BROKEN
    assert {f.id for f in report.findings if f.verdict is Verdict.VACUOUS} >= {"arg/ip", "arg/regs", "regs/flags"}


def test_a_zero_filled_stack_is_never_proved(monkeypatch: Patch) -> None:
    lines = without("movq $0,120(%rsp)")
    assert set(refuted(decided(lines))) == {"regs/orig_ax", "regs/defined"}
    monkeypatch.setattr(Memory, "_junk", lambda self, name, size: claripy.BVV(0, 8 * size))
    # The emulator gives no byte a value that the script does not, and says so; the command line's exit is 5.
    with pytest.raises(LookupError, match="nothing gave"):
        decided(lines)


@pytest.mark.parametrize(
    ("answer", "verdict"), [(Unsat(), Verdict.VACUOUS), (Undecided("tired"), Verdict.INCONCLUSIVE)]
)
def test_a_solver_that_finds_nothing_proves_nothing(monkeypatch: Patch, answer: Question, verdict: Verdict) -> None:
    monkeypatch.setattr(Solver, "ask", lambda self, formulas: answer)
    report = decided(good())
    assert report.verdict is verdict
    assert {finding.verdict for finding in report.findings} == {verdict}


def test_a_claim_that_is_true_by_default_is_caught_by_vacuity(monkeypatch: Patch) -> None:
    lines = without("mov 48(%rsp),%r11")
    honest = Subject.equal

    def tame(self: Subject, ident: str, expected: BV, got: BV, **more: Any) -> Obligation:  # noqa: ANN401  # as the method it replaces
        return honest(self, ident, expected, expected if ident == "restore/r11" else got, **more)

    assert list(refuted(decided(lines))) == ["restore/r11"]
    monkeypatch.setattr(Subject, "equal", tame)
    report = decided(lines)
    assert [f.id for f in report.findings if f.verdict is Verdict.VACUOUS] == ["restore/r11"]
    assert reasons(report, Verdict.VACUOUS) == "the claim holds whatever the trampoline does"


def test_a_callback_count_that_nobody_checks_is_caught_by_vacuity(monkeypatch: Patch) -> None:
    honest = Subject.claim

    def tame(self: Subject, ident: str, *, show: Bool, **more: Any) -> Obligation:  # noqa: ANN401  # as the method it replaces
        return honest(self, ident, show=claripy.true() if ident == "call/reached" else show, **more)

    monkeypatch.setattr(Subject, "claim", tame)
    report = decided(good())
    assert [f.id for f in report.findings if f.verdict is Verdict.VACUOUS] == ["call/reached"]


def test_a_swapgs_that_does_nothing_is_caught_by_a_run(monkeypatch: Patch) -> None:
    lines = good(first=(("0f 01 f8", "swapgs"),))
    assert "swapgs" in decided(lines).gaps[0].why
    monkeypatch.setattr("verify.execute.explore.SYSTEM", {**SYSTEM, "swapgs": lambda *_: None})
    caught_by_a_run(decided(lines))


def test_a_pinned_stack_pointer_is_never_proved(monkeypatch: Patch) -> None:
    honest = entry_machine

    def pinned(*arguments: Any) -> Machine:  # noqa: ANN401  # as the function it replaces
        machine = honest(*arguments)
        machine.registers["rsp"] = claripy.BVV(0x7FFF_0000_0000, 64)
        return machine

    monkeypatch.setattr("verify.execute.explore.entry_machine", pinned)
    report = decided(good())
    assert report.verdict is Verdict.INCONCLUSIVE
    assert "no longer rsp plus a constant" in report.gaps[0].why


def test_a_coverage_claim_that_nobody_checks_is_caught_by_vacuity(monkeypatch: Patch) -> None:
    honest = obligations.total

    def tame(*given: Any) -> Iterator[Obligation]:  # noqa: ANN401  # as the function it replaces
        return (replace(one, show=claripy.true()) for one in honest(*given))

    for user in ("verify.questions.total", "verify.decide.vacuity.total"):
        monkeypatch.setattr(user, tame)
    report = decided(good(before=FORK))
    assert [f.id for f in report.findings if f.verdict is Verdict.VACUOUS] == ["total"]


def test_what_a_case_assumes_does_not_make_its_coverage_fail(monkeypatch: Patch) -> None:
    """Without its last path ``total`` must fail for the lost path; the case's own guard is no reason."""
    (one,) = gather(Request(names=("x86_64/rfc-save-regs-on",), budget=Budget())).targets
    honest = obligations.total

    def uncovered(exploration: Exploration, *given: Any) -> Iterator[Obligation]:  # noqa: ANN401  # as the function it replaces
        return (claim for claim in honest(exploration, *given) if "follows one" not in claim.says)

    for user in ("verify.questions.total", "verify.decide.vacuity.total"):
        monkeypatch.setattr(user, uncovered)
    report = decide(one.target, Budget(), lifters=("vex",))
    assert [f.verdict for f in report.findings if f.id == "total"] == [Verdict.VACUOUS]


def test_a_selector_that_is_loaded_wrong_is_caught_by_a_run(monkeypatch: Patch) -> None:
    (one,) = gather(Request(names=("x86_32/mcount-hiramatsu-complete",), budget=Budget())).targets
    honest = system._load_sreg

    def wrong(machine: Machine, name: str, selector: BV) -> None:
        honest(machine, name, selector ^ 8)

    monkeypatch.setattr(system, "_load_sreg", wrong)
    why = reasons(decide(one.target, Budget()), Verdict.BROKEN)
    assert "a concrete run contradicts the path: exit reg ds" in why
