"""Which trampolines a file holds, recognised by their names and by what their code does, never by versions."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from verify.arch.record import Arch
from verify.errors import ImageError, UsageError
from verify.image.decode import Instruction, decode
from verify.image.model import Image
from verify.target import Target, arch_of

__all__ = ["recognise", "trampoline"]

_KNOWN = {
    "ftrace_caller": ("ftrace_caller_", "ftrace_call"),
    "ftrace_regs_caller": ("ftrace_regs_caller_", "ftrace_regs_call"),
}
"""Entry symbol -> how names of labels inside it begin (they are global, so that the kernel can patch there)."""

_TAILS = ("ftrace_epilogue", "ftrace_graph_call", "ftrace_stub")
"""Code that a caller may jump to on its way out (5.10: the epilogue that the graph tracer patches)."""

_LARGEST = 4096  # bytes of one trampoline


@dataclass(frozen=True, kw_only=True)
class _Features:
    """What the code shows: entry kind, what it passes, what it takes back."""

    kind: str
    regs: str
    flags: bool
    writes_ip: bool
    tests_orig_ax: bool
    direct_jmp: bool


def recognise(image: Image) -> list[Target]:
    """The trampolines of an image, in the order of their addresses; empty where it has none that is known."""
    arch = arch_of(image)
    present = [name for name in _KNOWN if image.has(name) and image.is_code(image.symbol(name).address)]
    return sorted((trampoline(image, arch, name) for name in present), key=lambda target: target.address)


def trampoline(image: Image, arch: Arch, name: str, kind: str | None = None) -> Target:
    """The target that a symbol of the image is; UsageError where the symbol is no trampoline we know."""
    symbol = image.symbol(name)
    if not image.is_code(symbol.address):
        raise UsageError(f"{image.path}: {name} is not in an executable section")
    start, end = symbol.address, _end(image, name)
    body = list(_instructions(image, arch, start, end))
    callees = {image.symbol("ftrace_stub").address: "ftrace_stub"} if image.has("ftrace_stub") else {}
    callees |= {address: "ftrace_stub" for n, address in image.externals.items() if n == "ftrace_stub"}
    call = next((n for n, insn in enumerate(body) if insn.key == "call" and insn.operands[0].imm in callees), None)
    if call is None:
        raise UsageError(f"{image.path}: {name} has no call to ftrace_stub, the site where a callback is patched in")
    seen = _features(arch, body[:call], body[call + 1 :])
    code = image.read(start, end - start)
    ranges = [(start, end)]
    for tail in _TAILS:
        if image.has(tail):
            at = image.symbol(tail)
            ranges.append((at.address, at.address + image.extent(at)))
    # What the name promises is demanded whatever the code does: it is the code that is under test.
    full = name == "ftrace_regs_caller" or seen.flags
    regs = "pt_regs" if full else seen.regs
    level = "linux-regs" if full else "linux-minimal" if regs == "null" else "linux-args"
    return Target(
        name=name, image=image, symbol=name, address=start, size=end - start, kind=kind or seen.kind, level=level,
        cpl=0, args=("ip", "parent_ip", "op", "regs"), op=("value-of", "function_trace_op"), regs=regs,
        sp="content", honour=_honour(arch, seen, full), skip=(), assume=(), cells={}, code=tuple(ranges), sites={},
        callees=callees, unwind="none", digest=hashlib.sha256(code).hexdigest(), direct_jmp=seen.direct_jmp,
    )  # fmt: skip


def _end(image: Image, name: str) -> int:
    """Where the trampoline ends: its size, or the next symbol that is no label of its own."""
    symbol = image.symbol(name)
    segment = image.segment_at(symbol.address)
    assert segment is not None  # is_code() said so
    limit = min(symbol.address + _LARGEST, segment.address + segment.size)
    if symbol.size:
        return symbol.address + symbol.size
    inner = _KNOWN.get(name, (f"{name}_",))
    for other in image.symbols:
        if other.address > symbol.address and not other.name.startswith(inner):
            return min(other.address, limit)
    return limit


def _instructions(image: Image, arch: Arch, start: int, end: int) -> Iterator[Instruction]:
    at = start
    while at < end:
        try:
            insn = decode(image, arch, at)
        except ImageError:
            return
        if insn is None:
            return  # data or padding: what is executed is decoded again, and a gap there is reported
        yield insn
        at = insn.end


def _features(arch: Arch, before: list[Instruction], after: list[Instruction]) -> _Features:
    last = arch.arguments[3]
    null = False
    for insn in before:
        if insn.operands and insn.operands[0].reg in (last, "ecx"):
            zeroed = insn.key == "xor" and len({op.reg for op in insn.operands}) == 1
            null = zeroed or (insn.key == "mov" and insn.operands[1].imm == 0)
    frame = any(op.base == arch.frame and op.disp == arch.word for insn in before for op in insn.operands)
    test = [insn for insn in after if insn.key in ("test", "cmp")]
    return _Features(
        kind="mcount" if frame else "fentry",
        regs="null" if null else "pt_regs",
        flags=any(insn.key in ("pushfq", "pushfd", "pushf") for insn in before),
        writes_ip=any(insn.key == "mov" and insn.operands[0].is_memory for insn in after),
        tests_orig_ax=bool(test),
        direct_jmp=any(len(insn.operands) > 1 and insn.operands[1].imm == 1 for insn in test),
    )


def _honour(arch: Arch, seen: _Features, full: bool) -> frozenset[str]:
    """Fields whose change the trampoline must carry into the machine (MODEL section 4)."""
    general = frozenset(field.name for field in arch.pt_regs if field.role == "gpr")
    if not full and seen.regs != "pt_regs":
        return frozenset()
    if full:
        return general | {"flags", "ip"} | ({"orig_ax"} if seen.tests_orig_ax else set())
    # FTRACE_WITH_ARGS: the argument registers and bp (kernel-doc of struct ftrace_regs).
    return frozenset(["ax", "cx", "dx", "si", "di", "r8", "r9", "bp"]) | ({"ip"} if seen.writes_ip else set())
