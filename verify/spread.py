"""Work spread over processes: the same results in the same order, however many work at it.

Each process is an executor of its own, so that one that is killed (by the kernel, out of memory) costs one result,
and it is known which.
"""

import ctypes
import gc
import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, ThreadPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from typing import TypeVar, cast

__all__ = ["alone", "die_with", "spread"]

T = TypeVar("T")

_PR_SET_PDEATHSIG = 1  # prctl(2)

_WORK: list[Callable[[int], object]] = []  # of this process: what it was forked with


def die_with(parent: int) -> None:
    """This process is killed when its parent ends, however that ends: nobody would read what it finds."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:  # it ended before that
        os._exit(1)


def spread(work: Callable[[int], T], numbers: Sequence[int], jobs: int, lost: Callable[[int], T]) -> Iterator[T]:
    """``work(n)`` for each number (no two are equal), in their order, by up to ``jobs`` processes; 1 is this process.

    ``lost(n)`` stands for what was to come from a process that was killed at it. What ``work`` raises is raised.
    """
    if jobs == 1 or len(numbers) < 2:
        yield from map(work, numbers)
        return
    lanes = _Lanes(waiting=deque(numbers), jobs=min(jobs, len(numbers)))
    _WORK[:] = [work]  # forked, not sent
    try:
        for number in numbers:
            future = lanes.finished(number)
            try:
                result = cast("T", future.result())  # what it was forked with gives T
            except BrokenProcessPool:
                result = lost(number)
            yield result
    finally:
        lanes.stop()


def alone(work: Callable[[], T]) -> T:
    """What ``work`` gives, in a thread of its own.

    claripy keeps one z3 context per thread, and which model z3 finds depends on what its context has seen.
    """
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(work).result()


def _do(number: int) -> object:
    (work,) = _WORK
    return work(number)


@dataclass(frozen=True, kw_only=True)
class _Lane:
    """One process."""

    pool: ProcessPoolExecutor
    pid: int


@dataclass(kw_only=True)
class _Lanes:
    """The processes, what each is at and what is done."""

    waiting: deque[int]
    jobs: int
    idle: list[_Lane] = field(default_factory=list)
    busy: dict[Future[object], tuple[int, _Lane]] = field(default_factory=dict)
    done: dict[int, Future[object]] = field(default_factory=dict)

    def finished(self, number: int) -> Future[object]:
        """The result of one number; all lanes are kept busy until it is there."""
        while number not in self.done:
            while self.waiting and len(self.busy) < self.jobs:
                lane = self.idle.pop() if self.idle else _lane()
                started = self.waiting.popleft()
                self.busy[lane.pool.submit(_do, started)] = started, lane
            assert self.busy, f"nobody is at {number}"
            for future in wait(self.busy, return_when=FIRST_COMPLETED).done:
                found, lane = self.busy.pop(future)
                self.done[found] = future
                if isinstance(future.exception(), BrokenProcessPool):
                    lane.pool.shutdown(wait=False)  # its process is gone; the next number gets another
                else:
                    self.idle.append(lane)
        return self.done.pop(number)

    def stop(self) -> None:
        """End every process at once: what one is still at, nobody waits for."""
        for _, lane in self.busy.values():
            os.kill(lane.pid, signal.SIGKILL)
        for lane in [*self.idle, *(lane for _, lane in self.busy.values())]:
            lane.pool.shutdown(wait=True, cancel_futures=True)


def _begin(parent: int) -> None:
    die_with(parent)
    gc.freeze()  # to look at what was there before copies every page of it


def _lane() -> _Lane:
    pool = ProcessPoolExecutor(
        1, mp_context=multiprocessing.get_context("fork"), initializer=_begin, initargs=(os.getpid(),)
    )
    return _Lane(pool=pool, pid=pool.submit(os.getpid).result())
