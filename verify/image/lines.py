"""Source lines of addresses, read from DWARF only when somebody asks."""

import bisect
import struct
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from io import BytesIO
from typing import TYPE_CHECKING

from elftools.common.exceptions import DWARFError, ELFError
from elftools.construct import ConstructError

from verify.image.headers import ElfHeaders, Section

if TYPE_CHECKING:
    from elftools.dwarf.aranges import ARanges
    from elftools.dwarf.compileunit import CompileUnit
    from elftools.dwarf.dwarfinfo import DWARFInfo
    from elftools.dwarf.lineprogram import LineProgram

__all__ = ["Row", "line_lookup"]

# What pyelftools raises on debug information that it does not understand.
UNREADABLE = (
    DWARFError, ELFError, ConstructError, struct.error, ArithmeticError, AssertionError, AttributeError,
    LookupError, TypeError, ValueError,
)  # fmt: skip

MOST_WITHOUT_INDEX = 4 << 20
"""Bytes of .debug_line that are read whole where no .debug_aranges says which unit to read (20 s)."""

Row = tuple[int, int, str | None]  # start, end, "file:line"


def line_lookup(
    elf: ElfHeaders, table: Section | None = None, place: Mapping[int, int] | None = None
) -> Callable[[int], str | None] | None:
    """A function from an address to ``file:line``, or None where the file has no line table.

    ``place`` gives the address of each section (by index) of a relocatable object. Debug information
    that cannot be read means None for every address: it says nothing about the bytes.
    """
    if not any(section.name in (".debug_line", ".zdebug_line") for section in elf.sections):
        return None
    finder = _Finder(elf, table, place or {})

    def find(address: int) -> str | None:
        try:
            rows = finder.rows(address)
        except UNREADABLE:
            return None
        at = bisect.bisect_right(rows, address, key=lambda row: row[0]) - 1
        return rows[at][2] if at >= 0 and address < rows[at][1] else None

    return find


class _Finder:
    """The rows of the line table, read unit by unit and kept."""

    def __init__(self, elf: ElfHeaders, table: Section | None, place: Mapping[int, int]) -> None:
        self._elf, self._table, self._place = elf, table, place
        self._rows: dict[int | None, list[Row]] = {}

    @cached_property
    def _dwarf(self) -> "DWARFInfo":
        from elftools.elf.elffile import ELFFile  # with DWARF, as much as the rest of a stored answer

        found = ELFFile(BytesIO(_placed(self._elf, self._table, self._place)))
        return found.get_dwarf_info(relocate_dwarf_sections=True)

    @cached_property
    def _units(self) -> "ARanges | None":
        # A vmlinux has thousands of units. An object has few, and sometimes no complete index.
        return None if self._place else self._dwarf.get_aranges()

    def rows(self, address: int) -> list[Row]:
        """The rows of the unit that holds ``address``, or of all units, by address."""
        unit = self._units.cu_offset_at_addr(address) if self._units else None
        if unit not in self._rows:
            self._rows[unit] = sorted(self._read(unit), key=lambda row: row[:2])
        return self._rows[unit]

    def _read(self, unit: int | None) -> Iterator[Row]:
        if unit is not None:
            yield from _rows(self._dwarf, self._dwarf.get_CU_at(unit))
        elif sum(s.size for s in self._elf.sections if s.name == ".debug_line") <= MOST_WITHOUT_INDEX:
            for each in self._dwarf.iter_CUs():
                yield from _rows(self._dwarf, each)


def _placed(elf: ElfHeaders, table: Section | None, place: Mapping[int, int]) -> bytes:
    """The file with every symbol's value moved to the address that we gave its section."""
    # pyelftools adds only st_value, so in an object each section would start at 0 and share its lines.
    if table is None or not place:
        return elf.data
    image = bytearray(elf.data)
    # offsets of st_shndx and st_value in Elf64_Sym and Elf32_Sym, and the form of st_value
    shndx, value, form = (6, 8, "<Q") if elf.bits == 64 else (14, 4, "<I")
    for at in range(table.offset, table.offset + table.size, table.entry):
        base = place.get(struct.unpack_from("<H", image, at + shndx)[0], 0)
        (old,) = struct.unpack_from(form, image, at + value)
        struct.pack_into(form, image, at + value, old + base)
    return bytes(image)


def _rows(dwarf: "DWARFInfo", unit: "CompileUnit") -> Iterator[Row]:
    program = dwarf.line_program_for_CU(unit)
    if program is None:
        return
    before = None
    for entry in program.get_entries():
        state = entry.state
        if state is None:
            continue
        if before is not None and state.address > before.address:
            yield before.address, state.address, _named(program, before.file, before.line)
        before = None if state.end_sequence else state


def _named(program: "LineProgram", file: int, line: int) -> str | None:
    """``directory/file:line`` as the line table spells it; the compiler's own directory is left out."""
    header = program.header
    # DWARF 5 counts files and directories from 0, earlier versions from 1 with directory 0 implied.
    first = 0 if header["version"] >= 5 else 1
    entries = header["file_entry"]
    if line == 0 or not first <= file < len(entries) + first:
        return None
    entry = entries[file - first]
    name = entry["name"].decode("utf-8", "backslashreplace")
    if entry["dir_index"] == 0:
        return f"{name}:{line}"
    directory = header["include_directory"][entry["dir_index"] - first]
    return f"{directory.decode('utf-8', 'backslashreplace')}/{name}:{line}"
