"""Measure what the compiler wrappers cost beside what objtool costs, on files that do not concern them.

Usage: ``python tests/bench/cc.py [--runs N] [--tree LINUX]``. The commands take turns. ``LINUX`` is a configured source
tree (default: the one that ``make test-real`` leaves below build/linux); one of its C files is compiled as its own
build compiles it, and objtool runs on the object as it runs there. Prints a Markdown table: medians of processor time
(user and system, children included) and of wall clock, in ms. Exit 2 when a command fails.
"""

import argparse
import os
import shlex
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TREE = ROOT / "build" / "linux" / "linux-source-6.1"
OBJECT = "kernel/kthread.o"
SMALL = "int one(int n)\n{\n\treturn n + 1;\n}\n"


@dataclass(frozen=True, kw_only=True)
class Command:
    """What is run, where; its cost beyond the command named ``beyond``, "" where it is a cost of its own."""

    name: str
    argv: tuple[str, ...]
    folder: Path
    beyond: str = ""


@dataclass(frozen=True, kw_only=True)
class Sample:
    """Processor time and wall clock of one process and its children, in ms."""

    processor: float
    wall: float


class BenchError(Exception):
    """A command that did not do its job: its time would say nothing."""


def measure(command: Command) -> Sample:
    """One run; BenchError where it fails."""
    start = time.perf_counter()
    child = subprocess.Popen(command.argv, cwd=command.folder, stdin=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise BenchError(f"{command.name}: exit {child.returncode}")
    return Sample(processor=1e3 * (usage.ru_utime + usage.ru_stime), wall=1e3 * wall)


def kernel_commands(tree: Path) -> tuple[list[str], list[str]]:
    """How the tree compiles one of its C files, and how it runs objtool on the object (Kbuild keeps both)."""
    made = subprocess.run(["make", "-s", OBJECT], cwd=tree, check=False)
    if made.returncode:
        raise BenchError(f"{tree}: make {OBJECT}: exit {made.returncode}")
    folder, name = os.path.split(OBJECT)
    first = (tree / folder / f".{name}.cmd").read_text().splitlines()[0]
    compiler, found, objtool = first.partition(":=")[2].partition(" ; ")
    if not found or "objtool" not in objtool:
        raise BenchError(f"{tree}: no objtool behind the compiler of {OBJECT}")
    return shlex.split(compiler), shlex.split(objtool)


def commands(folder: Path, tree: Path) -> list[Command]:
    """What takes turns: a small file and one of the kernel, alone and behind each wrapper, and objtool."""
    (folder / "small.c").write_text(SMALL)
    small = ["gcc", "-c", "-o", "small.o", "small.c"]
    kernel, objtool = kernel_commands(tree)
    bin_ = Path(sys.executable).parent
    found = []
    for name, argv, where in (("`gcc -c small.c`", small, folder), (f"gcc, `{OBJECT}`", kernel, tree)):
        found.append(Command(name=name, argv=tuple(argv), folder=where))
        for wrapper in ([str(bin_ / "tramproof-cc")], [str(bin_ / "tramproof"), "cc", "--"]):
            shown = shlex.join([os.path.basename(wrapper[0]), *wrapper[1:]])
            found.append(Command(name=f"`{shown}` {name}", argv=(*wrapper, *argv), folder=where, beyond=name))
    # On what the last compiler wrote: objtool changes the object in place.
    return [*found, Command(name=f"objtool, `{OBJECT}`", argv=tuple(objtool), folder=tree)]


def table(samples: dict[str, list[Sample]], todo: Sequence[Command]) -> str:
    """Medians; for a wrapper also what it adds to the compiler alone, and as a share of objtool."""
    times = {
        name: tuple(statistics.median(getattr(one, kind) for one in each) for kind in ("processor", "wall"))
        for name, each in samples.items()
    }
    objtool = times[todo[-1].name][0]
    lines = ["| command | processor ms | wall ms | added ms | of objtool |", "| --- | ---: | ---: | ---: | ---: |"]
    for command in todo:
        processor, wall = times[command.name]
        added = processor - times[command.beyond][0] if command.beyond else None
        more = f"{added:.1f} | {added / objtool:.2f}" if added is not None else "| "
        lines.append(f"| {command.name} | {processor:.1f} | {wall:.1f} | {more} |")
    return "\n".join(lines)


def main(argv: Sequence[str] | None = None) -> int:
    """Measure in turns, after one round that does not count, and print the table."""
    parser = argparse.ArgumentParser(description="Measure the compiler wrappers beside objtool.")
    parser.add_argument("--runs", type=int, default=50, help="counted runs of each command (default 50)")
    parser.add_argument("--tree", type=Path, default=TREE, help="configured source of Linux")
    options = parser.parse_args(argv)
    if options.runs < 1:
        parser.error("--runs must be at least 1")
    if not (options.tree / ".config").exists():
        parser.error(f"{options.tree}: no configured source; `make test-real` makes one")
    with tempfile.TemporaryDirectory() as folder:
        try:
            todo = commands(Path(folder), options.tree.resolve())
            samples: dict[str, list[Sample]] = {command.name: [] for command in todo}
            for turn in range(options.runs + 1):
                for command in todo:
                    sample = measure(command)
                    if turn:
                        samples[command.name].append(sample)
        except BenchError as error:
            print(f"cc.py: {error}", file=sys.stderr)
            return 2
    print(table(samples, todo))
    return 0


if __name__ == "__main__":
    sys.exit(main())
