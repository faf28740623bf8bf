"""Free choices of two versions of a path, matched: what an instruction leaves open is one choice in both.

A byte below the stack pointer, an undefined result and a load of a shared cell are named by their number on the path,
and a mutant may have more instructions or fewer. Any one-to-one renaming of free choices is as good as another: if
the two agree under one of them for all values, they have the same behaviours. Which one is a guess, and a bad guess
shows as a difference.
"""

import difflib
import re
from collections.abc import Callable, Mapping, Sequence

import claripy
from claripy.ast.base import Base
from claripy.ast.bool import Bool
from claripy.ast.bv import BV

from verify.contracts.words import leaves, name_of
from verify.decide.solver import Solver, Unsat
from verify.paths import Path, Step

__all__ = ["Renaming", "renaming"]

Renaming = Callable[[BV], BV]

_CHOICE = re.compile(r"(?P<kind>junk|undefined)@(?P<step>\d+)(?P<rest>:.*)$")
_AT_ENTRY = "undefined@0:cs"  # what int3 pushed, before the first step


def renaming(left: Path, right: Path, bound: frozenset[str], solver: Solver) -> Renaming:
    """What gives an expression of ``right`` the names of ``left``; nothing is renamed where a guard tells choices.

    Loads of the cells ``bound`` are no free choices: the contract speaks of the first one.
    """
    steps = _matched(left.steps, right.steps)
    if all(now == then for now, then in steps.items()) and len(left.steps) == len(right.steps):
        return _as_it_is
    more = len(left.steps) - len(right.steps)
    cells = _cells(left, right, steps, bound)

    def other(name: str) -> str:
        if name in cells:
            return cells[name]
        found = _CHOICE.match(name)
        if found is None or name == _AT_ENTRY:
            return f"other:{name}" if name in cells.values() else name
        late = found["rest"].endswith(":byte")  # named after the step that follows the one that made it
        step = int(found["step"]) - late
        then = steps.get(step) if step < len(right.steps) else step + more
        return f"other:{name}" if then is None else f"{found['kind']}@{then + late}{found['rest']}"

    # One renaming per pair of paths is one of all choices only where none that it changes decides which path is taken.
    guards = [formula for path in (left, right) for formula in (*path.variant, *path.guard)]
    if any(_depends(formula, other, solver) for formula in guards):
        return _as_it_is

    def rename(expression: BV) -> BV:
        new: dict[int, Base] = {
            leaf.hash(): claripy.BVS(other(name_of(leaf)), leaf.size(), explicit_name=True)
            for leaf in leaves(expression)
            if other(name_of(leaf)) != name_of(leaf)
        }
        renamed = claripy.replace_dict(expression, new)
        assert isinstance(renamed, BV)
        return renamed

    return rename


def _depends(guard: Bool, other: Callable[[str], str], solver: Solver) -> bool:
    """Whether a guard may tell apart two values of a choice that is renamed; a mere mention (AF beside ZF) does not."""
    new: dict[int, Base] = {
        leaf.hash(): claripy.BVS(f"any:{name_of(leaf)}", leaf.size(), explicit_name=True)
        for leaf in leaves(guard)
        if other(name_of(leaf)) != name_of(leaf)
    }
    again = claripy.replace_dict(guard, new)
    assert isinstance(again, Bool)
    apart = claripy.Or(claripy.And(guard, claripy.Not(again)), claripy.And(again, claripy.Not(guard)))
    return bool(new) and not isinstance(solver.ask([apart]), Unsat)


def _as_it_is(expression: BV) -> BV:
    return expression


def _cells(left: Path, right: Path, steps: Mapping[int, int], bound: frozenset[str]) -> dict[str, str]:
    """Loads of ``right`` -> loads of ``left`` by the same instruction; a load that has none is a choice of its own."""
    ours, theirs = (
        {
            (load.step, n): leaf
            for n, load in enumerate(path.loads)
            for leaf in leaves(load.value)
            if not any(_is_of(name_of(leaf), cell) for cell in bound)
        }
        for path in (left, right)
    )
    first = {step: leaf for (step, _), leaf in reversed(ours.items())}
    found: dict[str, str] = {}
    for (step, _), leaf in theirs.items():
        same = first.get(steps.get(step, -1))
        paired = same is not None and same.size() == leaf.size() and name_of(same) not in found.values()
        found[name_of(leaf)] = name_of(same) if same is not None and paired else f"other:{name_of(leaf)}"
    return found


def _is_of(name: str, cell: str) -> bool:
    return re.match(rf"cell:{re.escape(cell)}(?![\w.])", name) is not None


def _matched(left: Sequence[Step], right: Sequence[Step]) -> dict[int, int]:
    """Steps of ``right`` -> steps of ``left`` that execute the same instruction, in order as far as that goes."""
    texts, others = ([_text(step) for step in steps] for steps in (left, right))
    blocks = difflib.SequenceMatcher(None, texts, others, autojunk=False).get_matching_blocks()
    found = {block.b + n: block.a + n for block in blocks for n in range(block.size)}
    spare = [n for n in range(len(texts)) if n not in set(found.values())]
    for now in range(len(others)):  # of two that changed places one is out of order
        then = next((n for n in spare if texts[n] == others[now]), None)
        if now not in found and then is not None:
            found[now] = then
            spare.remove(then)
    for now in sorted(found, reverse=True):  # of two in a row the last one counts
        if now + 1 < len(others) and now + 1 not in found and others[now + 1] == others[now]:
            found[now + 1] = found.pop(now)
    return found


def _text(step: Step) -> str:
    """The instruction without what depends on where it stands."""
    name, _, operands = step.text.partition(" ")
    return name if name.startswith(("j", "call")) or "rip" in operands else step.text
