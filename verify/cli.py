"""What do I type: run, list, replay, recheck and mutate. Nothing here imports the engine until it is needed."""

import argparse
import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from verify import __version__
from verify.errors import UsageError, VerifyError
from verify.interrupts import INTERRUPTED, Interrupts, interrupts
from verify.output import check_writable, complain, live, say, write_files
from verify.printable import LONGEST_LINE, printable
from verify.target import KINDS, LEVELS, LIFTERS

if TYPE_CHECKING:
    from verify.batch import Settled
    from verify.certify.prove import Writer
    from verify.report.tree import Report, TargetReport
    from verify.target import Target

__all__ = ["main"]

_FORMATS = ("text", "json", "html", "sarif", "junit", "ktap", "github")
_LONGEST = 86_400  # seconds that one question may take, at most
_MOST_JOBS = 256
_LARGEST = 1 << 20  # MiB that one question may take, at most


class _Parser(argparse.ArgumentParser):
    """argparse whose errors are one line and exit code 2."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message}; see `{self.prog} --help`")

    def _print_message(self, message: str, file: object = None) -> None:
        say(message)  # --help and --version: argparse would not notice that they go nowhere


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
                     help=f"{', '.join(_FORMATS)}: to standard output or to FILE (repeatable)")  # fmt: skip
    run.add_argument("--timeout", type=_up_to(_LONGEST), default=60, metavar="SECONDS",
                     help="last resort for one question to the solver (default 60)")  # fmt: skip
    run.add_argument("--memory", type=_up_to(_LARGEST), default=2048, metavar="MIB",
                     help="memory of one question to the solver (default 2048)")  # fmt: skip
    run.add_argument("--lifter", choices=(*LIFTERS, "both"), default="both",
                     help="semantics to decide over (default both: each obligation is decided twice)")  # fmt: skip
    run.add_argument("--certificates", metavar="DIR", help="write what `recheck` checks, below DIR")
    _verbosity(run)
    listing = commands.add_parser("list", help="targets, or the trampolines that FILE contains", allow_abbrev=False)
    listing.add_argument("file", nargs="?", metavar="FILE")
    _verbosity(listing)
    explain = commands.add_parser("explain", help="one obligation: what it says, and why it holds or does not",
                                  allow_abbrev=False)  # fmt: skip
    explain.add_argument("name", metavar="TARGET|FILE", help="name, manifest, or file")
    explain.add_argument("obligation", metavar="OBLIGATION", help="its id as in the report, or ID@PATH")
    explain.add_argument("--symbol", action="append", default=[], metavar="NAME", help="only this symbol of FILE")
    explain.add_argument("--level", choices=LEVELS, help="at this level instead of the target's own")
    _verbosity(explain)
    replay = commands.add_parser("replay", help="run the counterexamples of a JSON report again", allow_abbrev=False)
    replay.add_argument("file", metavar="FILE.json")
    _verbosity(replay)
    _recheck_options(commands)
    _mutate_options(commands)
    return parser


def _recheck_options(commands: "argparse._SubParsersAction[_Parser]") -> None:
    recheck = commands.add_parser("recheck", help="check certificates again, with three solvers and without the engine",
                                  allow_abbrev=False)  # fmt: skip
    recheck.add_argument("folder", nargs="?", metavar="DIR", help="where they lie (default: the built-in targets')")
    recheck.add_argument("--jobs", type=_up_to(_MOST_JOBS), default=2, metavar="N", help="processes (default 2)")
    _verbosity(recheck)


def _mutate_options(commands: "argparse._SubParsersAction[_Parser]") -> None:
    mutate = commands.add_parser("mutate", help="one mistake at a time in a proved trampoline, and what finds it",
                                 allow_abbrev=False)  # fmt: skip
    mutate.add_argument("name", metavar="TARGET|FILE", help="name or glob, manifest, or file")
    mutate.add_argument("--symbol", action="append", default=[], metavar="NAME", help="only this symbol (repeatable)")
    mutate.add_argument("--sample", type=_up_to(_LARGEST), metavar="N", help="only N mutants of each (default all)")
    mutate.add_argument("--seed", type=_up_to(_LARGEST), default=1, metavar="N", help="which ones (default 1)")
    mutate.add_argument("--jobs", type=_up_to(_MOST_JOBS), default=1, metavar="N", help="processes (default 1)")
    _verbosity(mutate)


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
        complain(str(error))
        return 2
    except KeyboardInterrupt:
        complain("interrupted")
        return INTERRUPTED
    except Exception as error:  # a verifier that fails unexpectedly can be trusted in nothing it says
        what = f"{type(error).__name__}: {error}".removesuffix(": ")
        complain(f"broken: {what}", traceback.format_exc() if options.verbose else "")
        return 5


def _dispatch(options: argparse.Namespace, interrupted: Interrupts) -> int:
    match options.command:
        case "run":
            return _run(options, interrupted)
        case "list":
            return _list(options)
        case "explain":
            return _explain(options)
        case "replay":
            return _replay(options)
        case "mutate":
            return _mutate(options)
        case "recheck":
            return _recheck(options)
        case _:
            raise UsageError(
                "a command is missing: run, list, explain, replay, recheck or mutate; see `tramproof --help`"
            )


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
    from verify.expect import worst_exit

    batch.require_arch(options.arch)
    request = batch.Request(
        names=tuple(options.names),
        symbols=tuple(options.symbol),
        level=options.level,
        arch=options.arch,
        kind=options.kind,
        budget=Budget(seconds=float(options.timeout), memory_mib=options.memory),
        lifters=LIFTERS if options.lifter == "both" else (options.lifter,),
        drawings=any(name == "html" for name, _ in formats),
    )
    writer = _writer(options)
    try:
        report = batch.run(request, _settled(writer))
    finally:
        if live():
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
    texts = [(file, _rendered(report, name, options)) for name, file in formats]
    with interrupted.writing:
        if writer is not None:
            writer.close()
        write_files([(file, text) for file, text in texts if file is not None])
    say("".join(text for file, text in texts if file is None))
    for line in (*report.errors, *report.notes, *(writer.notes if writer else ())):
        complain(line)
    return worst_exit([report.exit_code, writer.exit_code if writer else 0])


def _writer(options: argparse.Namespace) -> "Writer | None":
    """What writes certificates, where they are wanted."""
    if options.certificates is None:
        return None
    from verify.certify.prove import Writer

    return Writer(Path(options.certificates))


def _settled(writer: "Writer | None") -> "Settled":
    """A line on a terminal per decided target, and its certificates where they are wanted."""

    def settled(target: "Target", report: "TargetReport") -> None:
        if writer is not None:
            writer.add(target, report)
        if live():
            line = f"{printable(report.name)}: {report.verdict.name}"
            print(f"\r\x1b[K{line}", end="", file=sys.stderr, flush=True)

    return settled


def _rendered(report: "Report", name: str, options: argparse.Namespace) -> str:
    from verify.report.formats import rendered

    return rendered(report, name, -1 if options.quiet else int(options.verbose))


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
                if live():
                    print(f"\r\x1b[K{len(rows)} {printable(row[1])}", end="", file=sys.stderr, flush=True)
        except ValueError as reason:
            complain(str(reason))
    if live():
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)
    say(table(rows, killed=options.verbose))
    return summary(rows)[1]


def _list(options: argparse.Namespace) -> int:
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


def _recheck(options: argparse.Namespace) -> int:
    from verify.certify.recheck import built_in, recheck, table

    folder = built_in() if options.folder is None else Path(options.folder)
    text, code = table(recheck(folder, whole=options.folder is None, jobs=options.jobs), quiet=options.quiet)
    say(text)
    return code


def _explain(options: argparse.Namespace) -> int:
    from verify import batch
    from verify.decide.solver import Budget
    from verify.report.explain import explained, matching

    request = batch.Request(
        names=(options.name,), symbols=tuple(options.symbol), level=options.level, budget=Budget(), drawings=True
    )
    report = batch.run(request, lambda *_: None)
    for line in (*report.errors, *report.notes):
        complain(line)
    found = [(target, one) for target in report.targets for one in matching(target, options.obligation)]
    say("\n".join(explained(target, one, options.verbose) for target, one in found))
    if report.targets and not found:
        known = sorted({one.id.partition(".")[0] for target in report.targets for one in target.findings})
        raise UsageError(f"{options.name} has no obligation {options.obligation}; there is {', '.join(known)}")
    if report.errors:
        return 2
    return 0 if found else 4


def _replay(options: argparse.Namespace) -> int:
    from verify.report.read_json import read_json

    try:
        data = read_json(Path(options.file).read_bytes(), options.file)
    except OSError as error:
        raise UsageError(f"{options.file}: cannot be read: {error.strerror}") from error
    except ValueError as error:  # a name with a NUL byte
        raise UsageError(f"{options.file!r}: cannot be read: {error}") from error
    from verify.decide.playback import replay_report

    lines, code = replay_report(data, options.file)
    say("".join(f"{printable(line, LONGEST_LINE)}\n" for line in lines))
    return code
