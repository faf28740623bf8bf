"""Words that contracts compare, and the symbols they are made of."""

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

import claripy
from claripy.ast.base import Base
from claripy.ast.bool import Bool
from claripy.ast.bv import BV

from verify.arch.record import Arch
from verify.image.model import Image
from verify.memo import Memo

__all__ = ["Formula", "address_of", "flags_word", "leaves", "name_of", "redrawn", "same"]

Formula = TypeVar("Formula", BV, Bool)


def address_of(image: Image, address: int, bits: int) -> BV:
    """An address as code may compute it: nothing that we chose ourselves is a constant.

    Undefined symbols and the sections of a relocatable object lie where a linker will put them: one symbol each,
    ``addr:NAME``, plus the offset. In a linked image an address is what the file says (``file-bytes``).
    """
    external = image.external_at(address)
    if external is not None:
        return claripy.BVS(f"addr:{external[0]}", bits, explicit_name=True) + external[1]
    segment = image.segment_at(address) if image.relocatable else None
    if segment is not None:
        return claripy.BVS(f"addr:{segment.name}", bits, explicit_name=True) + (address - segment.address)
    return claripy.BVV(address, bits)


def same(left: BV, right: BV) -> Bool:
    """That two values are equal; variants of a path, levels and lifters ask for the same again and again."""
    return _SAME.get((left.hash(), right.hash()), lambda: claripy.true() if left is right else left == right)


_SAME: Memo[Bool] = Memo(50_000)


def leaves(expression: Base) -> Iterator[BV]:
    """The symbols that an expression is made of."""
    for leaf in expression.leaf_asts():
        if isinstance(leaf, BV) and leaf.op == "BVS":
            yield leaf


def name_of(symbol: BV) -> str:
    """The name of a symbol."""
    return str(symbol.args[0])


def redrawn(expression: Formula, loose: Callable[[str], bool]) -> Formula:
    """The same expression with every symbol that is ``loose`` (by name) drawn anew, as ``NAME'``."""
    swap: dict[int, Base] = {
        leaf.hash(): claripy.BVS(f"{name_of(leaf)}'", leaf.size(), explicit_name=True)
        for leaf in leaves(expression)
        if loose(name_of(leaf))
    }
    if not swap:
        return expression
    again = claripy.replace_dict(expression, swap)
    assert isinstance(again, type(expression))  # renaming symbols changes no sort
    return again


def flags_word(flags: Mapping[str, BV], arch: Arch) -> BV:
    """The word that ``pushf`` stores: the modelled bits, bit 1 one, all others zero (SDM 1 figure 3-8)."""
    key = arch.name, *(flags[name].hash() for name in arch.flags)
    return _WORDS.get(key, lambda: _flags_word(flags, arch))


_WORDS: Memo[BV] = Memo(10_000)


def _flags_word(flags: Mapping[str, BV], arch: Arch) -> BV:
    parts: list[BV] = []
    at = arch.bits
    for name, (low, width) in sorted(arch.flags.items(), key=lambda item: -item[1][0]):
        if at > low + width:
            parts.append(
                claripy.BVV((arch.flags_one >> (low + width)) & ((1 << (at - low - width)) - 1), at - low - width)
            )
        parts.append(flags[name])
        at = low
    if at:
        parts.append(claripy.BVV(arch.flags_one & ((1 << at) - 1), at))
    return claripy.Concat(*parts)
