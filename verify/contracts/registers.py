"""``regs/*``: what the callback sees in the structure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

import claripy
from claripy.ast.bool import Bool
from claripy.ast.bv import BV

from verify.arch.record import Field
from verify.contracts.frame_of import Subject
from verify.contracts.levels import documented
from verify.contracts.words import Formula, address_of, flags_word, redrawn, same
from verify.paths import View
from verify.target import ORIG_AX
from verify.terms import Obligation, Observed

__all__ = ["defined", "fields", "owned"]


def fields(subject: Subject, level: str) -> Iterator[Obligation]:
    """Each field of the structure equals the pre-call value that it mirrors."""
    if subject.target.regs != "pt_regs":
        return
    for index, view in enumerate(subject.path.views):
        for field in subject.fields:
            if view.regs is None:
                yield _missing(subject, field.name, index)
                continue
            got = view.before.memory.load(view.regs + field.offset, subject.arch.word)
            step = view.before.memory.writer(view.regs + field.offset, subject.arch.word)
            yield from _field(subject, field, view, index, got, step, level)
        if subject.target.sp == "address":
            yield _address(subject, view, index)


def _address(subject: Subject, view: View, index: int) -> Obligation:
    """&regs->sp is the stack pointer at the hook (kernel_stack_pointer() before v5.3)."""
    if view.regs is None:
        return _missing(subject, "sp", index)
    _, seen, _ = subject.argument(view, subject.target.args.index("regs"))
    offset = subject.arch.field("sp").offset
    return subject.equal(
        "regs/sp", subject.top, subject.top + view.regs + offset,
        says="The address of the sp field is the stack pointer at the hook.", ids=subject.view_ids,
        observed=replace(seen, plus=offset), why=f"&regs->sp is T{view.regs + offset:+d}, wanted T",
    )  # fmt: skip


def _missing(subject: Subject, name: str, index: int) -> Obligation:
    return subject.claim(
        f"regs/{name}", show=claripy.false(), says="The structure exists.", ids=subject.view_ids,
        observed=Observed(point="view", index=index), why="no structure is passed",
    )  # fmt: skip


def _field(
    subject: Subject, field: Field, view: View, index: int, got: BV, step: int | None, level: str
) -> Iterator[Obligation]:
    arch = subject.arch
    assert view.regs is not None  # fields() asks only where a structure is passed
    at = Observed(point="view", what="mem", index=index, offset=view.regs + field.offset, bits=arch.bits)
    ids = subject.view_ids

    def equal(expected: BV, says: str, seen: BV = got) -> Obligation:
        return subject.equal(f"regs/{field.name}", expected, seen, says=says, ids=ids, observed=at, step=step)

    match field.role:
        case "gpr":
            yield equal(subject.before(field.mirror), f"The field holds {field.mirror} as at the hook.")
        case "orig_ax":
            constant = ORIG_AX.get(subject.target.kind, 0)
            yield equal(claripy.BVV(constant, arch.bits), f"orig_ax is {constant} on this kind of entry.")
        case "ip" if subject.target.pushed == 0:
            own = address_of(subject.target.image, subject.target.address, arch.bits)
            yield equal(own, "ip is the trampoline itself: nothing was pushed.")
        case "ip":
            yield equal(subject.successor, "ip is the instruction after the patched call.")
        case "sp":  # a field in the content form only: Arch.structure
            yield _content(subject, got, at, step, level)
        case "selector":
            yield _selector(subject, field, got, at, step, level)
        case "flags":
            image = flags_word(subject.path.entry.flags, arch)
            yield equal(image, "The full pushf image at the hook.")
            for name, (low, width) in arch.flags.items():
                top = low + width - 1
                yield subject.equal(
                    f"regs/flags.{name}", claripy.Extract(top, low, image), claripy.Extract(top, low, got),
                    says=f"{name} in the flags field is {name} at the hook.", ids=ids,
                    observed=replace(at, low=low, bits=width), step=step,
                )  # fmt: skip


def _content(subject: Subject, got: BV, at: Observed, step: int | None, level: str) -> Obligation:
    """The sp field's content is the stack pointer at the hook; at a level, after the correction that C makes."""
    correction = 0 if level == "strict" else subject.target.sp_correction
    words = ", with C's correction" if correction else ""
    return subject.equal(
        "regs/sp", subject.top - correction, got, says=f"The content{words} is the stack pointer at the hook.",
        ids=subject.view_ids, observed=at, step=step,
        residual=level != "strict" and subject.target.kind in ("rethook", "optprobe"),  # whether C corrects it or not
    )  # fmt: skip


def _selector(subject: Subject, field: Field, got: BV, at: Observed, step: int | None, level: str) -> Obligation:
    """Bits 15:0 are the selector; a stored constant for cs can only be right under ``kernel-selectors``.

    Where a level documents a constant instead, that constant is what it still demands.
    """
    selector = subject.path.entry.system[field.mirror]
    demanded = documented(level, field.name, subject.arch, subject.target.kind)
    if demanded is not None:
        constant, or_selector = demanded
        value = claripy.BVV(constant, subject.arch.bits)
        either = claripy.Or(got == value, claripy.And(or_selector, claripy.Extract(15, 0, got) == selector))
        return subject.claim(
            f"regs/{field.name}", show=either, says=f"The field holds the documented constant {constant:#x}.",
            ids=subject.view_ids, expected=value, got=got, observed=at, step=step, residual=True,
        )  # fmt: skip
    ids, assume = subject.view_ids, tuple[Bool, ...]()
    if field.mirror == "cs" and got.op == "BVV":
        ids = (*ids, "kernel-selectors")
        assume = (selector == subject.arch.kernel_cs,)
    return subject.equal(
        f"regs/{field.name}", selector, claripy.Extract(15, 0, got),
        says=f"Bits 15:0 are {field.mirror} at the hook.", ids=ids, observed=replace(at, bits=16), step=step,
        assume=assume,
    )  # fmt: skip


def defined(subject: Subject, kinds: Mapping[str, str], names: frozenset[str], halves: bool) -> Iterator[Obligation]:
    """No exposed byte depends on what lay below the stack or on an undefined result (an information leak).

    Two runs share inputs, cells and callback symbols; the other symbols are drawn anew in the second.
    ``names`` are the exposed fields, ``halves`` says whether the upper halves of selectors count.
    """
    if subject.target.regs != "pt_regs":
        return
    for index, view in enumerate(subject.path.views):
        if view.regs is None:
            yield _missing(subject, "defined", index)
            continue
        words = {
            view.regs + field.offset: _word(subject, view, view.regs + field.offset, field, halves)
            for field in subject.fields
            if field.name in names
        }
        # Which way the path goes once C has seen the bytes shows nothing of them.
        conditions = (*subject.path.variant, *(guard for at, guard in subject.path.branches if at < view.step))
        again = {offset: _redrawn(word, kinds) for offset, word in words.items()}
        alike = [same(word, again[offset]) for offset, word in words.items()]
        alike += [_redrawn(condition, kinds) for condition in conditions]
        leaking = [offset for offset, word in words.items() if again[offset] is not word]
        half = {view.regs + field.offset for field in subject.fields if field.role == "selector" and not halves}
        spots = tuple((at, 16 if at in half else subject.arch.bits) for at in leaking)
        named = {view.regs + field.offset: field.name for field in subject.fields}
        yield subject.claim(
            "regs/defined", show=claripy.And(*alike), says="No exposed byte comes from memory below E.",
            ids=subject.view_ids, differing=partial(_first_difference, [(words[at], again[at]) for at in leaking]),
            observed=Observed(
                point="view", what="leak", index=index, offset=view.regs, bits=subject.arch.bits, spots=spots,
            ),
            why="not set: " + " ".join(named[at] for at in leaking),
            residual=len(names) < len(subject.fields) or not halves,
        )  # fmt: skip


def _word(subject: Subject, view: View, offset: int, field: Field, halves: bool) -> BV:
    """A field's word, or only the 16 bits of a selector, zero-extended."""
    word = view.before.memory.load(offset, subject.arch.word)
    if halves or field.role != "selector":
        return word
    return claripy.ZeroExt(subject.arch.bits - 16, claripy.Extract(15, 0, word))


def _first_difference(pairs: Sequence[tuple[BV, BV]]) -> tuple[BV | None, BV | None]:
    """Of the pairs that differ, the first one, as expressions; nothing where there is no pair."""
    found: tuple[BV | None, BV | None] = None, None
    for left, right in reversed(pairs):
        once, twice = found
        if once is not None and twice is not None:
            differ = left != right
            left, right = claripy.If(differ, left, once), claripy.If(differ, right, twice)
        found = left, right
    return found


def _redrawn(expression: Formula, kinds: Mapping[str, str]) -> Formula:
    """The same expression over a second drawing of the junk; itself where it depends on none."""
    return redrawn(expression, lambda name: kinds[name] in ("junk", "undefined"))


def owned(subject: Subject) -> Iterator[Obligation]:
    """The exposed structure lies wholly in [sp at the call, E)."""
    if subject.target.regs != "pt_regs":
        return
    for index, view in enumerate(subject.path.views):
        if view.regs is None:
            yield _missing(subject, "owned", index)
            continue
        arch = subject.arch
        _, seen, _ = subject.argument(view, subject.target.args.index("regs"))
        # As offsets from T, biased so that an unsigned comparison orders them (regions do not wrap).
        bias = 1 << (arch.bits - 2)
        pointer = view.before.registers[arch.sp] - subject.top + bias
        start = claripy.BVV(view.regs + bias, arch.bits)
        end = start + subject.size
        above = 0 if subject.target.overlay else subject.pushed  # bytes below T that it may not reach
        limit = claripy.BVV(bias - above, arch.bits)
        yield subject.claim(
            "regs/owned", show=claripy.And(claripy.ULE(pointer, start), claripy.ULE(end, limit)),
            says="Every byte of the structure is the trampoline's own.", ids=subject.view_ids,
            expected=subject.top - above - subject.size, got=subject.top + view.regs,
            observed=seen,
            why=f"the structure spans [T{view.regs:+d}, T{view.regs + subject.size:+d})",
        )  # fmt: skip
