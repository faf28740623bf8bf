"""The driver: from the entry to every exit, one instruction at a time; what it cannot carry is a gap."""

from collections.abc import Callable, Sequence
from typing import Literal

import claripy
from claripy.ast.bool import Bool
from claripy.ast.bv import BV

from verify.affine import affine
from verify.arch.record import Arch
from verify.contracts.words import address_of
from verify.errors import ImageError
from verify.execute.access import Regions
from verify.execute.begun import begun
from verify.execute.callback import call_back
from verify.execute.entry import entered, entry_machine
from verify.execute.lifters import LIFTERS
from verify.execute.machine import Astray, Machine, Unsupported
from verify.execute.namer import Namer
from verify.execute.operands import address_operands, whole_fields
from verify.execute.segments import as_at_the_hook
from verify.execute.splits import Split, rounds_down, split_by_left_sp, split_by_residue
from verify.execute.system import SYSTEM, effective_address, pop, push
from verify.image.decode import Instruction, data_segments, decode
from verify.paths import Exit, Exploration, Fork, Path, Step, Store
from verify.target import Target
from verify.terms import Gap

__all__ = ["Explorer", "Feasible", "explore"]

_MOST_STEPS = 20_000  # instructions over all paths; a budget, so spending it is a gap

_MOST_VISITS = 2  # of one instruction on one path: a third is a loop, without a proof that it ends

_LARGEST_RISE = 4096  # bytes above T that sp may visit: all of them become junk

Feasible = Callable[[Sequence[Bool]], bool]
"""Whether a conjunction may have a model: False only where it certainly has none."""


class Explorer:
    """Explores one target once; ``frame_offset`` fixes mcount's frame pointer at T plus a constant."""

    def __init__(
        self,
        target: Target,
        arch: Arch,
        namer: Namer,
        feasible: Feasible,
        frame_offset: int | None = None,
        apart: tuple[int, ...] = (),
        lifter: str = "vex",
    ) -> None:
        self._target, self._arch, self._namer = target, arch, namer
        self._feasible = feasible
        bases = frozenset({arch.frame}) if target.kind == "mcount" and frame_offset is None else frozenset()
        self._regions = Regions(target.image, target.cells, bases, target.aliases)
        self._lifter = LIFTERS[lifter](arch, self._regions)
        self._entry = entry_machine(target, arch, namer, frame_offset, apart)
        self._start = self._entry.snapshot()  # the flags of the pre-state, E and the stack of the entry state
        self._entry.flags = entered(self._entry.flags, target)
        self._top = self._start.registers[arch.sp] + arch.word * target.pushed
        self.variant = tuple(self._entry.constraints)
        self._decoded: dict[int, Instruction] = {}
        self.paths: list[Path] = []
        self.stopped: list[Path] = []  # up to their last callback, or stray store, before a gap
        self.gaps: list[Gap] = []
        self.forks: list[Fork] = []
        self.assumed: list[Bool] = []  # what the contract assumes of what a callback leaves

    def run(self) -> None:
        """Explore until nothing is left; afterwards paths, gaps and forks are complete."""
        work = [self._entry.fork()]
        budget = _MOST_STEPS
        while work:
            machine = work.pop()
            if budget <= 0:
                self._gap(machine, f"the budget of {_MOST_STEPS} instructions is spent")
                continue
            budget -= 1
            try:
                work.extend(reversed(self._advance(machine)))
            except Astray as reason:
                self._gap(machine, str(reason), reason.store)
            except Unsupported as reason:
                self._gap(machine, str(reason))
            except ImageError as reason:
                self._gap(machine, f"no code there: {reason}")

    def meetings(self) -> tuple[int, ...]:
        """Offsets k of mcount's frame pointer from T at which a store off one base meets an access off the other.

        Reads that meet reads need no split: two symbols for one unwritten byte only add behaviours.
        """
        sp, frame = self._arch.sp, self._arch.frame
        touched, stored = self._regions.touched, self._regions.stored
        meet = {a - b for a in stored.get(sp, ()) for b in touched.get(frame, ())}
        meet |= {a - b for a in touched.get(sp, ()) for b in stored.get(frame, ())}
        return tuple(sorted(k for k in meet if k >= 0 and k % self._arch.word == 0))

    def _gap(self, machine: Machine, why: str, astray: Store | None = None) -> None:
        insn = self._decoded.get(machine.pc)
        where = self._target.where(machine.pc)
        self.gaps.append(Gap(at=machine.pc, why=why, where=f"{where}: {insn.text}" if insn else where))
        if not self._stray(machine):
            here = Exit(how="view", address=machine.pc, target=self._address(machine.pc), state=machine.snapshot())
            self.stopped += begun(self._path(machine, here), astray)

    def _advance(self, machine: Machine) -> list[Machine]:
        if machine.pc in self._target.image.return_thunks:
            before = machine.stack_pointer()
            returned = self._return(machine, 0)
            for after in returned:
                self._settle_stack(after, before)
            return returned
        if machine.pc == self._target.ends_at:
            return self._leave(machine, "jmp", self._namer.adopt(self._address(machine.pc)))
        if not self._target.covers(machine.pc):
            raise Unsupported("an escape: the contract does not name this code")
        insn = self._decode(machine.pc)
        visits = machine.visited.get(machine.pc, 0)
        if visits == _MOST_VISITS:
            raise Unsupported("a loop, without a proof that it ends")
        machine.visited[machine.pc] = visits + 1
        machine.steps += (Step(address=insn.address, code=insn.code, text=insn.text),)
        machine.memory.clock = machine.step
        before = machine.stack_pointer()
        as_at_the_hook(machine, data_segments(insn), "an access through", self._feasible)
        following = self._execute(machine, insn)
        size = rounds_down(insn, self._arch)
        if size is not None:
            (machine,) = following
            following = self._split(split_by_residue(machine, size, before, self._top, self._feasible))
        for after in following:
            self._settle_stack(after, before)
            after.rest()
        return following

    def _decode(self, address: int) -> Instruction:
        insn = self._decoded.get(address)
        if insn is None:
            insn = decode(self._target.image, self._arch, address)
            if insn is None:
                raise Unsupported("bytes that are no instruction")
            whole_fields(self._target.image, self._arch, insn)
            self._decoded[address] = insn
        if insn.key not in self._arch.forms:
            raise Unsupported(f"an instruction outside the allow-list ({insn.key})")
        return insn

    def _settle_stack(self, machine: Machine, before: int) -> None:
        """Bytes below the stack pointer are nobody's; newly allocated ones hold what was there."""
        after = machine.stack_pointer()
        if after > _LARGEST_RISE:
            raise Unsupported("a stack pointer far above T")
        if after > 0 and self._regions.second_bases:
            raise Unsupported("a stack pointer above T, where mcount's frame pointer may point")
        if after < before and not machine.memory.allocate(after, before):
            raise Unsupported("an allocation of more than 64 KiB")
        machine.memory.release(after)

    def _execute(self, machine: Machine, insn: Instruction) -> list[Machine]:
        form = self._arch.forms[insn.key]
        if form.how == "nop":
            machine.pc = insn.end
            return [machine]
        if form.how == "own":
            return self._own(machine, insn)
        # A branch's target is a place, not a value: it stays concrete, and what is not code here is an escape.
        symbolic = (
            {} if insn.mnemonic.startswith("j") else address_operands(self._target.image, self._arch, self._namer, insn)
        )
        successors = self._lifter.execute(machine, insn, symbolic)
        return self._fork(machine, successors)

    def _address(self, address: int) -> BV:
        """An address of this file as code may compute it; the end of a section belongs to it."""
        return address_of(self._target.image, address - 1, self._arch.bits) + 1

    def _addresses(self, insn: Instruction) -> dict[int, BV]:
        return address_operands(self._target.image, self._arch, self._namer, insn)

    def _fork(self, machine: Machine, successors: list[tuple[Bool, int]]) -> list[Machine]:
        """One machine per feasible successor; the fork is kept for ``total``."""
        if len(successors) == 1:
            machine.pc = successors[0][1]
            return [machine]
        live = [(guard, pc) for guard, pc in successors if self._feasible([*machine.constraints, guard])]
        guards = tuple(guard for guard, _ in live)
        self.forks.append(Fork(address=machine.pc, prefix=tuple(machine.constraints), guards=guards))
        out = []
        for guard, pc in live:
            child = machine.fork()
            child.pc = pc
            child.guard.append(guard)
            child.turns += (machine.step,)
            child.constraints.append(guard)
            out.append(child)
        return out

    def _own(self, machine: Machine, insn: Instruction) -> list[Machine]:
        match insn.key:
            case "call":
                return self._call(machine, insn)
            case "ret":
                return self._return(machine, insn.operands[0].imm or 0 if insn.operands else 0)
            case "jmp":
                return self._jump(machine, self._branch_target(machine, insn))
            case key:
                SYSTEM[key](machine, insn, self._regions, self._target.cpl)
                machine.pc = insn.end
                return [machine]

    def _branch_target(self, machine: Machine, insn: Instruction) -> BV:
        operand = insn.operands[0]
        symbolic = self._addresses(insn)
        if operand.imm is not None:
            if operand.imm in self._target.image.return_thunks:
                return claripy.BVV(operand.imm, self._arch.bits)
            return symbolic.get(operand.imm, claripy.BVV(operand.imm, self._arch.bits))
        if operand.reg is not None:
            if operand.reg not in machine.registers:
                raise Unsupported(f"a branch through {operand.reg}")
            return machine.registers[operand.reg]
        address = effective_address(machine, operand, insn.end)
        at = affine(address)
        if at is not None and at.base is None:
            address = symbolic.get(at.offset, address)
        return self._regions.load(machine, address, self._arch.word)

    def _split(self, split: Split) -> list[Machine]:
        """The cases of an internal split; that they cover every state is a claim of ``total``."""
        self.forks.append(split.fork)
        return split.cases

    def _call(self, machine: Machine, insn: Instruction) -> list[Machine]:
        target = self._branch_target(machine, insn)
        at = self._regions.target(target)
        site = self._site(insn, target, at)
        if site is not None:
            as_at_the_hook(machine, self._arch.selectors, "a callback with", self._feasible)
            call_back(machine, self._target, site, insn.address, target)
            machine.pc = insn.end
            if self._target.ends == "view":
                return self._leave(machine, "view", target)
            split = split_by_left_sp(machine, self._target, self._top)
            if split is None:
                return [machine]
            self.assumed.append(split.assumed)
            return self._split(split)
        if at is None:
            raise Unsupported("a computed call that the contract does not name as a callback")
        push(machine, self._regions, self._namer.adopt(address_of(self._target.image, insn.end, self._arch.bits)))
        machine.pc = at
        return [machine]

    def _site(self, insn: Instruction, target: BV, at: int | None) -> str | None:
        """The name under which the contract knows this call as a callback, None where it does not."""
        if insn.address in self._target.sites:
            return self._target.sites[insn.address]
        if at is not None:
            return self._target.callees.get(at)
        found = affine(target)
        if found is not None and found.base is not None and found.offset == 0:
            name = found.base.removeprefix("addr:")
            return name if name in self._target.callees.values() else None
        return None

    def _jump(self, machine: Machine, target: BV) -> list[Machine]:
        at = self._regions.target(target)
        if at is None:
            found = affine(target)
            if found is not None and found.base is not None and found.base.startswith("addr:"):
                name = found.base.removeprefix("addr:")
                raise Unsupported(f"an escape: a branch to {name}, which is not in this file")
            return self._leave(machine, "jmp", target)
        machine.pc = at
        return [machine]

    def _return(self, machine: Machine, extra: int) -> list[Machine]:
        target = pop(machine, self._regions, self._arch.word)
        if extra:
            machine.set_register(self._arch.sp, machine.registers[self._arch.sp] + extra)
        at = self._regions.target(target)
        if at is not None and self._target.covers(at):  # a call of its own comes back
            machine.pc = at
            return [machine]
        return self._leave(machine, "ret", target)

    def _leave(self, machine: Machine, how: Literal["ret", "jmp", "view"], target: BV) -> list[Machine]:
        if machine.stack_pointer() > _LARGEST_RISE:
            raise Unsupported("a return that releases the stack far above T")
        machine.memory.release(machine.stack_pointer())
        machine.memory.clock = len(machine.steps)  # what lies below sp now is another value than before the exit
        stray = self._stray(machine)
        if stray:
            raise Unsupported(f"an input constraint that the specification did not add: {stray[0]}")
        address = machine.steps[-1].address if machine.steps else machine.pc
        left = Exit(how="ret" if how == "ret" else "jmp", address=address, target=target, state=machine.snapshot())
        self.paths.append(self._path(machine, left))
        return []

    def _stray(self, machine: Machine) -> list[Bool]:
        """Constraints that neither a split nor a branch has added."""
        known = {*self.variant, *machine.variant, *machine.guard}
        return [c for c in machine.constraints if c not in known]

    def _path(self, machine: Machine, left: Exit) -> Path:
        machine.rest()
        return Path(
            case=self._target.case,
            variant=(*self.variant, *machine.variant),
            guard=tuple(machine.guard),
            turns=machine.turns,
            entry=self._start,
            views=machine.views,
            exit=left,
            stores=machine.stores,
            loads=machine.loaded,
            steps=machine.steps,
            moments=machine.moments,
        )


def explore(target: Target, arch: Arch, feasible: Feasible, lifter: str = "vex") -> Exploration:
    """Every path of the target from every entry state, over one of the ``LIFTERS``.

    mcount's frame pointer is a second base into the stack: where an access off it can meet a store off the
    stack pointer (or the other way round), the run is split into those finitely many offsets and the rest.
    """
    namer = Namer()
    runs = [Explorer(target, arch, namer, feasible, lifter=lifter)]
    runs[0].run()
    offsets = runs[0].meetings()
    if offsets:
        runs = [Explorer(target, arch, namer, feasible, apart=offsets, lifter=lifter)]
        runs += [Explorer(target, arch, namer, feasible, frame_offset=offset, lifter=lifter) for offset in offsets]
        for run in runs:
            run.run()
    return Exploration(
        paths=tuple(path for run in runs for path in run.paths),
        stopped=tuple(path for run in runs for path in run.stopped),
        gaps=tuple(gap for run in runs for gap in run.gaps),
        forks=tuple(fork for run in runs for fork in run.forks),
        variants=tuple(run.variant for run in runs),
        assumed=tuple(dict.fromkeys(formula for run in runs for formula in run.assumed)),
        symbols=namer.symbols,  # live: contracts read memory that nobody read before
        kinds=namer.kinds,
    )
