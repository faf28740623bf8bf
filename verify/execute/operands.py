"""Operands that are addresses: nothing that a linker decides is a constant of the proof."""

from claripy.ast.bv import BV

from verify.arch.record import Arch
from verify.contracts.words import address_of
from verify.execute.machine import Unsupported
from verify.execute.namer import Namer
from verify.image.decode import Instruction
from verify.image.model import Image

__all__ = ["address_operands", "whole_fields"]


def whole_fields(image: Image, insn: Instruction) -> None:
    """Unsupported where the instruction begins or ends inside a relocated field: those bytes are not its own."""
    for at in image.fields_in(insn.address, insn.end):
        if at < insn.address or at + image.fields[at] > insn.end:
            raise Unsupported("an instruction that begins or ends inside a relocated field")


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
