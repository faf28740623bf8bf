"""``tramproof list``: the built-in targets, or the trampolines that a file contains."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from verify.commands.options import Commands, command
from verify.interrupts import Interrupts
from verify.output import complain, say
from verify.printable import printable

if TYPE_CHECKING:
    from verify.target import Target

__all__ = ["add", "main"]


def add(commands: Commands) -> None:
    """The options of ``list``."""
    listing = command(commands, "list", "targets, or the trampolines that FILE contains")
    listing.add_argument("file", nargs="?", metavar="FILE")


def main(options: argparse.Namespace, _: Interrupts) -> int:
    """One line per target or trampoline; 4 where there is none."""
    rows = _builtin_rows() if options.file is None else [_row(target) for target in _targets(options.file)]
    if not rows:
        complain(f"{options.file or 'built-in targets'}: no trampoline found")
        return 4
    shown = [[printable(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*shown, strict=True)]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in shown)
    say("".join(f"{line.rstrip()}\n" for line in lines))
    return 0


def _builtin_rows() -> list[tuple[str, ...]]:
    from verify import catalogue

    return [(one.name, one.kind, one.level, one.symbol, one.expected) for one in catalogue.builtin()]


def _row(target: "Target") -> tuple[str, ...]:
    return target.symbol, target.kind, target.image.arch, str(target.size), target.digest


def _targets(name: str) -> "list[Target]":
    """What a file holds: the targets of a manifest, or the trampolines that are recognised."""
    from verify.image.load import load
    from verify.manifest import read_own_manifest
    from verify.recognise import recognise

    if name.endswith(".toml"):
        return read_own_manifest(Path(name))
    return recognise(load(name))
