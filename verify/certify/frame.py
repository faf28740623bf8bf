"""``frame/writes`` and ``mem/*``: the trampoline keeps to its own frame, in text."""

from collections.abc import Iterator

from verify.certify.machine import Snapshot, Store
from verify.certify.smt import bv, conj
from verify.certify.subject import Claim, Subject

__all__ = ["memory"]

_ANY = "any-byte"
"""The symbol of one stack byte, whichever: its distance from the parent slot."""


def memory(subject: Subject) -> Iterator[Claim]:
    """No store leaves the frame, and what lies above it is what the last callback left."""
    stores = [_inside(subject, store) for store in subject.way.machine.stores]
    yield Claim(id="frame/writes", show=conj(stores), says="No store outside the frame.", parts=tuple(stores))
    yield _outside(subject)
    if subject.target.ends == "exit":
        yield _parent(subject)


def _inside(subject: Subject, store: Store) -> str:
    """That a store lies below T, or is one of the slots that the contract names."""
    if store.offset is None:  # at or above T, or another region (regions-disjoint)
        return "false"
    here, zero = subject.number(store.offset), subject.number(0)
    at = f"(= {store.address} (bvadd {subject.top} {here}))"
    below = f"(and {at} (bvslt {here} {zero}) (bvsle (bvadd {here} {subject.number(store.size)}) {zero}))"
    left = subject.honoured("sp")
    if left is None or store.size != subject.arch.word or not subject.target.slots:
        return below
    slots = [f"(= {store.address} {subject.plus(left, slot)})" for slot in subject.target.slots]
    return f"(or {below} {' '.join(slots)})"


def _left(subject: Subject) -> Snapshot:
    """The stack as the last callback left it, or as it was at the entry."""
    return subject.views[-1].after if subject.views else subject.way.entry


def _released(subject: Subject) -> int:
    """Bytes from T below which the stack is no longer the traced function's: an honoured sp above T pops them."""
    if subject.honoured("sp") is None:
        return 0
    return max(0, subject.way.machine.pointer())


def _outside(subject: Subject) -> Claim:
    """Every stack byte at or above T but the parent slot, which has an obligation of its own."""
    bits, word = subject.bits, subject.arch.word
    line = f"(declare-const {_ANY} Address) ; any stack byte, by its distance from the parent slot"
    if line not in subject.lines:
        subject.lines.append(line)
    # Counted from the parent slot: solvers then compare distances, not sums of two unknowns.
    slot = subject.way.machine.half_of(subject.parent_slot, word)[1]
    at = _ANY if slot == subject.number(0) else f"(bvadd {slot} {_ANY})"
    elsewhere = f"(bvuge {_ANY} {bv(word, bits)})"
    views = subject.views
    first = views[0].before if views else subject.end
    moments = [(first, subject.way.entry, 0)]
    if subject.target.ends == "exit":
        moments.append((subject.end, _left(subject), _released(subject)))
    same = []
    for now, then, floor in moments:
        # The array knows no byte below T; where nothing is popped, the claim may speak of every index.
        when = f"(and {elsewhere} (bvsge {at} {bv(floor, bits)}))" if floor else elsewhere
        same.append(f"(=> {when} (= (select {now.stack['above']} {at}) (select {then.stack['above']} {at})))")
    says = "Every stack byte at or above T holds what the last callback left there."
    return Claim(id="mem/outside", show=conj(same), says=says)


def _parent(subject: Subject) -> Claim:
    slot = subject.parent_slot
    end = subject.end
    seen = subject.views[0].before if subject.views else end
    found = f"(= {subject.stack_word(seen, slot)} {subject.stack_word(subject.way.entry, slot)})"
    kept = f"(= {subject.stack_word(end, slot)} {subject.stack_word(_left(subject), slot)})"
    # Where an honoured sp pops the slot, only what the callback found there is claimed.
    popped = subject.target.kind != "mcount" and _released(subject) > 0
    says = "The parent slot is as the caller left it at the first callback, and as the last one left it at exit."
    return Claim(id="mem/parent", show=found if popped else f"(and {found} {kept})", says=says)
