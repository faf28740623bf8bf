"""The callback: any state that a C function may leave (MODEL section 4)."""

from verify.certify.machine import Machine, View
from verify.certify.smt import Affine, CannotCertify, Term, bv

__all__ = ["call_back"]


def call_back(machine: Machine, site: str, called: Term, direct: bool) -> None:
    """Record the view, then draw everything anew that C may change."""
    arch, target = machine.arch, machine.target
    number = len(machine.views) + 1
    name = "callback" if number == 1 else f"callback{number}"
    pointer, regs = _structure(machine)
    if regs is not None:
        machine.settle(regs, arch.structure(target.sp)[1])
    for word in range(_stack_words(machine)):
        machine.settle(machine.pointer() + word * arch.word, arch.word)
    machine.say(f"the callback {site} is entered: what it sees is judged here")
    before = machine.snapshot()
    held = {at: term for at, (term, low, size) in machine.shadow.items() if low == 0 and size == arch.word}
    constants = {at for at, term in held.items() if term.at and term.at.base is None}
    if target.ends == "exit":  # what C leaves where the path ends is nobody's business
        _registers(machine, name)
        _memory(machine, name, regs)
    machine.views.append(
        View(
            address=machine.steps[-1], site=site, called=called, direct=direct, pointer=pointer, regs=regs,
            constants=frozenset(constants), stacked=held, guards=len(machine.guards),
            lines=len(machine.lines),
            before=before, after=machine.snapshot(),
        )
    )  # fmt: skip


def _stack_words(machine: Machine) -> int:
    return max(0, len(machine.target.args) - len(machine.arch.arguments))


def _structure(machine: Machine) -> tuple[Term | None, int | None]:
    """The pointer to the structure that is passed, and where it points, in bytes from T."""
    target = machine.target
    if target.regs != "pt_regs" or "regs" not in target.args:
        return None, None
    place = machine.arch.argument(target.args.index("regs"))
    if isinstance(place, str):
        value = machine.registers[place]
    else:
        stack = machine.registers[machine.arch.sp]
        assert stack.at is not None  # the stack pointer always points
        text = f"(bvadd {stack.text} {bv(place, stack.bits)})"
        slot = Term(text, stack.bits, Affine(stack.at.base, stack.at.offset + place))
        value = machine.stack_load(slot, machine.arch.word)
        value = Term(machine.define("m", value.bits, value.text, "the pointer that is passed"), value.bits, value.at)
    if value.at is None or value.at.base != machine.arch.sp:
        return value, None
    machine.touch(value)
    return value, value.at.offset


def _registers(machine: Machine, name: str) -> None:
    arch = machine.arch
    machine.say("callback-abi: caller-saved registers and arithmetic flags are what C leaves, DF is 0")
    for register in arch.caller_saved:
        label = f"{name}.{register}"
        machine.registers[register] = Term(machine.declare(label, arch.bits), arch.bits, Affine(label, 0))
    for flag in arch.arithmetic:
        width = arch.flags[flag][1]
        machine.flags[flag] = Term(machine.declare(f"{name}.{flag}", width), width)
    machine.flags["DF"] = Term("#b0", 1)
    if machine.target.cpl == 3:  # user-space C uses vector registers freely
        machine.system["fpu"] = Term(machine.declare(f"{name}.fpu", 64), 64)


def _memory(machine: Machine, name: str, regs: int | None) -> None:
    """C keeps the frame [sp, T) but the structure and its own arguments; every other stack byte is its to change."""
    arch, target = machine.arch, machine.target
    bottom = machine.pointer()
    free = set(range(bottom, bottom + _stack_words(machine) * arch.word))
    if regs is not None:
        free |= set(range(regs, regs + arch.structure(target.sp)[1]))
    if target.return_slot is not None:
        free |= set(range(target.return_slot, target.return_slot + arch.word))
    machine.say("callback-abi: the stack as C leaves it; of the frame [sp, T) every byte but its own is kept")
    old = machine.stack["frame"]
    for half in machine.stack:
        array = f"{name}.{half}"
        if array in machine.taken:
            raise CannotCertify(f"two arrays named {array}")
        machine.taken.add(array)
        machine.lines.append(f"(declare-const {array} Stack)")
        machine.stack[half] = array
    kept = sorted(at for at in machine.known if bottom <= at < 0 and at not in free)
    for at in kept:
        where = bv(at, arch.bits)
        text = f"(store {machine.stack['frame']} {where} (select {old} {where}))"
        machine.set_stack("frame", text, f"T{at:+d} is kept")
    machine.known = {at for at in machine.known if bottom <= at < 0} | {at for at in free if at < 0}
    machine.shadow = {at: held for at, held in machine.shadow.items() if at in kept}
    if regs is not None:
        for to, source in target.copies:
            _copy(machine, regs + arch.field(to).offset, regs + arch.field(source).offset)


def _copy(machine: Machine, to: int, source: int) -> None:
    """C overwrites a field of the structure with another one."""
    word = machine.arch.word
    half, here = machine.half_of(machine.at_top(source), word)
    value = f"(load{8 * word} {machine.stack[half]} {here})"
    half, there = machine.half_of(machine.at_top(to), word)
    machine.set_stack(half, f"(store{8 * word} {machine.stack[half]} {there} {value})", "by C")
