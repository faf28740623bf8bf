"""A campaign over several processes: the same rows in the same order, however many work at it or take it up again."""

import random
from collections.abc import Iterator, Sequence
from concurrent.futures import BrokenExecutor
from dataclasses import dataclass

from verify.mutate.campaign import VEX, Fate, Original, edits_of, fate_of, mutant_of, original_of
from verify.mutate.journal import Journal, question
from verify.mutate.operators import Edit
from verify.mutate.relay import Immovable
from verify.mutate.table import Row, row_of
from verify.spread import spread
from verify.target import Target

__all__ = ["campaign"]


@dataclass(frozen=True, kw_only=True)
class _Work:
    """What each worker has, and keeps from one mutant to the next."""

    original: Original
    edits: tuple[Edit, ...]
    lifters: tuple[str, ...]

    def row(self, number: int) -> Row:
        """What becomes of one edit; a verifier that fails on it is broken, and the others are decided all the same."""
        edit = self.edits[number]
        where, change = f"{edit.address - self.original.target.address:+#x}", f"{edit.was} -> {edit.now}"
        try:
            return row_of(fate_of(self.original, mutant_of(self.original, edit), self.lifters))
        except Immovable as reason:
            return edit.operator, where, change, Fate.LEFT_OUT.value, (), (str(reason),)
        except Exception as error:
            return edit.operator, where, change, Fate.BROKEN.value, (), (f"{type(error).__name__}: {error}",)


def campaign(
    target: Target,
    others: Sequence[Target],
    *,
    jobs: int,
    sample: int | None = None,
    seed: int = 0,
    lifters: tuple[str, ...] = VEX,
    journal: Journal | None = None,
    engine: str = "",
) -> Iterator[Row]:
    """Every mutant of a target, or ``sample`` of them drawn by ``seed``, in the order of their addresses.

    What the ``journal`` holds for this target, ``engine`` and semantics is not decided again. ValueError where the
    target itself is not proved at its gate.
    """
    original = original_of(target, others, lifters)
    work = _Work(original=original, edits=edits_of(original), lifters=lifters)
    numbers = list(range(len(work.edits)))
    if sample is not None and sample < len(numbers):
        numbers = sorted(random.Random(seed).sample(numbers, sample))
    asked = question(target, engine, lifters)
    names = [edit.named(target.address) for edit in work.edits]
    kept = {n: row for n in numbers if journal and (row := journal.get(asked, names[n]))}
    fresh = spread(work.row, [n for n in numbers if n not in kept], jobs, _lost)
    for number in numbers:
        row = kept.get(number)
        if row is None:
            row = next(fresh)
            if journal:
                journal.put(asked, names[number], row)
        yield _placed(row, target)


def _placed(row: Row, target: Target) -> Row:
    """A row of a journal does not say under which name it was asked."""
    return row[0], f"{target.name}{row[1]}", *row[2:]


def _lost(number: int) -> Row:
    # A pool of several processes would do, but for one killed while the others start: Python 3.11 waits for those.
    raise BrokenExecutor(f"the process that decided mutant {number} was killed (out of memory?)")
