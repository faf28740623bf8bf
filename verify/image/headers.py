"""What an ELF file says about itself: sections, load segments and symbols, each checked to lie in the file."""

import bisect
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from elftools.elf.enums import ENUM_E_MACHINE, ENUM_E_TYPE, ENUM_SH_TYPE_BASE

from verify.errors import ImageError
from verify.image.model import Segment, Symbol

__all__ = [
    "FORMS",
    "PF_W",
    "PF_X",
    "SHN_ABS",
    "SHN_COMMON",
    "SHN_UNDEF",
    "STT_FILE",
    "STT_IFUNC",
    "STT_SECTION",
    "STT_TLS",
    "ElfHeaders",
    "Load",
    "RawSymbol",
    "Section",
    "named_symbols",
    "read_headers",
    "read_symbols",
    "segment_of",
    "symbol_table",
]

SHN_UNDEF, SHN_ABS, SHN_COMMON, SHN_XINDEX = 0, 0xFFF1, 0xFFF2, 0xFFFF
STT_SECTION, STT_FILE, STT_TLS, STT_IFUNC, STB_WEAK = 3, 4, 6, 10, 2
PF_X, PF_W = 1, 2
PT_NULL, PT_LOAD, PN_XNUM = 0, 1, 0xFFFF
SHF_WRITE, SHF_ALLOC, SHF_EXECINSTR, SHF_TLS, SHF_COMPRESSED = 0x1, 0x2, 0x4, 0x400, 0x800

FORMS = {64: ("<IIQQQQQQ", "<IIQQQQIIQQ"), 32: ("<8I", "<10I")}
"""Bits of the ELF class -> one program header (Elf64_Phdr) and one section header (Elf64_Shdr)."""
TYPES, MACHINES = ({value: name for name, value in names.items()} for names in (ENUM_E_TYPE, ENUM_E_MACHINE))
KINDS = {value: name for name, value in ENUM_SH_TYPE_BASE.items() if name != "_default_"}

# What no file has, so that work and memory stay in proportion to the file, whoever made it.
LONGEST_NAME = 1 << 16  # bytes
LONGEST_NAMES = 1 << 28  # bytes of all symbols together; a vmlinux has some 10 MB
MOST_LOADS = 1 << 10
MOST_SHARED = 4  # times the file's own size, which its sections or its program segments take together

# (e_machine, bits of the ELF class) -> architecture record. x32 is machine 62 in the 32-bit class.
ARCHITECTURES = {(62, 64): "x86_64", (3, 32): "x86_32"}


@dataclass(frozen=True, kw_only=True)
class Section:
    """One section header; ``kind`` is the name of sh_type, or its number where it has none."""

    index: int
    name: str
    kind: str | int
    flags: int
    address: int
    offset: int
    size: int
    link: int
    info: int
    entry: int
    align: int

    @property
    def allocated(self) -> bool:
        """Whether the section has a place in memory."""
        return bool(self.flags & SHF_ALLOC)

    @property
    def in_file(self) -> bool:
        """Whether the file holds the section's bytes."""
        return self.kind not in ("SHT_NOBITS", "SHT_NULL")

    @property
    def writable(self) -> bool:
        """Whether the running code may store there."""
        return bool(self.flags & SHF_WRITE)

    @property
    def thread_local(self) -> bool:
        """Whether the section is a template for thread-local storage."""
        return bool(self.flags & SHF_TLS)

    @property
    def executable(self) -> bool:
        """Whether the section holds code, and nothing but code that stays as it is."""
        # Linux 7.2 marks .data as writable and executable. Bytes that may be written are no constants,
        # so such a section is data here, and a trampoline in one is not found rather than misjudged.
        return bool(self.flags & SHF_EXECINSTR) and not self.writable


@dataclass(frozen=True, kw_only=True)
class Load:
    """One PT_LOAD program header."""

    address: int
    offset: int
    file_size: int
    size: int
    flags: int

    def maps(self, section: Section) -> bool:
        """Whether this segment puts the section, its bytes too, at the address and offset that its header says."""
        return (
            self.address <= section.address
            and section.address + section.size <= self.address + (self.file_size if section.in_file else self.size)
            and (not section.in_file or section.address - self.address == section.offset - self.offset)
        )

    def overlaps(self, section: Section) -> bool:
        """Whether this segment takes some of the section's addresses."""
        return self.address < section.address + section.size and section.address < self.address + self.size


@dataclass(frozen=True, kw_only=True)
class ElfHeaders:
    """The headers of one ELF file, with its bytes; ``kind`` is the name of e_type."""

    path: str
    data: bytes
    arch: str
    bits: int
    kind: str
    sections: tuple[Section, ...]
    loads: tuple[Load, ...]

    def bytes_of(self, section: Section) -> bytes:
        """The section's bytes; empty where the file holds none."""
        return self.data[section.offset : section.offset + section.size] if section.in_file else b""


class RawSymbol(NamedTuple):
    """One symbol table entry; ``section`` is an index or SHN_*, ``kind`` is STT_*, ``weak`` says STB_WEAK."""

    name: str
    value: int
    size: int
    section: int
    kind: int
    weak: bool = False


class _Header(NamedTuple):
    """The ELF header, with the numbers that did not fit in it."""

    bits: int
    little: bool
    kind: int
    machine: int
    segments_at: int
    segments: int
    sections_at: int
    sections: int
    names: int  # index of the section that holds the names of sections


def read_headers(path: str, data: bytes) -> ElfHeaders:
    """The headers of an ELF file of a known machine that is wholly there; ImageError if not."""
    header = _header(path, data)
    arch = _architecture(path, header)
    _check_tables(path, header, len(data))
    sections = tuple(_sections(path, header, data))
    for section in sections:
        _check_section(path, section, len(data))
    loads = tuple(_loads(path, header, data))
    for taken in (sum(one.size for one in sections if one.in_file), sum(one.file_size for one in loads)):
        if taken > MOST_SHARED * len(data):
            raise ImageError(f"{path}: its parts take {taken} bytes of a file of {len(data)}")
    return ElfHeaders(
        path=path,
        data=data,
        arch=arch,
        bits=header.bits,
        kind=TYPES.get(header.kind, f"type {header.kind}"),
        sections=sections,
        loads=loads,
    )


def _header(path: str, data: bytes) -> _Header:
    ident = data[4:6]
    if len(data) < 52 or ident[0] not in (1, 2) or ident[1] not in (1, 2):
        raise ImageError(f"{path}: malformed: the ELF header is truncated or of an unknown class")
    bits, order = 32 * ident[0], "<>"[ident[1] - 1]
    # Elf64_Ehdr and Elf32_Ehdr behind e_ident.
    form = order + ("HHIQQQI6H" if bits == 64 else "HHIIIII6H")
    if len(data) < 16 + struct.calcsize(form):
        raise ImageError(f"{path}: malformed: the ELF header is truncated")
    row = struct.unpack_from(form, data, 16)
    kind, machine, _, _, segments_at, sections_at, _, _, segment, segments, section, sections, names = row
    if segments and segment != struct.calcsize(FORMS[bits][0]):
        raise ImageError(f"{path}: malformed: program headers of {segment} bytes")
    if sections_at:
        if section != struct.calcsize(FORMS[bits][1]):
            raise ImageError(f"{path}: malformed: section headers of {section} bytes")
        if sections_at + section > len(data):
            raise ImageError(f"{path}: truncated: the section headers lie beyond the end of the file")
        # gABI, chapter 4: section 0 holds what does not fit in the header.
        first = struct.unpack_from(order + FORMS[bits][1][1:], data, sections_at)
        sections = sections or first[5]
        segments = first[7] if segments == PN_XNUM else segments
        names = first[6] if names == SHN_XINDEX else names
    return _Header(
        bits, order == "<", kind, machine, segments_at, segments, sections_at, sections if sections_at else 0, names
    )


def _printable(name: str) -> str:
    # Names reach messages of one line and terminals.
    return name if name.isprintable() else name.encode("unicode_escape").decode("ascii")


def _architecture(path: str, header: _Header) -> str:
    arch = ARCHITECTURES.get((header.machine, header.bits))
    if arch is None or not header.little:
        name = MACHINES.get(header.machine, "unknown").removeprefix("EM_")
        # x32 and a big-endian i386 have a number that we know.
        known = any(header.machine == n for n, _ in ARCHITECTURES)
        form = f", {header.bits}-bit {'little' if header.little else 'big'}-endian," if known else ""
        knows = ", ".join(ARCHITECTURES.values())
        raise ImageError(
            f"{path}: ELF machine {header.machine} ({name}){form} is not supported; tramproof knows {knows}"
        )
    return arch


def _check_tables(path: str, header: _Header, length: int) -> None:
    segment, section = (struct.calcsize(form) for form in FORMS[header.bits])
    if header.sections_at + header.sections * section > length:
        raise ImageError(f"{path}: truncated: the section headers end beyond the end of the file")
    if header.segments_at + header.segments * segment > length:
        raise ImageError(f"{path}: truncated: the program headers end beyond the end of the file")
    if header.segments > MOST_LOADS:
        raise ImageError(f"{path}: {header.segments} program headers are more than {MOST_LOADS}")


def _sections(path: str, header: _Header, data: bytes) -> Iterator[Section]:
    rows = list(_table(data, FORMS[header.bits][1], header.sections_at, header.sections))
    if rows and header.names >= len(rows):
        raise ImageError(f"{path}: there is no section {header.names} for the names of sections")
    for index, (at, kind, flags, address, offset, size, link, info, align, entry) in enumerate(rows):
        start = rows[header.names][4] + at  # of the table's sh_offset
        end = data.find(b"\0", start, start + LONGEST_NAME)
        if end < 0:
            raise ImageError(f"{path}: the name of section {index} has no end")
        name = _printable(data[start:end].decode("utf-8", "replace"))
        yield Section(
            index=index, name=name, kind=KINDS.get(kind, kind), flags=flags, address=address, offset=offset, size=size,
            link=link, info=info, entry=entry, align=align,
        )  # fmt: skip


def _table(data: bytes, form: str, start: int, number: int) -> Iterator[tuple[int, ...]]:
    return struct.iter_unpack(form, data[start : start + number * struct.calcsize(form)])


def _check_section(path: str, section: Section, length: int) -> None:
    if section.in_file and section.offset + section.size > length:
        raise ImageError(f"{path}: truncated: section {section.name} ends beyond the end of the file")
    if section.allocated and section.flags & SHF_COMPRESSED:
        raise ImageError(f"{path}: section {section.name} is compressed although it is loaded")


def _loads(path: str, header: _Header, data: bytes) -> Iterator[Load]:
    for row in _table(data, FORMS[header.bits][0], header.segments_at, header.segments):
        if header.bits == 64:
            kind, flags, offset, address, _, file_size, size, _ = row
        else:
            kind, offset, address, _, file_size, size, flags, _ = row
        if offset + file_size > len(data) and kind != PT_NULL:
            raise ImageError(f"{path}: truncated: a program segment ends beyond the end of the file")
        if kind == PT_LOAD:
            yield Load(address=address, offset=offset, file_size=file_size, size=size, flags=flags)


def segment_of(section: Section, address: int, data: bytes) -> Segment:
    """The section as a segment at ``address`` that holds ``data``."""
    return Segment(
        name=section.name,
        address=address,
        data=data,
        size=section.size,
        executable=section.executable,
        writable=section.writable,
    )


def symbol_table(elf: ElfHeaders, kind: str = "SHT_SYMTAB") -> Section | None:
    """The section that holds the symbols, or None where it is missing or has only the null entry."""
    tables = [section for section in elf.sections if section.kind == kind]
    if len(tables) > 1:
        raise ImageError(f"{elf.path}: more than one symbol table")
    entry = 24 if elf.bits == 64 else 16
    if not tables or tables[0].size <= entry:
        return None
    if tables[0].entry != entry or tables[0].size % entry:
        raise ImageError(f"{elf.path}: {tables[0].name} does not hold entries of {entry} bytes")
    return tables[0]


def read_symbols(elf: ElfHeaders, table: Section) -> list[RawSymbol]:
    """Every entry of the symbol table, the null entry included, so that indexes hold."""
    # pyelftools takes 20 us for each symbol, and a vmlinux has 100,000 of them: struct takes 60 ms for all.
    if not 0 < table.link < len(elf.sections):
        raise ImageError(f"{elf.path}: {table.name} names no string table")
    strings = elf.bytes_of(elf.sections[table.link])
    symbols, letters = [], 0
    for at, value, size, info, where in _entries(elf, table):
        if where == SHN_XINDEX:
            raise ImageError(f"{elf.path}: symbols in more than 65,279 sections are not supported")
        end = strings.find(b"\0", at, at + LONGEST_NAME)
        letters += end - at
        if end < 0 or letters > LONGEST_NAMES:
            raise ImageError(f"{elf.path}: the names of its symbols have no end")
        name = _printable(strings[at:end].decode("utf-8"))
        symbols.append(RawSymbol(name, value, size, where, info & 0xF, info >> 4 == STB_WEAK))
    return symbols


def _entries(elf: ElfHeaders, table: Section) -> Iterator[tuple[int, int, int, int, int]]:
    """Name offset, value, size, info and section index of each entry."""
    if elf.bits == 64:
        for name, info, _, where, value, size in struct.iter_unpack("<IBBHQQ", elf.bytes_of(table)):
            yield name, value, size, info, where
    else:
        for name, value, size, info, _, where in struct.iter_unpack("<IIIBBH", elf.bytes_of(table)):
            yield name, value, size, info, where


def named_symbols(symbols: list[Symbol], segments: tuple[Segment, ...]) -> tuple[Symbol, ...]:
    """The symbols that lie in a segment or at its end, sorted by address and name."""
    # A vmlinux also lists constants (checksums, sizes) as absolute symbols: those are no addresses.
    spans = sorted((segment.address, segment.address + segment.size) for segment in segments)
    starts = [start for start, _ in spans]
    kept = []
    for symbol in symbols:
        at = bisect.bisect_right(starts, symbol.address) - 1
        if at >= 0 and symbol.address <= spans[at][1]:
            kept.append(symbol)
    return tuple(sorted(kept, key=lambda symbol: (symbol.address, symbol.name)))
