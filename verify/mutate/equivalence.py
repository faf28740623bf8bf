"""Whether two versions of one trampoline do the same, shown by the solver; nothing is claimed without unsat.

A symbol of one name is one free choice in both explorations. Equality for all values of all symbols therefore
says more than that the two have the same behaviours: they have the same one for each choice. Where the two name
their choices differently a difference is reported, which errs on the safe side; what steps leave open is renamed
first (``verify.mutate.align``), lest one instruction more or less make every later choice another one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import claripy
from claripy.ast.bool import Bool
from claripy.ast.bv import BV

from verify.affine import affine
from verify.arch.record import Arch, Field
from verify.decide.solver import Sat, Solver, Unsat
from verify.mutate.align import renaming
from verify.paths import Exploration, MemoryView, Path, Snapshot, Store, View

__all__ = ["UPPER_HALF", "Compared", "Seen", "Unlike", "differences"]

UPPER_HALF = "upper half of"


@dataclass(frozen=True, kw_only=True)
class Compared:
    """One place that somebody outside the trampoline can see, as each of the two leaves it."""

    place: str
    left: BV
    right: BV


class Unlike(Exception):
    """Two paths of different shape: no formula compares them."""


@dataclass(frozen=True, kw_only=True)
class Seen:
    """What somebody outside can see: the structure's ``fields``, the ``pushed`` words of the entry, and how it ends.

    ``ends`` is ``view`` where the claim ends when the callback is entered, whatever follows; ``bound`` are cells of
    whose first load the contract speaks.
    """

    arch: Arch
    fields: Sequence[Field]
    pushed: int
    ends: str
    bound: frozenset[str]
    stacked: int


def differences(first: Exploration, second: Exploration, seen: Seen, solver: Solver) -> tuple[str, ...]:
    """Every difference, or reason why none was excluded; empty where the two are equivalent.

    Compared are, for each pair of paths that one state can take: what each callback sees (registers, flags,
    system state, arguments on the stack, the structure's fields, the pushed words of the entry and all stack above
    them), where control goes, the machine there, all stack at or above the stack pointer there, and every store off
    the stack.
    """
    found = [f"gap: {gap.why}" for gap in (*first.gaps, *second.gaps)]
    found += list(_namesakes(first, second))
    found += [
        f"the paths do not cover every state ({n})" for n, one in enumerate((first, second)) if not _covers(one, solver)
    ]
    here, there = _admitted(first), _admitted(second)
    if not isinstance(solver.ask([claripy.Or(here, there), claripy.Not(claripy.And(here, there))]), Unsat):
        found.append("the two assume different cases")
    for left in first.paths:
        for right in second.paths:
            found += _pair(left, right, seen, solver)
    return tuple(found)


def _premise(path: Path) -> tuple[Bool, ...]:
    return (*path.variant, *path.guard)


def _admitted(exploration: Exploration) -> Bool:
    """The states that the cases of the exploration admit: all, but where an assumption bounds what is left in sp."""
    return claripy.Or(claripy.false(), *(claripy.And(claripy.true(), *path.variant) for path in exploration.paths))


def _covers(exploration: Exploration, solver: Solver) -> bool:
    """Whether every admitted state takes one of the paths."""
    guards = [claripy.And(claripy.true(), *_premise(path)) for path in exploration.paths]
    left_out = [_admitted(exploration), claripy.Not(claripy.Or(*guards))] if guards else []
    return bool(guards) and isinstance(solver.ask(left_out), Unsat)


def _namesakes(first: Exploration, second: Exploration) -> Iterator[str]:
    """Symbols of one name must mean the same kind of choice in both."""
    for name in first.symbols.keys() & second.symbols.keys():
        same = first.kinds[name] == second.kinds[name] and first.symbols[name].size() == second.symbols[name].size()
        if not same:
            yield f"{name} means two things"


def _pair(left: Path, right: Path, seen: Seen, solver: Solver) -> list[str]:
    """What differs in a state that takes both paths."""
    premise = [*_premise(left), *_premise(right)]
    both = solver.ask(premise)
    if isinstance(both, Unsat):
        return []
    if not isinstance(both, Sat):
        return [f"undecided whether a state takes both paths: {both.reason}"]
    try:
        compared = list(_compared(left, right, seen))
    except Unlike as reason:
        return [str(reason)]
    rename = renaming(left, right, seen.bound, solver)
    unequal = [one.left != rename(one.right) for one in compared]
    if isinstance(solver.ask([*premise, claripy.Or(*unequal)]), Unsat):
        return []
    return [
        one.place
        for one, claim in zip(compared, unequal, strict=True)
        if not isinstance(solver.ask([*premise, claim]), Unsat)
    ]


def _compared(left: Path, right: Path, seen: Seen) -> Iterator[Compared]:
    if [view.site for view in left.views] != [view.site for view in right.views]:
        raise Unlike("the callbacks differ in number or site")
    for n, (one, other) in enumerate(zip(left.views, right.views, strict=True), start=1):
        yield from _views(f"view {n}", one, other, seen)
    yield from _stores(left.stores, right.stores, seen.arch)
    if seen.ends == "view":
        return
    yield Compared(place="target", left=left.exit.target, right=right.exit.target)
    here, there = left.exit.state, right.exit.state
    yield from _machines("exit", here, there)
    # Below a stack pointer that was left above T nothing lasts, and what lies there has a new name at each step.
    lowest = min(_pointer(here, seen.arch), _pointer(there, seen.arch))
    yield from _stack("exit", here.memory, there.memory, lowest, seen.arch)


def _views(where: str, one: View, other: View, seen: Seen) -> Iterator[Compared]:
    arch, fields = seen.arch, seen.fields
    if one.regs != other.regs:
        raise Unlike(f"{where}: the structure lies elsewhere")
    yield Compared(place=f"{where}: callee", left=one.called, right=other.called)
    yield from _machines(where, one.before, other.before)
    lowest = [_pointer(view.before, arch) for view in (one, other)]
    for n in range(seen.stacked):
        left, right = (
            view.before.memory.load(at + n * arch.word, arch.word)
            for view, at in zip((one, other), lowest, strict=True)
        )
        yield Compared(place=f"{where}: argument {n} on the stack", left=left, right=right)
    start = one.regs or 0
    halves = {start + field.offset + n for field in fields if field.role == "selector" for n in range(2, arch.word)}
    within = halves if one.regs is not None else set()
    for compared in _stack(where, one.before.memory, other.before.memory, -arch.word * seen.pushed, arch):
        if not any(compared.place == f"{where}: [{arch.sp}{at:+d}]" for at in within):
            yield compared
    if one.regs is None:
        return
    for field in fields:
        left, right = (view.before.memory.load(start + field.offset, arch.word) for view in (one, other))
        if field.role == "selector":  # a selector has 16 bits; what the rest holds is a place of its own
            yield Compared(place=f"{where}: {UPPER_HALF} {field.name}", left=left[:16], right=right[:16])
            left, right = left[15:0], right[15:0]
        yield Compared(place=f"{where}: regs.{field.name}", left=left, right=right)


def _machines(where: str, one: Snapshot, other: Snapshot) -> Iterator[Compared]:
    for left, right in ((one.registers, other.registers), (one.flags, other.flags), (one.system, other.system)):
        if left.keys() != right.keys():
            raise Unlike(f"{where}: other registers")
        for name in left:
            yield Compared(place=f"{where}: {name}", left=left[name], right=right[name])


def _pointer(state: Snapshot, arch: Arch) -> int:
    """The stack pointer as an offset from T."""
    at = affine(state.registers[arch.sp])
    if at is None or at.base != arch.sp:
        raise Unlike("the stack pointer is not T plus a constant")
    return at.offset


def _stack(where: str, one: MemoryView, other: MemoryView, low: int, arch: Arch) -> Iterator[Compared]:
    """Stack bytes at or above ``low``: below T each, above it those that either stored.

    What neither stored since the last callback is one and the same symbol: the number of callbacks agrees.
    """
    places = {(arch.sp, at) for at in range(low, arch.word)}
    for memory in (one, other):
        places |= {(base, at) for base, offsets in memory.written().items() for at in offsets}
    for base, at in sorted(places):
        if base != arch.sp or at >= low:
            yield Compared(place=f"{where}: [{base}{at:+d}]", left=one.load(at, 1, base), right=other.load(at, 1, base))


def _stores(left: Sequence[Store], right: Sequence[Store], arch: Arch) -> Iterator[Compared]:
    """Stores to other regions, in their order: another processor can watch them."""
    one, other = ([store for store in stores if store.base != arch.sp] for stores in (left, right))
    if [(s.base, s.offset, s.size) for s in one] != [(s.base, s.offset, s.size) for s in other]:
        raise Unlike("the stores off the stack differ")
    for a, b in zip(one, other, strict=True):
        yield Compared(place=f"store to {a.base}{a.offset:+d}", left=a.value, right=b.value)
