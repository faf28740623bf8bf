"""Each instruction of 6.1's trampolines overwritten by NOPs: refuted, or shown to change nothing."""

from functools import cache

import pytest

from tests.real.kernels import KERNELS, fetch
from tests.real.nop_mutants import Fate, Outcome, campaign, full_registers, listing, tally

pytestmark = pytest.mark.real

NEVER_READ = [("ftrace_regs_caller", "mov qword ptr [rsp + 0xa0], rax")]
"""A store of orig_ax that the direct path overwrites before anything reads it; the other path drops it unread."""

UNWINDER_ONLY = ["mov ebp, esp", "and ebp, 0x7fffffff"]
"""i386 marks the structure's address in ebp for the unwinder; bp is callee-saved and reloaded from the structure."""

ASTRAY = ["push esp", "add esp, 4", "mov eax, dword ptr [esp + 0x3c]"]
"""i386: without these the exit stores through another word than regs->sp, at an address that nobody knows: a gap."""

FALLS_INTO = "jmp 0x"
"""i386: the patched jump of the graph tracer leads to ftrace_stub, which is the next instruction."""


@cache
def outcomes_32() -> tuple[Outcome, ...]:
    """Every mutant of i386's ftrace_regs_caller, decided once."""
    return tuple(full_registers(fetch(KERNELS[5])))


def test_no_mutant_of_i386_survives() -> None:
    """Killed at a named obligation, equivalent by unsat, or without an end, which is a gap."""
    print(tally(outcomes_32()))
    kept = [one for one in outcomes_32() if one.fate is not Fate.KILLED]
    assert {one.fate for one in kept} <= {Fate.EQUIVALENT, Fate.STOPPED}
    stopped = [one for one in kept if one.fate is Fate.STOPPED]
    ends = [one for one in stopped if one.mutant.text.startswith(("ret", "jmp"))]
    for one in ends:
        assert all("escape" in note or "loop" in note for note in one.notes), listing(one)
    astray = [one for one in stopped if one not in ends]
    assert [one.mutant.text for one in astray] == ASTRAY
    for one in astray:
        assert all("an address" in note for note in one.notes), listing(one)


def test_the_equivalent_ones_of_i386_are_those_that_a_reader_finds() -> None:
    """By hand: what is for the unwinder alone, and a jump to the next instruction."""
    found = [one.mutant.text for one in outcomes_32() if one.fate is Fate.EQUIVALENT]
    assert [text for text in found if not text.startswith(FALLS_INTO)] == UNWINDER_ONLY
    assert len(found) == len(UNWINDER_ONLY) + 1


@cache
def outcomes() -> tuple[Outcome, ...]:
    """Every mutant, decided once."""
    return tuple(campaign(fetch(KERNELS[1])))


def of(*fates: Fate) -> list[str]:
    """The lines of the mutants that ended so."""
    return [listing(one) for one in outcomes() if one.fate in fates]


def test_no_mutant_survives() -> None:
    """Each is refuted at a named obligation, stopped at a gap, or equivalent by unsat; no two answers clash."""
    assert not of(Fate.SURVIVOR, Fate.BROKEN)
    print(tally(outcomes()))


def test_every_instruction_was_tried() -> None:
    """Both trampolines, from their first instruction, and no more than a few of them harmless to lose."""
    assert {one.mutant.target.name for one in outcomes()} == {"ftrace_caller", "ftrace_regs_caller"}
    assert any(one.mutant.where == "ftrace_caller+0x0" for one in outcomes())
    assert any(one.mutant.where == "ftrace_regs_caller+0x0" for one in outcomes())


def test_the_equivalent_ones_are_those_that_a_reader_finds() -> None:
    """By hand there is one dead store; another answer means that the code or the comparison has changed."""
    found = [one.mutant for one in outcomes() if one.fate is Fate.EQUIVALENT]
    assert [(mutant.target.name, mutant.text) for mutant in found] == NEVER_READ


def test_stopped_means_that_control_ran_out_of_the_code() -> None:
    """Without its last return a function runs into the next one: an escape, which is a gap and never a proof."""
    for one in outcomes():
        if one.fate is Fate.STOPPED:
            assert one.mutant.text.startswith(("ret", "jmp")), listing(one)
            assert all("escape" in note for note in one.notes), listing(one)
