"""Which branches of verify/ no test runs, by file, each with the reason that docs/coverage.md gives.

Usage: ``python -m tests.uncovered REPORT.json`` with what ``coverage json`` wrote. Exit 1 below 90 % of the branches,
and where a file has branches that no test runs and no reason.
"""

import json
import re
import sys
from collections.abc import Mapping, Sequence
from fnmatch import fnmatchcase
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "coverage.md"
LEAST = 90.0
"""Per cent of the branches, as the promise is; coverage's own fail_under counts lines, too."""


def reasons(page: str) -> dict[str, str]:
    """The page's table: a pattern of files and the reason, in its order."""
    return dict(re.findall(r"^\| `(verify/[^`]+)` \| (.+) \|$", page, re.MULTILINE))


def reason_of(file: str, known: Mapping[str, str]) -> str | None:
    """The first reason whose pattern fits."""
    return next((why for pattern, why in known.items() if fnmatchcase(file, pattern)), None)


def uncovered(report: Mapping[str, Mapping[str, Mapping[str, Mapping[str, int]]]]) -> dict[str, int]:
    """How many branches of each file no test runs; files without any are left out."""
    found = {file: one["summary"]["missing_branches"] for file, one in report["files"].items()}
    return {file: number for file, number in sorted(found.items()) if number}


def main(argv: Sequence[str]) -> int:
    """Print the table; 0 where the promise holds."""
    report = json.loads(Path(argv[0]).read_text())
    known, missing = reasons(PAGE.read_text()), uncovered(report)
    for file, number in missing.items():
        print(f"{number:4} {file}: {reason_of(file, known) or 'NO REASON GIVEN'}")
    totals = report["totals"]
    covered = 100 * totals["covered_branches"] / totals["num_branches"]
    print(f"{covered:.1f} % of {totals['num_branches']} branches; at least {LEAST:.0f} % are promised")
    return int(covered < LEAST or any(reason_of(file, known) is None for file in missing))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
