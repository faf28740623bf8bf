"""A relocatable object laid out at addresses of ours, with every relocation applied or its bytes withheld."""

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from elftools.elf.enums import ENUM_RELOC_TYPE_i386, ENUM_RELOC_TYPE_x64

from verify.errors import ImageError
from verify.image.headers import (
    SHN_ABS,
    SHN_COMMON,
    SHN_UNDEF,
    STT_IFUNC,
    STT_TLS,
    ElfHeaders,
    RawSymbol,
    Section,
    segment_of,
)
from verify.image.model import EXTERNAL_STRIDE, Aim, Segment

__all__ = ["Entry", "Laid", "Place", "Recipe", "lay_out", "place", "relocation_entries", "relocation_name"]

SECTION_STRIDE, SECTION_GUARD = 0x10000, 0x1000
# By architecture: the first section, where sections must end, the first stand-in, where stand-ins must end.
# x86-64 lies where a kernel does: an address that the code cuts to 32 bits must not happen to be the same.
LAYOUT: Mapping[str, tuple[int, int, int, int]] = {
    "x86_64": (0xFFFFFFFF81000000, 0xFFFFFFFF9FFF0000, 0xFFFFFFFFA0000000, 1 << 64),
    "x86_32": (0x400000, 0x40000000, 0x50000000, 1 << 32),
}
SHT_CREL = 0x40000014  # compact relocations, which pyelftools does not know


class Recipe(NamedTuple):
    """How a relocation is computed: bytes of the field, relative to it or not, and which values fit."""

    size: int
    relative: bool
    fits: Literal["signed", "unsigned", "either", "wraps"]


# System V ABI, AMD64 supplement, table 4.9; PLT32 against a symbol of the same object is PC32.
X86_64 = {
    1: Recipe(8, False, "wraps"),  # R_X86_64_64
    2: Recipe(4, True, "signed"),  # R_X86_64_PC32
    4: Recipe(4, True, "signed"),  # R_X86_64_PLT32
    10: Recipe(4, False, "unsigned"),  # R_X86_64_32
    11: Recipe(4, False, "signed"),  # R_X86_64_32S
    24: Recipe(8, True, "wraps"),  # R_X86_64_PC64
}
# System V ABI, Intel386 supplement, table 4.9, and the GNU 8- and 16-bit forms.
X86_32 = {
    1: Recipe(4, False, "wraps"),  # R_386_32
    2: Recipe(4, True, "wraps"),  # R_386_PC32
    4: Recipe(4, True, "wraps"),  # R_386_PLT32
    20: Recipe(2, False, "either"),  # R_386_16
    21: Recipe(2, True, "signed"),  # R_386_PC16
    22: Recipe(1, False, "either"),  # R_386_8
    23: Recipe(1, True, "signed"),  # R_386_PC8
}
RECIPES: Mapping[str, Mapping[int, Recipe]] = {"x86_64": X86_64, "x86_32": X86_32}
NAMES = {"x86_64": ENUM_RELOC_TYPE_x64, "x86_32": ENUM_RELOC_TYPE_i386}
NONE = 0  # R_X86_64_NONE and R_386_NONE


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where we put the sections (by index) and the stand-ins of undefined symbols (by name)."""

    sections: Mapping[int, int]
    externals: Mapping[str, int]

    def address(self, symbol: RawSymbol) -> int | None:
        """The symbol's address or absolute value; None where its section has no place."""
        if symbol.section in (SHN_UNDEF, SHN_COMMON):
            return self.externals.get(symbol.name)
        if symbol.section == SHN_ABS:
            return symbol.value
        base = self.sections.get(symbol.section)
        return None if base is None else base + symbol.value

    def external(self, symbol: RawSymbol) -> bool:
        """Whether the symbol's address is a stand-in."""
        return symbol.section in (SHN_UNDEF, SHN_COMMON)


@dataclass(frozen=True, kw_only=True)
class Laid:
    """A relocatable object: segments, which fields hold a stand-in (address -> name), every field's size and aim."""

    segments: tuple[Segment, ...]
    relocated: Mapping[int, str]
    fields: Mapping[int, int]
    aims: Mapping[int, Aim]


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One relocation: offset in its section, type, symbol index, addend (None: in the field)."""

    offset: int
    type: int
    symbol: int
    addend: int | None


class _Unapplied(Exception):
    """A relocation that cannot be applied; the text says which and why."""


@dataclass(frozen=True, kw_only=True)
class _Work:
    """One section while it is relocated."""

    section: Section
    base: int
    image: bytearray
    relocated: dict[int, str] = field(default_factory=dict)
    fields: dict[int, int] = field(default_factory=dict)
    aims: dict[int, Aim] = field(default_factory=dict)


def place(elf: ElfHeaders, symbols: list[RawSymbol]) -> Place:
    """An address for every allocated section and every undefined or common symbol."""
    first, limit, first_external, external_limit = LAYOUT[elf.arch]
    at, sections = first, {}
    for section in elf.sections:
        if section.allocated:
            step = max(SECTION_STRIDE, section.align)
            at = -(-at // step) * step
            sections[section.index] = at
            # The guard keeps an access past the end of one section out of the next.
            at += section.size + SECTION_GUARD
    if at > limit:
        raise ImageError(f"{elf.path}: its sections need more than {limit - first:#x} bytes of address space")
    externals: dict[str, int] = {}
    for symbol in symbols:
        if symbol.section in (SHN_UNDEF, SHN_COMMON) and symbol.name:
            externals.setdefault(symbol.name, first_external + len(externals) * EXTERNAL_STRIDE)
    if first_external + len(externals) * EXTERNAL_STRIDE > external_limit:
        raise ImageError(f"{elf.path}: {len(externals)} undefined symbols are more than there are stand-ins")
    return Place(sections=sections, externals=externals)


def lay_out(elf: ElfHeaders, symbols: list[RawSymbol], table: Section, where: Place) -> Laid:
    """The allocated sections with their relocations applied.

    A relocation that cannot be applied is an ImageError in an executable section; any other section
    then keeps its place and its size but holds no bytes, so that nothing reads a field left undone.
    """
    entries = _entries_by_section(elf, table)
    segments: list[Segment] = []
    relocated: dict[int, str] = {}
    fields: dict[int, int] = {}
    aims: dict[int, Aim] = {}
    for index, base in where.sections.items():
        section = elf.sections[index]
        work = _Work(section=section, base=base, image=bytearray(elf.bytes_of(section)))
        try:
            _relocate(elf, work, entries.get(index, []), symbols, where)
        except _Unapplied as reason:
            if section.executable:
                raise ImageError(f"{elf.path}: section {section.name}: {reason}") from None
            segments.append(segment_of(section, base, b""))
        else:
            segments.append(segment_of(section, base, bytes(work.image)))
            relocated.update(work.relocated)
            fields.update(work.fields)
            aims.update(work.aims)
    return Laid(segments=tuple(segments), relocated=relocated, fields=fields, aims=aims)


def _entries_by_section(elf: ElfHeaders, table: Section) -> dict[int, list[Entry]]:
    found: dict[int, list[Entry]] = {}
    for section in elf.sections:
        if section.kind not in ("SHT_RELA", "SHT_REL", SHT_CREL):
            continue
        if not 0 < section.info < len(elf.sections):
            raise ImageError(f"{elf.path}: {section.name} relocates no section")
        if not elf.sections[section.info].allocated:
            continue
        if section.kind == SHT_CREL or section.link != table.index:
            raise ImageError(f"{elf.path}: {section.name}: this form of relocations is not supported")
        found.setdefault(section.info, []).extend(relocation_entries(elf, section))
    return found


def relocation_entries(elf: ElfHeaders, section: Section) -> Iterator[Entry]:
    """The relocations that a SHT_REL or SHT_RELA section lists."""
    word, shift = ("Q", 32) if elf.bits == 64 else ("I", 8)
    explicit = section.kind == "SHT_RELA"
    form = struct.Struct("<" + word * 2 + (word.lower() if explicit else ""))
    if section.size % form.size:
        raise ImageError(f"{elf.path}: {section.name} does not hold entries of {form.size} bytes")
    for offset, info, *addend in form.iter_unpack(elf.bytes_of(section)):
        yield Entry(
            offset=offset,
            type=info & (1 << shift) - 1,
            symbol=info >> shift,
            addend=addend[0] if explicit else None,
        )


def relocation_name(arch: str, number: int) -> str:
    """The ABI's name of a relocation type."""
    for name, value in NAMES[arch].items():
        if value == number and name != "_default_":
            return str(name)
    return f"type {number}"


def _relocate(elf: ElfHeaders, work: _Work, entries: list[Entry], symbols: list[RawSymbol], where: Place) -> None:
    end = 0
    for entry in sorted(entries, key=lambda entry: entry.offset):
        if entry.type == NONE:
            continue
        name = relocation_name(elf.arch, entry.type)
        recipe = RECIPES[elf.arch].get(entry.type)
        if recipe is None:
            raise _Unapplied(f"relocation {name} at {entry.offset:#x} is not supported")
        if entry.offset < end or entry.offset + recipe.size > len(work.image):
            raise _Unapplied(f"relocation {name} at {entry.offset:#x} overlaps another or the section's end")
        if entry.symbol >= len(symbols):
            raise _Unapplied(f"relocation {name} at {entry.offset:#x} names no symbol")
        end = entry.offset + recipe.size
        symbol = symbols[entry.symbol]
        _apply(work, entry, recipe, symbol, where, name)
        work.fields[work.base + entry.offset] = recipe.size
        low, high = _region(elf, symbol, where)
        work.aims[work.base + entry.offset] = Aim(relative=recipe.relative, low=low, high=high)
        if where.external(symbol):
            work.relocated[work.base + entry.offset] = symbol.name


def _region(elf: ElfHeaders, symbol: RawSymbol, where: Place) -> tuple[int, int]:
    """First and last address that belong to the symbol's section (its end included) or stand-in; (1, 0): none does."""
    if where.external(symbol):
        low = where.externals[symbol.name]
        return low, low + EXTERNAL_STRIDE - 1
    if symbol.section == SHN_ABS or symbol.weak:  # a linker may take another file's definition
        return 1, 0
    low = where.sections[symbol.section]
    return low, low + elf.sections[symbol.section].size


def _apply(work: _Work, entry: Entry, recipe: Recipe, symbol: RawSymbol, where: Place, name: str) -> None:
    target = where.address(symbol)
    if target is None or symbol.kind in (STT_TLS, STT_IFUNC):
        raise _Unapplied(f"relocation {name} at {entry.offset:#x} against {symbol.name!r} has no address")
    span = slice(entry.offset, entry.offset + recipe.size)
    addend = entry.addend
    if addend is None:
        addend = int.from_bytes(work.image[span], "little", signed=True)
    value = target + addend - (work.base + entry.offset if recipe.relative else 0)
    bits = 8 * recipe.size
    if recipe.fits == "signed":  # an address in the upper half is a negative number
        value = (value + (1 << 63)) % (1 << 64) - (1 << 63)
    low = {"signed": -(1 << bits - 1), "unsigned": 0, "either": -(1 << bits - 1)}.get(recipe.fits)
    high = 1 << (bits - 1 if recipe.fits == "signed" else bits)
    if low is not None and not low <= value < high:
        raise _Unapplied(f"relocation {name} at {entry.offset:#x} against {symbol.name!r} does not fit")
    work.image[span] = (value % (1 << bits)).to_bytes(recipe.size, "little")
