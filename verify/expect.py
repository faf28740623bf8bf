"""Whether what was found is what was expected, in words, and the exit code that follows (INTERFACE)."""

from collections.abc import Iterable, Sequence

from verify.report.tree import Finding
from verify.target import Expectation, Target
from verify.terms import Gap
from verify.verdict import Verdict

__all__ = ["EXIT_ORDER", "unmet", "worst_exit"]

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
    wanted = target.expect.get("gate" if gate == target.level else gate, Expectation(verdict=Verdict.PROVED))
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
    for entry in wanted.refuted:
        ident, _, path = entry.partition("@")
        if not any(i == ident and path in ("", p) for i, p in refuted):
            problems.append((f"{level}: expected {entry} to be refuted, it is not", 1))
    problems += [
        (f"{level}: {ident}@{path} is refuted, which was not expected", 1)
        for ident, path in sorted(refuted)
        if not any(_covers(entry, ident, path) for entry in wanted.refuted)
    ]
    return problems


def _covers(entry: str, ident: str, path: str) -> bool:
    """Whether an entry speaks of (ident, path): itself, a bit of its summary, or the summary of its bit."""
    wanted, _, where = entry.partition("@")
    if where not in ("", path):
        return False
    return ident == wanted or ident.startswith(f"{wanted}.") or wanted.startswith(f"{ident}.")
