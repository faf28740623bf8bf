"""``tramproof replay``: the counterexamples of a report, run again from the report alone."""

import argparse
from pathlib import Path

from verify.commands.options import Commands, command
from verify.errors import UsageError
from verify.interrupts import Interrupts
from verify.output import say
from verify.printable import LONGEST_LINE, printable

__all__ = ["add", "main"]


def add(commands: Commands) -> None:
    """The options of ``replay``."""
    replay = command(commands, "replay", "run the counterexamples of a JSON report again")
    replay.add_argument("file", metavar="FILE.json")
    replay.add_argument("--native", action="store_true",
                        help="on this machine's processor, too: where nothing can run there, exit 4")  # fmt: skip


def main(options: argparse.Namespace, _: Interrupts) -> int:
    """One line per counterexample; 5 where one does not give the same value, 4 where none was run."""
    from verify.report.read_json import read_json

    try:
        data = read_json(Path(options.file).read_bytes(), options.file)
    except OSError as error:
        raise UsageError(f"{options.file}: cannot be read: {error.strerror}") from error
    except ValueError as error:  # a name with a NUL byte
        raise UsageError(f"{options.file!r}: cannot be read: {error}") from error
    from verify.decide.playback import replay_report

    lines, code = replay_report(data, options.file, native=options.native)
    say("".join(f"{printable(line, LONGEST_LINE)}\n" for line in lines))
    return code
