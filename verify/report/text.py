"""The text report: one line per trampoline, one line per failed obligation, readable in seconds."""

from collections import Counter
from collections.abc import Iterator, Sequence

from verify.printable import LONGEST_LINE, printable
from verify.report.rows import folded
from verify.report.tree import Finding, Input, Report, TargetReport
from verify.report.words import inputs_of
from verify.terms import Counterexample, Scene
from verify.verdict import Verdict

__all__ = ["to_text"]

_COLUMN = 48  # a longer cell pushes the next one to the right

_ALIKE = 3  # more findings than this with one and the same reason take one line together


def to_text(report: Report, verbosity: int = 0) -> str:
    """The report for a terminal; ``verbosity`` -1 shows only what was not expected, 1 adds traces and assumptions."""
    targets = [target for target in report.targets if verbosity >= 0 or not target.met]
    width = max((len(printable(target.name)) for target in targets), default=0)
    lines: list[str] = []
    for file in dict.fromkeys([None, *(one.file for one in report.inputs), *(one.file for one in targets)]):
        here = [target for target in targets if target.file == file]
        if here:
            lines += [line for one in report.inputs if one.file == file for line in _input(one, verbosity)]
        lines += [line for target in here for line in _target(target, width, verbosity)]
    if report.targets and (verbosity >= 0 or report.exit_code):
        lines.append(_summary(report))
    return "".join(f"{line}\n" for line in lines)


def _input(one: Input, verbosity: int) -> Iterator[str]:
    release = f"kernel {printable(one.kernel_release)}, " if one.kernel_release else ""
    yield f"{printable(one.file)}: {release}sha256 {one.sha256[:16]}"
    if verbosity >= 0:
        yield from (f"  {printable(line)}" for line in one.recognised)


def _target(target: TargetReport, width: int, verbosity: int) -> Iterator[str]:
    beside = "" if target.level == "strict" else f" (strict: {target.strict.name})"
    expectation = "as expected" if target.met else "NOT AS EXPECTED"
    paths = ", ".join(target.paths) or "none"
    yield (
        f"{printable(target.name):<{width}}  {target.verdict.name:<12}  {expectation}; {target.level}{beside}:"
        f" {_counted(target)}; paths: {paths}"
    )
    for problem in target.unmet:
        yield f"  ! {printable(problem, LONGEST_LINE)}"
    for gap in target.gaps:
        yield f"    gap at {printable(gap.where)}: {printable(gap.why)}"
    yield from _failed(target, verbosity)
    if verbosity > 0:
        yield from _details(target)


def _counted(target: TargetReport) -> str:
    found = folded(target.findings)
    counts = Counter(f.verdict for f in found if f.exempt is None)
    words = [f"{counts[verdict]} {verdict.name.lower()}" for verdict in Verdict if counts[verdict]]
    exempt = sum(1 for f in found if f.exempt is not None)
    return ", ".join(words + [f"{exempt} exempt"] * bool(exempt)) or "nothing checked"


def _bit(finding: Finding) -> str:
    """The bit that a finding speaks of, empty for a whole register or a summary."""
    return finding.id.partition(".")[2]


def _bits(target: TargetReport, summary: Finding) -> str:
    """The bits of a summary that are refuted, in words; empty where it has none or where all of them are."""
    bits = [f for f in target.findings if f.path == summary.path and f.id.startswith(f"{summary.id}.")]
    refuted = [_bit(f) for f in bits if f.strict is Verdict.REFUTED]
    others = [_bit(f) for f in bits if f.strict is not Verdict.REFUTED]
    if not refuted or not others:
        return ""
    return f"; all but {' '.join(others)}" if len(others) < len(refuted) else f"; only {' '.join(refuted)}"


def _failed(target: TargetReport, verbosity: int) -> Iterator[str]:
    """What is not proved; what the level exempts takes one line unless more is asked for."""
    failed = [f for f in folded(target.findings) if f.verdict is not Verdict.PROVED or f.counterexample is not None]
    exempt = [f for f in failed if f.exempt is not None and f.strict is Verdict.REFUTED and verbosity <= 0]
    shown = [f for f in failed if f not in exempt]
    yield from _grouped(target, shown, verbosity)
    if exempt:
        names = " ".join(_everywhere(exempt, target.paths))
        yield f"    exempt at {target.level}, refuted at strict (-v shows how): {names}"


def _everywhere(findings: Sequence[Finding], paths: Sequence[str]) -> list[str]:
    """The ids, without the path where they are found on every path."""
    where: dict[str, list[str]] = {}
    for finding in findings:
        where.setdefault(finding.id, []).append(finding.path)
    return [
        name
        for ident, found in sorted(where.items())
        for name in ([ident] if set(paths) <= set(found) else [f"{ident}@{path}" for path in found])
    ]


def _grouped(target: TargetReport, findings: Sequence[Finding], verbosity: int) -> Iterator[str]:
    """One line per finding, but one line for all that share a path and a reason (a path that is BROKEN)."""
    shared = Counter((f.path, f.reason) for f in findings if f.counterexample is None and f.reason)
    alone = [f for f in findings if shared[f.path, f.reason] <= _ALIKE]
    for (path, reason), number in shared.items():
        if number > _ALIKE:
            verdict = max(f.verdict for f in findings if (f.path, f.reason) == (path, reason))
            yield f"    {number} obligations of path {path} {verdict.name}: {printable(reason, LONGEST_LINE)}"
    rows = [_row(finding) for finding in alone]
    widths = [max((len(row[n]) for row in rows), default=0) for n in range(3)]
    for finding, row in zip(alone, rows, strict=True):
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False) if width]
        yield f"    {'  '.join([*cells, row[3]])}{_bits(target, finding)}"
        if verbosity > 0:
            yield from _more(finding)


def _row(finding: Finding) -> tuple[str, str, str, str]:
    """Obligation, expected, got, and who is to blame."""
    name = f"{finding.id}@{finding.path}"
    # An exempt obligation is shown with strict's answer: that is what its counterexample refutes.
    shown = finding.strict if finding.exempt is not None else finding.verdict
    mark = "exempt: " if finding.exempt is not None else ""
    one = finding.counterexample
    if one is None:
        why = printable(finding.reason or finding.says, LONGEST_LINE)
        return name, "", "", f"{mark}{shown.name}: {why}"
    expected = got = ""
    if one.expected is not None and one.got is not None and one.expected != one.got:
        expected, got = f"expected {one.expected:#x}", f"got {one.got:#x}"
    return name, expected, got, f"{mark}{_blame(one)}"


def _blame(one: Counterexample) -> str:
    why = printable(one.why, LONGEST_LINE)
    # unicorn is the rule; whatever else replayed it says why.
    words = [f"replayed on the {one.replayed}"] if one.replayed != "unicorn" else []
    words += [printable(one.note)] if one.note else []
    return f"{why} [{': '.join(words)}]" if words else why


def _more(finding: Finding) -> Iterator[str]:
    if finding.exempt is not None:
        yield f"        exempt: {finding.exempt.reason} [{finding.exempt.source}]"
    yield f"        claim: {finding.says}"
    one = finding.counterexample
    if one is None:
        return
    inputs = ", ".join(f"{name} = {value}" for name, value in inputs_of(one).items())
    yield f"        inputs: {printable(inputs, LONGEST_LINE) or 'any'}; replayed: {one.replayed}"
    yield from _story(one.story)


def _story(scenes: Sequence[Scene]) -> Iterator[str]:
    """The instructions that matter, in columns: where, what, source line, values."""
    rows = [
        (printable(one.where), printable(one.text), printable(one.source or ""), printable("  ".join(one.changed)))
        for one in scenes
    ]
    widths = [min(_COLUMN, max((len(row[n]) for row in rows), default=0)) for n in range(3)]
    for one, row in zip(scenes, rows, strict=True):
        if one.left_out:
            yield f"        | ... {one.left_out} instruction{'s' * (one.left_out > 1)}"
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False) if width]
        yield f"        | {'  '.join([*cells, row[3]])}".rstrip()


def _details(target: TargetReport) -> Iterator[str]:
    yield (
        f"    lifters: {', '.join(target.lifters)}; {target.falsifiable} of {len(target.findings)} claims can fail;"
        f" {target.runs} concrete runs; unwind: not checked"
    )
    yield from (f"    assumes {one.id}: {one.says}" for one in target.assumptions)


def _summary(report: Report) -> str:
    number = len(report.targets)
    found = Counter(target.verdict for target in report.targets)
    verdicts = ", ".join(f"{found[verdict]} {verdict.name}" for verdict in sorted(found))
    stray = sum(1 for target in report.targets if not target.met)
    expected = f"{stray} NOT AS EXPECTED" if stray else "all as expected"
    bad = f"; {len(report.errors)} bad input{'s' * (len(report.errors) > 1)}" if report.errors else ""
    lost = f"; {len(report.unmatched)} of the baseline without a match" if report.unmatched else ""
    return f"{number} trampoline{'s' * (number != 1)}: {verdicts}; {expected}{lost}{bad}"
