"""States that satisfy formulas, found by evaluation alone: drawn, then moved to where the equations hold.

Nearly every path condition and assumption of a trampoline says that a symbol equals something, or that some bits of it
do. Whoever asks the solver instead waits for a thousand times as long.
"""

from collections.abc import Callable, Mapping, Sequence
from hashlib import blake2b
from typing import cast

from claripy.ast.base import Base
from claripy.ast.bool import Bool
from claripy.ast.bv import BV

from verify.contracts.words import name_of
from verify.decide.evaluate import State, compile_expressions

__all__ = ["Fitter", "drawn"]


def drawn(name: str, bits: int, number: int) -> int:
    """The value of a symbol in the ``number``-th state: any, but the same in every run; 0 in the first state."""
    if number == 0:
        return 0
    digest = blake2b(f"{number}:{name}".encode(), digest_size=-(-bits // 8)).digest()
    return int.from_bytes(digest, "little") & ((1 << bits) - 1)


class Fitter:
    """Moves states to where formulas hold, as far as their equations lead there."""

    def __init__(
        self, formulas: Sequence[Bool], *, often: bool = False, fixed: Callable[[str], bool] = lambda _: False
    ) -> None:
        """``often`` says that many states will be moved; ``fixed`` are the symbols, by name, that keep their values."""
        self._formulas = formulas
        self._compiled = compile_expressions(formulas) if often else None
        self._moves = [move for one in formulas for move in _moves(one, fixed)]

    def fits(self, state: Mapping[str, int]) -> bool:
        """Whether all formulas hold."""
        if self._compiled is not None:
            return all(self._compiled(state))
        return all(map(_state(state).holds, self._formulas))

    def fit(self, state: Mapping[str, int]) -> dict[str, int] | None:
        """The state, moved; None where the equations do not lead to one in which all formulas hold."""
        found = dict(state)
        for name, keep, value in self._moves:
            found[name] = found[name] & keep | _state(found).value(value) & ~keep
        return found if self.fits(found) else None


def _state(values: Mapping[str, int]) -> State:
    return State(lambda name, _: values[name])


def _moves(formula: Bool, fixed: Callable[[str], bool]) -> list[tuple[str, int, Base]]:
    """Symbols that an equation determines: name, the bits that it leaves alone, and the value of the others."""
    if formula.op == "And":
        return [move for part in formula.args for move in _moves(cast(Bool, part), fixed)]
    if formula.op != "__eq__":
        return []
    sides = cast(tuple[Base, Base], formula.args)
    for left, right in (sides, sides[::-1]):
        found = _move(left, right) if isinstance(left, BV) and isinstance(right, BV) else None
        if found is not None and not fixed(found[0]):
            return [found]
    return []


def _move(left: BV, right: BV) -> tuple[str, int, Base] | None:
    """What makes ``left`` equal to ``right``, where that is plain to see."""
    args = [one for one in left.args if isinstance(one, BV)]
    if left.op == "BVS" and name_of(left) not in right.variables:
        return name_of(left), 0, right
    if left.op == "__sub__" and len(args) == 2 and args[0].op == "BVS" and name_of(args[0]) not in args[1].variables:
        return name_of(args[0]), 0, right + args[1]
    if left.op == "__and__" and len(args) == 2 and args[1].op == right.op == "BVV":
        symbol = args[0]
        if symbol.op == "Extract" and symbol.args[1] == 0:  # the low bits of a symbol
            symbol = cast(BV, symbol.args[2])
        if symbol.op == "BVS":
            return name_of(symbol), ~args[1].concrete_value, right
    return None
