"""A path as a drawing: the frame at each callback, and where each register's value lived."""

from collections.abc import Iterator, Sequence

import claripy
from claripy.ast.bv import BV

from verify.contracts.described import condition, described
from verify.contracts.frame_of import Subject
from verify.contracts.words import flags_word
from verify.paths import Store, View
from verify.pictures import Drawing, Frame, Lane, Line, Slot, Span, place_of
from verify.target import ORIG_AX

__all__ = ["draw", "lane_of"]

_ABOVE = 2  # words of the caller that are shown above T


def draw(subject: Subject) -> Drawing:
    """Everything that can be drawn of the subject's path."""
    target, path = subject.target, subject.path
    sites = {view.step: view.site for view in path.views}
    return Drawing(
        path=subject.name,
        lines=tuple(
            Line(
                where=target.where(step.address),
                text=step.text,
                source=target.image.source(step.address),
                site=sites.get(n, ""),
            )
            for n, step in enumerate(path.steps)
        ),
        conditions=tuple(condition(formula, subject) for formula in path.guard),
        frames=tuple(_frame(subject, view) for view in path.views),
        lanes=tuple(_lanes(subject)) if target.ends == "exit" else (),
    )


def _frame(subject: Subject, view: View) -> Frame:
    arch = subject.arch
    pointer = subject.stack_offset(view.before.registers[arch.sp])
    fields = {} if view.regs is None else {view.regs + field.offset: field.name for field in subject.fields}
    top = max([_ABOVE * arch.word, *(at + arch.word for at in fields)])
    low = min([pointer, *fields])
    offsets = range(top - arch.word, low - 1, -arch.word)
    return Frame(
        site=view.site,
        line=view.step,
        pointer=pointer,
        structure=None if view.regs is None else (view.regs, view.regs + subject.size),
        slots=tuple(_slot(subject, view, at, fields.get(at, "")) for at in offsets),
    )


def _slot(subject: Subject, view: View, at: int, name: str) -> Slot:
    memory, word = view.before.memory, subject.arch.word
    holds = described(memory.load(at, word), subject)
    return Slot(
        offset=at,
        size=word,
        field=name,
        should=_should(subject, name) if name else _meant(subject, at),
        holds=holds,
        obligation=f"regs/{name}" if name else "mem/parent" if (None, at) == subject.parent_base else "",
        writer=memory.writer(at, word),
    )


def _should(subject: Subject, name: str) -> str:
    field = subject.arch.field(name)
    match field.role:
        case "gpr":
            return described(subject.before(field.mirror), subject)
        case "orig_ax":
            return hex(ORIG_AX.get(subject.target.kind, 0) & (1 << subject.arch.bits) - 1)
        case "ip":
            return "return address into the traced function" if subject.target.pushed else "the trampoline's address"
        case "sp":
            return "T"
        case "flags":
            return "flags at the hook"
        case "selector":
            return f"{field.mirror} at the hook"


def _meant(subject: Subject, at: int) -> str:
    if at >= 0:
        return "parent return address" if (None, at) == subject.parent_base else "the caller's"
    return "return address into the traced function" if at == -subject.pushed else ""


def _lanes(subject: Subject, only: str | None = None) -> Iterator[Lane]:
    for field in subject.arch.pt_regs:
        if field.role == "gpr" and only in (None, field.name):
            yield _lane(subject, field.mirror, f"restore/{field.name}", subject.honoured(field.name))
    if only in (None, "flags"):
        yield _lane(subject, "flags", "restore/flags", subject.honoured("flags"))


def _lane(subject: Subject, register: str, obligation: str, edit: BV | None) -> Lane:
    """Follow the pre-call value; from the callback that edits it on, follow the edit."""
    turn = subject.honouring.step if edit is not None and subject.honouring is not None else None
    before = _value(subject, register)
    places = [_homes(subject, register, -1, before, subject.pointers[0])]
    for n in range(len(subject.path.steps)):
        edited = edit if turn is not None and n >= turn else None
        places.append(_homes(subject, register, n, before if edited is None else edited, subject.pointers[n + 1]))
    empty = [n - 1 for n, here in enumerate(places) if not here]
    return Lane(
        register=register,
        obligation=obligation,
        spans=tuple(_spans(places, register)),
        lost=empty[0] if empty else None,
        back=register in places[-1],
        turn=turn,
    )


def lane_of(subject: Subject, field: str) -> Lane | None:
    """The life of the register that a field of the structure mirrors, None for those that are not followed."""
    return next((lane for lane in _lanes(subject, field) if lane.obligation == f"restore/{field}"), None)


def _value(subject: Subject, register: str) -> BV:
    return flags_word(subject.path.entry.flags, subject.arch) if register == "flags" else subject.before(register)


def _homes(subject: Subject, register: str, step: int, value: BV, pointer: int) -> set[str]:
    """Where the value is after a step (-1: at the entry): registers and live stack slots that hold it as it is."""
    path, arch = subject.path, subject.arch
    moment = path.moments[step] if step >= 0 else path.entry
    if register == "flags":
        found = {"flags"} if _same_flags(subject, flags_word(moment.flags, arch), value) else set()
    else:
        found = {name for name, held in moment.registers.items() if held is value}
    found |= {place_of(at) for at in _slots(subject, step, value) if at >= min(pointer, 0)}
    return found


def _same_flags(subject: Subject, now: BV, wanted: BV) -> bool:
    """Whether the flags are the wanted image in every bit that popf takes at this CPL."""
    taken = subject.arch.popf_cpl0 if subject.target.cpl == 0 else subject.arch.popf_cpl3
    for name in taken:
        low, width = subject.arch.flags[name]
        bits = (claripy.Extract(low + width - 1, low, word) for word in (now, wanted))
        if next(bits) is not next(bits):
            return False
    return True


def _slots(subject: Subject, step: int, value: BV) -> Iterator[int]:
    """Offsets of stack words that hold the value after a step, by the log of stores and what callbacks leave."""
    path, word = subject.path, subject.arch.word
    stores = [one for one in path.stores if one.base == subject.arch.sp and one.step <= step]
    views = [view for view in path.views if view.step <= step]
    last = views[-1] if views else None
    if last is not None:  # what the callback left in the structure
        exposed = range(last.regs, last.regs + subject.size, word) if last.regs is not None else range(0)
        left = {at: last.after.memory.load(at, word) for at in exposed}
        yield from (at for at, held in left.items() if held is value and not _hit(stores, at, word, last.step))
        stores = [one for one in stores if one.step > last.step or (one.offset not in left and one.offset < 0)]
    for n, one in enumerate(stores):
        if one.value is value and one.size == word and not _hit(stores[n + 1 :], one.offset, word, -1):
            yield one.offset


def _hit(stores: Sequence[Store], at: int, size: int, since: int) -> bool:
    return any(one.step > since and one.offset < at + size and at < one.offset + one.size for one in stores)


def _spans(places: Sequence[set[str]], register: str) -> Iterator[Span]:
    """The sets of places, as runs of lines for each place; the list begins with the entry, line -1."""
    for place in sorted(set().union(*places)):
        begin: int | None = None
        for n, here in enumerate([*places, set()]):
            if place in here and begin is None:
                begin = n - 1
            elif place not in here and begin is not None:
                yield Span(first=begin, last=n - 2, place=place, home=place == register)
                begin = None
