"""``exit/target`` and ``restore/sp``: where control goes, and with which stack pointer."""

from collections.abc import Iterator
from dataclasses import dataclass

import claripy
from claripy.ast.bool import Bool
from claripy.ast.bv import BV

from verify.contracts.frame_of import Subject
from verify.contracts.words import address_of
from verify.terms import Obligation, Observed

__all__ = ["ExitKind", "exit_kinds", "leaves"]


@dataclass(frozen=True, kw_only=True)
class ExitKind:
    """One way out: ``when`` it is due, the ``target``, the stack pointer and what else must hold there."""

    name: str
    when: Bool
    target: BV
    pointer: BV
    beside: Bool


def exit_kinds(subject: Subject) -> tuple[ExitKind, ...]:
    """The exits that the contract gives, one per guard; their guards cover every state and exclude each other."""
    true = claripy.true()
    ip = subject.honoured("ip")
    given = _given(subject)
    if given is not None:
        return (ExitKind(name="return", when=true, target=given, pointer=subject.top, beside=true),)
    edited = subject.honoured("sp")
    top = subject.top if edited is None else edited
    if ip is None:
        return (ExitKind(name="return", when=true, target=subject.successor, pointer=top, beside=true),)
    direct = subject.honoured("orig_ax")
    if direct is None:
        return (ExitKind(name="return", when=true, target=ip, pointer=top, beside=true),)
    none = direct == 0
    word = subject.arch.word
    slot = subject.path.exit.state.memory.load(-word, word)
    jump = claripy.And(direct & 1 == 1) if subject.target.direct_jmp else claripy.false()
    kinds = [
        ExitKind(name="return", when=none, target=ip, pointer=top, beside=true),
        ExitKind(
            name="direct", when=claripy.And(claripy.Not(none), claripy.Not(jump)),
            target=direct, pointer=top - word, beside=slot == ip,
        ),
    ]  # fmt: skip
    if subject.target.direct_jmp:
        kinds.append(
            ExitKind(
                name="direct-jmp", when=jump, target=direct & ~claripy.BVV(1, direct.size()), pointer=top, beside=true
            )
        )
    return tuple(kinds)


def _given(subject: Subject) -> BV | None:
    """The address that the callback returned or stored, where the contract says that it gives one."""
    target, views = subject.target, subject.path.views
    if target.gives == "nothing" or not views:
        return None
    if target.ends_at is not None:
        return address_of(target.image, target.ends_at - 1, subject.arch.bits) + 1
    if target.gives == "value":
        return views[-1].after.registers[subject.arch.returns[0]]
    assert target.return_slot is not None  # gives == "slot"
    return views[-1].after.memory.load(target.return_slot, subject.arch.word)


def leaves(subject: Subject) -> Iterator[Obligation]:
    """Control goes where the path's guard says, and the stack pointer is what that exit demands."""
    kinds = exit_kinds(subject)
    end = subject.path.exit
    pointer = end.state.registers[subject.arch.sp]
    target, stack = kinds[-1].target, kinds[-1].pointer
    for kind in kinds[:-1]:
        target = claripy.If(kind.when, kind.target, target)
        stack = claripy.If(kind.when, kind.pointer, stack)
    holds = [claripy.Or(claripy.Not(k.when), claripy.And(end.target == k.target, k.beside)) for k in kinds]
    last = len(subject.path.steps) - 1
    yield subject.claim(
        "exit/target", show=claripy.And(*holds), says="Control goes where this path's guard says.",
        ids=subject.ids, expected=target, got=end.target, observed=Observed(what="target", bits=subject.arch.bits),
        step=last,
    )  # fmt: skip
    yield subject.equal(
        "restore/sp", stack, pointer, says="The stack pointer at the exit is what that exit demands.",
        ids=subject.ids, observed=Observed(what="reg", name=subject.arch.sp, bits=subject.arch.bits),
        step=end.state.writers.get(subject.arch.sp),
    )  # fmt: skip
