"""The reader of objects and ELF files, and what is done with what it found: symbols, instructions, source lines."""

import itertools
import struct
import zlib

from tests.fuzz.reader import Reader
from tests.unit.test_image import (
    ALLOC,
    CELL,
    CODE,
    CONSTANT,
    OUTSIDE,
    RELA,
    SYMBOLS,
    THUNK,
    WRITE,
    F,
    Part,
    an_object,
    elf,
    linked,
    sequence,
    symtab,
)
from verify.arch import ARCHITECTURES
from verify.bodies import instructions_of
from verify.image.decode import decode
from verify.image.load import read_image
from verify.image.model import Image
from verify.recognise import recognise

__all__ = ["READER"]

_SYMBOLS = 8  # of which the code is looked at
_INSTRUCTIONS = 10


_LINES = 8  # of one input in so many the source lines are read too, which takes most of the time


def _read(data: bytes) -> None:
    image = read_image("input", data)
    look(image)
    if zlib.crc32(data) % _LINES == 0:
        for symbol in image.symbols[:1]:
            image.source(symbol.address)


def look(image: Image) -> None:
    """Everything that listing the file's trampolines asks of an image."""
    arch = ARCHITECTURES[image.arch]
    for symbol in image.symbols[:_SYMBOLS]:
        image.names_at(symbol.address)
        end = symbol.address + image.extent(symbol)
        assert image.where(symbol.address)
        if image.is_code(symbol.address):
            for insn in itertools.islice(instructions_of(image, arch, symbol.address, end), _INSTRUCTIONS):
                assert 0 < len(insn.code) <= 15 and image.containing(insn.address)
                image.fields_in(insn.address, insn.end)
            decode(image, arch, symbol.address)
    for target in recognise(image):
        assert target.size > 0 and target.covers(target.address)


def _trampoline() -> bytes:
    """An object with a function that is recognised: it saves the flags, calls its callback and returns."""
    body = bytes.fromhex("9c50 488d7c2410 e800000000 58 9d e900000000".replace(" ", ""))
    relocs = [(8, 4, 3, -4), (14, 4, 4, -4)]
    rela = b"".join(struct.pack("<QQq", at, symbol << 32 | kind, addend) for at, kind, symbol, addend in relocs)
    symbols = [("ftrace_caller", 1, 0, 2), ("ftrace_regs_caller", 1, 0, 2), ("ftrace_stub", 0, 0, 0),
               ("__x86_return_thunk", 0, 0, 0)]  # fmt: skip
    parts = [
        Part(name=".text", flags=ALLOC | CODE, data=body),
        Part(name=".rela.text", kind=RELA, data=rela, link=3, info=1, entry=24),
        *symtab(symbols, 64, 4),
    ]
    return elf(parts)


def _lines(version: int) -> bytes:
    """An object with a line table."""
    header = bytes((1, 1, 0xFB, 14, 10)) + bytes((0, 1, 1, 1, 1, 0, 0, 0, 1)) + b"\0f.S\0\0\0\0\0"
    table = struct.pack("<HI", version, len(header)) + header + sequence(7)
    rela = struct.pack("<QQq", 4 + 6 + len(header) + 3, F << 32 | 1, 0)
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
    return elf(parts)


def _seeds() -> dict[str, bytes]:
    """Objects and linked files of both machines, written by hand."""
    return {
        "object64": an_object([(0, 2, CELL, 0), (8, 4, OUTSIDE, -4), (16, 11, THUNK, 0)]),
        "object32": an_object([(0, 1, CELL, 0), (8, 2, OUTSIDE, -4), (16, 20, CONSTANT, 0)], bits=32),
        "data": an_object([(8, 1, CELL, 3)], target=2),
        "linked": linked(),
        "trampoline": _trampoline(),
        "lines": _lines(3),
    }


READER = Reader(read=_read, seeds=_seeds, longest=1 << 13,
                words=[name.encode() for name, *_ in SYMBOLS if name] + [b".debug_line", b".zdebug_line"])  # fmt: skip
