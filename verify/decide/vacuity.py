"""Can each claim fail? Every obligation is asked again of a trampoline that does anything at all."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import cast

from claripy.ast.bool import Bool

from verify.arch.record import Arch
from verify.contracts.calls import calls
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
    levels: Iterable[str],
    given: tuple[Bool, ...],
    solver: Solver,
) -> dict[str, frozenset[tuple[str, str]]]:
    """By level, id and path of every obligation that some behaviour of a trampoline would refute.

    A claim that is in nobody's reach proves nothing. ``call/reached`` is asked of the path without its callbacks,
    ``total`` of the exploration without one of its paths, everything else of the path's twin. ``given`` is what the
    case assumes of the entry: without it ``total`` would fail for a reason that is none.
    """
    kinds = cast(Mapping[str, Kind], exploration.kinds)  # made by a Namer
    freed = _Freed(arch, Namer(kinds=dict(kinds), symbols=dict(exploration.symbols)))
    fewer = replace(exploration, paths=exploration.paths[:-1])
    whole = set(_failing(total(fewer, given, ()), solver)) if exploration.paths else set()
    return {level: frozenset(whole | _able(subjects, freed, level, solver)) for level in dict.fromkeys(levels)}


def _able(subjects: Sequence[Subject], freed: "_Freed", level: str, solver: Solver) -> set[tuple[str, str]]:
    able: set[tuple[str, str]] = set()
    settled: set[str] = set()
    for subject in subjects:
        if subject.name in settled:
            continue  # one variant in which everything can fail is enough
        asked = list(freed.asked(subject, level))
        found = set(_failing(asked, solver))
        if {(one.id, one.path) for one in asked} <= found:
            settled.add(subject.name)
        able |= found
    return able


class _Freed:
    """Paths of trampolines that do anything at all, each made once for all levels."""

    def __init__(self, arch: Arch, namer: Namer) -> None:
        self._arch, self._namer = arch, namer
        self._twins: dict[int, Subject] = {}
        self._silenced: dict[int, tuple[Obligation, ...]] = {}

    def asked(self, subject: Subject, level: str) -> Iterator[Obligation]:
        """What is asked of the twin and of the path without its callbacks."""
        key = id(subject)
        if key not in self._twins:
            # Where the structure lies is a claim of its own only where its address is what counts.
            slide = self._arch.word if subject.target.sp == "address" else 0
            self._twins[key] = replace(subject, path=twin(subject.path, self._arch, self._namer, slide))
            quiet = replace(subject, path=silenced(subject.path, self._namer))
            self._silenced[key] = tuple(one for one in calls(quiet) if one.id == "call/reached")
        claims = obligations(self._twins[key], self._namer.kinds, level)
        yield from (one for one in claims if one.id != "call/reached")
        yield from self._silenced[key]


def _failing(asked: Iterable[Obligation], solver: Solver) -> Iterator[tuple[str, str]]:
    for one in asked:
        # Where nothing satisfies the premise, that is found elsewhere, and makes the obligation vacuous.
        if isinstance(solver.possible(one.assume), Sat) and isinstance(solver.broken(one.assume, one.show), Sat):
            yield one.id, one.path
