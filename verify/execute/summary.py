"""What one instruction does to any state at all: the unit in which semantics are compared.

Memory has no regions here: the n-th load is a symbol of its own whatever its address, and loads and stores are
kept in order with their addresses, so that two summaries can be compared for every state.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from claripy.ast.bool import Bool
from claripy.ast.bv import BV

from verify.arch.record import Arch
from verify.execute.access import Regions
from verify.execute.lifters import LIFTERS
from verify.execute.machine import Machine
from verify.execute.memory import Memory
from verify.execute.namer import Namer
from verify.execute.system import SYSTEM
from verify.image.decode import Instruction
from verify.image.model import Image
from verify.paths import Step

__all__ = ["Access", "Summary", "any_state", "summarise"]


@dataclass(frozen=True, kw_only=True)
class Access:
    """One load or store: address, value and size in bytes."""

    address: BV
    value: BV
    size: int


@dataclass(frozen=True, kw_only=True)
class Summary:
    """Registers, flags and selectors after the instruction, its accesses, and where it goes under which guard."""

    registers: dict[str, BV]
    flags: dict[str, BV]
    system: dict[str, BV]
    loads: tuple[Access, ...]
    stores: tuple[Access, ...]
    successors: tuple[tuple[Bool, int], ...]
    symbols: dict[str, BV]


class _Flat(Regions):
    """Memory without regions: any address will do, and every load is free."""

    def __init__(self, arch: Arch, namer: Namer) -> None:
        image = Image(path="", sha256="", arch=arch.name, segments=(), symbols=(), externals={})
        super().__init__(image, {}, frozenset())
        self._namer = namer
        self.loads: list[Access] = []
        self.stores: list[Access] = []

    def load(self, machine: Machine, address: BV, size: int) -> BV:
        value = self._namer.make(f"load:{len(self.loads)}/{8 * size}", 8 * size, "memory")
        self.loads.append(Access(address=address, value=value, size=size))
        return value

    def store(self, machine: Machine, address: BV, value: BV) -> None:
        self.stores.append(Access(address=address, value=value, size=value.size() // 8))


def any_state(arch: Arch, namer: Namer, pc: int) -> Machine:
    """A machine of which nothing is known; its memory answers nothing."""
    system = {name: namer.make(name, 16, "input") for name in arch.selectors}
    system |= {name: namer.make(name, arch.bits, "input") for name in arch.segment_bases}
    return Machine(
        arch=arch,
        namer=namer,
        pc=pc,
        registers={name: namer.make(name, arch.bits, "input") for name in arch.gprs},
        flags={name: namer.make(name, width, "input") for name, (_, width) in arch.flags.items()},
        system=system,
        memory=Memory(namer=namer, stack=arch.sp, word=arch.word),
    )


def summarise(arch: Arch, lifter: str, insn: Instruction, cpl: int = 0) -> Summary:
    """The instruction's effect on any state over one of the ``LIFTERS``; Unsupported where it is not known.

    An instruction that is ours in both semantics (``Form.how`` is ``own``) is summarised from our model.
    """
    namer = Namer()
    regions = _Flat(arch, namer)
    machine = any_state(arch, namer, insn.address)
    machine.steps = (Step(address=insn.address, code=insn.code, text=insn.text),)
    successors: Sequence[tuple[Bool, int]] = ()
    if insn.key in SYSTEM:
        SYSTEM[insn.key](machine, insn, regions, cpl)
    else:
        successors = LIFTERS[lifter](arch, regions).execute(machine, insn, {})
    return Summary(
        registers=machine.registers,
        flags=machine.flags,
        system=machine.system,
        loads=tuple(regions.loads),
        stores=tuple(regions.stores),
        successors=tuple(successors),
        symbols=namer.symbols,
    )
