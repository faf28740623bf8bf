"""What an ELF file says about itself: sections, load segments and symbols, each checked to lie in the file."""

import bisect
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import NamedTuple

from elftools.elf.elffile import ELFFile
from elftools.elf.enums import ENUM_E_MACHINE, ENUM_E_TYPE

from verify.errors import ImageError
from verify.image.model import Segment, Symbol

__all__ = [
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
STT_SECTION, STT_FILE, STT_TLS, STT_IFUNC = 3, 4, 6, 10
PF_X, PF_W = 1, 2
SHF_WRITE, SHF_ALLOC, SHF_EXECINSTR, SHF_TLS, SHF_COMPRESSED = 0x1, 0x2, 0x4, 0x400, 0x800

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
        """Whether this segment puts the section at the address and offset that its header says."""
        return (
            self.address <= section.address
            and section.address + section.size <= self.address + self.size
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
    """One symbol table entry; ``section`` is a section's index or SHN_*, ``kind`` is STT_*."""

    name: str
    value: int
    size: int
    section: int
    kind: int


def read_headers(path: str, data: bytes) -> ElfHeaders:
    """The headers of an ELF file of a known machine that is wholly there; ImageError if not."""
    elf = ELFFile(BytesIO(data))
    arch = _architecture(path, elf)
    _check_tables(path, elf, len(data))
    sections = tuple(
        Section(
            index=index,
            name=_printable(found.name),
            kind=found["sh_type"],
            flags=found["sh_flags"],
            address=found["sh_addr"],
            offset=found["sh_offset"],
            size=found["sh_size"],
            link=found["sh_link"],
            info=found["sh_info"],
            entry=found["sh_entsize"],
            align=found["sh_addralign"],
        )
        for index, found in enumerate(elf.iter_sections())
    )
    for section in sections:
        _check_section(path, section, len(data))
    kind = elf["e_type"]
    return ElfHeaders(
        path=path,
        data=data,
        arch=arch,
        bits=elf.elfclass,
        kind=kind if isinstance(kind, str) else f"type {kind}",
        sections=sections,
        loads=tuple(_loads(path, elf, len(data))),
    )


def _printable(name: str) -> str:
    # Names reach messages of one line and terminals.
    return name if name.isprintable() else name.encode("unicode_escape").decode("ascii")


def _architecture(path: str, elf: ELFFile) -> str:
    machine = elf["e_machine"]
    number: int = ENUM_E_MACHINE[machine] if isinstance(machine, str) else machine
    arch = ARCHITECTURES.get((number, elf.elfclass))
    if arch is None or not elf.little_endian:
        name = machine.removeprefix("EM_") if isinstance(machine, str) else "unknown"
        # x32 and a big-endian i386 have a number that we know.
        known = any(number == n for n, _ in ARCHITECTURES)
        form = f", {elf.elfclass}-bit {'little' if elf.little_endian else 'big'}-endian," if known else ""
        knows = ", ".join(ARCHITECTURES.values())
        raise ImageError(f"{path}: ELF machine {number} ({name}){form} is not supported; tramproof knows {knows}")
    return arch


def _check_tables(path: str, elf: ELFFile, length: int) -> None:
    header = elf.header
    if isinstance(header["e_type"], str) and header["e_type"] not in ENUM_E_TYPE:
        raise ImageError(f"{path}: ELF type {header['e_type']} is unknown")
    if header["e_shoff"]:
        if header["e_shoff"] + header["e_shentsize"] > length:
            raise ImageError(f"{path}: truncated: the section headers lie beyond the end of the file")
        if header["e_shoff"] + elf.num_sections() * header["e_shentsize"] > length:
            raise ImageError(f"{path}: truncated: the section headers end beyond the end of the file")
    if header["e_phoff"] + elf.num_segments() * header["e_phentsize"] > length:
        raise ImageError(f"{path}: truncated: the program headers end beyond the end of the file")


def _check_section(path: str, section: Section, length: int) -> None:
    if section.in_file and section.offset + section.size > length:
        raise ImageError(f"{path}: truncated: section {section.name} ends beyond the end of the file")
    if section.allocated and section.flags & SHF_COMPRESSED:
        raise ImageError(f"{path}: section {section.name} is compressed although it is loaded")


def _loads(path: str, elf: ELFFile, length: int) -> Iterator[Load]:
    for found in elf.iter_segments():
        if found["p_offset"] + found["p_filesz"] > length and found["p_type"] != "PT_NULL":
            raise ImageError(f"{path}: truncated: a program segment ends beyond the end of the file")
        if found["p_type"] == "PT_LOAD":
            yield Load(
                address=found["p_vaddr"],
                offset=found["p_offset"],
                file_size=found["p_filesz"],
                size=found["p_memsz"],
                flags=found["p_flags"],
            )


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
    symbols = []
    for at, value, size, info, where in _entries(elf, table):
        if where == SHN_XINDEX:
            raise ImageError(f"{elf.path}: symbols in more than 65,279 sections are not supported")
        name = _printable(strings[at : strings.index(b"\0", at)].decode("utf-8"))
        symbols.append(RawSymbol(name, value, size, where, info & 0xF))
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
