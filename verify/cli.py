"""What do I type: the table of commands, and the exit code of whatever happens. The engine is imported when needed."""

import argparse
import sys
import traceback
from collections.abc import Mapping, Sequence
from typing import Protocol

from verify import __version__
from verify.commands import bisect, cc, drat, explain, listing, mutate, recheck, replay, run
from verify.commands.options import Commands, Parser
from verify.errors import UsageError, VerifyError
from verify.interrupts import INTERRUPTED, Interrupts, interrupts
from verify.output import complain

__all__ = ["main", "parser"]


class _Command(Protocol):
    """A module of verify.commands."""

    def add(self, commands: Commands) -> None: ...

    def main(self, options: argparse.Namespace, interrupted: Interrupts, /) -> int: ...


_COMMANDS: Mapping[str, _Command] = {
    "run": run,
    "list": listing,
    "explain": explain,
    "replay": replay,
    "recheck": recheck,
    "drat": drat,
    "mutate": mutate,
    "bisect": bisect,
    "cc": cc,
}


def parser() -> Parser:
    """The whole command line: what `--help`, the reference and the completions are made from."""
    root = Parser(prog="tramproof", description="A formal verifier for tracing trampolines.", allow_abbrev=False)
    root.add_argument("--version", action="version", version=f"tramproof {__version__}")
    commands = root.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    for module in _COMMANDS.values():
        module.add(commands)
    return root


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit codes are those of INTERFACE."""
    given = sys.argv[1:] if argv is None else list(argv)
    code = _code(given, command=argv is None)
    # `git bisect run` takes every code from 1 to 127 but 125 for a bad commit, and stops at those above, 130 included.
    return bisect.SKIP if given[:1] == ["bisect"] and code not in (0, bisect.REFUTED, INTERRUPTED) else code


def _code(given: Sequence[str], *, command: bool) -> int:
    options = argparse.Namespace(verbose=False)
    try:
        with interrupts(command=command) as interrupted:
            parser().parse_args(list(given), options)
            if options.command is None:
                *others, last = _COMMANDS
                known = f"{', '.join(others)} or {last}"
                raise UsageError(f"a command is missing: {known}; see `tramproof --help`")
            name: str = options.command
            return _COMMANDS[name].main(options, interrupted)
    except SystemExit as stop:  # --help and --version have been printed
        return int(stop.code or 0)
    except VerifyError as error:
        complain(str(error))
        return 2
    except KeyboardInterrupt:
        complain("interrupted")
        return INTERRUPTED
    except Exception as error:  # a verifier that fails unexpectedly can be trusted in nothing it says
        what = f"{type(error).__name__}: {error}".removesuffix(": ")
        complain(f"broken: {what}", traceback.format_exc() if options.verbose else "")
        return 5
