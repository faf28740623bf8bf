"""From a model to a small witness: readable inputs that the emulator can hold, as few non-zero as wishes allow."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import claripy
from claripy.ast.bool import Bool
from claripy.ast.bv import BV

from verify.arch.record import Arch
from verify.contracts.words import leaves, name_of
from verify.decide.evaluate import compile_expressions
from verify.decide.solver import Sat, Solver, Undecided, Unsat
from verify.target import Target

__all__ = ["STACK_TOP", "Inputs", "defaults", "find_witness", "on_path", "settle"]

STACK_TOP = {64: 0x7FFF_E000_0000, 32: 0x7FFE_0000}
"""Where T is put when nothing in the claim depends on it, by word size in bits."""

_FRAME_DISTANCE = 0x400  # bytes from T to mcount's frame pointer when it is a base of its own

_RESIDUES = 64  # bytes: the largest alignment that a run is split by

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
    values |= {f"addr:{segment.name}": segment.address for segment in target.image.segments}
    return values


def settle(values: dict[str, int], variant: Sequence[Bool], arch: Arch) -> dict[str, int]:
    """The same values with T and mcount's frame pointer moved the little that the variant asks for."""
    placed = [formula for formula in variant if formula.variables <= {arch.sp, arch.frame}]
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
    near: Mapping[str, int],
    resting: Mapping[str, int],
    fixed: Sequence[str],
    solver: Solver,
) -> Inputs | Unsat | Undecided:
    """Inputs that satisfy ``assume`` and break ``claim``, close to ``near``, which satisfies ``assume``.

    ``fixed`` are inputs that an emulator needs as they are; the witness is representable when none moved.
    One input moved from a state on the path is tried before the solver is asked for more.
    """
    formulas = [*assume, claripy.Not(claim)]
    used = {name_of(leaf): leaf for formula in formulas for leaf in leaves(formula)}
    names = [n for n in fixed if n in used] + sorted((n for n in used if n not in fixed), key=_priority)
    base = {**dict.fromkeys(used, 0), **near}  # a symbol that only a claim knows rests at 0
    holds = compile_expressions(formulas)
    changes: list[dict[str, int]] = [{}]
    changes += [{n: 0 if base[n] == 1 else 1} for n in reversed(names) if n not in fixed]
    for changed in changes:
        values = {**base, **changed}
        if all(holds(values)):
            return _inputs(values, names, resting, fixed)
    answer = solver.prefer(formulas, [used[n] == base[n] for n in names])
    if not isinstance(answer, Sat):
        return answer
    moved = [n for n in names if answer.model[n] != base[n]]
    smaller = solver.prefer(
        [*formulas, *(used[n] == base[n] for n in names if n not in moved)],
        [used[n] == claripy.BVV(small, used[n].size()) for n in moved for small in (1, 2) if n not in fixed],
    )
    model = smaller.model if isinstance(smaller, Sat) else answer.model
    return _inputs({**base, **{n: model[n] for n in names}}, names, resting, fixed)


def _inputs(values: dict[str, int], names: Sequence[str], resting: Mapping[str, int], fixed: Sequence[str]) -> Inputs:
    shown = tuple(n for n in names if values[n] or n in fixed)
    return Inputs(values=values, shown=shown, representable=all(values[n] == resting[n] for n in fixed))


def on_path(
    assume: Sequence[Bool], resting: Mapping[str, int], fixed: Sequence[str], solver: Solver
) -> dict[str, int] | Unsat | Undecided:
    """The state nearest to ``resting`` that satisfies the path condition and the assumptions."""
    values = {name: resting.get(name, 0) for formula in assume for name in map(name_of, leaves(formula))}
    if not all(compile_expressions(list(assume))({**resting, **values})):
        used = {name_of(leaf): leaf for formula in assume for leaf in leaves(formula)}
        names = [n for n in fixed if n in used] + sorted((n for n in used if n not in fixed), key=_priority)
        answer = solver.prefer(assume, [used[n] == values[n] for n in names])
        if not isinstance(answer, Sat):
            return answer
        values = answer.model
    return {**resting, **values}


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
