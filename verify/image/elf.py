"""ELF files: relocatable objects laid out by us, linked files as they run."""

import hashlib
import itertools
from collections.abc import Iterable, Mapping

from verify.errors import ImageError
from verify.image.dynamic import left_to_the_loader
from verify.image.headers import (
    PF_W,
    PF_X,
    SHN_COMMON,
    SHN_UNDEF,
    STT_FILE,
    STT_IFUNC,
    STT_SECTION,
    STT_TLS,
    ElfHeaders,
    RawSymbol,
    Section,
    named_symbols,
    read_headers,
    read_symbols,
    segment_of,
    symbol_table,
)
from verify.image.lines import line_lookup
from verify.image.model import Image, Segment, Symbol
from verify.image.relocate import lay_out, place

__all__ = ["RETURN_THUNK", "NoSymbols", "linked_segments", "read_elf", "thunks"]

RETURN_THUNK = "__x86_return_thunk"
"""The kernel's stand-in for ``ret``; what it holds is patched at boot (CONFIG_MITIGATION_RETHUNK)."""


class NoSymbols(ImageError):
    """A file that says nothing about where its functions are."""


def read_elf(path: str, data: bytes) -> Image:
    """The image of a relocatable object or of a linked file with a symbol table.

    Raises ImageError for what is wrong with the file, its subclass NoSymbols where it has no symbols;
    ``verify.image.load`` turns what pyelftools raises on malformed bytes into ImageError too.
    """
    elf = read_headers(path, data)
    match elf.kind:
        case "ET_REL":
            return _read_object(elf)
        case "ET_EXEC" | "ET_DYN":
            return _read_linked(elf)
    raise ImageError(f"{path}: an ELF file of {elf.kind} is neither an object nor a linked file")


def _read_object(elf: ElfHeaders) -> Image:
    table = symbol_table(elf)
    if table is None:
        raise NoSymbols(f"{elf.path}: no symbols: the object is stripped or empty")
    raw = read_symbols(elf, table)
    where = place(elf, raw)
    laid = lay_out(elf, raw, table, where)
    symbols = [
        Symbol(name=symbol.name, address=where.sections[symbol.section] + symbol.value, size=symbol.size)
        for symbol in raw
        if _is_name(symbol) and symbol.section in where.sections
    ]
    named = tuple(sorted(symbols, key=lambda symbol: (symbol.address, symbol.name)))
    return Image(
        path=elf.path,
        sha256=hashlib.sha256(elf.data).hexdigest(),
        arch=elf.arch,
        segments=laid.segments,
        symbols=named,
        externals=where.externals,
        relocated=laid.relocated,
        fields=laid.fields,
        aims=laid.aims,
        return_thunks=thunks(named, where.externals),
        relocatable=True,
        lines=line_lookup(elf, table, where.sections),
    )


def _read_linked(elf: ElfHeaders) -> Image:
    table = symbol_table(elf) or symbol_table(elf, "SHT_DYNSYM")
    if table is None:
        raise NoSymbols(f"{elf.path}: no symbols: neither a symbol table nor a kernel's kallsyms")
    segments = linked_segments(elf)
    symbols = [
        Symbol(name=symbol.name, address=symbol.value, size=symbol.size)
        for symbol in read_symbols(elf, table)
        if _is_name(symbol) and symbol.section not in (SHN_UNDEF, SHN_COMMON)
    ]
    named = named_symbols(symbols, segments)
    left = left_to_the_loader(elf)
    return Image(
        path=elf.path,
        sha256=hashlib.sha256(elf.data).hexdigest(),
        arch=elf.arch,
        segments=segments,
        symbols=named,
        relocated=left,
        fields=dict.fromkeys(left, elf.bits // 8),
        return_thunks=thunks(named, {}),
        lines=line_lookup(elf),
    )


def _is_name(symbol: RawSymbol) -> bool:
    # The address of an IFUNC is its resolver's, that of a TLS symbol an offset: neither is what the name means.
    return bool(symbol.name) and symbol.kind not in (STT_SECTION, STT_FILE, STT_IFUNC, STT_TLS)


def thunks(symbols: Iterable[Symbol], externals: Mapping[str, int]) -> frozenset[int]:
    """The addresses at which a jump means ``ret``."""
    found = {symbol.address for symbol in symbols if symbol.name == RETURN_THUNK}
    return frozenset(found | {at for name, at in externals.items() if name == RETURN_THUNK})


def linked_segments(elf: ElfHeaders) -> tuple[Segment, ...]:
    """What a linked file puts where: its sections, or its program headers where it has no sections."""
    sections = [section for section in elf.sections if _is_loaded(elf, section)]
    segments = tuple(segment_of(section, section.address, elf.bytes_of(section)) for section in sections)
    if not segments:
        segments = tuple(_loaded(elf, index) for index in range(len(elf.loads)))
    ordered = sorted(segments, key=lambda segment: segment.address)
    for one, two in itertools.pairwise(ordered):
        if one.address + one.size > two.address:
            raise ImageError(f"{elf.path}: {one.name} and {two.name} overlap in memory")
    return segments


def _is_loaded(elf: ElfHeaders, section: Section) -> bool:
    """Whether the section is in memory when the file runs; ImageError where its two headers disagree."""
    if not (section.allocated and section.size) or (section.thread_local and not section.in_file):
        return False
    if not elf.loads:
        return True
    around = [load for load in elf.loads if load.overlaps(section)]
    if around and all(load.maps(section) for load in around):  # of two, the later one hides the first
        return True
    if around:
        raise ImageError(f"{elf.path}: no program header loads section {section.name} where it says")
    return False


def _loaded(elf: ElfHeaders, index: int) -> Segment:
    load = elf.loads[index]
    if load.file_size > load.size:
        raise ImageError(f"{elf.path}: a program segment has more bytes in the file than in memory")
    return Segment(
        name=f"load{index}",
        address=load.address,
        data=elf.data[load.offset : load.offset + load.file_size],
        size=load.size,
        # Bytes that may be written are no constants, see headers.Section.executable.
        executable=bool(load.flags & PF_X) and not load.flags & PF_W,
        writable=bool(load.flags & PF_W),
    )
