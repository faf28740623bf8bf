"""The machine code that leads from Python to a state of the real processor, and back from wherever it stops.

Entering: one ``iretq`` takes instruction pointer, code segment, flags and stack pointer at once, all other
registers being loaded before it (SDM 2 "IRET": at CPL 3 it writes neither IOPL nor, unless CPL <= IOPL, IF).
Leaving: whatever stops the code raises a signal. The handler runs on a stack of its own, copies the registers that
the kernel has saved, and returns to Python instead of to the code.
"""

from dataclasses import dataclass

__all__ = ["BLOCK_SIZE", "CODE_OFFSET", "GREGS", "IN", "OUT", "OWN", "Code", "assemble", "word"]

IN = ("rax", "rcx", "rdx", "rbx", "rbp", "rsi", "rdi", *(f"r{n}" for n in range(8, 16)),
      "rip", "cs", "flags", "rsp", "ss", "ds", "es", "fs_base", "gs_base")  # fmt: skip
"""The 8-byte words that describe where to go, at the start of the block."""

GREGS = (*(f"r{n}" for n in range(8, 16)), "rdi", "rsi", "rbp", "rbx", "rdx", "rax", "rcx", "rsp", "rip", "flags",
         "cs_gs_fs_ss", "error", "trap", "mask", "cr2")  # fmt: skip
"""The words of ``gregset_t`` in the kernel's order (arch/x86/include/uapi/asm/sigcontext.h)."""

OUT = (*GREGS, "ds", "es", "fs", "gs", "fs_base", "gs_base", "signal")
"""What is there after a stop."""

OWN = ("sp", "ds", "es", "fs_base", "gs_base", "armed")
"""What Python's side needs back, and whether the handler is expected."""

BLOCK_SIZE = 0x1000
CODE_OFFSET = 0x1000

_IN, _OUT, _OWN = 0, 0x200, 0x400
_CONTEXT = 40  # offset of gregset_t in ucontext_t
_NUMBERS = {name: n for n, name in enumerate(("rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi"))}
_NUMBERS |= {f"r{n}": n for n in range(8, 16)}
_SEGMENTS = {"es": 0, "cs": 1, "ss": 2, "ds": 3, "fs": 4, "gs": 5}
_ARCH_PRCTL, _EXIT_GROUP, _SIGRETURN = 158, 231, 15
_SET = {"fs_base": 0x1002, "gs_base": 0x1001}
_GET = {"fs_base": 0x1003, "gs_base": 0x1004}
_SIGVTALRM = 26


@dataclass(frozen=True, kw_only=True)
class Code:
    """The bytes at ``CODE_OFFSET`` of the block, and the offsets of its three parts from there."""

    data: bytes
    handler: int
    restorer: int


def word(block: int, part: str, name: str) -> int:
    """The address of a named word of the block; ``part`` is ``in``, ``out`` or ``own``."""
    start, names = {"in": (_IN, IN), "out": (_OUT, OUT), "own": (_OWN, OWN)}[part]
    return block + start + 8 * names.index(name)


def _absolute(opcode: int, register: int, address: int, wide: bool = True) -> bytes:
    """An instruction with a register and the operand at an absolute address below 2 GiB (ModRM 00 reg 100, SIB 25)."""
    rex = bytes([0x48 | (register >> 3) << 2]) if wide else b""
    return rex + bytes([opcode, (register & 7) << 3 | 4, 0x25]) + address.to_bytes(4, "little")


def _load(register: str, address: int) -> bytes:
    return _absolute(0x8B, _NUMBERS[register], address)


def _constant(register: int, value: int) -> bytes:
    return bytes([0xB8 + register]) + value.to_bytes(4, "little")


def _prctl(operation: int, argument: bytes) -> bytes:
    """The system call arch_prctl(operation, argument), the argument loaded by ``argument``."""
    return _constant(7, operation) + argument + _constant(0, _ARCH_PRCTL) + b"\x0f\x05"


_SAVED = b"\x53\x55\x41\x54\x41\x55\x41\x56\x41\x57\x9c"  # push rbx, rbp, r12 to r15; pushfq
_RESTORED = b"\x9d\x41\x5f\x41\x5e\x41\x5d\x41\x5c\x5d\x5b\xc3"  # popfq; pop r15 to r12, rbp, rbx; ret


def _enter(block: int) -> bytes:
    code = _SAVED + _absolute(0x89, _NUMBERS["rsp"], word(block, "own", "sp"))
    for name in ("gs_base", "fs_base"):
        code += _prctl(_SET[name], _load("rsi", word(block, "in", name)))
    for name in ("ds", "es"):
        code += _absolute(0x8E, _SEGMENTS[name], word(block, "in", name), wide=False)
    code += _absolute(0xC7, 0, word(block, "own", "armed")) + (1).to_bytes(4, "little")
    for name in IN[: IN.index("rip")]:
        code += _load(name, word(block, "in", name))
    return code + b"\x48\xc7\xc4" + word(block, "in", "rip").to_bytes(4, "little") + b"\x48\xcf"  # mov rsp; iretq


def _unexpected() -> bytes:
    """What is done with a signal that the code did not raise: the timer's is late, any other one ends the process."""
    late = b"\x83\xff" + bytes([_SIGVTALRM]) + b"\x75\x01\xc3"  # cmp edi, 26; jne +1; ret
    return late + b"\x81\xc7\x80\0\0\0" + _constant(0, _EXIT_GROUP) + b"\x0f\x05"  # add edi, 128


def _handle(block: int) -> bytes:
    """The handler (rdi: signal, rdx: ucontext): keep what the code left, then act as ``_enter``'s return."""
    armed, unexpected = word(block, "own", "armed"), _unexpected()
    code = b"\xfc" + _absolute(0x83, 7, armed) + b"\0"  # cld; cmp qword [armed], 0
    code += b"\x75" + bytes([len(unexpected)]) + unexpected  # jne
    code += _absolute(0xC7, 0, armed) + bytes(4)
    code += _absolute(0x89, _NUMBERS["rdi"], word(block, "out", "signal"))
    for name in ("ds", "es", "fs", "gs"):
        code += _absolute(0x8C, _SEGMENTS[name], word(block, "out", name), wide=False)
    code += b"\x48\x8d\x72" + bytes([_CONTEXT])  # lea rsi, [rdx + 40]
    code += _constant(7, word(block, "out", GREGS[0])) + _constant(1, len(GREGS)) + b"\xf3\x48\xa5"  # rep movsq
    for name in ("fs_base", "gs_base"):
        code += _prctl(_GET[name], _constant(6, word(block, "out", name)))
    for name in ("gs_base", "fs_base"):
        code += _prctl(_SET[name], _load("rsi", word(block, "own", name)))
    for name in ("ds", "es"):
        code += _absolute(0x8E, _SEGMENTS[name], word(block, "own", name), wide=False)
    return code + _load("rsp", word(block, "own", "sp")) + _RESTORED


def assemble(block: int) -> Code:
    """The code for a block at that address, which must be below 2 GiB with two pages."""
    enter, handle = _enter(block), _handle(block)
    restore = _constant(0, _SIGRETURN) + b"\x0f\x05"
    return Code(data=enter + handle + restore, handler=len(enter), restorer=len(enter) + len(handle))
