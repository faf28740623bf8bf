"""Whether a mutant is refuted where the original is not: one counterexample per family of obligations, and no more.

A whole decision answers every obligation twice and runs every path; a mutant that breaks sixty of them is refuted by
the first. Each refutation here is one that ``decide`` would give too: same question, replayed on the emulator.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import claripy
from claripy.ast.bool import Bool

from verify.arch import ARCHITECTURES
from verify.arch.record import Arch
from verify.budget import Budget
from verify.contracts.frame_of import Subject
from verify.contracts.levels import exempt
from verify.decide.emulator import Emulator
from verify.decide.judge import Judge
from verify.decide.naming import name_paths
from verify.decide.solver import Solver, Unsat
from verify.decide.witness import STACK_TOP
from verify.execute.entry import guard_formula
from verify.execute.explore import explore
from verify.execute.namer import Namer
from verify.paths import Exploration
from verify.questions import questions
from verify.report.tree import TargetReport
from verify.target import Target
from verify.terms import Contradiction, Refuted
from verify.verdict import Verdict

__all__ = ["Glance", "glance", "refuted"]

_WINDOW = 0x10000  # bytes of stack on either side of T that a replay maps


@dataclass(frozen=True, kw_only=True)
class Glance:
    """``ID@PATH`` refuted at the gate, else at strict; ``clash`` where an answer contradicts itself."""

    gate: tuple[str, ...]
    strict: tuple[str, ...]
    clash: bool
    exploration: Exploration


def refuted(report: TargetReport, strict: bool) -> set[tuple[str, str]]:
    """Id and path of what is refuted at strict, or at the gate and not exempt."""
    if strict:
        return {(f.id, f.path) for f in report.findings if f.strict is Verdict.REFUTED}
    return {(f.id, f.path) for f in report.findings if f.exempt is None and f.verdict is Verdict.REFUTED}


def glance(original: TargetReport, target: Target, lifter: str) -> Glance:
    """The first new refutation of each family: at the gate, and where there is none at strict."""
    arch = ARCHITECTURES[target.image.arch]
    solver = Solver(Budget())
    exploration = explore(target, arch, lambda formulas: not isinstance(solver.ask(formulas), Unsat), lifter)
    namer = Namer()
    guards = [guard_formula(guard, target, arch, namer) for guard in target.skip]
    skip: Bool = claripy.Or(*guards) if guards else claripy.false()
    subjects = name_paths(target, arch, exploration.paths, skip, solver)
    # What a gap cut short has been done all the same: it is judged as a path that ends at its last callback.
    viewed = name_paths(replace(target, ends="view"), arch, exploration.stopped, skip, solver)
    begun = [replace(subject, name=subject.name.replace("view", "stopped")) for subject in viewed]
    judge = _judge(target, arch, [*subjects, *begun], exploration, solver)

    def new(level: str, of: Sequence[Subject], whole: bool) -> Iterator[str]:
        known = refuted(original, strict=level != target.level)
        broken: set[str] = set()
        for obligation, subject in questions(target, arch, of, exploration, level, whole):
            family = obligation.id.partition("/")[0]
            if family in broken or (obligation.id, obligation.path) in known:
                continue
            if level == target.level:
                excused = exempt(level, obligation.id, obligation.path, arch.name, target.kind)
                if excused is not None and not obligation.residual:
                    continue
            elif obligation.path not in original.paths:
                continue
            answer = judge.answer(obligation, subject)
            if isinstance(answer, Contradiction):
                raise _Clash
            if isinstance(answer, Refuted):
                broken.add(family)
                yield f"{obligation.id}@{obligation.path}"

    try:
        gate = (*new(target.level, subjects, True), *new(target.level, begun, False))
        strict = () if gate else tuple(new("strict", subjects, True))
    except _Clash:
        return Glance(gate=(), strict=(), clash=True, exploration=exploration)
    return Glance(gate=gate, strict=strict, clash=False, exploration=exploration)


class _Clash(Exception):
    """An answer that contradicts itself: the whole decision says which."""


def _judge(target: Target, arch: Arch, subjects: Sequence[Subject], exploration: Exploration, solver: Solver) -> Judge:
    top = STACK_TOP[arch.bits]
    emulator = Emulator(
        target.image, arch, code=target.code, sites={view.address for one in subjects for view in one.path.views},
        returns=target.image.return_thunks, cpl=target.cpl, stack=(top - _WINDOW, top + _WINDOW),
    )  # fmt: skip
    return Judge(
        symbols=exploration.symbols, kinds=exploration.kinds, emulator=emulator, selectors=emulator.selectors,
        solver=solver,
    )  # fmt: skip
