"""Trampolines that run instead of a function's return: return_to_handler, rethook and kretprobe trampolines."""

import hashlib
from collections.abc import Mapping, Sequence

from verify.arch.record import Arch
from verify.bodies import end_of, instructions_of
from verify.image.decode import Instruction
from verify.image.model import Image
from verify.target import Target

__all__ = ["RETURN_SIDE", "return_side"]

RETURN_SIDE: Mapping[str, str] = {
    "return_to_handler": "return",
    "arch_rethook_trampoline": "rethook",
    "kretprobe_trampoline": "rethook",
    "__kretprobe_trampoline": "rethook",
}
"""Entry symbol -> kind."""

_THUNK = "__x86_indirect_thunk_"


def return_side(image: Image, arch: Arch) -> list[Target]:
    """The return-side trampolines of an image; several names at one address are one trampoline."""
    found: dict[int, Target] = {}
    for name, kind in RETURN_SIDE.items():
        if image.has(name) and image.is_code(image.symbol(name).address):
            target = _target(image, arch, name, kind)
            if target is not None:
                found.setdefault(target.address, target)
    return list(found.values())


def _target(image: Image, arch: Arch, name: str, kind: str) -> Target | None:
    start, end = image.symbol(name).address, end_of(image, name, (f"{name}_",))
    body = list(instructions_of(image, arch, start, end))
    calls = [n for n, insn in enumerate(body) if insn.key == "call" and not _inside(insn, start, end)]
    callee = body[calls[0]].operands[0].imm if calls else None
    if callee is None:
        return None
    before, after = body[: calls[0]], body[calls[0] + 1 :]
    outside = image.external_at(callee)
    names = (outside[0],) if outside else image.names_at(callee) or (f"{callee:#x}",)
    patched, thunks = _without_retpolines(image, after)
    code = image.read(start, end - start)
    fields = _fields(arch, before, kind)
    slot = kind == "rethook" and before[0].key == "push" and before[0].operands[0].imm == start
    return Target(
        name=name, image=patched, symbol=name, address=start, size=end - start, kind=kind,
        level="linux-regs" if kind == "rethook" else "linux-args" if fields else "linux-minimal", cpl=0,
        args=("regs",) if fields else ("frame_pointer",), op=None, regs="pt_regs" if fields else "none", sp="content",
        honour=fields, skip=(), assume=(), cells={}, code=((start, end), *thunks), sites={}, callees={callee: names[0]},
        unwind="none", digest=hashlib.sha256(code).hexdigest(), gives="slot" if slot else "value",
        return_slot=-arch.word if slot else None, copies=(("ss", "flags"),) if slot else (),
        # The structure's sp word is pushed two words below T, behind the fake return address and ss.
        sp_correction=2 * arch.word if slot else 0,
    )  # fmt: skip


def _inside(insn: Instruction, start: int, end: int) -> bool:
    target = insn.operands[0].imm
    return target is not None and start <= target < end


def _fields(arch: Arch, before: Sequence[Instruction], kind: str) -> frozenset[str]:
    """The fields whose change is carried into the machine: all of them for rethook, return registers for graph."""
    if kind == "rethook":
        return frozenset(f.name for f in arch.pt_regs if f.role in ("gpr", "flags"))
    # Newer kernels (6.12, not 6.1) fill a structure: return_to_handler reserves one, where it had two words before.
    reserved = sum(op.imm or 0 for insn in before if insn.key == "sub" for op in insn.operands[1:])
    if reserved < arch.pt_regs_size:
        return frozenset()
    return frozenset(f.name for f in arch.pt_regs if f.mirror in arch.returns)


def _without_retpolines(image: Image, after: Sequence[Instruction]) -> tuple[Image, list[tuple[int, int]]]:
    """The image with each retpoline thunk that is jumped to as the plain indirect jump that it stands for.

    Which form runs is chosen at boot (alternatives); all of them go where the register says.
    """
    ranges = []
    for insn in after:
        at = insn.operands[0].imm if insn.key == "jmp" else None
        registers = [n.removeprefix(_THUNK) for n in image.names_at(at or 0) if n.startswith(_THUNK)]
        if at is not None and registers and registers[0] in _JUMPS:
            code = _JUMPS[registers[0]]
            image = image.patched(at, code)
            ranges.append((at, at + len(code)))
    return image, ranges


_REGISTERS = ("ax", "cx", "dx", "bx", "sp", "bp", "si", "di")
_JUMPS: Mapping[str, bytes] = {
    f"{prefix}{name}": bytes([0xFF, 0xE0 + number])  # SDM 2 "JMP": FF /4, the register in the low three bits
    for number, name in enumerate(_REGISTERS)
    for prefix in ("r", "e")
}
