"""What are we asked: one trampoline, its contract's data and what is expected of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from verify.arch import ARCHITECTURES
from verify.arch.record import Arch
from verify.errors import UsageError
from verify.image.model import Image
from verify.verdict import Verdict

__all__ = ["KINDS", "LEVELS", "LIFTERS", "ORIG_AX", "Expectation", "Guard", "Target", "arch_of"]

ENTRY_WORDS: Mapping[str, int] = {"mcount": 1, "fentry": 1, "kprobe-frame": 3, "return": 0, "rethook": 0, "optprobe": 0}
"""Kinds that can be decided now (MODEL section 4) -> words that the entry pushes: T = E + that many words.

A call pushes the return address; int3 in kernel mode on x86-32 pushes flags, cs and ip; a return pushes nothing.
"""

KINDS = ("mcount", "fentry", "kprobe-frame")
"""Kinds that a manifest may name; the return-side ones are recognised in kernels only."""

ORIG_AX: Mapping[str, int] = {"kprobe-frame": -1, "rethook": -1}
"""Kind -> the constant that ``orig_ax`` must hold at the callback; 0 where none is named (ftrace)."""

LEVELS = ("strict", "linux-regs", "linux-args", "linux-minimal")

LIFTERS = ("vex", "pcode")
"""The semantics to decide over, the first giving paths and counterexamples (MODEL section 5)."""


def arch_of(image: Image) -> Arch:
    """The architecture record of an image; UsageError where its machine can be read but not decided."""
    if image.arch not in ARCHITECTURES:
        known = ", ".join(ARCHITECTURES)
        raise UsageError(f"{image.path}: machine {image.arch} cannot be decided yet; there is {known}")
    return ARCHITECTURES[image.arch]


@dataclass(frozen=True, kw_only=True)
class Guard:
    """``CELL == VALUE`` or ``CELL != VALUE``, about the first load of the cell on the path.

    ``value`` is a number, or the name of a symbol whose address is meant.
    """

    cell: str
    equal: bool
    value: int | str

    def __str__(self) -> str:
        return f"{self.cell} {'==' if self.equal else '!='} {self.value}"


@dataclass(frozen=True, kw_only=True)
class Expectation:
    """What a manifest expects at one level: the verdict and the refuted obligation ids (``id`` or ``id@path``)."""

    verdict: Verdict
    refuted: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Target:
    """One trampoline and the data of its contract (INTERFACE: target.toml).

    ``code`` are the address ranges that the contract names; ``sites`` maps addresses of callback call
    instructions to names, ``callees`` addresses of callback functions to names. ``op`` is ``("value-of",
    cell)`` or ``("address-of", symbol)``, None where no argument is the ops pointer. ``direct_jmp`` says
    that bit 0 of orig_ax selects the jump exit. ``overlay`` lets the structure lie over what the entry pushed,
    ``ends`` is ``view`` where the path ends at the callback. ``sp_window`` bounds what a callback may leave in
    the honoured sp field: T plus these many words (inclusive); ``slots`` are offsets in bytes from that sp at
    which the exit may store. ``aliases`` names cells by address where the image has no symbol
    for them. ``gives`` says where the callback leaves the address to return to: ``nothing``, ``value`` (its
    return register) or ``slot`` (the word at ``return_slot`` bytes from T). ``copies`` are fields of the structure
    that the callback overwrites with another, ``sp_correction`` what it adds to the stored sp.
    ``gives`` is ``end`` where code goes on at ``ends_at``, behind the trampoline's last byte, whatever C does.
    """

    name: str
    image: Image
    symbol: str
    address: int
    size: int
    kind: str
    level: str
    cpl: int
    args: tuple[str, ...]
    op: tuple[str, str] | None
    regs: str
    sp: str
    honour: frozenset[str]
    skip: tuple[Guard, ...]
    assume: tuple[Guard, ...]
    cells: Mapping[str, int]
    code: tuple[tuple[int, int], ...]
    sites: Mapping[int, str]
    callees: Mapping[int, str]
    unwind: str
    digest: str
    about: str = ""
    case: str = ""
    direct_jmp: bool = False
    overlay: bool = False
    ends: str = "exit"
    sp_window: tuple[int, int] | None = None
    slots: tuple[int, ...] = ()
    aliases: Mapping[int, str] = field(default_factory=dict)
    gives: str = "nothing"
    return_slot: int | None = None
    copies: tuple[tuple[str, str], ...] = ()
    sp_correction: int = 0
    ends_at: int | None = None
    expect: Mapping[str, Expectation] = field(default_factory=dict)
    series: str = ""

    @property
    def pushed(self) -> int:
        """Words between E and T: what the entry pushed."""
        return ENTRY_WORDS[self.kind]

    def anchor(self, arch: Arch) -> int | None:
        """Bytes into the structure of the word right below T by which C knows a return; None where it asks for none.

        BUG_ON() where another word is there (arch/x86/kernel/rethook.c: regs + 1; 5.10, kprobes/core.c: &regs->sp).
        """
        if self.kind != "rethook":
            return None
        return arch.field("sp").offset if self.return_slot is None else arch.structure(self.sp)[1]

    def where(self, address: int) -> str:
        """``symbol+0xoffset`` for a reader, from the trampoline's own symbol where it lies in it."""
        if self.address <= address < self.address + self.size:
            return f"{self.symbol}+{address - self.address:#x}"
        return self.image.where(address)

    def covers(self, address: int) -> bool:
        """Whether the contract names the code at ``address``."""
        return any(start <= address < end for start, end in self.code)
