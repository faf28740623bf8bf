"""Each instruction of a kernel's trampolines overwritten by NOPs, one at a time, and what becomes of each mutant.

``python -m tests.real.nop_mutants [FILE]`` prints the list; without FILE it takes Debian's 6.1 kernel for x86-64, and
with ``i386`` the full-register trampoline of the one for x86-32.
"""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.real.kernels import KERNELS, fetch
from verify.image.load import load
from verify.mutate.campaign import Fate, Outcome, fate_in_full, mutants_of, original_of
from verify.recognise import recognise
from verify.target import Target

__all__ = ["OBJTOOL", "campaign", "full_registers", "listing", "outcomes_of", "tally"]

OBJTOOL = "12 of 99"
"""How many of these mutants of the object from linux-source-6.1 objtool rejects."""

MOST_NAMED = 4  # obligations per level and line


def outcomes_of(target: Target, others: Sequence[Target] = ()) -> Iterator[Outcome]:
    """Every NOP mutant of one trampoline, decided; ValueError where the trampoline itself is not proved."""
    original = original_of(target, others)
    for mutant in mutants_of(original, ("delete",)):
        yield fate_in_full(original, mutant)


def campaign(file: Path) -> Iterator[Outcome]:
    """Every mutant of every trampoline on the way into a function that the file holds, decided."""
    targets = recognise(load(str(file)))
    for target in targets:
        if target.pushed:
            yield from outcomes_of(target, targets)


def full_registers(file: Path) -> Iterator[Outcome]:
    """Every mutant of ftrace_regs_caller."""
    targets = recognise(load(str(file)))
    for target in targets:
        if target.symbol == "ftrace_regs_caller":
            yield from outcomes_of(target, targets)


def _named(level: str, ids: Sequence[str]) -> str:
    """The obligations of a level; bits are left out where their summary stands."""
    whole = [one for one in ids if "." not in one or f"{one.partition('.')[0]}@{one.partition('@')[2]}" not in ids]
    more = f" and {len(whole) - MOST_NAMED} more" if len(whole) > MOST_NAMED else ""
    return f"{level}: {' '.join(whole[:MOST_NAMED])}{more}" if whole else f"{level}: -"


def listing(outcome: Outcome) -> str:
    """One line of the list."""
    one = outcome.mutant
    head = f"{one.where:<26} {one.text.removesuffix(' -> nop'):<44} {outcome.fate.name:<10}"
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
