"""TF beside the emulator: unicorn stops at the first instruction that runs with TF = 1.

With TF set it raises a debug exception that nobody handles (measured: unicorn 2.1.4, UC_ERR_EXCEPTION). The model
says that such a trap is transparent (``async-transparent``), so the run must go on. TF therefore never enters
unicorn: it lives here and is put into the image that ``pushf`` stores and taken from the image that ``popf`` and
``iret`` load. Every other bit of those images is unicorn's own answer. These three are the only instructions that
read or write TF (SDM 1 section 3.4.3.3; SDM 2 "POPF": TF is taken at every CPL, by the 16-bit form too).
"""

from unicorn.unicorn_py3.unicorn import Uc

__all__ = ["TF", "TrapFlag"]

TF = 8
"""Bit of TF in the flags image (SDM 1 figure 3-8)."""

_IN_BYTE = 1 << (TF - 8)  # TF is bit 0 of the image's second byte
_PREFIXES = frozenset({0x66, 0x67, 0x2E, 0x36, 0x3E, 0x26, 0x64, 0x65, 0xF2, 0xF3})
_REX = {64: frozenset(range(0x40, 0x50)), 32: frozenset[int]()}  # by word size: inc and dec in 32-bit mode
_REX_W = 0x48
_PUSHF, _POPF, _IRET = 0x9C, 0x9D, 0xCF
_LONGEST = 15  # bytes of an x86 instruction


class TrapFlag:
    """The trap flag of a run; told of each instruction before it executes and of its loads and stores."""

    def __init__(self, uc: Uc, sp: int, bits: int) -> None:
        self._uc, self._sp, self._bits = uc, sp, bits
        self._kinds: dict[int, tuple[int, int]] = {}
        self._pushes = False
        self._image: int | None = None  # where popf or iret reads the flags image
        self._stored: int | None = None  # where pushf put it
        self._cleared: int | None = None  # the image's second byte, while TF is taken out of memory
        self.value = 0

    def start(self, value: int) -> None:
        """Begin a run with TF = ``value``."""
        self._pushes, self._image, self._stored, self._cleared = False, None, None, None
        self.value = value

    def before(self, address: int, size: int) -> None:
        """The instruction at ``address`` is about to execute."""
        opcode, width = self._kinds.get(address) or self._kind(address, size)
        if opcode == _PUSHF:
            self._pushes = True
        elif opcode in (_POPF, _IRET):
            skipped = 2 * width if opcode == _IRET else 0  # iret pops ip and cs first
            self._image = (self._uc.reg_read(self._sp) + skipped) & (2**self._bits - 1)

    def loads(self, address: int) -> None:
        """A load from ``address`` is about to happen: unicorn must not see TF in a flags image."""
        if address != self._image or self._cleared is not None:
            return
        byte = self._uc.mem_read(address + 1, 1)[0]
        self._cleared = byte
        if byte & _IN_BYTE:
            self._uc.mem_write(address + 1, bytes([byte & ~_IN_BYTE]))

    def stores(self, address: int, value: int) -> int:
        """The value that a store leaves in memory: what unicorn stores, with TF in a flags image."""
        if not self._pushes:
            return value
        self._stored = address
        return value | self.value << TF

    def settle(self) -> None:
        """The instruction has executed: complete what it stored, put back what was hidden from it."""
        if not self._pushes and self._image is None:
            return  # it was none of the three
        if self._stored is not None and self.value:
            byte = self._uc.mem_read(self._stored + 1, 1)[0]
            self._uc.mem_write(self._stored + 1, bytes([byte | _IN_BYTE]))
        if self._image is not None and self._cleared is not None:
            self._uc.mem_write(self._image + 1, bytes([self._cleared]))
            self.value = self._cleared & _IN_BYTE
        self._pushes, self._image, self._stored, self._cleared = False, None, None, None

    def _kind(self, address: int, size: int) -> tuple[int, int]:
        """Opcode and operand width in bytes where it is one of the three, else opcode 0."""
        kind = (0, 0)
        # A size above 15 is unicorn's mark for bytes that it cannot decode; it stops there by itself.
        code = bytes(self._uc.mem_read(address, size)) if size <= _LONGEST else b""
        *prefixes, opcode = code or b"\0"
        if opcode in (_PUSHF, _POPF, _IRET) and _PREFIXES | _REX[self._bits] >= set(prefixes):
            kind = opcode, self._width(opcode, prefixes)
        self._kinds[address] = kind
        return kind

    def _width(self, opcode: int, prefixes: list[int]) -> int:
        """Bytes that one pop of the instruction moves (SDM 2 "IRET": 4 in 64-bit mode unless REX.W)."""
        if any(byte in _REX[self._bits] and byte >= _REX_W for byte in prefixes):
            return 8
        if 0x66 in prefixes:
            return 2
        return 4 if opcode == _IRET else self._bits // 8
