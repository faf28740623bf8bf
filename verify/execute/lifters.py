"""The semantics that a path can be executed over, by name."""

from collections.abc import Callable, Mapping
from typing import Protocol

from claripy.ast.bool import Bool
from claripy.ast.bv import BV

from verify.arch.record import Arch
from verify.execute.access import Regions
from verify.execute.machine import Machine
from verify.execute.pcode import PcodeLifter
from verify.execute.vex import VexLifter
from verify.image.decode import Instruction

__all__ = ["LIFTERS", "Lifter"]


class Lifter(Protocol):
    """What one instruction means, from one description of the processor."""

    def execute(self, machine: Machine, insn: Instruction, symbolic: dict[int, BV]) -> list[tuple[Bool, int]]:
        """Change ``machine`` by one instruction; the successors as (guard, address), Unsupported if unknown."""


LIFTERS: Mapping[str, Callable[[Arch, Regions], Lifter]] = {"vex": VexLifter, "pcode": PcodeLifter}
"""The two semantics of MODEL section 5."""
