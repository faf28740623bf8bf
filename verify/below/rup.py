"""The checker: a proof is a list of clauses, each of which unit propagation shows to follow from those before it.

A clause follows by reverse unit propagation (RUP) where the clauses before it, and the negation of each of its
literals, propagate to a contradiction. The last one must be the empty clause. This is the part of DRAT in which every
step follows; a step that only keeps satisfiability (RAT) is refused. Deletions are passed over: to keep a clause that
follows proves nothing that is false.
"""

from collections.abc import Iterable, Iterator, Sequence

from verify.below.circuit import Clause

__all__ = ["Proof", "Refused", "by_propagation_alone", "check", "parse"]

Proof = Sequence[Clause]
"""Added clauses, in order."""


class Refused(Exception):
    """A proof that shows nothing: the reason."""


def parse(text: str) -> list[Clause]:
    """The added clauses of a proof in DRAT's text form; Refused where a line is none."""
    return list(_steps(text))


def _steps(text: str) -> Iterator[Clause]:
    for number, line in enumerate(text.splitlines(), 1):
        words = line.split()
        if not words or words[0] in ("c", "d"):
            continue
        try:
            literals = [int(word) for word in words]
        except ValueError as error:
            raise Refused(f"line {number}: not a clause: {line[:40]!r}") from error
        if literals[-1] != 0 or 0 in literals[:-1]:
            raise Refused(f"line {number}: a clause ends in 0")
        yield tuple(literals[:-1])


def check(clauses: Iterable[Clause], proof: Proof) -> None:
    """Refused unless every step of the proof follows, and the empty clause is one of them."""
    state = _Propagation()
    for clause in clauses:
        state.add(clause)
    for number, clause in enumerate(proof, 1):
        if not state.follows(clause):
            raise Refused(f"step {number} does not follow: {' '.join(map(str, clause))} 0")
        if not clause:
            return
        state.add(clause)
    raise Refused("the empty clause is not derived")


def by_propagation_alone(clauses: Iterable[Clause]) -> bool:
    """Whether unit propagation refutes clauses without any step between: then a proof says next to nothing."""
    state = _Propagation()
    for clause in clauses:
        state.add(clause)
    return state.follows(())


class _Propagation:
    """Clauses, what unit propagation has made of them, and two watched literals in each."""

    def __init__(self) -> None:
        self._true: set[int] = set()  # literals that hold
        self._trail: list[int] = []
        self._watches: dict[int, list[list[int]]] = {}  # by literal: clauses to look at when it becomes false
        self._done = 0  # of the trail: what was propagated
        self._contradiction = False

    def add(self, clause: Clause) -> None:
        """One more clause that holds."""
        literals = sorted(set(clause), key=self._rank)
        if len(literals) > 1:
            for one in literals[:2]:
                self._watches.setdefault(one, []).append(literals)
        if not literals or -literals[0] in self._true:
            self._contradiction = True
        elif len(literals) == 1 or -literals[1] in self._true:
            self._assume(literals[0])
        self._contradiction = self._contradiction or not self._propagate()

    def _rank(self, literal: int) -> int:
        """What is true comes first, what is false last: the first two are watched."""
        return 0 if literal in self._true else 2 if -literal in self._true else 1

    def follows(self, clause: Clause) -> bool:
        """Whether the negation of a clause propagates to a contradiction; what was assumed for it is taken back."""
        if self._contradiction:
            return True
        start, done = len(self._trail), self._done
        contradiction = any(not self._assume(-literal) for literal in clause) or not self._propagate()
        for literal in self._trail[start:]:
            self._true.discard(literal)
        del self._trail[start:]
        self._done = done
        return contradiction

    def _assume(self, literal: int) -> bool:
        """Make a literal true; False where it is false already."""
        if -literal in self._true:
            return False
        if literal not in self._true:
            self._true.add(literal)
            self._trail.append(literal)
        return True

    def _propagate(self) -> bool:
        """Follow every clause that has one literal left; False at a contradiction."""
        while self._done < len(self._trail):
            false = -self._trail[self._done]
            self._done += 1
            watching = self._watches.get(false, [])
            kept: list[list[int]] = []
            self._watches[false] = kept
            for number, clause in enumerate(watching):
                if not self._visit(clause, false, kept):
                    kept += watching[number + 1 :]
                    return False
        return True

    def _visit(self, clause: list[int], false: int, kept: list[list[int]]) -> bool:
        """One clause of which a watched literal became false: watch another, or follow; False at a contradiction."""
        if clause[0] == false:
            clause[0], clause[1] = clause[1], false
        if clause[0] in self._true:
            kept.append(clause)
            return True
        for at in range(2, len(clause)):
            if -clause[at] not in self._true:
                clause[1], clause[at] = clause[at], false
                self._watches.setdefault(clause[1], []).append(clause)
                return True
        kept.append(clause)
        return self._assume(clause[0])
