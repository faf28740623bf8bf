"""``tramproof recheck``: certificates checked again, with three solvers and without the engine."""

import argparse
from pathlib import Path

from verify.commands.options import Commands, command, jobs
from verify.interrupts import Interrupts
from verify.output import say

__all__ = ["add", "main"]


def add(commands: Commands) -> None:
    """The options of ``recheck``."""
    recheck = command(commands, "recheck", "check certificates again, with three solvers and without the engine")
    recheck.add_argument("folder", nargs="?", metavar="DIR", help="where they lie (default: the built-in targets')")
    jobs(recheck, 2)


def main(options: argparse.Namespace, _: Interrupts) -> int:
    """The table of agreement and its exit code."""
    from verify.certify.recheck import built_in, recheck, table

    folder = built_in() if options.folder is None else Path(options.folder)
    text, code = table(recheck(folder, whole=options.folder is None, jobs=options.jobs), quiet=options.quiet)
    say(text)
    return code
