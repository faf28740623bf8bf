"""Concrete runs of one path: the emulator must show what the formulas say, or somebody is wrong."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import claripy
from claripy.ast.base import Base
from claripy.ast.bv import BV

from verify.contracts.frame_of import Subject
from verify.contracts.words import redrawn
from verify.decide.emulator import Emulator, Run, UnrepresentableError
from verify.decide.evaluate import compile_expressions, evaluate
from verify.decide.look import look, reader
from verify.decide.playback import pack
from verify.decide.script import Scripter
from verify.decide.solver import Solver, Unsat
from verify.decide.states import Chance, states
from verify.paths import Snapshot as State
from verify.terms import Observed

__all__ = ["FEWEST_RUNS", "RUNS", "UNDEFINED", "Concrete", "Replay"]

UNDEFINED = "the witness needs a result that the manual leaves undefined"
"""Why a run does not show a counterexample, or goes another way: the processor has chosen otherwise."""

RUNS = 64
"""Concrete runs per proved path (MODEL section 5), over all variants of an internal split together."""

FEWEST_RUNS = 8
"""Concrete runs of each variant, however many there are; no two of a path start alike."""


@dataclass(frozen=True, kw_only=True)
class Replay:
    """What a concrete run showed at ``place``, where a claim looks; ``problem`` is why it showed nothing."""

    value: int | None
    place: Observed
    problem: str = ""
    representable: bool = True


class Concrete:
    """Runs one path on the emulator."""

    def __init__(self, subject: Subject, emulator: Emulator, symbols: Mapping[str, BV], solver: Solver) -> None:
        self._subject = subject
        self._emulator = emulator
        self._symbols = symbols
        self._scripter = Scripter(subject, symbols)
        self._loose = [any(map(_undefined, store.value.variables)) for store in subject.path.stores]
        self._steps = tuple(step.address for step in subject.path.steps)
        # A formula may well name a bit that it does not depend on; what the solver cannot tell counts as open.
        self._open = frozenset(
            step
            for step, guard in subject.path.branches
            if (other := redrawn(guard, _undefined)) is not guard
            and not isinstance(solver.ask([guard, claripy.Not(other)]), Unsat)
        )

    @property
    def is_open(self) -> bool:
        """Whether a branch of the path depends on a result that the manual leaves undefined."""
        return bool(self._open)

    def packed(self, inputs: Mapping[str, int], place: Observed, value: int | None) -> dict[str, Any]:
        """The replay of these inputs as plain data."""
        shown = _second(inputs)
        return pack(self._subject, self._scripter.script(shown), place, self.base(inputs, place), value)

    def replay(self, inputs: Mapping[str, int], place: Observed) -> Replay:
        """The value at ``place`` in a run from these inputs."""
        try:
            run = self._emulator.run(self._scripter.script(inputs))
            if self._unloadable(run):
                return Replay(value=None, place=place, problem="a selector is not loadable", representable=False)
            if self._turned(run):
                return Replay(value=None, place=place, problem=UNDEFINED, representable=False)
            problem = self._followed(run)
            if place.what == "leak" and not problem:
                again = self._emulator.run(self._scripter.script(_second(inputs)))
                if again.error is None and again.steps != run.steps:  # the junk decides where control goes
                    return Replay(value=None, place=replace(place, what="none"))
                problem = self._followed(again)
                place = place if problem else self._leak(run, again, inputs, place)
                run = again
        except UnrepresentableError as error:
            return Replay(value=None, place=place, problem=str(error), representable=False)
        if problem:
            return Replay(value=None, place=place, problem=problem)
        return Replay(value=self._look(run, inputs, place), place=place)

    def _leak(self, run: Run, again: Run, inputs: Mapping[str, int], place: Observed) -> Observed:
        """The first word of the structure that differs between two runs, as a place in memory."""
        for offset, bits in place.spots:
            spot = replace(place, what="mem", offset=offset, bits=bits, spots=())
            if self._look(run, inputs, spot) != self._look(again, inputs, spot):
                return spot
        return replace(place, what="none")

    def _followed(self, run: Run) -> str:
        if run.error is not None:
            return f"the emulator stopped: {run.error}"
        if run.steps != self._steps:
            both = zip(run.steps, self._steps, strict=False)
            at = next((n for n, (one, two) in enumerate(both) if one != two), min(len(run.steps), len(self._steps)))
            return f"the emulator left the path after {at} of {len(self._steps)} instructions"
        return ""

    def _turned(self, run: Run) -> bool:
        """Whether the run left the path, or may have, at a branch that the manual leaves to the processor."""
        both = zip(run.steps, self._steps, strict=False)
        at = next((n for n, (one, two) in enumerate(both) if one != two), min(len(run.steps), len(self._steps)))
        return at - 1 in self._open

    def _unloadable(self, run: Run) -> bool:
        """Whether the run stopped at a load of a selector that the emulator's tables cannot hold."""
        if run.error is None or not run.steps or run.steps != self._steps[: len(run.steps)]:
            return False
        target = self._subject.path.steps[len(run.steps) - 1].text.partition(" ")[2].split(",")[0]
        return target in self._subject.arch.loadable

    def _look(self, run: Run, inputs: Mapping[str, int], place: Observed) -> int | None:
        arch = self._subject.arch
        return look(run, place, self.base(inputs, place), arch.flags, arch.flags_one)

    def base(self, inputs: Mapping[str, int], place: Observed) -> int:
        """The address from which a place's offset counts: T, or the base or cell that it names."""
        if place.what not in ("mem", "leak", "write") or not place.name:
            return inputs[self._subject.arch.sp]
        if place.what == "write":
            stores = [s for s in self._subject.path.stores if (s.base, s.offset) == (place.name, place.offset)]
            return evaluate(stores[0].address, inputs) - place.offset
        name = place.name.removeprefix("cell:")
        if name == place.name and name in inputs:
            return inputs[name]
        if f"addr:{name}" in inputs:
            return inputs[f"addr:{name}"]
        return self._subject.target.image.symbol(name).address

    def agree(self, resting: Mapping[str, int], solver: Solver, chance: Chance, wanted: int) -> tuple[int, str]:
        """Runs the path from ``wanted`` random and corner states; how many ran, and the first disagreement in words."""
        places = self._places()
        shown = reader([place for place, _ in places])
        outputs = compile_expressions([expression for _, expression in places])
        stores = self._subject.path.stores
        stored = compile_expressions([part for store in stores for part in (store.address, store.value)])
        done = 0
        for inputs in states(self._subject, self._symbols, resting, solver, chance):
            try:
                run = self._emulator.run(self._scripter.script(inputs))
            except UnrepresentableError:
                continue
            if self._unloadable(run) or self._turned(run):
                continue
            problem = self._followed(run) or self._stores_differ(run, stored(inputs))
            if not problem and shown(run, inputs[self._subject.arch.sp]) != (want := outputs(inputs)):
                problem = self._places_differ(run, inputs, places, want)
            if problem:
                return done, problem
            done += 1
            if done == wanted:
                break
        return done, ""

    def _places_differ(
        self, run: Run, inputs: Mapping[str, int], places: Sequence[tuple[Observed, Base]], values: tuple[int, ...]
    ) -> str:
        """The first place that the run shows otherwise than the formula."""
        for (place, _), want in zip(places, values, strict=True):
            got = self._look(run, inputs, place)
            if got != want:
                where = f"{place.point} {place.what} {place.name or hex(place.offset)}"
                shown = "nothing" if got is None else f"{got:#x}"
                return f"{where}: the formula says {want:#x}, the emulator {shown}"
        return "a run that shows something else when it is looked at again"

    def _stores_differ(self, run: Run, values: tuple[int, ...]) -> str:
        """The first byte that one side stores and the other does not, or stores otherwise; nothing if all agree."""
        said = zip(self._subject.path.stores, self._loose, values[::2], values[1::2], strict=True)
        seen = [write for write in run.writes if write.step < len(self._steps)]
        if len(seen) == len(self._loose) and all(
            (store.step, at, store.size) == write[:3] and (loose or value == write.value)
            for (store, loose, at, value), write in zip(said, seen, strict=True)
        ):
            return ""  # store by store, as it mostly is
        mine: dict[tuple[int, int], int | None] = {}
        said = zip(self._subject.path.stores, self._loose, values[::2], values[1::2], strict=True)
        for store, loose, address, value in said:
            for n in range(store.size):
                mine[store.step, address + n] = None if loose else (value >> (8 * n)) & 0xFF
        theirs = {
            (write.step, write.address + n): (write.value >> (8 * n)) & 0xFF
            for write in seen
            for n in range(write.size)
        }
        for key in sorted({*mine, *theirs}):
            if key not in mine or key not in theirs or mine[key] not in (None, theirs[key]):
                place = f"step {key[0]}, address {key[1]:#x}"
                return f"{place}: the formula stores {mine.get(key)}, the emulator {theirs.get(key)}"
        return ""

    def _places(self) -> list[tuple[Observed, Base]]:
        """Everything that a run shows and a formula speaks of, but undefined results and what comes after the exit."""
        arch, path = self._subject.arch, self._subject.path
        found: list[tuple[Observed, Base]] = []
        if self._subject.target.ends == "exit":
            found.append((Observed(what="target", bits=arch.bits), path.exit.target))
            found += self._state_places("exit", 0, path.exit.state)
            for offset in range(0, 8 * arch.word, arch.word):
                word = path.exit.state.memory.load(offset, arch.word)
                found.append((Observed(what="mem", offset=offset, bits=arch.bits), word))
        for index, view in enumerate(path.views):
            found += self._state_places("view", index, view.before)
            if view.regs is not None:
                for field in arch.structure(self._subject.target.sp)[0]:
                    offset = view.regs + field.offset
                    place = Observed(point="view", what="mem", index=index, offset=offset, bits=arch.bits)
                    found.append((place, view.before.memory.load(offset, arch.word)))
        return [(place, e) for place, e in found if not any(self._unseen(name) for name in e.variables)]

    def _unseen(self, name: str) -> bool:
        """Whether a symbol is one that no run decides: undefined, or junk of after the last instruction."""
        if name.startswith("junk@"):
            return int(name.removeprefix("junk@").split(":")[0]) >= len(self._steps)
        return _undefined(name)

    def _state_places(self, point: str, index: int, state: State) -> list[tuple[Observed, Base]]:
        assert point in ("view", "exit")
        spot = {"point": point, "index": index}
        found: list[tuple[Observed, Base]] = [
            (Observed(what="reg", name=name, **spot), value)  # type: ignore[arg-type]  # asserted above
            for name, value in state.registers.items()
        ]
        found += [
            (Observed(what="flag", name=name, **spot), value)  # type: ignore[arg-type]  # asserted above
            for name, value in state.flags.items()
        ]
        found += [
            (Observed(what="reg", name=name, **spot), state.system[name])  # type: ignore[arg-type]  # asserted above
            for name in (*self._subject.arch.selectors, *self._subject.arch.segment_bases)
        ]
        return found


def _undefined(name: str) -> bool:
    return name.startswith("undefined@")


def _second(inputs: Mapping[str, int]) -> dict[str, int]:
    """The inputs of the second run of a leak: junk as drawn anew (``NAME'``); any other inputs as they are."""
    return {name: inputs.get(f"{name}'", value) for name, value in inputs.items()}
