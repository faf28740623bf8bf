"""In which order: one target from its bytes to its report."""

import time
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

import claripy
from claripy.ast.bool import Bool

from verify.arch import ARCHITECTURES
from verify.arch.record import Arch
from verify.contracts.assumptions import assumption
from verify.contracts.frame_of import Subject
from verify.contracts.levels import exempt
from verify.contracts.obligations import promised
from verify.decide.concrete import FEWEST_RUNS, RUNS
from verify.decide.emulator import Emulator
from verify.decide.judge import Judge
from verify.decide.naming import name_paths
from verify.decide.solver import Budget, Solver, Unsat
from verify.decide.vacuity import falsifiable
from verify.decide.witness import STACK_TOP
from verify.execute.entry import guard_formula
from verify.execute.explore import explore
from verify.execute.namer import Namer
from verify.expect import unmet
from verify.paths import Exploration
from verify.questions import questions
from verify.report.tree import Exempted, Finding, TargetReport
from verify.second import both_gaps, second_opinion
from verify.target import LIFTERS, Target
from verify.terms import (
    Answer,
    Contradiction,
    Decided,
    Gap,
    Proved,
    Refuted,
    Unknown,
    Vacuous,
    replaces,
    verdict_of,
)
from verify.verdict import Verdict, join

__all__ = ["decide"]

_WINDOW = 0x10000  # bytes of stack on either side of T that concrete runs map


def decide(
    target: Target,
    budget: Budget,
    level: str | None = None,
    lifters: tuple[str, ...] = LIFTERS,
    vacuity: bool = True,
) -> TargetReport:
    """Decide one target at its gate (or at ``level``), with strict's answers beside.

    The first of ``lifters`` gives paths and counterexamples; a second one answers every obligation again.
    ``vacuity`` asks of every proved claim whether it can fail at all.
    """
    began = time.perf_counter()
    gate = level or target.level
    arch = ARCHITECTURES[target.image.arch]
    solver = Solver(budget)
    # An unknown keeps the branch: its path must then be shown feasible.
    exploration = explore(target, arch, lambda formulas: not isinstance(solver.ask(formulas), Unsat), lifters[0])
    namer = Namer()
    guards = [guard_formula(guard, target, arch, namer) for guard in target.skip]
    skip: Bool = claripy.Or(*guards) if guards else claripy.false()
    subjects = name_paths(target, arch, exploration.paths, skip, solver)
    begun = _begun(target, arch, exploration, skip, solver)
    judge = _judge(target, arch, [*subjects, *begun], exploration, solver)
    strict = _answers(judge, subjects, exploration, arch, "strict", target)
    gated = strict if gate == "strict" else _answers(judge, subjects, exploration, arch, gate, target)
    strict, gated, runs = _run_proved(judge, subjects, strict, gated, solver)
    gaps = exploration.gaps
    for lifter in lifters[1:]:
        second = second_opinion(target, arch, lifter, ("strict", gate), skip, solver, exploration)
        strict, gated = (
            second.settle(decided, at, lifters[0], exploration.gaps)
            for decided, at in ((strict, "strict"), (gated, gate))
        )
        gaps = tuple(both_gaps((lifters[0], gaps), (lifter, second.gaps)))
    able = 0
    if vacuity:
        strict, gated, able = _able(subjects, exploration, arch, strict, gated, gate, solver)
    findings = _findings(strict, gated, gate, target)
    findings += tuple(_missing(target, arch, subjects, findings))
    findings += tuple(_early(judge, begun, exploration, gate, target))
    return _report(target, gate, subjects, gaps, findings, lifters, runs, able, time.perf_counter() - began)


def _begun(target: Target, arch: Arch, exploration: Exploration, skip: Bool, solver: Solver) -> list[Subject]:
    """The beginnings of paths that a gap cut short, as paths that end at their last callback."""
    viewed = replace(target, ends="view")
    named = name_paths(viewed, arch, exploration.stopped, skip, solver)
    return [replace(subject, name=subject.name.replace("view", "stopped")) for subject in named]


def _early(
    judge: Judge, begun: Sequence[Subject], exploration: Exploration, gate: str, target: Target
) -> Iterator[Finding]:
    """What is refuted however a path would go on; that nothing else was found there proves nothing and is left out."""
    arch = ARCHITECTURES[target.image.arch]
    levels = ("strict", gate)
    strict, gated = (_answers(judge, begun, exploration, arch, level, target, whole=False) for level in levels)
    bad = (Verdict.REFUTED, Verdict.BROKEN)
    return (found for found in _findings(strict, gated, gate, target) if found.verdict in bad)


def _judge(target: Target, arch: Arch, subjects: Sequence[Subject], exploration: Exploration, solver: Solver) -> Judge:
    top = STACK_TOP[arch.bits]
    sites = {view.address for subject in subjects for view in subject.path.views}
    emulator = Emulator(
        target.image,
        arch,
        code=target.code,
        sites=sites,
        returns=target.image.return_thunks,
        cpl=target.cpl,
        stack=(top - _WINDOW, top + _WINDOW),
    )
    return Judge(
        symbols=exploration.symbols,
        kinds=exploration.kinds,
        emulator=emulator,
        selectors=emulator.selectors,
        solver=solver,
    )


def _answers(
    judge: Judge,
    subjects: Sequence[Subject],
    exploration: Exploration,
    arch: Arch,
    level: str,
    target: Target,
    whole: bool = True,
) -> list[Decided]:
    """Every obligation of a level, answered; variants of one path are joined by the worst answer."""
    worst: dict[tuple[str, str], Decided] = {}
    for obligation, subject in questions(target, arch, subjects, exploration, level, whole):
        key = (obligation.id, obligation.path)
        if key in worst and isinstance(worst[key].answer, Refuted):
            continue  # one counterexample that was replayed is enough
        answer = judge.answer(obligation, subject)
        if replaces(verdict_of(answer), verdict_of(worst[key].answer) if key in worst else None):
            worst[key] = Decided(obligation=obligation, answer=answer)
    return list(worst.values())


def _run_proved(
    judge: Judge, subjects: Sequence[Subject], strict: list[Decided], gated: list[Decided], solver: Solver
) -> tuple[list[Decided], list[Decided], int]:
    """Run each path; a disagreement makes every proof on it BROKEN, too few runs make it INCONCLUSIVE."""
    runs = 0
    broken: dict[str, str] = {}
    thin: dict[str, str] = {}
    variants = Counter(subject.name for subject in subjects)
    for subject in subjects:
        seed = zlib.crc32(f"{subject.target.name}/{subject.name}".encode())
        wanted = max(FEWEST_RUNS, -(-RUNS // variants[subject.name]))
        done, problem = judge.concrete(subject).agree(judge.resting(subject), solver, seed, wanted)
        runs += done
        if problem:
            broken[subject.name] = f"a concrete run contradicts the path: {problem}"
        elif done < wanted:
            thin[subject.name] = f"only {done} of {wanted} concrete runs of this path were possible"

    def settle(decided: list[Decided]) -> list[Decided]:
        return [replace(one, answer=second(one)) for one in decided]

    def second(one: Decided) -> Answer:
        path = one.obligation.path
        if not isinstance(one.answer, Proved) or path not in {**thin, **broken}:
            return one.answer
        return Contradiction(broken[path]) if path in broken else Unknown(thin[path])

    return settle(strict), settle(gated), runs


def _able(
    subjects: Sequence[Subject],
    exploration: Exploration,
    arch: Arch,
    strict: list[Decided],
    gated: list[Decided],
    gate: str,
    solver: Solver,
) -> tuple[list[Decided], list[Decided], int]:
    """What is proved and could not have failed is vacuous; the number is that of the gate's claims that can fail."""
    able = {level: falsifiable(subjects, exploration, arch, level, solver) for level in {"strict", gate}}

    def settle(decided: list[Decided], level: str) -> list[Decided]:
        stuck = Vacuous("the claim holds whatever the trampoline does")
        return [
            replace(one, answer=stuck)
            if isinstance(one.answer, Proved) and (one.obligation.id, one.obligation.path) not in able[level]
            else one
            for one in decided
        ]

    return settle(strict, "strict"), settle(gated, gate), len(able[gate])


def _reason(answer: Answer) -> str:
    match answer:
        case Unknown(reason) | Vacuous(reason) | Contradiction(reason):
            return reason
        case Proved() | Refuted():
            return ""


def _findings(strict: list[Decided], gated: list[Decided], gate: str, target: Target) -> tuple[Finding, ...]:
    beside = {(one.obligation.id, one.obligation.path): one for one in strict}
    found = []
    for one in gated:
        ob = one.obligation
        strictly = beside[ob.id, ob.path]
        # What holds at strict needs no exemption.
        exemption = (
            None
            if isinstance(strictly.answer, Proved)
            else exempt(gate, ob.id, ob.path, target.image.arch, target.kind)
        )
        if ob.residual and not isinstance(one.answer, Proved):
            exemption = None  # the level exempts strict's claim, and what it demands instead does not hold
        answer = (
            strictly.answer
            if isinstance(one.answer, Proved) and not isinstance(strictly.answer, Proved)
            else one.answer
        )
        found.append(
            Finding(
                id=ob.id,
                path=ob.path,
                verdict=verdict_of(one.answer),
                strict=verdict_of(strictly.answer),
                exempt=None if exemption is None else Exempted(reason=exemption.reason, source=exemption.source),
                says=ob.says,
                reason=_reason(one.answer),
                counterexample=answer.counterexample if isinstance(answer, Refuted) else None,
                assumptions=ob.assumptions,
            )
        )
    return tuple(sorted(found, key=lambda f: (f.path, f.id)))


def _missing(target: Target, arch: Arch, subjects: Sequence[Subject], findings: Sequence[Finding]) -> Iterator[Finding]:
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


def _report(
    target: Target,
    gate: str,
    subjects: Sequence[Subject],
    gaps: tuple[Gap, ...],
    findings: tuple[Finding, ...],
    lifters: tuple[str, ...],
    runs: int,
    able: int,
    seconds: float,
) -> TargetReport:
    verdict = _joined(findings, gaps, strict=False)
    strict = _joined(findings, gaps, strict=True)
    expected, problems, code = unmet(target, gate, verdict, strict, findings, gaps)
    used = dict.fromkeys(ident for finding in findings for ident in finding.assumptions)
    return TargetReport(
        name=target.name,
        arch=target.image.arch,
        symbol=target.symbol,
        kind=target.kind,
        address=target.address,
        size=target.size,
        sha256=target.digest,
        level=gate,
        verdict=verdict,
        strict=strict,
        expected=expected,
        met=not problems,
        unmet=problems,
        exit_code=code,
        lifters=lifters,
        paths=tuple(dict.fromkeys(subject.name for subject in subjects)),
        seconds=seconds,
        findings=findings,
        assumptions=tuple(assumption(ident) for ident in sorted(used)),
        gaps=gaps,
        unwind=target.unwind,
        runs=runs,
        falsifiable=able,
    )
