"""The one maker of symbols: each name is one bit vector, and every symbol has a known kind."""

from dataclasses import dataclass, field
from typing import Literal

import claripy
from claripy.ast.bv import BV

from verify.contracts.words import leaves, name_of

__all__ = ["Kind", "Namer"]

Kind = Literal["input", "memory", "cell", "callback", "junk", "undefined", "address"]
"""Where a symbol comes from.

``input``: pre-state register, flag, selector; ``memory``: pre-state memory at or above E; ``cell``: one load
of a shared cell; ``callback``: what a callback leaves; ``junk``: a byte that was below the stack pointer;
``undefined``: a result that the manual leaves undefined; ``address``: where an undefined symbol is placed.
"""


@dataclass
class Namer:
    """Makes explicit-named symbols and remembers the width and kind of each.

    claripy treats two symbols of equal explicit name as one, silently; asking twice for a name with another
    width or kind is therefore an error here.
    """

    kinds: dict[str, Kind] = field(default_factory=dict)
    symbols: dict[str, BV] = field(default_factory=dict)

    def make(self, name: str, bits: int, kind: Kind) -> BV:
        """The symbol of that name, ``bits`` wide; RuntimeError if the name means something else already."""
        known = self.symbols.get(name)
        if known is None:
            known = claripy.BVS(name, bits, explicit_name=True)
            self.symbols[name] = known
            self.kinds[name] = kind
        elif known.size() != bits or self.kinds[name] != kind:
            raise RuntimeError(f"symbol {name} is {known.size()} bits of kind {self.kinds[name]}, asked {bits} {kind}")
        return known

    def adopt(self, address: BV) -> BV:
        """An address expression made elsewhere, its symbols known from now on."""
        for leaf in leaves(address):
            self.make(name_of(leaf), leaf.size(), "address")
        return address
