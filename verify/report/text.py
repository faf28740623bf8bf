"""The text report: one line per trampoline, one line per failed obligation, readable in seconds."""

from collections import Counter
from collections.abc import Iterable, Iterator

from verify.report.tree import Finding, Report, TargetReport
from verify.verdict import Verdict

__all__ = ["to_text"]


def to_text(report: Report, verbosity: int = 0) -> str:
    """The report for a terminal; ``verbosity`` -1 shows only what was not expected, 1 adds traces and assumptions."""
    lines: list[str] = []
    lines += [f"tramproof: {note}" for note in report.notes] if verbosity >= 0 else []
    for one in report.inputs if verbosity >= 0 else ():
        release = f" kernel {one.kernel_release}" if one.kernel_release else ""
        lines.append(f"{_clean(one.file)}:{release} sha256 {one.sha256[:16]}")
    width = max((len(_clean(target.name)) for target in report.targets), default=0)
    for target in report.targets:
        if verbosity >= 0 or not target.met:
            lines.extend(_target(target, width, verbosity))
    if verbosity >= 0 or report.exit_code:
        lines.append(_summary(report))
    return "".join(f"{line}\n" for line in lines)


def _clean(text: str) -> str:
    """Text from a file, without anything that could command a terminal."""
    return "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in text)[:300]


def _target(target: TargetReport, width: int, verbosity: int) -> Iterator[str]:
    proved = sum(1 for f in target.findings if f.verdict is Verdict.PROVED and f.exempt is None)
    exempt = sum(1 for f in target.findings if f.exempt is not None)
    counts = f"{proved} proved" + (f", {exempt} exempt" if exempt else "")
    beside = "" if target.level == "strict" else f" (strict: {target.strict.name})"
    expectation = "as expected" if target.met else "NOT AS EXPECTED"
    paths = ", ".join(target.paths) or "none"
    yield (
        f"{_clean(target.name):<{width}}  {target.verdict.name:<12} {target.level}{beside}: {counts};"
        f" paths {paths}; {expectation}"
    )
    for gap in target.gaps:
        yield f"  gap at {_clean(gap.where)}: {gap.why}"
    yield from _grouped(_shown(target), verbosity)
    for problem in target.unmet:
        yield f"  ! {_clean(problem)}"
    if verbosity > 0:
        yield from _details(target)


def _shown(target: TargetReport) -> Iterable[Finding]:
    """Failed obligations; where only some bits of a summary fail they are named in the summary's line."""
    failed = [f for f in target.findings if f.verdict is not Verdict.PROVED or f.counterexample is not None]
    summaries = {(f.id, f.path) for f in failed if f.id.endswith("/flags")}
    return [f for f in failed if (f.id.rpartition(".")[0], f.path) not in summaries]


def _grouped(findings: Iterable[Finding], verbosity: int) -> Iterator[str]:
    """One line per finding, but one line for all that share a path and a reason (a path that is BROKEN)."""
    shown = list(findings)
    shared = Counter((f.path, f.reason) for f in shown if f.counterexample is None and f.reason)
    for finding in shown:
        key = (finding.path, finding.reason)
        if shared[key] > 3:
            yield f"  {shared[key]} obligations of path {finding.path} {finding.verdict.name}: {finding.reason}"
            shared[key] = -1
        elif shared[key] >= 0:
            yield from _finding(finding, verbosity)


def _finding(finding: Finding, verbosity: int) -> Iterator[str]:
    mark = "exempt " if finding.exempt is not None else ""
    # An exempt obligation is shown with strict's answer: that is what its counterexample refutes.
    shown = finding.strict if finding.exempt is not None else finding.verdict
    head = f"  {mark}{finding.id}@{finding.path} {shown.name}"
    one = finding.counterexample
    if one is None:
        yield f"{head}: {finding.reason or finding.says}"
        return
    values = ""
    if one.expected is not None and one.got is not None:
        values = f": expected {one.expected:#x}, got {one.got:#x}"
    why = one.why
    if one.culprit is not None:
        source = f" ({_clean(one.culprit.source)})" if one.culprit.source else ""
        why = f"{_clean(one.culprit.symbol)} {_clean(one.culprit.insn)}{source}"
    yield f"{head}{values}; {_clean(why)} [{one.replayed}]"
    if finding.exempt is not None and verbosity > 0:
        yield f"    exempt: {finding.exempt.reason} [{finding.exempt.source}]"
    if verbosity > 0:
        inputs = ", ".join(f"{name} = {value:#x}" for name, value in one.inputs.items())
        yield f"    inputs: {_clean(inputs) or 'any'}"
        yield from (f"    | {_clean(step)}" for step in one.trace)


def _details(target: TargetReport) -> Iterator[str]:
    yield f"  lifters {', '.join(target.lifters)}; {target.runs} concrete runs; unwind not checked"
    yield from (f"  assumes {one.id}: {one.says}" for one in target.assumptions)


def _summary(report: Report) -> str:
    met = sum(1 for target in report.targets if target.met)
    found = f"{len(report.targets)} trampolines, {met} as expected"
    errors = f", {len(report.errors)} bad inputs" if report.errors else ""
    return f"{found}{errors}: {report.verdict.name}"
