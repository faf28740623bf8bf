"""Debian's return-side trampolines: proved at their level, at strict refuted for known reasons."""

from functools import cache

import pytest

from tests.real.by_hand_return import RETURN_SIDE, expected_return
from tests.real.kernels import KERNELS, Kernel, fetch
from tests.real.nop_mutants import outcomes_of
from verify.budget import Budget
from verify.image.load import load
from verify.mutate.campaign import Fate
from verify.pipeline import decide
from verify.recognise_optprobe import optprobe
from verify.recognise_return import return_side
from verify.report.tree import TargetReport
from verify.target import Target, arch_of
from verify.verdict import Verdict

pytestmark = pytest.mark.real

ENDLESS = ("int3", "loop", "escape", "relocat")
"""Where control goes when a call, a return or the return address itself is gone: a gap, never a proof.

The two places of an optprobe template that the kernel fills in are relocated fields: NOPs there are no instruction.
"""

UNWINDER_ONLY = {"mov ebp, esp", "and ebp, 0x7fffffff"}
"""x86-32 encodes the structure's address in ebp for the unwinder, of which no obligation speaks."""


@cache
def found(kernel: Kernel) -> tuple[Target, ...]:
    """The return-side trampolines of a kernel."""
    image = load(str(fetch(kernel)))
    arch = arch_of(image)
    return (*return_side(image, arch), *optprobe(image, arch))


@cache
def decided(kernel: Kernel) -> tuple[tuple[Target, TargetReport], ...]:
    """The same, decided at their own level."""
    return tuple((target, decide(target, Budget())) for target in found(kernel))


@pytest.mark.parametrize("kernel", KERNELS, ids=lambda kernel: f"{kernel.suite}-{kernel.series}")
def test_each_is_proved_at_its_level_and_refuted_at_strict_where_expected(kernel: Kernel) -> None:
    """All of them are there, one path each, and strict refutes what was worked out and nothing else."""
    # Debian's i386 kernels hold no optprobe template.
    others = {"optprobe"} if all(target.image.arch == "x86_64" for target, _ in decided(kernel)) else set()
    assert {target.kind for target, _ in decided(kernel)} == {"return", "rethook"} | others
    for target, report in decided(kernel):
        assert target.symbol in RETURN_SIDE
        wanted = expected_return(target.image, target.symbol, target.address, target.size)
        assert (report.verdict, report.level, frozenset(report.paths)) == (Verdict.PROVED, wanted.level, wanted.paths)
        refuted = {(f.id, f.path) for f in report.findings if f.strict is Verdict.REFUTED}
        assert refuted == set(wanted.refuted), target.symbol
        assert not report.gaps


@pytest.mark.parametrize("kernel", KERNELS, ids=lambda kernel: f"{kernel.suite}-{kernel.series}")
def test_sp_is_decided_wherever_it_is_stored(kernel: Kernel) -> None:
    """regs->sp is the stack pointer at the return, with C's correction where rethook leaves that to C."""
    for target, report in decided(kernel):
        answers = [f for f in report.findings if f.id == "regs/sp"]
        assert bool(answers) == (target.regs == "pt_regs")
        assert all(f.verdict is Verdict.PROVED for f in answers)


def test_no_mutant_of_a_return_side_trampoline_survives() -> None:
    """Each instruction of 6.1's overwritten by NOPs: refuted, stopped at a gap, or of use to the unwinder alone."""
    kernel = next(kernel for kernel in KERNELS if kernel.series == "6.1")
    for target in found(kernel):
        outcomes = list(outcomes_of(target, found(kernel)))
        stopped = [one for one in outcomes if one.fate is Fate.STOPPED]
        assert all(any(word in note for note in one.notes for word in ENDLESS) for one in stopped)
        assert len(stopped) <= 3
        # A NOP overwritten by NOPs is no mutant; what differs is when stale words were drawn.
        left = [one.mutant.text for one in outcomes if one.fate in (Fate.SURVIVOR, Fate.BROKEN)]
        left = [text for text in left if not text.startswith("nop")]
        assert set(left) <= UNWINDER_ONLY
