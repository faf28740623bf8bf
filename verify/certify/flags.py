"""Flags after an instruction, as the architecture's table says: the manual decides, SLEIGH is asked."""

from collections.abc import Mapping

from verify.arch.corrections import CORRECTIONS, NIBBLE_CARRY, NibbleCarry
from verify.arch.record import FlagEffect
from verify.certify.machine import Machine
from verify.certify.pcode import Lifted, Sleigh, part
from verify.certify.smt import CannotCertify, Term, bv, extract
from verify.image.decode import Instruction, Operand

__all__ = ["flags_word", "settle_flags"]


def settle_flags(
    machine: Machine, effect: FlagEffect, done: Lifted, before: Mapping[str, Term], carry: Term, sleigh: Sleigh
) -> None:
    """Written flags are SLEIGH's, constant ones the manual's, undefined ones fresh; all others stay as they were."""
    insn = done.insn
    for name in sorted(effect.written):
        if name == "AF" and insn.mnemonic in NIBBLE_CARRY:
            _af(machine, insn, done, before, carry, sleigh)
        elif name in done.flags:
            machine.flags[name] = done.flags[name]
        else:
            raise CannotCertify(f"{name}, which the manual writes and SLEIGH does not")
    for name in sorted(effect.constant):
        machine.correct("constant-flag", f"{CORRECTIONS['constant-flag'].source}: {name}")
        machine.flags[name] = Term(machine.define(name, 1, bv(effect.constant[name], 1)), 1)
    for name in sorted(effect.undefined):
        machine.correct("undefined-flag", f"{CORRECTIONS['undefined-flag'].source}: {name}")
        symbol = machine.fresh(f"undefined-{name}")
        machine.lines.append(f"(declare-const {symbol} (_ BitVec 1))")
        machine.loose.add(symbol)
        machine.flags[name] = Term(symbol, 1)
    for name in sorted(set(done.flags) - effect.written - set(effect.constant) - effect.undefined):
        machine.correct("preserved-flag", f"{CORRECTIONS['preserved-flag'].source}: {name}")


def _af(
    machine: Machine, insn: Instruction, done: Lifted, before: Mapping[str, Term], carry: Term, sleigh: Sleigh
) -> None:
    if len(done.read) > 1:
        raise CannotCertify("more than one memory operand")
    values = [_operand(operand, done, before, sleigh) for operand in insn.operands]
    machine.correct("af-nibble", CORRECTIONS["af-nibble"].source)
    rule = NIBBLE_CARRY[insn.mnemonic]
    text = _nibble(rule, values[0], values[1] if len(values) > 1 else None, carry)
    machine.flags["AF"] = Term(machine.define("AF", 1, text), 1)


def _operand(operand: Operand, done: Lifted, before: Mapping[str, Term], sleigh: Sleigh) -> Term:
    """An operand's value before the instruction."""
    bits = done.machine.arch.bits
    if operand.imm is not None:
        return done.symbols.get(operand.imm, Term(bv(operand.imm, bits), bits))
    if operand.reg is None:
        return done.read[0]
    name, low, size = sleigh.register(operand.reg)
    return part(before[name], low, size)


def _nibble(rule: NibbleCarry, destination: Term, source: Term | None, carry: Term) -> str:
    """The fifth bit of the sum or difference of the low four bits."""

    def low(term: Term) -> str:
        return f"(concat #b0 {extract(3, 0, term.text)})"

    left = "#b00000" if rule.left == "zero" else low(destination)
    right = low(destination) if rule.right == "destination" else "#b00001"
    if rule.right == "source":
        assert source is not None  # the rule says that there is one
        right = low(source)
    operation = "bvadd" if rule.adds else "bvsub"
    total = f"({operation} {left} {right})"
    if rule.carry:
        total = f"({operation} {total} (concat #b0000 {carry.text}))"
    return extract(4, 4, total)


def flags_word(flags: Mapping[str, Term], machine: Machine) -> str:
    """The word that pushf stores: each flag at its place, bit 1 one, all else zero (SDM 1 figure 3-8)."""
    arch = machine.arch
    parts: list[str] = []
    at = arch.bits
    for name, (low, width) in sorted(arch.flags.items(), key=lambda item: -item[1][0]):
        gap = at - low - width
        if gap:
            parts.append(_binary(arch.flags_one >> (low + width), gap))
        parts.append(flags[name].text)
        at = low
    if at:
        parts.append(_binary(arch.flags_one, at))
    return f"(concat {' '.join(parts)})"


def _binary(value: int, bits: int) -> str:
    return f"#b{value % (1 << bits):0{bits}b}"
