"""The entry state: the pre-state with every input free, plus what the patched call did."""

from collections.abc import Mapping

import claripy
from claripy.ast.bool import Bool
from claripy.ast.bv import BV

from verify.arch.record import Arch
from verify.contracts.words import address_of, flags_word
from verify.execute.machine import Machine
from verify.execute.memory import Memory
from verify.execute.namer import Namer
from verify.target import Guard, Target

__all__ = ["assumed", "entered", "entry_machine", "guard_formula"]

_TOKENS = {"fpu": 64, "control": 64}  # x87, MXCSR and vector state; control registers: one token each


def entry_machine(
    target: Target, arch: Arch, namer: Namer, frame_offset: int | None = None, apart: tuple[int, ...] = ()
) -> Machine:
    """The machine at the trampoline's first instruction, entered by the patched call.

    Every register, flag and selector is free. [E] holds the hook's successor. With
    ``frame_offset`` (mcount) the frame pointer is T plus that constant, otherwise a base of its own that is
    ``apart`` from those offsets.
    """
    registers = {name: namer.make(name, arch.bits, "input") for name in arch.gprs}
    flags = {name: namer.make(name, width, "input") for name, (_, width) in arch.flags.items()}
    system = {name: namer.make(name, 16, "input") for name in arch.selectors}
    system |= {name: namer.make(name, arch.bits, "input") for name in arch.segment_bases}
    system |= {name: namer.make(name, bits, "input") for name, bits in _TOKENS.items()}
    memory = Memory(namer=namer, stack=arch.sp, word=arch.word)
    words = _pushed(target, arch, namer, flags, system)
    for n, word in enumerate(words):
        memory.store(arch.word * (n - len(words)), word, None)
    top = registers[arch.sp]
    if frame_offset is not None:
        registers[arch.frame] = top + frame_offset
    registers[arch.sp] = top - arch.word * len(words)
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


def _pushed(target: Target, arch: Arch, namer: Namer, flags: Mapping[str, BV], system: Mapping[str, BV]) -> list[BV]:
    """The words that the entry pushed, from E upwards: the hook's successor and what int3 pushes above it."""
    successor = namer.make(f"mem:stack-{arch.word * target.pushed}", arch.bits, "memory")
    if target.pushed < 3:
        return [successor][: target.pushed]
    # SDM 3 figure 6-4, no privilege change: eip, cs, eflags. The upper half of the cs word is unspecified.
    upper = namer.make("undefined@0:cs", arch.bits - 16, "undefined")
    return [successor, claripy.Concat(upper, system["cs"]), flags_word(flags, arch)]


def entered(flags: Mapping[str, BV], target: Target) -> dict[str, BV]:
    """The flags at the trampoline's first instruction: an int3 through an interrupt gate clears TF, IF and NT."""
    cleared = {} if target.pushed < 3 else dict.fromkeys(("TF", "IF", "NT"), claripy.BVV(0, 1))
    return {**flags, **cleared}  # SDM 3 section 6.12.1.3


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
