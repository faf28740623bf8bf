"""One bit of an expression, looked up where it comes from: VEX packs all flags into a word to branch on one of them."""

import operator
from functools import reduce
from typing import cast

import claripy
from claripy.ast.bv import BV

__all__ = ["bit"]

_BITWISE = {"__and__": operator.and_, "__or__": operator.or_, "__xor__": operator.xor}


def bit(word: BV, number: int) -> BV:
    """Bit ``number`` of ``word`` (0 is the lowest), one bit wide: the same for every state, and shorter."""
    args = cast(tuple[BV, ...], word.args)
    if word.op in _BITWISE:
        return reduce(_BITWISE[word.op], (bit(one, number) for one in args))
    if word.op == "LShR" and args[1].op == "BVV":
        from_bit = number + args[1].concrete_value
        return bit(args[0], from_bit) if from_bit < word.size() else claripy.BVV(0, 1)
    if word.op == "Extract":
        return bit(args[2], number + cast(int, word.args[1]))
    return claripy.Extract(number, number, word)
