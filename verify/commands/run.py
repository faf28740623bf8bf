"""``tramproof run``: decide targets and trampolines, and say it in as many formats as are wanted."""

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from verify.api import FORMATS
from verify.commands.options import LARGEST, Commands, command, jobs, symbols, up_to
from verify.errors import UsageError
from verify.interrupts import Interrupts
from verify.output import check_writable, complain, progress, say, write_files
from verify.target import KINDS, LEVELS, LIFTERS

if TYPE_CHECKING:
    from verify.batch import Request, Settled
    from verify.certify.prove import Writer
    from verify.report.tree import Report, TargetReport
    from verify.reproducers import Reproducers
    from verify.store import Store
    from verify.target import Target

__all__ = ["add", "main"]

_LONGEST = 86_400  # seconds that one question may take, at most


def add(commands: Commands) -> None:
    """The options of ``run``."""
    run = command(commands, "run", "decide built-in targets, a target.toml, or the trampolines of a file")
    run.add_argument("names", nargs="*", metavar="TARGET|FILE", help="name or glob (none = all), manifest, or file")
    symbols(run)
    run.add_argument("--level", choices=LEVELS, help="gate at this level instead of the target's own")
    run.add_argument("--arch", metavar="ARCH", help="only targets of this architecture")
    run.add_argument("--kind", choices=KINDS, help="only targets of this kind; with --symbol: decide it as this kind")
    run.add_argument("--format", action="append", default=[], metavar="FORMAT[=FILE]",
                     help=f"{', '.join(FORMATS)}: to standard output or to FILE (repeatable)")  # fmt: skip
    jobs(run, 1)
    run.add_argument("--timeout", type=up_to(_LONGEST), default=60, metavar="SECONDS",
                     help="last resort for one question to the solver (default 60)")  # fmt: skip
    run.add_argument("--memory", type=up_to(LARGEST), default=2048, metavar="MIB",
                     help="memory of one question to the solver (default 2048)")  # fmt: skip
    run.add_argument("--lifter", choices=(*LIFTERS, "both"), default="both",
                     help="semantics to decide over (default both: each obligation is decided twice)")  # fmt: skip
    run.add_argument("--expect", metavar="FILE", help="expect what this baseline knows, instead of what manifests say")
    run.add_argument("--write-expect", metavar="FILE", help="write a baseline that knows what was found")
    run.add_argument("--store", metavar="DIR", help="keep answers in DIR (default: the user's cache folder)")
    run.add_argument("--no-cache", action="store_true", help="decide everything, and keep nothing")
    run.add_argument("--certificates", metavar="DIR", help="write what `recheck` checks, below DIR")
    run.add_argument("--reproducer", metavar="DIR",
                     help="write the folder DIR: a C program for each refutation, gdb scripts")  # fmt: skip


def _formats(options: argparse.Namespace) -> list[tuple[str, Path | None]]:
    """Format and file (None: standard output), each file once; checked before anything is decided."""
    wanted: dict[Path | None, str] = {}
    for text in options.format or ["text"]:
        name, equals, path = text.partition("=")
        if name not in FORMATS or (equals and not path):
            raise UsageError(f"--format {text}: the formats are {', '.join(FORMATS)}, or FORMAT=FILE")
        file = Path(path) if equals else None
        if file is not None:
            check_writable(file)
        if file in wanted:
            raise UsageError(f"--format {text}: {file or 'standard output'} takes one format; give the other a file")
        wanted[file] = name
    return [(name, file) for file, name in wanted.items()]


def main(options: argparse.Namespace, interrupted: Interrupts) -> int:
    """Decide everything that is named; the exit code follows expectations (INTERFACE)."""
    formats = _formats(options)
    if options.write_expect is not None:
        check_writable(Path(options.write_expect))
    from verify import batch  # the engine: imported only where something is decided
    from verify.baseline import read_baseline
    from verify.expect import worst_exit

    request = _request(options)
    baseline = read_baseline(Path(options.expect)) if options.expect is not None else None
    writer, store, folder = _writer(options), _store(options), _folder(options)
    try:
        report = batch.run(request, _settled(writer), store, baseline)
    finally:
        progress()
    programs = _programs(report, folder)
    texts = [(file, _rendered(report, name, options)) for name, file in formats]
    with interrupted.writing:
        if writer is not None:
            writer.close()
        if programs is not None:
            programs.write()
        write_files([(file, text) for file, text in texts if file is not None])
    say("".join(text for file, text in texts if file is None))
    with interrupted.writing:
        code = 0 if options.write_expect is None else _keep(report, Path(options.write_expect))
    notes = (note for one in (writer, programs) if one for note in one.notes)
    for line in (*report.unmatched, *report.errors, *report.notes, *notes):
        complain(line)
    return worst_exit([report.exit_code, writer.exit_code if writer else 0, code])


def _request(options: argparse.Namespace) -> "Request":
    """What is to be decided; UsageError for an architecture that is none."""
    from verify import batch
    from verify.budget import Budget

    batch.require_arch(options.arch)
    return batch.Request(
        names=tuple(options.names),
        symbols=tuple(options.symbol),
        level=options.level,
        arch=options.arch,
        kind=options.kind,
        budget=Budget(seconds=float(options.timeout), memory_mib=options.memory),
        lifters=LIFTERS if options.lifter == "both" else (options.lifter,),
        drawings=any(text.startswith("html") for text in options.format),
        jobs=options.jobs,
        ours=True,
    )


def _folder(options: argparse.Namespace) -> Path | None:
    """Where reproducers go, where they are wanted; UsageError where they cannot."""
    if options.reproducer is None:
        return None
    from verify.reproducers import check_folder

    check_folder(Path(options.reproducer))
    return Path(options.reproducer)


def _programs(report: "Report", folder: Path | None) -> "Reproducers | None":
    if folder is None:
        return None
    from verify.reproducers import reproducers

    return reproducers(report, folder)


def _writer(options: argparse.Namespace) -> "Writer | None":
    """What writes certificates, where they are wanted."""
    if options.certificates is None:
        return None
    from verify.certify.prove import Writer

    return Writer(Path(options.certificates))


def _keep(report: "Report", file: Path) -> int:
    """Write a baseline; 2 where there is none to write, and what the run found counts all the same."""
    from verify.baseline import to_baseline

    try:
        write_files([(file, to_baseline(report))])
    except UsageError as error:
        complain(str(error))
        return 2
    return 0


def _store(options: argparse.Namespace) -> "Store | None":
    """Where answers are kept, if they are."""
    if options.no_cache:
        if options.store is not None:
            raise UsageError("--no-cache keeps nothing; leave --store or it away")
        return None
    from verify.store import Store, of_user

    if options.store is not None:
        store = Store(folder=Path(options.store))
        store.require()
        return store
    return of_user(os.environ)


def _settled(writer: "Writer | None") -> "Settled":
    """A line on a terminal per decided target, and its certificates where they are wanted."""

    def settled(target: "Target", report: "TargetReport") -> None:
        if writer is not None:
            writer.add(target, report)
        progress(f"{report.name}: {report.verdict.name}")

    return settled


def _rendered(report: "Report", name: str, options: argparse.Namespace) -> str:
    from verify.report.formats import rendered

    return rendered(report, name, -1 if options.quiet else int(options.verbose))
