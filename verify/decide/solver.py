"""One question to the solver: is there a state that satisfies the assumptions and breaks the claim?"""

from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial

import claripy
import z3
from claripy.ast.bool import Bool
from claripy.ast.bv import BV

from verify.budget import Budget
from verify.contracts.words import leaves, name_of
from verify.decide.evaluate import State
from verify.decide.guess import Fitter, drawn

__all__ = ["Question", "Sat", "Session", "Solver", "Undecided", "Unsat"]


@dataclass(frozen=True)
class Sat:
    """There is a state; most askers want to know no more, so its values are read when they are asked for."""

    read: Callable[[], dict[str, int]]

    @cached_property
    def model(self) -> dict[str, int]:
        """Values by symbol name."""
        return self.read()


@dataclass(frozen=True)
class Unsat:
    """There is none."""


@dataclass(frozen=True)
class Undecided:
    """The solver gave up, and why."""

    reason: str


Question = Sat | Unsat | Undecided

_Key = tuple[int, ...]


@dataclass
class _Premise:
    """Formulas: whether they have a model, and states that are models, with more symbols as they are asked for."""

    answer: Question
    fitter: Fitter
    widths: Mapping[str, int]
    _bases: dict[int, dict[str, int]] = field(default_factory=dict)
    _states: dict[int, State] = field(default_factory=dict)

    def base(self, number: int) -> dict[str, int]:
        """The values of the formulas' own symbols in the ``number``-th state, from 1; there must be a model."""
        if number not in self._bases:
            assert isinstance(self.answer, Sat)
            fitted = self.fitter.fit({name: drawn(name, bits, number) for name, bits in self.widths.items()})
            self._bases[number] = self.answer.model if fitted is None else fitted
        return self._bases[number]

    def state(self, number: int) -> State:
        """The whole ``number``-th state."""
        if number not in self._states:
            self._states[number] = State(partial(_read, self.base(number), number))
        return self._states[number]


def _key(formulas: Iterable[Bool]) -> _Key:
    return tuple(sorted({formula.hash() for formula in formulas}))


def _read(known: Mapping[str, int], number: int, name: str, bits: int) -> int:
    value = known.get(name)
    return drawn(name, bits, number) if value is None else value


_TRIES = 6  # states in which a claim is evaluated before the solver is asked; one about a bit holds in every second

_ONCE = partial(z3.SolverFor, "QF_BV")

_KEPT = 8  # models that are tried again, the latest


@dataclass
class Solver:
    """Asks z3, once per distinct formula; an ``unknown`` is kept with its reason."""

    budget: Budget
    _known: dict[_Key, Question] = field(default_factory=dict)
    _broken: dict[tuple[_Key, int], Question] = field(default_factory=dict)
    _premises: dict[_Key, "_Premise"] = field(default_factory=dict)
    _models: deque[Mapping[str, int]] = field(default_factory=lambda: deque(maxlen=_KEPT))
    gave_up: int = 0  # times, for whatever reason

    def ask(self, formulas: Iterable[Bool]) -> Question:
        """Whether the conjunction of ``formulas`` has a model."""
        wanted = list(formulas)
        key = _key(wanted)
        if key not in self._known:
            solver = self._solver(wanted)
            self._known[key] = self._answer(solver, wanted, solver.check())
        return self._known[key]

    def possible(self, formulas: Iterable[Bool]) -> Question:
        """Whether the conjunction of ``formulas`` has a model, where one mostly is easy to find."""
        return self._premise(list(formulas)).answer

    def broken(self, assume: Sequence[Bool], show: Bool) -> Question:
        """Whether some state satisfies ``assume`` and breaks ``show``; ``assume`` itself must have a model.

        Most wrong claims are wrong in nearly every state, so a few are tried by evaluation before z3 is asked.
        """
        if show.is_true():
            return Unsat()
        key = _key(assume), show.hash()
        if key not in self._broken:
            # What is assumed of the claim's own symbols alone mostly implies it, on many paths alike.
            near = [formula for formula in assume if formula.variables <= show.variables]
            implied = isinstance(self._broken.get((_key(near), show.hash())), Unsat)
            self._broken[key] = Unsat() if implied else self._tried(assume, show) or self._asked(assume, near, show)
        return self._broken[key]

    def _asked(self, assume: Sequence[Bool], near: Sequence[Bool], show: Bool) -> Question:
        """z3's answer, under ``near`` first, which is a part of ``assume``."""
        wrong = claripy.Not(show)
        if len(near) < len(assume):
            found = self.ask([*near, wrong])
            if isinstance(found, Unsat):
                self._broken[_key(near), show.hash()] = found
                return found
        return self.ask([*assume, wrong])

    def _tried(self, assume: Sequence[Bool], show: Bool) -> Sat | None:
        """One of a few states, if it breaks the claim: a model of what is assumed, and any values beside it."""
        premise = self._premise(assume)
        if not isinstance(premise.answer, Sat):
            return None
        for number in range(1, _TRIES + 1):
            state = premise.state(number)
            if not state.value(show):
                return Sat(partial(dict, premise.base(number) | state.symbols))
        return None

    def _premise(self, formulas: Sequence[Bool]) -> "_Premise":
        """What is known of these formulas together; z3 is asked where no state that is tried satisfies them."""
        key = _key(formulas)
        if key not in self._premises:
            widths = {name_of(leaf): leaf.size() for formula in formulas for leaf in leaves(formula)}
            fitter = Fitter(formulas)
            first, zero = ({name: drawn(name, bits, n) for name, bits in widths.items()} for n in (1, 0))
            old = ({**zero, **model} for model in reversed(self._models))
            fitted = map(fitter.fit, (first, zero, *old))
            found = next((state for state in fitted if state is not None), None)
            answer = Sat(partial(dict, found)) if found is not None else self.ask(formulas)
            if isinstance(answer, Sat) and found is None:
                self._models.append(answer.model)
            self._premises[key] = _Premise(answer, fitter, widths)
        return self._premises[key]

    def prefer(self, formulas: Sequence[Bool], wishes: Sequence[Bool]) -> Question:
        """A model of ``formulas`` that grants as many wishes as it can, earlier ones first.

        A wish in an unsat core is dropped, the latest first, until the rest can be granted.
        """
        solver = self._solver(formulas)
        literals = [z3.Bool(f"wish!{n}", solver.ctx) for n in range(len(wishes))]
        for literal, wish in zip(literals, wishes, strict=True):
            solver.add(z3.Implies(literal, _z3(wish)))
        live = list(range(len(wishes)))
        while True:
            result = solver.check(*(literals[n] for n in live))
            if result != z3.unsat or not live:
                return self._answer(solver, [*formulas, *wishes], result)
            core = {str(literal) for literal in solver.unsat_core()}
            guilty = [n for n in live if f"wish!{n}" in core]
            if not guilty:
                return Unsat()
            live.remove(guilty[-1])

    def session(self, formulas: Sequence[Bool], rlimit: int) -> "Session":
        """The conjunction of ``formulas``, to be asked of again and again at ``rlimit`` each."""
        solver = self._solver(formulas, z3.SimpleSolver)  # which is the quicker one to push and to pop
        solver.set("rlimit", min(rlimit, self.budget.rlimit))
        return Session(solver, {name_of(leaf): _z3(leaf) for formula in formulas for leaf in leaves(formula)})

    def _solver(self, formulas: Iterable[Bool], make: Callable[..., z3.Solver] = _ONCE) -> z3.Solver:
        terms = [_z3(formula) for formula in formulas]
        context = terms[0].ctx if terms else z3.main_ctx()
        solver = make(ctx=context)
        budget = self.budget
        solver.set(rlimit=budget.rlimit, timeout=int(1000 * budget.seconds), max_memory=budget.memory_mib)
        solver.add(*terms)
        return solver

    def _answer(self, solver: z3.Solver, formulas: Sequence[Bool], result: z3.CheckSatResult) -> Question:
        if result == z3.unsat:
            return Unsat()
        if result != z3.sat:
            self.gave_up += 1
            return Undecided(f"solver: {solver.reason_unknown()}")
        return Sat(partial(_values, solver.model(), formulas))


def _values(model: z3.ModelRef, formulas: Iterable[Bool]) -> dict[str, int]:
    symbols = {name_of(leaf): leaf for formula in formulas for leaf in leaves(formula)}
    return {name: model.eval(_z3(leaf), model_completion=True).as_long() for name, leaf in symbols.items()}


class Session:
    """A conjunction that only grows; ``symbols`` are what it speaks of, as terms of z3."""

    def __init__(self, solver: z3.Solver, symbols: Mapping[str, z3.ExprRef]) -> None:
        self._solver = solver
        self.symbols = symbols

    def add(self, *terms: z3.BoolRef) -> None:
        """From now on ``terms`` hold, too."""
        self._solver.add(*terms)

    def ask(self, *terms: z3.BoolRef) -> Question:
        """Whether there is a model in which ``terms`` hold, too; they are forgotten afterwards."""
        self._solver.push()
        self._solver.add(*terms)
        result = self._solver.check()
        answer: Question
        if result == z3.sat:
            model = self._solver.model()
            found = {name: model.eval(term, model_completion=True) for name, term in self.symbols.items()}
            answer = Sat(lambda: {name: value.as_long() for name, value in found.items()})
        else:
            answer = Unsat() if result == z3.unsat else Undecided(f"solver: {self._solver.reason_unknown()}")
        self._solver.pop()
        return answer


def _z3(expression: Bool | BV) -> z3.ExprRef:
    return claripy.backends.z3.convert(expression)
