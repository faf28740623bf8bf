"""Operands that are addresses: nothing that a linker decides is a constant of the proof."""

from claripy.ast.bv import BV

from verify.arch.record import Arch
from verify.contracts.words import address_of
from verify.execute.machine import Unsupported
from verify.execute.namer import Namer
from verify.image.decode import Instruction, layout
from verify.image.model import Image

__all__ = ["address_operands", "whole_fields"]


def whole_fields(image: Image, arch: Arch, insn: Instruction) -> None:
    """Unsupported where a relocated field is anything but one operand that lies where its own symbol does.

    Bytes of an opcode, a distance that is linked as an address (or the other way round) and an addend that reaches
    another section or symbol mean something in our layout alone.
    """
    fields = image.fields_in(insn.address, insn.end)
    for at in fields:
        if at < insn.address or at + image.fields[at] > insn.end:
            raise Unsupported("an instruction that begins or ends inside a relocated field")
    if fields and insn.key == "ret":
        raise Unsupported("a return that releases as many bytes as a linker says")
    for at in fields:
        found = _operand_at(insn, arch, at - insn.address, image.fields[at])
        aim = image.aims.get(at)
        if found is None or aim is None:
            raise Unsupported("a relocation whose value is not exactly one operand")
        value, relative = found
        if relative != aim.relative:
            raise Unsupported("a distance that is linked as an address, or an address that is linked as a distance")
        if not aim.low <= value <= aim.high:
            raise Unsupported("a relocation that reaches another section or symbol than its own")


def _operand_at(insn: Instruction, arch: Arch, offset: int, size: int) -> tuple[int, bool] | None:
    """The value of the operand whose field lies there, and whether the field holds a distance; None: there is none."""
    parts = layout(insn.code, arch)
    if (offset, size) == (parts.imm, parts.imm_size):
        value = next((op.imm for op in insn.operands if op.imm is not None), None)
        return None if value is None else (value, insn.key in ("call", "jmp") or insn.key.startswith("j"))
    memory = [op for op in insn.operands if op.is_memory]
    if (offset, size) != (parts.disp, parts.disp_size) or len(memory) != 1:
        return None
    relative = memory[0].base == arch.ip
    return (memory[0].disp + (insn.end if relative else 0)) & ((1 << arch.bits) - 1), relative


def address_operands(image: Image, arch: Arch, namer: Namer, insn: Instruction) -> dict[int, BV]:
    """Operand values that are addresses of a relocatable object -> the symbols plus offsets that they stand for.

    Each relocated field must be exactly one operand, and no other operand may look like an address.
    """
    mask = (1 << arch.bits) - 1  # displacements are signed in capstone
    memory = [op for op in insn.operands if op.is_memory]
    relative = [(op.disp + insn.end) & mask for op in memory if op.base == arch.ip]
    values = [op.imm for op in insn.operands if op.imm is not None] + relative
    values += [op.disp & mask for op in memory if op.base != arch.ip]
    fields = image.fields_in(insn.address, insn.end)
    found: dict[int, BV] = {}
    for value in {*(relative if image.relocatable else ()), *(values if fields else ())}:
        address = namer.adopt(address_of(image, value, arch.bits))
        if address.symbolic:
            found[value] = address
    if fields and (len(found) != len(fields) or len(values) != len(set(values))):
        raise Unsupported("a relocation whose value is not exactly one operand")
    return found
