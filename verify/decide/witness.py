"""The smallest witness of a refutation: readable inputs that the emulator can hold, as many as possible at rest."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import claripy
from claripy.ast.bool import Bool
from claripy.ast.bv import BV

from verify.arch.record import Arch
from verify.contracts.words import leaves, name_of
from verify.decide.evaluate import compile_expressions
from verify.decide.minimal import Minimizer, Order, Smallest
from verify.decide.solver import Undecided, Unsat
from verify.memo import Memo
from verify.target import Target

__all__ = ["STACK_TOP", "Inputs", "defaults", "find_witness", "ordered", "settle"]

STACK_TOP = {64: 0x7FFF_E000_0000, 32: 0x7FFE_0000}
"""Where T is put when nothing in the claim depends on it, by word size in bits."""

_LOWEST_STACK = 0x10000  # below it nothing is mapped (vm.mmap_min_addr of distributions)

_STACK_LIMIT = {64: 1 << 47, 32: 0xFF00_0000}  # user half of 48-bit addresses; below what kernels keep for fixmaps

_FRAME_DISTANCE = 0x400  # bytes from T to mcount's frame pointer when it is a base of its own

_RESIDUES = 64  # bytes: the largest alignment that a run is split by

_RESTING = {"IF": 1}  # flags of a witness where the claim leaves them open; all others 0


@dataclass(frozen=True, kw_only=True)
class Inputs:
    """A witness: a value for every input; ``shown`` are the names that matter to a reader.

    ``doubt`` says why there may be a smaller one, empty where there is none.
    """

    values: Mapping[str, int]
    shown: tuple[str, ...]
    representable: bool
    doubt: str = ""


def defaults(target: Target, arch: Arch, symbols: Mapping[str, BV], selectors: Mapping[str, int]) -> dict[str, int]:
    """The value that each input takes where the claim leaves it open: what the emulator holds at rest."""
    values = dict.fromkeys(symbols, 0)
    values[arch.sp] = STACK_TOP[arch.bits]
    if target.kind == "mcount":
        values[arch.frame] = values[arch.sp] + _FRAME_DISTANCE
    values |= _RESTING | dict(selectors)
    values |= {f"addr:{name}": address for name, address in target.image.externals.items()}
    values |= {f"addr:{segment.name}": segment.address for segment in target.image.segments}
    return values


def settle(values: dict[str, int], variant: Sequence[Bool], arch: Arch) -> dict[str, int]:
    """The same values with T and mcount's frame pointer moved the little that the variant asks for."""
    placed = [formula for formula in variant if formula.variables <= {arch.sp, arch.frame}]
    if not placed:
        return values
    holds = compile_expressions(placed)
    if all(holds(values)):
        return values
    top = values[arch.sp]
    for residue in range(_RESIDUES):
        for distance in (values[arch.frame] - top, *range(0, _FRAME_DISTANCE, arch.word)):
            moved = {**values, arch.sp: top + residue, arch.frame: top + residue + distance}
            if all(holds(moved)):
                return moved
    return values  # nothing near: the witness will say that it is not representable


def find_witness(
    assume: Sequence[Bool],
    claim: Bool,
    resting: Mapping[str, int],
    fixed: Sequence[str],
    arch: Arch,
    minimizer: Minimizer,
) -> Inputs | Unsat | Undecided:
    """The smallest inputs that satisfy ``assume`` and break ``claim`` (MODEL section 8); the rest is ``resting``.

    ``fixed`` are inputs that an emulator needs as they are; the witness is representable when none moved.
    """
    formulas = [*assume, claripy.Not(claim)]
    used = {name_of(leaf): leaf for formula in formulas for leaf in leaves(formula)}
    base = {**dict.fromkeys(used, 0), **resting}  # a symbol that only a claim knows rests at 0
    order = ordered(used, fixed, arch)
    found = minimizer.smallest([*formulas, *_drawn(used, arch)], base, order)
    if isinstance(found, Unsat):  # only a stack pointer that no kernel would have breaks the claim
        found = minimizer.smallest(formulas, base, order)
    if not isinstance(found, Smallest):
        return found
    values = {**base, **found.moved}
    return Inputs(
        values=values,
        shown=tuple(n for n in order.shown if values[n] or n in fixed),
        representable=all(values[n] == resting[n] for n in fixed),
        doubt=found.doubt,
    )


def _drawn(used: Mapping[str, BV], arch: Arch) -> list[Bool]:
    """Where a stack pointer is drawn from: aligned, above what is never mapped, in the half that hosts can map."""
    top = used.get(arch.sp)
    if top is None:
        return []
    return _RANGES.get(
        (arch.name, top.hash()),
        lambda: [
            claripy.UGE(top, _LOWEST_STACK),
            claripy.ULT(top, _STACK_LIMIT[arch.bits]),
            top & (arch.word - 1) == 0,
        ],
    )


_RANGES: Memo[list[Bool]] = Memo(100)


_CALM = ("gs", "fs", "es", "ds", "ss", "cs", "IOPL", "IF", "VIP", "VIF", "TF")
"""Kept at rest before all else, the last longest: what an emulator or a reader would stumble over (MODEL section 2)."""

_MEMORY = ("mem:", "cell:", "callback", "junk@", "undefined@")
"""Inputs that are no registers, in the order in which they move; what no run can choose comes last."""


def ordered(names: Iterable[str], fixed: Sequence[str], arch: Arch) -> Order:
    """The fixed order: registers as the architecture lists them, flags by bit, memory by address, then the spared."""
    weight = dict.fromkeys(_CALM, 1) | dict.fromkeys(fixed, 2)
    flags = sorted(arch.flags, key=lambda name: arch.flags[name])
    registers = {name: n for n, name in enumerate((*arch.gprs, *flags, *_CALM, *reversed(fixed)))}

    def rank(name: str) -> tuple[object, ...]:
        kind = next((n for n, prefix in enumerate(_MEMORY, 1) if name.startswith(prefix)), 0)
        # Numbers in a name are compared as numbers: mem:stack+8 is before mem:stack+16.
        parts = [int(part) if part.isdecimal() else part for part in re.split("([0-9]+)", name)]
        return weight.get(name, 0), kind, registers.get(name, len(registers)), parts

    found = sorted({*names}, key=rank)
    shown = sorted(found, key=lambda name: (name not in fixed, *rank(name)[1:]))
    return Order(names=tuple(found), weight=weight, shown=tuple(shown))
