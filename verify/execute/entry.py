"""The entry state: the pre-state with every input free, plus what the patched call did."""

import claripy
from claripy.ast.bool import Bool

from verify.arch.record import Arch
from verify.contracts.words import address_of
from verify.execute.machine import Machine
from verify.execute.memory import Memory
from verify.execute.namer import Namer
from verify.target import Guard, Target

__all__ = ["assumed", "entry_machine", "guard_formula"]

_TOKENS = {"fpu": 64, "control": 64}  # x87, MXCSR and vector state; control registers: one token each


def entry_machine(
    target: Target, arch: Arch, namer: Namer, frame_offset: int | None = None, apart: tuple[int, ...] = ()
) -> Machine:
    """The machine at the trampoline's first instruction, entered by the patched call.

    Every register, flag and selector is free. The return slot [E] holds the hook's successor. With
    ``frame_offset`` (mcount) the frame pointer is T plus that constant, otherwise a base of its own that is
    ``apart`` from those offsets.
    """
    registers = {name: namer.make(name, arch.bits, "input") for name in arch.gprs}
    flags = {name: namer.make(name, width, "input") for name, (_, width) in arch.flags.items()}
    system = {name: namer.make(name, 16, "input") for name in arch.selectors}
    system |= {name: namer.make(name, arch.bits, "input") for name in arch.segment_bases}
    system |= {name: namer.make(name, bits, "input") for name, bits in _TOKENS.items()}
    memory = Memory(namer=namer, stack=arch.sp, word=arch.word)
    memory.havoc_word(-arch.word, arch.word, f"mem:stack-{arch.word}", "memory")
    top = registers[arch.sp]
    if frame_offset is not None:
        registers[arch.frame] = top + frame_offset
    registers[arch.sp] = top - arch.word
    machine = Machine(
        arch=arch,
        namer=namer,
        pc=target.address,
        registers=registers,
        flags=flags,
        system=system,
        memory=memory,
    )
    machine.constraints.extend(registers[arch.frame] != top + offset for offset in apart)
    if frame_offset is not None:  # the symbol stays an input of the witness
        machine.constraints.append(namer.symbols[arch.frame] == top + frame_offset)
    machine.constraints.extend(assumed(target, arch, namer))
    return machine


def assumed(target: Target, arch: Arch, namer: Namer) -> tuple[Bool, ...]:
    """The formulas of the case: each binds the first load of its cell."""
    return tuple(guard_formula(guard, target, arch, namer) for guard in target.assume)


def guard_formula(guard: Guard, target: Target, arch: Arch, namer: Namer) -> Bool:
    """A guard of the manifest as a formula over the first load of the cell."""
    bits = target.cells.get(guard.cell, arch.bits)
    cell = namer.make(f"cell:{guard.cell}", bits, "cell")
    if isinstance(guard.value, str):
        image = target.image
        address = image.symbol(guard.value).address if image.has(guard.value) else image.externals.get(guard.value)
        value = namer.make(f"addr:{guard.value}", bits, "address")
        if address is not None:
            value = namer.adopt(address_of(image, address, bits))
    else:
        value = claripy.BVV(guard.value, bits)
    return cell == value if guard.equal else cell != value
