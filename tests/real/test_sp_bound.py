"""How far a handler may lower regs->sp in i386's ftrace_regs_caller before the exit overwrites what it still needs."""

from dataclasses import replace

import pytest

from tests.real.kernels import KERNELS, Kernel, fetch
from verify.budget import Budget
from verify.image.load import load
from verify.pipeline import decide
from verify.recognise import recognise
from verify.target import Target
from verify.verdict import Verdict

pytestmark = pytest.mark.real

I386 = tuple(kernel for kernel in KERNELS if "686" in kernel.pattern)

# The exit stores ip at sp-4, reads ax at E-56 and stores it at sp-8, then pops bx .. bp from E-80 .. E-57. It is right
# down to sp-8 = E-56, the slot that was just read: sp >= E-48, which is T-52, 13 words below T.
LOWEST = -13


def caller(kernel: Kernel, low: int, high: int) -> Target:
    """ftrace_regs_caller under the assumption that handlers leave sp in [T+4*low, T+4*high]."""
    found = next(target for target in recognise(load(str(fetch(kernel)))) if target.symbol == "ftrace_regs_caller")
    return replace(found, sp_window=(low, high))


@pytest.mark.parametrize("kernel", I386, ids=lambda kernel: kernel.series)
def test_down_to_the_bound_every_obligation_holds(kernel: Kernel) -> None:
    """Thirteen words are fine: proved at linux-regs, with the window among the assumptions."""
    report = decide(caller(kernel, LOWEST, 1), Budget())
    assert report.verdict is Verdict.PROVED
    assert "regs-sp-window" in {assumption.id for assumption in report.assumptions}


@pytest.mark.parametrize("kernel", I386, ids=lambda kernel: kernel.series)
def test_one_word_lower_a_register_is_lost(kernel: Kernel) -> None:
    """At T-56 ip lands on the slot of ax before ax is read, and that lands on the slot of bp: both are lost."""
    report = decide(caller(kernel, LOWEST - 1, LOWEST - 1), Budget())
    refuted = {f.id for f in report.findings if f.exempt is None and f.verdict is Verdict.REFUTED}
    assert refuted == {"restore/ax", "restore/bp"}
