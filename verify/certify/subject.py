"""One path as claims ask about it, in text."""

from dataclasses import dataclass, field
from functools import cached_property

from verify.arch.record import Arch, Field
from verify.certify.entry import SUCCESSOR
from verify.certify.machine import Snapshot, View
from verify.certify.smt import Affine, Term, bv
from verify.certify.walk import Way
from verify.target import Target

__all__ = ["Claim", "Subject"]


@dataclass(frozen=True, kw_only=True)
class Claim:
    """One obligation's instance on one path: what holds, in words and as a formula, and what is assumed for it.

    ``assume`` are formulas by assumption id, beside those of the whole path; ``parts`` are what ``show`` joins, where
    it is long.
    """

    id: str
    show: str
    says: str
    assume: tuple[tuple[str, str], ...] = ()
    parts: tuple[str, ...] = ()


@dataclass(kw_only=True)
class Subject:
    """One path of one target at one level; ``lines`` are definitions that its claims need beside the machine's."""

    target: Target
    arch: Arch
    way: Way
    level: str
    skip: str
    name: str = ""
    lines: list[str] = field(default_factory=list)
    _words: dict[tuple[int, str, bool], str] = field(default_factory=dict)

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        """The fields of the structure in this contract's sp form."""
        return self.arch.structure(self.target.sp)[0]

    @cached_property
    def size(self) -> int:
        """Bytes of the structure in this contract's sp form."""
        return self.arch.structure(self.target.sp)[1]

    @property
    def views(self) -> list[View]:
        """The callbacks of the path."""
        return self.way.machine.views

    @property
    def bits(self) -> int:
        """Bits of a word."""
        return self.arch.bits

    @property
    def top(self) -> str:
        """T."""
        return self.way.machine.top

    def define(self, name: str, bits: int, text: str) -> str:
        """A definition for claims, made once."""
        line = f"(define-fun {name} () (_ BitVec {bits}) {text})"
        if line not in self.lines:
            self.lines.append(line)
        return name

    def number(self, value: int) -> str:
        """A word."""
        return bv(value, self.bits)

    def plus(self, text: str, distance: int) -> str:
        """An address at a distance from another."""
        return text if distance == 0 else f"(bvadd {text} {self.number(distance)})"

    def stack_word(self, moment: Snapshot, address: Term) -> str:
        """The word of the stack at an address, as it was at a moment."""
        half, at = self.way.machine.half_of(address, self.arch.word)
        return f"(load{self.bits} {moment.stack[half]} {at})"

    @property
    def end(self) -> Snapshot:
        """The machine where the path ends."""
        return self.way.machine.snapshot()

    @property
    def parent_slot(self) -> Term:
        """The address of the slot that holds the parent return address."""
        if self.target.kind != "mcount":
            return self.way.machine.at_top(0)
        return self.beside(self.way.entry.registers[self.arch.frame], self.arch.word)

    def beside(self, address: Term, distance: int) -> Term:
        """An address at a distance from another."""
        assert address.at is not None  # it is an address
        return Term(self.plus(address.text, distance), self.bits, Affine(address.at.base, address.at.offset + distance))

    @property
    def successor(self) -> str:
        """The hook's successor, which the entry pushed."""
        return SUCCESSOR if self.target.pushed else self.stack_word(self.way.entry, self.way.machine.at_top(0))

    def before(self, register: str) -> Term:
        """A register at the hook; the stack pointer there is T."""
        if register == self.arch.sp:
            return Term(self.top, self.bits)
        return self.way.entry.registers[register]

    @property
    def honouring(self) -> View | None:
        """The last callback that got the structure, whose edits count; none where the path ends at the callback."""
        if self.target.ends == "view":
            return None
        return next((view for view in reversed(self.views) if view.regs is not None), None)

    def honoured(self, name: str) -> str | None:
        """What that callback left in a field, where the contract honours it."""
        view = self.honouring
        if name not in self.target.honour or view is None:
            return None
        return self.field_word(view, self.arch.field(name), left=True)

    def field_word(self, view: View, field: Field, left: bool) -> str:
        """A field of the structure: as the callback finds it, or as it leaves it."""
        number = next(number for number, one in enumerate(self.views) if one is view)
        key = number, field.name, left
        if key not in self._words:
            assert view.pointer is not None  # there is a structure
            stem = "left" if left else "seen"
            name = f"{stem}.{field.name}" if number == 0 else f"{stem}{number + 1}.{field.name}"
            text = self.stack_word(view.after if left else view.before, self.beside(view.pointer, field.offset))
            self._words[key] = self.define(name, self.bits, text)
        return self._words[key]

    def exit(self, name: str) -> str:
        """A register, flag or system state at the exit."""
        machine = self.way.machine
        for held in (machine.registers, machine.flags, machine.system):
            if name in held:
                return self.define(f"exit.{name}", held[name].bits, held[name].text)
        raise KeyError(name)
