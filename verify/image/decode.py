"""Decode one instruction with capstone: the key into the allow-list, operands and text."""

import itertools
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import capstone
from capstone import x86_const

from verify.arch.record import Arch

if TYPE_CHECKING:
    from verify.image.model import Image

__all__ = ["Instruction", "Layout", "Operand", "data_segments", "decode", "decode_bytes", "layout"]

_SHIFTS = frozenset({"shl", "sal", "shr", "sar"})
_LEGACY = frozenset({0x26, 0x2E, 0x36, 0x3E, 0x64, 0x65, 0x66, 0x67, 0xF0, 0xF2, 0xF3})
_SEGMENTS = {0x26: "es", 0x2E: "cs", 0x36: "ss", 0x3E: "ds", 0x64: "fs", 0x65: "gs"}
_STACK = ("push", "pop", "call", "ret", "leave", "enter")  # implicit accesses, always through ss
_STACK_BASES = frozenset(["sp", "esp", "rsp", "bp", "ebp", "rbp"])
_NO_ACCESS = frozenset(["lea", "nop"])
_PREFIXES = frozenset({0xF0, 0xF2, 0xF3})  # lock, repne, rep


@dataclass(frozen=True, kw_only=True)
class Operand:
    """A register (``reg``), an immediate (``imm``) or a memory operand; ``size`` in bytes."""

    size: int
    reg: str | None = None
    imm: int | None = None
    base: str | None = None
    index: str | None = None
    scale: int = 1
    disp: int = 0
    segment: str | None = None

    @property
    def is_memory(self) -> bool:
        """Whether this operand is in memory."""
        return self.reg is None and self.imm is None


@dataclass(frozen=True, kw_only=True)
class Instruction:
    """One instruction; ``key`` is what the allow-list is asked for."""

    address: int
    code: bytes
    key: str
    mnemonic: str
    text: str
    operands: tuple[Operand, ...]

    @property
    def end(self) -> int:
        """Address of the next instruction."""
        return self.address + len(self.code)


@dataclass(frozen=True, kw_only=True)
class Layout:
    """Where the parts of an instruction lie, in bytes from its start; a size or a ModRM offset of 0: there is none."""

    rex: int  # the REX prefix itself, 0 where there is none
    opcode: int
    modrm: int
    disp: int
    disp_size: int
    imm: int
    imm_size: int


def layout(code: bytes, arch: Arch) -> Layout:
    """The parts of the one instruction that ``code`` is; ValueError where it is none."""
    found = next(_engine(*arch.capstone).disasm(code, 0, 1), None)
    if found is None:
        raise ValueError(f"{code.hex()} is no instruction")
    prefixes = sum(1 for _ in itertools.takewhile(lambda byte: byte in _LEGACY, code))
    parts = found.encoding
    return Layout(
        rex=found.rex,
        opcode=prefixes + bool(found.rex),
        modrm=parts.modrm_offset,
        disp=parts.disp_offset,
        disp_size=parts.disp_size,
        imm=parts.imm_offset,
        imm_size=parts.imm_size,
    )


@cache
def _engine(arch: int, mode: int) -> capstone.Cs:
    engine = capstone.Cs(arch, mode)
    engine.detail = True
    return engine


def decode(image: "Image", arch: Arch, address: int) -> Instruction | None:
    """The instruction at ``address``; None where the bytes are no instruction. ImageError outside the file."""
    segment = image.segment_at(address)
    longest = 15 if segment is None else min(15, segment.address + len(segment.data) - address)
    return decode_bytes(image.read(address, max(longest, 1)), arch, address)


def decode_bytes(code: bytes, arch: Arch, address: int) -> Instruction | None:
    """The first instruction of ``code``, as if at ``address``; None where the bytes are no instruction."""
    found = next(_engine(*arch.capstone).disasm(code, address, 1), None)
    if found is None:
        return None
    operands = tuple(_operand(found, op, arch.bits) for op in found.operands)
    return Instruction(
        address=address,
        code=bytes(found.bytes),
        key=_key(_apart(found, operands, arch) + found.mnemonic, bytes(found.bytes), operands, arch),
        mnemonic=found.mnemonic,
        text=f"{found.mnemonic} {found.op_str}".strip(),
        operands=operands,
    )


def _operand(insn: capstone.CsInsn, op: object, bits: int) -> Operand:
    kind, size = op.type, op.size  # type: ignore[attr-defined]  # capstone has no stubs
    if kind == x86_const.X86_OP_REG:
        return Operand(size=size, reg=insn.reg_name(op.reg))  # type: ignore[attr-defined]  # as above
    if kind == x86_const.X86_OP_IMM:
        # Signed in capstone; addresses are not.
        return Operand(size=size, imm=op.imm & ((1 << bits) - 1))  # type: ignore[attr-defined]  # as above
    mem = op.mem  # type: ignore[attr-defined]  # as above
    name = insn.reg_name
    return Operand(
        size=size,
        base=name(mem.base) if mem.base else None,
        index=name(mem.index) if mem.index else None,
        scale=mem.scale,
        disp=mem.disp,
        segment=name(mem.segment) if mem.segment else None,
    )


def data_segments(insn: Instruction) -> frozenset[str]:
    """The segment registers that the memory accesses of an allow-listed instruction go through (no string instruction).

    64-bit mode takes no notice of cs, ds, es and ss.
    """
    lead = itertools.takewhile(lambda byte: byte in _LEGACY, insn.code)
    override = [_SEGMENTS[byte] for byte in lead if byte in _SEGMENTS][-1:]
    found = {"ss"} if insn.mnemonic.startswith(_STACK) else set()
    if insn.mnemonic not in _NO_ACCESS:
        # SDM 1 table 3-5: ss for a base of esp or ebp, ds for all else; push and pop keep ss under an override.
        defaults = ("ss" if op.base in _STACK_BASES else "ds" for op in insn.operands if op.is_memory)
        found.update(*([override or [default] for default in defaults]))
    return frozenset(found)


def _apart(found: capstone.CsInsn, operands: tuple[Operand, ...], arch: Arch) -> str:
    """What tells an instruction from its namesake: a far pointer, half an address, a second opcode of its name."""
    # SDM 2 "CALL", "JMP": FF /3 and FF /5 take a far pointer from memory, load cs, and a far call pushes it.
    if found.opcode[0] == 0xFF and found.modrm >> 3 & 7 in (3, 5):
        return "far "
    if found.mnemonic == "test" and found.opcode[0] in (0xF6, 0xF7) and found.modrm >> 3 & 7 == 1:
        return "alias "  # F6 /1 and F7 /1: test to capstone and SLEIGH, no instruction to unicorn
    own = found.mnemonic in ("call", "jmp") or any(op.reg in arch.selectors for op in operands)
    return "narrow " if own and found.addr_size != arch.word and any(op.is_memory for op in operands) else ""


def _odd_prefixes(mnemonic: str, code: bytes, operands: tuple[Operand, ...], arch: Arch) -> str | None:
    """What is odd about an instruction's prefixes, where processors or lifters have been seen to differ."""

    def is_rex(byte: int) -> bool:
        return arch.bits == 64 and byte & 0xF0 == 0x40

    lead = list(itertools.takewhile(lambda byte: byte in _LEGACY or is_rex(byte), code))
    if any(is_rex(byte) for byte in lead[:-1]):
        return "stray rex"  # SDM 2 section 2.2.1: a REX that is not last is ignored; VEX honours it
    if lead and is_rex(lead[-1]) and mnemonic in ("lahf", "sahf"):
        return "rex"  # VEX takes spl for ah
    if 0x66 in lead and (mnemonic in ("call", "ret") or mnemonic.startswith("j")):
        return "66"  # Intel ignores it on a near branch, AMD truncates the target
    if lead.count(0x66) > 1 and mnemonic != "nop":
        return "66 66"  # SLEIGH takes the second one back
    if 0x67 in lead and any(op.is_memory for op in operands) and not mnemonic.startswith(("nop", "narrow ")):
        return "67"  # VEX and SLEIGH cut other addresses to half a register
    if len(lead) > 1 and is_rex(lead[-1]) and any(op.reg and op.size == 1 for op in operands):
        return "rex behind a prefix"  # SLEIGH takes ch for bpl
    return None


def _key(mnemonic: str, code: bytes, operands: tuple[Operand, ...], arch: Arch) -> str:
    odd = _odd_prefixes(mnemonic, code, operands, arch)
    if odd is not None:
        return f"{odd} {mnemonic}"
    if mnemonic in _SHIFTS:
        # Two operands are the shift by an immediate; by cl the count is not known here.
        count = operands[1].imm if len(operands) > 1 else 1
        if count is None:
            return f"{mnemonic}/cl"
        count &= 63 if operands[0].size == 8 else 31  # SDM 2 "SAL": the count is masked
        # A count at or above the operand's width leaves CF undefined: no form of that name is allowed.
        if count >= 8 * operands[0].size:
            return f"{mnemonic}/wide"
        return f"{mnemonic}/{count if count < 2 else 'n'}"
    if mnemonic in ("mov", "push", "pop") and any(op.reg in arch.selectors for op in operands):
        return f"{mnemonic}/sreg"
    if mnemonic == "bt" and operands[1].imm is None:
        return "bt/reg"  # VEX stores its operand below the stack pointer
    if mnemonic == "bswap" and operands[0].size == 2:
        return "bswap/16"  # SDM 2 "BSWAP": undefined
    if mnemonic == "xchg" and any(op.is_memory for op in operands):
        return "xchg/mem"  # implicitly locked
    if code[0] in _PREFIXES and not mnemonic.startswith(("endbr", "pause", "ret", "nop")):
        return f"prefix {mnemonic}"
    return mnemonic
