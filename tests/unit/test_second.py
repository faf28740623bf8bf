"""The second semantics: whoever of the two is wrong, the other says so, and names the instruction."""

from collections.abc import Callable, Sequence
from typing import Any

import claripy
import pytest
from claripy.ast.bool import Bool
from claripy.ast.bv import BV

from tests.unit.trampolines import Line, good, refuted, target_of
from verify.arch import ARCHITECTURES
from verify.budget import Budget
from verify.decide.forms import disagreement
from verify.decide.solver import Solver
from verify.execute.machine import Machine, Unsupported
from verify.execute.pcode import PcodeLifter
from verify.execute.summary import summarise
from verify.execute.vex import VexLifter
from verify.image.decode import Instruction, decode_bytes
from verify.pipeline import decide
from verify.report.tree import TargetReport
from verify.verdict import Verdict

Patch = pytest.MonkeyPatch
Successors = list[tuple[Bool, int]]

FORK: tuple[Line, ...] = (("48 85 db", "test %rbx,%rbx"), ("74 02", "je .+4"), ("31 d2", "xor %edx,%edx"))
COMPARED: tuple[Line, ...] = (("48 39 d8", "cmp %rbx,%rax"),)
NOTHING: tuple[Line, ...] = (("48 8d 1b", "lea (%rbx),%rbx"),)


def decided(lines: Sequence[Line], **options: Any) -> TargetReport:  # noqa: ANN401  # as in trampolines.py
    """The report over both semantics, or over those that are named."""
    return decide(target_of(lines), Budget(), **options)


def spoiled(
    monkeypatch: Patch,
    lifter: type[VexLifter | PcodeLifter],
    mnemonic: str,
    spoil: Callable[[Machine, dict[str, BV]], None],
) -> None:
    """After the instruction ``spoil`` gets the machine and the flags that it had before."""
    honest = lifter.execute

    def execute(self: Any, machine: Machine, insn: Instruction, symbolic: dict[int, BV]) -> Successors:  # noqa: ANN401  # either
        before = dict(machine.flags)
        found = honest(self, machine, insn, symbolic)
        if insn.mnemonic == mnemonic:
            spoil(machine, before)
        return found

    monkeypatch.setattr(lifter, "execute", execute)


def one_way(monkeypatch: Patch, lifter: type[VexLifter | PcodeLifter]) -> None:
    """A branch is never taken, and nobody is told that it could be."""
    honest = lifter.execute

    def losing(self: Any, machine: Machine, insn: Instruction, symbolic: dict[int, BV]) -> Successors:  # noqa: ANN401  # either
        found = honest(self, machine, insn, symbolic)
        return [(claripy.true(), found[1][1])] if len(found) > 1 else found

    monkeypatch.setattr(lifter, "execute", losing)


def broken(report: TargetReport) -> str:
    """Why a report is BROKEN."""
    assert report.verdict is Verdict.BROKEN and report.exit_code == 5
    return "; ".join(sorted({one.reason for one in report.findings if one.verdict is Verdict.BROKEN}))


def test_both_semantics_answer_every_obligation() -> None:
    report = decided(good())
    assert report.lifters == ("vex", "pcode")
    assert report.verdict is Verdict.PROVED and not report.gaps


@pytest.mark.parametrize("lifter", ["vex", "pcode"])
def test_either_semantics_alone_gives_the_same_findings(lifter: str) -> None:
    both, alone = (decided(good(first=COMPARED), **more) for more in ({}, {"lifters": (lifter,)}))
    assert "regs/flags" in refuted(both)
    assert [(f.id, f.path, f.verdict) for f in both.findings] == [(f.id, f.path, f.verdict) for f in alone.findings]


@pytest.mark.parametrize("flag", ["CF", "PF", "AF", "ZF", "SF", "OF"])
def test_a_flag_that_the_second_drops_is_broken_and_named(monkeypatch: Patch, flag: str) -> None:
    spoiled(monkeypatch, PcodeLifter, "cmp", lambda machine, before: machine.flags.update({flag: before[flag]}))
    why = broken(decided(good(first=COMPARED)))
    assert f"cmp rax, rbx: {flag} differ" in why
    assert "REFUTED over vex, PROVED over pcode" in why


def test_a_flag_that_the_first_drops_is_broken_by_the_second_too(monkeypatch: Patch) -> None:
    spoiled(monkeypatch, VexLifter, "cmp", lambda machine, before: machine.flags.update(before))
    monkeypatch.setattr("verify.decide.concrete.Concrete.agree", lambda *_: (64, ""))  # the runs are asleep
    why = broken(decided(good(first=COMPARED)))
    assert "PROVED over vex, REFUTED over pcode" in why and "cmp rax, rbx" in why


def test_a_wrong_register_in_the_second_is_broken(monkeypatch: Patch) -> None:
    spoiled(monkeypatch, PcodeLifter, "lea", lambda machine, _: machine.set_register("r12", machine.registers["r13"]))
    report = decided(good(first=NOTHING))
    assert "lea rbx, [rbx]: r12 differ" in broken(report)
    assert {f.id for f in report.findings if f.verdict is Verdict.BROKEN} == {"regs/r12"}


def test_a_branch_that_the_second_loses_is_broken(monkeypatch: Patch) -> None:
    one_way(monkeypatch, PcodeLifter)
    why = broken(decided(good(before=FORK)))
    assert "only vex knows of this obligation" in why and "je" in why


def test_a_branch_that_the_first_loses_is_broken_by_the_second(monkeypatch: Patch) -> None:
    one_way(monkeypatch, VexLifter)
    monkeypatch.setattr("verify.decide.concrete.Concrete.agree", lambda *_: (64, ""))  # the runs are asleep
    why = broken(decided(good(before=FORK)))
    assert "only pcode knows of " in why and "je" in why


def test_a_gap_of_the_second_alone_is_inconclusive(monkeypatch: Patch) -> None:
    def refusing(self: PcodeLifter, insn: Instruction) -> None:
        raise Unsupported("not today")

    monkeypatch.setattr(PcodeLifter, "_lift", refusing)
    report = decided(good())
    assert report.verdict is Verdict.INCONCLUSIVE and report.exit_code == 3
    assert [gap.why for gap in report.gaps] == ["over pcode: not today"]
    assert not [one.id for one in report.findings if one.verdict is Verdict.PROVED]


def test_without_the_rule_for_af_the_second_has_a_gap(monkeypatch: Patch) -> None:
    monkeypatch.setattr("verify.execute.pcode.NIBBLE_CARRY", {})
    report = decided(good())
    assert report.verdict is Verdict.INCONCLUSIVE
    assert {gap.why for gap in report.gaps} == {"over pcode: AF, which the manual writes and the lifter does not"}


# Encodings (SDM 2): every kind of operand that the table of corrections or our reading of SLEIGH treats by itself.
FORMS = {
    "add %rbx,8(%rsp)": "48 01 5c 24 08",
    "sbb (%rax),%cl": "1a 08",
    "adc %ah,%bl": "10 e3",
    "neg %eax": "f7 d8",
    "inc 4(%rdi)": "66 ff 47 04",
    "dec %r9b": "41 fe c9",
    "cmp $-1,%dx": "66 83 fa ff",
    "cmove (%rsi),%eax": "0f 44 06",
    "cmovbe %r8,%r9": "4d 0f 46 c8",
    "setle 1(%rcx)": "0f 9e 41 01",
    "shl $3,%al": "c0 e0 03",
    "sar %edx": "d1 fa",
    "shr $63,%rax": "48 c1 e8 3f",
    "imul %rbx,%rax": "48 0f af c3",
    "bt $5,%ecx": "0f ba e1 05",
    "lahf": "9f",
    "sahf": "9e",
    "push (%rsp)": "ff 34 24",
    "pop 8(%rsp)": "8f 44 24 08",
    "push %rsp": "54",
    "pop %rsp": "5c",
    "leave": "c9",
    "movsx %al,%rdx": "48 0f be d0",
    "bswap %ecx": "0f c9",
    "jle .+7": "7e 05",
    "lea (%rax,%rcx,4),%edx": "8d 14 88",
}


@pytest.mark.parametrize("text", FORMS)
def test_the_two_semantics_mean_the_same_by_a_form(text: str) -> None:
    insn = decode_bytes(bytes.fromhex(FORMS[text]), ARCHITECTURES["x86_64"], 0x1000)
    assert insn is not None
    assert disagreement(ARCHITECTURES["x86_64"], insn, Solver(Budget())) is None


def test_a_memory_operand_is_read_once() -> None:
    insn = decode_bytes(bytes.fromhex(FORMS["add %rbx,8(%rsp)"]), ARCHITECTURES["x86_64"], 0x1000)
    assert insn is not None
    assert [len(summarise(ARCHITECTURES["x86_64"], lifter, insn).loads) for lifter in ("vex", "pcode")] == [1, 1]
