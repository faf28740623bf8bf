"""One instruction's meaning from SLEIGH: angr's p-code engine over claripy, with our registers and memory.

Only the operations are angr's (`angr.engines.pcode`); registers, flags and memory are ours. SLEIGH is a second
description of the processor by other people than VEX's; where it is known to be wrong, the table of corrections
(`verify/arch/corrections.py`) decides. An operation without data semantics is Unsupported.
"""

from functools import cache
from types import SimpleNamespace

import claripy
import pypcode
from angr.engines.pcode.behavior import BehaviorFactory
from angr.engines.pcode.emulate import PcodeEmulatorMixin
from angr.errors import AngrError
from claripy.ast.bool import Bool
from claripy.ast.bv import BV

from verify.arch.corrections import NIBBLE_CARRY
from verify.arch.record import Arch
from verify.execute.access import Regions
from verify.execute.flags import nibble_carry, settle_flags
from verify.execute.machine import Machine, Unsupported
from verify.image.decode import Instruction, Operand

__all__ = ["PcodeLifter"]

_ATOMIC = frozenset({"LOCK", "UNLOCK"})  # brackets around an exchange: no data, and one processor is what we model


@cache
def _context(language: str) -> pypcode.Context:
    """SLEIGH's tables of a language, which take a tenth of a second to read."""
    return pypcode.Context(language)


class _Engine(PcodeEmulatorMixin):
    """Where p-code reads and writes: one machine, through register offsets and regions.

    Branches within the instruction become conditional writes: ``active`` says under which condition the
    operation under way runs at all.
    """

    machine: Machine
    regions: Regions
    insn: Instruction
    symbolic: dict[int, BV]  # stand-in address in this instruction -> symbol plus offset
    shown: set[int]  # those of them that an operation has named

    def __init__(self, arch: Arch) -> None:
        super().__init__(SimpleNamespace(arch=None))  # type: ignore[no-untyped-call]  # angr's own
        # The engine asks a block only for the behaviour of its operations.
        self.irsb = SimpleNamespace(behaviors=BehaviorFactory())  # type: ignore[assignment]  # angr's own
        self.context = _context(arch.sleigh)
        self.record = arch
        names = {name.upper(): name for name in arch.gprs}
        names |= {f"{base[:2].upper()}_OFFSET": base for base in arch.segment_bases}
        found = {name: node for name, node in self.context.registers.items() if name in names}
        self.places = [(node.offset, node.size, names[name]) for name, node in found.items()]
        self.flag_at = {node.offset: name for name, node in self.context.registers.items() if name in arch.flags}

    def begin(self, machine: Machine, insn: Instruction, symbolic: dict[int, BV]) -> None:
        """Forget the last instruction."""
        self.machine, self.insn, self.symbolic, self.shown = machine, insn, symbolic, set()
        self.flags: dict[str, BV] = {}  # written by this instruction
        self.tmps: dict[tuple[int, int], BV] = {}
        self.memo: dict[tuple[int, int], tuple[BV, BV]] = {}  # what an operand holds now (correction one-load)
        self.read: list[BV] = []  # what memory operands held before
        self.active: Bool = claripy.true()
        self.arrivals: dict[int, list[Bool]] = {}
        self.exits: list[tuple[Bool, int]] = []

    def run(self, ops: list[pypcode.PcodeOp]) -> None:
        """Execute the operations of one instruction in order."""
        for index, op in enumerate(ops):
            arriving = self.arrivals.pop(index, [])
            if arriving:
                self.active = claripy.Or(self.active, *arriving)
            if op.opcode == pypcode.OpCode.IMARK:
                continue
            self._current_op, self._current_op_idx = op, index
            self._execute_current_op()

    def _op(self) -> pypcode.PcodeOp:
        op = self._current_op
        assert op is not None  # one is under way
        return op

    def _get_value(self, varnode: pypcode.Varnode) -> BV:
        size, space = varnode.size, varnode.space.name
        match space:
            case "const":
                return self._constant(varnode.offset, size)
            case "register":
                return self._register(varnode.offset, size)
            case "unique":
                value = self.tmps.get((varnode.offset, size))
                if value is None:
                    raise Unsupported("a temporary that was never written in that width")
                return value
            case "ram":
                return self._load(self._place(varnode.offset), size)
        raise Unsupported(f"an address space {space}")

    def _set_value(self, varnode: pypcode.Varnode, value: BV) -> None:
        size, space = varnode.size, varnode.space.name
        value = self._adjust_value_size(8 * size, value)
        match space:
            case "register":
                self._write(varnode.offset, size, value)
            case "unique":
                if not claripy.is_true(self.active) and (varnode.offset, size) in self.tmps:
                    value = claripy.If(self.active, value, self.tmps[varnode.offset, size])
                # A narrower or wider view of the same temporary is another value that nobody has written.
                self.tmps = {key: old for key, old in self.tmps.items() if key[0] != varnode.offset}
                self.tmps[varnode.offset, size] = value
            case "ram":
                self._store(self._place(varnode.offset), value)
            case _:
                raise Unsupported(f"an address space {space}")

    def _constant(self, value: int, size: int) -> BV:
        symbol = self.symbolic.get(value)
        if symbol is None:
            return claripy.BVV(value, 8 * size)
        if 8 * size > symbol.size():
            raise Unsupported("an address operand that the lifter widens")
        self.shown.add(value)
        return symbol if symbol.size() == 8 * size else claripy.Extract(8 * size - 1, 0, symbol)

    def _place(self, offset: int) -> BV:
        return self._constant(offset, self.record.word)

    def _find(self, offset: int, size: int) -> tuple[str, int]:
        for start, width, name in self.places:
            if start <= offset and offset + size <= start + width:
                return name, 8 * (offset - start)
        raise Unsupported(f"SLEIGH's register at offset {offset:#x}, which is not modelled")

    def _register(self, offset: int, size: int) -> BV:
        if offset in self.flag_at and size == 1:
            name = self.flag_at[offset]
            flag = self.flags.get(name, self.machine.flags[name])
            return claripy.ZeroExt(8 - flag.size(), flag)
        name, low = self._find(offset, size)
        whole = self.machine.registers[name] if name in self.machine.registers else self.machine.system[name]
        return whole if 8 * size == whole.size() else claripy.Extract(low + 8 * size - 1, low, whole)

    def _write(self, offset: int, size: int, value: BV) -> None:
        if offset in self.flag_at and size == 1:
            name = self.flag_at[offset]
            width = self.machine.flags[name].size()
            old = self.flags.get(name, self.machine.flags[name])
            self.flags[name] = self._under(claripy.Extract(width - 1, 0, value), old)
            return
        name, low = self._find(offset, size)
        if name not in self.machine.registers:
            raise Unsupported(f"a write to {name}")
        old = self.machine.registers[name]
        if value.size() != old.size():
            parts = [value]
            if low:
                parts.append(claripy.Extract(low - 1, 0, old))
            if low + value.size() < old.size():
                parts.insert(0, claripy.Extract(old.size() - 1, low + value.size(), old))
            value = claripy.Concat(*parts)
        self.machine.set_register(name, self._under(value, old))

    def _under(self, value: BV, old: BV) -> BV:
        return value if claripy.is_true(self.active) else claripy.If(self.active, value, old)

    def _load(self, address: BV, size: int) -> BV:
        key = (address.hash(), size)
        if key not in self.memo:
            self._always("load")
            value = self.regions.load(self.machine, address, size)
            self.memo[key] = (address, value)
            self.read.append(value)
        return self.memo[key][1]

    def _store(self, address: BV, value: BV) -> None:
        self._always("store")
        self.regions.store(self.machine, address, value)
        # What another operand of the same instruction holds now is read again; this one is what was stored.
        self.memo = {(address.hash(), value.size() // 8): (address, value)}

    def _always(self, what: str) -> None:
        if not claripy.is_true(self.active):
            raise Unsupported(f"a conditional {what} within one instruction")

    def _execute_unary(self) -> None:
        op = self._op()
        if op.opcode != pypcode.OpCode.POPCOUNT:
            super()._execute_unary()
            return
        # angr's own takes 57 ms for the parity of the low byte, most of it for bits that are masked out.
        value = self._get_value(op.inputs[0])
        if value.size() > 8 and claripy.is_true(claripy.Extract(value.size() - 1, 8, value) == 0):
            value = claripy.Extract(7, 0, value)
        bits = [claripy.Extract(n, n, value) for n in range(value.size())]
        assert op.output is not None  # an operation has one
        width = 8 * op.output.size
        self._set_value(op.output, sum((claripy.ZeroExt(width - 1, bit) for bit in bits), claripy.BVV(0, width)))

    def _execute_load(self) -> None:
        op = self._op()
        if op.inputs[0].getSpaceFromConst().name != "ram":
            raise Unsupported("a load from another space than memory")
        assert op.output is not None  # a load has one
        self._set_value(op.output, self._load(self._get_value(op.inputs[1]), op.output.size))

    def _execute_store(self) -> None:
        op = self._op()
        if op.inputs[0].getSpaceFromConst().name != "ram":
            raise Unsupported("a store to another space than memory")
        self._store(self._get_value(op.inputs[1]), self._get_value(op.inputs[2]))

    def _execute_cbranch(self) -> None:
        self._branch(self._get_value(self._op().inputs[1]) != 0)

    def _execute_branch(self) -> None:
        self._branch(claripy.true())

    def _branch(self, condition: Bool) -> None:
        place = self._op().inputs[0]
        taken = claripy.And(self.active, condition)
        if place.space.name == "const":
            index = self._current_op_idx + place.offset
            if not self._current_op_idx < index:
                raise Unsupported("a loop within one instruction")
            self.arrivals.setdefault(index, []).append(taken)
        elif place.offset != self.insn.end or self.insn.mnemonic.startswith("j"):
            self.exits.append((taken, place.offset))
        self.active = claripy.And(self.active, claripy.Not(condition))

    def _execute_callother(self) -> None:
        name = self._op().inputs[0].getUserDefinedOpName()
        if name not in _ATOMIC:
            raise Unsupported(f"{name}, an operation without a meaning in SLEIGH")

    def _execute_branchind(self) -> None:
        raise Unsupported("a computed jump that the model does not own")

    _execute_call = _execute_callind = _execute_ret = _execute_branchind


class PcodeLifter:
    """Executes one allow-listed instruction on a machine through SLEIGH's p-code."""

    name = "pcode"

    def __init__(self, arch: Arch, regions: Regions) -> None:
        self._arch = arch
        self._engine = _Engine(arch)
        self._engine.regions = regions
        self._lifted: dict[tuple[int, bytes], list[pypcode.PcodeOp]] = {}

    def execute(self, machine: Machine, insn: Instruction, symbolic: dict[int, BV]) -> list[tuple[Bool, int]]:
        """Change ``machine`` by one instruction; the successors as (guard, address), Unsupported if unknown."""
        ops = self._lift(insn)
        engine = self._engine
        before, carry = dict(machine.registers), machine.flags["CF"]
        engine.begin(machine, insn, symbolic)
        try:
            engine.run(ops)
        except (AngrError, claripy.ClaripyError, NotImplementedError) as error:
            raise Unsupported(f"the lifter cannot execute it: {error}") from error
        if engine.shown != set(symbolic):
            raise Unsupported("an address operand that the lifter does not show")
        effect = self._arch.forms[insn.key].flags

        def written(name: str) -> BV:
            if name == "AF" and insn.mnemonic in NIBBLE_CARRY:
                return self._nibble(insn, before, carry)
            if name not in engine.flags:
                raise Unsupported(f"{name}, which the manual writes and the lifter does not")
            return engine.flags[name]

        settle_flags(machine, effect, written)
        return self._successors()

    def _lift(self, insn: Instruction) -> list[pypcode.PcodeOp]:
        key = (insn.address, insn.code)
        ops = self._lifted.get(key)
        if ops is None:
            try:
                translated = self._engine.context.translate(insn.code, insn.address, max_instructions=1)
            except (pypcode.BadDataError, pypcode.UnimplError, pypcode.LowlevelError) as error:
                raise Unsupported(f"the lifter cannot read it: {error}") from error
            ops = list(translated.ops)
            marks = [op for op in ops if op.opcode == pypcode.OpCode.IMARK]
            covered = sum(node.size for op in marks for node in op.inputs)
            if len(marks) != 1 or covered != len(insn.code):
                raise Unsupported(f"lifted {covered} of {len(insn.code)} bytes")
            if len(ops) == 1:
                raise Unsupported("the lifter gives it no effect")
            self._lifted[key] = ops
        return ops

    def _nibble(self, insn: Instruction, before: dict[str, BV], carry: BV) -> BV:
        engine = self._engine
        if len(engine.read) > 1:
            raise Unsupported("more than one memory operand")
        values = [self._operand(operand, before) for operand in insn.operands]
        source = values[1] if len(values) > 1 else None
        return nibble_carry(NIBBLE_CARRY[insn.mnemonic], values[0], source, carry)

    def _operand(self, operand: Operand, before: dict[str, BV]) -> BV:
        """An operand's value before the instruction, its low four bits at least."""
        engine = self._engine
        if operand.imm is not None:
            mask = (1 << self._arch.bits) - 1
            value = operand.imm & mask
            return engine.symbolic.get(value, claripy.BVV(value, self._arch.bits))
        if operand.reg is None:
            return engine.read[0]
        node = engine.context.registers[operand.reg.upper()]
        name, low = engine._find(node.offset, node.size)
        bits: BV = claripy.Extract(low + 8 * node.size - 1, low, before[name])
        return bits

    def _successors(self) -> list[tuple[Bool, int]]:
        engine = self._engine
        if not engine.exits:
            return [(claripy.true(), engine.insn.end)]
        if len(engine.exits) > 1:
            raise Unsupported("more than one side exit in one instruction")
        taken, target = engine.exits[0]
        return [(taken, target), (claripy.Not(taken), engine.insn.end)]
