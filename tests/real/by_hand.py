"""What strict must refute in Linux's trampolines for x86-64 and x86-32, worked out by hand, with reasons.

The facts: which fields each trampoline stores, what it reloads, what comes after its popf. Nothing here was taken
from the program's output, and nothing depends on a version number: the sets are chosen by features of the code.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

import capstone

from verify.image.model import Image

__all__ = ["Expected", "expected"]

ARITHMETIC = ("CF", "PF", "AF", "ZF", "SF", "OF")
EVERY_FLAG = (*ARITHMETIC, "TF", "IF", "DF", "IOPL", "NT", "AC", "VIF", "VIP", "ID")

# ftrace_caller saves no flags: it runs sub and add on the stack pointer, and a C function in between.
LOST_FLAGS: Mapping[str, str] = {
    "restore/flags": "the summary of the bits below",
    **{f"restore/flags.{bit}": "subq, addq and the callback write it; nothing saves it" for bit in ARITHMETIC},
    # The code leaves DF alone, but a C function returns with DF = 0, whatever DF was at the hook.
    "restore/flags.DF": "the callback returns with DF clear; nothing saves it",
}
SCRATCH: Mapping[str, str] = {
    "restore/r10": "caller-saved: the callback may change it, and it is neither saved nor reloaded",
    "restore/r11": "caller-saved: the callback may change it, and it is neither saved nor reloaded",
}
STALE: Mapping[str, str] = {
    **{f"regs/{name}": "the slot is never written" for name in ("r10", "r11", "r12", "r13", "r14", "r15", "bx", "ss")},
    "regs/flags": "the slot is never written",
    **{f"regs/flags.{bit}": "the slot is never written" for bit in EVERY_FLAG},
    "regs/cs": "0 is stored, the mark of a partial structure",
    "regs/defined": "the slots that are never written show old stack to the callback",
}
FULL: Mapping[str, str] = {
    "regs/ss": "the constant __KERNEL_DS is stored; in long mode ss may be 0 (null selector after an interrupt)",
    "restore/r11": "saved for the callback to see, never reloaded",
}
REBALANCE: Mapping[str, str] = {
    "restore/flags": "the summary of the bits below",
    # commit 36b64f101219 ("x86/ftrace: Rebalance RSB") (in v6.2)
    **{f"restore/flags.{bit}": "an add to the stack pointer follows popf on this path" for bit in ARITHMETIC},
}
# x86-32, commit 3c88c692c287 ("x86/stackframe/32: Provide consistent pt_regs") (in v5.3). sp and cs are no mistakes
# there: sp is computed from the stack pointer itself, and kernel code runs with the constant that is stored in cs.
NO_POPF: Mapping[str, str] = {
    "regs/flags": "the summary of the bits below",
    **{f"regs/flags.{bit}": "an add, which computes sp, runs before pushf" for bit in ARITHMETIC},
    "restore/flags": "the summary of the bits below",
    # popf could write all but VIF and VIP; these the code leaves alone.
    **{
        f"restore/flags.{bit}": "flags are never popped: what the callback left there is lost"
        for bit in EVERY_FLAG
        if bit not in ("VIF", "VIP")
    },
    "regs/defined": "the upper halves of the pushed selectors ss ds es fs gs are not specified",
}


@dataclass(frozen=True, kw_only=True)
class Expected:
    """Level, path names, and per (obligation, path) that strict refutes the reason."""

    level: str
    paths: frozenset[str]
    refuted: Mapping[tuple[str, str], str]


def _on(path: str, *reasons: Mapping[str, str]) -> dict[tuple[str, str], str]:
    return {(ident, path): why for one in reasons for ident, why in one.items()}


def expected(image: Image, name: str, address: int, size: int) -> Expected:
    """What must be found in one trampoline, chosen by what its code does."""
    code = _disassembled(image, address, size)
    once = frozenset(["return"])
    if image.arch == "x86_32":
        return _expected_32(name, code)
    # The graph caller (5.10) saves what ftrace_caller saves and passes no structure either.
    if name == "ftrace_graph_caller" or (name == "ftrace_caller" and _passes_null(image, code)):
        return Expected(level="linux-minimal", paths=once, refuted=_on("return", LOST_FLAGS, SCRATCH))
    if name == "ftrace_caller":
        return Expected(level="linux-args", paths=once, refuted=_on("return", STALE, LOST_FLAGS, SCRATCH))
    assert name == "ftrace_regs_caller", f"{name}: nothing was worked out for it"
    first = next(insn for insn in code if insn.mnemonic != "endbr64")  # CET: it moves nothing
    assert first.mnemonic == "pushfq", f"{name}: no full-register trampoline"
    refuted = _on("return", FULL) | _on("direct", FULL)
    if _rebalances(code):
        refuted |= _on("direct", REBALANCE)
    paths = {"return", "direct"}
    if any(insn.mnemonic == "test" and insn.op_str in ("al, 1", "eax, 1", "rax, 1") for insn in code):
        # Bit 0 of orig_ax: leave as if by a jump. popf is the last instruction but the return there.
        paths.add("direct-jmp")
        refuted |= _on("direct-jmp", FULL)
    return Expected(level="linux-regs", paths=frozenset(paths), refuted=refuted)


def _expected_32(name: str, code: list[capstone.CsInsn]) -> Expected:
    """x86-32: eax ecx edx are reloaded and C keeps the others; nothing but flags is lost."""
    texts = [f"{insn.mnemonic} {insn.op_str}".strip() for insn in code]
    once = frozenset(["return"])
    if name == "ftrace_graph_caller" or (name == "ftrace_caller" and "push 0" in texts and "push ss" not in texts):
        return Expected(level="linux-minimal", paths=once, refuted=_on("return", LOST_FLAGS))
    assert name == "ftrace_regs_caller", f"{name}: nothing was worked out for it"
    # 60-byte structures, which end below sp, had other mistakes. 68 bytes have ss, pushed first.
    pushed = [texts.index(one) for one in ("push ss", "add dword ptr [esp], 0x14", "pushfd")]
    assert pushed == sorted(pushed), f"{name}: not the structure of v5.3"
    assert "popfd" not in texts, f"{name}: flags are popped"
    return Expected(level="linux-regs", paths=once, refuted=_on("return", NO_POPF))


def _disassembled(image: Image, address: int, size: int) -> list[capstone.CsInsn]:
    mode = capstone.CS_MODE_32 if image.arch == "x86_32" else capstone.CS_MODE_64
    decoder = capstone.Cs(capstone.CS_ARCH_X86, mode)
    decoder.detail = True
    return list(decoder.disasm(image.read(address, size), address))


def _passes_null(image: Image, code: list[capstone.CsInsn]) -> bool:
    """Whether the last write to rcx before the callback makes it 0."""
    stub = image.symbol("ftrace_stub").address
    at = next(n for n, insn in enumerate(code) if insn.mnemonic == "call" and insn.operands[0].imm % 2**64 == stub)
    last = next(insn for insn in reversed(code[:at]) if insn.op_str.startswith(("rcx,", "ecx,")))
    return f"{last.mnemonic} {last.op_str}" in ("mov rcx, 0", "mov ecx, 0", "xor ecx, ecx", "xor rcx, rcx")


def _rebalances(code: list[capstone.CsInsn]) -> bool:
    """Whether a popf is followed by a call whose return address an add drops again."""
    at = {insn.address: insn for insn in code}
    for first, second in pairwise(code):
        if first.mnemonic == "popfq" and second.mnemonic == "call":
            landed = at.get(second.operands[0].imm % 2**64)
            return landed is not None and f"{landed.mnemonic} {landed.op_str}" == "add rsp, 8"
    return False
