"""Whether what was found is what was expected, in words, and the exit code that follows (INTERFACE)."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from verify.report.tree import Finding, TargetReport
from verify.target import Expectation, Target
from verify.terms import Gap
from verify.verdict import Verdict

__all__ = ["EXIT_ORDER", "compared", "unmet", "worst_exit"]

EXIT_ORDER = (5, 2, 1, 3, 4, 0)
"""Exit codes, worst first."""

_CODES = {
    Verdict.PROVED: 0, Verdict.VACUOUS: 4, Verdict.INCONCLUSIVE: 3, Verdict.REFUTED: 1, Verdict.BROKEN: 5,
}  # fmt: skip


def worst_exit(codes: Iterable[int]) -> int:
    """The worst of the exit codes; 4 when there is none, since nothing was checked."""
    return min(codes, key=EXIT_ORDER.index, default=4)


def unmet(
    target: Target,
    gate: str,
    verdict: Verdict,
    strict: Verdict,
    findings: Sequence[Finding],
    gaps: Sequence[Gap],
) -> tuple[Verdict, tuple[str, ...], int]:
    """The expected verdict at the gate, every way in which it was not met, and the exit code of the target.

    Exactly the named obligations must be refuted and every other one PROVED or EXEMPT; a gap is never met
    unless INCONCLUSIVE is what the manifest expects.
    """
    wanted = _wanted(target, gate)
    refuted = {(f.id, f.path) for f in findings if f.exempt is None and f.verdict is Verdict.REFUTED}
    problems = _compare(wanted, verdict, refuted, gate)
    problems += _undecided(wanted, gate, [(f, f.verdict) for f in findings if _counts(f)], gaps)
    beside = target.expect.get("strict")
    if beside is not None and gate != "strict":
        refuted = {(f.id, f.path) for f in findings if f.strict is Verdict.REFUTED}
        problems += _compare(beside, strict, refuted, "strict")
        problems += _undecided(beside, "strict", [(f, f.strict) for f in findings], gaps)
    code = worst_exit(code for _, code in problems) if problems else 0
    return wanted.verdict, tuple(dict.fromkeys(text for text, _ in problems)), code


def compared(report: TargetReport, target: Target) -> TargetReport:
    """The report of a target, compared with what is expected of it now."""
    expected, problems, code = unmet(
        target, report.level, report.verdict, report.strict, report.findings, report.gaps
    )  # fmt: skip
    return replace(report, expected=expected, met=not problems, unmet=problems, exit_code=code)


def _wanted(target: Target, gate: str) -> Expectation:
    """What the manifest says of that level; PROVED where it says nothing."""
    tables: tuple[str, ...] = ("gate",) if gate == target.level else ()
    tables += ("strict",) if gate == "strict" else ()  # where both speak of strict, the reader saw that they agree
    return next((target.expect[name] for name in tables if name in target.expect), Expectation(verdict=Verdict.PROVED))


def _counts(finding: Finding) -> bool:
    """Whether a finding enters the join at the gate: an exempt one only where strict has no clear answer."""
    return finding.exempt is None or finding.strict not in (Verdict.PROVED, Verdict.REFUTED)


def _undecided(
    wanted: Expectation, level: str, found: Sequence[tuple[Finding, Verdict]], gaps: Sequence[Gap]
) -> list[tuple[str, int]]:
    alike: dict[tuple[str, str, Verdict], list[str]] = {}
    for finding, verdict in found:
        if verdict not in (Verdict.PROVED, Verdict.REFUTED, wanted.verdict):
            alike.setdefault((finding.path, finding.reason, verdict), []).append(finding.id)
    problems = []
    for (path, reason, verdict), ids in alike.items():
        more = f" and {len(ids) - 1} more" if len(ids) > 1 else ""
        problems.append((f"{level}: {ids[0]}@{path}{more} {verdict.name}: {reason}", _CODES[verdict]))
    if wanted.verdict is not Verdict.INCONCLUSIVE:
        problems += [(f"{level}: gap at {gap.where}: {gap.why}", 3) for gap in gaps]
    return problems


def _compare(wanted: Expectation, verdict: Verdict, refuted: set[tuple[str, str]], level: str) -> list[tuple[str, int]]:
    problems = []
    if verdict is not wanted.verdict:
        code = _CODES[verdict] or 1  # a proof where a refutation was expected is an expectation not met
        problems.append((f"{level}: expected {wanted.verdict.name}, found {verdict.name}", code))
    missing = [entry for entry in _demanded(wanted.refuted) if not any(_is(entry, *pair) for pair in refuted)]
    problems += [(f"{level}: expected {entry} to be refuted, it is not", 1) for entry in missing]
    stray = {pair for pair in refuted if not _covered(wanted.refuted, *pair)}
    if stray:
        named = sorted(pair for pair in stray if not _is_bit_of(stray, *pair))
        names = ", ".join(f"{ident}@{path}" for ident, path in named)
        problems.append((f"{level}: refuted, which was not expected: {names}", 1))
    return problems


def _is(entry: str, ident: str, path: str) -> bool:
    wanted, _, where = entry.partition("@")
    return wanted == ident and where in ("", path)


def _is_bit_of(summaries: set[tuple[str, str]], ident: str, path: str) -> bool:
    summary, dot, _ = ident.partition(".")
    return bool(dot) and (summary, path) in summaries


def _demanded(entries: Sequence[str]) -> list[str]:
    """The entries, and with each bit its summary."""
    demanded = []
    for entry in entries:
        ident, at, path = entry.partition("@")
        summary, dot, _ = ident.partition(".")
        demanded += [entry, f"{summary}{at}{path}"] if dot else [entry]
    return list(dict.fromkeys(demanded))


def _covered(entries: Sequence[str], ident: str, path: str) -> bool:
    """Whether the entries allow (ident, path) to be refuted: itself, the summary of a listed bit, or a bit.

    A bit is covered by its summary unless bits of that summary are listed too: then it is exactly those.
    """
    here = [entry.partition("@")[0] for entry in entries if entry.partition("@")[2] in ("", path)]
    summary, dot, _ = ident.partition(".")
    bits = any(entry.startswith(f"{summary}.") for entry in here)
    if ident in here:
        return True
    return summary in here and not bits if dot else bits
