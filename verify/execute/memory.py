"""Region memory: addresses are a base symbol plus a constant, bytes below the stack pointer are nobody's."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import claripy
from claripy.ast.bv import BV

from verify.execute.namer import Kind, Namer

__all__ = ["Memory"]

_LARGEST_FRAME = 1 << 16  # bytes; an allocation beyond this is a gap, not a page of symbols

_Cell = tuple[BV, int, int | None]  # word, byte index in it (0 = lowest), step that stored it


@dataclass
class Memory:
    """Stack bytes by base symbol and offset; everything unknown gets a symbol with a known meaning.

    ``stack`` is the name of the stack pointer's symbol; offsets from it are offsets from T. At and above T
    (and everywhere off another base) an unwritten byte belongs to the word symbol ``EPOCH:BASE+OFFSET``,
    where the epoch is ``mem`` before the first callback and the callback's name afterwards. Below T an
    unwritten byte was below the stack pointer: ``junk``.
    """

    namer: Namer
    stack: str
    word: int
    epoch: str = "mem"
    epoch_kind: Kind = "memory"
    bytes: dict[str, dict[int, _Cell]] = field(default_factory=dict)
    made: dict[str, None] = field(default_factory=dict)  # junk symbols of this path
    clock: int = 0  # index of the step under way: bytes below sp are new at each

    def fork(self) -> "Memory":
        """A copy that shares no mutable part but the namer."""
        copied = {base: dict(cells) for base, cells in self.bytes.items()}
        return replace(self, bytes=copied, made=dict(self.made))

    def load(self, offset: int, size: int, base: str | None = None) -> BV:
        """``size`` bytes at ``offset`` from the base, little-endian."""
        base = base or self.stack
        known = self.bytes.get(base, {})
        cells = [known.get(at) or self._unknown(base, at) for at in range(offset, offset + size)]
        return _assemble(cells)

    def store(self, offset: int, value: BV, step: int | None, base: str | None = None) -> None:
        """Write ``value`` (a multiple of 8 bits) at ``offset`` from the base."""
        cells = self.bytes.setdefault(base or self.stack, {})
        for n in range(value.size() // 8):
            cells[offset + n] = (value, n, step)

    def allocate(self, low: int, high: int) -> bool:
        """Give each unwritten byte of [low, high) below T its junk; False if that is implausibly large."""
        if high - low > _LARGEST_FRAME:
            return False
        cells = self.bytes.setdefault(self.stack, {})
        free = [at for at in range(low, min(high, 0)) if at not in cells]
        # A word of which some bytes are in use already is no one thing that an interrupt may overwrite.
        owned = {at - at % self.word for at in range(low - low % self.word, 0) if at >= high or at in cells}
        for at in free:
            start = at - at % self.word
            if start in owned:
                cells[at] = (self._junk(f"junk@{self.clock}:stack{at:+d}:byte", 1), 0, None)
            else:
                cells[at] = (self._junk(f"junk@{self.clock}:stack{start:+d}", self.word), at - start, None)
        return True

    def release(self, pointer: int) -> None:
        """Forget every stack byte below the stack pointer: an interrupt may change it at any time.

        Below T that is how the byte was before. At or above T it belonged to the traced function, which will see
        the change: it becomes junk for good, and counts as written by the step that raised the stack pointer.
        """
        cells = self.bytes.get(self.stack, {})
        for at in [at for at in cells if at < pointer]:
            del cells[at]
        for at in range(0, pointer):
            junk = self._junk(f"junk@{self.clock + 1}:stack{at:+d}:byte", 1)
            self.bytes.setdefault(self.stack, {})[at] = (junk, 0, self.clock)

    def havoc_above(self, epoch: str, kind: Kind) -> None:
        """Every byte at or above T and off any other base becomes what ``epoch`` left there."""
        self.epoch, self.epoch_kind = epoch, kind
        own = self.bytes.get(self.stack, {})
        self.bytes = {self.stack: {at: cell for at, cell in own.items() if at < 0}}

    def havoc_word(self, offset: int, size: int, name: str, kind: Kind) -> BV:
        """Stack bytes [offset, offset+size) become the symbol ``name``."""
        value = self.namer.make(name, 8 * size, kind)
        cells = self.bytes.setdefault(self.stack, {})
        for n in range(size):
            cells[offset + n] = (value, n, None)
        return value

    def writer(self, offset: int, size: int) -> int | None:
        """The last step that wrote a byte of that stack word, None if none did."""
        cells = self.bytes.get(self.stack, {})
        steps = [cells[at][2] for at in range(offset, offset + size) if at in cells]
        return max((step for step in steps if step is not None), default=None)

    def written(self) -> Mapping[str, tuple[int, ...]]:
        """Per base, the offsets of bytes stored by a step since the last havoc (all bytes still live)."""
        return {
            base: tuple(sorted(at for at, cell in cells.items() if cell[2] is not None))
            for base, cells in self.bytes.items()
        }

    def junk(self) -> tuple[str, ...]:
        """Names of the bytes below the stack pointer that this path has met, ``junk@STEP:stack-OFFSET``."""
        return tuple(self.made)

    def _junk(self, name: str, size: int) -> BV:
        self.made[name] = None
        return self.namer.make(name, 8 * size, "junk")

    def _unknown(self, base: str, at: int) -> _Cell:
        start = at - at % self.word
        if base == self.stack and at < 0:
            return self._junk(f"junk@{self.clock}:stack{at:+d}:byte", 1), 0, None
        label = "stack" if base == self.stack else base
        symbol = self.namer.make(f"{self.epoch}:{label}{start:+d}", 8 * self.word, self.epoch_kind)
        return symbol, at - start, None


def _assemble(cells: list[_Cell]) -> BV:
    parts: list[BV] = []
    at = 0
    while at < len(cells):
        word, low, _ = cells[at]
        run = 1
        while at + run < len(cells) and cells[at + run][0] is word and cells[at + run][1] == low + run:
            run += 1
        whole = low == 0 and 8 * run == word.size()
        parts.append(word if whole else claripy.Extract(8 * (low + run) - 1, 8 * low, word))
        at += run
    return parts[0] if len(parts) == 1 else claripy.Concat(*reversed(parts))
