"""The memory of a concrete run: a stack window, the image, and whatever a script adds.

No byte has a value that nobody gave it: a load of one is refused. Given are the bytes of the script, what the
run itself stored, and what the file holds in sections that nobody may write. A writable section is shared
memory: its bytes count only where the script names them.
"""

from collections.abc import Iterable, Mapping, Sequence

from unicorn.unicorn_const import UC_PROT_READ, UC_PROT_WRITE
from unicorn.unicorn_py3.unicorn import Uc, UcError

from verify.decide.cpu import UnrepresentableError
from verify.image.model import EXTERNAL_STRIDE, Image

__all__ = ["Pages", "StackCopy", "free_area"]

_PAGE = 0x1000
_NOBODYS = 0xA5  # what ungiven bytes hold; not zero, should anything ever look


def _pages(address: int, size: int) -> range:
    return range(address & -_PAGE, address + size, _PAGE)


def _taken(image: Image) -> list[tuple[int, int]]:
    """Address ranges of sections and stand-ins."""
    ranges = [(segment.address, segment.address + segment.size) for segment in image.segments]
    return ranges + [(base, base + EXTERNAL_STRIDE) for base in image.externals.values()]


def free_area(image: Image, stack: tuple[int, int], size: int, bits: int) -> int:
    """A page-aligned address, high in the address space, with ``size`` bytes that nothing else uses.

    UnrepresentableError where there is none.
    """
    start = (1 << bits) - (1 << bits - 4)
    for low, high in sorted([*_taken(image), stack], reverse=True):  # downwards, so that none is met twice
        if low < start + size and start < high:
            start = (low - size) & -_PAGE
    if start < 0:
        raise UnrepresentableError(f"no {size} bytes of address space are left")
    return start


class StackCopy:
    """The stack window as it was at one moment; reads never change."""

    def __init__(self, start: int, data: bytes, given: bytes) -> None:
        self._start, self._data, self._given = start, data, given

    def read(self, address: int, size: int) -> bytes:
        """``size`` bytes at ``address``; LookupError outside the window or where nobody gave a byte."""
        at = address - self._start
        if at < 0 or at + size > len(self._data):
            raise LookupError(f"{size} bytes at {address:#x} are not in the stack window")
        if not all(self._given[at : at + size]):
            raise LookupError(f"nothing gave {size} bytes at {address:#x} a value")
        return self._data[at : at + size]


class Pages:
    """What is mapped, what it holds at the start of a run, and which bytes have been given."""

    def __init__(self, uc: Uc, image: Image, code: Sequence[tuple[int, int]], stack: tuple[int, int], top: int) -> None:
        """``code`` and ``stack`` are half-open ranges, the stack's is widened to pages; addresses end at ``top``."""
        self._uc, self._image, self._code, self._top = uc, image, tuple(code), top
        self._low, self._high = stack[0] & -_PAGE, -(-stack[1] // _PAGE) * _PAGE
        if not 0 <= self._low < self._high <= top:
            raise UnrepresentableError(f"no stack window {self._low:#x}..{self._high:#x}")
        self._mapped: set[int] = set()  # outside the stack
        self._script: set[int] = set()  # of those, the ones that only the running script knows
        self._dirty: set[int] = set()
        self._given: set[int] = set()
        self._stack_given = bytearray(self._high - self._low)
        uc.mem_map(self._low, self._high - self._low, UC_PROT_READ | UC_PROT_WRITE)
        for start, end in self._code:
            for page in _pages(start, end - start):
                self.map(page)

    def start(self, memory: Mapping[int, int], cells: Iterable[int], cell_size: int) -> None:
        """Begin a run: ``memory`` is given, ``cells`` are mapped, everything else is as in the file."""
        self._restore()
        size = self._high - self._low
        data, given = bytearray([_NOBODYS]) * size, bytearray(size)
        outside: list[tuple[int, int]] = []
        for address, value in memory.items():
            at = address - self._low
            if 0 <= at < size:
                data[at] = value
                given[at] = 1
            else:
                outside.append((address, value))
        self._stack_given = given
        self._uc.mem_write(self._low, bytes(data))
        for cell in cells:
            self._admit(cell, cell_size)
        for address, value in outside:
            self.put(address, bytes([value]))

    def _restore(self) -> None:
        for page in self._script:
            self._uc.mem_unmap(page, _PAGE)
        self._mapped -= self._script
        for page in self._dirty - self._script:
            self._uc.mem_write(page, self._content(page))
        self._script, self._dirty, self._given = set(), set(), set()

    def _admit(self, address: int, size: int) -> None:
        """Map what a script names; UnrepresentableError where that cannot be."""
        if address < 0 or address + size > self._top:
            raise UnrepresentableError(f"no address {address:#x}")
        if any(start < address + size and address < end for start, end in self._code):
            raise UnrepresentableError(f"{address:#x} is code of the trampoline, which does not change")
        for page in _pages(address, size):
            if self._low <= page < self._high or page in self._mapped:
                continue
            if not self._known(page):
                self._script.add(page)
            self.map(page)

    def _known(self, page: int) -> bool:
        return any(low < page + _PAGE and page < high for low, high in _taken(self._image))

    def map(self, page: int) -> None:
        """Map a page outside the stack with what the file holds there; UnrepresentableError if it is in use."""
        if page in self._mapped:
            return
        try:
            self._uc.mem_map(page, _PAGE)
        except UcError as error:
            raise UnrepresentableError(f"the page at {page:#x}: {error}") from error
        self._mapped.add(page)
        self._uc.mem_write(page, self._content(page))

    def _content(self, page: int) -> bytes:
        data = bytearray([_NOBODYS]) * _PAGE
        for segment in self._image.segments:
            low = max(page, segment.address)
            high = min(page + _PAGE, segment.address + len(segment.data))
            if low < high:
                data[low - page : high - page] = segment.data[low - segment.address : high - segment.address]
        return bytes(data)

    def put(self, address: int, data: bytes) -> None:
        """Another processor, an interrupt or C code stores ``data``."""
        if not self._low <= address < self._high:
            self._admit(address, len(data))
        self._uc.mem_write(address, data)
        self.stored(address, len(data))

    def scatter(self, memory: Mapping[int, int]) -> None:
        """Store bytes by absolute address, neighbours together (one call into unicorn costs more than a sort)."""
        run, start = bytearray(), -1
        for address in sorted(memory):
            if address != start + len(run) or address % _PAGE == 0:
                if run:
                    self.put(start, bytes(run))
                run, start = bytearray(), address
            run.append(memory[address])
        if run:
            self.put(start, bytes(run))

    def stored(self, address: int, size: int) -> None:
        """Bytes at ``address`` have been given a value."""
        at = address - self._low
        if at >= 0 and address + size <= self._high:
            self._stack_given[at : at + size] = b"\1" * size
            return
        self._given.update(range(address, address + size))
        self._dirty.update(_pages(address, size))

    def may_store(self, address: int, size: int) -> str:
        """Why the trampoline may not store there, or nothing. Maps what it may store to."""
        if self._low <= address and address + size <= self._high:
            return ""
        if any(start < address + size and address < end for start, end in self._code):
            self._dirty.update(_pages(address, size))
            return "a store to the trampoline's own code"
        return self._reach(address, size)

    def may_load(self, address: int, size: int) -> str:
        """Why a load has no value there, or nothing. Maps what it may load."""
        at = address - self._low
        if at >= 0 and address + size <= self._high:
            return "" if 0 not in self._stack_given[at : at + size] else "a load that the script gives no value"
        if not all(self._has(byte) for byte in range(address, address + size)):
            return "a load that the script gives no value"
        return self._reach(address, size)

    def _has(self, address: int) -> bool:
        if address in self._given:
            return True
        if self._low <= address < self._high:
            return bool(self._stack_given[address - self._low])
        segment = self._image.segment_at(address)
        return segment is not None and not segment.writable and address - segment.address < len(segment.data)

    def _reach(self, address: int, size: int) -> str:
        for page in _pages(address, size):
            if self._low <= page < self._high or page in self._mapped:
                continue
            if not self._known(page):
                return "an access to memory that is not mapped"
            self.map(page)
        return ""

    def copy(self) -> StackCopy:
        """The stack window as it is now."""
        data = bytes(self._uc.mem_read(self._low, self._high - self._low))
        return StackCopy(self._low, data, bytes(self._stack_given))
