"""What a dynamic loader changes in a linked file: nothing may be in code, and every table must be one that we read."""

import struct
from collections.abc import Iterator

from verify.errors import ImageError
from verify.image.headers import FORMS, ElfHeaders, Section
from verify.image.relocate import relocation_entries, relocation_name

__all__ = ["left_to_the_loader"]

_TABLES = ("SHT_RELA", "SHT_REL", "SHT_RELR")
_PT_DYNAMIC, _DT_NULL, _PN_XNUM = 2, 0, 0xFFFF
_DYNAMIC = ((7, 8), (17, 18), (23, 2), (36, 35))
"""Tags of address and size: DT_RELA, DT_REL, DT_JMPREL, DT_RELR (gABI, dynamic section)."""


def left_to_the_loader(elf: ElfHeaders) -> dict[int, str]:
    """The fields that a dynamic loader fills in, with the relocation's name; none may lie in code."""
    code = [section for section in elf.sections if section.allocated and section.executable]
    tables = [table for table in elf.sections if table.allocated and table.kind in _TABLES]
    _check_listed(elf, tables)
    size, found = elf.bits // 8, {}
    for table in tables:
        for at, name in _fields(elf, table):
            if any(at < section.address + section.size and section.address < at + size for section in code):
                raise ImageError(f"{elf.path}: a dynamic relocation at {at:#x} changes code")
            found[at] = name
    return found


def _fields(elf: ElfHeaders, table: Section) -> Iterator[tuple[int, str]]:
    if table.kind != "SHT_RELR":
        yield from ((entry.offset, relocation_name(elf.arch, entry.type)) for entry in relocation_entries(elf, table))
        return
    # gABI, SHT_RELR: an even entry is an address, an odd one has a bit for each of the words behind the last.
    word, at = elf.bits // 8, 0
    if table.size % word:
        raise ImageError(f"{elf.path}: {table.name} does not hold entries of {word} bytes")
    for (entry,) in struct.iter_unpack("<Q" if word == 8 else "<I", elf.bytes_of(table)):
        if entry & 1 == 0:
            yield entry, "RELR"
            at = entry + word
            continue
        yield from ((at + word * n, "RELR") for n in range(elf.bits - 1) if entry >> n + 1 & 1)
        at += word * (elf.bits - 1)


def _check_listed(elf: ElfHeaders, tables: list[Section]) -> None:
    """ImageError where the loader is told of relocations that no section lists: it goes by the program headers."""
    for tags in _dynamic(elf):
        for address, size in _DYNAMIC:
            at, end = tags.get(address, 0), tags.get(address, 0) + tags.get(size, 0)
            for table in sorted(tables, key=lambda table: table.address):
                if table.address <= at < table.address + table.size:
                    at = table.address + table.size
            if at < end:
                raise ImageError(f"{elf.path}: dynamic relocations at {at:#x} that no section lists")


def _dynamic(elf: ElfHeaders) -> Iterator[dict[int, int]]:
    """Tag -> value of each PT_DYNAMIC."""
    wide = elf.bits == 64
    start, number = struct.unpack_from("<Q16xH" if wide else "<I12xH", elf.data, 32 if wide else 28)
    if number == _PN_XNUM:
        raise ImageError(f"{elf.path}: more than {_PN_XNUM - 1} program headers")
    form = struct.Struct(FORMS[elf.bits][0])
    for row in form.iter_unpack(elf.data[start : start + number * form.size]):
        kind, offset, address = (row[0], row[2], row[3]) if wide else row[:3]
        length = row[5] if wide else row[4]
        if kind != _PT_DYNAMIC:
            continue
        if not any(one.address - one.offset == address - offset for one in elf.loads):
            raise ImageError(f"{elf.path}: no program header loads the dynamic section where it says")
        rows = struct.Struct("<QQ" if wide else "<II")
        data = elf.data[offset : offset + length // rows.size * rows.size]
        tags: dict[int, int] = {}
        for tag, value in rows.iter_unpack(data):
            if tag == _DT_NULL:
                break
            tags.setdefault(tag, value)
        yield tags
