"""A recorded run laid out where a user process can map it: it has none of a kernel's addresses.

Code and data move together by one distance, so that distances within them stay. What moves besides is every address
of theirs that the run holds: in fields of the code that are known to be addresses, in registers, memory and cells.
Whether a number that looks like an address was one is not asked here: who moves a run plays it again on the emulator.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from verify.arch.record import Arch
from verify.decide.cpu import UnrepresentableError
from verify.decide.emulator import Callback, Script
from verify.decide.recorded import Recorded
from verify.image.decode import Instruction, decode
from verify.image.model import Image, Segment

__all__ = ["Move", "move_of", "moved"]


@dataclass(frozen=True, kw_only=True)
class Move:
    """Addresses in ``ranges`` (half-open) go up by ``distance``, modulo the word; an empty one moves nothing."""

    ranges: tuple[tuple[int, int], ...]
    distance: int
    bits: int

    def word(self, value: int) -> int:
        """A word after the move: another one only where it is an address that moves."""
        if any(low <= value < high for low, high in self.ranges):
            return value + self.distance & (1 << self.bits) - 1
        return value


# By word size. 64: where kernels lie, and objects as relocate.py lays them out; they go below 2 GiB, where a
# sign-extended 32-bit field reaches them as before. 32: objects only, out of the way of programs that are linked to
# fixed addresses; a kernel that lies higher stays, for a 64-bit process has that memory.
_RANGES = {64: ((0xFFFFFFFF80000000, 0xFFFFFFFFC0000000),), 32: ((0x400000, 0x10000000), (0x50000000, 0x60000000))}
_DISTANCE = {64: 0x40000000 - 0xFFFFFFFF80000000, 32: 0x40000000}
_BRANCHES = ("call", "jmp", "j", "loop", "xbegin")


def move_of(one: Recorded) -> Move:
    """How a run moves: not at all where its code lies at no address that would."""
    bits = one.arch.bits
    move = Move(ranges=_RANGES[bits], distance=_DISTANCE[bits], bits=bits)
    starts = [segment.address for segment in one.image.segments]
    if all(move.word(start) == start for start in starts):
        return replace(move, ranges=())
    return move


def moved(one: Recorded, move: Move) -> Recorded:
    """The same run elsewhere; UnrepresentableError where the code holds an address that nobody knows to be one."""
    if not move.ranges:
        return one
    if one.absolute is None:
        _refuse_addresses(one, move)
    whole = one.place.what in ("reg", "mem", "target") and one.place.bits == one.arch.bits
    value = move.word if whole else (lambda value: value)
    return replace(
        one,
        image=_image(one, move),
        sites=frozenset(map(move.word, one.sites)),
        script=_script(one, move),
        base=move.word(one.base),
        seen=None if one.seen is None else value(one.seen),
        expected=None if one.expected is None else value(one.expected),
        got=None if one.got is None else value(one.got),
        absolute=None if one.absolute is None else frozenset(map(move.word, one.absolute)),
    )


def _refuse_addresses(one: Recorded, move: Move) -> None:
    for insn in _instructions(one.image, one.arch):
        if insn.mnemonic.startswith(_BRANCHES):
            continue  # where it goes is relative
        held = [op.imm for op in insn.operands if op.imm is not None]
        held += [op.disp for op in insn.operands if op.is_memory and op.base != one.arch.ip]
        if any(move.word(value & (1 << move.bits) - 1) != value & (1 << move.bits) - 1 for value in held):
            raise UnrepresentableError(f"the code holds an address, and the report does not say where: {insn.text}")


def _instructions(image: Image, arch: Arch) -> Iterator[Instruction]:
    for segment in image.segments:
        at = segment.address
        while at < segment.address + segment.size:
            insn = decode(image, arch, at)
            if insn is not None:
                yield insn
            at = at + 1 if insn is None else insn.end


def _image(one: Recorded, move: Move) -> Image:
    image = one.image
    segments = tuple(
        replace(segment, address=move.word(segment.address), data=_code(segment, one, move))
        for segment in image.segments
    )
    return replace(
        image,
        segments=segments,
        externals={name: move.word(address) for name, address in image.externals.items()},
        return_thunks=frozenset(map(move.word, image.return_thunks)),
    )


def _code(segment: Segment, one: Recorded, move: Move) -> bytes:
    """The bytes with each address that they hold moved."""
    body = bytearray(segment.data)
    for field in one.absolute or ():
        at = field - segment.address
        if not 0 <= at < segment.size:
            continue
        for size in (one.arch.word, 4):  # a field of eight bytes, or of four that are sign-extended
            held = int.from_bytes(body[at : at + size], "little", signed=size < one.arch.word) & (1 << move.bits) - 1
            now = move.word(held)
            if at + size <= segment.size and now != held:
                body[at : at + size] = (now & (1 << 8 * size) - 1).to_bytes(size, "little")
                break
        else:
            raise UnrepresentableError(f"the field at {field:#x} holds an address of another form")
    return bytes(body)


def _script(one: Recorded, move: Move) -> Script:
    script = one.script
    return replace(
        script,
        start=move.word(script.start),
        registers=_named(script.registers, move),
        memory=_memory(script.memory, one, move),
        callbacks={
            (move.word(site), number): Callback(
                registers=_named(left.registers, move), flags=left.flags, memory=_memory(left.memory, one, move)
            )
            for (site, number), left in script.callbacks.items()
        },
        loads={move.word(cell): tuple(map(move.word, values)) for cell, values in script.loads.items()},
        scribbles={step: _memory(data, one, move) for step, data in script.scribbles.items()},
    )


def _named(values: Mapping[str, int], move: Move) -> dict[str, int]:
    return {name: move.word(value) for name, value in values.items()}


def _memory(memory: Mapping[int, int], one: Recorded, move: Move) -> dict[int, int]:
    """Bytes where they are now; a word of them, aligned as the stack is, that is an address is another word now."""
    word, found = one.arch.word, dict(memory)
    aligned = (one.stack[0] + one.stack[1]) // 2 % word  # T
    for start in sorted(memory):
        if start % word == aligned and all(start + n in memory for n in range(word)):
            held = int.from_bytes(bytes(memory[start + n] for n in range(word)), "little")
            found |= dict(enumerate(move.word(held).to_bytes(word, "little"), start))
    return {move.word(address): byte for address, byte in found.items()}
