"""One path on the real processor: states that a user process can hold, and everything the run shows of them."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from claripy.ast.base import Base
from claripy.ast.bv import BV

from verify.contracts.frame_of import Subject
from verify.contracts.words import leaves, name_of
from verify.decide.concrete import Concrete
from verify.decide.cpu import UnrepresentableError
from verify.decide.emulator import Run, Script
from verify.decide.evaluate import compile_expressions, evaluate
from verify.decide.native import CALM, Native
from verify.decide.solver import Solver
from verify.decide.states import Chance, states

_NOWHERE = {64: 0x6B6B_0000_0000, 32: 0x9000_0000}  # by word size: where nothing is mapped that could run
_LOW_BITS = 0x0FFF_FFFF
_NEVER = 1 << 8 | 1 << 18  # TF and AC in a flags image
_FILL = 0xA5  # what the bytes of the stack hold that nobody gave a value


@dataclass
class Found:
    """How many runs there were, why others could not be, and the first disagreement in words."""

    done: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    problem: str = ""


class Natively(Concrete):
    """Runs one path natively; states, script and places are the package's own."""

    def __init__(
        self, subject: Subject, native: Native, symbols: Mapping[str, BV], window: tuple[int, int], solver: Solver
    ) -> None:
        # Of the emulator the base class uses `run` only, and nothing here asks it for a replay.
        super().__init__(subject, native, symbols, solver)  # type: ignore[arg-type]  # see the comment above
        self._native, self._window = native, window
        path = subject.path
        self._premise = compile_expressions([*path.variant, *path.guard])
        self._stored = compile_expressions([part for store in path.stores for part in (store.address, store.value)])
        self._fields = list(self._left_fields())
        self._goals = [leaf for leaf in leaves(path.exit.target) if not name_of(leaf).startswith("addr:")]

    def _left_fields(self) -> list[tuple[str, str]]:
        """Symbols that a callback leaves in the structure's flags and selector fields, with the field's mirror."""
        found = []
        for view in self._subject.path.views:
            for one in self._subject.fields if view.regs is not None else ():
                if one.role in ("flags", "selector"):
                    value = view.after.memory.load((view.regs or 0) + one.offset, self._subject.arch.word)
                    whole = [leaf for leaf in leaves(value) if leaf.size() == value.size()]
                    found += [(name_of(leaf), one.mirror or "flags") for leaf in whole]
        return found

    def against(self, resting: Mapping[str, int], solver: Solver, seed: int, count: int) -> Found:
        """``count`` states that a user process holds, each run once, as far as the path has that many."""
        found = Found()
        places = self._places()
        outputs = compile_expressions([expression for _, expression in places])
        for drawn in states(self._subject, self._symbols, resting, solver, Chance(seed)):
            try:
                inputs = self._fit(drawn)
                script = self._still(self._scripter.script(inputs), inputs)
                run = self._native.run(script)
            except UnrepresentableError as error:
                found.skipped[str(error)] += 1
                continue
            found.problem = self._differs(run, script, inputs)
            for (place, _), want in zip(places, outputs(inputs), strict=True):
                got = self._look(run, inputs, place) if not found.problem else want
                if got != want:
                    where = f"{place.point} {place.what} {place.name or hex(place.offset)}"
                    found.problem = f"{where}: the formula says {want:#x}, the processor shows {got or 0:#x}"
            if found.problem:
                return found
            found.done += 1
            if found.done == count:
                break
        return found

    def _fit(self, drawn: Mapping[str, int]) -> dict[str, int]:
        """A state near ``drawn`` that a user process can hold and run on from; UnrepresentableError if off the path."""
        arch = self._subject.arch
        inputs = {**drawn, **CALM}
        for name, mirror in self._fields:
            if mirror == "flags":
                inputs[name] &= ~_NEVER
            else:
                inputs[name] = inputs[name] & ~0xFFFF | self._native.selectors[mirror]
        for leaf in self._goals:
            if leaf.size() == arch.bits and name_of(leaf) in inputs:
                inputs[name_of(leaf)] = _NOWHERE[arch.bits] + (inputs[name_of(leaf)] & _LOW_BITS)
        if not all(self._premise(inputs)):
            raise UnrepresentableError("the path needs flags, selectors or an exit that no user process has")
        self._calm_memory(inputs)
        if not all(self._premise(inputs)):
            raise UnrepresentableError("the path needs a cell that changes between two of its loads")
        return inputs

    def _calm_memory(self, inputs: dict[str, int]) -> None:
        """Let no cell change between loads, and no byte below the stack pointer between instructions."""
        cells: dict[int, int] = {}
        for load in self._subject.path.loads:
            value = cells.setdefault(evaluate(load.address, inputs), evaluate(load.value, inputs))
            if load.value.op == "BVS":
                inputs[name_of(load.value)] = value
        places: dict[str, int] = {}
        for name in sorted(inputs):
            if name.startswith("junk@"):
                inputs[name] = places.setdefault(name.partition(":")[2], inputs[name])

    @cached_property
    def _used(self) -> frozenset[str]:
        """Every symbol that something compared depends on."""
        path = self._subject.path
        parts: list[Base] = [expression for _, expression in self._places()]
        parts += [*path.variant, *path.guard, *(part for one in path.stores for part in (one.address, one.value))]
        return frozenset(str(name) for part in parts for name in part.variables)

    def _junk(self, inputs: Mapping[str, int]) -> Iterator[tuple[int, int, int]]:
        """Step, address and value of each byte that changes below the stack pointer and that anything depends on."""
        used = self._used
        for name, (epoch, base, offset, size) in self._scripter._memory_symbols().items():
            if epoch.startswith("junk@") and name in used:
                at = inputs[self._subject.arch.sp if base == "stack" else base] + offset
                for n in range(size):
                    yield int(epoch.removeprefix("junk@")), at + n, inputs[name] >> 8 * n & 0xFF

    def _still(self, script: Script, inputs: Mapping[str, int]) -> Script:
        """The script with its scribbles made where the run stops anyway; UnrepresentableError where that is too early.

        A byte that changes just before a step may as well change at the start, or in the last callback before that
        step if it lies below the stack pointer there, unless the trampoline stores to it in between.
        """
        path, sp = self._subject.path, self._subject.arch.sp
        stored: dict[int, list[int]] = defaultdict(list)
        for store, address in zip(path.stores, self._stored(inputs)[::2], strict=True):
            for n in range(store.size):
                stored[address + n].append(store.step)
        calls = [(view.step, evaluate(view.before.registers[sp], inputs)) for view in path.views]
        memory, effects = dict(script.memory), [dict(effect.memory) for effect in script.callbacks.values()]
        for step, address, byte in self._junk(inputs):
            before = [n for n, (call, pointer) in enumerate(calls) if call < step and address < pointer]
            since = calls[before[-1]][0] if before else -1
            if any(since < at < step for at in stored[address]):
                raise UnrepresentableError("a byte below the stack pointer changes after a store to it")
            (effects[before[-1]] if before else memory)[address] = byte
        callbacks = {
            key: replace(effect, memory=more)
            for (key, effect), more in zip(script.callbacks.items(), effects, strict=True)
        }
        return replace(script, memory=memory, callbacks=callbacks, scribbles={})

    def _differs(self, run: Run, script: Script, inputs: Mapping[str, int]) -> str:
        """Whether the run ended elsewhere, made other calls, or left another stack than the path's stores."""
        if run.error is not None:
            return f"the processor stopped: {run.error}"
        path = self._subject.path
        if run.sites != tuple(view.address for view in path.views):
            return f"callbacks at {[hex(site) for site in run.sites]}, which are not the path's"
        if run.exit is None or self._subject.target.ends != "exit":
            return ""
        low, high = self._window
        want: list[int | None] = [_FILL] * (high - low)
        events = [
            (view.step, dict(effect.memory)) for view, effect in zip(path.views, script.callbacks.values(), strict=True)
        ]
        values = self._stored(inputs)
        for store, address, value in zip(path.stores, values[::2], values[1::2], strict=True):
            loose = any(name.startswith("undefined@") for name in store.value.variables)
            events.append(
                (store.step, {address + n: -1 if loose else value >> 8 * n & 0xFF for n in range(store.size)})
            )
        for _, changed in [(-1, dict(script.memory)), *sorted(events, key=lambda event: event[0])]:
            for address, byte in changed.items():
                if low <= address < high:
                    want[address - low] = None if byte < 0 else byte
        got = run.exit.memory.read(low, high - low)
        for offset, (one, other) in enumerate(zip(want, got, strict=True)):
            if one is not None and one != other:
                return f"stack byte {low + offset:#x}: the stores say {one:#04x}, the processor left {other:#04x}"
        return ""
