"""Paths by name: the exit that their guard selects, ``stop`` where no callback is due, numbered on a tie."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import claripy
from claripy.ast.bool import Bool

from verify.arch.record import Arch
from verify.contracts.exits import exit_kinds
from verify.contracts.frame_of import Subject
from verify.decide.solver import Solver, Unsat
from verify.paths import Path
from verify.target import Target

__all__ = ["name_paths"]


def name_paths(target: Target, arch: Arch, paths: Sequence[Path], skip: Bool, solver: Solver) -> list[Subject]:
    """A subject per path, in the order found; paths of one internal split share their name."""
    subjects = []
    seen: dict[tuple[tuple[int, ...], str], str] = {}
    taken = Counter[str]()
    for path in paths:
        subject = Subject(target=target, arch=arch, path=path, name="", skip=skip)
        base = _base(subject, solver)
        # The same instructions in another variant of an internal split are the same path to a reader.
        trail = (tuple(step.address for step in path.steps), base)
        if trail not in seen:
            taken[base] += 1
            seen[trail] = base if taken[base] == 1 else f"{base}-{taken[base]}"
        subjects.append(replace(subject, name=seen[trail]))
    return subjects


def _base(subject: Subject, solver: Solver) -> str:
    if subject.target.ends == "view":
        return "view"
    if not subject.path.views and subject.target.skip:
        return "stop"
    kinds = exit_kinds(subject)
    for kind in kinds:
        if len(kinds) == 1 or not isinstance(solver.ask([*subject.premise, kind.when]), Unsat):
            return kind.name
    return kinds[0].name if not claripy.is_false(kinds[0].when) else "return"
