"""Random and corner states in which an instruction may run: every access falls into the scratch page."""

import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from tests.cosim.trial import PAGE, SCRATCH, Trial
from verify.decide.evaluate import compile_expressions

_CORNERS = (0, 1, 2, 0xF, 0x10, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF,
            (1 << 63) - 1, 1 << 63, (1 << 64) - 2, (1 << 64) - 1)  # fmt: skip
_LOW, _HIGH = PAGE // 4, 3 * PAGE // 4  # offsets in the page between which accesses begin
_POPF = frozenset({"popf", "popfq", "popfd"})


_RANDOM = 4096  # random values in a pool; corners and single bits come to as many again
_WEIGHT = 64  # how often each corner, and each value near a constant of the instruction, is in the pool
_KEPT = 16  # states in a row that have the same selectors: an emulator takes long to load them


@cache
def pool(bits: int) -> tuple[int, ...]:
    """Values to draw registers and memory from: half of them corners and single bits, each many times."""
    chooser, mask = random.Random(bits), (1 << bits) - 1
    corners = [*[value & mask for value in _CORNERS], *[1 << n for n in range(0, bits, 2)]]
    return (*[chooser.getrandbits(bits) for _ in range(_RANDOM)], *corners * _WEIGHT)


@dataclass(frozen=True, kw_only=True)
class Pins:
    """What a machine cannot choose: flags with fixed values, selectors, bits of a popped flags image that stay 0.

    ``loadable`` are the selectors that may be loaded into a segment register (None: any but those of cs and ss).
    """

    flags: Mapping[str, int]
    selectors: Mapping[str, int]
    image: int
    loadable: Mapping[str, tuple[int, ...]] | None = None
    free_selectors: bool = False


@dataclass
class State:
    """One state by the names of the architecture; ``inputs`` holds all of it, and what the loads yield."""

    inputs: dict[str, int]
    flags: int
    memory: bytes = field(repr=False)


class Drawer:
    """Draws states for one trial on one machine."""

    def __init__(self, trial: Trial, pins: Pins, seed: str) -> None:
        self._trial, self._arch, self._pins = trial, trial.arch, pins
        self._chooser = random.Random(seed)
        self._bits = trial.arch.bits
        self._mask = (1 << self._bits) - 1
        self._scratch = SCRATCH[self._bits]
        self._addresses = [compile_expressions([address]) for address in trial.accesses]
        self._loads = compile_expressions([load.address for load in trial.loads])
        self._base = self._chooser.randbytes(PAGE)
        self._held: dict[str, int] = {}
        constants = [operand.imm for operand in trial.insn.operands if operand.imm is not None]
        near = [sign * one + more & self._mask for one in constants for sign in (1, -1) for more in range(-2, 3)]
        self._pool = (*pool(self._bits), *near * _WEIGHT)

    def draw(self, number: int) -> State:
        """State ``number``: the arithmetic flags run through all patterns, values are corners, near or random."""
        arch, pins = self._arch, self._pins
        flags = self._flags(number)
        inputs = dict(zip(arch.gprs, self._values(len(arch.gprs)), strict=True))
        if number % 8 == 1:
            inputs = dict.fromkeys(inputs, self._values(1)[0])
        inputs |= dict.fromkeys(arch.segment_bases, 0) | dict(pins.selectors)
        if pins.free_selectors:
            if number % _KEPT == 0:
                self._held = self._selectors()
            inputs |= self._held
        for name in arch.segment_bases:
            inputs[name] = self._chooser.getrandbits(30) << 4
        inputs |= flags
        self._lead(inputs)
        memory = bytearray(self._base)
        for address, load in zip(self._loads(inputs), self._trial.loads, strict=True):
            value = self._loaded(load.size, inputs[arch.gprs[0]] if number % 8 == 1 else self._values(1)[0])
            at = address - self._scratch
            memory[at : at + load.size] = value.to_bytes(load.size, "little")
        for n, (address, load) in enumerate(zip(self._loads(inputs), self._trial.loads, strict=True)):
            at = address - self._scratch
            inputs[f"load:{n}/{8 * load.size}"] = int.from_bytes(memory[at : at + load.size], "little")
        word = arch.flags_one
        for name, value in flags.items():
            word |= value << arch.flags[name][0]
        return State(inputs=inputs, flags=word, memory=bytes(memory))

    def _flags(self, number: int) -> dict[str, int]:
        chooser = self._chooser
        flags = {name: chooser.getrandbits(width) for name, (_, width) in self._arch.flags.items()}
        for n, name in enumerate((*self._arch.arithmetic, "DF")):
            flags[name] = number >> n & 1
        return {**flags, **self._pins.flags}

    def _values(self, count: int) -> list[int]:
        return self._chooser.choices(self._pool, k=count)

    def _loaded(self, size: int, value: int) -> int:
        """What a load yields: not what the machine cannot take into its flags or segment registers."""
        value &= (1 << 8 * size) - 1
        key, target = self._trial.insn.key, self._trial.insn.operands[0].reg if self._trial.insn.operands else None
        if key in _POPF:
            return value & ~self._pins.image
        if key in ("pop/sreg", "mov/sreg") and target in self._arch.selectors:
            return value & ~0xFFFF | self._selector(target)
        return value

    def _selectors(self) -> dict[str, int]:
        """Any selectors that processors hold at this level: cs and ss at its RPL, with descriptors of their own."""
        cpl, chooser = self._trial.cpl, self._chooser
        cs, ss = (index << 2 | cpl for index in chooser.sample(range(2, 1 << 14), 2))  # 0 and 1 are null selectors
        others = {name: self._apart(cs, ss) for name in self._arch.selectors if name not in ("cs", "ss")}
        return {**others, "cs": cs, "ss": ss}

    def _apart(self, *taken: int) -> int:
        """A selector whose descriptor is not that of one of ``taken``."""
        value = self._chooser.getrandbits(16)
        while value >> 2 in {one >> 2 for one in taken}:
            value = self._chooser.getrandbits(16)
        return value

    def _selector(self, name: str) -> int:
        if self._pins.loadable is not None:
            return self._chooser.choice(self._pins.loadable[name])
        return self._apart(self._pins.selectors["cs"], self._pins.selectors["ss"])

    def _lead(self, inputs: dict[str, int]) -> None:
        """Choose registers so that every access begins in the middle of the scratch page."""
        done: set[str] = set()
        for address, leads in zip(self._addresses, self._trial.leads, strict=True):
            pivot = next((name for name in leads if name not in done), None)
            if pivot is None or done & set(leads):
                continue  # led there by an earlier access, or fixed there
            want = self._scratch + self._chooser.randrange(_LOW, _HIGH)
            rest, more = (address({**inputs, pivot: n})[0] for n in (0, 1))
            times = (more - rest) & self._mask
            inputs[pivot] = ((want - rest) & self._mask) // times
            done |= set(leads)
