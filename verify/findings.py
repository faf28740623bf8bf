"""What was found of a target, as its report: answers of two levels side by side, what is missing, the verdicts."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from verify.arch.record import Arch
from verify.contracts.assumptions import assumption
from verify.contracts.described import formula, smt
from verify.contracts.frame_of import Subject
from verify.contracts.levels import exempt
from verify.contracts.obligations import promised
from verify.expect import unmet
from verify.pictures import Drawing
from verify.report.tree import Exempted, Finding, TargetReport, Trail
from verify.target import Target
from verify.terms import Answer, Contradiction, Decided, Gap, Proved, Refuted, Unknown, Vacuous, verdict_of
from verify.verdict import Verdict, join

__all__ = ["findings_of", "lost", "missing", "report_of"]


def _reason(answer: Answer) -> str:
    match answer:
        case Unknown(reason) | Vacuous(reason) | Contradiction(reason):
            return reason
        case Proved() | Refuted():
            return ""


def findings_of(
    strict: list[Decided], gated: list[Decided], gate: str, target: Target, subjects: Mapping[str, Subject]
) -> tuple[Finding, ...]:
    """The answers at the gate, each with strict's beside it, by path and id; formulas for the ``subjects`` by path."""
    beside = {(one.obligation.id, one.obligation.path): one for one in strict}
    found = [_finding(one, beside[one.obligation.id, one.obligation.path].answer, gate, target) for one in gated]
    formulas = {(one.obligation.id, one.obligation.path): one.obligation for one in gated if subjects}
    found = [
        replace(
            one,
            formula=formula(formulas[one.id, one.path], subjects.get(one.path)),
            smt=smt(formulas[one.id, one.path]),
        )
        if formulas
        else one
        for one in found
    ]
    return tuple(sorted(found, key=lambda f: (f.path, f.id)))


def _finding(one: Decided, strictly: Answer, gate: str, target: Target) -> Finding:
    ob = one.obligation
    # What holds at strict needs no exemption.
    exemption = None if isinstance(strictly, Proved) else exempt(gate, ob.id, ob.path, target.image.arch, target.kind)
    if ob.residual and not isinstance(one.answer, Proved):
        exemption = None  # the level exempts strict's claim, and what it demands instead does not hold
    answer = strictly if isinstance(one.answer, Proved) and not isinstance(strictly, Proved) else one.answer
    return Finding(
        id=ob.id,
        path=ob.path,
        verdict=verdict_of(one.answer),
        strict=verdict_of(strictly),
        exempt=None if exemption is None else Exempted(reason=exemption.reason, source=exemption.source),
        says=ob.says,
        reason=_reason(one.answer),
        counterexample=answer.counterexample if isinstance(answer, Refuted) else None,
        assumptions=ob.assumptions,
    )


def missing(target: Target, arch: Arch, subjects: Sequence[Subject], findings: Sequence[Finding]) -> Iterator[Finding]:
    """What the contract promises and no path shows is vacuous: an obligation, or a callback that never runs."""
    present = {finding.id for finding in findings}
    wanted = promised(target, arch)
    lacking = dict.fromkeys(wanted - present, "no path has an instance of it")
    called = {view.site for subject in subjects for view in subject.path.views}
    silent = sorted({*target.sites.values(), *target.callees.values()} - called)
    if silent:
        lacking["call/reached"] = f"no path calls {', '.join(silent)}"
    for ident, reason in sorted(lacking.items()):
        yield Finding(
            id=ident,
            path="all",
            verdict=Verdict.VACUOUS,
            strict=Verdict.VACUOUS,
            exempt=None,
            says="The contract promises this obligation.",
            reason=reason,
            counterexample=None,
            assumptions=(),
        )


def _joined(findings: Sequence[Finding], gaps: Sequence[Gap], strict: bool) -> Verdict:
    verdicts: list[Verdict] = [Verdict.INCONCLUSIVE for _ in gaps]
    hidden = (Verdict.INCONCLUSIVE, Verdict.VACUOUS, Verdict.BROKEN)
    for finding in findings:
        if strict:
            verdicts.append(finding.strict)
        elif finding.exempt is None or finding.strict in hidden:
            verdicts.append(finding.verdict)
    return join(verdicts)


def _trail(subject: Subject) -> Trail:
    path = subject.path
    how = "view" if subject.target.ends == "view" else path.exit.how
    return Trail(path=subject.name, how=how, steps=tuple(step.address for step in path.steps))


def report_of(
    target: Target,
    gate: str,
    subjects: Sequence[Subject],
    gaps: tuple[Gap, ...],
    findings: tuple[Finding, ...],
    lifters: tuple[str, ...],
    runs: int,
    able: int,
    drawings: tuple[Drawing, ...],
) -> TargetReport:
    """The report of a target; its time is the caller's to fill in."""
    verdict, strict = (_joined(findings, gaps, strict=level) for level in (False, True))
    expected, problems, code = unmet(target, gate, verdict, strict, findings, gaps)
    used = {ident for finding in findings for ident in finding.assumptions}
    return TargetReport(
        name=target.name, arch=target.image.arch, symbol=target.symbol, kind=target.kind,
        address=target.address, size=target.size, sha256=target.digest,
        level=gate, verdict=verdict, strict=strict,
        expected=expected, met=not problems, unmet=problems, exit_code=code,
        lifters=lifters,
        paths=tuple(dict.fromkeys(subject.name for subject in subjects)),
        trails=tuple(sorted({_trail(subject) for subject in subjects})),
        seconds=0.0,
        findings=findings,
        assumptions=tuple(assumption(ident) for ident in sorted(used)),
        gaps=gaps,
        unwind=target.unwind,
        runs=runs,
        falsifiable=able,
        drawings=drawings,
    )  # fmt: skip


def lost(target: Target, gate: str, lifters: tuple[str, ...]) -> TargetReport:
    """What there is to say of a target whose process was killed while it decided: BROKEN, and nothing else."""
    finding = Finding(
        id="total",
        path="all",
        verdict=Verdict.BROKEN,
        strict=Verdict.BROKEN,
        exempt=None,
        says="The explored paths cover every entry state.",
        reason="the process that decided it was killed (out of memory?); with a smaller --jobs each has more",
        counterexample=None,
        assumptions=(),
    )
    return report_of(target, gate, (), (), (finding,), lifters, 0, 0, ())
