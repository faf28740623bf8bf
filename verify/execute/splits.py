"""Internal splits: finitely many cases where an address would not be T plus a constant (MODEL section 3)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import claripy
from claripy.ast.bool import Bool
from claripy.ast.bv import BV

from verify.arch.record import Arch
from verify.execute.machine import Machine, Unsupported
from verify.image.decode import Instruction
from verify.paths import Fork
from verify.target import Target

__all__ = ["Split", "rounds_down", "split_by_left_sp", "split_by_residue"]

_LARGEST_ALIGNMENT = 64  # bytes; a stack rounded further is a gap


@dataclass(frozen=True, kw_only=True)
class Split:
    """The cases, the claim that they cover every state, and what was assumed for that."""

    cases: list[Machine]
    fork: Fork
    assumed: Bool


def rounds_down(insn: Instruction, arch: Arch) -> int | None:
    """The alignment in bytes to which ``and`` rounds the stack pointer; None for any other instruction."""
    if insn.key != "and" or insn.operands[0].reg != arch.sp or insn.operands[1].imm is None:
        return None
    size = (1 << arch.bits) - insn.operands[1].imm
    return size if size & (size - 1) == 0 and 1 < size <= _LARGEST_ALIGNMENT else None


def split_by_residue(
    machine: Machine, size: int, before: int, top: BV, feasible: Callable[[Sequence[Bool]], bool]
) -> Split:
    """One case per residue of T, after the stack pointer at T + ``before`` was rounded down to ``size``.

    Every case's stack pointer is T plus a constant again, which the solver confirms.
    """
    rounded = machine.registers[machine.arch.sp]
    guards = [top & (size - 1) == residue for residue in range(size)]
    fork = Fork(address=machine.pc, prefix=tuple(machine.constraints), guards=tuple(guards))
    cases = []
    for residue, guard in enumerate(guards):
        child = _case(machine, guard)
        pointer = top + (before - (before + residue) % size)
        if feasible([*child.constraints, rounded != pointer]):
            raise Unsupported("a stack pointer that is not T plus a constant for each residue of T")
        if feasible(child.constraints):
            child.registers[machine.arch.sp] = pointer
            cases.append(child)
    return Split(cases=cases, fork=fork, assumed=claripy.true())


def split_by_left_sp(machine: Machine, target: Target, top: BV) -> Split | None:
    """One case per value that the last callback may leave in an honoured sp (assumption regs-sp-window)."""
    window, regs = target.sp_window, machine.views[-1].regs
    if window is None or regs is None:
        return None
    arch = machine.arch
    at = regs + arch.field("sp").offset
    left = machine.memory.load(at, arch.word)
    values = [top + arch.word * words for words in range(window[0], window[1] + 1)]
    guards = [left == value for value in values]
    assumed = claripy.Or(*guards)
    machine.variant.append(assumed)
    machine.constraints.append(assumed)
    fork = Fork(address=machine.pc, prefix=tuple(machine.constraints), guards=tuple(guards))
    cases = []
    for value, guard in zip(values, guards, strict=True):
        child = _case(machine, guard)
        child.memory.store(at, value, None)
        last = replace(child.views[-1], after=child.snapshot())
        child.views = (*child.views[:-1], last)
        cases.append(child)
    return Split(cases=cases, fork=fork, assumed=assumed)


def _case(machine: Machine, guard: Bool) -> Machine:
    child = machine.fork()
    child.variant.append(guard)
    child.constraints.append(guard)
    return child
