"""Flags after an instruction: the table of the architecture decides what a lifter is asked at all."""

from collections.abc import Callable, Mapping

import claripy
from claripy.ast.bv import BV

from verify.arch.corrections import NibbleCarry
from verify.arch.record import FlagEffect
from verify.execute.machine import Machine

__all__ = ["nibble_carry", "settle_flags"]


def settle_flags(machine: Machine, effect: FlagEffect, written: Callable[[str], BV]) -> None:
    """Written flags come from ``written``, constant ones from the manual, undefined ones are fresh symbols.

    All others stay as they were, whatever a lifter says (SDM 1 appendix A).
    """
    values: Mapping[str, BV] = {name: written(name) for name in sorted(effect.written)}
    for name, value in values.items():
        machine.set_flag(name, value)
    for name, bit in effect.constant.items():
        machine.set_flag(name, claripy.BVV(bit, 1))
    for name in sorted(effect.undefined):
        machine.set_flag(name, machine.namer.make(f"undefined@{machine.step}:{name}", 1, "undefined"))


def nibble_carry(rule: NibbleCarry, destination: BV, source: BV | None, carry: BV) -> BV:
    """AF by its rule (correction ``af-nibble``): operands of at least 4 bits, CF before the instruction, 1 bit."""

    def low(value: BV) -> BV:
        return claripy.ZeroExt(1, claripy.Extract(3, 0, value))

    one = claripy.BVV(1, 5)
    left = claripy.BVV(0, 5) if rule.left == "zero" else low(destination)
    right = {"destination": low(destination), "one": one}.get(rule.right)
    if right is None:
        assert source is not None  # the rule says that there is one
        right = low(source)
    more = claripy.ZeroExt(4, carry) if rule.carry else claripy.BVV(0, 5)
    result = left + right + more if rule.adds else left - right - more
    bit: BV = claripy.Extract(4, 4, result)
    return bit
