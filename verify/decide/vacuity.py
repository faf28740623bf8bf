"""Can each claim fail? Every obligation is asked again of a trampoline that does anything at all."""

import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import cast

import claripy
from claripy.ast.bool import Bool

from verify.arch.record import Arch
from verify.contracts.frame_of import Subject
from verify.contracts.obligations import obligations, total
from verify.contracts.words import leaves, name_of
from verify.decide.evaluate import compile_expressions
from verify.decide.solver import Sat, Solver
from verify.execute.namer import Kind, Namer
from verify.execute.twin import silenced, twin
from verify.paths import Exploration
from verify.terms import Obligation

__all__ = ["falsifiable"]

_DRAWS = 8  # random states before the solver is asked: a claim about one bit holds in every second


def falsifiable(
    subjects: Sequence[Subject],
    exploration: Exploration,
    arch: Arch,
    level: str,
    given: tuple[Bool, ...],
    solver: Solver,
) -> frozenset[tuple[str, str]]:
    """Id and path of every obligation of the level that some behaviour of a trampoline would refute.

    A claim that is in nobody's reach proves nothing. ``call/reached`` is asked of the path without its callbacks,
    ``total`` of the exploration without one of its paths, everything else of the path's twin. ``given`` is what the
    case assumes of the entry: without it ``total`` would fail for a reason that is none.
    """
    kinds = cast(Mapping[str, Kind], exploration.kinds)  # made by a Namer
    namer = Namer(kinds=dict(kinds), symbols=dict(exploration.symbols))
    able: set[tuple[str, str]] = set()
    rng = random.Random(0)
    settled: set[str] = set()
    for subject in subjects:
        if subject.name in settled:
            continue  # one variant in which everything can fail is enough
        asked = list(_asked(subject, arch, namer, level))
        found = set(_failing(asked, solver, rng))
        if {(one.id, one.path) for one in asked} <= found:
            settled.add(subject.name)
        able |= found
    if exploration.paths:
        able.update(_failing(total(replace(exploration, paths=exploration.paths[:-1]), given, ()), solver, rng))
    return frozenset(able)


def _asked(subject: Subject, arch: Arch, namer: Namer, level: str) -> Iterator[Obligation]:
    # Where the structure lies is a claim of its own only where its address is what counts.
    slide = arch.word if subject.target.sp == "address" else 0
    free = replace(subject, path=twin(subject.path, arch, namer, slide))
    yield from (one for one in obligations(free, namer.kinds, level) if one.id != "call/reached")
    quiet = replace(subject, path=silenced(subject.path, namer))
    yield from (one for one in obligations(quiet, namer.kinds, "strict") if one.id == "call/reached")


def _failing(asked: Iterable[Obligation], solver: Solver, rng: random.Random) -> Iterator[tuple[str, str]]:
    groups: dict[tuple[int, ...], list[Obligation]] = {}
    for obligation in asked:
        groups.setdefault(tuple(formula.hash() for formula in obligation.assume), []).append(obligation)
    for group in groups.values():
        found = solver.ask(group[0].assume)
        if not isinstance(found, Sat):
            continue  # nothing satisfies the premise: that is found elsewhere, and makes the obligation vacuous
        live = dict(enumerate(group))
        run = compile_expressions([one.show for one in group])
        widths = {name_of(leaf): leaf.size() for one in group for leaf in leaves(one.show)}
        for _ in range(_DRAWS):
            holds = run({**{name: rng.getrandbits(bits) for name, bits in widths.items()}, **found.model})
            live = {n: one for n, one in live.items() if holds[n]}
        stuck = {n for n, one in live.items() if not isinstance(solver.ask([*one.assume, claripy.Not(one.show)]), Sat)}
        yield from ((one.id, one.path) for n, one in enumerate(group) if n not in stuck)
