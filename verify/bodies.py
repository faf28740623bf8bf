"""Where a trampoline ends, and the instructions of its body."""

from collections.abc import Iterator

from verify.arch.record import Arch
from verify.errors import ImageError
from verify.image.decode import Instruction, decode
from verify.image.model import Image

__all__ = ["end_of", "instructions_of"]

_LARGEST = 4096  # bytes of one trampoline


def end_of(image: Image, name: str, inner: tuple[str, ...]) -> int:
    """Where a function ends: its size, or the next symbol whose name does not begin like a label of its own."""
    symbol = image.symbol(name)
    segment = image.segment_at(symbol.address)
    assert segment is not None  # the caller has seen that it is code
    limit = min(symbol.address + _LARGEST, segment.address + segment.size)
    if symbol.size:
        return symbol.address + symbol.size
    for other in image.symbols:
        if other.address > symbol.address and not other.name.startswith(inner):
            return min(other.address, limit)
    return limit


def instructions_of(image: Image, arch: Arch, start: int, end: int) -> Iterator[Instruction]:
    """The instructions in [start, end), up to the first bytes that are none.

    What is executed is decoded again, and a gap there is reported: this is only for recognising.
    """
    at = start
    while at < end:
        try:
            insn = decode(image, arch, at)
        except ImageError:
            return
        if insn is None:
            return
        yield insn
        at = insn.end
