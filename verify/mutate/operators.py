"""One mistake at a time: in place where the instruction keeps its length, else with the code laid out anew.

Base and index registers of an address are left alone: an address off another register than the stack pointer is no
place that the model knows, so that such a mutant could be stopped and never decided.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from verify.arch.record import Arch
from verify.image.decode import Instruction, Layout, decode, decode_bytes, layout
from verify.image.model import Image
from verify.mutate.encode import (
    branches,
    named,
    other_condition,
    other_displacement,
    other_immediate,
    other_size,
    renumbered,
)

__all__ = ["OPERATORS", "Edit", "edits", "instead"]

_NOP = b"\x90"
_SLOTS = (1, -1, 2, -2)  # words by which a displacement is wrong


@dataclass(frozen=True, kw_only=True)
class Edit:
    """What is changed: ``patches`` are bytes in place, ``laid`` the instructions to emit instead of the one there.

    Exactly one of the two is filled. ``was`` and ``now`` are the instructions at ``address``.
    """

    operator: str
    address: int
    was: str
    now: str
    patches: tuple[tuple[int, bytes], ...] = ()
    laid: tuple[tuple[int, tuple[bytes, ...]], ...] = ()

    def named(self, start: int) -> str:
        """The change in hexadecimal, addresses relative to ``start``: the same for the same change of the same code."""
        written = [f"{at - start:x}={data.hex()}" for at, data in self.patches]
        emitted = [f"{at - start:x}:{'+'.join(code.hex() for code in codes)}" for at, codes in self.laid]
        return " ".join([self.operator, *written, *emitted])


def instead(operator: str, changes: Sequence[tuple[Instruction, bytes]], arch: Arch) -> Edit | None:
    """Each instruction replaced by one other; None where the bytes are none, or are the same instruction."""
    now = [decode_bytes(code, arch, insn.address) for insn, code in changes]
    texts = [one.text for one, (_, code) in zip(now, changes, strict=True) if one is not None and one.code == code]
    was = [insn.text for insn, _ in changes]
    if len(texts) < len(changes) or texts == was:
        return None
    first = changes[0][0].address
    if all(len(insn.code) == len(code) for insn, code in changes):
        patches = tuple((insn.address, code) for insn, code in changes)
        return Edit(operator=operator, address=first, was="; ".join(was), now="; ".join(texts), patches=patches)
    laid = tuple((insn.address, (code,)) for insn, code in changes)
    return Edit(operator=operator, address=first, was="; ".join(was), now="; ".join(texts), laid=laid)


def _register(insn: Instruction, at: Layout, arch: Arch) -> Iterator[bytes]:
    """Every other general register in place of each that is named; the rsp of a push is as good as any."""
    for part, number in named(insn.code, at, arch):
        for other in range(len(arch.gprs)):
            if other != number:
                yield renumbered(insn.code, at, part, other)


def _displacement(insn: Instruction, at: Layout, arch: Arch) -> Iterator[bytes]:
    for slots in _SLOTS:
        made = other_displacement(insn.code, at, slots * arch.word)
        if made is not None:
            yield made


def _immediate(insn: Instruction, at: Layout, arch: Arch) -> Iterator[bytes]:
    if not branches(insn):
        for by in (1, -1, arch.word, -arch.word):
            made = other_immediate(insn.code, at, by)
            if made is not None:
                yield made


def _branch(insn: Instruction, at: Layout, _: Arch) -> Iterator[bytes]:
    """What always jumps never does: that is ``delete``."""
    if insn.mnemonic.startswith("j") and insn.mnemonic != "jmp":
        yield from other_condition(insn.code, at)


def _size(insn: Instruction, at: Layout, _: Arch) -> Iterator[bytes]:
    if not branches(insn):
        yield from other_size(insn.code, at)


_CHANGES: Mapping[str, Callable[[Instruction, Layout, Arch], Iterator[bytes]]] = {
    "register": _register,
    "displacement": _displacement,
    "immediate": _immediate,
    "branch": _branch,
    "size": _size,
}

OPERATORS = ("delete", "duplicate", "swap", *_CHANGES)
"""What is made of one instruction, or of two neighbours."""


def edits(image: Image, arch: Arch, addresses: Sequence[int], operators: Sequence[str]) -> Iterator[Edit]:
    """Every edit of the instructions at ``addresses``, in the order of addresses, then of operators.

    ``swap`` exchanges two neighbours that do not depend on where they are. What would change a relocated field that
    it does not remove, and what is no instruction, is left out.
    """
    found = {address: decode(image, arch, address) for address in sorted(addresses)}
    for address, insn in found.items():
        if insn is None:
            continue
        relocated = bool(image.fields_in(address, insn.end))
        for name in operators:
            match name:
                case "swap":
                    yield from _swap(insn, found.get(insn.end), image)
                case "delete":
                    patches = ((address, _NOP * len(insn.code)),)
                    yield Edit(operator=name, address=address, was=insn.text, now="nop", patches=patches)
                case "duplicate":
                    laid = ((address, (insn.code, insn.code)),)
                    twice = f"{insn.text}; {insn.text}"
                    yield Edit(operator=name, address=address, was=insn.text, now=twice, laid=laid)
                case _ if not relocated:
                    made = dict.fromkeys(_CHANGES[name](insn, layout(insn.code, arch), arch))
                    changed = (instead(name, [(insn, code)], arch) for code in made)
                    yield from (edit for edit in changed if edit is not None)


def _swap(insn: Instruction, other: Instruction | None, image: Image) -> Iterator[Edit]:
    if other is None or insn.code == other.code or image.fields_in(insn.address, other.end):
        return
    if not any(branches(one) or "rip" in one.text for one in (insn, other)):
        patches = ((insn.address, other.code + insn.code),)
        was, now = f"{insn.text}; {other.text}", f"{other.text}; {insn.text}"
        yield Edit(operator="swap", address=insn.address, was=was, now=now, patches=patches)
