"""The second semantics: the same obligations over another description of the processor, and what it says of the first.

PROVED against REFUTED is a contradiction, and so is a path or an obligation that only one of the two has; what
the second cannot answer, nobody has confirmed (MODEL section 5).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial

from claripy.ast.bool import Bool

from verify.arch.record import Arch
from verify.contracts.frame_of import Subject
from verify.decide.forms import disagreement
from verify.decide.judge import standing
from verify.decide.naming import name_paths
from verify.decide.solver import Solver, Unsat
from verify.execute.explore import explore
from verify.image.decode import decode
from verify.paths import Exploration, Path
from verify.questions import questions
from verify.target import Target
from verify.terms import Answer, Contradiction, Decided, Gap, Proved, Refuted, Unknown, Vacuous, replaces, verdict_of
from verify.verdict import Verdict

__all__ = ["Second", "both_gaps", "second_opinion"]

_Key = tuple[str, str]


@dataclass(frozen=True, kw_only=True)
class Second:
    """What another semantics answers: verdict and reason by level, then by obligation and path."""

    lifter: str
    answers: Mapping[str, Mapping[_Key, tuple[Verdict, str]]]
    gaps: tuple[Gap, ...]
    blame: Callable[[], str]

    @cached_property
    def blamed(self) -> str:
        """The instructions that the two describe differently, in words; empty where there is none."""
        return self.blame()

    def settle(self, decided: Sequence[Decided], level: str, first: str, gaps: Sequence[Gap]) -> list[Decided]:
        """The first's answers in the light of the second; ``first`` names its semantics, ``gaps`` are its own."""
        others = self.answers[level]
        known = {(one.obligation.id, one.obligation.path) for one in decided}
        extra = "" if gaps or self.gaps else ", ".join(f"{ob}@{path}" for ob, path in sorted(others.keys() - known))
        settled = []
        for one in decided:
            answer = self._settled(one, others.get((one.obligation.id, one.obligation.path)), first)
            if one.obligation.id == "total" and self.gaps and isinstance(answer, Proved):
                answer = Unknown(f"{self.lifter} did not come that far")
            if extra and one.obligation.id == "total":
                answer = Contradiction(f"only {self.lifter} knows of {extra}{self.blamed}")
            settled.append(replace(one, answer=answer))
        return settled

    def _settled(self, one: Decided, other: tuple[Verdict, str] | None, first: str) -> Answer:
        mine = verdict_of(one.answer)
        if other is None:
            if not self.gaps:
                return Contradiction(f"only {first} knows of this obligation{self.blamed}")
            return Unknown(f"{self.lifter} did not come that far") if mine is Verdict.PROVED else one.answer
        verdict, reason = other
        match one.answer:
            case Contradiction() | Unknown():
                return one.answer
            case Proved() | Vacuous() | Refuted() if verdict is Verdict.INCONCLUSIVE:
                return one.answer if mine is not Verdict.PROVED else Unknown(f"over {self.lifter}: {reason}")
            case _ if verdict is not mine:
                return Contradiction(
                    f"the semantics disagree: {mine.name} over {first}, {verdict.name} over {self.lifter}{self.blamed}"
                )
        return one.answer


def second_opinion(
    target: Target, arch: Arch, lifter: str, levels: Sequence[str], skip: Bool, solver: Solver, first: Exploration
) -> Second:
    """Explore again over ``lifter`` and answer every obligation of the levels, without counterexamples."""
    exploration = explore(target, arch, lambda formulas: not isinstance(solver.possible(formulas), Unsat), lifter)
    subjects = name_paths(target, arch, exploration.paths, skip, solver)
    return Second(
        lifter=lifter,
        answers={
            level: _answers(target, arch, subjects, exploration, level, solver) for level in dict.fromkeys(levels)
        },
        gaps=exploration.gaps,
        blame=partial(_blame, target, arch, (*first.paths, *exploration.paths), solver),
    )


def _answers(
    target: Target, arch: Arch, subjects: Sequence[Subject], exploration: Exploration, level: str, solver: Solver
) -> dict[_Key, tuple[Verdict, str]]:
    worst: dict[_Key, tuple[Verdict, str]] = {}
    for obligation, subject in questions(target, arch, subjects, exploration, level):
        key = (obligation.id, obligation.path)
        found = standing(obligation, subject, solver)
        verdict = Verdict.REFUTED if found is None else verdict_of(found)
        reason = found.reason if isinstance(found, Unknown | Vacuous) else ""
        if replaces(verdict, worst[key][0] if key in worst else None):
            worst[key] = verdict, reason
    return worst


def _blame(target: Target, arch: Arch, paths: Sequence[Path], solver: Solver) -> str:
    """Every executed instruction that is not the same in both semantics for all states."""
    lines = []
    for address in sorted({step.address for path in paths for step in path.steps}):
        insn = decode(target.image, arch, address)
        if insn is None or insn.key not in arch.forms or arch.forms[insn.key].how != "lift":
            continue
        differs = disagreement(arch, insn, solver)
        if differs:
            lines.append(f"{target.where(address)}: {insn.text}: {differs}")
    return f" ({'; '.join(lines)})" if lines else ""


def both_gaps(first: tuple[str, Sequence[Gap]], second: tuple[str, Sequence[Gap]]) -> Iterator[Gap]:
    """The gaps of both semantics, each once; what only one of them cannot carry says so."""
    sets = [set(gaps) for _, gaps in (first, second)]
    for (lifter, gaps), others in zip((first, second), reversed(sets), strict=True):
        for gap in dict.fromkeys(gaps):
            if gap not in others:
                yield replace(gap, why=f"over {lifter}: {gap.why}")
            elif lifter == first[0]:
                yield gap
