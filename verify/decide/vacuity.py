"""Can each claim fail? Every obligation is asked again of a trampoline that does anything at all."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import cast

from claripy.ast.bool import Bool

from verify.arch.record import Arch
from verify.contracts.frame_of import Subject
from verify.contracts.obligations import obligations, total
from verify.decide.solver import Sat, Solver
from verify.execute.namer import Kind, Namer
from verify.execute.twin import silenced, twin
from verify.paths import Exploration
from verify.terms import Obligation

__all__ = ["falsifiable"]


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
    settled: set[str] = set()
    for subject in subjects:
        if subject.name in settled:
            continue  # one variant in which everything can fail is enough
        asked = list(_asked(subject, arch, namer, level))
        found = set(_failing(asked, solver))
        if {(one.id, one.path) for one in asked} <= found:
            settled.add(subject.name)
        able |= found
    if exploration.paths:
        able.update(_failing(total(replace(exploration, paths=exploration.paths[:-1]), given, ()), solver))
    return frozenset(able)


def _asked(subject: Subject, arch: Arch, namer: Namer, level: str) -> Iterator[Obligation]:
    # Where the structure lies is a claim of its own only where its address is what counts.
    slide = arch.word if subject.target.sp == "address" else 0
    free = replace(subject, path=twin(subject.path, arch, namer, slide))
    yield from (one for one in obligations(free, namer.kinds, level) if one.id != "call/reached")
    quiet = replace(subject, path=silenced(subject.path, namer))
    yield from (one for one in obligations(quiet, namer.kinds, "strict") if one.id == "call/reached")


def _failing(asked: Iterable[Obligation], solver: Solver) -> Iterator[tuple[str, str]]:
    for one in asked:
        # Where nothing satisfies the premise, that is found elsewhere, and makes the obligation vacuous.
        if isinstance(solver.possible(one.assume), Sat) and isinstance(solver.broken(one.assume, one.show), Sat):
            yield one.id, one.path
