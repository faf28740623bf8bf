"""Each instruction of 6.1's trampolines overwritten by NOPs: refuted, or shown to change nothing."""

from functools import cache

import pytest

from tests.real.kernels import KERNELS, fetch
from tests.real.nop_mutants import campaign, full_registers, listing, tally
from verify.mutate.campaign import Fate, Outcome

pytestmark = pytest.mark.real

NEVER_READ = [("ftrace_regs_caller", "mov qword ptr [rsp + 0xa0], rax")]
"""A store of orig_ax that the direct path overwrites before anything reads it; the other path drops it unread."""

UNWINDER_ONLY = ["mov ebp, esp", "and ebp, 0x7fffffff"]
"""i386 marks the structure's address in ebp for the unwinder; bp is callee-saved and reloaded from the structure."""

FALLS_INTO = "jmp 0x"
"""i386: the patched jump of the graph tracer leads to ftrace_stub, which is the next instruction."""


@cache
def outcomes_32() -> tuple[Outcome, ...]:
    """Every mutant of i386's ftrace_regs_caller, decided once."""
    return tuple(full_registers(fetch(KERNELS[5])))


def test_no_mutant_of_i386_survives() -> None:
    """Each is refuted at a named obligation, or equivalent by unsat."""
    print(tally(outcomes_32()))
    assert {one.fate for one in outcomes_32()} == {Fate.KILLED, Fate.EQUIVALENT}


def test_a_mutant_that_loses_its_way_is_refuted_at_what_it_did_before() -> None:
    """i386, by hand: the ret that is gone leads into the trampoline again, so C runs twice; without push esp C is
    given no structure; without the other two the exit stores through a word that C left.
    """
    found = {one.mutant.text: one.gate for one in outcomes_32() if one.fate is Fate.KILLED}
    assert "call/reached@stopped" in found["ret"]
    assert "arg/regs@stopped" in found["push esp"]
    for text in ("add esp, 4", "mov eax, dword ptr [esp + 0x3c]"):
        assert found[text] == ("frame/writes@stopped",)


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
    """Each is refuted at a named obligation, or equivalent by unsat; no two answers clash."""
    assert not of(Fate.SURVIVOR, Fate.BROKEN, Fate.STOPPED)
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


def test_a_mutant_without_its_last_return_is_one_callback_too_many() -> None:
    """It runs into the file's next trampoline, which calls C again."""
    ends = [one for one in outcomes() if one.mutant.text.startswith("jmp 0x")]
    assert [one.mutant.target.name for one in ends] == ["ftrace_caller", "ftrace_regs_caller", "ftrace_regs_caller"]
    assert all(one.fate is Fate.KILLED for one in ends)
    assert any(ident.startswith("call/reached@") for ident in ends[0].gate)
    assert any(ident.startswith("call/reached@") for ident in ends[-1].gate)
