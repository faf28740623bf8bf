"""What a contract reads off a path: pre-state values, slots, the structure, and who wrote what."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

import claripy
from claripy.ast.bool import Bool
from claripy.ast.bv import BV

from verify.affine import affine
from verify.arch.record import Arch, Field
from verify.contracts.assumptions import AFTER_CALLBACK, EVERYWHERE
from verify.contracts.words import same
from verify.paths import Path, View
from verify.target import Target
from verify.terms import NOWHERE, Culprit, Obligation, Observed

__all__ = ["Subject"]


@dataclass(frozen=True, kw_only=True)
class Subject:
    """One path of one target, as contracts ask about it.

    ``name`` is the path's name; ``skip`` the formula under which the contract wants no callback;
    ``parent`` the base symbol and offset of the slot that holds the parent return address.
    """

    target: Target
    arch: Arch
    path: Path
    name: str
    skip: Bool
    kept: dict[str, tuple[Obligation, ...]] = field(default_factory=dict, init=False, repr=False, compare=False)
    """What is claimed at every level alike, by family: said once."""
    offsets: dict[int, int] = field(default_factory=dict, init=False, repr=False, compare=False)
    """Stack addresses that were asked for, by the hash of their formula."""
    blamed: dict[int, Culprit] = field(default_factory=dict, init=False, repr=False, compare=False)
    """Instructions that were asked for, by step."""

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        """The fields of the structure in this contract's sp form."""
        return self.arch.structure(self.target.sp)[0]

    @cached_property
    def size(self) -> int:
        """Bytes of the structure in this contract's sp form."""
        return self.arch.structure(self.target.sp)[1]

    def argument(self, view: View, position: int) -> tuple[BV, Observed, int | None]:
        """The n-th argument of a callback: its value, where a concrete run shows it, and who wrote it last."""
        place = self.arch.argument(position)
        index = self.path.views.index(view)
        bits = self.arch.bits
        if isinstance(place, str):
            seen = Observed(point="view", what="reg", index=index, name=place, bits=bits)
            return view.before.registers[place], seen, view.before.writers.get(place)
        offset = self.stack_offset(view.before.registers[self.arch.sp]) + place
        seen = Observed(point="view", what="mem", index=index, offset=offset, bits=bits)
        memory = view.before.memory
        return memory.load(offset, self.arch.word), seen, memory.writer(offset, self.arch.word)

    @cached_property
    def top(self) -> BV:
        """T, the stack pointer at the hook."""
        return self.path.entry.registers[self.arch.sp] + self.pushed

    @cached_property
    def premise(self) -> tuple[Bool, ...]:
        """The path condition, with the case of an internal split."""
        return (*self.path.variant, *self.path.guard)

    @property
    def pushed(self) -> int:
        """Bytes between E and T: what the entry pushed."""
        return self.arch.word * self.target.pushed

    @cached_property
    def successor(self) -> BV:
        """The hook's successor: what the patched call (or int3) pushed at E."""
        return self.path.entry.memory.load(-self.pushed, self.arch.word)

    @cached_property
    def parent_base(self) -> tuple[str | None, int]:
        """Base symbol (None: the stack pointer's) and offset of the parent return address."""
        if self.target.kind != "mcount":
            return None, 0
        frame = self.path.entry.registers[self.arch.frame]
        if frame.op == "BVS":
            return str(frame.args[0]), self.arch.word
        return None, claripy.simplify(frame - self.top).concrete_value + self.arch.word

    @property
    def parent(self) -> BV:
        """The parent return address before the trampoline ran."""
        base, offset = self.parent_base
        return self.path.entry.memory.load(offset, self.arch.word, base)

    @property
    def honouring(self) -> View | None:
        """The last callback that got the structure, whose edits count."""
        return next((view for view in reversed(self.path.views) if view.regs is not None), None)

    @property
    def ids(self) -> tuple[str, ...]:
        """Assumption ids of whatever is claimed of the exit."""
        return self._with_case(AFTER_CALLBACK if self.path.views else EVERYWHERE)

    @property
    def view_ids(self) -> tuple[str, ...]:
        """Assumption ids of whatever is claimed of the first view."""
        return self._with_case(EVERYWHERE)

    def _with_case(self, ids: tuple[str, ...]) -> tuple[str, ...]:
        mcount = ("mcount-prologue",) if self.target.kind == "mcount" else ()
        case = (f"case({self.target.case})",) if self.target.assume else ()
        flat = () if self.arch.selector_extends else ("flat-segments", "selectors-loadable")
        window = ("regs-sp-window",) if self.target.sp_window else ()
        user = ("no-red-zone-at-call",) if self.target.cpl == 3 else ()
        return ids + mcount + case + flat + window + user

    def before(self, register: str) -> BV:
        """A register's value at the hook."""
        return self.top if register == self.arch.sp else self.path.entry.registers[register]

    def left(self, field: Field) -> BV | None:
        """``regs'.field``: what the last callback with the structure left there."""
        view = self.honouring
        if view is None or view.regs is None:
            return None
        return view.after.memory.load(view.regs + field.offset, self.arch.word)

    def honoured(self, name: str) -> BV | None:
        """``regs'.name`` where the contract honours that field and a structure was passed."""
        return self.left(self.arch.field(name)) if name in self.target.honour else None

    def stack_offset(self, value: BV) -> int:
        """A stack address as signed bytes from T; ValueError where it is not T plus a constant."""
        key = value.hash()
        if key not in self.offsets:
            found, top = affine(value), affine(self.top)
            if found is None or top is None or found.base != top.base:
                raise ValueError(f"{value} is not T plus a constant")
            half = 1 << (self.arch.bits - 1)
            self.offsets[key] = (found.offset - top.offset + half) % (2 * half) - half
        return self.offsets[key]

    @cached_property
    def pointers(self) -> tuple[int, ...]:
        """The stack pointer at the entry and after each step, as signed bytes from T."""
        registers = [self.path.entry.registers, *(moment.registers for moment in self.path.moments)]
        return tuple(self.stack_offset(held[self.arch.sp]) for held in registers)

    def blame(self, step: int | None) -> Culprit | None:
        """The instruction of that step; no step means that nothing wrote the place."""
        if step is None:
            return None
        if step not in self.blamed:
            done = self.path.steps[step]
            where, source = self.target.where(done.address), self.target.image.source(done.address)
            self.blamed[step] = Culprit(address=done.address, symbol=where, insn=done.text, source=source)
        return self.blamed[step]

    def once(self, family: Callable[["Subject"], Iterator[Obligation]]) -> tuple[Obligation, ...]:
        """What no level changes is made once for all levels."""
        name = f"{family.__module__}.{family.__qualname__}"
        if name not in self.kept:
            self.kept[name] = tuple(family(self))
        return self.kept[name]

    def claim(
        self,
        ident: str,
        *,
        show: Bool,
        says: str,
        ids: tuple[str, ...],
        expected: BV | None = None,
        got: BV | None = None,
        observed: Observed = NOWHERE,
        step: int | None = None,
        why: str = "",
        assume: tuple[Bool, ...] = (),
        residual: bool = False,
        differing: Callable[[], tuple[BV | None, BV | None]] | None = None,
    ) -> Obligation:
        """An obligation of this path: the path condition, then ``assume``, imply ``show``."""
        return Obligation(
            id=ident,
            path=self.name,
            show=show,
            assume=self.premise + assume,
            assumptions=ids,
            says=says,
            expected=expected,
            got=got,
            observed=observed,
            culprit=self.blame(step),
            why=why,
            residual=residual,
            differing=differing,
        )

    def equal(
        self,
        ident: str,
        expected: BV,
        got: BV,
        *,
        says: str,
        ids: tuple[str, ...],
        observed: Observed,
        step: int | None = None,
        why: str = "",
        assume: tuple[Bool, ...] = (),
        residual: bool = False,
    ) -> Obligation:
        """An obligation that two values are equal."""
        return self.claim(
            ident, show=same(got, expected), says=says, ids=ids,
            expected=expected, got=got, observed=observed, step=step, why=why, assume=assume, residual=residual,
        )  # fmt: skip
