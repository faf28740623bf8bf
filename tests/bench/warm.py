"""What deciding one more trampoline costs: processor time per built-in target over both lifters, in a warm process.

Usage: ``python tests/bench/warm.py [--runs N] [NAME ...]``. N processes for each target decide three others and then
it, so that nothing of it is remembered when it is decided; the least of the N counts. Prints Markdown; exit 2 where
there was nothing to measure.
"""

import argparse
import gc
import os
import statistics
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass

from verify import batch
from verify.budget import Budget
from verify.pipeline import decide
from verify.target import Target

MOST = 0.7
"""Seconds of processor time that one trampoline may take."""

WARMING = ("x86_64/fentry-regs", "x86_32/kretprobe-parent-fentry", "x86_64/mcount-minimal")
"""Decided before each measurement: both architectures, both kinds of entry."""

SHOWN = 12


@dataclass(frozen=True, kw_only=True)
class Row:
    """One target: seconds of processor time, by the clock, and its verdict."""

    name: str
    processor: float
    clock: float
    verdict: str

    @property
    def line(self) -> str:
        """The row of the table."""
        return f"| `{self.name}` | {self.processor:.2f} | {self.clock:.2f} | {self.verdict} |"


def targets(names: Sequence[str]) -> list[Target]:
    """What the names stand for."""
    gathered = batch.gather(batch.Request(names=tuple(names), budget=Budget()))
    for error in gathered.errors:
        print(error, file=sys.stderr)
    return [one.target for one in gathered.targets]


def measured(target: Target, warming: Sequence[Target], runs: int) -> Row:
    """The least of several children of this process."""
    found = [_child(target, warming) for _ in range(runs)]
    return Row(
        name=target.name, processor=min(one[0] for one in found), clock=min(one[1] for one in found),
        verdict=found[0][2],
    )  # fmt: skip


def _child(target: Target, warming: Sequence[Target]) -> tuple[float, float, str]:
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        for one in warming:
            decide(one, Budget())
        processor, clock = time.process_time(), time.perf_counter()
        verdict = decide(target, Budget()).verdict.name
        line = f"{time.process_time() - processor} {time.perf_counter() - clock} {verdict}"
        os.write(writing, line.encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        line = pipe.read()
    os.waitpid(child, 0)
    used, passed, verdict = line.split()
    return float(used), float(passed), verdict


def table(rows: Sequence[Row]) -> str:
    """The worst first, and what all of them are."""
    worst = sorted(rows, key=lambda row: -row.processor)
    seconds = [row.processor for row in rows]
    proved = [row.processor for row in rows if row.verdict == "PROVED"]
    over = sum(one > MOST for one in seconds)
    return "\n".join([
        "| target | processor s | clock s | verdict |",
        "| --- | ---: | ---: | --- |",
        *(row.line for row in worst[:SHOWN]),
        "",
        f"{len(rows)} targets: {statistics.median(seconds):.2f} s at the median, {max(seconds):.2f} s at most, "
        f"{sum(seconds):.1f} s together; the {len(proved)} proved ones {min(proved, default=0):.2f} to "
        f"{max(proved, default=0):.2f} s. {over} of them more than {MOST} s.",
    ])  # fmt: skip


def main() -> int:
    """Measure, and print the table."""
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    options.add_argument("names", nargs="*", default=["*"])
    options.add_argument("--runs", type=int, default=5)
    given = options.parse_args()
    warming, wanted = targets(WARMING), targets(given.names)
    if not wanted:
        return 2
    gc.freeze()  # as `tramproof run` does
    print(table([measured(target, warming, given.runs) for target in wanted]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
