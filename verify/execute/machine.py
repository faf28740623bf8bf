"""The machine: registers, flag bits, selectors and memory of one path under way."""

from dataclasses import dataclass, field, replace

from claripy.ast.bool import Bool
from claripy.ast.bv import BV

from verify.affine import Affine, affine
from verify.arch.record import Arch
from verify.execute.memory import Memory
from verify.execute.namer import Namer
from verify.paths import Load, Moment, Snapshot, Step, Store, View

__all__ = ["Astray", "Machine", "Unsupported"]


class Unsupported(Exception):
    """Something that the model does not know; the driver turns it into a gap."""


class Astray(Unsupported):
    """A store through an address that a callback left, which may be any address."""

    def __init__(self, why: str, store: Store) -> None:
        super().__init__(why)
        self.store = store


@dataclass
class Machine:
    """One path under way. ``registers``, ``flags`` and ``system`` map names to expressions.

    ``guard`` is the path condition, ``constraints`` everything that is assumed of the inputs on this path;
    the driver compares the two at the end, so that nothing can pin an input quietly.
    """

    arch: Arch
    namer: Namer
    pc: int
    registers: dict[str, BV]
    flags: dict[str, BV]
    system: dict[str, BV]
    memory: Memory
    constraints: list[Bool] = field(default_factory=list)
    guard: list[Bool] = field(default_factory=list)
    variant: list[Bool] = field(default_factory=list)  # internal splits that the path's name does not show
    writers: dict[str, int] = field(default_factory=dict)
    loads: dict[str, int] = field(default_factory=dict)
    visited: dict[int, int] = field(default_factory=dict)
    calls: dict[str, int] = field(default_factory=dict)
    stores: tuple[Store, ...] = ()
    loaded: tuple[Load, ...] = ()
    steps: tuple[Step, ...] = ()
    turns: tuple[int, ...] = ()  # the steps that added to the guard
    moments: tuple[Moment, ...] = ()
    views: tuple[View, ...] = ()

    @property
    def step(self) -> int:
        """Index of the instruction under way."""
        return len(self.steps) - 1

    def fork(self) -> "Machine":
        """A copy that shares nothing mutable but the namer."""
        return replace(
            self,
            registers=dict(self.registers),
            flags=dict(self.flags),
            system=dict(self.system),
            memory=self.memory.fork(),
            constraints=list(self.constraints),
            guard=list(self.guard),
            variant=list(self.variant),
            writers=dict(self.writers),
            loads=dict(self.loads),
            visited=dict(self.visited),
            calls=dict(self.calls),
        )

    def snapshot(self) -> Snapshot:
        """This moment, frozen."""
        return Snapshot(
            registers=dict(self.registers),
            flags=dict(self.flags),
            system=dict(self.system),
            memory=self.memory.fork(),
            writers=dict(self.writers),
        )

    def rest(self) -> None:
        """Note the registers and flags after the instruction under way; a second call says nothing new."""
        if len(self.moments) < len(self.steps):
            self.moments += (Moment(registers=dict(self.registers), flags=dict(self.flags)),)

    def set_register(self, name: str, value: BV) -> None:
        """Write a whole register and note the step."""
        self.registers[name] = value
        self.writers[name] = self.step

    def set_flag(self, name: str, value: BV) -> None:
        """Write one flag and note the step."""
        self.flags[name] = value
        self.writers[name] = self.step

    def stack_pointer(self) -> int:
        """The stack pointer as an offset from T; Unsupported where it is not T plus a constant."""
        found = affine(self.registers[self.arch.sp])
        if found is None or found.base != self.arch.sp:
            raise Unsupported(f"the stack pointer is no longer {self.arch.sp} plus a constant")
        return found.offset

    def stack_slot(self, address: BV) -> Affine:
        """A stack address as base and offset; Unsupported where it is none."""
        found = affine(address)
        if found is None or found.base is None:
            raise Unsupported("an address that is not a base symbol plus a constant")
        return found
