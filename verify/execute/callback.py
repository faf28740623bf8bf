"""The callback: record the view, then replace the machine by any state a C function may leave.

MODEL section 4: fresh are the caller-saved registers, the arithmetic flags, all bytes below the stack pointer,
all globals, all stack at or above T, and inside the frame the bytes of the exposed structure. DF is 0.
"""

import claripy
from claripy.ast.bv import BV

from verify.affine import affine
from verify.execute.machine import Machine
from verify.paths import View
from verify.target import Target

__all__ = ["call_back"]


def call_back(machine: Machine, target: Target, site: str, address: int, called: BV) -> None:
    """Play the callback at ``address`` on ``machine`` and append the view."""
    occurrence = machine.calls[site] = machine.calls.get(site, 0) + 1
    number = len(machine.views) + 1
    name = "callback" if number == 1 else f"callback{number}"
    before = machine.snapshot()
    exposed = _exposed(machine, target)
    _havoc(machine, target, name, exposed)
    machine.views += (
        View(
            address=address,
            site=site,
            occurrence=occurrence,
            step=machine.step,
            called=called,
            before=before,
            after=machine.snapshot(),
            regs=exposed,
        ),
    )


def _havoc(machine: Machine, target: Target, name: str, exposed: int | None) -> None:
    """Everything that C may change becomes fresh; ``exposed`` is where the structure begins, from T."""
    arch = machine.arch
    for register in arch.caller_saved:
        machine.registers[register] = machine.namer.make(f"{name}:{register}", arch.bits, "callback")
        machine.writers.pop(register, None)
    for flag in arch.arithmetic:
        machine.flags[flag] = machine.namer.make(f"{name}:{flag}", arch.flags[flag][1], "callback")
        machine.writers.pop(flag, None)
    machine.flags["DF"] = claripy.BVV(0, 1)  # System V ABI AMD64 3.2.1: DF is clear on function exit
    if target.cpl == 3:  # user-space C uses vector registers freely
        machine.system["fpu"] = machine.namer.make(f"{name}:fpu", machine.system["fpu"].size(), "callback")
    machine.memory.release(machine.stack_pointer())
    machine.memory.havoc_above(name, "callback")
    for word in range(max(0, len(target.args) - len(arch.arguments))):
        at = machine.stack_pointer() + word * arch.word
        machine.memory.havoc_word(at, arch.word, f"{name}:argument{word}", "callback")
    if exposed is not None:
        for field in arch.structure(target.sp)[0]:
            machine.memory.havoc_word(exposed + field.offset, arch.word, f"{name}:regs.{field.name}", "callback")
    if target.return_slot is not None:
        machine.memory.havoc_word(target.return_slot, arch.word, f"{name}:return-slot", "callback")
    if exposed is not None:
        for to, source in target.copies:
            value = machine.memory.load(exposed + arch.field(source).offset, arch.word)
            machine.memory.store(exposed + arch.field(to).offset, value, None)


def _exposed(machine: Machine, target: Target) -> int | None:
    """Offset from T of the structure whose address is passed, None where none is."""
    if target.regs != "pt_regs" or "regs" not in target.args:
        return None
    place = machine.arch.argument(target.args.index("regs"))
    if isinstance(place, str):
        value = machine.registers[place]
    else:
        value = machine.memory.load(machine.stack_pointer() + place, machine.arch.word)
    pointer = affine(value)
    if pointer is None or pointer.base != machine.arch.sp:
        return None
    return pointer.offset
