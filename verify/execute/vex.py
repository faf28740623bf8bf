"""One instruction's meaning from VEX: angr's VEX engine over claripy, with our registers and memory.

Only the data semantics are angr's (`angr.engines.vex`): registers, memory and flags are ours, so there is no
default fill, no concretisation and no bypass to switch off. Flags pass through the table of the architecture.
"""

from types import SimpleNamespace

import angr.engines.vex.claripy.ccall as ccalls
import archinfo
import claripy
import pyvex
from angr.engines.vex.claripy.datalayer import ClaripyDataMixin
from angr.engines.vex.light import VEXMixin
from angr.errors import SimError
from claripy.ast.bool import Bool
from claripy.ast.bv import BV

from verify.arch.record import Arch
from verify.contracts.words import flags_word
from verify.execute.access import Regions
from verify.execute.bits import bit
from verify.execute.flags import settle_flags
from verify.execute.machine import Machine, Unsupported
from verify.image.decode import Instruction

__all__ = ["VexLifter"]

_STATEMENTS = frozenset({"Ist_IMark", "Ist_AbiHint", "Ist_NoOp", "Ist_WrTmp", "Ist_Put", "Ist_Store", "Ist_Exit"})
_THUNK = ("cc_op", "cc_dep1", "cc_dep2", "cc_ndep")


class _Storage(VEXMixin):
    """Where VEX expressions read and write: one machine, through register offsets and regions."""

    machine: Machine
    regions: Regions
    symbolic: dict[int, BV]  # stand-in address in this instruction -> symbol plus offset
    shown: set[int]  # those of them that a constant has named
    thunk: dict[str, BV]  # what the instruction has written or read of VEX's flags so far
    wrote_flags: bool
    exits: list[tuple[BV, int]]

    def __init__(self, layout: "_Layout") -> None:
        # The engine's base class wants a project only for lifting and hooks, which are ours.
        super().__init__(SimpleNamespace(arch=layout.arch))  # type: ignore[no-untyped-call]  # angr's own
        self.state = SimpleNamespace(options=frozenset(), arch=layout.arch)
        self.layout = layout

    def flag_part(self, name: str) -> BV:
        """A part of VEX's lazy flags; before the instruction they are a packed copy (AMD64G_CC_OP_COPY is 0)."""
        if name not in self.thunk:
            packed = name == "cc_dep1"
            bits = self.layout.word
            self.thunk[name] = self.layout.packed(self.machine) if packed else claripy.BVV(0, bits)
        return self.thunk[name]

    def _perform_vex_expr_Get(self, offset: BV, ty: str, **_: object) -> BV:
        return self.layout.get(self, offset.concrete_value, pyvex.get_type_size(ty))

    def _perform_vex_stmt_Put(self, offset: BV, data: BV, **_: object) -> None:
        self.layout.put(self, offset.concrete_value, data)

    def _perform_vex_expr_Load(self, addr: BV, ty: str, endness: str, **_: object) -> BV:
        if endness != "Iend_LE":
            raise Unsupported("a big-endian load")
        return self.regions.load(self.machine, addr, pyvex.get_type_size(ty) // 8)

    def _perform_vex_stmt_Store(self, addr: BV, data: BV, endness: str, **_: object) -> None:
        if endness != "Iend_LE":
            raise Unsupported("a big-endian store")
        self.regions.store(self.machine, addr, data)

    def _perform_vex_stmt_Exit(self, guard: BV, target: BV, jumpkind: str) -> None:
        if jumpkind != "Ijk_Boring":
            raise Unsupported(f"a side exit of kind {jumpkind}")
        self.exits.append((guard, target.concrete_value))


class _Engine(ClaripyDataMixin, _Storage):
    """claripy data over our storage; a constant that stands for an undefined symbol becomes that symbol."""

    def _handle_vex_const(self, const: pyvex.const.IRConst) -> BV:
        value = self.symbolic.get(const.value)
        if value is not None and value.size() == const.size:
            self.shown.add(const.value)
            return value
        constant: BV = super()._handle_vex_const(const)  # type: ignore[no-untyped-call]  # angr's own
        return constant


class _Layout:
    """VEX's guest state offsets in our names."""

    def __init__(self, arch: Arch) -> None:
        self.arch: archinfo.Arch = getattr(archinfo, f"Arch{arch.lifter}")()
        self.record, self.word = arch, arch.bits
        names = {arch.vex_registers.get(name, name): name for name in (*arch.gprs, *arch.segment_bases)}
        self.places = {self.arch.registers[vex][0]: name for vex, name in names.items()}
        self.thunk = {self.arch.registers[name][0]: name for name in _THUNK}
        self.ip = self.arch.registers[arch.ip][0]

    def get(self, engine: _Storage, offset: int, bits: int) -> BV:
        if offset in self.thunk and bits == self.word:
            return engine.flag_part(self.thunk[offset])
        name, low = self._find(offset, bits)
        machine = engine.machine
        whole = machine.registers[name] if name in machine.registers else machine.system[name]
        return whole if bits == self.word else claripy.Extract(low + bits - 1, low, whole)

    def put(self, engine: _Storage, offset: int, data: BV) -> None:
        bits = data.size()
        if offset in self.thunk and bits == self.word:
            engine.thunk[self.thunk[offset]] = data
            engine.wrote_flags = True
            return
        if offset == self.ip:
            return  # the driver owns the instruction pointer
        name, low = self._find(offset, bits)
        if name not in engine.machine.registers:
            raise Unsupported(f"a write to {name}")
        if bits != self.word:
            old = engine.machine.registers[name]
            parts = [data]
            if low:
                parts.append(claripy.Extract(low - 1, 0, old))
            if low + bits < self.word:
                parts.insert(0, claripy.Extract(self.word - 1, low + bits, old))
            data = claripy.Concat(*parts)
        engine.machine.set_register(name, data)

    def packed(self, machine: Machine) -> BV:
        """The arithmetic flags at their places in the flags word, all else zero."""
        known = {name: machine.flags[name] for name in self.record.arithmetic}
        others = {name: claripy.BVV(0, w) for name, (_, w) in self.record.flags.items() if name not in known}
        return flags_word({**known, **others}, self.record) & ~claripy.BVV(self.record.flags_one, self.word)

    def _find(self, offset: int, bits: int) -> tuple[str, int]:
        for start, name in self.places.items():
            if start <= offset and 8 * (offset - start) + bits <= self.word:
                return name, 8 * (offset - start)
        raise Unsupported(f"guest state at offset {offset}, which is not modelled")


class VexLifter:
    """Executes one allow-listed instruction on a machine through VEX."""

    name = "vex"

    def __init__(self, arch: Arch, regions: Regions) -> None:
        self._arch = arch
        self._layout = _Layout(arch)
        self._engine = _Engine(self._layout)
        self._engine.regions = regions
        self._lifted: dict[tuple[int, bytes], pyvex.IRSB] = {}
        self._flags = getattr(ccalls, arch.vex_flags)

    def execute(self, machine: Machine, insn: Instruction, symbolic: dict[int, BV]) -> list[tuple[Bool, int]]:
        """Change ``machine`` by one instruction; the successors as (guard, address), Unsupported if unknown.

        The next instruction comes last, whichever way round VEX has put the branch.
        """
        irsb = self._lift(insn)
        engine = self._engine
        engine.machine, engine.symbolic, engine.exits = machine, symbolic, []
        engine.shown = set()
        engine.irsb, engine.tmps = irsb, [None] * len(irsb.tyenv.types)
        engine.thunk, engine.wrote_flags = {}, False
        try:
            for index, statement in enumerate(irsb.statements):
                if statement.tag not in _STATEMENTS:
                    raise Unsupported(f"{statement.tag} in the lifted instruction")
                engine.stmt_idx = index
                engine._handle_vex_stmt(statement)
            engine.symbolic = {}  # the next instruction's address is a place, not a value
            following = engine._handle_vex_expr(irsb.next)
        except (SimError, claripy.ClaripyError, NotImplementedError) as error:
            raise Unsupported(f"the lifter cannot execute it: {error}") from error
        if engine.shown != set(symbolic):  # as a part of it, which would be a number of our layout
            raise Unsupported("an address operand that the lifter does not show")
        self._settle_flags(machine, insn)
        return sorted(self._successors(engine, following), key=lambda one: one[1] == insn.end)

    def _lift(self, insn: Instruction) -> pyvex.IRSB:
        key = (insn.address, insn.code)
        irsb = self._lifted.get(key)
        if irsb is None:
            # One instruction at a time, so that nothing crosses a patched byte; level 1 only folds constants
            # within it, which makes the address of a %rip-relative operand one constant.
            try:
                irsb = pyvex.lift(insn.code, insn.address, self._layout.arch, max_inst=1, opt_level=1)
            except pyvex.PyVEXError as error:
                raise Unsupported(f"the lifter cannot read it: {error}") from error
            if irsb.size != len(insn.code) or irsb.jumpkind not in ("Ijk_Boring",):
                raise Unsupported(f"lifted {irsb.size} of {len(insn.code)} bytes, {irsb.jumpkind}")
            self._lifted[key] = irsb
        return irsb

    def _settle_flags(self, machine: Machine, insn: Instruction) -> None:
        """Flags after the instruction: written ones from VEX, undefined ones fresh, all others as before."""
        effect = self._arch.forms[insn.key].flags
        word = None
        if effect.written:
            if not self._engine.wrote_flags or self._engine.flag_part("cc_op").symbolic:
                raise Unsupported("flags that the manual writes and the lifter does not decide")
            word = self._flags(self._engine.state, *(self._engine.flag_part(name) for name in _THUNK))

        def written(name: str) -> BV:
            low, width = self._arch.flags[name]
            bits: BV = claripy.Extract(low + width - 1, low, word)
            return bits

        settle_flags(machine, effect, written)

    @staticmethod
    def _successors(engine: _Storage, following: BV) -> list[tuple[Bool, int]]:
        if following.symbolic:
            raise Unsupported("a computed jump that the model does not own")
        if not engine.exits:
            return [(claripy.true(), following.concrete_value)]
        if len(engine.exits) > 1:
            raise Unsupported("more than one side exit in one instruction")
        guard, target = engine.exits[0]
        taken = bit(guard, 0) != 0  # VEX's guards are one bit wide
        return [(taken, target), (claripy.Not(taken), following.concrete_value)]
