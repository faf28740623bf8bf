"""``tramproof mutate``: one mistake at a time in a proved trampoline, and what finds it."""

import argparse
from dataclasses import replace

from verify.commands.options import LARGEST, Commands, command, jobs, symbols, up_to
from verify.errors import UsageError
from verify.interrupts import Interrupts
from verify.output import complain, progress, say

__all__ = ["add", "main"]


def add(commands: Commands) -> None:
    """The options of ``mutate``."""
    mutate = command(commands, "mutate", "one mistake at a time in a proved trampoline, and what finds it")
    mutate.add_argument("name", metavar="TARGET|FILE", help="name or glob, manifest, or file")
    symbols(mutate)
    mutate.add_argument("--sample", type=up_to(LARGEST), metavar="N", help="only N mutants of each (default all)")
    mutate.add_argument("--seed", type=up_to(LARGEST), default=1, metavar="N", help="which ones (default 1)")
    jobs(mutate, 1)


def main(options: argparse.Namespace, _: Interrupts) -> int:
    """The table of the campaign; the exit code is that of its last line."""
    from verify import batch
    from verify.budget import Budget
    from verify.mutate.table import Row, summary, table
    from verify.mutate.workers import campaign

    request = batch.Request(names=(options.name,), budget=Budget())
    found = batch.gather(replace(request, symbols=tuple(options.symbol)))
    if found.errors:
        raise UsageError(found.errors[0])
    around = batch.gather(request)  # what a mutant without an end runs into
    rows: list[Row] = []
    for target in (wanted.target for wanted in found.targets):
        others = [other.target for other in around.targets if other.target.image.path == target.image.path]
        try:
            for row in campaign(target, others, jobs=options.jobs, sample=options.sample, seed=options.seed):
                rows.append(row)
                progress(f"{len(rows)} {row[1]}")
        except ValueError as reason:
            complain(str(reason))
    progress()
    say(table(rows, killed=options.verbose))
    return summary(rows)[1]
