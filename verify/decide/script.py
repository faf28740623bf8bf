"""From symbolic inputs to one concrete run: registers, memory, what callbacks leave, what cells yield."""

from collections.abc import Mapping

from claripy.ast.bv import BV

from verify.arch.record import Arch
from verify.contracts.frame_of import Subject
from verify.decide.emulator import Callback, Script, UnrepresentableError
from verify.decide.evaluate import compile_expressions
from verify.execute.entry import entered
from verify.paths import Path, View

__all__ = ["Scripter"]


def _word_bytes(address: int, value: int, size: int) -> dict[int, int]:
    return dict(zip(range(address, address + size), value.to_bytes(size, "little"), strict=True))


class Scripter:
    """Turns inputs (a value for every symbol) into the script of one path."""

    def __init__(self, subject: Subject, symbols: Mapping[str, BV]) -> None:
        self._path: Path = subject.path
        self._arch: Arch = subject.arch
        self._target = subject.target
        self._start = subject.target.address
        # Addresses and values of cell loads, compiled once.
        self._loads = compile_expressions([e for load in self._path.loads for e in (load.address, load.value)])
        self._symbols = symbols
        self._stray = [store for store in self._path.stores if store.base.startswith(("cell:", "callback"))]
        entry, machine = self._path.entry, entered(self._path.entry.flags, self._target)
        word, pushed = self._arch.word, self._target.pushed
        self._pushed = compile_expressions([entry.memory.load(word * (n - pushed), word) for n in range(pushed)])
        self._flags = compile_expressions([machine[name] for name in self._arch.flags])
        self._left_at = [self._written_by(view) for view in self._path.views]
        self._left = [
            compile_expressions([view.after.memory.load(at, word) for at in offsets])
            for view, offsets in zip(self._path.views, self._left_at, strict=True)
        ]
        self._pointers = compile_expressions([view.before.registers[self._arch.sp] for view in self._path.views])
        self._stored = compile_expressions([store.address for store in self._stray])
        self._words: dict[str, tuple[str, str, int, int]] = {}
        self._known = (0, 0)

    def _written_by(self, view: View) -> list[int]:
        """Offsets from T of the words in the frame that the callback may write: the structure, a return slot."""
        fields = self._arch.structure(self._target.sp)[0] if view.regs is not None else ()
        slot = self._target.return_slot
        return [(view.regs or 0) + field.offset for field in fields] + ([] if slot is None else [slot])

    def _memory_symbols(self) -> Mapping[str, tuple[str, str, int, int]]:
        """Symbols that stand for memory; contracts that read more make more of them."""
        states = [*(view.before for view in self._path.views), self._path.exit.state]
        own = {name for state in states for name in state.memory.junk()}
        if (len(self._symbols), len(own)) != self._known:
            names = [name for name in self._symbols if name in own or not name.startswith("junk@")]
            found = {name: _place(name, self._arch.word) for name in names}
            # Where a split puts the frame pointer at T plus a constant, its memory is the stack's, which has symbols
            # of its own: those of the other cases would say something else of the same bytes.
            other = None if self._path.entry.registers[self._arch.frame].op == "BVS" else self._arch.frame
            self._words = {name: place for name, place in found.items() if place is not None and place[1] != other}
            self._known = (len(self._symbols), len(own))
        return self._words

    def script(self, x: Mapping[str, int]) -> Script:
        """The run that these inputs describe."""
        arch, path = self._arch, self._path
        top = x[arch.sp]
        registers = {name: x[name] for name in arch.gprs}
        registers[arch.sp] = top - arch.word * self._target.pushed
        memory: dict[int, int] = {}
        for n, value in enumerate(self._pushed(x)):
            memory |= _word_bytes(registers[arch.sp] + arch.word * n, value, arch.word)
        pointers = self._pointers(x)
        effects: dict[str, dict[int, int]] = {}
        scribbles: dict[int, dict[int, int]] = {}
        for name, (epoch, base, offset, size) in self._memory_symbols().items():
            at = ((top if base == "stack" else x[base]) + offset) & (2**arch.bits - 1)
            data = _word_bytes(at, x[name], size)
            if epoch == "mem":
                memory |= data
            elif epoch.startswith("junk@"):
                scribbles.setdefault(int(epoch.removeprefix("junk@")), {}).update(data)
            else:
                effects.setdefault(epoch, {}).update(data)
        for store, address in zip(self._stray, self._stored(x), strict=True):
            # A store outside the stack needs memory to go to; what lay there is nobody's, so any bytes do.
            memory = dict.fromkeys(range(address, address + store.size), 0) | memory
        return Script(
            start=self._start,
            registers=registers,
            flags=dict(zip(arch.flags, self._flags(x), strict=True)),
            memory=memory,
            selectors={name: x[name] for name in arch.selectors},
            callbacks={
                (view.address, self._occurrence(n)): self._callback(n, x, top, pointers[n], effects)
                for n, view in enumerate(path.views)
            },
            loads=self._cells(x),
            scribbles=scribbles,
            limit=len(path.steps) if self._target.ends == "view" else None,
            length=len(path.steps),
        )

    def _occurrence(self, index: int) -> int:
        views = self._path.views
        return sum(1 for view in views[: index + 1] if view.address == views[index].address)

    def _callback(
        self, index: int, x: Mapping[str, int], top: int, pointer: int, effects: Mapping[str, dict[int, int]]
    ) -> Callback:
        """What C leaves at the n-th callback; ``pointer`` is the stack pointer there, ``top`` T."""
        arch = self._arch
        name = "callback" if index == 0 else f"callback{index + 1}"
        memory = dict(effects.get(name, {}))
        for word in range(max(0, len(self._target.args) - len(arch.arguments))):
            memory |= _word_bytes(pointer + word * arch.word, x[f"{name}:argument{word}"], arch.word)
        for offset, value in zip(self._left_at[index], self._left[index](x), strict=True):
            memory |= _word_bytes(top + offset, value, arch.word)
        return Callback(
            registers={register: x[f"{name}:{register}"] for register in arch.caller_saved},
            flags={flag: x[f"{name}:{flag}"] for flag in arch.arithmetic} | {"DF": 0},
            memory=memory,
        )

    def _cells(self, x: Mapping[str, int]) -> dict[int, tuple[int, ...]]:
        values = self._loads(x)
        found: dict[int, tuple[int, ...]] = {}
        sizes: dict[int, int] = {}
        for load, address, value in zip(self._path.loads, values[::2], values[1::2], strict=True):
            found[address] = (*found.get(address, ()), value)
            sizes[address] = max(load.size, sizes.get(address, 0))
        if any(low < high < low + sizes[low] for low in sizes for high in sizes):
            raise UnrepresentableError("loads of overlapping parts of one cell, each of them fresh")
        return found


def _place(name: str, word: int) -> tuple[str, str, int, int] | None:
    """Epoch, base, offset and size in bytes of a memory symbol (``mem:stack+8``), None for any other symbol."""
    parts = name.split(":")
    if len(parts) < 2 or parts[0] == "cell" or parts[0].startswith("undefined"):
        return None
    place = parts[1]
    for sign in "+-":
        base, found, number = place.rpartition(sign)
        if found and number.isdigit():
            return parts[0], base, int(sign + number), 1 if parts[-1] == "byte" else word
    return None
