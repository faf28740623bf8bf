"""What execution hands to the contracts: paths, views, exits and snapshots, without any engine types."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

from verify.terms import Gap

if TYPE_CHECKING:
    from claripy.ast.bool import Bool
    from claripy.ast.bv import BV

__all__ = ["Exit", "Exploration", "Fork", "Load", "MemoryView", "Moment", "Path", "Snapshot", "Step", "Store", "View"]


class MemoryView(Protocol):
    """Frozen memory: reads are pure and the same read gives the same expression."""

    def load(self, offset: int, size: int, base: str | None = None) -> "BV":
        """``size`` bytes at ``offset`` from T (or from another base symbol), little-endian, 8*size bits."""

    def writer(self, offset: int, size: int) -> int | None:
        """Index of the last step that wrote a byte of that stack word, None if no step did."""

    def junk(self) -> tuple[str, ...]:
        """Names of the bytes below the stack pointer that this path has met."""

    def written(self) -> Mapping[str, tuple[int, ...]]:
        """Per base symbol, the offsets of bytes that the trampoline stored since the last callback."""


@dataclass(frozen=True, kw_only=True)
class Snapshot:
    """The machine at one point: registers, flag bits, selectors and other state, memory.

    ``registers`` are full width; ``flags`` have the width of the flag; ``system`` holds selectors (16 bits),
    segment bases, and one token each for vector state and control registers. ``writers`` names the step
    that last wrote a register or flag (absent: nobody since the last havoc or the hook).
    """

    registers: "Mapping[str, BV]"
    flags: "Mapping[str, BV]"
    system: "Mapping[str, BV]"
    memory: MemoryView
    writers: Mapping[str, int]


@dataclass(frozen=True, kw_only=True)
class Store:
    """One store to ``address``: ``base`` is a base symbol (the stack's is the stack pointer) or ``cell:NAME``,
    ``offset`` bytes from it.
    """

    step: int
    address: "BV"
    base: str
    offset: int
    size: int
    value: "BV"


@dataclass(frozen=True, kw_only=True)
class Load:
    """One load of a shared cell: where (``address`` as an expression), how many bytes, and what it yields."""

    step: int
    address: "BV"
    size: int
    value: "BV"


@dataclass(frozen=True, kw_only=True)
class Step:
    """One executed instruction."""

    address: int
    code: bytes
    text: str


@dataclass(frozen=True, kw_only=True)
class Moment:
    """Registers and flags after one instruction (after a call of C: as C left them)."""

    registers: "Mapping[str, BV]"
    flags: "Mapping[str, BV]"


@dataclass(frozen=True, kw_only=True)
class View:
    """One callback: the site, the machine when C is entered, and what C leaves.

    ``address`` is that of the call instruction, ``site`` the name by which the contract knows it,
    ``called`` the address that is called, ``regs`` the offset from T of the exposed structure (None: none
    is exposed), ``step`` the index of the call in the path's steps.
    """

    address: int
    site: str
    occurrence: int
    step: int
    called: "BV"
    before: Snapshot
    after: Snapshot
    regs: int | None


@dataclass(frozen=True, kw_only=True)
class Exit:
    """Where control leaves: by ``ret``, ``jmp`` or ``iret``, or at the view for targets that end there."""

    how: Literal["ret", "jmp", "iret", "view"]
    address: int
    target: "BV"
    state: Snapshot


@dataclass(frozen=True, kw_only=True)
class Path:
    """One execution from the entry to an exit; ``guard`` is the path condition, branch by branch, ``turns`` the steps
    that branched.

    ``case`` names the entry case that it belongs to, ``variant`` holds the formulas of an internal split
    (second base, residue) that the path's name does not show; ``moments`` are the machine after each step.
    """

    case: str
    variant: "tuple[Bool, ...]"
    guard: "tuple[Bool, ...]"
    turns: tuple[int, ...]
    entry: Snapshot
    views: tuple[View, ...]
    exit: Exit
    stores: tuple[Store, ...]
    loads: tuple[Load, ...]
    steps: tuple[Step, ...]
    moments: tuple[Moment, ...]

    @property
    def branches(self) -> "tuple[tuple[int, Bool], ...]":
        """The conditional branches: index of the step, and the guard that it added."""
        return tuple(zip(self.turns, self.guard, strict=True))


@dataclass(frozen=True, kw_only=True)
class Fork:
    """A point where execution split: the prefix must imply one of the guards (``total``)."""

    address: int
    prefix: "tuple[Bool, ...]"
    guards: "tuple[Bool, ...]"


@dataclass(frozen=True, kw_only=True)
class Exploration:
    """Everything that execution found; ``kinds`` gives the kind of each symbol by name.

    ``stopped`` are beginnings of paths that run into a gap, each up to its last callback or stray store: nothing
    follows from them but refutations. ``variants`` are the entry constraints of each run that an internal split
    needed, ``assumed`` what the contract assumes of what callbacks leave.
    """

    paths: tuple[Path, ...]
    stopped: tuple[Path, ...]
    gaps: tuple[Gap, ...]
    forks: tuple[Fork, ...]
    variants: "tuple[tuple[Bool, ...], ...]"
    assumed: "tuple[Bool, ...]"
    symbols: "Mapping[str, BV]"
    kinds: Mapping[str, str]
