"""``tramproof drat``: proofs below the solver, found by a SAT solver and followed by our own checker."""

import argparse
from pathlib import Path

from verify.commands.options import LARGEST, Commands, command, jobs, up_to
from verify.errors import UsageError
from verify.interrupts import Interrupts
from verify.output import say

__all__ = ["add", "main"]


def add(commands: Commands) -> None:
    """The options of ``drat``."""
    drat = command(commands, "drat", "follow DRAT proofs of certificates with a checker of our own, or find them")
    drat.add_argument("folder", nargs="?", metavar="DIR", help="the certificates (default: the built-in targets')")
    drat.add_argument("--solver", metavar="FILE", help="find proofs anew with this CaDiCaL, for every unsat answer")
    drat.add_argument("--output", metavar="OUT", help="with --solver: where proofs are written (default DIR/drat)")
    drat.add_argument("--conflicts", type=up_to(LARGEST), default=1000, metavar="N",
                      help="with --solver: give up on a question after N conflicts (default 1000)")  # fmt: skip
    jobs(drat, 2)


def main(options: argparse.Namespace, _: Interrupts) -> int:
    """The table, and 5 where a proof does not hold."""
    from verify.below.proofs import FOLDER, check_all, prove_all, table
    from verify.certify.recheck import built_in

    folder = built_in() if options.folder is None else Path(options.folder)
    if options.solver is None:
        if options.output is not None:
            raise UsageError("--output goes with --solver: without it nothing is written")
        followed = check_all(folder, options.jobs)
    else:
        output = folder / FOLDER if options.output is None else Path(options.output)
        followed = prove_all(folder, Path(options.solver), output, options.conflicts, options.jobs)
    text, code = table(followed)
    say(text if not options.quiet else text.splitlines(keepends=True)[-1])
    return code
