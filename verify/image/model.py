"""The Image: the bytes, symbols and relocations of one file, whatever container it came in."""

import bisect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from verify.errors import ImageError

__all__ = ["EXTERNAL_STRIDE", "Aim", "Image", "Segment", "Symbol"]

EXTERNAL_STRIDE = 0x10000
"""Undefined symbols of a relocatable object get stand-in addresses this many bytes apart."""


@dataclass(frozen=True, kw_only=True)
class Symbol:
    """A name at an address; ``size`` in bytes, 0 where the file does not say."""

    name: str
    address: int
    size: int = 0


@dataclass(frozen=True, kw_only=True)
class Segment:
    """Bytes at an address; ``data`` may be shorter than ``size`` (the rest is not in the file)."""

    name: str
    address: int
    data: bytes
    size: int
    executable: bool
    writable: bool


@dataclass(frozen=True, kw_only=True)
class Aim:
    """What a relocated field refers to: an address in [low, high], where its symbol's section or stand-in lies.

    ``relative`` says that a linker computes it as a distance from the field.
    """

    relative: bool
    low: int
    high: int


class _Index:
    """Symbols by address and by name; a kernel has a hundred thousand, so that copies of its image share it."""

    def __init__(self, symbols: tuple[Symbol, ...]) -> None:
        self.symbols = symbols
        self.addresses = [symbol.address for symbol in symbols]
        self.by_name = first = {symbol.name: symbol for symbol in reversed(symbols)}
        self.ambiguous = frozenset(s.name for s in symbols if s.address != first[s.name].address)


@dataclass(frozen=True, kw_only=True)
class Image:
    """What a file holds, addressed as it runs (linked) or as laid out by us (relocatable).

    In a relocatable object every section gets an address of ours and relocations against defined
    symbols are applied. An *undefined* symbol gets a stand-in address in ``externals``; relocations
    against it are applied with that address so that the bytes decode, and every such field is listed
    in ``relocated`` (address of the field -> symbol name), so that no addend or stand-in is ever
    mistaken for a value. ``fields`` gives the size in bytes of
    every relocated field, whatever it is against, ``aims`` where it may point: an addend that leaves the section
    or stand-in of its own symbol hits another one only in our layout. ``arch`` is the name of an architecture record.
    """

    path: str
    sha256: str
    arch: str
    segments: tuple[Segment, ...]
    symbols: tuple[Symbol, ...]  # sorted by address
    externals: Mapping[str, int] = field(default_factory=dict)
    relocated: Mapping[int, str] = field(default_factory=dict)
    fields: Mapping[int, int] = field(default_factory=dict)
    aims: Mapping[int, Aim] = field(default_factory=dict)
    return_thunks: frozenset[int] = frozenset()
    kernel_release: str | None = None
    relocatable: bool = False
    lines: Callable[[int], str | None] | None = None  # address -> "file:line", lazily from DWARF
    shared: tuple[_Index, ...] = field(default=(), repr=False, compare=False)
    """The index of the symbols, once it was needed: a copy of an image (``replace``) takes it along."""

    @property
    def absolute(self) -> frozenset[int]:
        """The relocated fields that hold an address rather than a distance."""
        return frozenset(at for at, aim in self.aims.items() if not aim.relative)

    @property
    def _index(self) -> _Index:
        if not self.shared or self.shared[0].symbols is not self.symbols:
            object.__setattr__(self, "shared", (_Index(self.symbols),))  # frozen to everybody else
        return self.shared[0]

    def segment_at(self, address: int) -> Segment | None:
        """The segment that holds the byte at ``address``, or None."""
        for segment in self.segments:
            if segment.address <= address < segment.address + segment.size:
                return segment
        return None

    def read(self, address: int, size: int) -> bytes:
        """Exactly ``size`` bytes of the file at ``address``; ImageError if the file does not hold them."""
        segment = self.segment_at(address)
        if segment is not None:
            start = address - segment.address
            data = segment.data[start : start + size]
            if len(data) == size:
                return bytes(data)
        raise ImageError(f"{self.path}: no {size} bytes at {address:#x}")

    def patched(self, address: int, data: bytes) -> "Image":
        """The same image with ``data`` at ``address``; ImageError where the file holds no such bytes."""
        self.read(address, len(data))
        segments = []
        for segment in self.segments:
            at = address - segment.address
            if 0 <= at < len(segment.data):
                body = bytes(segment.data[:at]) + data + bytes(segment.data[at + len(data) :])
                segment = replace(segment, data=body)
            segments.append(segment)
        return replace(self, segments=tuple(segments))

    def is_code(self, address: int) -> bool:
        """Whether ``address`` lies in an executable segment."""
        segment = self.segment_at(address)
        return segment is not None and segment.executable

    def has(self, name: str) -> bool:
        """Whether a symbol of that name is defined here."""
        return name in self._index.by_name

    def symbol(self, name: str) -> Symbol:
        """The defined symbol of that name; ImageError if there is none, or more than one that differ."""
        if name in self._index.ambiguous:
            raise ImageError(f"{self.path}: more than one symbol is named {name!r}, and which one is meant is not said")
        try:
            return self._index.by_name[name]
        except KeyError:
            raise ImageError(f"{self.path}: no symbol {name!r}; `tramproof list` shows what it holds") from None

    def only(self, symbol: Symbol) -> bool:
        """Whether no symbol at another address has the same name."""
        return symbol.name not in self._index.ambiguous

    def names_at(self, address: int) -> tuple[str, ...]:
        """Every symbol name defined at exactly ``address``."""
        at = bisect.bisect_left(self._index.addresses, address)
        names = []
        while at < len(self.symbols) and self.symbols[at].address == address:
            names.append(self.symbols[at].name)
            at += 1
        return tuple(names)

    def containing(self, address: int) -> tuple[Symbol, int] | None:
        """The nearest symbol at or below ``address`` within its segment, and the offset from it."""
        at = bisect.bisect_right(self._index.addresses, address) - 1
        if at < 0:
            return None
        start = bisect.bisect_left(self._index.addresses, self._index.addresses[at])
        symbol = self.symbols[start]
        if self.segment_at(symbol.address) is not self.segment_at(address):
            return None
        return symbol, address - symbol.address

    def extent(self, symbol: Symbol) -> int:
        """Bytes from the symbol to its end: its size, or up to the next symbol or segment end."""
        if symbol.size:
            return symbol.size
        at = bisect.bisect_right(self._index.addresses, symbol.address)
        segment = self.segment_at(symbol.address)
        end = segment.address + segment.size if segment else symbol.address
        if at < len(self.symbols):
            end = min(end, self.symbols[at].address)
        return end - symbol.address

    def external_at(self, address: int) -> tuple[str, int] | None:
        """The undefined symbol whose stand-in lies within one stride below ``address``, and the offset."""
        for name, base in self.externals.items():
            if base <= address < base + EXTERNAL_STRIDE:
                return name, address - base
        return None

    def fields_in(self, start: int, end: int) -> tuple[int, ...]:
        """Addresses of the relocated fields of which a byte lies in [start, end)."""
        longest = 8  # bytes of a field
        near = (at for at in range(start - longest + 1, end) if at in self.fields)
        return tuple(at for at in near if at + self.fields[at] > start)

    def where(self, address: int) -> str:
        """``symbol+0xoffset`` for a reader, or the bare address."""
        found = self.containing(address)
        if found is None:
            return f"{address:#x}"
        symbol, offset = found
        return f"{symbol.name}+{offset:#x}"

    def source(self, address: int) -> str | None:
        """``file:line`` of the instruction at ``address`` where DWARF says so."""
        return self.lines(address) if self.lines else None
