"""Inputs that lead down a path: random ones, corner values, and what its condition asks for."""

import random
from collections.abc import Iterator, Mapping

from claripy.ast.bv import BV

from verify.contracts.frame_of import Subject
from verify.contracts.words import leaves, name_of
from verify.decide.guess import Fitter
from verify.decide.solver import Sat, Solver

__all__ = ["Chance", "states"]

_MOST = 512  # states of one path that are looked at

_CORNERS = 4  # values of each input that are drawn more often than others

_FIFTH = 52  # of 256

_MODELS = 4  # states of a narrow path that are asked of the solver; the rest of each state is random


class Chance:
    """Where random values come from, and how many states were drawn: variants of a path draw on, not anew."""

    def __init__(self, seed: int) -> None:
        self.chooser = random.Random(seed)
        self.drawn = 0


def states(
    subject: Subject, symbols: Mapping[str, BV], resting: Mapping[str, int], solver: Solver, chance: Chance
) -> Iterator[dict[str, int]]:
    """Inputs that satisfy the path's condition, as many as are asked for; what no run can choose is ``resting``."""
    premise = subject.premise

    def pinned(name: str) -> bool:
        return _pinned(subject, name)

    fitter = Fitter(premise, often=True, fixed=pinned)
    draws = _Draws({name: symbol.size() for name, symbol in symbols.items() if not pinned(name)})
    wished = {name_of(leaf) for formula in premise for leaf in leaves(formula)}
    models: list[dict[str, int]] = []
    for number in range(chance.drawn, chance.drawn + _MOST):
        chance.drawn = number + 1
        inputs = {**resting, **draws.draw(chance.chooser, number)}
        fitted = inputs if fitter.fits(inputs) else fitter.fit(inputs)
        if fitted is None:
            if len(models) < _MODELS:
                # What a run cannot choose is wished for first, so that a model that moves it is the last resort.
                names = sorted((name for name in wished if name in symbols), key=lambda name: (not pinned(name), name))
                answer = solver.prefer(premise, [symbols[name] == inputs[name] for name in names])
                if isinstance(answer, Sat):
                    models.append({name: answer.model[name] for name in wished})
            if models:
                inputs |= models[number % len(models)]
            if not fitter.fits(inputs) or any(inputs[name] != resting[name] for name in wished if pinned(name)):
                continue
            fitted = inputs
        yield fitted


def _pinned(subject: Subject, name: str) -> bool:
    """Inputs that a concrete run cannot choose freely: addresses of mapped memory and selectors."""
    arch = subject.arch
    return (
        name == arch.sp
        or name.startswith("addr:")
        or name in arch.selectors
        or name in arch.segment_bases
        or (name == arch.frame and subject.target.kind == "mcount")
    )


class _Draws:
    """Values for all inputs at once: corner values in the first states, any afterwards."""

    def __init__(self, widths: Mapping[str, int]) -> None:
        """``widths`` in bits, by name."""
        self._corners = {name: (0, (1 << bits) - 1, 1, 1 << (bits - 1)) for name, bits in widths.items()}
        self._slices: list[tuple[str, int, int, int]] = []
        at = 0
        for name, bits in widths.items():
            size = -(-bits // 8)
            self._slices.append((name, at, at + size, (1 << bits) - 1))
            at += size
        self._bytes = at

    def draw(self, chooser: random.Random, number: int) -> dict[str, int]:
        """The ``number``-th state: a corner in a fifth of the inputs, bits by chance in the others."""
        if number < _CORNERS:
            return {name: corners[number] for name, corners in self._corners.items()}
        data, chance = chooser.randbytes(self._bytes), chooser.randbytes(len(self._slices))
        return {
            name: self._corners[name][luck % _CORNERS] if luck < _FIFTH else
            int.from_bytes(data[start:end], "little") & mask
            for (name, start, end, mask), luck in zip(self._slices, chance, strict=True)
        }  # fmt: skip
