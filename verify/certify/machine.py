"""The machine of one path as text: each change is one more definition."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from verify.arch.record import Arch
from verify.certify.smt import Affine, CannotCertify, Term, bv, extract, index, name_of, sort
from verify.target import Target

__all__ = ["Access", "Machine", "Snapshot", "Store", "View"]

_LARGEST_FRAME = 1 << 16  # bytes


@dataclass(frozen=True)
class Access:
    """An address that the path used, and where the generator took it to point: the file proves it.

    ``base`` is a symbol, or nothing where the address is the constant ``offset``.
    """

    address: str
    base: str
    offset: int


@dataclass(frozen=True)
class Store:
    """One store: its address, its distance from T where that is a constant, and the place in words."""

    address: str
    size: int
    offset: int | None
    place: str


@dataclass(frozen=True)
class Snapshot:
    """The machine at one point; ``stack`` names the arrays of its two halves, ``frame`` and ``above``."""

    registers: Mapping[str, Term]
    flags: Mapping[str, Term]
    system: Mapping[str, Term]
    stack: Mapping[str, str]


@dataclass(frozen=True)
class View:
    """One callback: what it was given and what it left; ``regs`` is where the structure lies, from T.

    ``constants`` are the offsets from T of stack words that are known to hold a constant, ``stacked`` the words
    at the stack pointer, where they are known, ``guards`` and ``lines`` are how many the path had by then.
    """

    address: int
    site: str
    called: Term
    direct: bool
    pointer: Term | None
    regs: int | None
    constants: frozenset[int]
    stacked: Mapping[int, Term]
    guards: int
    lines: int
    before: Snapshot
    after: Snapshot


@dataclass
class Machine:
    """One path under way.

    ``known`` are the stack bytes below T that hold something: all others there were below the stack pointer at
    some time since they were written, and reading one gives a fresh symbol. ``shadow`` remembers which term was
    stored where, so that an address that was saved and loaded again is still known as one.
    """

    arch: Arch
    target: Target
    pc: int
    registers: dict[str, Term]
    flags: dict[str, Term]
    system: dict[str, Term]
    stack: dict[str, str]
    lines: list[str] = field(default_factory=list)
    taken: set[str] = field(default_factory=set)
    loose: set[str] = field(default_factory=set)  # symbols that a second run draws anew
    known: set[int] = field(default_factory=set)
    shadow: dict[int, tuple[Term, int, int]] = field(default_factory=dict)
    guards: list[str] = field(default_factory=list)
    cases: list[str] = field(default_factory=list)  # guards of an internal split, which no name shows
    fork_at: int = 0  # lines that the last guard depends on
    steps: list[int] = field(default_factory=list)
    loads: dict[str, int] = field(default_factory=dict)
    loaded: set[str] = field(default_factory=set)  # the symbols of these loads
    visited: dict[int, int] = field(default_factory=dict)
    stores: list[Store] = field(default_factory=list)
    accesses: list[Access] = field(default_factory=list)
    views: list[View] = field(default_factory=list)
    used: set[str] = field(default_factory=set)  # ids of corrections
    looked: set[int] = field(default_factory=set)  # addresses of cells, for which a symbol was looked up
    tag: str = ""

    @property
    def top(self) -> str:
        """T: the symbol of the stack pointer at the hook."""
        return name_of(self.arch.sp)

    @property
    def step(self) -> int:
        """Index of the instruction under way."""
        return len(self.steps) - 1

    def fork(self, tag: str) -> "Machine":
        """A copy whose names are told apart from its sibling's by ``tag``."""
        return replace(
            self,
            registers=dict(self.registers), flags=dict(self.flags), system=dict(self.system), stack=dict(self.stack),
            lines=list(self.lines),
            taken=set(self.taken), loose=set(self.loose), known=set(self.known), shadow=dict(self.shadow),
            guards=list(self.guards), cases=list(self.cases), steps=list(self.steps),
            loads=dict(self.loads), loaded=set(self.loaded),
            visited=dict(self.visited), stores=list(self.stores), accesses=list(self.accesses), views=list(self.views),
            used=set(self.used), looked=set(self.looked), tag=self.tag + tag,
        )  # fmt: skip

    def snapshot(self) -> Snapshot:
        """This moment."""
        return Snapshot(
            registers=dict(self.registers), flags=dict(self.flags), system=dict(self.system), stack=dict(self.stack)
        )

    def say(self, comment: str) -> None:
        """A comment line; what it quotes stays on one line, for the next one would be read as a formula."""
        if not comment.isprintable():
            raise CannotCertify(f"a name that no comment can hold: {comment!r}")
        self.lines.append(f"; {comment}")

    def correct(self, ident: str, source: str) -> None:
        """A correction of the lifter is used here."""
        self.used.add(ident)
        self.say(f"correction {ident} ({source})")

    def fresh(self, stem: str) -> str:
        """A name that this path has not used."""
        base = f"{stem}@{max(self.step, 0)}{self.tag}"
        name, number = base, 1
        while name in self.taken:
            number += 1
            name = f"{base}.{number}"
        self.taken.add(name)
        return name_of(name)

    def define(self, stem: str, bits: int, text: str, note: str = "") -> str:
        """One definition; its name."""
        name = self.fresh(stem)
        self.lines.append(f"(define-fun {name} () {sort(bits)} {text})" + (f" ; {note}" if note else ""))
        return name

    def declare(self, name: str, bits: int, loose: bool = False) -> str:
        """A free symbol, declared once; ``loose`` ones differ between two runs with the same inputs."""
        symbol = name_of(name)
        if name not in self.taken:
            self.taken.add(name)
            self.lines.append(f"(declare-const {symbol} {sort(bits)})")
            if loose:
                self.loose.add(symbol)
        return symbol

    def set_stack(self, half: str, text: str, note: str = "") -> None:
        """One half of the stack from now on."""
        name = self.fresh(half)
        self.lines.append(f"(define-fun {name} () Stack {text})" + (f" ; {note}" if note else ""))
        self.stack[half] = name

    def pointer(self) -> int:
        """The stack pointer in bytes from T."""
        at = self.registers[self.arch.sp].at
        if at is None or at.base != self.arch.sp:
            raise CannotCertify("the stack pointer is not T plus a constant")
        return at.offset

    def touch(self, address: Term) -> None:
        """Note an address, so that the file proves where it points."""
        assert address.at is not None  # the caller has looked
        base = "" if address.at.base is None else name_of(address.at.base)
        self.accesses.append(Access(address.text, base, address.at.offset))

    def half_of(self, address: Term, size: int) -> tuple[str, str]:
        """Which half of the stack holds these bytes, and the index there: the distance from T.

        Where the address is T plus a constant, that constant is written; the file proves that it is right.
        """
        at = address.at
        assert at is not None  # the caller has looked
        if at.base != self.arch.sp:  # mcount-prologue: a second base points at or above T
            return "above", index(address.text, self.top)
        if at.offset < 0 < at.offset + size:
            raise CannotCertify("an access across T")
        return ("above" if at.offset >= 0 else "frame"), bv(at.offset, self.arch.bits)

    def stack_load(self, address: Term, size: int) -> Term:
        """``size`` bytes of the stack; bytes that nobody has written since they were below sp are fresh."""
        assert address.at is not None  # the caller has looked
        self.touch(address)
        half, at = self.half_of(address, size)
        if address.at.base != self.arch.sp:
            return Term(f"(load{8 * size} {self.stack[half]} {at})", 8 * size)
        self.settle(address.at.offset, size)
        text = f"(load{8 * size} {self.stack[half]} {at})"
        held = self.shadow.get(address.at.offset)
        whole = held is not None and held[1:] == (0, size)
        whole = whole and all(self.shadow.get(address.at.offset + n) == (held[0], n, size) for n in range(size) if held)
        if not whole or held is None:
            return Term(text, 8 * size)
        return Term(text, 8 * size, held[0].at, held[0].origin)

    def settle(self, offset: int, size: int) -> None:
        """Draw each stack byte of [offset, offset+size) that was below the stack pointer."""
        for at in range(offset, offset + size):
            if at < 0 and at not in self.known:
                self._draw(at)

    def _draw(self, at: int) -> None:
        name = self.fresh(f"junk{at:+d}".replace("+", "_up_"))
        self.lines.append(f"(declare-const {name} {sort(8)})")
        self.loose.add(name)
        half = "above" if at >= 0 else "frame"
        text = f"(store {self.stack[half]} {bv(at, self.arch.bits)} {name})"
        self.set_stack(half, text, f"T{at:+d} was below sp: any value")
        self.known.add(at)

    def stack_store(self, address: Term, value: Term, note: str = "") -> None:
        """Store a value on the stack."""
        assert address.at is not None  # the caller has looked
        self.touch(address)
        size = value.bits // 8
        half, at = self.half_of(address, size)
        self.set_stack(half, f"(store{value.bits} {self.stack[half]} {at} {value.text})", note)
        offset = address.at.offset if address.at.base == self.arch.sp else None
        self.stores.append(Store(address.text, size, offset, f"{address.at.base}{address.at.offset:+d}"))
        if address.at.base != self.arch.sp:
            self.shadow = {at: held for at, held in self.shadow.items() if at < 0}
            return
        for n in range(size):
            self.shadow[address.at.offset + n] = (value, n, size)
            self.known.add(address.at.offset + n)

    def settle_stack(self, before: int) -> None:
        """After each instruction every byte below the stack pointer is nobody's."""
        after = self.pointer()
        if before - after > _LARGEST_FRAME or after > _LARGEST_FRAME:
            raise CannotCertify("a stack pointer that moves too far")
        self.known = {at for at in self.known if at >= after}
        self.shadow = {at: held for at, held in self.shadow.items() if at >= after}
        if after > 0 and self.target.kind == "mcount":
            raise CannotCertify("a stack pointer above T, where the frame pointer may point")
        for at in range(0, after):
            self._draw(at)
        if after != before:
            self.touch(self.registers[self.arch.sp])

    def flag_bits(self, word: str, name: str) -> str:
        """One flag out of a flags word."""
        low, width = self.arch.flags[name]
        return extract(low + width - 1, low, word)

    def at_top(self, offset: int) -> Term:
        """T plus a constant."""
        text = self.top if offset == 0 else f"(bvadd {self.top} {bv(offset, self.arch.bits)})"
        return Term(text, self.arch.bits, Affine(self.arch.sp, offset))
