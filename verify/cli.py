"""What do I type: run, list and replay. Nothing here imports the engine until it is needed."""

import argparse
import json
import os
import sys
import tempfile
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from verify import __version__
from verify.errors import UsageError, VerifyError

if TYPE_CHECKING:
    from verify.batch import Settled
    from verify.report.tree import Report, TargetReport

__all__ = ["main"]

_LEVELS = ("strict", "linux-regs", "linux-args", "linux-minimal")
_KINDS = ("mcount", "fentry")
_FORMATS = ("text", "json")


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
    run.add_argument("--level", choices=_LEVELS, help="gate at this level instead of the target's own")
    run.add_argument("--arch", metavar="ARCH", help="only targets of this architecture")
    run.add_argument("--kind", choices=_KINDS, help="only targets of this kind; with --symbol: decide it as this kind")
    run.add_argument("--format", action="append", default=[], metavar="FORMAT[=FILE]",
                     help="text or json, to standard output or to FILE (repeatable; default text)")  # fmt: skip
    run.add_argument("--timeout", type=_positive, default=60, metavar="SECONDS",
                     help="last resort for one question to the solver (default 60)")  # fmt: skip
    run.add_argument("--memory", type=_positive, default=2048, metavar="MIB",
                     help="memory of one question to the solver (default 2048)")  # fmt: skip
    run.add_argument("--lifter", choices=("vex",), default="vex", help="semantics to decide over (default vex)")
    _verbosity(run)
    listing = commands.add_parser("list", help="targets, or the trampolines that FILE contains", allow_abbrev=False)
    listing.add_argument("file", nargs="?", metavar="FILE")
    _verbosity(listing)
    replay = commands.add_parser("replay", help="run the counterexamples of a JSON report again", allow_abbrev=False)
    replay.add_argument("file", metavar="FILE.json")
    _verbosity(replay)
    return parser


def _verbosity(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-q", "--quiet", action="store_true", help="only what was not expected")
    parser.add_argument("-v", "--verbose", action="store_true", help="traces, inputs, assumptions, tracebacks")


def _positive(text: str) -> int:
    if not text.isdigit() or int(text) == 0:
        raise argparse.ArgumentTypeError(f"{text!r} is not a positive whole number")
    return int(text)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit codes are those of INTERFACE."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    verbose = "-v" in arguments or "--verbose" in arguments
    try:
        return _dispatch(_parser().parse_args(arguments))
    except VerifyError as error:
        print(f"tramproof: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("tramproof: interrupted", file=sys.stderr)
        return 130
    except BrokenPipeError:
        # The reader of our output is gone; a second error while flushing would only repeat it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:  # a verifier that fails unexpectedly can be trusted in nothing it says
        print(f"tramproof: broken: {type(error).__name__}: {error}", file=sys.stderr)
        if verbose:
            traceback.print_exc()
        return 5


def _dispatch(options: argparse.Namespace) -> int:
    match options.command:
        case "run":
            return _run(options)
        case "list":
            return _list(options)
        case "replay":
            return _replay(options)
        case _:
            raise UsageError("a command is missing: run, list or replay; see `tramproof --help`")


def _formats(options: argparse.Namespace) -> list[tuple[str, Path | None]]:
    wanted: list[tuple[str, Path | None]] = []
    for text in options.format or ["text"]:
        name, equals, path = text.partition("=")
        if name not in _FORMATS or (equals and not path):
            raise UsageError(f"--format {text}: the formats are {', '.join(_FORMATS)}, or FORMAT=FILE")
        target = Path(path) if equals else None
        if target is not None and not target.parent.is_dir():
            raise UsageError(f"--format {text}: there is no directory {target.parent}")
        wanted.append((name, target))
    return wanted


def _run(options: argparse.Namespace) -> int:
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
    )
    report = batch.run(request, _progress())
    for name, path in formats:
        text = _rendered(report, name, options)
        if path is None:
            sys.stdout.write(text)
        else:
            _write(path, text)
    sys.stdout.flush()
    for line in report.errors:
        print(f"tramproof: {line}", file=sys.stderr)
    return report.exit_code


def _progress() -> "Settled":
    """A line on a terminal per decided target; nothing elsewhere."""
    live = sys.stderr.isatty()

    def settled(report: "TargetReport") -> None:
        if live:
            print(f"\r\x1b[K{report.name}: {report.verdict.name}", end="", file=sys.stderr, flush=True)

    return settled


def _rendered(report: "Report", name: str, options: argparse.Namespace) -> str:
    from verify.report.json_report import to_json
    from verify.report.text import to_text

    if name == "json":
        return to_json(report)
    return to_text(report, -1 if options.quiet else int(options.verbose))


def _write(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    try:
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=path.parent, delete=False) as out:
            try:
                out.write(text)
                out.flush()
                os.chmod(out.name, 0o644)
                os.replace(out.name, path)
            except BaseException:
                os.unlink(out.name)
                raise
    except OSError as error:
        raise UsageError(f"{path}: cannot be written: {error.strerror}") from error


def _list(options: argparse.Namespace) -> int:
    if options.file is None:
        from verify import catalogue

        entries = catalogue.builtin()
        width = max(len(entry.name) for entry in entries)
        for entry in entries:
            print(f"{entry.name:<{width}}  {entry.kind:<7} {entry.level:<7} {entry.symbol:<20} {entry.expected}")
        return 0
    from verify.image.load import load
    from verify.recognise import recognise

    targets = recognise(load(options.file))
    if not targets:
        print(f"tramproof: {options.file}: no trampoline found", file=sys.stderr)
        return 4
    for target in targets:
        print(f"{target.symbol}  {target.kind}  {target.image.arch}  {target.size}  {target.digest}")
    return 0


def _replay(options: argparse.Namespace) -> int:
    try:
        data = json.loads(Path(options.file).read_text(encoding="utf-8"))
    except OSError as error:
        raise UsageError(f"{options.file}: cannot be read: {error.strerror}") from error
    except ValueError as error:
        raise UsageError(f"{options.file}: not a JSON report: {error}") from error
    from verify.decide.playback import replay_report

    lines, code = replay_report(data, options.file)
    for line in lines:
        print(line)
    return code
