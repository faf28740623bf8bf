"""Do two descriptions of the processor mean the same by one instruction, for every state?"""

from collections.abc import Iterator, Sequence

import claripy
from claripy.ast.bool import Bool
from claripy.ast.bv import BV

from verify.arch.record import Arch
from verify.decide.solver import Solver, Undecided, Unsat
from verify.execute.machine import Unsupported
from verify.execute.summary import Access, Summary, summarise
from verify.image.decode import Instruction

__all__ = ["disagreement"]


def disagreement(arch: Arch, insn: Instruction, solver: Solver) -> str | None:
    """Where VEX and p-code differ on this instruction, in words; None where they agree on every state.

    One question to the solver, over the conjunction of all parts; ``unknown`` is a disagreement.
    """
    try:
        first, second = (summarise(arch, lifter, insn) for lifter in ("vex", "pcode"))
    except Unsupported as reason:
        return f"not known to both: {reason}"
    shapes = [_shape(summary) for summary in (first, second)]
    if shapes[0] != shapes[1]:
        return f"accesses or successors differ: {shapes[0]} over vex, {shapes[1]} over pcode"
    pairs = list(_pairs(first, second))
    found = solver.ask([claripy.Or(claripy.BoolV(False), *(claripy.Not(_equal(a, b)) for _, a, b in pairs))])
    if isinstance(found, Unsat):
        return None
    if isinstance(found, Undecided):
        return f"undecided: {found.reason}"
    parts = [name for name, a, b in pairs if not isinstance(solver.ask([claripy.Not(_equal(a, b))]), Unsat)]
    return f"{', '.join(parts)} differ"


def _shape(summary: Summary) -> tuple[Sequence[int], Sequence[int], Sequence[int]]:
    """What must be equal before values can be compared: sizes of loads and stores, addresses of successors."""
    return (
        [one.size for one in summary.loads],
        [one.size for one in summary.stores],
        [address for _, address in summary.successors],
    )


def _pairs(first: Summary, second: Summary) -> Iterator[tuple[str, BV | Bool, BV | Bool]]:
    for kind in ("registers", "flags", "system"):
        values, others = getattr(first, kind), getattr(second, kind)
        yield from ((name, value, others[name]) for name, value in values.items())
    yield from _accesses("load", first.loads, second.loads)
    yield from _accesses("store", first.stores, second.stores)
    for n, ((guard, _), (other, _)) in enumerate(zip(first.successors, second.successors, strict=True)):
        yield f"guard {n}", guard, other


def _accesses(what: str, first: Sequence[Access], second: Sequence[Access]) -> Iterator[tuple[str, BV, BV]]:
    for n, (one, other) in enumerate(zip(first, second, strict=True)):
        yield f"address of {what} {n}", one.address, other.address
        if what == "store":
            yield f"value of {what} {n}", one.value, other.value


def _equal(one: BV | Bool, other: BV | Bool) -> Bool:
    # A guard is a Bool: claripy gives its equality no type.
    return claripy.BoolV(True) if one is other else claripy.Not(claripy.Not(one == other))
