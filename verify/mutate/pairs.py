"""One side of two save/restore pairs: two saves, or two restores, exchange their registers and the other side stays.

What changes one side by one instruction is done by ``delete``, ``register`` and ``displacement`` already.
"""

import itertools
from collections.abc import Iterator, Sequence

from verify.arch.record import Arch
from verify.image.decode import Instruction, decode, layout
from verify.image.model import Image
from verify.mutate.encode import Named, named, renumbered
from verify.mutate.operators import Edit, instead
from verify.paths import Path

__all__ = ["pairs"]


def pairs(image: Image, arch: Arch, paths: Sequence[Path]) -> Iterator[Edit]:
    """Every exchange on either side, in the order of addresses.

    Of the registers that both sides name, a save is the first store of it before the first callback, and a restore
    the last load of it after the last one.
    """
    couples: dict[tuple[int, int], None] = {}
    decoded: dict[int, Instruction] = {}
    for path in paths:
        if not path.views:
            continue
        steps = [step.address for step in path.steps]
        for address in steps:
            insn = decode(image, arch, address)
            if insn is not None and not image.fields_in(address, insn.end):
                decoded[address] = insn
        before = [decoded[at] for at in steps[: path.views[0].step] if at in decoded]
        after = [decoded[at] for at in steps[path.views[-1].step + 1 :] if at in decoded]
        saves = _first(before, arch, ("push", "mov"), source=True)
        restores = _first(after[::-1], arch, ("pop", "mov"), source=False)
        for side in (saves, restores):
            kept = sorted(side[name] for name in saves.keys() & restores.keys())
            couples |= dict.fromkeys(itertools.combinations(kept, 2))
    for one, other in sorted(couples):
        edit = _exchanged(decoded[one], decoded[other], arch)
        if edit is not None:
            yield edit


def _first(insns: Sequence[Instruction], arch: Arch, mnemonics: Sequence[str], source: bool) -> dict[str, int]:
    """Per whole register the first of these instructions that moves it to or from memory."""
    found: dict[str, int] = {}
    for insn in insns:
        if insn.key not in mnemonics:
            continue
        # mov has two operands, and memory is the other one.
        register = insn.operands[-1 if source else 0].reg
        moves = len(insn.operands) == 1 or any(op.is_memory for op in insn.operands)
        if register in arch.gprs and register != arch.sp and moves:
            found.setdefault(register, insn.address)
    return found


def _exchanged(one: Instruction, other: Instruction, arch: Arch) -> Edit | None:
    (part, number), (its, its_number) = _register(one, arch), _register(other, arch)
    changes = [
        (one, renumbered(one.code, layout(one.code, arch), part, its_number)),
        (other, renumbered(other.code, layout(other.code, arch), its, number)),
    ]
    return instead("pair", changes, arch)


def _register(insn: Instruction, arch: Arch) -> tuple[Named, int]:
    """What names the register of a push, a pop or a mov to or from memory; there is one."""
    (found,) = named(insn.code, layout(insn.code, arch), arch)
    return found
