"""The report as JUnit XML: a suite for each trampoline, a test case for each obligation."""

from junitparser import Failure, JUnitXml, Skipped, TestCase, TestSuite

from verify.printable import LONGEST_LINE, printable
from verify.report.rows import Row, rows
from verify.report.tree import Report, TargetReport

__all__ = ["to_junit"]


def to_junit(report: Report) -> str:
    """JUnit XML; what is exempt or was expected is skipped with its reason. Times are left out."""
    found = list(rows(report))
    document = JUnitXml("tramproof")
    for target in report.targets:
        document.add_testsuite(_suite(target, [row for row in found if row.target is target]))
    stray = [row for row in found if row.target is None]
    if stray:
        suite = TestSuite("inputs")
        for number, row in enumerate(stray, 1):
            suite.add_testcase(_case(f"{row.name} {number}", "inputs", row))
        document.add_testsuite(suite)
    document.update_statistics()  # type: ignore[no-untyped-call]  # junitparser's own
    text: bytes = document.tostring()  # type: ignore[no-untyped-call]  # as above
    return text.decode("utf-8") + "\n"


def _suite(target: TargetReport, failed: list[Row]) -> TestSuite:
    told = {row.name: row for row in failed}
    suite = TestSuite(printable(target.name, LONGEST_LINE))
    for name in dict.fromkeys([*(f"{one.id}@{one.path}" for one in target.findings), *told]):
        suite.add_testcase(_case(printable(name), printable(target.name, LONGEST_LINE), told.get(name)))
    return suite


def _case(name: str, suite: str, row: Row | None) -> TestCase:
    case = TestCase(name, classname=suite)
    if row is not None and row.excused:
        case.result = [Skipped(f"{row.excused}: {row.message}")]
    elif row is not None:
        case.result = [Failure(row.message, row.verdict or "input")]
    return case
