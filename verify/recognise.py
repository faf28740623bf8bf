"""Which trampolines a file holds, recognised by their names and by what their code does, never by versions."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace

from verify.arch.record import Arch
from verify.bodies import end_of, instructions_of
from verify.errors import UsageError
from verify.image.decode import Instruction
from verify.image.model import Image
from verify.recognise_optprobe import optprobe
from verify.recognise_return import return_side
from verify.target import Target, arch_of

__all__ = ["recognise", "trampoline"]


@dataclass(frozen=True, kw_only=True)
class _Shape:
    """What a name promises: how labels inside begin, which callee is patched, and its arguments."""

    inner: tuple[str, ...]
    callee: str
    args: tuple[str, ...]


_FTRACE = ("ip", "parent_ip", "op", "regs")
_KNOWN: Mapping[str, _Shape] = {
    "ftrace_caller": _Shape(inner=("ftrace_caller_", "ftrace_call"), callee="ftrace_stub", args=_FTRACE),
    "ftrace_regs_caller": _Shape(inner=("ftrace_regs_caller_", "ftrace_regs_call"), callee="ftrace_stub", args=_FTRACE),
    "ftrace_graph_caller": _Shape(
        inner=("ftrace_graph_caller_",), callee="prepare_ftrace_return", args=("ip", "parent_slot", "frame_pointer")
    ),
}
"""Entry symbol -> shape; labels inside are global, so that the kernel can patch there."""

_OTHER = _Shape(inner=(), callee="ftrace_stub", args=_FTRACE)

_TAILS = ("ftrace_epilogue", "ftrace_graph_call", "ftrace_stub")
"""Code that a caller may jump to on its way out (5.10: the epilogue that the graph tracer patches)."""


@dataclass(frozen=True, kw_only=True)
class _Features:
    """What the code shows: entry kind, what it passes, what it takes back."""

    kind: str
    regs: str
    full_size: bool
    flags: bool
    writes_ip: bool
    tests_orig_ax: bool
    direct_jmp: bool


_OP = "function_trace_op"


def recognise(image: Image) -> list[Target]:
    """The trampolines of an image, in the order of their addresses; empty where it has none that is known."""
    arch = arch_of(image)
    present = [name for name in _KNOWN if image.has(name) and image.is_code(image.symbol(name).address)]
    found = [trampoline(image, arch, name) for name in present]
    # Without a symbol for the ops cell all callers must at least agree on where it is.
    places = {tuple(target.aliases) for target in found if target.aliases}
    if len(places) > 1:
        found = [replace(target, aliases={}) for target in found]
    found += [*return_side(image, arch), *optprobe(image, arch)]
    return sorted(found, key=lambda target: target.address)


def trampoline(image: Image, arch: Arch, name: str, kind: str | None = None) -> Target:
    """The target that a symbol of the image is; UsageError where the symbol is no trampoline we know."""
    symbol = image.symbol(name)
    for target in (*return_side(image, arch), *optprobe(image, arch)):
        if target.symbol == name:
            return target
    if not image.is_code(symbol.address):
        raise UsageError(f"{image.path}: {name} is not in an executable section")
    shape = _KNOWN.get(name, _OTHER)
    start, end = symbol.address, end_of(image, name, shape.inner or (f"{name}_",))
    body = list(instructions_of(image, arch, start, end))
    callees = {image.symbol(shape.callee).address: shape.callee} if image.has(shape.callee) else {}
    callees |= {address: shape.callee for n, address in image.externals.items() if n == shape.callee}
    call = next((n for n, insn in enumerate(body) if insn.key == "call" and insn.operands[0].imm in callees), None)
    if call is None:
        raise UsageError(f"{image.path}: {name} has no call to {shape.callee}, its callback")
    seen = _features(arch, body[:call], body[call + 1 :])
    code = image.read(start, end - start)
    ranges = [(start, end)]
    for tail in _TAILS:
        if image.has(tail):
            at = image.symbol(tail)
            ranges.append((at.address, at.address + image.extent(at)))
    # What the name promises is demanded whatever the code does: it is the code that is under test.
    full = name == "ftrace_regs_caller" or (seen.flags and "regs" in shape.args)
    regs = "none" if "regs" not in shape.args else "pt_regs" if full else seen.regs
    level = "linux-regs" if full else "linux-args" if regs == "pt_regs" else "linux-minimal"
    return Target(
        name=name, image=image, symbol=name, address=start, size=end - start, kind=kind or seen.kind, level=level,
        cpl=0, args=shape.args, op=("value-of", _OP) if "op" in shape.args else None, regs=regs,
        sp="content" if seen.full_size else "address", honour=_honour(arch, seen, regs, full),
        skip=(), assume=(), cells={}, code=tuple(ranges), sites={},
        callees=callees, unwind="none", digest=hashlib.sha256(code).hexdigest(), direct_jmp=seen.direct_jmp,
        sp_window=arch.regs_sp_window if full else None, slots=arch.regs_sp_slots if full else (),
        aliases={} if image.has(_OP) or _OP in image.externals else _loaded(arch, body[:call]),
    )  # fmt: skip


def _loaded(arch: Arch, before: list[Instruction]) -> dict[int, str]:
    """The address from which the ops argument is loaded, as the cell that a kernel without its symbol must mean."""
    for insn in reversed(before):
        if insn.key == "mov" and insn.operands[0].reg == arch.arguments[2] and insn.operands[1].is_memory:
            source = insn.operands[1]
            return {source.disp % (1 << arch.bits): _OP} if source.base is None else {}
    return {}


def _passes_null(arch: Arch, before: list[Instruction]) -> bool:
    """Whether the last thing put where the fourth argument goes is a zero."""
    place = arch.argument(3)
    for insn in reversed(before):
        if isinstance(place, int):
            if insn.key == "push":
                return insn.operands[0].imm == 0
        elif insn.operands and insn.operands[0].reg in (place, f"e{place[1:]}"):
            zeroed = insn.key == "xor" and len({op.reg for op in insn.operands}) == 1
            return zeroed or (insn.key == "mov" and insn.operands[1].imm == 0)
    return False


def _features(arch: Arch, before: list[Instruction], after: list[Instruction]) -> _Features:
    frame = any(op.base == arch.frame and op.disp == arch.word for insn in before for op in insn.operands)
    test = [insn for insn in after if insn.key in ("test", "cmp")]
    return _Features(
        kind="mcount" if frame else "fentry",
        regs="null" if _passes_null(arch, before) else "pt_regs",
        full_size=arch.regs_sp_window is None or any(insn.text == "push ss" for insn in before),
        flags=any(insn.key in ("pushfq", "pushfd", "pushf") for insn in before),
        writes_ip=any(insn.key == "mov" and insn.operands[0].is_memory for insn in after),
        tests_orig_ax=bool(test),
        direct_jmp=any(len(insn.operands) > 1 and insn.operands[1].imm == 1 for insn in test),
    )


def _honour(arch: Arch, seen: _Features, regs: str, full: bool) -> frozenset[str]:
    """Fields whose change the trampoline must carry into the machine (MODEL section 4)."""
    if regs != "pt_regs":
        return frozenset()
    if full:
        general = frozenset(field.name for field in arch.pt_regs if field.role == "gpr")
        stack = {"sp"} if arch.regs_sp_window is not None and seen.full_size else set()
        return general | {"flags", "ip"} | ({"orig_ax"} if seen.tests_orig_ax else set()) | stack
    # FTRACE_WITH_ARGS: the argument registers and bp (kernel-doc of struct ftrace_regs).
    return frozenset(["ax", "cx", "dx", "si", "di", "r8", "r9", "bp"]) | ({"ip"} if seen.writes_ip else set())
