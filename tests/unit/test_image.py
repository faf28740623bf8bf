"""ELF files built by hand: layout, relocations, and one clear line for everything that cannot be read."""

import random
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from verify.errors import ImageError
from verify.image.load import load, read_image
from verify.image.model import EXTERNAL_STRIDE, Image

ALLOC, WRITE, CODE = 2, 1, 4
PROGBITS, SYMTAB, STRTAB, RELA, NOBITS, REL = 1, 2, 3, 4, 8, 9
REL_OBJECT, EXECUTABLE, CORE = 1, 2, 4
X86_64, X86_32, ARM64 = 62, 3, 183
TEXT, DATA, EXTERNALS = 0xFFFFFFFF81000000, 0xFFFFFFFF81010000, 0xFFFFFFFFA0000000
TEXT32, DATA32, EXTERNALS32 = 0x400000, 0x410000, 0x50000000
LINKED = 0xFFFFFFFF81000000


@dataclass(frozen=True, kw_only=True)
class Part:
    """A section to be written."""

    name: str
    kind: int = PROGBITS
    flags: int = 0
    data: bytes = b""
    size: int | None = None
    link: int = 0
    info: int = 0
    entry: int = 0
    address: int = 0


Sym = tuple[str, int, int, int]  # name, section, value, STT_*
Reloc = tuple[int, int, int, int]  # offset, type, symbol, addend


def strings(names: Sequence[str]) -> tuple[bytes, dict[str, int]]:
    """A string table and where each name lies in it."""
    table, at = b"\0", {"": 0}
    for name in names:
        at.setdefault(name, len(table))
        table += name.encode() + b"\0"
    return table, at


def elf(parts: Sequence[Part], kind: int = REL_OBJECT, machine: int = X86_64, bits: int = 64) -> bytes:
    """An ELF file of these sections; a linked one loads each allocated section with a header of its own."""
    names, at = strings([part.name for part in parts] + [".shstrtab"])
    parts = [Part(name="", kind=0), *parts, Part(name=".shstrtab", kind=STRTAB, data=names)]
    ehsize, phentsize, shentsize = (64, 56, 64) if bits == 64 else (52, 32, 40)
    loads = [part for part in parts if part.flags & ALLOC] if kind == EXECUTABLE else []
    body = bytearray(ehsize + phentsize * len(loads))
    headers, programs = b"", b""
    for part in parts:
        offset = len(body)
        size = len(part.data) if part.size is None else part.size
        body += part.data
        row = (at[part.name], part.kind, part.flags, part.address, offset, size, part.link, part.info, 1, part.entry)
        headers += struct.pack("<IIQQQQIIQQ" if bits == 64 else "<10I", *row)
        if part in loads:
            where = (offset, part.address, part.address, len(part.data), size, 1)
            programs += struct.pack("<IIQQQQQQ", 1, 5, *where) if bits == 64 else struct.pack("<8I", 1, *where, 5)
    counts = (ehsize, phentsize, len(loads), shentsize, len(parts), len(parts) - 1)
    ident = b"\x7fELF" + bytes((2 if bits == 64 else 1, 1, 1)) + bytes(9)
    form = "<HHIQQQI6H" if bits == 64 else "<HHIIIII6H"
    body[:ehsize] = ident + struct.pack(form, kind, machine, 1, 0, ehsize if loads else 0, len(body), 0, *counts)
    body[ehsize : ehsize + len(programs)] = programs
    return bytes(body + headers)


def symtab(symbols: Sequence[Sym], bits: int, link: int) -> tuple[Part, Part]:
    """The symbol table, and the string table that has section index ``link``."""
    table, at = strings([name for name, *_ in symbols])
    rows = b""
    for name, section, value, kind in [("", 0, 0, 0), *symbols]:
        if bits == 64:
            rows += struct.pack("<IBBHQQ", at[name], 16 | kind, 0, section, value, 0)
        else:
            rows += struct.pack("<IIIBBH", at[name], value, 0, 16 | kind, 0, section)
    entry = 24 if bits == 64 else 16
    return (
        Part(name=".symtab", kind=SYMTAB, data=rows, link=link, info=1, entry=entry),
        Part(name=".strtab", kind=STRTAB, data=table),
    )


SYMBOLS: tuple[Sym, ...] = (
    ("file.c", 0xFFF1, 0, 4),
    ("", 2, 0, 3),  # the section symbol of .data
    ("f", 1, 0, 2),
    ("cell", 2, 4, 1),
    ("outside", 0, 0, 0),
    ("common", 0xFFF2, 8, 1),
    ("__x86_return_thunk", 0, 0, 0),
    ("constant", 0xFFF1, 0x1234, 0),
)
F, CELL, OUTSIDE, COMMON, THUNK, CONSTANT = 3, 4, 5, 6, 7, 8


def an_object(relocs: Sequence[Reloc], bits: int = 64, target: int = 1, flags: int = ALLOC | CODE) -> bytes:
    """An object with .text (1) and .data (2) of 32 bytes, relocated in section ``target``."""
    fields = bytearray(32)
    rows = b""
    for offset, number, symbol, addend in relocs:
        if bits == 64:
            rows += struct.pack("<QQq", offset, symbol << 32 | number, addend)
        else:
            rows += struct.pack("<II", offset, symbol << 8 | number)
            fields[offset : offset + 4] = struct.pack("<i", addend)
    text, data = (fields, bytes(32)) if target == 1 else (bytes(32), fields)
    kind, entry, name = (RELA, 24, ".rela") if bits == 64 else (REL, 8, ".rel")
    return elf(
        [
            Part(name=".text", flags=flags, data=bytes(text)),
            Part(name=".data", flags=ALLOC | WRITE, data=bytes(data)),
            Part(name=name, kind=kind, data=rows, link=4, info=target, entry=entry),
            *symtab(SYMBOLS, bits, 5),
            Part(name=".bss", kind=NOBITS, flags=ALLOC | WRITE, size=64),
        ],
        machine=X86_64 if bits == 64 else X86_32,
        bits=bits,
    )


def linked(**changes: int) -> bytes:
    """A linked file with a function and a variable."""
    symbols = [("f", 1, LINKED, 2), ("cell", 2, LINKED + 0x1000, 1), ("checksum", 0xFFF1, 77, 0)]
    parts = [
        Part(name=".text", flags=ALLOC | CODE, data=b"\xc3" * 16, address=LINKED),
        Part(name=".data", flags=ALLOC | WRITE, data=bytes(8), address=LINKED + 0x1000),
        *symtab(symbols, 64, 4),
    ]
    return elf(parts, kind=EXECUTABLE, **changes)


def word(image: Image, address: int, size: int = 4) -> int:
    """The signed number in the image at ``address``."""
    return int.from_bytes(image.read(address, size), "little", signed=True)


@pytest.mark.parametrize(
    ("number", "symbol", "addend", "size", "value"),
    [
        (1, CELL, 3, 8, DATA + 4 + 3),  # 64
        (2, CELL, -4, 4, DATA + 4 - 4 - (TEXT + 8)),  # PC32
        (4, OUTSIDE, -4, 4, EXTERNALS - 4 - (TEXT + 8)),  # PLT32
        (11, CONSTANT, -0x1235, 4, -1),  # 32S
        (24, COMMON, 0, 8, EXTERNALS + EXTERNAL_STRIDE - (TEXT + 8)),  # PC64
        (0, 99, 0, 4, 0),  # NONE
    ],
)
def test_relocations_of_x86_64(number: int, symbol: int, addend: int, size: int, value: int) -> None:
    """Each supported type yields what the ABI says, against our addresses."""
    image = read_image("t.o", an_object([(8, number, symbol, addend)]))
    assert word(image, TEXT + 8, size) % (1 << 64) == value % (1 << 64)
    assert image.read(TEXT, 8) == bytes(8)


@pytest.mark.parametrize(
    ("number", "symbol", "addend", "value"),
    [
        (1, CELL, 3, DATA32 + 4 + 3),  # 32
        (2, OUTSIDE, -4, EXTERNALS32 - 4 - (TEXT32 + 8)),  # PC32
        (4, F, -4, -4 - 8),  # PLT32
    ],
)
def test_relocations_of_x86_32(number: int, symbol: int, addend: int, value: int) -> None:
    """The addend is what the field held."""
    image = read_image("t.o", an_object([(8, number, symbol, addend)], bits=32))
    assert image.arch == "x86_32"
    assert word(image, TEXT32 + 8) == value


def test_sixteen_bit_relocation_keeps_its_neighbours() -> None:
    """R_386_16 changes two bytes."""
    image = read_image("t.o", an_object([(8, 20, CONSTANT, 0x55550001)], bits=32))
    assert image.read(TEXT32 + 8, 4) == bytes.fromhex("35125555")


def test_undefined_symbols_get_stand_ins_and_their_fields_are_listed() -> None:
    """Externals follow the symbol table; only fields that hold a stand-in are listed."""
    image = read_image("t.o", an_object([(0, 2, CELL, 0), (4, 4, THUNK, -4), (8, 11, COMMON, 0)]))
    assert image.externals == {
        "outside": EXTERNALS,
        "common": EXTERNALS + EXTERNAL_STRIDE,
        "__x86_return_thunk": EXTERNALS + 2 * EXTERNAL_STRIDE,
    }
    assert image.relocated == {TEXT + 4: "__x86_return_thunk", TEXT + 8: "common"}
    assert image.return_thunks == {EXTERNALS + 2 * EXTERNAL_STRIDE}


def test_an_object_is_laid_out_with_its_names_only() -> None:
    """Section, file and absolute symbols are no names; a NOBITS section has a size and no bytes."""
    image = read_image("t.o", an_object([]))
    assert [(s.name, s.address) for s in image.symbols] == [("f", TEXT), ("cell", DATA + 4)]
    assert image.relocatable
    assert image.is_code(TEXT)
    assert not image.is_code(DATA)
    bss = image.segments[-1]
    assert (bss.name, bss.data, bss.size) == (".bss", b"", 64)
    with pytest.raises(ImageError, match="no 4 bytes at"):
        image.read(bss.address, 4)


@pytest.mark.parametrize(
    ("reloc", "reason"),
    [
        ((8, 9, OUTSIDE, -4), "R_X86_64_GOTPCREL at 0x8 is not supported"),
        ((8, 42, OUTSIDE, -4), "R_X86_64_REX_GOTPCRELX at 0x8 is not supported"),
        ((8, 99, OUTSIDE, -4), "relocation type 99 at 0x8 is not supported"),
        ((30, 2, CELL, 0), "overlaps another or the section's end"),
        ((8, 2, 99, 0), "names no symbol"),
        ((8, 2, 0, 0), "has no address"),
        ((8, 10, F, 0), "does not fit"),  # no 32-bit number without a sign is an address up there
        ((8, 11, F, -0x7FFFFFFF), "does not fit"),
    ],
)
def test_what_cannot_be_applied_is_never_read(reloc: Reloc, reason: str) -> None:
    """In code it is an error; in data the section keeps its place and loses its bytes."""
    with pytest.raises(ImageError, match=rf"t\.o: section \.text: .*{reason}"):
        read_image("t.o", an_object([reloc]))
    image = read_image("t.o", an_object([reloc], target=2))
    assert (image.symbol("cell").address, image.relocated) == (DATA + 4, {})
    with pytest.raises(ImageError):
        image.read(DATA, 4)


def test_overlapping_relocations_are_refused() -> None:
    """Two relocations of one byte have no defined result."""
    with pytest.raises(ImageError, match="overlaps"):
        read_image("t.o", an_object([(8, 2, CELL, 0), (10, 2, CELL, 0)]))


def test_code_that_may_be_written_is_data() -> None:
    """A writable executable section holds no constants."""
    assert not read_image("t.o", an_object([], flags=ALLOC | CODE | WRITE)).is_code(TEXT)


def sequence(line: int) -> bytes:
    """Four bytes of code from ``line``, at an address that is relocated."""
    return b"\0\x09\2" + bytes(8) + bytes((3, line - 1, 1, 2, 4)) + b"\0\1\1"


@pytest.mark.parametrize("version", [3, 77])
def test_source_lines_are_found_at_our_addresses(version: int) -> None:
    """Each section has its own lines although all start at 0 in the file; an unknown version means None."""
    header = bytes((1, 1, 0xFB, 14, 10)) + bytes((0, 1, 1, 1, 1, 0, 0, 0, 1)) + b"\0f.S\0\0\0\0\0"
    table = struct.pack("<HI", version, len(header)) + header + sequence(7) + sequence(9)
    first = 4 + 6 + len(header) + 3
    relocs = [(first, F), (first + len(sequence(7)), CELL)]
    rela = b"".join(struct.pack("<QQq", offset, symbol << 32 | 1, 0) for offset, symbol in relocs)
    unit = struct.pack("<HIBBI", 4, 0, 8, 1, 0)
    parts = [
        Part(name=".text", flags=ALLOC | CODE, data=bytes(32)),
        Part(name=".data", flags=ALLOC | WRITE, data=bytes(32)),
        Part(name=".rela.debug_line", kind=RELA, data=rela, link=4, info=6, entry=24),
        *symtab(SYMBOLS, 64, 5),
        Part(name=".debug_line", data=struct.pack("<I", len(table)) + table),
        Part(name=".debug_info", data=struct.pack("<I", len(unit)) + unit),
        Part(name=".debug_abbrev", data=b"\1\x11\0\x10\x17\0\0\0"),
    ]
    image = read_image("t.o", elf(parts))
    found = [image.source(address) for address in (TEXT, TEXT + 3, TEXT + 4, DATA + 3, DATA + 4)]
    assert found == (["f.S:7", "f.S:7", None, None, "f.S:9"] if version == 3 else [None] * 5)


def test_a_linked_file_is_read_where_it_runs() -> None:
    """Addresses are the file's own; absolute constants are no symbols."""
    image = read_image("vmlinux", linked())
    assert [s.name for s in image.symbols] == ["f", "cell"]
    assert image.read(LINKED, 16) == b"\xc3" * 16
    assert not image.relocatable


@pytest.mark.parametrize("data", [an_object([(8, 2, OUTSIDE, 0)]), an_object([], bits=32), linked()])
def test_a_truncated_file_is_detected_wherever_it_is_cut(data: bytes) -> None:
    """No prefix reads as a whole file."""
    for cut in range(0, len(data), 7):
        with pytest.raises(ImageError):
            read_image("t.o", data[:cut])
    with pytest.raises(ImageError, match="truncated: the section headers end beyond the end"):
        read_image("t.o", data[:-1])


def test_damaged_bytes_raise_nothing_but_image_errors() -> None:
    """Whatever is written over a file, what escapes is one line."""
    whole, dice = an_object([(8, 2, OUTSIDE, 0)]), random.Random(1)
    for _ in range(500):
        damaged = bytearray(whole)
        damaged[dice.randrange(len(whole))] = dice.randrange(256)
        try:
            read_image("t.o", bytes(damaged))
        except ImageError as error:
            assert "\n" not in str(error)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "an empty file"),
        ("größe = 1\n".encode() * 800, "a text file"),
        (b"\x89PNG\r\n\x1a\n\0\0", "neither ELF, bzImage nor Debian package"),
        (b"\x7fELF", "malformed"),
        (linked(machine=ARM64), r"ELF machine 183 \(AARCH64\) is not supported; tramproof knows x86_64, x86_32"),
        (linked(machine=X86_32), r"ELF machine 3 \(386\), 64-bit little-endian, is not supported"),
        (elf([], kind=CORE), "an ELF file of ET_CORE is neither an object nor a linked file"),
        (elf([Part(name=".text", flags=ALLOC | CODE, data=b"\xc3")]), "no symbols"),
        (elf([Part(name=".text", flags=ALLOC, data=b"\xc3")], kind=EXECUTABLE), "no symbols"),
        (b"!<arch>\n" + b"t.o/".ljust(48) + b"4".ljust(10) + b"`\nabcd", "not a Debian package"),
    ],
)
def test_a_bad_file_gives_one_clear_line(tmp_path: Path, data: bytes, reason: str) -> None:
    """The reason is named, after the file."""
    file = tmp_path / "input"
    file.write_bytes(data)
    with pytest.raises(ImageError, match=rf"^{file}: .*{reason}[^\n]*$"):
        load(file)


def test_a_path_that_is_no_readable_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Directories, missing files and files without permission are one line too."""

    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    with pytest.raises(ImageError, match="a directory"):
        load(tmp_path)
    with pytest.raises(ImageError, match="No such file"):
        load(tmp_path / "missing")
    with pytest.raises(ImageError, match="not a regular file"):
        load("/dev/null")
    monkeypatch.setattr(Path, "read_bytes", refuse)  # root may read everything
    with pytest.raises(ImageError, match="Permission denied"):
        load(__file__)
