"""A relocated field is one operand and stays with its own symbol; what our layout makes of any other is no proof."""

import shutil
import struct
from dataclasses import replace
from pathlib import Path

import pytest

from tests.unit.trampolines import BASE, CALL, Line, code_of, good, target_of
from verify.budget import Budget
from verify.image.headers import read_headers, symbol_table
from verify.image.model import Aim
from verify.manifest import read_own_manifest
from verify.pipeline import decide
from verify.report.tree import TargetReport
from verify.verdict import Verdict

FOLDER = Path(__file__).parents[2] / "targets" / "x86_64" / "fentry-regs"
TEXT, STAND_IN = 0xFFFFFFFF81000000, 0xFFFFFFFFA0000000  # where we put .text and the one undefined symbol
PC32, SIGNED_32 = 2, 11  # R_X86_64_PC32, R_X86_64_32S
CELL_FIELD, CELL, CALLER = 0xAE, 7, 6  # the field of `mov function_trace_op(%rip),%rdx`; symbols of the object


def relocation(kind: int, symbol: int, addend: int) -> bytes:
    """A RELA entry for the field through which the ops pointer is loaded."""
    return struct.pack("<QQq", CELL_FIELD, symbol << 32 | kind, addend)


def report(folder: Path, entry: bytes, content: bytes = (FOLDER / "trampoline.o").read_bytes()) -> TargetReport:
    """The report on fentry-regs with another relocation in that place."""
    old = relocation(PC32, CELL, -4)
    assert content.count(old) == 1
    shutil.copytree(FOLDER, folder / "t")
    (folder / "t" / "trampoline.o").write_bytes(content.replace(old, entry))
    manifest = (folder / "t" / "target.toml").read_text()
    unpinned = "\n".join(line for line in manifest.splitlines() if not line.startswith("sha256"))
    (folder / "t" / "target.toml").write_text(unpinned)
    return decide(read_own_manifest(folder / "t" / "target.toml")[0], Budget(), vacuity=False)


def test_as_it_was_assembled_it_is_proved(tmp_path: Path) -> None:
    assert report(tmp_path, relocation(PC32, CELL, -4)).verdict is Verdict.PROVED


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        # Linked, it reads half a gigabyte behind the trampoline; in our layout there lies the cell.
        (relocation(PC32, CALLER, STAND_IN - TEXT - 4), "reaches another section or symbol"),
        # Linked, the distance is an address; in our layout the two are equal.
        (relocation(SIGNED_32, CELL, (1 << 64) - (TEXT + CELL_FIELD + 4)), "a distance that is linked as an address"),
    ],
)
def test_a_value_that_only_our_layout_gives_is_a_gap(tmp_path: Path, entry: bytes, words: str) -> None:
    found = report(tmp_path, entry)
    assert found.verdict is Verdict.INCONCLUSIVE
    assert any(words in gap.why for gap in found.gaps)


def test_a_weak_definition_may_be_another_files(tmp_path: Path) -> None:
    """Linked with a strong definition of that name the field points there; in our layout it reads the trampoline."""
    content = (FOLDER / "trampoline.o").read_bytes()
    table = symbol_table(read_headers("t", content))
    assert table is not None
    info = table.offset + 24 * CALLER + 4
    weak = content[:info] + bytes([0x20 | content[info] & 0xF]) + content[info + 1 :]
    entry = relocation(PC32, CALLER, -4)
    for code, strong in ((content, True), (weak, False)):
        found = report(tmp_path / str(strong), entry, code)
        assert any("reaches another section or symbol" in gap.why for gap in found.gaps) is not strong


NOP: Line = ("0f 1f 80 00 00 00 00", "nopl 0(%rax)")
RET: Line = ("c2 00 00", "ret $0")


@pytest.mark.parametrize(
    ("lines", "at", "size", "words"),
    [
        (good(first=(NOP,)), 3, 4, None),
        (good(first=(NOP,)), 0, 4, "not exactly one operand"),
        (good(end=(*good()[-3:-1], RET)), -2, 2, "releases as many bytes as a linker says"),
    ],
)
def test_a_field_is_where_an_operand_is(lines: tuple[Line, ...], at: int, size: int, words: str | None) -> None:
    """A displacement that nothing uses may be the linker's; an opcode and what a return releases may not."""
    target = target_of(lines)
    address = BASE + at if at >= 0 else BASE + len(code_of(lines)) + at
    aim = Aim(relative=False, low=0, high=(1 << 64) - 1)
    image = replace(target.image, fields={address: size}, aims={address: aim})
    found = decide(replace(target, image=image), Budget(), vacuity=False)
    assert CALL in lines
    if words is None:
        assert found.verdict is Verdict.PROVED
    else:
        assert found.verdict is Verdict.INCONCLUSIVE
        assert any(words in gap.why for gap in found.gaps)


@pytest.mark.parametrize("lifter", ["vex", "pcode"])
def test_half_an_address_is_no_number(lifter: str) -> None:
    """``lea cell(%rip),%eax`` takes the low half of an address that a linker chooses."""
    target = read_own_manifest(FOLDER / "target.toml")[0]
    at = target.image.symbol("ftrace_regs_caller").address + CELL_FIELD - 3
    assert target.image.read(at, 3) == b"\x48\x8b\x15"  # mov 0(%rip),%rdx
    image = target.image.patched(at, b"\x40\x8d\x15")  # lea 0(%rip),%edx
    found = decide(replace(target, image=image), Budget(), lifters=(lifter,), vacuity=False)
    assert found.verdict is not Verdict.PROVED
    if lifter == "vex":
        assert any("does not show" in gap.why for gap in found.gaps)
