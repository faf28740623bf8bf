"""Loads and stores by region: the stack, shared cells, per-CPU blocks and code."""

from collections.abc import Mapping
from types import MappingProxyType

import claripy
from claripy.ast.bv import BV

from verify.affine import Affine, affine
from verify.errors import ImageError
from verify.execute.machine import Astray, Machine, Unsupported
from verify.image.model import Image
from verify.paths import Load, Store

__all__ = ["Regions"]


_NONE: Mapping[int, str] = MappingProxyType({})


class Regions:
    """Decides what an address means; every answer that is not certain is Unsupported, never a guess.

    ``cells`` gives the extent in bits of named cells, ``bases`` the symbols that point into the stack besides
    the stack pointer (mcount's frame pointer).
    """

    def __init__(
        self, image: Image, cells: Mapping[str, int], bases: frozenset[str], aliases: Mapping[int, str] = _NONE
    ) -> None:
        self._image = image
        self._cells = cells
        self._bases = bases
        self._aliases = aliases
        self.touched: dict[str, set[int]] = {}  # per stack base, offsets of bytes loaded or stored
        self.stored: dict[str, set[int]] = {}

    @property
    def second_bases(self) -> bool:
        """Whether another symbol than the stack pointer's points into the stack."""
        return bool(self._bases)

    def load(self, machine: Machine, address: BV, size: int) -> BV:
        """``size`` bytes from ``address``, little-endian."""
        at = self._locate(address)
        if at.base is not None and (at.base == machine.arch.sp or at.base in self._bases):
            self.touched.setdefault(at.base, set()).update(range(at.offset, at.offset + size))
            return machine.memory.load(at.offset, size, at.base)
        if at.base is None and self._image.is_code(at.offset):
            if self._image.fields_in(at.offset, at.offset + size):
                raise Unsupported("a load of a relocated field: its value is the linker's")
            return claripy.BVV(int.from_bytes(self._image.read(at.offset, size), "little"), 8 * size)
        name, offset, extent = self._cell(machine, at, size)
        value = self._volatile(machine, name, offset, size, extent)
        machine.loaded += (Load(step=machine.step, address=address, size=size, value=value),)
        return value

    def store(self, machine: Machine, address: BV, value: BV) -> None:
        """Store ``value`` at ``address`` and log it; only the stack remembers what was stored."""
        at = self._locate(address)
        size = value.size() // 8
        if at.base is not None and machine.namer.kinds.get(at.base) == "callback":
            wild = Store(step=machine.step, address=address, base=at.base, offset=at.offset, size=size, value=value)
            raise Astray(f"a store to an address based on {at.base}, which is no known region", wild)
        if at.base is not None and (at.base == machine.arch.sp or at.base in self._bases):
            self.touched.setdefault(at.base, set()).update(range(at.offset, at.offset + size))
            self.stored.setdefault(at.base, set()).update(range(at.offset, at.offset + size))
            machine.memory.store(at.offset, value, machine.step, at.base)
            base, offset = at.base, at.offset
        elif at.base is None and self._image.is_code(at.offset):
            raise Unsupported("a store into code")
        else:
            name, offset, _ = self._cell(machine, at, size)
            base = f"cell:{name}"
        machine.stores += (Store(step=machine.step, address=address, base=base, offset=offset, size=size, value=value),)

    def _locate(self, address: BV) -> Affine:
        at = affine(address)
        if at is None:
            raise Unsupported("an address that is not one base plus a constant")
        at = self._placed(at)
        if at.base in self._bases and at.offset < 0:
            # Below mcount's frame pointer lie locals, or for k = 0 the trampoline's own frame: not told apart.
            raise Unsupported(f"an access below {at.base}")
        return at

    def _placed(self, at: Affine) -> Affine:
        """The same address, where it lies in a section of ours: without the section's symbol."""
        for segment in self._image.segments:
            if at.base == f"addr:{segment.name}":
                return Affine(None, segment.address + at.offset)
        return at

    def _cell(self, machine: Machine, at: Affine, size: int) -> tuple[str, int, int]:
        """Cell name, byte offset in it and extent in bytes."""
        if at.base is None and at.offset in self._aliases:
            return self._aliases[at.offset], 0, machine.arch.word
        if at.base is None:
            found = self._image.containing(at.offset)
            segment = self._image.segment_at(at.offset)
            if segment is None:
                raise Unsupported(f"an access to {at.offset:#x}, which is outside the image")
            if found is None:
                return f"{at.offset:#x}", 0, size
            symbol, offset = found
            if "#" in symbol.name or not self._image.only(symbol):
                # Cells go by name, a later load by name#number: the contract would mean another one.
                raise Unsupported(f"an access to {symbol.name}, which is not the only one of that name")
            extent = self._cells.get(symbol.name, 8 * self._image.extent(symbol)) // 8
            name = symbol.name
        elif at.base.startswith("addr:"):
            name, offset = at.base.removeprefix("addr:"), at.offset
            if "#" in name or self._image.has(name):
                raise Unsupported(f"an access to {name}, which is not the only one of that name")
            extent = self._cells.get(name, machine.arch.bits) // 8
        elif at.base in machine.arch.segment_bases:
            return f"{at.base}{at.offset:+#x}", 0, size
        else:
            raise Unsupported(f"an address based on {at.base}, which is no known region")
        if not 0 <= offset <= extent - size:
            raise Unsupported(f"an access of {size} bytes at {name}+{offset}, outside its {extent} bytes")
        return name, offset, extent

    def _volatile(self, machine: Machine, name: str, offset: int, size: int, extent: int) -> BV:
        """Each load of a shared cell is a fresh symbol: globals may change between any two instructions."""
        if extent > machine.arch.word:  # a large object: its words are the cells
            name, offset, extent = f"{name}{offset:+d}", 0, size
        count = machine.loads[name] = machine.loads.get(name, 0) + 1
        label = f"cell:{name}" if count == 1 else f"cell:{name}#{count}"
        if label in machine.namer.symbols and machine.namer.symbols[label].size() != 8 * extent:
            label = f"{label}/{8 * extent}"  # a sibling path loads it with another width
        whole = machine.namer.make(label, 8 * extent, "cell")
        return whole if size == extent else claripy.Extract(8 * (offset + size) - 1, 8 * offset, whole)

    def target(self, address: BV) -> int | None:
        """The concrete address of a jump, None where it is computed from inputs."""
        at = affine(address)
        at = None if at is None else self._placed(at)
        return at.offset if at is not None and at.base is None else None

    def readable(self, address: int) -> bool:
        """Whether the file holds a byte there."""
        try:
            self._image.read(address, 1)
        except ImageError:
            return False
        return True
