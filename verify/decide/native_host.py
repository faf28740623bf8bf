"""The real processor in user mode: enter any state that CPL 3 may hold, and see the state in which it stops.

The code runs inside this process, on the thread that asks, between two signals; nothing of Python runs meanwhile.
Pages are only ever mapped where nothing is.
"""

import ctypes
import mmap
import platform
import signal
import struct
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from verify.arch.record import Arch
from verify.decide.native_code import BLOCK_SIZE, CODE_OFFSET, IN, OUT, OWN, assemble, word

__all__ = ["USER_DATA", "Host", "HostError", "user_selectors"]

USER_DATA = 0x2B
"""The selector of Linux's user data segment (arch/x86/include/asm/segment.h: __USER_DS)."""

_USER_CODE = {62: 0x33, 3: 0x23}  # by e_machine: __USER_CS, __USER32_CS

_PLACES = range(0x1000_0000, 0x2000_0000, 0x100_0000)  # where the block may lie: its code has 32-bit addresses
_CAUGHT = (signal.SIGSEGV, signal.SIGTRAP, signal.SIGILL, signal.SIGBUS, signal.SIGFPE, signal.SIGVTALRM)
_SA_FLAGS = 0x4 | 0x0400_0000 | 0x0800_0000 | 0x4000_0000  # SIGINFO, RESTORER, ONSTACK, NODEFER
_SYS_SIGACTION, _SYS_ARCH_PRCTL, _GET_FS, _GET_GS = 13, 158, 0x1003, 0x1004
_ALTERNATE = 0x10000  # bytes of the handler's stack; a signal frame with AVX-512 state takes about 3 KiB
_NOREPLACE = 0x100000  # MAP_FIXED_NOREPLACE
_FAILED = (1 << 64) - 1
_PAGE = 0x1000


class HostError(Exception):
    """This machine cannot run the code: the message says what it lacks."""


def user_selectors(arch: Arch) -> Mapping[str, int]:
    """The selectors of a user process on Linux, by the architecture's names."""
    data = USER_DATA if arch.bits < 64 else 0  # a 64-bit process leaves ds and es null
    return {"cs": _USER_CODE[arch.machine], "ss": USER_DATA, "ds": data, "es": data, "fs": 0, "gs": 0}


class _AltStack(ctypes.Structure):
    _fields_ = (("sp", ctypes.c_void_p), ("flags", ctypes.c_int), ("size", ctypes.c_size_t))


class Host:
    """One block of state in low memory, and the pages that the code needs; ``close`` gives all of them back."""

    def __init__(self) -> None:
        """HostError where this is no x86-64 Linux, or the memory is not to be had."""
        if sys.platform != "linux" or platform.machine() != "x86_64" or sys.maxsize < 1 << 32:
            raise HostError(f"native runs need Linux on x86-64, and this is {sys.platform} on {platform.machine()}")
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._libc.mmap.restype = ctypes.c_size_t
        self._libc.mmap.argtypes = (ctypes.c_size_t, ctypes.c_size_t, *[ctypes.c_int] * 3, ctypes.c_long)
        self._libc.munmap.argtypes = (ctypes.c_size_t, ctypes.c_size_t)
        self._libc.syscall.argtypes = (ctypes.c_long, *[ctypes.c_size_t] * 4)
        self._libc.sigaltstack.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
        self._mapped: dict[int, int] = {}
        self.block = next((place for place in _PLACES if self.map(place, BLOCK_SIZE + _PAGE)), 0)
        if not self.block:
            raise HostError("no page below 2 GiB may be mapped executable")
        code = assemble(self.block)
        start = self.block + CODE_OFFSET
        self.write(start, code.data)
        self._enter = ctypes.PYFUNCTYPE(None)(start)
        self._own = range(start, start + len(code.data))
        self._action = struct.pack("<4Q", start + code.handler, _SA_FLAGS, start + code.restorer, 0)
        self._in, self._out = struct.Struct(f"<{len(IN)}Q"), struct.Struct(f"<{len(OUT)}Q")
        self._words = (ctypes.c_char * BLOCK_SIZE).from_address(self.block)
        self._out_at = word(self.block, "out", OUT[0]) - self.block
        self._stack = ctypes.create_string_buffer(_ALTERNATE)

    def map(self, address: int, size: int) -> bool:
        """Map pages there, writable and executable; whether nothing else was in the way."""
        flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | _NOREPLACE
        protection = mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC
        got = self._libc.mmap(address, size, protection, flags, -1, 0)
        if got == _FAILED:
            return False
        if got != address:  # a kernel before v4.17 takes the flag for a hint
            self._libc.munmap(got, size)
            return False
        self._mapped[address] = size
        return True

    def unmap(self, address: int) -> None:
        """Give back what ``map`` mapped there."""
        self._libc.munmap(address, self._mapped.pop(address))

    def close(self) -> None:
        """Give back every page."""
        for address in list(self._mapped):
            self.unmap(address)

    def write(self, address: int, data: bytes) -> None:
        """Put bytes into a page that is mapped."""
        ctypes.memmove(address, data, len(data))

    def read(self, address: int, size: int) -> bytes:
        """Bytes of a page that is mapped."""
        return ctypes.string_at(address, size)

    @contextmanager
    def ready(self, seconds: float = 0.0) -> Iterator[None]:
        """Signals are ours within: all others wait, and code that runs longer than ``seconds`` is stopped (0: never).

        The time is processor time of this process in all, so it bounds everything that is done within.
        """
        known = [(int(number), ctypes.create_string_buffer(32)) for number in _CAUGHT]
        stack, before = _AltStack(ctypes.addressof(self._stack), 0, _ALTERNATE), _AltStack()
        mask = signal.pthread_sigmask(signal.SIG_SETMASK, set(signal.valid_signals()) - set(_CAUGHT))
        self._libc.sigaltstack(ctypes.addressof(stack), ctypes.addressof(before))
        for number, old in known:
            self._libc.syscall(_SYS_SIGACTION, number, self._address(self._action), ctypes.addressof(old), 8)
        self._keep_own()
        signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
            for number, old in known:
                self._libc.syscall(_SYS_SIGACTION, number, ctypes.addressof(old), 0, 8)
            self._libc.sigaltstack(ctypes.addressof(before), None)
            signal.pthread_sigmask(signal.SIG_SETMASK, mask)

    def _address(self, data: bytes) -> int:
        return ctypes.cast(ctypes.c_char_p(data), ctypes.c_void_p).value or 0

    def _keep_own(self) -> None:
        """Note the segment state of this thread, which comes back at every stop."""
        for name, operation in (("fs_base", _GET_FS), ("gs_base", _GET_GS)):
            self._libc.syscall(_SYS_ARCH_PRCTL, operation, word(self.block, "own", name), 0, 0)
        for name in ("ds", "es"):
            self._own_word(name, 0)

    def _own_word(self, name: str, value: int) -> None:
        assert name in OWN
        self.write(word(self.block, "own", name), value.to_bytes(8, "little"))

    def enter(self, words: Sequence[int]) -> tuple[int, ...]:
        """Run from the state ``words`` (in the order of ``IN``) to the next signal; the words of ``OUT``.

        Only within ``ready``. HostError where the processor does not take the state at all.
        """
        self._in.pack_into(self._words, 0, *words)
        self._enter()
        out = self._out.unpack_from(self._words, self._out_at)
        if out[_RIP] in self._own:
            raise HostError(f"the processor refuses the state: signal {out[_SIGNAL]} at the iretq")
        return out


_RIP, _SIGNAL = OUT.index("rip"), OUT.index("signal")
