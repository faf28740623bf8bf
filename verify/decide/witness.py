"""From a model to a small witness: readable inputs that the emulator can hold, as few non-zero as wishes allow."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import claripy
from claripy.ast.bool import Bool
from claripy.ast.bv import BV

from verify.arch.record import Arch
from verify.contracts.words import leaves, name_of
from verify.decide.solver import Sat, Solver, Undecided, Unsat
from verify.target import Target

__all__ = ["STACK_TOP", "Inputs", "defaults", "find_witness"]

STACK_TOP = {64: 0x7FFF_E000_0000, 32: 0x7FFE_0000}
"""Where T is put when nothing in the claim depends on it, by word size in bits."""

_FRAME_DISTANCE = 0x400  # bytes from T to mcount's frame pointer when it is a base of its own

_RESTING = {"IF": 1}  # flags of a witness where the claim leaves them open; all others 0


@dataclass(frozen=True, kw_only=True)
class Inputs:
    """A witness: a value for every input; ``shown`` are the names that matter to a reader."""

    values: Mapping[str, int]
    shown: tuple[str, ...]
    representable: bool


def defaults(target: Target, arch: Arch, symbols: Mapping[str, BV], selectors: Mapping[str, int]) -> dict[str, int]:
    """The value that each input takes where the claim leaves it open: what the emulator holds at rest."""
    values = dict.fromkeys(symbols, 0)
    values[arch.sp] = STACK_TOP[arch.bits]
    if target.kind == "mcount":
        values[arch.frame] = values[arch.sp] + _FRAME_DISTANCE
    values |= _RESTING | dict(selectors)
    values |= {f"addr:{name}": address for name, address in target.image.externals.items()}
    return values


def find_witness(
    formulas: Sequence[Bool],
    resting: Mapping[str, int],
    fixed: Sequence[str],
    solver: Solver,
) -> Inputs | Unsat | Undecided:
    """Inputs that satisfy ``formulas``, close to ``resting``; ``fixed`` are those an emulator needs as they are.

    The wish for a fixed input comes first; the witness is representable when all of them were granted.
    """
    used = {name_of(leaf): leaf for formula in formulas for leaf in leaves(formula)}
    names = [n for n in fixed if n in used] + sorted((n for n in used if n not in fixed), key=_priority)
    answer = solver.prefer(formulas, [used[n] == resting.get(n, 0) for n in names])
    if not isinstance(answer, Sat):
        return answer
    moved = [n for n in names if answer.model[n] != resting.get(n, 0)]
    smaller = solver.prefer(
        [*formulas, *(used[n] == resting.get(n, 0) for n in names if n not in moved)],
        [used[n] == claripy.BVV(small, used[n].size()) for n in moved for small in (1, 2) if n not in fixed],
    )
    model = smaller.model if isinstance(smaller, Sat) else answer.model
    values = {**resting, **{n: model[n] for n in names}}
    shown = tuple(n for n in names if values[n] or n in fixed)
    return Inputs(values=values, shown=shown, representable=not any(n in fixed for n in moved))


_CALM = ("TF", "VIF", "VIP", "IF", "IOPL", "cs", "ss", "ds", "es", "fs", "gs")
"""Kept at rest before all else: what an emulator or a reader would stumble over (MODEL section 2)."""

_GIVES_WAY = ("mem:", "cell:", "undefined@", "junk@", "callback")


def _priority(name: str) -> tuple[int, str]:
    """What is calm stays at rest longest, then registers; what a callback leaves gives way first."""
    if name in _CALM:
        return 0, name
    for rank, prefix in enumerate(_GIVES_WAY):
        if name.startswith(prefix):
            return rank + 2, name
    return 1, name
