"""What SLEIGH does not model as the manual says: the flags word, selectors, single flags, the stack's push and pop."""

from collections.abc import Callable, Mapping

from verify.arch.corrections import CORRECTIONS
from verify.certify import places
from verify.certify.flags import flags_word
from verify.certify.machine import Machine
from verify.certify.pcode import Sleigh, part, replaced
from verify.certify.smt import Affine, CannotCertify, Term, bv, extract, zero_extend
from verify.image.decode import Instruction, Operand

__all__ = ["SYSTEM", "pop", "push"]

_Action = Callable[[Machine, Instruction, Sleigh], None]


def push(machine: Machine, value: Term, note: str) -> None:
    """Move the stack pointer down and store there."""
    _move(machine, -(value.bits // 8), note)
    places.store(machine, machine.registers[machine.arch.sp], value, note)


def pop(machine: Machine, note: str) -> Term:
    """Load a word at the stack pointer and move it up."""
    value = places.load(machine, machine.registers[machine.arch.sp], machine.arch.word)
    value = Term(machine.define("m", value.bits, value.text, note), value.bits, value.at, value.origin)
    _move(machine, machine.arch.word, note)
    return value


def _move(machine: Machine, distance: int, note: str) -> None:
    sp = machine.arch.sp
    old = machine.registers[sp]
    assert old.at is not None  # the stack pointer always points
    text = machine.define(sp, old.bits, f"(bvadd {old.text} {bv(distance, old.bits)})", note)
    machine.registers[sp] = Term(text, old.bits, Affine(old.at.base, old.at.offset + distance))


def _whole_word(machine: Machine, insn: Instruction) -> None:
    wide = any(byte & 0xF8 == 0x48 for byte in insn.code[-2:-1])  # REX.W wins over the prefix
    if 0x66 in insn.code[:-1] and not wide:
        raise CannotCertify("a 16-bit push or pop")


def _correct(machine: Machine, ident: str) -> None:
    machine.correct(ident, CORRECTIONS[ident].source)


def _pushf(machine: Machine, insn: Instruction, sleigh: Sleigh) -> None:
    _whole_word(machine, insn)
    _correct(machine, "pushf-image")
    bits = machine.arch.bits
    image = machine.define("image", bits, flags_word(machine.flags, machine), "the flags at their places")
    push(machine, Term(image, bits), "pushf")


def _popf(machine: Machine, insn: Instruction, sleigh: Sleigh) -> None:
    _whole_word(machine, insn)
    _correct(machine, "popf-by-cpl")
    arch = machine.arch
    image = pop(machine, "popf").text
    kernel = machine.target.cpl == 0
    iopl = machine.flags["IOPL"].text
    for name, (_, width) in arch.flags.items():
        bit = machine.flag_bits(image, name)
        if name == "IF" and not kernel:  # SDM 2 "POPF": at CPL 3 only where IOPL is 3
            bit = f"(ite (= {iopl} #b11) {bit} {machine.flags[name].text})"
        elif name not in (arch.popf_cpl0 if kernel else arch.popf_cpl3):
            continue
        machine.flags[name] = Term(machine.define(name, width, bit), width)


def _one_flag(name: str, value: int, kernel_only: bool) -> _Action:
    def act(machine: Machine, insn: Instruction, sleigh: Sleigh) -> None:
        if kernel_only and machine.target.cpl != 0:
            raise CannotCertify(f"{insn.mnemonic} outside CPL 0")
        _correct(machine, "system-flag")
        machine.flags[name] = Term(machine.define(name, 1, bv(value, 1)), 1)

    return act


def _image(machine: Machine, selector: Term) -> Term:
    """A selector as a word: zero-extended, or with an unspecified upper half."""
    bits = machine.arch.bits
    _correct(machine, "selector-image")
    if machine.arch.selector_extends:
        return Term(zero_extend(selector.text, 16, bits), bits)
    upper = machine.fresh("undefined-upper")
    machine.lines.append(f"(declare-const {upper} (_ BitVec {bits - 16}))")
    machine.loose.add(upper)
    return Term(f"(concat {upper} {selector.text})", bits)


def _mov_sreg(machine: Machine, insn: Instruction, sleigh: Sleigh) -> None:
    target, source = insn.operands
    if target.reg in machine.arch.selectors:
        _load_selector(machine, target.reg, _low_half(machine, source, insn, sleigh))
        return
    assert source.reg is not None  # the allow-list's key says that one operand is a segment register
    selector = machine.system[source.reg]
    if target.reg is None:  # SDM 2 "MOV": to memory always 16 bits
        _correct(machine, "selector-image")
        places.store(machine, _address(machine, target, insn), selector, insn.text)
        return
    name, low, bits = sleigh.register(target.reg)
    # SDM 2 "MOV": a 32-bit destination is zero-extended in 64-bit mode, so the whole register is written.
    wide = bits >= 32
    value = _image(machine, selector) if wide else selector
    if not wide:
        _correct(machine, "selector-image")
    new = replaced(machine.registers[name], 0 if wide else low, value)
    machine.registers[name] = Term(machine.define(name, new.bits, new.text, insn.text), new.bits)


def _push_sreg(machine: Machine, insn: Instruction, sleigh: Sleigh) -> None:
    name = insn.operands[0].reg
    if name is None or 0x66 in insn.code[:-1]:
        raise CannotCertify("a 16-bit push of a selector")
    push(machine, _image(machine, machine.system[name]), insn.text)


def _pop_sreg(machine: Machine, insn: Instruction, sleigh: Sleigh) -> None:
    name = insn.operands[0].reg
    if name is None or 0x66 in insn.code[:-1]:
        raise CannotCertify("a 16-bit pop of a selector")
    # SDM 2 "POP": the whole word is popped, its upper half is discarded.
    _load_selector(machine, name, extract(15, 0, pop(machine, insn.text).text))


def _load_selector(machine: Machine, name: str, text: str) -> None:
    if name not in machine.arch.loadable:
        raise CannotCertify(f"a load of {name}")
    _correct(machine, "selector-image")
    machine.system[name] = Term(machine.define(name, 16, text, "selectors-loadable"), 16)


def _low_half(machine: Machine, source: Operand, insn: Instruction, sleigh: Sleigh) -> str:
    if source.reg is None:  # SDM 2 "MOV": a 16-bit load
        value = places.load(machine, _address(machine, source, insn), 2)
        return machine.define("m", 16, value.text, insn.text)
    name, low, _ = sleigh.register(source.reg)
    return part(machine.registers[name], low, 16).text


def _address(machine: Machine, operand: Operand, insn: Instruction) -> Term:
    """The address of a memory operand: one register plus a displacement."""
    if operand.base not in machine.registers or operand.index is not None or operand.segment in ("fs", "gs"):
        raise CannotCertify("a selector moved through an address of this form")
    base = machine.registers[operand.base]
    text = f"(bvadd {base.text} {bv(operand.disp, base.bits)})"
    at = None if base.at is None else Affine(base.at.base, base.at.offset + operand.disp)
    return Term(machine.define("u", base.bits, text, insn.text), base.bits, at)


SYSTEM: Mapping[str, _Action] = {
    **dict.fromkeys(("pushf", "pushfq", "pushfd"), _pushf),
    **dict.fromkeys(("popf", "popfq", "popfd"), _popf),
    "cli": _one_flag("IF", 0, kernel_only=True),
    "sti": _one_flag("IF", 1, kernel_only=True),
    "cld": _one_flag("DF", 0, kernel_only=False),
    "std": _one_flag("DF", 1, kernel_only=False),
    "clac": _one_flag("AC", 0, kernel_only=True),
    "stac": _one_flag("AC", 1, kernel_only=True),
    "mov/sreg": _mov_sreg,
    "push/sreg": _push_sreg,
    "pop/sreg": _pop_sreg,
}
"""Allow-list key -> our definitions for it."""
