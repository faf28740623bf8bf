"""The generator walks by itself: every path from the entry to an exit, in the order taken before not taken."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from verify.arch.record import Arch
from verify.certify import system
from verify.certify.callback import call_back
from verify.certify.entry import enter
from verify.certify.flags import settle_flags
from verify.certify.machine import Machine, Snapshot
from verify.certify.pcode import Lifted, Sleigh, sleigh_of
from verify.certify.places import address_operands, concrete, placed_symbol
from verify.certify.smt import Affine, CannotCertify, Term, bv, conj, disj
from verify.errors import ImageError
from verify.image.decode import Instruction, data_segments, decode
from verify.target import Target

__all__ = ["Feasible", "Fork", "Walk", "Way", "walk"]

_MOST_VISITS = 2
_MOST_STEPS = 20_000

Feasible = Callable[[list[str], list[str]], bool]
"""Whether definitions and guards may have a model: False only where they certainly have none."""


@dataclass(frozen=True)
class Fork:
    """A branch: what was defined and guarded before it, the guards that were followed and those that cannot hold."""

    address: int
    lines: tuple[str, ...]
    prefix: tuple[str, ...]
    followed: tuple[str, ...]
    dead: tuple[str, ...]


@dataclass(frozen=True)
class Way:
    """One path: the machine where it ends, where control goes, and how the entry was."""

    machine: Machine
    entry: Snapshot
    target: Term
    how: str
    address: int


@dataclass(frozen=True)
class Walk:
    """Everything that was found; ``header`` opens each file."""

    target: Target
    arch: Arch
    header: tuple[str, ...]
    given: tuple[str, ...]
    ways: tuple[Way, ...]
    forks: tuple[Fork, ...]
    assumed: tuple[str, ...]  # what the contract assumes of what callbacks leave


class _Walker:
    def __init__(self, target: Target, arch: Arch, feasible: Feasible) -> None:
        self.target, self.arch, self.feasible = target, arch, feasible
        self.sleigh = sleigh_of(arch.name)
        self.entry = enter(target, arch)
        self.ways: list[Way] = []
        self.forks: list[Fork] = []
        self.assumed: dict[str, None] = {}
        self._decoded: dict[int, Instruction | None] = {}

    def run(self) -> None:
        work = [self.entry.machine]
        for _ in range(_MOST_STEPS):
            if not work:
                return
            machine = work.pop()
            before = machine.pointer()
            following = self._advance(machine)
            for after in following:
                after.settle_stack(before)
            work.extend(reversed(following))
        raise CannotCertify(f"more than {_MOST_STEPS} instructions")

    def _advance(self, machine: Machine) -> list[Machine]:
        target = self.target
        if machine.pc in target.image.return_thunks:
            machine.say("the return thunk does what ret does")
            return self._arrive(machine, system.pop(machine, "ret"), "ret")
        if machine.pc == target.ends_at:
            return self._leave(machine, self._place(machine.pc), "jmp")
        if not target.covers(machine.pc):
            raise CannotCertify(f"a branch to {machine.pc:#x}, which the contract does not name")
        if machine.pc not in self._decoded:
            self._decoded[machine.pc] = decode(target.image, self.arch, machine.pc)
        insn = self._decoded[machine.pc]
        if insn is None or insn.key not in self.arch.forms:
            raise CannotCertify(f"no instruction of the allow-list at {target.where(machine.pc)}")
        visits = machine.visited[machine.pc] = machine.visited.get(machine.pc, 0) + 1
        if visits > _MOST_VISITS:
            raise CannotCertify("a loop")
        machine.steps.append(insn.address)
        machine.lines.append("")
        machine.say(f"{target.where(insn.address)}: {insn.text}   [{insn.code.hex()}]")
        return self._execute(machine, insn)

    def _selected(self, machine: Machine, names: Iterable[str]) -> None:
        """Flat-segments speaks of the selectors at the hook: nothing is known of what another one selects."""
        held = self.entry.start.system
        changed = [name for name in sorted(names) if machine.system[name].text != held[name].text]
        if not changed:
            return
        given = [*self.entry.given, *machine.cases, *machine.guards]
        for name in changed:
            other = f"(distinct {machine.system[name].text} {held[name].text})"
            if self.feasible([*self.entry.header, *machine.lines], [*given, other]):
                raise CannotCertify(f"{name}, which may not hold what it held at the hook, is used")

    def _execute(self, machine: Machine, insn: Instruction) -> list[Machine]:
        self._selected(machine, data_segments(insn))
        form = self.arch.forms[insn.key]
        if form.how == "nop":
            machine.pc = insn.end
            return [machine]
        if insn.key in system.SYSTEM:
            system.SYSTEM[insn.key](machine, insn, self.sleigh)
            machine.pc = insn.end
            return [machine]
        if form.how == "own" and insn.key not in ("call", "ret", "jmp"):
            raise CannotCertify(f"{insn.text}, which is not modelled")
        symbols = self._addresses(insn)
        done = Lifted(self.sleigh, machine, insn, symbols)
        before, carry = dict(machine.registers), machine.flags["CF"]
        for op in self.sleigh.lift(insn):
            if insn.key == "call" and _moves(op, self.sleigh, self.arch):
                followed = self._callback(machine, insn, done)
                if followed is not None:
                    return followed
            done.run(op)
        settle_flags(machine, form.flags, done, before, carry, self.sleigh)
        return self._follow(machine, insn, done)

    def _addresses(self, insn: Instruction) -> dict[int, Term]:
        """Constants of an instruction that a linker decides; a direct branch's target is a place, not a value."""
        if insn.operands and insn.operands[0].imm is not None:
            if insn.mnemonic.startswith("j"):
                return {}
            if insn.key == "call":
                back = placed_symbol(self.target.image, insn.end, self.arch.bits)
                return {} if back is None else {insn.end: back}
        return address_operands(self.target.image, self.arch, insn)

    def _callback(self, machine: Machine, insn: Instruction, done: Lifted) -> list[Machine] | None:
        """At a callback site: what C leaves, at the next instruction; None where another function is called."""
        goal = done.goal(self.sleigh.lift(insn)[-1])
        place = concrete(self.target.image, goal.at)
        direct = insn.operands[0].imm is not None
        site = self._site(insn, goal, place)
        if site is None:
            return None
        self._selected(machine, self.arch.selectors)
        call_back(machine, site, goal, direct)
        machine.pc = insn.end
        if self.target.ends == "view":
            return self._leave(machine, goal, "view")
        return self._split(machine)

    def _site(self, insn: Instruction, goal: Term, place: int | None) -> str | None:
        if insn.address in self.target.sites:
            return self.target.sites[insn.address]
        if place is not None:
            return self.target.callees.get(place)
        if goal.at is not None and goal.at.base is not None and goal.at.offset == 0:
            name = goal.at.base.removeprefix("addr.")
            return name if name in self.target.callees.values() else None
        return None

    def _split(self, machine: Machine) -> list[Machine]:
        """One case per value that the callback may leave in an honoured sp (regs-sp-window)."""
        words_left, view = self.target.sp_window, machine.views[-1]
        if words_left is None or view.regs is None:
            return [machine]
        word = self.arch.word
        at = view.regs + self.arch.field("sp").offset
        half, where = machine.half_of(machine.at_top(at), word)
        text = f"(load{8 * word} {machine.stack[half]} {where})"
        left = machine.define("left-sp", 8 * word, text, "regs-sp-window: T plus a number of words")
        out = []
        for words in range(words_left[0], words_left[1] + 1):
            child = machine.fork(f"w{words}".replace("-", "m"))
            value = child.at_top(word * words)
            child.cases.append(f"(= {left} {value.text})")
            child.fork_at = len(child.lines)
            held = Term(left, 8 * word, value.at)
            child.shadow.update({at + n: (held, n, word) for n in range(word)})
            out.append(child)
        window = disj([child.cases[-1] for child in out])
        here = [*machine.cases, *machine.guards]
        # What one path's callback leaves says nothing of the states that follow another path.
        self.assumed[f"(=> {conj(here)} {window})" if here else window] = None
        return out

    def _follow(self, machine: Machine, insn: Instruction, done: Lifted) -> list[Machine]:
        if done.shown != set(done.symbols):
            raise CannotCertify("an address operand that SLEIGH does not show")
        if done.branch is None:
            machine.pc = insn.end
            return [machine]
        condition, goal = done.branch
        if condition is not None:
            return self._fork(machine, insn, condition, goal)
        if insn.key == "ret":
            return self._arrive(machine, goal, "ret")
        if insn.key == "call" and concrete(self.target.image, goal.at) is None:
            raise CannotCertify("a computed call that the contract does not name as a callback")
        return self._arrive(machine, goal, "jmp")

    def _arrive(self, machine: Machine, goal: Term, how: str) -> list[Machine]:
        """Go on at a place of this code, or leave."""
        place = concrete(self.target.image, goal.at)
        if place is None and how == "jmp" and goal.at is not None and (goal.at.base or "").startswith("addr."):
            raise CannotCertify(f"a branch to {goal.at.base}, which is not in this file")
        if place is None or (how == "ret" and not self.target.covers(place)):
            return self._leave(machine, goal, how)
        machine.touch(goal)
        machine.pc = place
        return [machine]

    def _fork(self, machine: Machine, insn: Instruction, condition: Term, goal: Term) -> list[Machine]:
        place = concrete(self.target.image, goal.at)
        assert place is not None  # a conditional branch is direct
        ways = [(f"(distinct {condition.text} #x00)", place, "t"), (f"(= {condition.text} #x00)", insn.end, "n")]
        prefix = [*machine.cases, *machine.guards]
        lines = [*self.entry.header, *machine.lines]
        live = [way for way in ways if self.feasible(lines, [*self.entry.given, *prefix, way[0]])]
        self.forks.append(
            Fork(
                insn.address, tuple(machine.lines), tuple(prefix), tuple(guard for guard, _, _ in live),
                tuple(guard for guard, _, _ in ways if guard not in [one for one, _, _ in live]),
            )
        )  # fmt: skip
        out = []
        for guard, pc, tag in live:
            child = machine.fork(tag)
            child.pc = pc
            child.say(f"the branch is {'taken' if tag == 't' else 'not taken'}: {guard}")
            child.guards.append(guard)
            child.fork_at = len(child.lines)
            out.append(child)
        return out

    def _leave(self, machine: Machine, goal: Term, how: str) -> list[Machine]:
        if how != "view":
            machine.settle_stack(machine.pointer())
            machine.settle(-machine.arch.word * max(1, self.target.pushed), machine.arch.word)
        address = machine.steps[-1] if machine.steps else machine.pc
        self.ways.append(Way(machine, self.entry.start, goal, how, address))
        return []

    def _place(self, address: int) -> Term:
        """An address of this file as code may compute it; the end of a section belongs to it."""
        bits = self.arch.bits
        inside = placed_symbol(self.target.image, address - 1, bits)
        if inside is None:
            return Term(bv(address, bits), bits, Affine(None, address))
        assert inside.at is not None  # it is a symbol plus an offset
        return Term(f"(bvadd {inside.text} {bv(1, bits)})", bits, Affine(inside.at.base, inside.at.offset + 1))


def _moves(op: object, sleigh: Sleigh, arch: Arch) -> bool:
    """Whether an operation of a call writes the stack pointer: what precedes it computes the callee."""
    out = op.output  # type: ignore[attr-defined]  # a p-code operation
    if out is None or out.space.name != "register":
        return False
    return sleigh.find(out.offset, out.size)[0] == arch.sp


def walk(target: Target, arch: Arch, feasible: Feasible) -> Walk:
    """Every path of a target; CannotCertify where one of them cannot be walked to its end."""
    walker = _Walker(target, arch, feasible)
    try:
        walker.run()
    except ImageError as error:
        raise CannotCertify(f"no code there: {error}") from error
    return Walk(
        target=target, arch=arch, header=walker.entry.header, given=walker.entry.given,
        ways=tuple(walker.ways), forks=tuple(walker.forks), assumed=tuple(walker.assumed),
    )  # fmt: skip
