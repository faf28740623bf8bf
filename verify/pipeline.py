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
from verify.budget import Budget
from verify.contracts.drawing import draw
from verify.contracts.frame_of import Subject
from verify.decide.concrete import FEWEST_RUNS, RUNS
from verify.decide.emulator import Emulator
from verify.decide.judge import Judge
from verify.decide.naming import name_paths
from verify.decide.solver import Solver, Unsat
from verify.decide.states import Chance
from verify.decide.vacuity import falsifiable
from verify.decide.witness import STACK_TOP
from verify.execute.entry import assumed, guard_formula
from verify.execute.explore import explore
from verify.execute.namer import Namer
from verify.findings import findings_of, missing, report_of
from verify.paths import Exploration
from verify.questions import questions
from verify.report.tree import Finding, TargetReport
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
from verify.verdict import Verdict

__all__ = ["decide"]

_WINDOW = 0x10000  # bytes of stack on either side of T that concrete runs map


def decide(
    target: Target,
    budget: Budget,
    level: str | None = None,
    lifters: tuple[str, ...] = LIFTERS,
    vacuity: bool = True,
    drawings: bool = False,
) -> TargetReport:
    """Decide one target at its gate (or at ``level``), with strict's answers beside.

    The first of ``lifters`` gives paths and counterexamples; a second one answers every obligation again.
    ``vacuity`` asks of every proved claim whether it can fail at all; ``drawings`` adds what can be drawn of each path.
    """
    began = time.perf_counter()
    gate = level or target.level
    arch = ARCHITECTURES[target.image.arch]
    solver = Solver(budget)
    # An unknown keeps the branch: its path must then be shown feasible.
    exploration = explore(target, arch, lambda formulas: not isinstance(solver.possible(formulas), Unsat), lifters[0])
    namer = Namer()
    guards = [guard_formula(guard, target, arch, namer) for guard in target.skip]
    skip: Bool = claripy.Or(*guards) if guards else claripy.false()
    subjects = name_paths(target, arch, exploration.paths, skip, solver)
    begun = _begun(target, arch, exploration, skip, solver)
    judge = _judge(target, arch, [*subjects, *begun], exploration, solver)
    strict = _answers(judge, subjects, exploration, arch, "strict", target)
    gated = strict if gate == "strict" else _answers(judge, subjects, exploration, arch, gate, target)
    strict, gated, runs = _run_proved(judge, subjects, strict, gated, solver)
    strict, gated, gaps = _second(target, arch, exploration, strict, gated, gate, skip, lifters, solver)
    able = 0
    if vacuity:
        strict, gated, able = _able(target, subjects, exploration, arch, strict, gated, gate, solver)
    once = {subject.name: subject for subject in reversed(subjects)} if drawings else {}  # the first variant
    findings = findings_of(strict, gated, gate, target, once)
    findings += tuple(missing(target, arch, subjects, findings))
    findings += tuple(_early(judge, begun, exploration, gate, target))
    drawn = tuple(draw(subject) for subject in reversed(once.values()))
    report = report_of(target, gate, subjects, gaps, findings, lifters, runs, able, drawn)
    return replace(report, seconds=time.perf_counter() - began, undecided=solver.gave_up)


def _second(
    target: Target,
    arch: Arch,
    exploration: Exploration,
    strict: list[Decided],
    gated: list[Decided],
    gate: str,
    skip: Bool,
    lifters: tuple[str, ...],
    solver: Solver,
) -> tuple[list[Decided], list[Decided], tuple[Gap, ...]]:
    """The answers in the light of every further semantics, and the gaps of all."""
    first, gaps = lifters[0], exploration.gaps
    for lifter in lifters[1:]:
        second = second_opinion(target, arch, lifter, ("strict", gate), skip, solver, exploration)
        strict = second.settle(strict, "strict", first, exploration.gaps)
        gated = second.settle(gated, gate, first, exploration.gaps)
        gaps = tuple(both_gaps((first, gaps), (lifter, second.gaps)))
    return strict, gated, gaps


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
    return (found for found in findings_of(strict, gated, gate, target, {}) if found.verdict in bad)


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
    chances: dict[str, Chance] = {}
    variants = Counter(subject.name for subject in subjects)
    for subject in subjects:
        if subject.name not in chances:
            chances[subject.name] = Chance(zlib.crc32(f"{subject.target.name}/{subject.name}".encode()))
        wanted = max(FEWEST_RUNS, -(-RUNS // variants[subject.name]))
        concrete = judge.concrete(subject)
        done, problem = concrete.agree(judge.resting(subject), solver, chances[subject.name], wanted)
        runs += done
        if problem:
            broken[subject.name] = f"a concrete run contradicts the path: {problem}"
        elif done < wanted:
            why = ": it branches on a result that the manual leaves undefined" if concrete.is_open else ""
            thin[subject.name] = f"only {done} of {wanted} concrete runs of this path were possible{why}"

    def settle(decided: list[Decided]) -> list[Decided]:
        return [replace(one, answer=second(one)) for one in decided]

    def second(one: Decided) -> Answer:
        path = one.obligation.path
        if not isinstance(one.answer, Proved) or path not in {**thin, **broken}:
            return one.answer
        return Contradiction(broken[path]) if path in broken else Unknown(thin[path])

    return settle(strict), settle(gated), runs


def _able(
    target: Target,
    subjects: Sequence[Subject],
    exploration: Exploration,
    arch: Arch,
    strict: list[Decided],
    gated: list[Decided],
    gate: str,
    solver: Solver,
) -> tuple[list[Decided], list[Decided], int]:
    """What is proved and could not have failed is vacuous; the number is that of the gate's claims that can fail."""
    given = assumed(target, arch, Namer())
    able = falsifiable(subjects, exploration, arch, ("strict", gate), given, solver)

    def settle(decided: list[Decided], level: str) -> list[Decided]:
        stuck = Vacuous("the claim holds whatever the trampoline does")
        return [
            replace(one, answer=stuck)
            if isinstance(one.answer, Proved) and (one.obligation.id, one.obligation.path) not in able[level]
            else one
            for one in decided
        ]

    return settle(strict, "strict"), settle(gated, gate), len(able[gate])
