"""Paths by name, as the reports name them, and the subject of each."""

from collections import Counter
from collections.abc import Sequence

from verify.certify.entry import guard_formula
from verify.certify.exits import exit_kinds
from verify.certify.smt import disj
from verify.certify.subject import Subject
from verify.certify.walk import Feasible, Walk

__all__ = ["named"]


def named(walk: Walk, level: str, feasible: Feasible) -> list[Subject]:
    """A subject per path, in the order found; cases of one split share their name."""
    subjects: list[Subject] = []
    seen: dict[tuple[tuple[int, ...], str], str] = {}
    taken = Counter[str]()
    for way in walk.ways:
        skip = disj([guard_formula(guard, way.machine) for guard in walk.target.skip])
        subject = Subject(target=walk.target, arch=walk.arch, way=way, level=level, skip=skip)
        base = _base(walk, subject, feasible)
        trail = (tuple(way.machine.steps), base)
        if trail not in seen:
            taken[base] += 1
            seen[trail] = base if taken[base] == 1 else f"{base}-{taken[base]}"
        subject.name = seen[trail]
        subjects.append(subject)
    return subjects


def _base(walk: Walk, subject: Subject, feasible: Feasible) -> str:
    if subject.target.ends == "view":
        return "view"
    if not subject.views and subject.target.skip:
        return "stop"
    kinds = exit_kinds(subject)
    if len(kinds) == 1:
        return kinds[0].name
    machine = subject.way.machine
    premise: Sequence[str] = (*walk.given, *machine.cases, *machine.guards)
    lines = [*walk.header, *machine.lines, *subject.lines]
    return next((kind.name for kind in kinds if feasible(lines, [*premise, kind.when])), kinds[0].name)
