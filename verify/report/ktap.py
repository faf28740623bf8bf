"""The report as KTAP version 1 (Documentation/dev-tools/ktap.rst): a suite for each trampoline, a test per claim."""

from collections.abc import Iterator

from verify.printable import LONGEST_LINE, printable
from verify.report.rows import Row, rows
from verify.report.tree import Report, TargetReport

__all__ = ["to_ktap"]


def to_ktap(report: Report) -> str:
    """KTAP text; what is exempt or was expected is SKIP with its reason, an input that cannot be read is a failure."""
    found = list(rows(report))
    stray = [row for row in found if row.target is None]
    lines = ["KTAP version 1", f"1..{len(report.targets) + len(stray)}"]
    for number, target in enumerate(report.targets, 1):
        lines += _suite(target, [row for row in found if row.target is target], number)
    for number, row in enumerate(stray, len(report.targets) + 1):
        lines += [f"# {_words(row.message)}", f"not ok {number} - {row.name}"]
    return "".join(f"{line}\n" for line in lines)


def _suite(target: TargetReport, failed: list[Row], number: int) -> Iterator[str]:
    told = {row.name: row for row in failed}
    names = list(dict.fromkeys([*(f"{one.id}@{one.path}" for one in target.findings), *told]))
    yield "    KTAP version 1"
    yield f"    # Subtest: {_words(target.name)}"
    yield f"    1..{len(names)}"
    for at, name in enumerate(names, 1):
        row = told.get(name)
        if row is None:
            yield f"    ok {at} - {_words(name)}"
        elif row.excused:
            yield f"    # {_words(row.message)}"
            yield f"    ok {at} - {_words(name)} # SKIP {_words(row.excused)}"
        else:
            yield f"    # {row.verdict}: {_words(row.message)}"
            yield f"    not ok {at} - {_words(name)}"
    yield f"{'ok' if target.met else 'not ok'} {number} - {_words(target.name)}"


def _words(text: str) -> str:
    """A description is one line, in which a hash would begin a directive."""
    return printable(text, LONGEST_LINE).replace("#", "sharp ")
