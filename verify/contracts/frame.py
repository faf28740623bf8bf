"""``frame/writes``, ``mem/*``: the trampoline keeps to its own frame."""

from collections.abc import Iterator
from dataclasses import replace

import claripy
from claripy.ast.bool import Bool

from verify.contracts.frame_of import Subject
from verify.paths import MemoryView, Snapshot, Store
from verify.terms import Obligation, Observed

__all__ = ["memory"]

_CALLERS_WORDS = 8


def memory(subject: Subject) -> Iterator[Obligation]:
    """No store leaves the frame, and what lies above it is what the last callback left."""
    yield _writes(subject)
    yield _outside(subject)
    if subject.target.ends == "exit":
        yield _parent(subject)


def _parent(subject: Subject) -> Obligation:
    base, offset = subject.parent_base
    word = subject.arch.word
    end, left, entry = subject.path.exit.state.memory, _left(subject).memory, subject.path.entry.memory
    seen = subject.path.views[0].before.memory if subject.path.views else end
    expected, got = left.load(offset, word, base), end.load(offset, word, base)
    # What the first callback finds there is the caller's own; what it leaves there stays.
    found, own = seen.load(offset, word, base), entry.load(offset, word, base)
    early = found is not own
    place = Observed(what="mem", offset=offset, name=base or "", bits=subject.arch.bits)
    if early and subject.path.views:
        place = replace(place, point="view")
    # Where an honoured sp pops the slot, only what the callback found there is claimed.
    kept = claripy.true() if base is None and offset < _released(subject) else got == expected
    return subject.claim(
        "mem/parent", show=claripy.And(kept, found == own),
        says="The parent slot is as the caller left it at the first callback, and as the last one left it at exit.",
        ids=subject.ids, expected=own if early else expected, got=found if early else got, observed=place,
        step=end.writer(offset, word) if base is None else _last_store(subject, base),
    )  # fmt: skip


def _left(subject: Subject) -> Snapshot:
    return subject.path.views[-1].after if subject.path.views else subject.path.entry


def _last_store(subject: Subject, base: str) -> int | None:
    return max((store.step for store in subject.path.stores if store.base == base), default=None)


def _inside(subject: Subject, store: Store) -> bool:
    """Whether a store stays below T or in a named slot (another base is at or above T, or another region)."""
    if store.base != subject.arch.sp:
        return False
    left = subject.honoured("sp")
    named = left is not None and any(
        store.offset == subject.stack_offset(left) + slot and store.size == subject.arch.word
        for slot in subject.target.slots
    )
    return named or store.offset + store.size <= 0


def _misses(subject: Subject, store: Store) -> Bool:
    """Whether a store that is not inside the frame hits nothing: only one to an address from C can, by luck.

    What is asked is whether it can hit the caller's words just above T.
    """
    if not store.base.startswith("callback"):
        return claripy.BoolV(False)
    near = claripy.BVV(_CALLERS_WORDS * subject.arch.word, subject.arch.bits)
    return claripy.Or(claripy.UGE(store.address - subject.top, near))


def _released(subject: Subject) -> int:
    """Bytes from T below which the stack is no longer the traced function's: an honoured sp above T pops them."""
    if subject.honoured("sp") is None:
        return 0
    return max(0, subject.stack_offset(subject.path.exit.state.registers[subject.arch.sp]))


def _writes(subject: Subject) -> Obligation:
    stray = [store for store in subject.path.stores if not _inside(subject, store)]
    kept = [_misses(subject, store) for store in stray]
    first = stray[0] if stray else None
    place = f"{first.base}{first.offset:+d}" if first else ""
    observed = Observed(what="none")
    if first is not None:
        observed = Observed(what="write", name=first.base, offset=first.offset, bits=8 * first.size)
    return subject.claim(
        "frame/writes", show=claripy.And(claripy.true(), *kept), says="No store outside the frame.",
        ids=subject.ids, observed=observed, step=first.step if first else None,
        why=f"a store to {place}" if first else "",
    )  # fmt: skip


def _outside(subject: Subject) -> Obligation:
    """Every stack byte at or above T but the parent slot, which has an obligation of its own."""
    same: list[Bool] = []
    first = subject.path.views[0].before if subject.path.views else subject.path.exit.state
    wrong: list[tuple[str, int]] = []
    moments = [(first, subject.path.entry, 0)]
    if subject.target.ends == "exit":
        moments.append((subject.path.exit.state, _left(subject), _released(subject)))
    for now, then, floor in moments:
        for base, offset in _bytes(subject, now.memory):
            if base == subject.arch.sp and offset < floor:
                continue
            got, want = now.memory.load(offset, 1, base), then.memory.load(offset, 1, base)
            same.append(got == want)
            if got is not want:
                wrong.append((base, offset))
    base, offset = wrong[0] if wrong else (subject.arch.sp, subject.arch.word)
    end = subject.path.exit.state.memory.load(offset, 1, base)
    return subject.claim(
        "mem/outside", show=claripy.And(*same) if same else claripy.true(),
        says="Every stack byte at or above T holds what the last callback left there.", ids=subject.ids,
        expected=_left(subject).memory.load(offset, 1, base), got=end,
        observed=Observed(what="mem", name="" if base == subject.arch.sp else base, offset=offset, bits=8),
        step=_last_store(subject, base) if wrong else None,
    )  # fmt: skip


def _bytes(subject: Subject, memory: MemoryView) -> Iterator[tuple[str, int]]:
    """Bytes outside the frame that the trampoline stored, and one that it did not (equal by construction)."""
    slot, start = subject.parent_base
    parent = {(slot or subject.arch.sp, start + n) for n in range(subject.arch.word)}
    yield subject.arch.sp, subject.arch.word
    for base, offsets in memory.written().items():
        for offset in offsets:
            if (base != subject.arch.sp or offset >= 0) and (base, offset) not in parent:
                yield base, offset
