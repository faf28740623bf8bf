"""A circuit of gates and its clauses (Tseitin): constants are folded, and nothing else is simplified."""

from collections.abc import Iterable, Sequence

__all__ = ["FALSE", "TRUE", "Circuit", "Clause"]

TRUE, FALSE = 1, -1
Clause = tuple[int, ...]
"""Literals, one of which holds: a variable, or minus a variable for its negation."""


class Circuit:
    """Gates over literals; variable 1 is true. A gate's inputs are older than the gate."""

    def __init__(self) -> None:
        self._gates: list[tuple[str, tuple[int, ...]]] = [("", ()), ("true", ())]  # by variable; 0 is none
        self._ties: list[tuple[int, int, int]] = []  # where the first holds, the other two are equal

    def _gate(self, kind: str, inputs: tuple[int, ...]) -> int:
        self._gates.append((kind, inputs))
        return len(self._gates) - 1

    def input(self) -> int:
        """A variable of which nothing is known."""
        return self._gate("input", ())

    def name(self, literal: int) -> int:
        """A variable of its own for what a definition names: never the literal itself."""
        return self._gate("name", (literal,))

    def conj(self, literals: Iterable[int]) -> int:
        """All of them."""
        kept = tuple(one for one in literals if one != TRUE)
        if FALSE in kept:
            return FALSE
        return TRUE if not kept else kept[0] if len(kept) == 1 else self._gate("and", kept)

    def disj(self, literals: Iterable[int]) -> int:
        """One of them."""
        return -self.conj(-one for one in literals)

    def xor(self, left: int, right: int) -> int:
        """Exactly one of them."""
        for one, other in ((left, right), (right, left)):
            if one in (TRUE, FALSE):
                return -other if one == TRUE else other
        return self._gate("xor", (left, right))

    def mux(self, condition: int, then: int, other: int) -> int:
        """``then`` where the condition holds, else ``other``."""
        if condition in (TRUE, FALSE):
            return then if condition == TRUE else other
        return self._gate("mux", (condition, then, other))

    def majority(self, one: int, two: int, three: int) -> int:
        """At least two of them: the carry of a sum."""
        for first, second, third in ((one, two, three), (two, three, one), (three, one, two)):
            if first in (TRUE, FALSE):
                return self.disj((second, third)) if first == TRUE else self.conj((second, third))
        return self._gate("majority", (one, two, three))

    def tie(self, condition: int, left: int, right: int) -> None:
        """Two inputs are equal where a condition holds; written where both of them occur."""
        if condition != FALSE:
            self._ties.append((condition, left, right))

    def clauses(self, asserted: Sequence[int]) -> list[Clause]:
        """Clauses that have a model where all that is asserted can hold: the gates it depends on, numbered anew."""
        used = self._cone(asserted)
        ties = [one for one in self._ties if {abs(one[1]), abs(one[2])} <= used]
        used |= self._cone([condition for condition, _, _ in ties])
        number = {old: new for new, old in enumerate(sorted(used | {TRUE}), 1)}

        def literal(old: int) -> int:
            return number[abs(old)] if old > 0 else -number[abs(old)]

        found: list[Clause] = [(TRUE,)]
        for old in sorted(used - {TRUE}):
            kind, inputs = self._gates[old]
            found += _tseitin(kind, number[old], tuple(map(literal, inputs)))
        for tie in ties:
            condition, left, right = map(literal, tie)
            found += [(-condition, -left, right), (-condition, left, -right)]
        return [*found, *((literal(one),) for one in asserted)]

    def _cone(self, asserted: Sequence[int]) -> set[int]:
        """The variables that some literals depend on."""
        used: set[int] = set()
        work = [abs(one) for one in asserted]
        while work:
            at = work.pop()
            if at not in used:
                used.add(at)
                work += [abs(one) for one in self._gates[at][1]]
        return used


def _tseitin(kind: str, out: int, inputs: tuple[int, ...]) -> list[Clause]:
    """The clauses that make a variable equal to its gate."""
    match kind:
        case "input":
            return []
        case "name":
            (one,) = inputs
            return [(-out, one), (out, -one)]
        case "and":
            return [*((-out, one) for one in inputs), (out, *(-one for one in inputs))]
        case "xor":
            a, b = inputs
            return [(-out, a, b), (-out, -a, -b), (out, -a, b), (out, a, -b)]
        case "mux":
            c, a, b = inputs
            return [(-c, -a, out), (-c, a, -out), (c, -b, out), (c, b, -out)]
        case "majority":
            a, b, c = inputs
            pairs = ((a, b), (b, c), (a, c))
            return [*((-one, -two, out) for one, two in pairs), *((one, two, -out) for one, two in pairs)]
        case _:
            raise ValueError(f"no gate: {kind}")
