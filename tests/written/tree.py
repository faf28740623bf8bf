"""The command line as data, read from the argparse tree."""

import argparse
from dataclasses import dataclass

from verify.cli import parser

__all__ = ["Command", "Option", "commands"]


@dataclass(frozen=True, kw_only=True)
class Option:
    """One option: its spellings, what it says, whether a value follows and which values there are."""

    names: tuple[str, ...]
    says: str
    takes: bool
    choices: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Command:
    """One command: what it says, its options, whether it takes the name of a target or a file."""

    name: str
    says: str
    options: tuple[Option, ...]
    names_targets: bool


def commands() -> list[Command]:
    """Every command in the order of ``--help``."""
    # argparse offers no public way to its own tree.
    (group,) = [one for one in parser()._actions if isinstance(one, argparse._SubParsersAction)]
    says = {one.dest: one.help or "" for one in group._choices_actions}
    return [_command(name, says[name], one) for name, one in group.choices.items()]


def _command(name: str, says: str, one: argparse.ArgumentParser) -> Command:
    return Command(
        name=name,
        says=says,
        options=tuple(_option(action) for action in one._actions if action.option_strings),
        names_targets=any("TARGET" in str(action.metavar) for action in one._actions),
    )


def _option(action: argparse.Action) -> Option:
    return Option(
        names=tuple(action.option_strings),
        says=action.help or "",
        takes=action.nargs != 0,
        choices=tuple(map(str, action.choices or ())),
    )
