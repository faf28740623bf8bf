"""One mistake at a time, in place: every edit keeps the instruction's length, so that nothing else moves."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from verify.arch.record import Arch
from verify.image.decode import Instruction, Layout, decode, decode_bytes, layout
from verify.image.model import Image

__all__ = ["OPERATORS", "Edit", "edits"]

_NOP = b"\x90"
_REX_W, _REX_R = 0x08, 0x04
# SDM 2: one-byte opcodes whose ModRM.reg names a general register: test, xchg, mov, lea, and the arithmetic group.
_REGISTER = frozenset({0x85, 0x87, 0x89, 0x8B, 0x8D, *(8 * n + low for n in range(8) for low in (1, 3))})


@dataclass(frozen=True, kw_only=True)
class Edit:
    """``data`` in place of the bytes at ``address``; ``was`` and ``now`` are the instructions there."""

    operator: str
    address: int
    data: bytes
    was: str
    now: str


def _delete(insn: Instruction, _: Layout, __: Arch) -> Iterator[bytes]:
    yield _NOP * len(insn.code)


def _register(insn: Instruction, at: Layout, arch: Arch) -> Iterator[bytes]:
    """The neighbouring register: rax for rcx, rdx for rbx, and so on; with REX.R the other eight."""
    opcode = insn.code[at.opcode]
    if 0x50 <= opcode < 0x60:  # push and pop
        yield _changed(insn.code, at.opcode, opcode ^ 1)
    if opcode in _REGISTER and at.modrm:
        yield _changed(insn.code, at.modrm, insn.code[at.modrm] ^ 0x08)
        if at.rex and arch.bits == 64:
            yield _changed(insn.code, at.opcode - 1, at.rex ^ _REX_R)


def _displacement(insn: Instruction, at: Layout, arch: Arch) -> Iterator[bytes]:
    if at.disp_size:
        yield from _moved(insn.code, at.disp, at.disp_size, arch.word)


def _immediate(insn: Instruction, at: Layout, _: Arch) -> Iterator[bytes]:
    if at.imm_size and not _branches(insn):
        yield from _moved(insn.code, at.imm, at.imm_size, 1)


def _branch(insn: Instruction, at: Layout, _: Arch) -> Iterator[bytes]:
    """The opposite condition; what always jumps never does (SDM 2 appendix B: the low bit negates it)."""
    if insn.mnemonic.startswith("j") and insn.mnemonic != "jmp":
        where = at.opcode + (insn.code[at.opcode] == 0x0F)
        yield _changed(insn.code, where, insn.code[where] ^ 1)


def _size(insn: Instruction, at: Layout, _: Arch) -> Iterator[bytes]:
    """32 bits for 64 and the other way round, where there is a REX prefix to say so."""
    if at.rex:
        yield _changed(insn.code, at.opcode - 1, at.rex ^ _REX_W)


OPERATORS: Mapping[str, Callable[[Instruction, Layout, Arch], Iterator[bytes]]] = {
    "delete": _delete,
    "register": _register,
    "displacement": _displacement,
    "immediate": _immediate,
    "branch": _branch,
    "size": _size,
}


def edits(image: Image, arch: Arch, addresses: Sequence[int], operators: Sequence[str]) -> Iterator[Edit]:
    """Every edit of the instructions at ``addresses``, in the order of addresses, then of operators.

    ``swap`` exchanges two neighbours that do not depend on where they are. What is no single instruction of the
    same length, or would change a relocated field that it does not remove, is left out.
    """
    found = {address: decode(image, arch, address) for address in sorted(addresses)}
    for address, insn in found.items():
        if insn is None:
            continue
        relocated = bool(image.fields_in(address, insn.end))
        at = layout(insn.code, arch)
        for name in operators:
            if name == "swap":
                yield from _swap(insn, found.get(insn.end), image)
                continue
            for data in OPERATORS[name](insn, at, arch):
                now = decode_bytes(data, arch, address)
                whole = name == "delete" or (now is not None and len(now.code) == len(data) and not relocated)
                if whole and data != insn.code:
                    text = "nop" if name == "delete" or now is None else now.text
                    yield Edit(operator=name, address=address, data=data, was=insn.text, now=text)


def _swap(insn: Instruction, other: Instruction | None, image: Image) -> Iterator[Edit]:
    if other is None or insn.code == other.code or image.fields_in(insn.address, other.end):
        return
    if not any(_branches(one) or "rip" in one.text for one in (insn, other)):
        data = other.code + insn.code
        yield Edit(operator="swap", address=insn.address, data=data, was=insn.text, now=f"{other.text}; {insn.text}")


def _branches(insn: Instruction) -> bool:
    return insn.mnemonic.startswith(("j", "call", "ret", "iret", "loop"))


def _changed(code: bytes, at: int, byte: int) -> bytes:
    return code[:at] + bytes([byte & 0xFF]) + code[at + 1 :]


def _moved(code: bytes, at: int, size: int, by: int) -> Iterator[bytes]:
    value = int.from_bytes(code[at : at + size], "little")
    for step in (by, -by):
        data = ((value + step) & ((1 << 8 * size) - 1)).to_bytes(size, "little")
        yield code[:at] + data + code[at + size :]
