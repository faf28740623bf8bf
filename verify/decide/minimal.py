"""The smallest state that satisfies formulas: the fewest inputs moved from rest, the first in order, by the least.

The formulas fall into parts that share no symbol, and the optimum of the whole is made of the optima of its parts. The
optimum is unique, so that neither the order of the formulas nor what a solver happens to find first can show.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import claripy
import z3
from claripy.ast.bool import Bool

from verify.contracts.words import leaves, name_of
from verify.decide.evaluate import Function, compile_expressions
from verify.decide.guess import Fitter
from verify.decide.solver import Question, Sat, Session, Solver, Undecided, Unsat

__all__ = ["Minimizer", "Order", "Smallest"]

_RLIMIT = 5_000_000
"""z3's resource units that one step of a search may take."""

_QUESTIONS = 400
"""Steps that one search may take."""

_SMALL = range(4)  # values that are tried by evaluation, before the solver is asked


@dataclass(frozen=True, kw_only=True)
class Order:
    """Which inputs are spared: ``names`` from the one that moves first to the one that moves last.

    ``weight`` gives the class of those that are not counted with the rest (0): one more of a heavier class is worse
    than any number of lighter ones. ``shown`` is the order for a reader.
    """

    names: tuple[str, ...]
    shown: tuple[str, ...]
    weight: Mapping[str, int]


@dataclass(frozen=True, kw_only=True)
class Smallest:
    """The inputs that moved, with their values; ``doubt`` says why nobody knows that there is no smaller state."""

    moved: Mapping[str, int]
    doubt: str = ""


@dataclass
class Minimizer:
    """Finds smallest states; remembers parts that were asked before, as every claim of a path has its guard."""

    solver: Solver
    _known: dict[tuple[object, ...], "Smallest | Unsat | Undecided"] = field(default_factory=dict)

    def smallest(
        self, formulas: Sequence[Bool], resting: Mapping[str, int], order: Order
    ) -> Smallest | Unsat | Undecided:
        """The smallest state of all formulas together; what is not moved has its value in ``resting``."""
        moved: dict[str, int] = {}
        doubts: list[str] = []
        for part in _parts(formulas):
            used = {name_of(leaf) for formula in part for leaf in leaves(formula)}
            names = tuple(name for name in order.names if name in used)
            rest = {name: resting[name] for name in names}
            weight = {name: order.weight.get(name, 0) for name in names}
            key = (frozenset(one.hash() for one in part), tuple(rest.items()), tuple(weight.items()))
            if key not in self._known:
                self._known[key] = _Search(part, rest, weight, self.solver).run()
            found = self._known[key]
            if not isinstance(found, Smallest):
                return found
            moved |= found.moved
            doubts += [found.doubt] * bool(found.doubt)
        return Smallest(moved=moved, doubt=doubts[0] if doubts else "")


def _parts(formulas: Sequence[Bool]) -> list[list[Bool]]:
    """The conjuncts, together where they share a symbol."""
    parts: list[tuple[set[str], list[Bool]]] = []
    for one in dict.fromkeys(c for formula in formulas for c in _conjuncts(formula)):
        touched = {name_of(leaf) for leaf in leaves(one)}
        linked = [part for part in parts if part[0] & touched]
        joined = (touched.union(*(part[0] for part in linked)), [f for part in linked for f in part[1]] + [one])
        parts = [part for part in parts if not part[0] & touched] + [joined]
    return [part[1] for part in parts]


def _conjuncts(formula: Bool) -> Iterator[Bool]:
    stack = [formula]
    while stack:
        top = stack.pop()
        inner = top.args[0] if top.op == "Not" else None
        if top.op == "And":
            stack += [arg for arg in top.args if isinstance(arg, Bool)]
        elif isinstance(inner, Bool) and inner.op == "Or":
            stack += [claripy.Not(arg) for arg in inner.args if isinstance(arg, Bool)]
        elif isinstance(inner, Bool) and inner.op == "Not" and isinstance(inner.args[0], Bool):
            stack.append(inner.args[0])
        else:
            yield top


class _DoubtError(Exception):
    """A step of the search that was not answered."""


class _Search:
    """The search for the optimum of one part: how many, which ones, which values."""

    def __init__(
        self, formulas: Sequence[Bool], rest: Mapping[str, int], weight: Mapping[str, int], solver: Solver
    ) -> None:
        self._formulas = formulas
        self._rest = rest
        self._names = list(rest)
        self._weight = weight
        self._solver = solver
        self._holds: Function = compile_expressions(formulas)
        self._bits = {name_of(leaf): leaf.size() for formula in formulas for leaf in leaves(formula)}
        self._asked = 0
        self._best: dict[str, int] | None = None
        self._made: Session | None = None
        self._literals: dict[str, z3.BoolRef] = {}

    def run(self) -> Smallest | Unsat | Undecided:
        """The optimum, or the best that was found and why it may not be the optimum."""
        if self._true(self._rest):
            return Smallest(moved={})
        doubt = ""
        self._best = self._one_moved()
        if self._best is None or not self._first(self._best):
            self._best = self._best or self._followed()
            try:
                if not self._fewest():
                    return Unsat()
                self._earliest()
                self._least()
            except _DoubtError as error:
                doubt = str(error)
        if self._best is None:  # not even a first state was found within the budget of a step
            found = self._solver.ask(self._formulas)
            if not isinstance(found, Sat):
                return found
            self._best = found.model
        return Smallest(moved={n: v for n, v in self._best.items() if v != self._rest[n]}, doubt=doubt)

    def _true(self, values: Mapping[str, int]) -> bool:
        return all(self._holds(values))

    def _one_moved(self) -> dict[str, int] | None:
        """A state in which one input of no weight has another small value, by evaluation alone."""
        for name in self._names:
            for small in _SMALL if not self._weight[name] else ():
                state = {**self._rest, name: small}
                if small < 1 << self._bits[name] and small != self._rest[name] and self._true(state):
                    return state
        return None

    def _followed(self) -> dict[str, int] | None:
        """A state that the formulas' own equations lead to, from rest or with one more input moved by one."""
        fitter = Fitter(self._formulas, fixed=lambda name: self._weight[name] > 0)
        light = [name for name in self._names if not self._weight[name]]
        starts = [self._rest, *({**self._rest, name: self._floor(name)} for name in light)]
        return next(filter(None, map(fitter.fit, starts)), None)

    def _first(self, state: Mapping[str, int]) -> bool:
        """Whether nothing can be smaller than this state, in which one input moved."""
        name = self._names[0]
        return state[name] == self._floor(name) and state[name] != self._rest[name]

    def _floor(self, name: str) -> int:
        """The smallest value that is not the one at rest."""
        return int(self._rest[name] == 0)

    @property
    def _session(self) -> Session:
        if self._made is None:
            made = self._made = self._solver.session(self._formulas, _RLIMIT)
            for name, term in made.symbols.items():
                literal = z3.Bool(f"moved!{name}", term.ctx)
                made.add(literal == (term != self._rest[name]))
                self._literals[name] = literal
        return self._made

    def _ask(self, *terms: z3.BoolRef) -> bool:
        """Whether there is such a state, which then is the best; _DoubtError where nobody can tell."""
        self._asked += 1
        if self._asked > _QUESTIONS:
            raise _DoubtError(f"not shown to be minimal: the search took more than {_QUESTIONS} steps")
        answer: Question = self._session.ask(*terms)
        match answer:
            case Sat() as found:
                self._best = found.model
                return True
            case Unsat():
                return False
            case Undecided(reason):
                raise _DoubtError(f"not shown to be minimal: {reason}")

    def _fewest(self) -> bool:
        """Bound the number of moved inputs, heaviest class first; False where no state exists at all."""
        some = False  # whether an input of a heavier class has to move
        for weight in sorted({*self._weight.values()}, reverse=True):
            names = [name for name in self._names if self._weight[name] == weight]
            lightest = weight == min(self._weight.values())
            # That nothing moves was tried by evaluation.
            for most in range(1 if lightest and not some else 0, len(names) + 1):
                bound = z3.AtMost(*(self._literal(name) for name in names), most)
                if self._best is not None and self._count(names) <= most:
                    break
                if self._ask(bound):
                    break
            else:
                return False
            self._session.add(bound)
            some = some or most > 0
        return True

    def _literal(self, name: str) -> z3.BoolRef:
        assert self._session is not None  # which makes them
        return self._literals[name]

    def _count(self, names: Sequence[str]) -> int:
        assert self._best is not None  # asked only then
        return sum(self._best[name] != self._rest[name] for name in names)

    def _earliest(self) -> None:
        """Of all sets of so many moved inputs, the first in order: element by element, none before it can move."""
        assert self._best is not None
        begin = 0
        while True:
            moved = self._moved()
            now = next((n for n in moved if n >= begin), None)
            if now is None:
                break
            before = [self._literal(name) for name in self._names[begin:now]]
            if before and self._ask(z3.Or(*before)):
                continue
            self._session.add(*(z3.Not(literal) for literal in before), self._literal(self._names[now]))
            begin = now + 1
        self._session.add(*(z3.Not(self._literal(name)) for name in self._names[begin:]))

    def _moved(self) -> list[int]:
        assert self._best is not None
        return [n for n, name in enumerate(self._names) if self._best[name] != self._rest[name]]

    def _least(self) -> None:
        """The smallest value of each moved input, in order."""
        for name in [self._names[n] for n in self._moved()]:
            assert self._best is not None
            term, low = self._session.symbols[name], self._floor(name)
            for small in _SMALL:
                state = {**self._best, name: small}
                if low <= small < self._best[name] and small != self._rest[name] and self._true(state):
                    self._best = state
                    break
            # It mostly is the smallest already.
            if low < self._best[name] and self._ask(z3.ULE(term, self._best[name] - 1)):
                while low < self._best[name]:
                    middle = (low + self._best[name] - 1) // 2
                    if not self._ask(z3.ULE(term, middle)):
                        low = middle + 1
            self._session.add(term == self._best[name])
