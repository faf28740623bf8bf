"""Other encodings of one x86 instruction: another register, displacement, immediate or size (SDM 2 section 2.1)."""

from collections.abc import Iterator
from typing import Literal

from verify.arch.record import Arch
from verify.image.decode import Instruction, Layout

__all__ = ["Named", "branches", "named", "other_condition", "other_displacement", "other_immediate", "other_size",
           "renumbered"]  # fmt: skip

Named = Literal["opcode", "reg", "rm"]
"""Which part of an instruction names a general register."""

_REX, _REX_W, _REX_R, _REX_B = 0x40, 0x08, 0x04, 0x01
_WORD = 0x66  # the operand-size prefix
# One-byte opcodes whose ModRM.reg names a general register: test, xchg, mov, lea, and the arithmetic group.
_REG = frozenset({0x85, 0x87, 0x89, 0x8B, 0x8D, *(8 * n + low for n in range(8) for low in (1, 3))})
# Those whose ModRM.rm may name one: these, arithmetic and mov with an immediate, mov of a selector, inc to push.
_RM = _REG | {0x81, 0x83, 0xC7, 0x8C, 0x8E, 0xF7, 0xFF}
_OPCODE = frozenset({*range(0x50, 0x60), *range(0xB8, 0xC0)})  # push, pop, mov with an immediate
_IMMEDIATE_32 = frozenset({0x68, 0x81, 0xC7})  # 32 bits of immediate that the prefix makes 16
_SIZED = _REG | _IMMEDIATE_32 | {*range(0x50, 0x60), 0x6A, 0x83, 0x9C, 0x9D, 0xFF}


def branches(insn: Instruction) -> bool:
    """Whether control may go elsewhere."""
    return insn.mnemonic.startswith(("j", "call", "ret", "iret", "loop"))


def named(code: bytes, at: Layout, arch: Arch) -> Iterator[tuple[Named, int]]:
    """The parts that name a general register, each with the number that it names."""
    opcode = code[at.opcode]
    if opcode in _OPCODE:
        yield "opcode", opcode & 7 | (8 if at.rex & _REX_B else 0)
    if not at.modrm:
        return
    modrm = code[at.modrm]
    if opcode in _REG:
        yield "reg", modrm >> 3 & 7 | (8 if at.rex & _REX_R else 0)
    if opcode in _RM and modrm >> 6 == 3:
        yield "rm", modrm & 7 | (8 if at.rex & _REX_B else 0)


def renumbered(code: bytes, at: Layout, part: Named, number: int) -> bytes:
    """The instruction with another register there; longer by a prefix where it names one of the upper eight."""
    made = bytearray(code)
    low = number & 7
    match part:
        case "opcode":
            made[at.opcode] = made[at.opcode] & ~7 | low
        case "reg":
            made[at.modrm] = made[at.modrm] & ~0x38 | low << 3
        case "rm":
            made[at.modrm] = made[at.modrm] & ~7 | low
    bit = _REX_R if part == "reg" else _REX_B
    rex = at.rex & ~bit | (bit if number >= 8 else 0)
    if at.rex:
        made[at.opcode - 1] = rex
    elif rex:
        made.insert(at.opcode, _REX | rex)
    return bytes(made)


def other_displacement(code: bytes, at: Layout, by: int) -> bytes | None:
    """A displacement more by so many bytes, in a wider field where it no longer fits; None where there is no memory."""
    if at.disp_size and not at.modrm:  # mov with an absolute address
        return _added(code, at.disp, at.disp_size, by)
    if not at.modrm or code[at.modrm] >> 6 == 3:
        return None
    if at.disp_size == 4:
        return _added(code, at.disp, at.disp_size, by)
    place = at.disp if at.disp_size else at.modrm + (2 if code[at.modrm] & 7 == 4 else 1)
    value = by + int.from_bytes(code[place : place + at.disp_size], "little", signed=True)
    mode, size = (1, 1) if -0x80 <= value < 0x80 else (2, 4)
    made = bytearray(code[:place] + value.to_bytes(size, "little", signed=True) + code[place + at.disp_size :])
    made[at.modrm] = made[at.modrm] & 0x3F | mode << 6
    return bytes(made)


def other_immediate(code: bytes, at: Layout, by: int) -> bytes | None:
    """An immediate more by so much, modulo its width."""
    return _added(code, at.imm, at.imm_size, by) if at.imm_size else None


def other_condition(code: bytes, at: Layout) -> Iterator[bytes]:
    """The opposite condition, and always (SDM 2 appendix B: the low bit negates it)."""
    where = at.opcode + (code[at.opcode] == 0x0F)
    yield _changed(code, where, code[where] ^ 1)
    # The long form keeps its length with a segment prefix, which a branch in kernel mode ignores.
    yield code[:where] + b"\xeb" + code[where + 1 :] if where == at.opcode else b"\x2e\xe9" + code[where + 1 :]


def other_size(code: bytes, at: Layout) -> Iterator[bytes]:
    """32 bits for 64 and the other way round, then 8 and 16 bits."""
    opcode = code[at.opcode]
    if at.rex:
        yield _changed(code, at.opcode - 1, at.rex ^ _REX_W)
    if opcode in _REG - {0x8D} and _WORD not in code[: at.opcode]:
        yield _changed(code, at.opcode, opcode & ~1)
    if opcode not in _SIZED:
        return
    wide = opcode in _IMMEDIATE_32
    if _WORD in code[: at.opcode]:
        if wide:  # all of the immediate is new
            where = code.index(_WORD)
            yield code[:where] + code[where + 1 :] + bytes(2)
        return
    short = code[:-2] if wide else code
    yield bytes([_WORD]) + (_changed(short, at.opcode - 1, at.rex & ~_REX_W) if at.rex else short)


def _changed(code: bytes, at: int, byte: int) -> bytes:
    return code[:at] + bytes([byte & 0xFF]) + code[at + 1 :]


def _added(code: bytes, at: int, size: int, by: int) -> bytes:
    value = int.from_bytes(code[at : at + size], "little") + by
    return code[:at] + (value & ((1 << 8 * size) - 1)).to_bytes(size, "little") + code[at + size :]
