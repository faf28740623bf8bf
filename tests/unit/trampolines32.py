"""Small x86-32 trampolines as bytes in memory: one that is PROVED at strict, and places to put something into it."""

import hashlib
from collections.abc import Sequence

from tests.unit.trampolines import CELL, NAME, Line, code_of
from verify.image.model import Image, Segment, Symbol
from verify.target import Target

__all__ = ["CALL", "good", "target_of"]

BASE, DATA = 0xC1000000, 0xC2000000
CALL: Line = ("e8 STUB", "call ftrace_stub")
HONOUR = frozenset(["ax", "bx", "cx", "dx", "si", "di", "bp", "ds", "es", "fs", "flags"])

_HALF: Line = ("66 c7 44 24 02 00 00", "movw $0,2(%esp)")
# x86_32/mcount-hiramatsu-complete: the structure's flags lie over the return address, which waits in ebx.
_SAVE: tuple[Line, ...] = (
    ("9c", "pushfl"),
    ("ff 74 24 04", "pushl 4(%esp)"),
    ("6a 00", "pushl $0"),
    ("0f a8", "pushl %gs"), _HALF,
    ("0f a0", "pushl %fs"), _HALF,
    ("06", "pushl %es"), _HALF,
    ("1e", "pushl %ds"), _HALF,
    ("50", "pushl %eax"),
    ("55", "pushl %ebp"),
    ("57", "pushl %edi"),
    ("56", "pushl %esi"),
    ("52", "pushl %edx"),
    ("51", "pushl %ecx"),
    ("53", "pushl %ebx"),
    ("8b 5c 24 38", "movl 56(%esp),%ebx"),
    ("8b 44 24 34", "movl 52(%esp),%eax"),
    ("89 44 24 38", "movl %eax,56(%esp)"),
    ("8c c8", "movl %cs,%eax"),
    ("0f b7 c0", "movzwl %ax,%eax"),
    ("89 44 24 34", "movl %eax,52(%esp)"),
)  # fmt: skip
_ARGUMENTS: tuple[Line, ...] = (
    ("54", "pushl %esp"),
    ("8d 43 fb", "leal -5(%ebx),%eax"),
    ("8b 54 24 40", "movl 64(%esp),%edx"),
    ("8b 0d 00 00 00 c2", "movl function_trace_op,%ecx"),
)
_FLAGS: tuple[Line, ...] = (
    ("83 c4 04", "addl $4,%esp"),
    ("8b 44 24 38", "movl 56(%esp),%eax"),
    ("89 44 24 34", "movl %eax,52(%esp)"),
    ("89 5c 24 38", "movl %ebx,56(%esp)"),
)
_RESTORE: tuple[Line, ...] = (
    ("5b", "popl %ebx"),
    ("59", "popl %ecx"),
    ("5a", "popl %edx"),
    ("5e", "popl %esi"),
    ("5f", "popl %edi"),
    ("5d", "popl %ebp"),
    ("58", "popl %eax"),
    ("1f", "popl %ds"),
    ("07", "popl %es"),
    ("0f a1", "popl %fs"),
)
_END: tuple[Line, ...] = (("83 c4 0c", "addl $12,%esp"), ("9d", "popfl"), ("c3", "ret"))


def good(
    *,
    saved: Sequence[Line] = (),
    before: Sequence[Line] = (),
    after: Sequence[Line] = (),
    end: Sequence[Line] = _END,
) -> tuple[Line, ...]:
    """A full-register mcount trampoline that is PROVED at strict, with lines put in: before the arguments are made,
    just before the call, just after it; or with another end after the selectors are popped."""
    return (*_SAVE, *saved, *_ARGUMENTS, *before, CALL, *after, *_FLAGS, *_RESTORE, *end)


def target_of(lines: Sequence[Line]) -> Target:
    """The trampoline, ``ftrace_stub: ret`` right behind it and one cell, under the contract of that target."""
    body = code_of(lines)
    stub = BASE + len(body)
    text = Segment(name=".text", address=BASE, data=body + b"\xc3", size=len(body) + 1, executable=True, writable=False)
    data = Segment(name=".data", address=DATA, data=bytes(4), size=4, executable=False, writable=True)
    image = Image(
        path="in memory", sha256="", arch="x86_32",
        segments=(text, data),
        symbols=(
            Symbol(name=NAME, address=BASE, size=len(body)),
            Symbol(name="ftrace_stub", address=stub, size=1),
            Symbol(name=CELL, address=DATA, size=4),
        ),
    )  # fmt: skip
    return Target(
        name="in-memory", image=image, symbol=NAME, address=BASE, size=len(body), kind="fentry", level="strict",
        cpl=0, args=("ip", "parent_ip", "op", "regs"), op=("value-of", CELL), regs="pt_regs", sp="address",
        overlay=True, honour=HONOUR, skip=(), assume=(), cells={CELL: 32}, code=((BASE, stub), (stub, stub + 1)),
        sites={}, callees={stub: "ftrace_stub"}, unwind="none", digest=hashlib.sha256(body).hexdigest(),
    )  # fmt: skip
