"""Obligation -> Answer: ask the solver, and report a counterexample only after it was run."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field

from claripy.ast.base import Base
from claripy.ast.bv import BV

from verify.contracts.causes import Causes
from verify.contracts.frame_of import Subject
from verify.decide.concrete import UNDEFINED, Concrete
from verify.decide.emulator import Emulator
from verify.decide.evaluate import Function, interpreted
from verify.decide.minimal import Minimizer
from verify.decide.solver import Question, Solver, Undecided, Unsat
from verify.decide.story import Story
from verify.decide.witness import Inputs, defaults, find_witness, settle
from verify.terms import Answer, Contradiction, Counterexample, Obligation, Proved, Refuted, Unknown, Vacuous

__all__ = ["Judge", "standing"]


def standing(obligation: Obligation, subject: Subject | None, solver: Solver) -> Proved | Unknown | Vacuous | None:
    """The solver's answer to one obligation, every ``unknown`` with its reason; None where it is refuted.

    ``subject`` is the path that it speaks of, None where it speaks of all.
    """
    lacking = _lacking(solver.possible(obligation.assume))
    if lacking is not None:
        return lacking
    found = solver.broken(obligation.assume, obligation.show)
    if isinstance(found, Unsat):
        # A premise's model mostly comes from evaluation: what the solver denies there, it may deny of any claim.
        return _lacking(solver.ask(obligation.assume if subject is None else subject.premise)) or Proved()
    return Unknown(found.reason) if isinstance(found, Undecided) else None


def _lacking(premise: Question) -> Unknown | Vacuous | None:
    """What a premise without a model makes of a claim; None where it has one."""
    if isinstance(premise, Undecided):
        return Unknown(f"premise: {premise.reason}")
    return Vacuous("no state satisfies the path condition and the assumptions") if isinstance(premise, Unsat) else None


def _content(obligation: Obligation, subject: Subject) -> Hashable:
    """Everything that a counterexample is made from; formulas by their hash, as the solver's memory has them."""
    values = (obligation.show, *obligation.compared, *obligation.assume)
    formulas = tuple(None if value is None else value.hash() for value in values)
    return id(subject), obligation.id, obligation.observed, obligation.culprit, obligation.why, formulas


@dataclass
class Judge:
    """Answers the obligations of one target; one emulator, one solver, one memory of what was asked."""

    symbols: Mapping[str, BV]
    kinds: Mapping[str, str]
    emulator: Emulator
    selectors: Mapping[str, int]
    solver: Solver
    _concrete: dict[int, Concrete] = field(default_factory=dict)
    _minimizer: Minimizer | None = None
    _causes: dict[int, Causes] = field(default_factory=dict)
    _refuted: dict[Hashable, Answer] = field(default_factory=dict)
    _premises: dict[tuple[int, ...], Function] = field(default_factory=dict)
    _stories: dict[int, Story] = field(default_factory=dict)

    def answer(self, obligation: Obligation, subject: Subject | None) -> Answer:
        """The answer to one obligation; every ``unknown`` keeps its reason."""
        found = standing(obligation, subject, self.solver)
        if found is not None:
            return found
        if subject is None:
            return Contradiction("a claim about all paths is refuted: exploration lost a branch")
        # A level often claims what strict does: the same formula of the same path has the same counterexample.
        key = _content(obligation, subject)
        if key not in self._refuted:
            self._refuted[key] = self._refute(obligation, subject)
        return self._refuted[key]

    def _refute(self, obligation: Obligation, subject: Subject) -> Answer:
        resting = self.resting(subject)
        fixed = self._fixed(subject)
        if self._minimizer is None:
            self._minimizer = Minimizer(self.solver)
        witness = find_witness(obligation.assume, obligation.show, resting, fixed, subject.arch, self._minimizer)
        if not isinstance(witness, Inputs):
            return Unknown(f"refuted, but no witness was found: {witness}")
        values = dict(witness.values)
        parts: list[Base] = [obligation.show]
        wanted, seen = obligation.compared
        parts += [e for e in (wanted, seen) if e is not None]
        shown, *rest = interpreted(parts)(values)
        if shown or not all(self._premise(obligation)(values)):
            return Contradiction("the solver's model does not satisfy the formula when evaluated again")
        expected = rest.pop(0) if wanted is not None else None
        got = rest.pop(0) if seen is not None else None
        return self._confirm(obligation, subject, witness, expected, got)

    def _confirm(
        self, obligation: Obligation, subject: Subject, witness: Inputs, expected: int | None, got: int | None
    ) -> Answer:
        """Replay on the emulator where it can hold the state; a value that differs there is our bug."""
        stamp, note = "unicorn", ""
        if {"fpu", "control"} & set(obligation.show.variables):
            stamp, note = "model", "the emulator shows no vector state"
        replay = self.concrete(subject).replay(witness.values, obligation.observed)
        place = obligation.observed
        if not replay.representable or not witness.representable:
            stamp, note = "model", replay.problem or "the witness needs a state that the emulator cannot hold"
        elif replay.problem:
            return Contradiction(f"the counterexample does not replay: {replay.problem}")
        elif self._differs(replay.place.what, replay.value, got, place.bits):
            if self._late(obligation, subject):
                stamp, note = "model", "an interrupt after the last instruction is needed to show it"
            elif not self._undefined(obligation):
                shown = "nothing" if replay.value is None else f"{replay.value:#x}"
                return Contradiction(f"the counterexample does not replay: the emulator shows {shown}, not {got}")
            else:
                stamp, note = "model", UNDEFINED
        causes = self._causes_of(subject)
        return Refuted(
            Counterexample(
                inputs={name: witness.values[name] for name in witness.shown},
                expected=expected, got=got, replayed=stamp, why=causes.why(obligation), culprit=obligation.culprit,
                trace=tuple(
                    f"{subject.target.where(step.address)}: {step.text}" for step in subject.path.steps
                ),
                code=subject.target.image.read(subject.target.address, subject.target.size).hex(),
                story=self._story_of(subject).scenes(causes.steps(obligation), witness.values),
                note="; ".join(one for one in (note, witness.doubt) if one),
                script=self.concrete(subject).packed(witness.values, replay.place, replay.value),
            )
        )  # fmt: skip

    def _premise(self, obligation: Obligation) -> Function:
        """What is assumed, as a function of the inputs; the claims of a path assume the same."""
        key = tuple(formula.hash() for formula in obligation.assume)
        if key not in self._premises:
            self._premises[key] = interpreted(obligation.assume)
        return self._premises[key]

    @staticmethod
    def _differs(what: str, value: int | None, got: int | None, bits: int) -> bool:
        match what:
            case "none":
                return False  # that the emulator followed the path is the whole observation
            case "write":
                return value != 1
            case _:
                return value is None or got is None or value & ((1 << bits) - 1) != got

    @staticmethod
    def _late(obligation: Obligation, subject: Subject) -> bool:
        """Whether the claim speaks of bytes that only change once the path is over."""
        last = len(subject.path.steps)
        junk = [name for name in obligation.show.variables if name.startswith("junk@")]
        return any(int(name.removeprefix("junk@").split(":")[0]) >= last for name in junk)

    def _undefined(self, obligation: Obligation) -> bool:
        return any(self.kinds.get(name) == "undefined" for name in obligation.show.variables)

    def _causes_of(self, subject: Subject) -> Causes:
        if id(subject) not in self._causes:
            self._causes[id(subject)] = Causes(subject)
        return self._causes[id(subject)]

    def _story_of(self, subject: Subject) -> Story:
        if id(subject) not in self._stories:
            self._stories[id(subject)] = Story(subject)
        return self._stories[id(subject)]

    def concrete(self, subject: Subject) -> Concrete:
        """The concrete runner of a path, made once."""
        key = id(subject)
        if key not in self._concrete:
            self._concrete[key] = Concrete(subject, self.emulator, self.symbols, self.solver)
        return self._concrete[key]

    def resting(self, subject: Subject) -> dict[str, int]:
        """What every input is where a claim leaves it open, within the variant of an internal split."""
        values = defaults(subject.target, subject.arch, self.symbols, self.selectors)
        return settle(values, subject.path.variant, subject.arch)

    def _fixed(self, subject: Subject) -> tuple[str, ...]:
        """Inputs whose place in memory the emulator has already chosen."""
        arch = subject.arch
        frame = (arch.frame,) if subject.target.kind == "mcount" else ()
        return (arch.sp, *frame, *(name for name in self.symbols if name.startswith("addr:")))
