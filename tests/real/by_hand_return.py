"""What strict must refute in Linux's return-side trampolines, worked out by hand, with reasons.

They are entered by a return: nothing is pushed, and T is the stack pointer as it is. The sets are chosen by features of
the code, each with a reason read off the disassembly. They were written after the program had been run on these
kernels, by somebody who had seen its answers: they guard against change more than they are a second opinion.
"""

from collections.abc import Mapping

from tests.real.by_hand import ARITHMETIC, EVERY_FLAG, Expected
from verify.image.model import Image

__all__ = ["RETURN_SIDE", "expected_return"]

RETURN_SIDE = frozenset(
    {"return_to_handler", "arch_rethook_trampoline", "kretprobe_trampoline", "optprobe_template_entry"}
)

LOST: Mapping[str, str] = {
    "restore/flags": "the summary of the bits below",
    **{f"restore/flags.{bit}": "sub, add and the callback write it; nothing saves it" for bit in ARITHMETIC},
    "restore/flags.DF": "the callback returns with DF clear; nothing saves it",
}
UNSAVED = {
    "x86_64": ("cx", "si", "di", "r8", "r9", "r10", "r11"),  # caller-saved but for the return registers rax, rdx
    "x86_32": ("cx",),
}
# In 6.12 and later the callback gets a structure in which ax, dx, bp and sp are stored, and nothing else.
UNWRITTEN = (
    *("bx", "cx", "si", "di", *(f"r{n}" for n in range(8, 16)), "orig_ax", "ip", "cs", "ss", "flags"),
    *(f"flags.{bit}" for bit in EVERY_FLAG),
)


def expected_return(image: Image, name: str, address: int, size: int) -> Expected:
    """What must be found in one return-side trampoline, chosen by what its code does."""
    code = image.read(address, size)
    if name == "return_to_handler":
        return _handler(image.arch, code)
    # A fake return address, the trampoline's own, is pushed first in 6.1 and later: 68 is push imm32.
    fake = code[:1] == b"\x68" and int.from_bytes(code[1:5], "little") == address & 0xFFFFFFFF
    # An optprobe has no return address to fake, and pushes ss (6a 18) first in 6.1 and later.
    fake = fake or (name == "optprobe_template_entry" and code[:1] == b"\x6a")
    reasons = {f"regs/{field}": "C fills it in" for field in ("orig_ax", "ip", "cs")}
    reasons["regs/defined"] = "the words that C fills in show old stack until then"
    if image.arch == "x86_32":
        reasons["regs/gs"] = "not saved; C writes 0"
    if fake:
        reasons["regs/sp"] = "sp is pushed below what came first; C adds those words"
    else:
        reasons["regs/owned"] = "the structure's last word lies over the caller's stack"
        reasons["regs/ss"] = "never written: it would be the caller's word"
    if fake and image.arch == "x86_64":
        reasons["regs/ss"] = "the constant __KERNEL_DS is stored"
    return _expected("linux-regs", reasons)


def _handler(arch: str, code: bytes) -> Expected:
    reasons = dict(LOST) | {f"restore/{field}": "the callback may change it" for field in UNSAVED[arch]}
    if b"\xa8\x00\x00\x00" not in code:  # no room for a structure of 168 bytes is reserved
        return _expected("linux-minimal", reasons)
    reasons |= {f"regs/{field}": "the slot is never written" for field in UNWRITTEN}
    reasons["regs/defined"] = "the slots that are never written show old stack to the callback"
    return _expected("linux-args", reasons)


def _expected(level: str, reasons: Mapping[str, str]) -> Expected:
    refuted = {(ident, "return"): why for ident, why in reasons.items()}
    return Expected(level=level, paths=frozenset(["return"]), refuted=refuted)
