"""``tramproof cc``: a compiler wrapper, which checks the trampolines in an object as soon as it is written."""

import argparse
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from verify.commands.options import Commands, command
from verify.interrupts import INTERRUPTED, Interrupts
from verify.printable import LONGEST_LINE, printable
from verify.wrap import wrap

if TYPE_CHECKING:
    from verify.pictures import Line
    from verify.report.tree import Finding, Report, TargetReport

__all__ = ["add", "check", "main"]

_AT_THE_CALL = ("regs", "arg", "call")  # families of obligations that speak of the moment when C is called


def add(commands: Commands) -> None:
    """The options of ``cc``: none, everything behind ``--`` is the compiler's."""
    cc = command(commands, "cc", "compile, then check the object if it holds a trampoline")
    cc.add_argument("compiler", nargs="+", metavar="-- COMPILER ARGS", help="what to run")


def main(options: argparse.Namespace, _: Interrupts) -> int:
    """The compiler's exit code, or 1 and more where a trampoline in what it wrote is not as it should be."""
    return wrap(options.compiler)


def check(path: str) -> int:
    """Decide the trampolines of an object; one line for each place to blame, and the object is gone.

    A build that goes on must make it anew: nobody checks a file twice that `make` takes for done.
    """
    try:
        code = _checked(path)
    except KeyboardInterrupt:
        _line(path, "error", "interrupted")
        code = INTERRUPTED
    except Exception as error:  # what is not decided is no success, whatever the reason
        _line(path, "error", f"broken: {type(error).__name__}: {error}".removesuffix(": "))
        code = 5
    if code:
        with suppress(FileNotFoundError):
            Path(path).unlink()
    return code


def _checked(path: str) -> int:
    from verify import batch
    from verify.budget import Budget
    from verify.store import of_user

    request = batch.Request(names=(path,), budget=Budget(), drawings=True)
    report = batch.run(request, lambda *_: None, of_user(os.environ))
    if not report.targets:  # a machine that is not modelled, a name that is no trampoline here: the build goes on
        why = "; ".join((*report.errors, *report.notes))
        _line(path, "warning", f"not checked: {why.removeprefix(f'{path}: ')}")
        return 0
    for line in _lines(report):
        _line(path, "error", line)
    return report.exit_code


def _line(path: str, level: str, text: str) -> None:
    line = printable(f"{path}: {level}: tramproof: {text}", LONGEST_LINE)
    os.write(2, f"{line}\n".encode("utf-8", "backslashreplace"))


def _lines(report: "Report") -> Iterator[str]:
    yield from report.errors
    for target in report.targets:
        if not target.met:
            yield from target.unmet if target.gaps else _of_target(target)


def _of_target(target: "TargetReport") -> Iterator[str]:
    """Findings by the place to blame; the words of the expectation where there is no finding to show."""
    from verify.report.rows import folded
    from verify.verdict import Verdict

    places: dict[tuple[str, str | None], list[Finding]] = {}
    # What is not set is also not defined: the field's own claim says it better.
    for one in sorted(folded(target.findings), key=lambda finding: finding.id == "regs/defined"):
        if one.exempt is None and one.verdict is Verdict.REFUTED:
            places.setdefault(_place(target, one), []).append(one)
    for (where, source), found in places.items():
        ids = ", ".join(dict.fromkeys(one.id for one in found))
        yield f"{where}: {ids}: {_words(found)}{f' ({source})' if source else ''}"
    if not places:
        yield from target.unmet


def _place(target: "TargetReport", one: "Finding") -> tuple[str, str | None]:
    """The instruction to blame: who wrote the value, or the call or exit at which it was missing."""
    example = one.counterexample
    if example is not None and example.culprit is not None:
        return example.culprit.symbol, example.culprit.source
    line = _line_of(target, one)
    return (line.where, line.source) if line else (target.symbol, None)


def _line_of(target: "TargetReport", one: "Finding") -> "Line | None":
    for drawing in target.drawings:
        if drawing.path == one.path and drawing.lines:
            called = one.id.partition("/")[0] in _AT_THE_CALL and drawing.frames
            return drawing.lines[drawing.frames[0].line if called else -1]
    return None


def _words(found: "list[Finding]") -> str:
    """The first of them that shows two values; else what is claimed."""
    for one in found:
        example = one.counterexample
        if example is not None and None not in (example.expected, example.got) and example.expected != example.got:
            why = f", {example.why}" if example.why and example.culprit is None else ""
            return f"expected {example.expected:#x}, got {example.got:#x}{why}"
    return found[0].reason or f"does not hold: {found[0].says}"
