"""A path's twin: the same inputs and the same branches, by a trampoline that leaves anything at all behind."""

from dataclasses import replace

from verify.arch.record import Arch
from verify.execute.memory import Memory
from verify.execute.namer import Namer
from verify.paths import Path, Snapshot, Store, View

__all__ = ["silenced", "twin"]

_LATER = 1_000_000  # a clock that no path reaches: the twin's junk is its own


def twin(path: Path, arch: Arch, namer: Namer, slide: int = 0) -> Path:
    """The path with everything free that a trampoline may do wrong.

    At each view and at the exit every register, flag, selector and byte is a symbol of its own, the stack pointer
    is one byte off, the structure ``slide`` bytes, control goes anywhere, and one more store hits a foreign cell.
    Entry state, path condition and what callbacks leave stay: what still holds of the twin would hold whatever the
    trampoline does.
    """
    views = tuple(
        replace(
            view,
            before=_free(view.before, arch, namer, f"twin{n}", above=True),
            regs=None if view.regs is None else view.regs - slide,
        )
        for n, view in enumerate(path.views)
    )
    left = path.exit
    state = _free(left.state, arch, namer, "twin", above=False)
    target = namer.make("twin:target", left.target.size(), "memory")
    stray = Store(step=0, address=target, base="cell:twin", offset=0, size=arch.word, value=target)
    return replace(path, views=views, stores=(*path.stores, stray), exit=replace(left, target=target, state=state))


def silenced(path: Path, namer: Namer) -> Path:
    """The path without its callbacks; where it has none, with one."""
    if path.views:
        return replace(path, views=())
    cell = namer.make("twin:called", path.exit.target.size(), "cell")
    call = View(
        address=0, site="twin", occurrence=1, step=0, called=cell, before=path.entry, after=path.entry, regs=None
    )
    return replace(path, views=(call,))


def _free(state: Snapshot, arch: Arch, namer: Namer, name: str, above: bool) -> Snapshot:
    """A snapshot of which nothing is known but the stack pointer: off by one from T, or from where it was."""
    parts = {
        kind: {key: namer.make(f"{name}:{key}", value.size(), "memory") for key, value in values.items()}
        for kind, values in (("registers", state.registers), ("flags", state.flags), ("system", state.system))
    }
    pointer = namer.symbols[arch.sp] if above else state.registers[arch.sp]
    parts["registers"][arch.sp] = pointer + 1
    memory = Memory(
        namer=namer, stack=arch.sp, word=arch.word, epoch=name, epoch_kind="memory", clock=_LATER + len(namer.symbols)
    )
    return replace(state, memory=memory, writers={}, **parts)
