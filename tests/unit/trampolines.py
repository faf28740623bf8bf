"""Small trampolines as bytes in memory: a good one, places to put something into it, and what becomes of it."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from verify.budget import Budget
from verify.image.model import Image, Segment, Symbol
from verify.pipeline import decide
from verify.report.tree import Finding, TargetReport
from verify.target import Target
from verify.verdict import Verdict

__all__ = [
    "BASE",
    "CALL",
    "CELL",
    "COUNTER",
    "NAME",
    "Line",
    "code_of",
    "decided",
    "good",
    "image_of",
    "refuted",
    "target_of",
]

Line = tuple[str, str]  # bytes in hex, AT&T text

BASE = 0xFFFFFFFF81000000
DATA = 0xFFFFFFFF82000000
CELL, COUNTER = "function_trace_op", "counter"  # 8 bytes at DATA, 4 bytes at DATA+8
NAME = "ftrace_regs_caller"
CALL: Line = ("e8 STUB", "call ftrace_stub")
HONOUR = frozenset(["ax", "bx", "cx", "dx", "si", "di", "bp", *(f"r{n}" for n in range(8, 16)), "flags", "ip"])

_SAVE: tuple[Line, ...] = (
    ("9c", "pushfq"),
    ("48 81 ec a8 00 00 00", "sub $168,%rsp"),
    ("4c 89 3c 24", "mov %r15,(%rsp)"),
    ("4c 89 74 24 08", "mov %r14,8(%rsp)"),
    ("4c 89 6c 24 10", "mov %r13,16(%rsp)"),
    ("4c 89 64 24 18", "mov %r12,24(%rsp)"),
    ("48 89 6c 24 20", "mov %rbp,32(%rsp)"),
    ("48 89 5c 24 28", "mov %rbx,40(%rsp)"),
    ("4c 89 5c 24 30", "mov %r11,48(%rsp)"),
    ("4c 89 54 24 38", "mov %r10,56(%rsp)"),
    ("4c 89 4c 24 40", "mov %r9,64(%rsp)"),
    ("4c 89 44 24 48", "mov %r8,72(%rsp)"),
    ("48 89 44 24 50", "mov %rax,80(%rsp)"),
    ("48 89 4c 24 58", "mov %rcx,88(%rsp)"),
    ("48 89 54 24 60", "mov %rdx,96(%rsp)"),
    ("48 89 74 24 68", "mov %rsi,104(%rsp)"),
    ("48 89 7c 24 70", "mov %rdi,112(%rsp)"),
    ("48 c7 44 24 78 00 00 00 00", "movq $0,120(%rsp)"),
    ("48 8b bc 24 b0 00 00 00", "mov 176(%rsp),%rdi"),
    ("48 89 bc 24 80 00 00 00", "mov %rdi,128(%rsp)"),
    ("8c c8", "mov %cs,%eax"),
    ("48 89 84 24 88 00 00 00", "mov %rax,136(%rsp)"),
    ("48 8b 84 24 a8 00 00 00", "mov 168(%rsp),%rax"),
    ("48 89 84 24 90 00 00 00", "mov %rax,144(%rsp)"),
    ("48 8d 84 24 b8 00 00 00", "lea 184(%rsp),%rax"),
    ("48 89 84 24 98 00 00 00", "mov %rax,152(%rsp)"),
    ("8c d0", "mov %ss,%eax"),
    ("48 89 84 24 a0 00 00 00", "mov %rax,160(%rsp)"),
)  # fmt: skip
_ARGUMENTS: tuple[Line, ...] = (
    ("48 83 ef 05", "sub $5,%rdi"),
    ("48 8b b4 24 b8 00 00 00", "mov 184(%rsp),%rsi"),
    ("48 8b 14 25 00 00 00 82", "mov function_trace_op,%rdx"),
    ("48 89 e1", "mov %rsp,%rcx"),
)
_RESTORE: tuple[Line, ...] = (
    ("48 8b 84 24 90 00 00 00", "mov 144(%rsp),%rax"),
    ("48 89 84 24 a8 00 00 00", "mov %rax,168(%rsp)"),
    ("48 8b 84 24 80 00 00 00", "mov 128(%rsp),%rax"),
    ("48 89 84 24 b0 00 00 00", "mov %rax,176(%rsp)"),
    ("4c 8b 3c 24", "mov (%rsp),%r15"),
    ("4c 8b 74 24 08", "mov 8(%rsp),%r14"),
    ("4c 8b 6c 24 10", "mov 16(%rsp),%r13"),
    ("4c 8b 64 24 18", "mov 24(%rsp),%r12"),
    ("48 8b 6c 24 20", "mov 32(%rsp),%rbp"),
    ("48 8b 5c 24 28", "mov 40(%rsp),%rbx"),
    ("4c 8b 5c 24 30", "mov 48(%rsp),%r11"),
    ("4c 8b 54 24 38", "mov 56(%rsp),%r10"),
    ("4c 8b 4c 24 40", "mov 64(%rsp),%r9"),
    ("4c 8b 44 24 48", "mov 72(%rsp),%r8"),
    ("48 8b 44 24 50", "mov 80(%rsp),%rax"),
    ("48 8b 4c 24 58", "mov 88(%rsp),%rcx"),
    ("48 8b 54 24 60", "mov 96(%rsp),%rdx"),
    ("48 8b 74 24 68", "mov 104(%rsp),%rsi"),
    ("48 8b 7c 24 70", "mov 112(%rsp),%rdi"),
)
_END: tuple[Line, ...] = (("48 81 c4 a8 00 00 00", "add $168,%rsp"), ("9d", "popfq"), ("c3", "ret"))


def good(
    *,
    first: Sequence[Line] = (),
    before: Sequence[Line] = (),
    call: Sequence[Line] = (CALL,),
    after: Sequence[Line] = (),
    end: Sequence[Line] = _END,
) -> tuple[Line, ...]:
    """A full-register fentry trampoline that is PROVED at strict, with lines put in: at the entry, just before the
    call, just after it; or with another call or another end."""
    return (*first, *_SAVE, *_ARGUMENTS, *before, *call, *after, *_RESTORE, *end)


def code_of(lines: Sequence[Line]) -> bytes:
    """The bytes of a listing; ``STUB`` is the distance to the ``ret`` that follows the last line."""
    size = sum(len(code.replace("STUB", "00 00 00 00").split()) for code, _ in lines)
    body = b""
    for code, _ in lines:
        here = len(body) + len(code.replace("STUB", "00 00 00 00").split())
        body += bytes.fromhex(code.replace("STUB", (size - here).to_bytes(4, "little").hex(" ")))
    return body


def image_of(lines: Sequence[Line]) -> Image:
    """A linked image: the trampoline, ``ftrace_stub: ret`` right behind it, and two writable cells."""
    body = code_of(lines)
    text = Segment(name=".text", address=BASE, data=body + b"\xc3", size=len(body) + 1, executable=True, writable=False)
    data = Segment(name=".data", address=DATA, data=bytes(16), size=16, executable=False, writable=True)
    symbols = (
        Symbol(name=NAME, address=BASE, size=len(body)),
        Symbol(name="ftrace_stub", address=BASE + len(body), size=1),
        Symbol(name=CELL, address=DATA, size=8),
        Symbol(name=COUNTER, address=DATA + 8, size=4),
    )
    return Image(path="in memory", sha256="", arch="x86_64", segments=(text, data), symbols=symbols)


def target_of(lines: Sequence[Line], **changes: Any) -> Target:  # noqa: ANN401  # whatever field a test changes
    """The trampoline under the contract of a full-register fentry trampoline at strict."""
    image = image_of(lines)
    stub = image.symbol("ftrace_stub").address
    plain = Target(
        name="in-memory", image=image, symbol=NAME, address=BASE, size=stub - BASE, kind="fentry", level="strict",
        cpl=0, args=("ip", "parent_ip", "op", "regs"), op=("value-of", CELL), regs="pt_regs", sp="content",
        honour=HONOUR, skip=(), assume=(), cells={CELL: 64, COUNTER: 32}, code=((BASE, stub), (stub, stub + 1)),
        sites={}, callees={stub: "ftrace_stub"}, unwind="none",
        digest=hashlib.sha256(image.read(BASE, stub - BASE)).hexdigest(),
    )  # fmt: skip
    return replace(plain, **changes)


def decided(lines: Sequence[Line], **changes: Any) -> TargetReport:  # noqa: ANN401  # as above
    """The report on a trampoline."""
    return decide(target_of(lines, **changes), Budget())


def refuted(report: TargetReport) -> dict[str, Finding]:
    """The refuted obligations of a report by id, the bits of the flags left out."""
    found = [one for one in report.findings if one.verdict is Verdict.REFUTED and "flags." not in one.id]
    return {one.id: one for one in found}
