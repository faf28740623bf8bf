"""``call/*`` and ``arg/*``: the callback is reached as promised, in the state that compiled C demands."""

from collections.abc import Iterator
from dataclasses import replace

import claripy
from claripy.ast.bv import BV

from verify.contracts.frame_of import Subject
from verify.contracts.words import address_of, leaves, name_of
from verify.paths import View
from verify.terms import Obligation, Observed

__all__ = ["arguments", "calls"]


def calls(subject: Subject) -> Iterator[Obligation]:
    """The sequence of callbacks is the one that the path's guard calls for; sp and DF are as the ABI says."""
    arch, views = subject.arch, subject.path.views
    bits = arch.bits
    expected = claripy.If(subject.skip, claripy.BVV(0, bits), claripy.BVV(1, bits))
    got = claripy.BVV(len(views), bits)
    lost = [view for view in views if not _called(subject, view)]
    yield subject.claim(
        "call/reached", show=claripy.And(got == expected, claripy.BoolV(not lost)),
        says="The callback runs once, and not at all where the guard says so; its address is not the trampoline's.",
        ids=subject.view_ids, expected=expected, got=got, observed=Observed(what="calls"),
        step=lost[0].step if lost else None,
        why="calls something that is no value of a cell" if lost else "number of callbacks on this path",
    )  # fmt: skip
    for view in views:
        pointer = view.before.registers[arch.sp]
        alignment, at_hook = _alignment(subject)
        mask = alignment - 1
        yield subject.equal(
            "call/stack-aligned", claripy.BVV(0, bits), pointer & mask,
            says=f"The stack pointer at the call is a multiple of {alignment}.",
            ids=(*subject.view_ids, "stack-aligned-at-hook"),
            observed=replace(_at(view, subject, what="reg", name=arch.sp), bits=mask.bit_length()),
            assume=(subject.top & mask == at_hook,),
            step=view.before.writers.get(arch.sp),
        )  # fmt: skip
        yield subject.equal(
            "call/df-clear", claripy.BVV(0, 1), view.before.flags["DF"],
            says="DF is 0 when C is entered.",
            ids=(*subject.view_ids, "df-clear-on-entry"),
            observed=_at(view, subject, what="flag", name="DF"),
            assume=(subject.path.entry.flags["DF"] == 0,), step=view.before.writers.get("DF"),
        )  # fmt: skip


def _alignment(subject: Subject) -> tuple[int, int]:
    """Bytes to which sp is aligned at a call to C, and what is left of T by it at the hook.

    Before a function's first instruction its return address has just been pushed; after its prologue sp is
    aligned again (System V ABI AMD64 section 3.2.2).
    """
    arch = subject.arch
    if subject.target.cpl == 0:
        return arch.stack_alignment, 0
    return arch.user_alignment, 0 if subject.target.kind == "mcount" else arch.user_alignment - arch.word


def _called(subject: Subject, view: View) -> bool:
    """Whether a callback is called by an address of code, or through one load of a cell that nothing altered."""
    names = [name_of(leaf) for leaf in leaves(view.called)]
    if not names:
        address, target = view.called.concrete_value, subject.target
        return address in target.callees or (target.image.is_code(address) and not target.covers(address))
    return all(name.startswith("addr:") for name in names) or (view.called.op == "BVS" and names[0].startswith("cell:"))


def arguments(subject: Subject) -> Iterator[Obligation]:
    """Each argument of each callback is what the contract says."""
    for view in subject.path.views:
        for position, name in enumerate(subject.target.args):
            got, observed, step = subject.argument(view, position)
            if name == "regs":
                yield _regs(subject, view, got, observed, step)
                continue
            expected, says = _expected(subject, view, name, got)
            yield subject.equal(
                f"arg/{name}", expected, got, says=says, ids=subject.view_ids, observed=observed, step=step
            )


def _at(view: View, subject: Subject, **place: object) -> Observed:
    index = subject.path.views.index(view)
    return Observed(point="view", index=index, bits=subject.arch.bits, **place)  # type: ignore[arg-type]  # literals


def _expected(subject: Subject, view: View, name: str, got: BV) -> tuple[BV, str]:
    arch = subject.arch
    base, offset = subject.parent_base
    match name:
        case "ip":
            return subject.successor - arch.call_size, "The traced ip: return address minus the size of the call."
        case "parent_ip":
            return subject.parent, "The parent return address."
        case "op":
            return _ops(subject, got)
        case "parent_slot":
            start = subject.top if base is None else subject.path.entry.registers[base]
            return start + offset, "The address of the slot that holds the parent return address."
        case "frame_pointer" if subject.target.kind == "return" and arch.graph_frame_pointer:
            return subject.before(arch.frame), "The frame pointer, for the graph tracer's check."
        case "frame_pointer" if subject.target.kind != "mcount":
            return claripy.BVV(0, arch.bits), "Entered before the frame exists, the graph tracer is given 0."
        case "frame_pointer":
            # The graph tracer checks it on return, when the function's epilogue has restored the saved bp.
            return (
                subject.path.entry.memory.load(offset - arch.word, arch.word, base),
                "The frame pointer as it will be when the traced function returns.",
            )
        case _:
            raise KeyError(name)


def _ops(subject: Subject, got: BV) -> tuple[BV, str]:
    assert subject.target.op is not None  # the manifest reader demands it where `op` is an argument
    form, name = subject.target.op
    bits = subject.arch.bits
    image = subject.target.image
    if form == "address-of":
        address = image.symbol(name).address if image.has(name) else image.externals.get(name)
        if address is None:  # the object never mentions it: no code of this file can pass its address
            return claripy.BVS(f"addr:{name}", bits, explicit_name=True), f"The address of {name}."
        return address_of(image, address, bits), f"The address of {name}."
    # The one load that feeds it; where none does, a value of the cell that nothing has read.
    label = f"cell:{name}"
    if got.op == "BVS" and str(got.args[0]).split("#")[0] == label:
        return got, f"The value of one load of {name}."
    return claripy.BVS(f"{label}#unread", bits, explicit_name=True), f"The value of {name}."


def _regs(subject: Subject, view: View, got: BV, observed: Observed, step: int | None) -> Obligation:
    bits = subject.arch.bits
    if subject.target.regs == "null":
        return subject.equal(
            "arg/regs", claripy.BVV(0, bits), got,
            says="No structure is passed: the pointer is null.",
            ids=subject.view_ids, observed=observed, step=step,
        )  # fmt: skip
    anchor = subject.target.anchor(subject.arch)
    if anchor is not None:
        return subject.equal(
            "arg/regs", subject.top - subject.arch.word - anchor, got,
            says=f"The word at {anchor} bytes from the structure lies right below the stack pointer at the return.",
            ids=subject.view_ids, observed=observed, step=step,
        )  # fmt: skip
    # The structure is where the pointer says; what it must be is an address in the trampoline's frame.
    pointer = view.before.registers[subject.arch.sp]
    inside = claripy.ULT(got - pointer, subject.top - pointer)
    return subject.claim(
        "arg/regs", show=inside, says="The address of a structure in the trampoline's frame.",
        ids=subject.view_ids, expected=pointer, got=got, observed=observed, step=step,
    )  # fmt: skip
