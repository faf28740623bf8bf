"""A campaign of mutants: each is decided like any target, and what is not refuted must be shown equivalent."""

import enum
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from verify.arch import ARCHITECTURES
from verify.arch.record import Arch
from verify.budget import Budget
from verify.decide.solver import Solver, Unsat
from verify.execute.explore import explore
from verify.mutate.equivalence import UPPER_HALF, Seen, differences
from verify.mutate.glance import glance, refuted
from verify.mutate.operators import OPERATORS, Edit, edits
from verify.mutate.pairs import pairs
from verify.mutate.relay import Immovable, relaid, span_of
from verify.paths import Exploration
from verify.pipeline import decide
from verify.report.tree import TargetReport
from verify.target import Target
from verify.verdict import Verdict

__all__ = [
    "ALL",
    "VEX",
    "Fate",
    "Mutant",
    "Original",
    "Outcome",
    "edits_of",
    "fate_in_full",
    "fate_of",
    "mutant_of",
    "mutants_of",
    "original_of",
]

ALL = (*OPERATORS, "pair")

VEX = ("vex",)
"""The semantics over which mutants are decided where no other are asked for: one, which halves the time."""

_IN_FULL = 8
"""One mutant in so many is decided as any target is, concrete runs included."""

UNREAD = "(no C code reads it; unwind: not checked)"


class Fate(enum.Enum):
    """What became of a mutant; only a survivor is a fault of ours."""

    KILLED = "killed"  # refuted at a named obligation where the original is not
    STOPPED = "stopped"  # not decided: a gap, which is never a proof
    EQUIVALENT = "equivalent"  # shown by the solver to do what the original does
    CONFORMING = "conforming"  # differs only in what the gate's level exempts or no level claims
    SURVIVOR = "survivor"
    BROKEN = "broken"  # the verifier contradicts itself
    LEFT_OUT = "left out"  # no mutant: the code cannot be moved, or not so that it means the same


@dataclass(frozen=True, kw_only=True)
class Mutant:
    """One trampoline with one edit; ``around`` names the code that lies behind its end too."""

    target: Target
    around: Target
    operator: str
    where: str
    text: str
    now: str


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What became of one mutant: obligations newly refuted at the gate and at strict, or why there are none."""

    mutant: Mutant
    fate: Fate
    gate: tuple[str, ...]
    strict: tuple[str, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Original:
    """The trampoline as it is: how it was decided and what it does; ``around`` is as for mutants."""

    target: Target
    around: Target
    report: TargetReport
    exploration: Exploration


def _explored(target: Target, lifter: str) -> Exploration:
    solver = Solver(Budget())
    arch = ARCHITECTURES[target.image.arch]
    return explore(target, arch, lambda formulas: not isinstance(solver.ask(formulas), Unsat), lifter)


def _surrounded(target: Target, others: Sequence[Target]) -> Target:
    """The contract with the file's other trampolines named in it, for control that runs off the end into them.

    Their calls of C are callbacks too, so that running into one is one callback too many.
    """
    # optprobe's template is made into code of its own, which the rest of the file is no part of.
    here = [other for other in others if all(target.image.is_code(low) for low, _ in other.code)]
    others = [other for other in here if other.address != target.address]
    return replace(
        target,
        code=tuple(dict.fromkeys((*target.code, *(span for other in others for span in other.code)))),
        sites={**{at: name for other in others for at, name in other.sites.items()}, **target.sites},
        callees={**{at: name for other in others for at, name in other.callees.items()}, **target.callees},
    )


def _executed(original: Original) -> list[int]:
    return sorted({step.address for path in original.exploration.paths for step in path.steps})


def edits_of(original: Original, operators: Sequence[str] = ALL) -> tuple[Edit, ...]:
    """Every edit of the instructions that some path executes (padding is no part of the trampoline)."""
    image = original.target.image
    arch = ARCHITECTURES[image.arch]
    found = list(edits(image, arch, _executed(original), [name for name in operators if name in OPERATORS]))
    if "pair" in operators:
        found += pairs(image, arch, original.exploration.paths)
    return tuple(sorted(found, key=lambda edit: (edit.address, ALL.index(edit.operator))))


def mutant_of(original: Original, edit: Edit) -> Mutant:
    """The trampoline with that edit; Immovable where it needs another layout that cannot be had."""
    target, around = _laid(original, edit) if edit.laid else _patched(original, edit)
    digest = hashlib.sha256(target.image.read(target.address, target.size)).hexdigest()
    return Mutant(
        target=replace(target, digest=digest),
        around=replace(around, digest=digest),
        operator=edit.operator,
        where=f"{target.name}{edit.address - original.target.address:+#x}",
        text=edit.was,
        now=edit.now,
    )


def _laid(original: Original, edit: Edit) -> tuple[Target, Target]:
    target = original.target
    arch = ARCHITECTURES[target.image.arch]
    span = span_of(target, arch, edit.address, _executed(original))
    if not all(span.start <= address < span.end for address, _ in edit.laid):
        raise Immovable("two ranges of code")
    made = relaid(target.image, arch, span, dict(edit.laid))
    return made.around(target), made.around(original.around)


def _patched(original: Original, edit: Edit) -> tuple[Target, Target]:
    image = original.target.image
    gone: set[int] = set()
    for address, data in edit.patches:
        gone |= set(image.fields_in(address, address + len(data)))
        image = image.patched(address, data)
    if gone:  # what is overwritten is no longer the linker's
        fields = {at: size for at, size in image.fields.items() if at not in gone}
        relocated = {at: name for at, name in image.relocated.items() if at not in gone}
        image = replace(image, fields=fields, relocated=relocated)
    return replace(original.target, image=image), replace(original.around, image=image)


def mutants_of(original: Original, operators: Sequence[str] = ALL) -> Iterator[Mutant]:
    """Every mutant, in the order of addresses, but for those that no layout can hold."""
    for edit in edits_of(original, operators):
        try:
            yield mutant_of(original, edit)
        except Immovable:
            continue


def _new(original: TargetReport, mutated: TargetReport, strict: bool) -> tuple[str, ...]:
    """What is refuted now and was not; at strict only on paths that the original has, lest a new name be news."""
    fresh = refuted(mutated, strict) - refuted(original, strict)
    kept = sorted((path, ident) for ident, path in fresh if not strict or path in original.paths)
    return tuple(f"{ident}@{path}" for path, ident in kept)


def _unlike(original: Original, mutant: Mutant, exploration: Exploration) -> tuple[str, ...]:
    arch = ARCHITECTURES[mutant.target.image.arch]
    fields, _ = arch.structure(mutant.target.sp)
    target = mutant.target
    bound = frozenset(guard.cell for guard in (*target.assume, *target.skip))
    stacked = max(0, len(target.args) - len(arch.arguments))
    seen = Seen(arch=arch, fields=fields, pushed=target.pushed, ends=target.ends, bound=bound, stacked=stacked)
    return tuple(dict.fromkeys(differences(original.exploration, exploration, seen, Solver(Budget()))))


def _unread(note: str, target: Target, arch: Arch) -> bool:
    """Whether a difference lies in what, by callback-abi, no C code reads: no argument, and no stack pointer."""
    place, _, what = note.rpartition(": ")
    read = {arch.sp, *arch.arguments[: len(target.args)]}
    registers = {field.mirror for field in arch.pt_regs if field.role == "gpr"}
    return place.startswith("view ") and (what in registers - read or what in arch.arithmetic)


def _exempted(note: str, exempt: frozenset[str], arch: Arch) -> bool:
    """Whether a difference lies in what the gate's level exempts in the original, or in what no level claims.

    That is the rest of a selector's field: it must be defined, and no obligation says as what.
    """
    place, _, what = note.rpartition(": ")
    if what.startswith(UPPER_HALF):
        return True
    family = {"exit": "restore"}.get(place, "regs" if what.startswith("regs.") else "")
    name = what.removeprefix("regs.").removeprefix("e" if arch.bits == 32 else "r")
    names = {what.removeprefix("regs."), name, f"flags.{what}"}
    return bool(family) and any(f"{family}/{one}" in exempt for one in names)


def fate_of(original: Original, mutant: Mutant, lifters: tuple[str, ...] = VEX) -> Outcome:
    """What becomes of one mutant; equivalence is asked over the first of these semantics."""
    if len(lifters) > 1 or int(mutant.target.digest, 16) % _IN_FULL == 0:
        return fate_in_full(original, mutant, lifters)
    seen = glance(original.report, mutant.target, *lifters)
    if seen.exploration.gaps and not (seen.gate or seen.strict or seen.clash):  # did it run off the end: into what?
        seen = glance(original.report, mutant.around, *lifters)
    gaps = tuple(dict.fromkeys(gap.why for gap in seen.exploration.gaps))
    if seen.gate or seen.strict:
        return Outcome(mutant=mutant, fate=Fate.KILLED, gate=seen.gate, strict=seen.strict, notes=gaps)
    if not seen.clash and not gaps:
        fate, notes = _weighed(original, mutant, _unlike(original, mutant, seen.exploration))
        if fate is Fate.EQUIVALENT:
            return Outcome(mutant=mutant, fate=fate, gate=(), strict=(), notes=notes)
    return fate_in_full(original, mutant, lifters)


def fate_in_full(original: Original, mutant: Mutant, lifters: tuple[str, ...] = VEX) -> Outcome:
    """What becomes of a mutant by every obligation and every concrete run; a kill that is equivalent is a clash."""
    report = decide(mutant.target, Budget(), lifters=lifters, vacuity=False)
    gate, strict = (_new(original.report, report, strictly) for strictly in (False, True))
    if report.gaps and not (gate or strict):  # it may have run off the end: into what?
        report = decide(mutant.around, Budget(), lifters=lifters, vacuity=False)
        gate, strict = (_new(original.report, report, strictly) for strictly in (False, True))
    notes: tuple[str, ...] = tuple(dict.fromkeys(gap.why for gap in report.gaps))
    if Verdict.BROKEN in (report.verdict, report.strict):
        fate = Fate.BROKEN
        notes = tuple(sorted({f.reason for f in report.findings if f.reason}))
    elif gate or strict:
        fate = Fate.KILLED
        if not report.gaps and not _unlike(original, mutant, _explored(mutant.target, lifters[0])):
            fate, notes = Fate.BROKEN, ("refuted, yet shown equivalent",)
    elif report.verdict is not Verdict.PROVED:
        fate = Fate.STOPPED
        notes = notes or tuple(f"{f.id}: {f.reason}" for f in report.findings if f.reason)
    else:
        fate, notes = _weighed(original, mutant, _unlike(original, mutant, _explored(mutant.target, lifters[0])))
    return Outcome(mutant=mutant, fate=fate, gate=gate, strict=strict, notes=notes)


def _weighed(original: Original, mutant: Mutant, notes: tuple[str, ...]) -> tuple[Fate, tuple[str, ...]]:
    """A proved mutant by what it does otherwise than the original."""
    arch = ARCHITECTURES[mutant.target.image.arch]
    exempt = frozenset(f.id for f in original.report.findings if f.exempt is not None)
    # What lies there while C runs matters to an unwinder alone; where it ends was compared at the exit.
    left = [note for note in notes if not _unread(note, mutant.target, arch)]
    if not left:
        return Fate.EQUIVALENT, tuple(f"but for {note} {UNREAD}" for note in notes)
    if all(_exempted(note, exempt, arch) for note in left):
        return Fate.CONFORMING, tuple(f"but for {note} (exempt or not claimed)" for note in left)
    return Fate.SURVIVOR, notes


def original_of(target: Target, others: Sequence[Target] = (), lifters: tuple[str, ...] = VEX) -> Original:
    """The trampoline decided and explored; ValueError where it is not proved at its gate."""
    report = decide(target, Budget(), lifters=lifters)
    if report.verdict is not Verdict.PROVED:
        raise ValueError(f"{target.name} is not proved at its gate: its mutants say nothing")
    return Original(
        target=target,
        around=_surrounded(target, others),
        report=report,
        exploration=_explored(target, lifters[0]),
    )
