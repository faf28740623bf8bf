"""A campaign of mutants: each is decided like any target, and what is not refuted must be shown equivalent."""

import enum
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from verify.arch import ARCHITECTURES
from verify.arch.record import Arch
from verify.decide.solver import Budget, Solver, Unsat
from verify.execute.explore import explore
from verify.mutate.equivalence import UPPER_HALF, differences
from verify.mutate.operators import OPERATORS, Edit, edits
from verify.paths import Exploration
from verify.pipeline import decide
from verify.report.tree import TargetReport
from verify.target import Target
from verify.verdict import Verdict

__all__ = ["ALL", "Fate", "Mutant", "Original", "Outcome", "fate_of", "mutants_of", "original_of"]

ALL = (*OPERATORS, "swap")

UNREAD = "(no C code reads it; unwind: not checked)"


class Fate(enum.Enum):
    """What became of a mutant; only a survivor is a fault of ours."""

    KILLED = "killed"  # refuted at a named obligation where the original is not
    STOPPED = "stopped"  # not decided: a gap, which is never a proof
    EQUIVALENT = "equivalent"  # shown by the solver to do what the original does
    CONFORMING = "conforming"  # differs only in what the gate's level exempts or no level claims
    SURVIVOR = "survivor"
    BROKEN = "broken"  # the verifier contradicts itself


@dataclass(frozen=True, kw_only=True)
class Mutant:
    """One instruction of one trampoline, overwritten; ``around`` names the code that lies behind its end too."""

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
    """The trampoline as it is: how it was decided and what it does."""

    target: Target
    report: TargetReport
    exploration: Exploration


def _explored(target: Target) -> Exploration:
    solver = Solver(Budget())
    arch = ARCHITECTURES[target.image.arch]
    return explore(target, arch, lambda formulas: not isinstance(solver.ask(formulas), Unsat))


def _surrounded(target: Target, others: Sequence[Target]) -> Target:
    """The contract with the file's other trampolines named in it, for control that runs off the end into them.

    Their calls of C are callbacks too, so that running into one is one callback too many.
    """
    return replace(
        target,
        code=tuple(dict.fromkeys((*target.code, *(span for other in others for span in other.code)))),
        sites={**{at: name for other in others for at, name in other.sites.items()}, **target.sites},
        callees={**{at: name for other in others for at, name in other.callees.items()}, **target.callees},
    )


def _mutant(original: Original, surrounded: Target, edit: Edit) -> Mutant:
    target = original.target
    image = target.image.patched(edit.address, edit.data)
    gone = target.image.fields_in(edit.address, edit.address + len(edit.data))
    if gone:  # what is overwritten is no longer the linker's
        fields = {at: size for at, size in image.fields.items() if at not in gone}
        relocated = {at: name for at, name in image.relocated.items() if at not in gone}
        image = replace(image, fields=fields, relocated=relocated)
    digest = hashlib.sha256(image.read(target.address, target.size)).hexdigest()
    return Mutant(
        target=replace(target, image=image, digest=digest),
        around=replace(surrounded, image=image, digest=digest),
        operator=edit.operator,
        where=f"{target.name}{edit.address - target.address:+#x}",
        text=edit.was,
        now=edit.now,
    )


def mutants_of(original: Original, others: Sequence[Target] = (), operators: Sequence[str] = ALL) -> Iterator[Mutant]:
    """Every mutant of the instructions that some path executes (padding is no part of the trampoline)."""
    arch = ARCHITECTURES[original.target.image.arch]
    executed = {step.address for path in original.exploration.paths for step in path.steps}
    surrounded = _surrounded(original.target, others)
    for edit in edits(original.target.image, arch, sorted(executed), operators):
        yield _mutant(original, surrounded, edit)


def _refuted(report: TargetReport, strict: bool) -> set[tuple[str, str]]:
    if strict:
        return {(f.id, f.path) for f in report.findings if f.strict is Verdict.REFUTED}
    return {(f.id, f.path) for f in report.findings if f.exempt is None and f.verdict is Verdict.REFUTED}


def _new(original: TargetReport, mutated: TargetReport, strict: bool) -> tuple[str, ...]:
    """What is refuted now and was not; at strict only on paths that the original has, lest a new name be news."""
    fresh = _refuted(mutated, strict) - _refuted(original, strict)
    kept = sorted((path, ident) for ident, path in fresh if not strict or path in original.paths)
    return tuple(f"{ident}@{path}" for path, ident in kept)


def _unlike(original: Original, mutant: Mutant) -> tuple[str, ...]:
    arch = ARCHITECTURES[mutant.target.image.arch]
    fields, _ = arch.structure(mutant.target.sp)
    found = differences(
        original.exploration, _explored(mutant.target), arch, fields, mutant.target.pushed, Solver(Budget())
    )
    return tuple(dict.fromkeys(found))


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


def fate_of(original: Original, mutant: Mutant) -> Outcome:
    """What becomes of one mutant."""
    report = decide(mutant.target, Budget())
    gate, strict = (_new(original.report, report, strictly) for strictly in (False, True))
    if report.gaps and not (gate or strict):  # it may have run off the end: into what?
        report = decide(mutant.around, Budget())
        gate, strict = (_new(original.report, report, strictly) for strictly in (False, True))
    notes: tuple[str, ...] = tuple(dict.fromkeys(gap.why for gap in report.gaps))
    if Verdict.BROKEN in (report.verdict, report.strict):
        fate = Fate.BROKEN
        notes = tuple(sorted({f.reason for f in report.findings if f.reason}))
    elif gate or strict:
        fate = Fate.KILLED
        if not report.gaps and not _unlike(original, mutant):
            fate, notes = Fate.BROKEN, ("refuted, yet shown equivalent",)
    elif report.verdict is not Verdict.PROVED:
        fate = Fate.STOPPED
        notes = notes or tuple(f"{f.id}: {f.reason}" for f in report.findings if f.reason)
    else:
        notes = _unlike(original, mutant)
        fate, notes = _weighed(original, mutant, notes)
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


def original_of(target: Target) -> Original:
    """The trampoline decided and explored; ValueError where it is not proved at its gate."""
    report = decide(target, Budget())
    if report.verdict is not Verdict.PROVED:
        raise ValueError(f"{target.name} is not proved at its gate: its mutants say nothing")
    return Original(target=target, report=report, exploration=_explored(target))
