"""One question to the solver: is there a state that satisfies the assumptions and breaks the claim?"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import claripy
import z3
from claripy.ast.bool import Bool
from claripy.ast.bv import BV

from verify.budget import Budget
from verify.contracts.words import leaves, name_of

__all__ = ["Question", "Sat", "Session", "Solver", "Undecided", "Unsat"]


@dataclass(frozen=True)
class Sat:
    """There is a state; values by symbol name."""

    model: dict[str, int]


@dataclass(frozen=True)
class Unsat:
    """There is none."""


@dataclass(frozen=True)
class Undecided:
    """The solver gave up, and why."""

    reason: str


Question = Sat | Unsat | Undecided


@dataclass
class Solver:
    """Asks z3, once per distinct formula; an ``unknown`` is kept with its reason."""

    budget: Budget
    _known: dict[tuple[int, ...], Question] = field(default_factory=dict)
    gave_up: int = 0  # times, for whatever reason

    def ask(self, formulas: Iterable[Bool]) -> Question:
        """Whether the conjunction of ``formulas`` has a model."""
        wanted = list(formulas)
        key = tuple(sorted({formula.hash() for formula in wanted}))
        if key not in self._known:
            solver = self._solver(wanted)
            self._known[key] = self._answer(solver, wanted, solver.check())
        return self._known[key]

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
        solver = self._solver(formulas)
        solver.set("rlimit", min(rlimit, self.budget.rlimit))
        return Session(solver, {name_of(leaf): _z3(leaf) for formula in formulas for leaf in leaves(formula)})

    def _solver(self, formulas: Iterable[Bool]) -> z3.Solver:
        terms = [_z3(formula) for formula in formulas]
        context = terms[0].ctx if terms else z3.main_ctx()
        solver = z3.SolverFor("QF_BV", ctx=context)
        solver.set("rlimit", self.budget.rlimit)
        solver.set("timeout", int(1000 * self.budget.seconds))
        solver.set("max_memory", self.budget.memory_mib)
        solver.add(*terms)
        return solver

    def _answer(self, solver: z3.Solver, formulas: Sequence[Bool], result: z3.CheckSatResult) -> Question:
        if result == z3.unsat:
            return Unsat()
        if result != z3.sat:
            self.gave_up += 1
            return Undecided(f"solver: {solver.reason_unknown()}")
        model = solver.model()
        values: dict[str, int] = {}
        for formula in formulas:
            for leaf in leaves(formula):
                if name_of(leaf) not in values:
                    value = model.eval(_z3(leaf), model_completion=True)
                    values[name_of(leaf)] = value.as_long()
        return Sat(values)


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
            answer = Sat({name: value.as_long() for name, value in found.items()})
        else:
            answer = Unsat() if result == z3.unsat else Undecided(f"solver: {self._solver.reason_unknown()}")
        self._solver.pop()
        return answer


def _z3(expression: Bool | BV) -> z3.ExprRef:
    return claripy.backends.z3.convert(expression)
