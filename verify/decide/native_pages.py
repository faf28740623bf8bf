"""The memory of a native run: the pages that it needs, with what they hold when it starts.

Where the image holds code that is not the trampoline's there are breakpoints, so that leaving the trampoline is
seen; a trampoline that reads such bytes as data reads breakpoints. Bytes that nobody gave a value are not noticed
when they are loaded: only the emulator refuses that.
"""

from collections.abc import Iterable, Mapping, Sequence

from verify.decide.cpu import UnrepresentableError
from verify.decide.native_host import Host
from verify.decide.pages import StackCopy
from verify.image.model import EXTERNAL_STRIDE, Image

__all__ = ["BREAKPOINT", "NativePages"]

BREAKPOINT = 0xCC
"""``int3``: stops the code there (SDM 2 "INT n/INTO/INT3/INT1")."""

_RETURN = 0xC3
_NOBODYS = 0xA5  # as in pages.py
_PAGE = 0x1000


def _pages(address: int, size: int) -> range:
    return range(address & -_PAGE, address + size, _PAGE)


class NativePages:
    """What is mapped for one target; every run begins with the same contents but for what its script says."""

    def __init__(
        self,
        host: Host,
        image: Image,
        code: Sequence[tuple[int, int]],
        stops: Iterable[int],
        thunks: Iterable[int],
        stack: tuple[int, int],
        top: int,
    ) -> None:
        """``stops`` get a breakpoint, ``thunks`` a ``ret``; UnrepresentableError where a page cannot be mapped."""
        self._host, self._image, self._code, self._top = host, image, tuple(code), top
        self._patches = dict.fromkeys(stops, BREAKPOINT) | dict.fromkeys(thunks, _RETURN)
        self._low, self._high = stack[0] & -_PAGE, -(-stack[1] // _PAGE) * _PAGE
        self._contents: dict[int, bytes] = {}
        self._map(self._low, self._high - self._low)
        self._fresh = bytes([_NOBODYS]) * (self._high - self._low)
        needed = [(start, end - start) for start, end in self._code] + [(thunk, 1) for thunk in thunks]
        try:
            for page in sorted({page for start, size in needed for page in _pages(start, size)}):
                self._admit(page)
        except UnrepresentableError:
            self.close()
            raise

    def _map(self, address: int, size: int) -> None:
        if not 0 < address < address + size <= self._top:
            raise UnrepresentableError(f"{address:#x} is no address of a user process")
        if not self._host.map(address, size):
            raise UnrepresentableError(f"this process cannot map {address:#x}")

    def _admit(self, page: int) -> None:
        if page not in self._contents:
            self._map(page, _PAGE)
            self._contents[page] = self._content(page)
            self._host.write(page, self._contents[page])

    def _content(self, page: int) -> bytes:
        data = bytearray([_NOBODYS]) * _PAGE
        for segment in self._image.segments:
            low = max(page, segment.address)
            high = min(page + _PAGE, segment.address + len(segment.data))
            if low < high:
                held = segment.data[low - segment.address : high - segment.address]
                data[low - page : high - page] = bytes([BREAKPOINT]) * len(held) if segment.executable else held
        for start, end in self._code:
            low, high = max(page, start), min(page + _PAGE, end)
            if low < high:
                data[low - page : high - page] = self._image.read(low, high - low)
        for address, byte in self._patches.items():
            if page <= address < page + _PAGE:
                data[address - page] = byte
        return bytes(data)

    def start(self, memory: Mapping[int, int], later: Iterable[int]) -> None:
        """Begin a run: ``memory`` by address, and pages for the addresses that are written ``later``."""
        for page, content in self._contents.items():
            self._host.write(page, content)
        self._host.write(self._low, self._fresh)
        for address in later:
            self._reach(address)
        self.scatter(memory)

    def _reach(self, address: int) -> None:
        if not self._low <= address < self._high:
            self._admit(address & -_PAGE)

    def scatter(self, memory: Mapping[int, int]) -> None:
        """Store bytes by absolute address, neighbours together."""
        run, start = bytearray(), -1
        for address in sorted(memory):
            if address != start + len(run):
                self._put(start, run)
                run, start = bytearray(), address
            self._reach(address)
            run.append(memory[address])
        self._put(start, run)

    def _put(self, address: int, data: bytearray) -> None:
        if any(start < address + len(data) and address < end for start, end in self._code):
            raise UnrepresentableError(f"{address:#x} is code of the trampoline, which does not change")
        self._host.write(address, bytes(data))

    def known(self, address: int) -> bool:
        """Maps the page there where it belongs to the image; whether it is new."""
        page = address & -_PAGE
        if page in self._contents or self._low <= page < self._high:
            return False
        ranges = [(segment.address, segment.address + segment.size) for segment in self._image.segments]
        ranges += [(base, base + EXTERNAL_STRIDE) for base in self._image.externals.values()]
        if not any(low < page + _PAGE and page < high for low, high in ranges):
            return False
        self._admit(page)
        return True

    def copy(self) -> StackCopy:
        """The stack window as it is now; natively every byte counts as given."""
        size = self._high - self._low
        return StackCopy(self._low, self._host.read(self._low, size), b"\1" * size)

    def close(self) -> None:
        """Give the pages back."""
        for page in self._contents:
            self._host.unmap(page)
        self._host.unmap(self._low)
        self._contents = {}
