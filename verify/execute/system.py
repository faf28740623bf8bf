"""Instructions that no lifter models as the manual says: the flags word, selectors, interrupt flag."""

from collections.abc import Callable, Mapping

import claripy
from claripy.ast.bv import BV

from verify.contracts.words import flags_word
from verify.execute.access import Regions
from verify.execute.machine import Machine, Unsupported
from verify.image.decode import Instruction, Operand

__all__ = ["SYSTEM", "Action", "effective_address", "pop", "push"]

Action = Callable[[Machine, Instruction, Regions, int], None]


def effective_address(machine: Machine, operand: Operand, end: int) -> BV:
    """Base + index * scale + displacement of a memory operand; ``end`` is the next instruction's address."""
    bits = machine.arch.bits
    address = claripy.BVV(operand.disp, bits)
    for name, scale in ((operand.base, 1), (operand.index, operand.scale)):
        if name == machine.arch.ip:
            address += claripy.BVV(end, bits)
        elif name is not None:
            if name not in machine.registers:
                raise Unsupported(f"an address from {name}")
            address += machine.registers[name] * scale
    if operand.segment in ("fs", "gs"):
        base = machine.system.get(f"{operand.segment}_base")
        if base is None:  # x86-32: hidden descriptor state
            raise Unsupported(f"an address through {operand.segment}")
        address += base
    return address


def push(machine: Machine, regions: Regions, value: BV) -> None:
    """Store ``value`` below the stack pointer and move the pointer there."""
    pointer = machine.registers[machine.arch.sp] - value.size() // 8
    regions.store(machine, pointer, value)
    machine.set_register(machine.arch.sp, pointer)


def pop(machine: Machine, regions: Regions, size: int) -> BV:
    """Load ``size`` bytes at the stack pointer and move the pointer above them."""
    pointer = machine.registers[machine.arch.sp]
    value = regions.load(machine, pointer, size)
    machine.set_register(machine.arch.sp, pointer + size)
    return value


def _width(insn: Instruction, machine: Machine) -> int:
    """Bytes that pushf and popf move: a word, or two with the operand-size prefix (SDM 2 "PUSHF")."""
    wide = any(byte & 0xF8 == 0x48 for byte in insn.code[-2:-1])  # REX.W wins over the prefix
    return 2 if 0x66 in insn.code[:-1] and not wide else machine.arch.word


def _pushf(machine: Machine, insn: Instruction, regions: Regions, cpl: int) -> None:
    # SDM 2 "PUSHF": RF and VM are cleared in the image; IOPL 3 or CPL <= IOPL concern virtual-8086 mode only.
    image = flags_word(machine.flags, machine.arch)
    push(machine, regions, claripy.Extract(8 * _width(insn, machine) - 1, 0, image))


def _popf(machine: Machine, insn: Instruction, regions: Regions, cpl: int) -> None:
    # SDM 2 "POPF", table 4-21: which flags are taken depends on CPL; VIF, VIP, VM and RF never are.
    size = _width(insn, machine)
    image = pop(machine, regions, size)
    arch = machine.arch
    taken = arch.popf_cpl0 if cpl == 0 else arch.popf_cpl3
    iopl = machine.flags["IOPL"]
    for name, (low, width) in arch.flags.items():
        if low + width > 8 * size:
            continue
        value = claripy.Extract(low + width - 1, low, image)
        if name in taken:
            machine.set_flag(name, value)
        elif name == "IF" and cpl == 3:
            machine.set_flag(name, claripy.If(iopl == 3, value, machine.flags[name]))


def _interrupt_flag(value: int) -> Action:
    def act(machine: Machine, insn: Instruction, regions: Regions, cpl: int) -> None:
        if cpl != 0:
            raise Unsupported("cli or sti outside CPL 0 (depends on IOPL, CR4.PVI and VME)")
        machine.set_flag("IF", claripy.BVV(value, 1))

    return act


def _set_flag(name: str, value: int) -> Action:
    def act(machine: Machine, insn: Instruction, regions: Regions, cpl: int) -> None:
        machine.set_flag(name, claripy.BVV(value, 1))

    return act


def _alignment_check(value: int) -> Action:
    def act(machine: Machine, insn: Instruction, regions: Regions, cpl: int) -> None:
        if cpl != 0:  # SDM 2 "CLAC", "STAC": #UD if CPL > 0
            raise Unsupported("clac or stac outside CPL 0")
        machine.set_flag("AC", claripy.BVV(value, 1))

    return act


def _mov_sreg(machine: Machine, insn: Instruction, regions: Regions, cpl: int) -> None:
    target, source = insn.operands
    if target.reg in machine.arch.selectors:
        _load_sreg(machine, target.reg, _low_half(machine, source, insn, regions))
        return
    assert source.reg is not None  # the key says that one operand is a segment register
    selector = machine.system[source.reg]
    if target.reg is None:  # SDM 2 "MOV": to memory always 16 bits
        regions.store(machine, effective_address(machine, target, insn.end), selector)
        return
    name, width = _whole_register(machine, target.reg)
    if width == 16:  # the rest of the register stays
        kept = claripy.Extract(machine.arch.bits - 1, 16, machine.registers[name])
        machine.set_register(name, claripy.Concat(kept, selector))
    elif machine.arch.selector_extends:  # SDM 2 "MOV": zero-extended in 64-bit mode
        machine.set_register(name, claripy.ZeroExt(machine.arch.bits - 16, selector))
    else:
        upper = machine.namer.make(f"undefined@{machine.step}:upper", 16, "undefined")
        machine.set_register(name, claripy.Concat(upper, selector))


_SUB_REGISTERS: Mapping[str, str] = {
    **{f"e{n}": f"r{n}" for n in ("ax", "bx", "cx", "dx", "si", "di", "bp", "sp")},
    **{n: f"r{n}" for n in ("ax", "bx", "cx", "dx", "si", "di", "bp", "sp")},
    **{f"r{n}{s}": f"r{n}" for n in range(8, 16) for s in ("d", "w")},
}


def _whole_register(machine: Machine, name: str) -> tuple[str, int]:
    """The full register that ``name`` is part of, and the width of ``name`` in bits (16, 32 or 64)."""
    if name in machine.registers:
        return name, machine.arch.bits
    whole = next((n for n in (_SUB_REGISTERS.get(name), f"e{name}") if n in machine.registers), None)
    if whole is None:
        raise Unsupported(f"a register {name}")
    return whole, 32 if name[0] == "e" or name[-1] == "d" else 16


def _push_sreg(machine: Machine, insn: Instruction, regions: Regions, cpl: int) -> None:
    name = insn.operands[0].reg
    if name is None or 0x66 in insn.code[:-1]:
        raise Unsupported("a 16-bit push of a selector")
    selector = machine.system[name]
    if machine.arch.selector_extends:  # SDM 2 "PUSH": zero-extended in 64-bit mode
        push(machine, regions, claripy.ZeroExt(machine.arch.bits - 16, selector))
        return
    # SDM 2 "PUSH": with a 32-bit operand recent processors write only 16 bits; the rest is unspecified.
    upper = machine.namer.make(f"undefined@{machine.step}:upper", 16, "undefined")
    push(machine, regions, claripy.Concat(upper, selector))


def _load_sreg(machine: Machine, name: str, selector: BV) -> None:
    """Load a segment register: where that is modelled it changes nothing else (selectors-loadable)."""
    if name not in machine.arch.loadable:
        raise Unsupported(f"a load of {name}")
    machine.system[name] = selector
    machine.writers[name] = machine.step


def _low_half(machine: Machine, source: Operand, insn: Instruction, regions: Regions) -> BV:
    if source.reg is None:  # SDM 2 "MOV": a 16-bit load
        return regions.load(machine, effective_address(machine, source, insn.end), 2)
    return claripy.Extract(15, 0, machine.registers[_whole_register(machine, source.reg)[0]])


def _pop_sreg(machine: Machine, insn: Instruction, regions: Regions, cpl: int) -> None:
    name = insn.operands[0].reg
    if name is None or 0x66 in insn.code[:-1]:
        raise Unsupported("a 16-bit pop of a selector")
    # SDM 2 "POP": the whole word is popped, its upper half is discarded.
    _load_sreg(machine, name, claripy.Extract(15, 0, pop(machine, regions, machine.arch.word)))


def _refuse(what: str) -> Action:
    def act(machine: Machine, insn: Instruction, regions: Regions, cpl: int) -> None:
        raise Unsupported(what)

    return act


SYSTEM: Mapping[str, Action] = {
    **dict.fromkeys(("pushf", "pushfq", "pushfd"), _pushf),
    **dict.fromkeys(("popf", "popfq", "popfd"), _popf),
    "cli": _interrupt_flag(0),
    "sti": _interrupt_flag(1),
    "cld": _set_flag("DF", 0),
    "std": _set_flag("DF", 1),
    "clac": _alignment_check(0),
    "stac": _alignment_check(1),
    "mov/sreg": _mov_sreg,
    "push/sreg": _push_sreg,
    "pop/sreg": _pop_sreg,
    "swapgs": _refuse("swapgs: the kernel's other gs base is not modelled"),
    **dict.fromkeys(("iretq", "iretd"), _refuse("iret: no contract of this architecture ends in it")),
}
"""Allow-list key -> our model of the instruction."""
