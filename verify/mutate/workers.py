"""A campaign over several processes: the same rows in the same order, however many work at it."""

import multiprocessing
import random
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass

from verify.mutate.campaign import ALL, Mutant, Original, fate_of, mutants_of, original_of
from verify.mutate.table import Row, row_of
from verify.target import Target

__all__ = ["campaign"]


@dataclass(frozen=True, kw_only=True)
class _Work:
    """What each worker has, and keeps from one mutant to the next."""

    original: Original
    mutants: tuple[Mutant, ...]


_KEPT: list[_Work] = []  # of this process


def _prepare(target: Target, others: Sequence[Target]) -> _Work:
    original = original_of(target)
    return _Work(original=original, mutants=tuple(mutants_of(original, others, ALL)))


def _decide(number: int) -> Row:
    (work,) = _KEPT
    return row_of(fate_of(work.original, work.mutants[number]))


def campaign(
    target: Target, others: Sequence[Target], *, jobs: int, sample: int | None = None, seed: int = 0
) -> Iterator[Row]:
    """Every mutant of a target, or ``sample`` of them drawn by ``seed``, in the order of their addresses.

    ValueError where the target itself is not proved at its gate.
    """
    work = _prepare(target, others)
    numbers = list(range(len(work.mutants)))
    if sample is not None and sample < len(numbers):
        numbers = sorted(random.Random(seed).sample(numbers, sample))
    if jobs == 1:
        yield from (row_of(fate_of(work.original, work.mutants[number])) for number in numbers)
        return
    # Forked, so that each has the work; no solver runs at that moment, and no thread of this process.
    _KEPT[:] = [work]
    with ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context("fork")) as pool:
        yield from pool.map(_decide, numbers)
