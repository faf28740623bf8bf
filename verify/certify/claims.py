"""The obligations of one path, written from the contract's data a second time: what the callback sees."""

from collections.abc import Iterator

from verify.certify.exits import leaves
from verify.certify.frame import memory
from verify.certify.machine import View
from verify.certify.places import concrete, placed_symbol
from verify.certify.seen import fields, owned
from verify.certify.smt import Affine, Term, bv, conj, name_of
from verify.certify.subject import Claim, Subject

__all__ = ["claims"]


def claims(subject: Subject) -> Iterator[Claim]:
    """Every obligation of MODEL section 4 of this path but ``regs/defined``, which speaks of two runs."""
    yield from _calls(subject)
    for view in subject.views:
        yield from _arguments(subject, view)
    yield from fields(subject)
    yield from owned(subject)
    if subject.target.ends == "exit":
        yield from leaves(subject)
    yield from memory(subject)


def _calls(subject: Subject) -> Iterator[Claim]:
    arch, bits = subject.arch, subject.bits
    wanted = f"(ite {subject.skip} {bv(0, bits)} {bv(1, bits)})"
    called = [_called(subject, view) for view in subject.views]
    yield Claim(
        id="call/reached", show=conj([f"(= {wanted} {bv(len(subject.views), bits)})", *called]),
        says="The callback runs once, and not at all where the guard says so; its address is not the trampoline's.",
    )  # fmt: skip
    for view in subject.views:
        alignment, at_hook = _alignment(subject)
        mask = bv(alignment - 1, bits)
        pointer = view.before.registers[arch.sp].text
        yield Claim(
            id="call/stack-aligned", show=f"(= (bvand {pointer} {mask}) {bv(0, bits)})",
            says=f"The stack pointer at the call is a multiple of {alignment}.",
            assume=(("stack-aligned-at-hook", f"(= (bvand {subject.top} {mask}) {bv(at_hook, bits)})"),),
        )  # fmt: skip
        yield Claim(
            id="call/df-clear", show=f"(= {view.before.flags['DF'].text} #b0)", says="DF is 0 when C is entered.",
            assume=(("df-clear-on-entry", "(= DF #b0)"),),
        )  # fmt: skip


def _alignment(subject: Subject) -> tuple[int, int]:
    """Bytes to which sp is aligned at a call to C, and what is left of T by it at the hook."""
    arch = subject.arch
    if subject.target.cpl == 0:
        return arch.stack_alignment, 0
    return arch.user_alignment, 0 if subject.target.kind == "mcount" else arch.user_alignment - arch.word


def _called(subject: Subject, view: View) -> str:
    """That what is called is code of a callback: a known address, or one load of a cell that nothing altered."""
    target, goal = subject.target, view.called
    place = concrete(target.image, goal.at)
    if place is not None and (view.direct or goal.at is None or goal.at.base is None):
        other = place in target.callees or (target.image.is_code(place) and not target.covers(place))
        return f"(= {goal.text} {bv(place, subject.bits)})" if other else "false"
    base = "" if goal.at is None else goal.at.base or ""
    if base.startswith("addr."):
        assert goal.at is not None  # it has a base
        return f"(= {goal.text} {subject.plus(name_of(base), goal.at.offset)})"
    if goal.origin is not None and base.startswith("cell."):
        return f"(= {goal.text} {goal.origin})"
    return "false"


def _arguments(subject: Subject, view: View) -> Iterator[Claim]:
    for position, name in enumerate(subject.target.args):
        got = _argument(subject, view, position)
        if name == "regs":
            yield _regs(subject, view, got)
            continue
        expected, says = _expected(subject, name, got)
        yield Claim(id=f"arg/{name}", show=f"(= {got.text} {expected})", says=says)


def _argument(subject: Subject, view: View, position: int) -> Term:
    """The n-th argument as the callback finds it."""
    place = subject.arch.argument(position)
    if isinstance(place, str):
        return view.before.registers[place]
    pointer = view.before.registers[subject.arch.sp]
    assert pointer.at is not None  # the stack pointer always points
    text = subject.stack_word(view.before, subject.beside(pointer, place))
    held = view.stacked.get(pointer.at.offset + place)
    return Term(text, subject.bits, held.at if held else None, held.origin if held else None)


def _expected(subject: Subject, name: str, got: Term) -> tuple[str, str]:
    arch, way = subject.arch, subject.way
    match name:
        case "ip":
            call = subject.number(arch.call_size)
            return f"(bvsub {subject.successor} {call})", "The traced ip: return address minus the size of the call."
        case "parent_ip":
            return subject.stack_word(way.entry, subject.parent_slot), "The parent return address."
        case "op":
            return _ops(subject, got)
        case "parent_slot":
            return subject.parent_slot.text, "The address of the slot that holds the parent return address."
        case "frame_pointer" if subject.target.kind == "return" and arch.graph_frame_pointer:
            return subject.before(arch.frame).text, "The frame pointer, for the graph tracer's check."
        case "frame_pointer" if subject.target.kind != "mcount":
            return subject.number(0), "Entered before the frame exists, the graph tracer is given 0."
        case "frame_pointer":
            saved = subject.stack_word(way.entry, subject.before(arch.frame))
            return saved, "The frame pointer as it will be when the traced function returns."
        case _:
            raise KeyError(name)


def _ops(subject: Subject, got: Term) -> tuple[str, str]:
    assert subject.target.op is not None  # the manifest reader demands it where `op` is an argument
    form, name = subject.target.op
    image = subject.target.image
    if form == "address-of":
        address = image.symbol(name).address if image.has(name) else image.externals.get(name)
        if address is None:  # the object never mentions it
            return name_of(f"addr.{name}"), f"The address of {name}."
        placed = placed_symbol(image, address, subject.bits)
        return subject.number(address) if placed is None else placed.text, f"The address of {name}."
    label = f"cell.{name}"
    if got.origin is not None and isinstance(got.at, Affine) and (got.at.base or "").split("%")[0] == label:
        return got.origin, f"The value of one load of {name}."
    unread = name_of(f"{label}%unread")
    line = f"(declare-const {unread} (_ BitVec {subject.bits}))"
    if line not in subject.lines:
        subject.lines.append(line)
    return unread, f"The value of {name}."


def _regs(subject: Subject, view: View, got: Term) -> Claim:
    if subject.target.regs == "null":
        says = "No structure is passed: the pointer is null."
        return Claim(id="arg/regs", show=f"(= {got.text} {subject.number(0)})", says=says)
    anchor = subject.target.anchor(subject.arch)
    if anchor is not None:
        place = f"(bvsub {subject.top} {subject.number(subject.arch.word + anchor)})"
        says = f"The word at {anchor} bytes from the structure lies right below the stack pointer at the return."
        return Claim(id="arg/regs", show=f"(= {got.text} {place})", says=says)
    pointer = view.before.registers[subject.arch.sp].text
    inside = f"(bvult (bvsub {got.text} {pointer}) (bvsub {subject.top} {pointer}))"
    return Claim(id="arg/regs", show=inside, says="The address of a structure in the trampoline's frame.")
