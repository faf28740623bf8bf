"""Each instruction of a kernel's trampolines overwritten by NOPs, one at a time, and what becomes of each mutant.

``python -m tests.real.nop_mutants [FILE]`` prints the list; without FILE it takes Debian's 6.1 kernel for x86-64, and
with ``i386`` the full-register trampoline of the one for x86-32.
"""

import enum
import hashlib
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tests.real.equivalence import differences
from tests.real.kernels import KERNELS, fetch
from verify.arch import ARCHITECTURES
from verify.arch.record import Arch
from verify.decide.solver import Budget, Solver, Unsat
from verify.execute.explore import explore
from verify.image.load import load
from verify.paths import Exploration
from verify.pipeline import decide
from verify.recognise import recognise
from verify.report.tree import TargetReport
from verify.target import Target
from verify.verdict import Verdict

__all__ = ["OBJTOOL", "Fate", "Mutant", "Outcome", "campaign", "full_registers", "listing", "mutants_of", "tally"]

OBJTOOL = "12 of 99"
"""How many of these mutants of the object from linux-source-6.1 objtool rejects."""

NOP = b"\x90"
UNREAD = "(C keeps it and does not read it; unwind: not checked)"
MOST_NAMED = 4  # obligations per level and line


class Fate(enum.Enum):
    """What became of a mutant; only a survivor is a fault of ours."""

    KILLED = "killed"  # refuted at a named obligation where the original is not
    STOPPED = "stopped"  # not decided: a gap, which is never a proof
    EQUIVALENT = "equivalent"  # shown by the solver to do what the original does
    SURVIVOR = "survivor"
    BROKEN = "broken"  # the verifier contradicts itself


@dataclass(frozen=True, kw_only=True)
class Mutant:
    """One instruction of one trampoline, overwritten; ``around`` names the code that lies behind its end too."""

    target: Target
    around: Target
    where: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What became of one mutant: obligations newly refuted at the gate and at strict, or why there are none."""

    mutant: Mutant
    fate: Fate
    gate: tuple[str, ...]
    strict: tuple[str, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class _Original:
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


def _mutants(original: _Original, others: Sequence[Target]) -> Iterator[Mutant]:
    """One per instruction that some path executes: padding is no part of the trampoline."""
    target, surrounded = original.target, _surrounded(original.target, others)
    steps = {step.address: step for path in original.exploration.paths for step in path.steps}
    for address, step in sorted(steps.items()):
        image = target.image.patched(address, NOP * len(step.code))
        digest = hashlib.sha256(image.read(target.address, target.size)).hexdigest()
        yield Mutant(
            target=replace(target, image=image, digest=digest),
            around=replace(surrounded, image=image, digest=digest),
            where=f"{target.name}{address - target.address:+#x}",
            text=step.text,
        )


def _refuted(report: TargetReport, strict: bool) -> set[tuple[str, str]]:
    if strict:
        return {(f.id, f.path) for f in report.findings if f.strict is Verdict.REFUTED}
    return {(f.id, f.path) for f in report.findings if f.exempt is None and f.verdict is Verdict.REFUTED}


def _new(original: TargetReport, mutated: TargetReport, strict: bool) -> tuple[str, ...]:
    """What is refuted now and was not; at strict only on paths that the original has, lest a new name be news."""
    fresh = _refuted(mutated, strict) - _refuted(original, strict)
    kept = sorted((path, ident) for ident, path in fresh if not strict or path in original.paths)
    return tuple(f"{ident}@{path}" for path, ident in kept)


def _unlike(original: _Original, mutant: Mutant) -> tuple[str, ...]:
    arch = ARCHITECTURES[mutant.target.image.arch]
    fields, _ = arch.structure(mutant.target.sp)
    found = differences(original.exploration, _explored(mutant.target), arch, fields, Solver(Budget()))
    return tuple(dict.fromkeys(found))


def _unread(note: str, arch: Arch) -> bool:
    """Whether a difference lies in a callee-saved register at a callback, which by callback-abi no C code reads."""
    place, _, register = note.rpartition(": ")
    kept = {field.mirror for field in arch.pt_regs if field.role == "gpr"} - {*arch.caller_saved, arch.sp}
    return place.startswith("view ") and register in kept


def _decided(original: _Original, mutant: Mutant) -> Outcome:
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
        # What lies there while C runs matters to an unwinder alone; where it ends was compared at the exit.
        read = [note for note in notes if not _unread(note, ARCHITECTURES[mutant.target.image.arch])]
        fate = Fate.SURVIVOR if read else Fate.EQUIVALENT
        notes = notes if read else tuple(f"but for {note} {UNREAD}" for note in notes)
    return Outcome(mutant=mutant, fate=fate, gate=gate, strict=strict, notes=notes)


def mutants_of(target: Target, others: Sequence[Target] = ()) -> Iterator[Outcome]:
    """Every mutant of one trampoline, decided; ValueError where the trampoline itself is not proved."""
    original = _Original(target=target, report=decide(target, Budget()), exploration=_explored(target))
    if original.report.verdict is not Verdict.PROVED:
        raise ValueError(f"{target.name} is not proved at its gate: its mutants say nothing")
    for mutant in _mutants(original, others):
        yield _decided(original, mutant)


def campaign(file: Path) -> Iterator[Outcome]:
    """Every mutant of every trampoline on the way into a function that the file holds, decided."""
    targets = recognise(load(str(file)))
    for target in targets:
        if target.pushed:
            yield from mutants_of(target, targets)


def full_registers(file: Path) -> Iterator[Outcome]:
    """Every mutant of ftrace_regs_caller."""
    targets = recognise(load(str(file)))
    for target in targets:
        if target.symbol == "ftrace_regs_caller":
            yield from mutants_of(target, targets)


def _named(level: str, ids: Sequence[str]) -> str:
    """The obligations of a level; bits are left out where their summary stands."""
    whole = [one for one in ids if "." not in one or f"{one.partition('.')[0]}@{one.partition('@')[2]}" not in ids]
    more = f" and {len(whole) - MOST_NAMED} more" if len(whole) > MOST_NAMED else ""
    return f"{level}: {' '.join(whole[:MOST_NAMED])}{more}" if whole else f"{level}: -"


def listing(outcome: Outcome) -> str:
    """One line of the list."""
    one = outcome.mutant
    head = f"{one.where:<26} {one.text:<44} {outcome.fate.name:<10}"
    if outcome.fate is Fate.KILLED:
        return f"{head} {_named('gate', outcome.gate)}; {_named('strict', outcome.strict)}"
    return f"{head} {'; '.join(outcome.notes)}".rstrip()


def tally(outcomes: Sequence[Outcome]) -> str:
    """The last line of the list; OBJTOOL counted the mutants of x86-64 only."""
    count = {fate: sum(1 for one in outcomes if one.fate is fate) for fate in Fate}
    stopped = f" {count[Fate.STOPPED]} stopped," if count[Fate.STOPPED] else ""
    broken = f" {count[Fate.BROKEN]} broken," if count[Fate.BROKEN] else ""
    counted = all(one.mutant.target.image.arch == "x86_64" for one in outcomes)
    objtool = f"; objtool: {OBJTOOL}" if counted else ""
    return (
        f"{len(outcomes)} instructions, {count[Fate.KILLED]} killed,{stopped}{broken} {count[Fate.EQUIVALENT]}"
        f" equivalent, {count[Fate.SURVIVOR]} survivors{objtool}"
    )


def main(arguments: Sequence[str]) -> None:
    """Print the list, each line when it is decided."""
    outcomes = []
    given = campaign(Path(arguments[0]) if arguments else fetch(KERNELS[1]))
    for outcome in full_registers(fetch(KERNELS[5])) if list(arguments) == ["i386"] else given:
        outcomes.append(outcome)
        print(listing(outcome), flush=True)
    print(tally(outcomes))


if __name__ == "__main__":
    main(sys.argv[1:])
