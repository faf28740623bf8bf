"""What certificates add to deciding: processor time per built-in target, files and obligations.

Usage: ``python tests/bench/generation.py [--runs N] [NAME ...]``. One process decides target by target over both
lifters and makes each target's certificates N times; the median counts. SLEIGH's description of a processor is read
once per process, before anything is measured, and has a line of its own. Prints Markdown; exit 2 where there is no
certificate.
"""

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from verify import batch
from verify.arch import ARCHITECTURES
from verify.budget import Budget
from verify.certify.pcode import sleigh_of
from verify.certify.prove import certify
from verify.report.tree import TargetReport
from verify.target import Target

MOST = 0.3
"""Seconds of processor time that the certificates of one trampoline may add."""


@dataclass(frozen=True, kw_only=True)
class Row:
    """One target: seconds of processor time, and what was made."""

    name: str
    deciding: float
    adding: float
    files: int
    obligations: int

    @property
    def line(self) -> str:
        """The row of the table."""
        return f"| `{self.name}` | {self.deciding:.2f} | {self.adding:.2f} | {self.files} | {self.obligations} |"


class Meter:
    """Called with each decided target; deciding is what passed since the last call."""

    def __init__(self, runs: int, folder: Path) -> None:
        self._runs, self._folder = runs, folder
        self.rows: list[Row] = []
        self.problems: list[str] = []
        self._since = time.process_time()

    def settled(self, target: Target, report: TargetReport) -> None:
        """Make the certificates of a decided target, several times."""
        deciding = time.process_time() - self._since
        seconds = []
        for number in range(self._runs):
            start = time.process_time()
            problems, _ = certify(target, report, self._folder / str(number))
            seconds.append(time.process_time() - start)
            self.problems += [f"{report.name}: {problem}" for problem in problems]
        files = len(list((self._folder / "0" / report.name).glob("*.smt2")))
        self.rows.append(
            Row(
                name=report.name, deciding=deciding, adding=statistics.median(seconds), files=files,
                obligations=len({(one.id, one.path) for one in report.findings}),
            )
        )  # fmt: skip
        self._since = time.process_time()


def table(rows: Sequence[Row]) -> str:
    """The worst first, and what all of them are."""
    lines = ["| target | deciding s | certificates s | files | obligations |", "| --- | ---: | ---: | ---: | ---: |"]
    lines += [row.line for row in sorted(rows, key=lambda row: -row.adding)]
    adding = [row.adding for row in rows]
    over = [row for row in rows if row.adding > MOST]
    deciding = sum(row.deciding for row in rows)
    lines += [
        "",
        f"{len(rows)} targets: certificates add {sum(adding):.1f} s to {deciding:.1f} s, "
        f"{statistics.median(adding):.2f} s at the median; {len(over)} of them more than {MOST} s.",
    ]
    return "\n".join(lines)


def sleigh() -> str:
    """What reading SLEIGH's descriptions costs, once per process."""
    seconds = []
    for name in sorted(ARCHITECTURES):
        start = time.process_time()
        sleigh_of(name)
        seconds.append(f"{name} {time.process_time() - start:.2f} s")
    return f"Read once per process: SLEIGH's descriptions, {', '.join(seconds)}."


def main() -> int:
    """Measure, and print the table."""
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    options.add_argument("names", nargs="*")
    options.add_argument("--runs", type=int, default=3)
    given = options.parse_args()
    once = sleigh()
    with tempfile.TemporaryDirectory() as folder:
        meter = Meter(given.runs, Path(folder))
        batch.run(batch.Request(names=tuple(given.names), budget=Budget()), meter.settled)
    print(table(meter.rows), once, sep="\n")
    for problem in meter.problems:
        print(problem, file=sys.stderr)
    return 2 if meter.problems or not meter.rows else 0


if __name__ == "__main__":
    sys.exit(main())
