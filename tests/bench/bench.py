"""Measure what README.md promises: time and peak memory of whole processes, medians, ratios in one run.

Usage: ``python tests/bench/bench.py [--runs N] [--kernel VMLINUZ]``. Every command is a new process (cold start)
with warm file caches: one run of each is made first and not counted. The commands take turns, so that a slow
minute of the machine hits all of them alike. Prints a Markdown table; exit 1 when a limit is missed, 2 when a
command fails.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
TRAMPROOF = (sys.executable, "-m", "verify")
IMPORT, FIRST, ALL, HELP, LIST = "`import angr`", "`x86_64/fentry-regs`", "`x86_64/*`", "`--help`", "`list`"


@dataclass(frozen=True, kw_only=True)
class Command:
    """A process to measure; ``codes`` are the exit codes that count as done."""

    name: str
    argv: tuple[str, ...]
    codes: tuple[int, ...] = (0,)


@dataclass(frozen=True, kw_only=True)
class Sample:
    """Wall clock in seconds and peak resident memory in MB of one process."""

    seconds: float
    megabytes: float


@dataclass(frozen=True, kw_only=True)
class Limit:
    """A promise: what was measured must not exceed it; both in ``unit``."""

    says: str
    measured: float
    most: float
    unit: str

    @property
    def kept(self) -> bool:
        """Whether the promise holds."""
        return self.measured <= self.most


class BenchError(Exception):
    """A command that did not do its job: its time would say nothing."""


def measure(command: Command) -> Sample:
    """One run of a command; BenchError when it ends with an exit code that does not count."""
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        child = subprocess.Popen(command.argv, cwd=ROOT, stdout=output, stderr=output)
        # wait4 and not getrusage: the latter gives the largest of all children so far.
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - start
        child.returncode = code = os.waitstatus_to_exitcode(status)
        if code not in command.codes:
            output.seek(0)
            raise BenchError(f"{command.name}: exit {code}\n{output.read().decode(errors='replace')[-2000:]}")
    return Sample(seconds=seconds, megabytes=usage.ru_maxrss * 1024 / 1e6)  # Linux counts KiB


def run(*arguments: str) -> tuple[str, ...]:
    """The command line of ``tramproof run`` with one lifter; without the store where there is one."""
    return (*TRAMPROOF, "run", "--lifter", "vex", *cacheless(), *arguments)


def cacheless() -> tuple[str, ...]:
    """``--no-cache`` where the command line knows it: an unknown option is an error by design."""
    shown = subprocess.run((*TRAMPROOF, "run", "--help"), cwd=ROOT, capture_output=True, text=True, check=False)
    return ("--no-cache",) if "--no-cache" in shown.stdout else ()


def commands(kernel: Path | None) -> list[Command]:
    """What is measured; the kernel's row only where there is a kernel."""
    found = [
        Command(name=IMPORT, argv=(sys.executable, "-c", "import angr")),
        Command(name=FIRST, argv=run("x86_64/fentry-regs")),
        Command(name=ALL, argv=run("x86_64/*")),
        Command(name=HELP, argv=(*TRAMPROOF, "--help")),
        Command(name=LIST, argv=(*TRAMPROOF, "list")),
    ]
    if kernel:
        # Other trampolines of the kernel may be refuted or undecided (1, 3); the time is what counts here.
        found.append(Command(name=f"`{kernel.name}`", argv=run(str(kernel)), codes=(0, 1, 3)))
    return found


def decided(pattern: str) -> int:
    """How many targets a run of ``pattern`` reports."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        measure(Command(name=pattern, argv=run("--format", f"json={report}", pattern)))
        return len(json.loads(report.read_text())["targets"])


def collect(todo: Sequence[Command], runs: int) -> dict[str, list[Sample]]:
    """``runs`` samples of each command, taken in turns after one uncounted round."""
    samples: dict[str, list[Sample]] = {command.name: [] for command in todo}
    for turn in range(runs + 1):
        for command in todo:
            sample = measure(command)
            if turn:
                samples[command.name].append(sample)
        print(f"round {turn} of {runs}", file=sys.stderr)
    return samples


def median(samples: Sequence[Sample]) -> float:
    """The median of the wall clock, in seconds."""
    return statistics.median(sample.seconds for sample in samples)


def limits(samples: dict[str, list[Sample]], more: int, kernel: str | None) -> list[Limit]:
    """The promises, with what was measured; ``more`` is the number of targets of ``x86_64/*`` beyond the first."""
    base, first = median(samples[IMPORT]), median(samples[FIRST])
    further = (median(samples[ALL]) - first) / more
    most = max(sample.megabytes for each in samples.values() for sample in each)
    found = [
        Limit(says=f"{FIRST} more than {IMPORT}", measured=first - base, most=1.0, unit="s"),
        Limit(says=f"each further target ({more} of them)", measured=further, most=0.5, unit="s"),
        Limit(says=HELP, measured=median(samples[HELP]), most=0.3, unit="s"),
        Limit(says=LIST, measured=median(samples[LIST]), most=0.3, unit="s"),
        Limit(says="peak memory of any of these", measured=most, most=500, unit="MB"),
    ]
    if kernel:
        found.append(Limit(says=kernel, measured=median(samples[kernel]), most=8.0, unit="s"))
    return found


def table(samples: dict[str, list[Sample]], promises: Sequence[Limit]) -> str:
    """Two Markdown tables: what was measured, with ratios to importing angr, and the promises."""
    base = median(samples[IMPORT])
    lines = ["| process | median s | min | max | ratio | peak MB |", "| --- | ---: | ---: | ---: | ---: | ---: |"]
    for name, each in samples.items():
        seconds, peak = sorted(sample.seconds for sample in each), max(sample.megabytes for sample in each)
        times = f"{median(each):.2f} | {seconds[0]:.2f} | {seconds[-1]:.2f} | {median(each) / base:.2f}"
        lines.append(f"| {name} | {times} | {peak:.0f} |")
    lines += ["", "| promise | measured | at most | |", "| --- | ---: | ---: | --- |"]
    for limit in promises:
        values = f"{limit.measured:.3g} {limit.unit} | {limit.most:.3g} {limit.unit}"
        lines.append(f"| {limit.says} | {values} | {'kept' if limit.kept else '**missed**'} |")
    return "\n".join(lines)


def newest_kernel() -> Path | None:
    """The amd64 6.1 kernel that ``make test-real`` fetched, None where it has not run."""
    found = sorted((ROOT / "build" / "kernels").glob("**/*6.1.*-amd64*.vmlinuz"))
    return found[-1] if found else None


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, print the tables; 0 when every promise is kept."""
    parser = argparse.ArgumentParser(description="Measure tramproof; medians, ratios in one run.")
    parser.add_argument("--runs", type=int, default=5, help="counted runs of each command (default 5)")
    parser.add_argument("--kernel", type=Path, default=None, help="vmlinuz (default: build/kernels, where present)")
    options = parser.parse_args(argv)
    if options.runs < 1:
        parser.error("--runs must be at least 1")
    kernel = options.kernel.resolve() if options.kernel else newest_kernel()
    try:
        more = decided("x86_64/*") - 1
        if more < 1:
            raise BenchError("x86_64/*: fewer than two targets, nothing to compare")
        samples = collect(commands(kernel), options.runs)
    except BenchError as error:
        print(f"bench.py: {error}", file=sys.stderr)
        return 2
    promises = limits(samples, more, f"`{kernel.name}`" if kernel else None)
    print(table(samples, promises))
    if kernel is None:
        print("\nNo 6.1 kernel below build/kernels: run `make test-real` first, or give --kernel.")
    return 0 if all(limit.kept for limit in promises) else 1


if __name__ == "__main__":
    sys.exit(main())
