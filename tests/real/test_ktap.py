"""The kernel's own parser reads our KTAP: the same trampolines, the same claims, the same answers, the same counts."""

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.real.kunit import parsed
from tests.unit.given import own, unsupported
from verify import batch
from verify.budget import Budget
from verify.report.formats import rendered
from verify.report.rows import rows
from verify.report.tree import Report

pytestmark = pytest.mark.real

COUNTS = re.compile(r"Testing complete\. (?:Passed|Ran \d+ tests): (.*)")


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Report:
    """Proved, refuted as expected, refuted unexpectedly, exempt, a gap and a file that cannot be read."""
    folder = tmp_path_factory.mktemp("given")
    gap = own(folder / "gap")
    (gap.parent / "trampoline.o").write_bytes(unsupported())
    refuted = own(folder / "refuted", "rfc-reviewed-stop-no-popf")
    (folder / "bad.o").write_text("no object")
    names = ("x86_64/fentry-regs", "x86_64/rfc-save-regs-on", "x86_64/bugs/ftrace-caller-5.11-null-fixed")
    request = batch.Request(
        names=(*names, str(gap), str(refuted), str(folder / "bad.o")), budget=Budget(), lifters=("vex",)
    )
    return batch.run(request, lambda *_: None)


def ours(report: Report) -> dict[str, dict[str, str]]:
    """Status of each claim by trampoline, by what the report says of it and not by how KTAP spells it."""
    found: dict[str, dict[str, str]] = {}
    for target in report.targets:
        told = {row.name: "SKIP" if row.excused else "FAIL" for row in rows(report) if row.target is target}
        found[target.name] = {f"{one.id}@{one.path}": "PASS" for one in target.findings} | told
    return found


def theirs(data: dict[str, Any]) -> dict[str, dict[str, str]]:
    """The same as kunit's JSON has it."""
    return {
        group["name"]: {case["name"]: case["status"] for case in group["test_cases"]} for group in data["sub_groups"]
    }


def test_the_kernels_parser_finds_what_we_found(report: Report, tmp_path: Path) -> None:
    file = tmp_path / "report.ktap"
    file.write_text(rendered(report, "ktap", 0))
    data, text = parsed(file)
    found, wanted = theirs(data), ours(report)
    assert found == wanted
    assert {"PASS", "FAIL", "SKIP"} == {status for cases in wanted.values() for status in cases.values()}
    counts = Counter(status for cases in wanted.values() for status in cases.values())
    counts["FAIL"] += len(report.errors)  # the file that cannot be read is a test without a suite
    (line,) = COUNTS.findall(text)
    said = {name: int(number) for name, number in re.findall(r"(\w+): (\d+)", f"passed: {line}")}
    assert (said["passed"], said["failed"], said["skipped"]) == (counts["PASS"], counts["FAIL"], counts["SKIP"])
    assert "[ERROR]" not in text, "the parser has nothing to complain of"
