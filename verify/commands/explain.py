"""``tramproof explain``: one obligation, what it says, and why it holds or does not."""

import argparse

from verify.commands.options import Commands, command, symbols
from verify.errors import UsageError
from verify.interrupts import Interrupts
from verify.output import complain, say
from verify.target import LEVELS

__all__ = ["add", "main"]


def add(commands: Commands) -> None:
    """The options of ``explain``."""
    explain = command(commands, "explain", "one obligation: what it says, and why it holds or does not")
    explain.add_argument("name", metavar="TARGET|FILE", help="name, manifest, or file")
    explain.add_argument("obligation", metavar="OBLIGATION", help="its id as in the report, or ID@PATH")
    symbols(explain, "only this symbol of FILE")
    explain.add_argument("--level", choices=LEVELS, help="at this level instead of the target's own")


def main(options: argparse.Namespace, _: Interrupts) -> int:
    """Explain each obligation of that id; 4 where there is no trampoline."""
    from verify import batch
    from verify.budget import Budget
    from verify.report.explain import explained, matching

    request = batch.Request(
        names=(options.name,), symbols=tuple(options.symbol), level=options.level, budget=Budget(), drawings=True
    )
    report = batch.run(request, lambda *_: None)
    for line in (*report.errors, *report.notes):
        complain(line)
    found = [(target, one) for target in report.targets for one in matching(target, options.obligation)]
    say("\n".join(explained(target, one, options.verbose) for target, one in found))
    if report.targets and not found:
        known = sorted({one.id.partition(".")[0] for target in report.targets for one in target.findings})
        raise UsageError(f"{options.name} has no obligation {options.obligation}; there is {', '.join(known)}")
    if report.errors:
        return 2
    return 0 if found else 4
