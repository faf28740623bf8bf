"""What do I type: run, list, replay and mutate. Nothing here imports the engine until it is needed."""

import argparse
import json
import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from verify import __version__
from verify.errors import UsageError, VerifyError
from verify.interrupts import INTERRUPTED, Interrupts, interrupts
from verify.output import check_writable, say, write_files
from verify.printable import LONGEST_LINE, printable
from verify.target import KINDS, LEVELS, LIFTERS

if TYPE_CHECKING:
    from verify.batch import Settled
    from verify.report.tree import Report, TargetReport
    from verify.target import Target

__all__ = ["main"]

_FORMATS = ("text", "json")
_LONGEST = 86_400  # seconds that one question may take, at most
_MOST_JOBS = 256
_LARGEST = 1 << 20  # MiB that one question may take, at most


class _Parser(argparse.ArgumentParser):
    """argparse whose errors are one line and exit code 2."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message}; see `{self.prog} --help`")


def _parser() -> _Parser:
    parser = _Parser(prog="tramproof", description="A formal verifier for tracing trampolines.", allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"tramproof {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    run = commands.add_parser("run", help="decide built-in targets, a target.toml, or the trampolines of a file",
                              allow_abbrev=False)  # fmt: skip
    run.add_argument("names", nargs="*", metavar="TARGET|FILE", help="name or glob (none = all), manifest, or file")
    run.add_argument("--symbol", action="append", default=[], metavar="NAME", help="only this symbol (repeatable)")
    run.add_argument("--level", choices=LEVELS, help="gate at this level instead of the target's own")
    run.add_argument("--arch", metavar="ARCH", help="only targets of this architecture")
    run.add_argument("--kind", choices=KINDS, help="only targets of this kind; with --symbol: decide it as this kind")
    run.add_argument("--format", action="append", default=[], metavar="FORMAT[=FILE]",
                     help="text or json, to standard output or to FILE (repeatable; default text)")  # fmt: skip
    run.add_argument("--timeout", type=_up_to(_LONGEST), default=60, metavar="SECONDS",
                     help="last resort for one question to the solver (default 60)")  # fmt: skip
    run.add_argument("--memory", type=_up_to(_LARGEST), default=2048, metavar="MIB",
                     help="memory of one question to the solver (default 2048)")  # fmt: skip
    run.add_argument("--lifter", choices=(*LIFTERS, "both"), default="both",
                     help="semantics to decide over (default both: each obligation is decided twice)")  # fmt: skip
    _verbosity(run)
    listing = commands.add_parser("list", help="targets, or the trampolines that FILE contains", allow_abbrev=False)
    listing.add_argument("file", nargs="?", metavar="FILE")
    _verbosity(listing)
    replay = commands.add_parser("replay", help="run the counterexamples of a JSON report again", allow_abbrev=False)
    replay.add_argument("file", metavar="FILE.json")
    _verbosity(replay)
    mutate = commands.add_parser("mutate", help="one mistake at a time in a proved trampoline, and what finds it",
                                 allow_abbrev=False)  # fmt: skip
    mutate.add_argument("name", metavar="TARGET|FILE", help="name or glob, manifest, or file")
    mutate.add_argument("--symbol", action="append", default=[], metavar="NAME", help="only this symbol (repeatable)")
    mutate.add_argument("--sample", type=_up_to(_LARGEST), metavar="N", help="only N mutants of each (default all)")
    mutate.add_argument("--seed", type=_up_to(_LARGEST), default=1, metavar="N", help="which ones (default 1)")
    mutate.add_argument("--jobs", type=_up_to(_MOST_JOBS), default=1, metavar="N", help="processes (default 1)")
    _verbosity(mutate)
    return parser


def _verbosity(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-q", "--quiet", action="store_true", help="only what was not expected")
    parser.add_argument("-v", "--verbose", action="store_true", help="traces, inputs, assumptions, tracebacks")


def _up_to(largest: int) -> Callable[[str], int]:
    def number(text: str) -> int:
        if not (text.isascii() and text.isdecimal() and len(text) < 20 and 0 < int(text) <= largest):
            raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1 to {largest}")
        return int(text)

    return number


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit codes are those of INTERFACE."""
    options = argparse.Namespace(verbose=False)
    try:
        with interrupts(command=argv is None) as interrupted:
            _parser().parse_args(sys.argv[1:] if argv is None else list(argv), options)
            return _dispatch(options, interrupted)
    except SystemExit as stop:  # --help and --version have been printed
        return int(stop.code or 0)
    except VerifyError as error:
        _complain(str(error))
        return 2
    except KeyboardInterrupt:
        _complain("interrupted")
        return INTERRUPTED
    except Exception as error:  # a verifier that fails unexpectedly can be trusted in nothing it says
        _complain(f"broken: {type(error).__name__}: {error}")
        if options.verbose:
            traceback.print_exc()
        return 5


def _complain(line: str) -> None:
    """One line on standard error; what it quotes cannot command the terminal."""
    print(f"tramproof: {printable(line, LONGEST_LINE)}", file=sys.stderr)


def _dispatch(options: argparse.Namespace, interrupted: Interrupts) -> int:
    match options.command:
        case "run":
            return _run(options, interrupted)
        case "list":
            return _list(options)
        case "replay":
            return _replay(options)
        case "mutate":
            return _mutate(options)
        case _:
            raise UsageError("a command is missing: run, list, replay or mutate; see `tramproof --help`")


def _formats(options: argparse.Namespace) -> list[tuple[str, Path | None]]:
    """Format and file (None: standard output), each file once; checked before anything is decided."""
    wanted: dict[Path | None, str] = {}
    for text in options.format or ["text"]:
        name, equals, path = text.partition("=")
        if name not in _FORMATS or (equals and not path):
            raise UsageError(f"--format {text}: the formats are {', '.join(_FORMATS)}, or FORMAT=FILE")
        file = Path(path) if equals else None
        if file is not None:
            check_writable(file)
        if file in wanted:
            raise UsageError(f"--format {text}: {file or 'standard output'} takes one format; give the other a file")
        wanted[file] = name
    return [(name, file) for file, name in wanted.items()]


def _run(options: argparse.Namespace, interrupted: Interrupts) -> int:
    formats = _formats(options)
    from verify import batch  # the engine: imported only where something is decided
    from verify.decide.solver import Budget

    batch.require_arch(options.arch)
    request = batch.Request(
        names=tuple(options.names),
        symbols=tuple(options.symbol),
        level=options.level,
        arch=options.arch,
        kind=options.kind,
        budget=Budget(seconds=float(options.timeout), memory_mib=options.memory),
        lifters=LIFTERS if options.lifter == "both" else (options.lifter,),
    )
    live = sys.stderr.isatty()
    try:
        report = batch.run(request, _settled(live))
    finally:
        if live:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
    texts = [(file, _rendered(report, name, options)) for name, file in formats]
    with interrupted.writing:
        write_files([(file, text) for file, text in texts if file is not None])
    say("".join(text for file, text in texts if file is None))
    for line in (*report.errors, *report.notes):
        _complain(line)
    return report.exit_code


def _settled(live: bool) -> "Settled":
    """A line on a terminal per decided target; nothing elsewhere."""

    def settled(report: "TargetReport") -> None:
        if live:
            line = f"{printable(report.name)}: {report.verdict.name}"
            print(f"\r\x1b[K{line}", end="", file=sys.stderr, flush=True)

    return settled


def _rendered(report: "Report", name: str, options: argparse.Namespace) -> str:
    from verify.report.json_report import to_json
    from verify.report.text import to_text

    if name == "json":
        return to_json(report)
    return to_text(report, -1 if options.quiet else int(options.verbose))


def _mutate(options: argparse.Namespace) -> int:
    from verify import batch
    from verify.decide.solver import Budget
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
                if sys.stderr.isatty():
                    print(f"\r\x1b[K{len(rows)} {printable(row[1])}", end="", file=sys.stderr, flush=True)
        except ValueError as reason:
            _complain(str(reason))
    if sys.stderr.isatty():
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)
    say(table(rows, killed=options.verbose))
    return summary(rows)[1]


def _list(options: argparse.Namespace) -> int:
    rows = _builtin_rows() if options.file is None else [_row(target) for target in _targets(options.file)]
    if not rows:
        _complain(f"{options.file or 'built-in targets'}: no trampoline found")
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
    from verify.manifest import read_manifest
    from verify.recognise import recognise

    if name.endswith(".toml"):
        return read_manifest(Path(name), Path(name).resolve().parent.name)
    return recognise(load(name))


def _replay(options: argparse.Namespace) -> int:
    try:
        data = json.loads(Path(options.file).read_text(encoding="utf-8"))
    except OSError as error:
        raise UsageError(f"{options.file}: cannot be read: {error.strerror}") from error
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{options.file}: not a JSON report: {error}") from error
    from verify.decide.playback import replay_report

    lines, code = replay_report(data, options.file)
    say("".join(f"{printable(line, LONGEST_LINE)}\n" for line in lines))
    return code
