"""Linked files whose headers contradict each other, or leave the loader something to do, are refused."""

import struct
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from tests.unit.trampolines import BASE, CELL, NAME, code_of, good
from verify.budget import Budget
from verify.errors import VerifyError
from verify.image.elf import read_elf
from verify.pipeline import decide
from verify.recognise import recognise
from verify.verdict import Verdict

CODE = code_of(good()) + b"\xc3"
STUB, DATA, MORE = BASE + len(CODE) - 1, 0xFFFFFFFF82000000, 0xFFFFFFFF82001000
NULL, PROGBITS, SYMTAB, STRTAB, RELA, RELR = 0, 1, 2, 3, 4, 19
PT_LOAD, PT_DYNAMIC = 1, 2
FUNCTION, OBJECT, LOCAL_OBJECT, TLS, IFUNC = 0x12, 0x11, 0x01, 0x16, 0x1A
ABS, COMMON = 0xFFF1, 0xFFF2


@dataclass
class Part:
    """A section, in the file where the writer puts it."""

    name: str
    kind: int
    flags: int = 0
    address: int = 0
    data: bytes = b""
    link: int = 0
    info: int = 0
    entry: int = 0
    offset: int = 0


@dataclass
class Linked:
    """A linked trampoline that is PROVED, to be spoiled; segments are [type, section, skip, address, file, memory]."""

    text: Part = field(default_factory=lambda: Part(".text", PROGBITS, 6, BASE, CODE))
    data: Part = field(default_factory=lambda: Part(".data", PROGBITS, 3, DATA, bytes(16)))
    more: list[Part] = field(default_factory=list)
    segments: list[list[int]] = field(
        default_factory=lambda: [[PT_LOAD, 1, 0, BASE, len(CODE), len(CODE)], [PT_LOAD, 2, 0, DATA, 16, 16]]
    )
    symbols: list[list[object]] = field(
        default_factory=lambda: [
            [NAME, BASE, len(CODE) - 1, 1, FUNCTION],
            ["ftrace_stub", STUB, 1, 1, FUNCTION],
            [CELL, DATA, 8, 2, OBJECT],
        ]
    )

    def file(self) -> bytes:
        """The bytes of the file."""
        strings, table = b"\0", bytes(24)
        for name, value, size, section, info in self.symbols:
            table += struct.pack("<IBBHQQ", len(strings), info, 0, section, value, size)
            strings += str(name).encode() + b"\0"
        parts = [Part("", NULL), self.text, self.data, *self.more]
        parts.append(Part(".symtab", SYMTAB, data=table, link=len(parts) + 1, info=1, entry=24))
        parts += [Part(".strtab", STRTAB, data=strings), Part(".shstrtab", STRTAB)]
        names = b""
        at = [len(names := names + part.name.encode() + b"\0") - len(part.name) - 1 for part in parts]
        parts[-1].data = names
        body, start = b"", 64 + 56 * len(self.segments)
        for part in parts:
            part.offset = start + len(body)
            body += part.data
        heads = b"".join(
            struct.pack("<IIQQQQQQ", kind, 5, parts[index].offset + skip, address, address, stored, size, 1)
            for kind, index, skip, address, stored, size in self.segments
        )
        rows = b"".join(
            struct.pack("<IIQQQQIIQQ", name, one.kind, one.flags, one.address, one.offset, len(one.data), one.link,
                        one.info, 1, one.entry)
            for name, one in zip(at, parts, strict=True)
        )  # fmt: skip
        numbers = (2, 62, 1, 0, 64, start + len(body), 0, 64, 56, len(self.segments), 64, len(parts), len(parts) - 1)
        return b"\x7fELF\2\1\1" + bytes(9) + struct.pack("<HHIQQQIHHHHHH", *numbers) + heads + body + rows

    def with_more(self, *parts: Part) -> None:
        """Further sections, each loaded where it says."""
        for part in parts:
            self.more.append(part)
            self.segments.append([PT_LOAD, 2 + len(self.more), 0, part.address, len(part.data), len(part.data)])


def verdict(linked: Linked) -> Verdict:
    """What becomes of the file's one trampoline."""
    (target,) = recognise(read_elf("t", linked.file()))
    return decide(target, Budget(), vacuity=False).verdict


def test_as_it_is_it_is_proved() -> None:
    assert verdict(Linked()) is Verdict.PROVED


def zero_filled(one: Linked) -> None:
    one.segments[0][4] = 16


def hidden(one: Linked) -> None:
    one.segments.append([PT_LOAD, 1, -8, BASE, len(CODE), len(CODE)])


def relocated(one: Linked) -> None:
    one.with_more(Part(".rela.dyn", RELA, 2, MORE, struct.pack("<QQq", BASE + 10, 8, 0), entry=24))


def across(one: Linked) -> None:
    """The last seven bytes of the field lie in the code."""
    one.with_more(Part(".rela.dyn", RELA, 2, MORE, struct.pack("<QQq", BASE - 1, 8, 0), entry=24))


def packed(one: Linked) -> None:
    one.with_more(Part(".relr.dyn", RELR, 2, MORE, struct.pack("<Q", BASE + 8), entry=8))


def in_a_bitmap(one: Linked) -> None:
    """Bit 3 of the bitmap: the third word behind the address, which is in front of the code."""
    one.with_more(Part(".relr.dyn", RELR, 2, MORE, struct.pack("<QQ", BASE - 16, 0b1001), entry=8))


def unlisted(one: Linked) -> None:
    dynamic = struct.pack("<8Q", 7, MORE, 8, 24, 9, 24, 0, 0)
    one.with_more(Part(".other", PROGBITS, 2, MORE, struct.pack("<QQq", BASE + 10, 8, 0) + dynamic))
    one.segments.append([PT_DYNAMIC, 3, 24, MORE + 24, len(dynamic), len(dynamic)])


def elsewhere(one: Linked) -> None:
    unlisted(one)
    one.segments[-1][3] += 8


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (zero_filled, "no program header loads section .text"),
        (hidden, "no program header loads section .text"),
        (relocated, "changes code"),
        (across, "changes code"),
        (packed, "changes code"),
        (in_a_bitmap, "changes code"),
        (unlisted, "that no section lists"),
        (elsewhere, "loads the dynamic section where it says"),
    ],
)
def test_bytes_that_do_not_run_are_refused(spoil: Callable[[Linked], None], words: str) -> None:
    one = Linked()
    spoil(one)
    with pytest.raises(VerifyError, match=words):
        verdict(one)


def test_relocations_of_data_change_no_code() -> None:
    one = Linked()
    one.with_more(
        Part(".rela.dyn", RELA, 2, MORE, struct.pack("<QQq", DATA, 8, 0), entry=24),
        Part(".relr.dyn", RELR, 2, MORE + 32, struct.pack("<QQ", DATA + 8, 0b11), entry=8),
    )
    dynamic = struct.pack("<10Q", 7, MORE, 8, 24, 36, MORE + 32, 35, 16, 0, 0)
    one.with_more(Part(".dynamic", PROGBITS, 2, MORE + 64, dynamic))
    one.segments.append([PT_DYNAMIC, 5, 0, MORE + 64, len(dynamic), len(dynamic)])
    assert set(read_elf("t", one.file()).relocated) == {DATA, DATA + 8, DATA + 16}
    assert verdict(one) is Verdict.PROVED


@pytest.mark.parametrize(
    ("name", "address"), [(CELL, DATA + 8), (NAME, BASE + 4), ("ftrace_stub", BASE)], ids=["cell", "code", "callback"]
)
def test_a_name_of_two_things_is_none(name: str, address: int) -> None:
    """Which of the two the contract means is not said: the first one in the file was taken."""
    one = Linked()
    one.symbols.append([name, address, 8, 1 if address < DATA else 2, LOCAL_OBJECT])
    if name == CELL:
        assert verdict(one) is Verdict.INCONCLUSIVE
    else:
        with pytest.raises(VerifyError, match="more than one symbol is named"):
            verdict(one)


@pytest.mark.parametrize(
    ("number", "section", "info"), [(2, 2, TLS), (1, 1, IFUNC), (0, 1, IFUNC), (2, COMMON, OBJECT)]
)
def test_a_symbol_that_is_no_address_names_none(number: int, section: int, info: int) -> None:
    one = Linked()
    one.symbols[number][3:] = [section, info]
    assert not read_elf("t", one.file()).has(str(one.symbols[number][0]))
