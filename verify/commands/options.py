"""What every command's options share: numbers with a limit, how much is said, and errors of one line."""

import argparse
from collections.abc import Callable
from typing import NoReturn, Protocol

from verify.errors import UsageError
from verify.output import say

__all__ = ["LARGEST", "MOST_JOBS", "Commands", "Parser", "command", "jobs", "symbols", "up_to"]

MOST_JOBS = 256
LARGEST = 1 << 20  # of any number that has no limit of its own


class Parser(argparse.ArgumentParser):
    """argparse whose errors are one line and exit code 2."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message}; see `{self.prog} --help`")

    def _print_message(self, message: str, file: object = None) -> None:
        say(message)  # --help and --version: argparse would not notice that they go nowhere


class Commands(Protocol):
    """Where a command adds its own parser: what argparse's ``add_subparsers`` returns, which has no public name."""

    def add_parser(self, name: str, *, help: str, description: str, allow_abbrev: bool) -> Parser:
        """The parser of one command."""


def command(commands: Commands, name: str, says: str) -> Parser:
    """The parser of one command, with what each has."""
    parser = commands.add_parser(name, help=says, description=f"{says[0].upper()}{says[1:]}.", allow_abbrev=False)
    parser.add_argument("-q", "--quiet", action="store_true", help="only what was not expected")
    parser.add_argument("-v", "--verbose", action="store_true", help="traces, inputs, assumptions, tracebacks")
    return parser


def up_to(largest: int) -> Callable[[str], int]:
    """What reads a whole number from 1 to ``largest``."""

    def number(text: str) -> int:
        if not (text.isascii() and text.isdecimal() and len(text) < 20 and 0 < int(text) <= largest):
            raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1 to {largest}")
        return int(text)

    return number


def jobs(parser: Parser, default: int) -> None:
    """``--jobs``: how many processes work at it."""
    parser.add_argument("--jobs", type=up_to(MOST_JOBS), default=default, metavar="N",
                        help=f"processes (default {default})")  # fmt: skip


def symbols(parser: Parser, says: str = "only this symbol (repeatable)") -> None:
    """``--symbol``: which trampolines of a file."""
    parser.add_argument("--symbol", action="append", default=[], metavar="NAME", help=says)
