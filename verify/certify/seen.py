"""``regs/*``: what the callback finds in the structure, in text."""

from collections.abc import Iterator

from verify.arch.record import Field
from verify.certify.flags import flags_word
from verify.certify.machine import View
from verify.certify.places import placed_symbol
from verify.certify.smt import bv, extract, index
from verify.certify.subject import Claim, Subject
from verify.contracts.levels import documented, exposed, whole
from verify.target import ORIG_AX

__all__ = ["fields", "owned", "words"]


def fields(subject: Subject) -> Iterator[Claim]:
    """Each field of the structure equals the pre-call value that it mirrors."""
    if subject.target.regs != "pt_regs":
        return
    for view in subject.views:
        for field in subject.fields:
            if view.regs is None:
                yield _missing(field.name)
            else:
                yield from _field(subject, field, view, subject.field_word(view, field, left=False))
        if subject.target.sp == "address":
            yield _address(subject, view)


def _missing(name: str) -> Claim:
    return Claim(id=f"regs/{name}", show="false", says="The structure exists.")


def _address(subject: Subject, view: View) -> Claim:
    """&regs->sp is the stack pointer at the hook (kernel_stack_pointer() before v5.3)."""
    if view.pointer is None or view.regs is None:
        return _missing("sp")
    here = subject.plus(view.pointer.text, subject.arch.field("sp").offset)
    says = "The address of the sp field is the stack pointer at the hook."
    return Claim(id="regs/sp", show=f"(= {here} {subject.top})", says=says)


def _field(subject: Subject, field: Field, view: View, got: str) -> Iterator[Claim]:
    target, ident = subject.target, f"regs/{field.name}"
    match field.role:
        case "gpr":
            says = f"The field holds {field.mirror} as at the hook."
            yield Claim(id=ident, show=f"(= {got} {subject.before(field.mirror).text})", says=says)
        case "orig_ax":
            constant = ORIG_AX.get(target.kind, 0)
            says = f"orig_ax is {constant} on this kind of entry."
            yield Claim(id=ident, show=f"(= {got} {subject.number(constant)})", says=says)
        case "ip" if target.pushed == 0:
            own = placed_symbol(target.image, target.address, subject.bits)
            text = subject.number(target.address) if own is None else own.text
            yield Claim(id=ident, show=f"(= {got} {text})", says="ip is the trampoline itself: nothing was pushed.")
        case "ip":
            says = "ip is the instruction after the patched call."
            yield Claim(id=ident, show=f"(= {got} {subject.successor})", says=says)
        case "sp":
            correction = 0 if subject.level == "strict" else target.sp_correction
            says = "The content is the stack pointer at the hook." if not correction else (
                "The content, with C's correction, is the stack pointer at the hook."
            )  # fmt: skip
            yield Claim(id=ident, show=f"(= {got} {subject.plus(subject.top, -correction)})", says=says)
        case "selector":
            yield _selector(subject, field, view, got)
        case "flags":
            yield from _flags(subject, got)


def _flags(subject: Subject, got: str) -> Iterator[Claim]:
    image = flags_word(subject.way.entry.flags, subject.way.machine)
    yield Claim(id="regs/flags", show=f"(= {got} {image})", says="The full pushf image at the hook.")
    for name in subject.arch.flags:
        bit = subject.way.machine.flag_bits(got, name)
        says = f"{name} in the flags field is {name} at the hook."
        yield Claim(id=f"regs/flags.{name}", show=f"(= {bit} {subject.way.entry.flags[name].text})", says=says)


def _selector(subject: Subject, field: Field, view: View, got: str) -> Claim:
    """Bits 15:0 are the selector; where a level documents a constant, that constant is what it still demands."""
    ident = f"regs/{field.name}"
    selector = subject.way.entry.system[field.mirror].text
    low = extract(15, 0, got)
    demanded = documented(subject.level, field.name, subject.arch, subject.target.kind)
    if demanded is not None:
        constant, or_selector = demanded
        either = f"(= {got} {subject.number(constant)})"
        either = f"(or {either} (= {low} {selector}))" if or_selector else either
        return Claim(id=ident, show=either, says=f"The field holds the documented constant {constant:#x}.")
    assume: tuple[tuple[str, str], ...] = ()
    assert view.regs is not None  # fields() asks only where a structure is passed
    if field.mirror == "cs" and view.regs + field.offset in view.constants:
        assume = (("kernel-selectors", f"(= {selector} {bv(subject.arch.kernel_cs, 16)})"),)
    return Claim(
        id=ident, show=f"(= {low} {selector})", says=f"Bits 15:0 are {field.mirror} at the hook.", assume=assume
    )


def owned(subject: Subject) -> Iterator[Claim]:
    """The exposed structure lies wholly in [sp at the call, E), or up to T where it may overlay what was pushed."""
    if subject.target.regs != "pt_regs":
        return
    for view in subject.views:
        if view.pointer is None or view.regs is None:
            yield _missing("owned")
            continue
        limit = 0 if subject.target.overlay else subject.arch.word * subject.target.pushed
        start = index(view.pointer.text, subject.top)
        pointer = index(view.before.registers[subject.arch.sp].text, subject.top)
        above = f"(bvsle (bvadd {start} {subject.number(subject.size)}) {subject.number(-limit)})"
        yield Claim(
            id="regs/owned", show=f"(and (bvsle {pointer} {start}) {above})",
            says="Every byte of the structure is the trampoline's own.",
        )  # fmt: skip


def words(subject: Subject, view: View) -> Iterator[str]:
    """The exposed bytes at a callback: what ``regs/defined`` compares in two runs."""
    names = exposed(subject.level, subject.target, frozenset(field.name for field in subject.fields))
    halves = whole(subject.level, subject.arch)
    for field in subject.fields:
        if field.name in names:
            word = subject.field_word(view, field, left=False)
            yield word if halves or field.role != "selector" else extract(15, 0, word)
