"""Code laid out anew: a range of a trampoline at another place, with some instructions replaced, repeated or resized.

What is relative to the instruction goes where it went: a branch within the range to the moved instruction, every
other address to the same address. Code that cannot be moved so is Immovable, and no mutant.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from verify.arch.record import Arch
from verify.errors import ImageError
from verify.image.decode import Instruction, decode, decode_bytes, layout
from verify.image.model import EXTERNAL_STRIDE, Aim, Image, Segment
from verify.mutate.encode import branches
from verify.target import Target

__all__ = ["Immovable", "Relaid", "Span", "relaid", "span_of"]

_PAGE = 0x1000
_JMP = b"\xe9"  # SDM 2 "JMP": the distance follows in four bytes


class Immovable(Exception):
    """Code that means something else at another place, in words."""


@dataclass(frozen=True, kw_only=True)
class _Relative:
    """A distance from an instruction's own end: ``size`` bytes at ``offset``, and the address that is meant."""

    offset: int
    size: int
    meant: int


@dataclass(frozen=True, kw_only=True)
class Span:
    """One range of code as the file has it: its instructions, and what each refers to relative to itself."""

    start: int
    end: int
    insns: tuple[Instruction, ...]
    relative: Mapping[int, _Relative]
    codes: Mapping[int, bytes]  # the encoding that moves: a short branch out of the range becomes a long one
    callbacks: frozenset[int]  # a call of one is the patched site: it calls that C function wherever it lies
    onward: bool  # where the trampoline ends code goes on: at the old place, to which a branch leads


@dataclass(frozen=True, kw_only=True)
class Relaid:
    """The range at its new place: image, span, and where each old instruction is now (the first of several)."""

    image: Image
    old: Span
    start: int
    end: int
    places: Mapping[int, tuple[int, ...]]

    def around(self, target: Target) -> Target:
        """The contract about the moved code."""
        code = tuple((self.start, self.end) if low == self.old.start else (low, high) for low, high in target.code)
        sites = {at: name for was, name in target.sites.items() for at in self.places.get(was, (was,))}
        entry = self.places.get(target.address, (target.address,))[0]
        moved = target.address == self.old.start
        return replace(
            target, image=self.image, code=code, sites=sites, address=entry,
            size=self.end - self.start if moved else target.size,
        )  # fmt: skip


def span_of(target: Target, arch: Arch, address: int, executed: Sequence[int]) -> Span:
    """The range of the contract that holds the address; Immovable where other code goes into the middle of it."""
    start, end = next((low, high) for low, high in target.code if low <= address < high)
    if target.address != start and start <= target.address < end:
        raise Immovable("the trampoline does not begin where its code does")
    insns = tuple(_decoded(target.image, arch, start, end))
    relative: dict[int, _Relative] = {}
    codes: dict[int, bytes] = {}
    for insn in insns:
        found = _relative(insn, arch)
        codes[insn.address] = insn.code
        if found is not None:
            outside = not start <= found.meant < end
            codes[insn.address], relative[insn.address] = _long(insn.code, found) if outside else (insn.code, found)
    for other in (decode(target.image, arch, at) for at in executed if not start <= at < end):
        found = None if other is None else _relative(other, arch)
        if found is not None and start <= found.meant < end and found.meant not in target.callees:
            raise Immovable("other code branches into it")
    return Span(
        start=start, end=end, insns=insns, relative=relative, codes=codes, callbacks=frozenset(target.callees),
        onward=target.ends_at == end,
    )  # fmt: skip


def _long(code: bytes, found: _Relative) -> tuple[bytes, _Relative]:
    """A short jmp or jcc in its long form (SDM 2 "JMP", "Jcc"), anything else as it is."""
    if found.size != 1 or len(code) != 2 or (code[0] != 0xEB and code[0] & 0xF0 != 0x70):
        return code, found
    made = (b"\xe9" if code[0] == 0xEB else bytes([0x0F, 0x80 | code[0] & 0x0F])) + bytes(4)
    return made, replace(found, offset=len(made) - 4, size=4)


def _decoded(image: Image, arch: Arch, start: int, end: int) -> Iterator[Instruction]:
    at = start
    while at < end:
        try:
            insn = decode(image, arch, at)
        except ImageError as reason:
            raise Immovable(str(reason)) from reason
        if insn is None or insn.end > end:
            raise Immovable("bytes that are no instruction")
        fields = image.fields_in(at, insn.end)
        if any(field < at or field + image.fields[field] > insn.end for field in fields):
            raise Immovable("a relocated field across instructions")
        yield insn
        at = insn.end


def _relative(insn: Instruction, arch: Arch) -> _Relative | None:
    """The distance that the instruction holds, None where it means the same everywhere."""
    mask = (1 << arch.bits) - 1
    at = layout(insn.code, arch)
    if branches(insn) and insn.operands and insn.operands[0].imm is not None and not insn.mnemonic.startswith("ret"):
        return _Relative(offset=at.imm, size=at.imm_size, meant=insn.operands[0].imm)
    for operand in insn.operands:
        if operand.is_memory and operand.base == arch.ip:
            return _Relative(offset=at.disp, size=at.disp_size, meant=(operand.disp + insn.end) & mask)
    return None


def _free(image: Image) -> int:
    """An address behind everything that the file or its stand-ins take."""
    taken = [segment.address + segment.size for segment in image.segments]
    taken += [address + EXTERNAL_STRIDE for address in image.externals.values()]
    return (max(taken) + EXTERNAL_STRIDE) & -_PAGE


def relaid(image: Image, arch: Arch, span: Span, changes: Mapping[int, tuple[bytes, ...]]) -> Relaid:
    """The range with some instructions emitted otherwise; Immovable where a distance no longer fits."""
    start = at = _free(image)
    emitted: list[tuple[Instruction, bytes, int]] = []
    places: dict[int, tuple[int, ...]] = {}
    for insn in span.insns:
        for code in changes.get(insn.address, (insn.code,)):
            code = span.codes[insn.address] if code == insn.code else code
            emitted.append((insn, code, at))
            places[insn.address] = (*places.get(insn.address, ()), at)
            at += len(code)
    body = b"".join(_moved(arch, span, places, *one) for one in emitted)
    if span.onward:
        body += _JMP + (span.end - (at + len(_JMP) + 4)).to_bytes(4, "little", signed=True)
    fields, relocated, aims = dict(image.fields), dict(image.relocated), dict(image.aims)
    for insn, code, now in emitted:
        for field in image.fields_in(insn.address, insn.end):
            if code != insn.code:
                raise Immovable("another encoding in place of one with a relocated field")
            fields[field - insn.address + now] = image.fields[field]
            if field in image.relocated:
                relocated[field - insn.address + now] = image.relocated[field]
            if field in image.aims:
                aims[field - insn.address + now] = _aimed(image.aims[field], insn, span, (start, start + len(body)))
    segment = Segment(name="relaid", address=start, data=body, size=len(body), executable=True, writable=False)
    made = replace(image, segments=(*image.segments, segment), fields=fields, relocated=relocated, aims=aims)
    return Relaid(image=made, old=span, start=start, end=start + len(body), places=places)


def _stays(span: Span, insn: Instruction, meant: int) -> bool:
    """Whether a relative operand goes on meaning the old address: one outside the range, or a callback in it."""
    return not span.start <= meant < span.end or (insn.key == "call" and meant in span.callbacks)


def _aimed(aim: Aim, insn: Instruction, span: Span, new: tuple[int, int]) -> Aim:
    """Where a relocated field may point once its range lies at ``new``."""
    found = span.relative.get(insn.address)
    if found is None or _stays(span, insn, found.meant):
        return aim
    return replace(aim, low=new[0], high=new[1])


def _moved(
    arch: Arch, span: Span, places: Mapping[int, tuple[int, ...]], insn: Instruction, code: bytes, now: int
) -> bytes:
    """One instruction at its new address."""
    found = span.relative.get(insn.address)
    if found is None:
        return code
    if code != span.codes[insn.address]:
        raise Immovable("another instruction in place of one that is relative")
    meant = found.meant
    if not _stays(span, insn, meant):
        if meant not in places:
            raise Immovable("a branch into the middle of an instruction")
        meant = places[meant][0]
    half = 1 << (arch.bits - 1)
    distance = (meant - (now + len(code)) + half) % (2 * half) - half
    if not -(1 << (8 * found.size - 1)) <= distance < 1 << (8 * found.size - 1):
        raise Immovable("a distance that does not fit")
    made = code[: found.offset] + distance.to_bytes(found.size, "little", signed=True)
    made += code[found.offset + found.size :]
    check = decode_bytes(made, arch, now)
    again = None if check is None else _relative(check, arch)
    if again is None or again.meant != meant:
        raise Immovable("a distance that is encoded otherwise")
    return made
