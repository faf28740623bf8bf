"""All obligations of one path, and ``total`` of the whole exploration."""

from collections.abc import Iterator, Mapping

import claripy
from claripy.ast.bool import Bool

from verify.arch.record import Arch
from verify.contracts import calls, exits, frame, registers, restore
from verify.contracts.frame_of import Subject
from verify.contracts.levels import exposed, whole
from verify.paths import Exploration
from verify.target import Target
from verify.terms import Obligation

__all__ = ["obligations", "promised", "total"]


def obligations(subject: Subject, kinds: Mapping[str, str], level: str) -> Iterator[Obligation]:
    """Every obligation of MODEL section 4 that this path has an instance of, at a level."""
    names = frozenset(field.name for field in subject.fields)
    yield from subject.once(calls.calls)
    yield from subject.once(calls.arguments)
    yield from registers.fields(subject, level)
    yield from registers.defined(subject, kinds, exposed(level, subject.target, names), whole(level, subject.arch))
    yield from subject.once(registers.owned)
    if subject.target.ends == "exit":
        yield from restore.restored(subject, level)
        yield from subject.once(exits.leaves)
    yield from subject.once(frame.memory)


def promised(target: Target, arch: Arch) -> frozenset[str]:
    """Ids that must have at least one instance somewhere; one without any makes the run vacuous."""
    ids = {"call/reached", "call/stack-aligned", "call/df-clear", "frame/writes", "mem/outside"}
    if target.ends == "exit":
        ids |= {"exit/target", "restore/sp", "restore/flags", "mem/parent", "restore/fpu"}
    ids |= {f"arg/{name}" for name in target.args}
    if target.regs == "pt_regs":
        ids |= {f"regs/{field.name}" for field in arch.structure(target.sp)[0]}
        ids |= {"regs/defined", "regs/owned", "regs/sp"}
    return frozenset(ids)


def total(exploration: Exploration, given: tuple[Bool, ...], ids: tuple[str, ...]) -> Iterator[Obligation]:
    """The entry cases cover what is given, fork by fork a guard that was followed is implied, and so is a path.

    The last says that no branch was followed and then lost; with a gap there is a branch without a path.
    """

    def claim(show: Bool, assume: tuple[Bool, ...], says: str) -> Obligation:
        return Obligation(id="total", path="all", show=show, assume=assume, assumptions=ids, says=says)

    cases = claripy.Or(*(claripy.And(*variant) if variant else claripy.true() for variant in exploration.variants))
    yield claim(cases, given, "The entry cases cover every entry state.")
    for fork in exploration.forks:
        followed = claripy.Or(*fork.guards) if fork.guards else claripy.false()
        yield claim(followed, fork.prefix, f"One of the branches at {fork.address:#x} is taken.")
    if not exploration.gaps:
        ways = [claripy.And(claripy.true(), *path.variant, *path.guard) for path in exploration.paths]
        covered = claripy.Or(claripy.false(), *ways)
        yield claim(covered, (*given, *exploration.assumed), "Every state follows one of the paths.")
