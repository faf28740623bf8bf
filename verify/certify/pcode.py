"""One instruction from its bytes: SLEIGH's p-code, one definition per operation, corrected by the table."""

from collections.abc import Mapping
from functools import cache

import pypcode

from verify.arch import ARCHITECTURES
from verify.arch.corrections import CORRECTIONS
from verify.arch.record import Arch
from verify.certify import places
from verify.certify.machine import Machine
from verify.certify.operations import compute
from verify.certify.smt import Affine, CannotCertify, Term, bv, extract
from verify.image.decode import Instruction

__all__ = ["Lifted", "Sleigh", "part", "replaced", "sleigh_of", "whole"]

_Op = pypcode.OpCode
_ATOMIC = frozenset({"LOCK", "UNLOCK"})  # brackets around an exchange: no data
_RIP = "instruction pointer"


@cache
def sleigh_of(arch: str) -> "Sleigh":
    """SLEIGH's description of an architecture, read once."""
    return Sleigh(ARCHITECTURES[arch])


class Sleigh:
    """SLEIGH's description of one architecture."""

    def __init__(self, arch: Arch) -> None:
        self.arch = arch
        self.context = pypcode.Context(arch.sleigh)
        nodes = self.context.registers
        names = {name.upper(): name for name in arch.gprs}
        names |= {f"{base[:2].upper()}_OFFSET": base for base in arch.segment_bases}
        names[arch.ip.upper()] = _RIP
        self._places = [(node.offset, node.size, names[name]) for name, node in nodes.items() if name in names]
        self._flags = {node.offset: name for name, node in nodes.items() if name in arch.flags}
        self._ops: dict[tuple[int, bytes], list[pypcode.PcodeOp]] = {}
        self._shown: dict[pypcode.PcodeOp, str] = {}

    def lift(self, insn: Instruction) -> list[pypcode.PcodeOp]:
        """The operations of exactly one instruction."""
        key = insn.address, insn.code
        if key not in self._ops:
            try:
                ops = list(self.context.translate(insn.code, insn.address, max_instructions=1).ops)
            except (pypcode.BadDataError, pypcode.UnimplError, pypcode.LowlevelError) as error:
                raise CannotCertify(f"SLEIGH cannot read it: {error}") from error
            marks = [op for op in ops if op.opcode == _Op.IMARK]
            if len(marks) != 1 or sum(node.size for node in marks[0].inputs) != len(insn.code):
                raise CannotCertify("SLEIGH reads another instruction")
            if len(ops) == 1:
                raise CannotCertify("SLEIGH gives it no effect")
            self._ops[key] = ops
        return self._ops[key]

    def shown(self, op: pypcode.PcodeOp) -> str:
        """An operation in words; it is one that ``lift`` gave."""
        if op not in self._shown:
            self._shown[op] = pypcode.PcodePrettyPrinter.fmt_op(op)
        return self._shown[op]

    def register(self, name: str) -> tuple[str, int, int]:
        """A register by the disassembler's name: which register of ours, from which bit, how many bits."""
        node = self.context.registers[name.upper()]
        whole, low = self.find(node.offset, node.size)
        return whole, low, 8 * node.size

    def find(self, offset: int, size: int) -> tuple[str, int]:
        """The register of ours that holds these bytes of SLEIGH's, and the lowest bit."""
        for start, width, name in self._places:
            if start <= offset and offset + size <= start + width:
                return name, 8 * (offset - start)
        raise CannotCertify(f"SLEIGH's register at {offset:#x}, which is not modelled")

    def flag(self, node: pypcode.Varnode) -> str | None:
        """The flag that a register varnode is."""
        return self._flags.get(node.offset) if node.size == 1 else None


class Lifted:
    """One instruction under way on a machine; afterwards ``flags`` are those that SLEIGH wrote."""

    def __init__(self, sleigh: Sleigh, machine: Machine, insn: Instruction, symbols: Mapping[int, Term]) -> None:
        self.sleigh, self.machine, self.insn, self.symbols = sleigh, machine, insn, symbols
        self.flags: dict[str, Term] = {}
        self.read: list[Term] = []  # what memory operands held
        self.shown: set[int] = set()
        self.branch: tuple[Term | None, Term] | None = None  # condition (None: always) and target
        self._temporaries: dict[tuple[int, int], Term] = {}
        self._held: dict[tuple[Affine, int], Term] = {}
        self._unless: list[str] = []  # conditions under which the rest of the instruction does not run
        self._target: Term | None = None
        self._word = machine.arch.bits

    def run(self, op: pypcode.PcodeOp) -> None:
        """Execute one operation."""
        match op.opcode:
            case _Op.IMARK:
                return
            case _Op.LOAD:
                self._write(op, self._load(self.value(op.inputs[1]), self._out(op).size))
            case _Op.STORE:
                self._store(self.value(op.inputs[1]), self.value(op.inputs[2]), self.sleigh.shown(op))
            case _Op.BRANCH | _Op.CALL | _Op.BRANCHIND | _Op.CALLIND | _Op.RETURN:
                self.branch = (None, self.goal(op))
            case _Op.CBRANCH:
                self._conditional(op)
            case _Op.CALLOTHER:
                name = op.inputs[0].getUserDefinedOpName()
                if name not in _ATOMIC:
                    raise CannotCertify(f"{name}, an operation without a meaning in SLEIGH")
            case _:
                out = self._out(op)
                self._write(op, compute(op, [self.value(node) for node in op.inputs], 8 * out.size))

    def goal(self, op: pypcode.PcodeOp) -> Term:
        """Where a branch goes; a direct target is a place, never a value."""
        node = op.inputs[0]
        if op.opcode in (_Op.BRANCHIND, _Op.CALLIND, _Op.RETURN):
            return self.value(node)
        if node.space.name != "ram":
            raise CannotCertify("a jump within one instruction")
        return Term(bv(node.offset, self._word), self._word, Affine(None, node.offset))

    @staticmethod
    def _out(op: pypcode.PcodeOp) -> pypcode.Varnode:
        assert op.output is not None  # the operation has one
        return op.output

    def value(self, node: pypcode.Varnode) -> Term:
        """What a varnode holds."""
        size, bits = node.size, 8 * node.size
        match node.space.name:
            case "const":
                return self._constant(node.offset, bits)
            case "unique":
                if (node.offset, size) not in self._temporaries:
                    raise CannotCertify("a temporary that was never written in that width")
                return self._temporaries[node.offset, size]
            case "ram":
                return self._load(self._constant(node.offset, self._word), size)
            case "register":
                return self._register(node)
            case space:
                raise CannotCertify(f"an address space {space}")

    def _constant(self, value: int, bits: int) -> Term:
        symbol = self.symbols.get(value)
        if symbol is None:
            return Term(bv(value, bits), bits, Affine(None, value))
        if bits > symbol.bits:
            raise CannotCertify("an address operand that SLEIGH widens")
        self.shown.add(value)
        return symbol if bits == symbol.bits else Term(extract(bits - 1, 0, symbol.text), bits)

    def _register(self, node: pypcode.Varnode) -> Term:
        flag = self.sleigh.flag(node)
        if flag is not None:
            held = self.flags.get(flag, self.machine.flags[flag])
            return Term(f"(concat {bv(0, 8 - held.bits)} {held.text})", 8)
        name, low = self.sleigh.find(node.offset, node.size)
        if name == _RIP:
            assert self._target is not None  # SLEIGH writes it before it reads it
            return self._target
        return part(whole(self.machine, name), low, 8 * node.size)

    def _write(self, op: pypcode.PcodeOp, value: Term) -> None:
        node = self._out(op)
        match node.space.name:
            case "unique":
                text = self._guarded(value.text, self._temporaries.get((node.offset, node.size)))
                name = self.machine.define("u", value.bits, text, self.sleigh.shown(op))
                # Another view of the same temporary is a value that nobody has written.
                self._temporaries = {key: old for key, old in self._temporaries.items() if key[0] != node.offset}
                self._temporaries[node.offset, node.size] = self._named(name, value)
            case "ram":
                self._store(self._constant(node.offset, self._word), value, self.sleigh.shown(op))
            case "register":
                self._write_register(op, node, value)
            case space:
                raise CannotCertify(f"an address space {space}")

    def _write_register(self, op: pypcode.PcodeOp, node: pypcode.Varnode, value: Term) -> None:
        machine = self.machine
        flag = self.sleigh.flag(node)
        if flag is not None:
            old = self.flags.get(flag, machine.flags[flag])
            text = self._guarded(extract(old.bits - 1, 0, value.text), old)
            self.flags[flag] = Term(machine.define(flag, old.bits, text, self.sleigh.shown(op)), old.bits)
            return
        name, low = self.sleigh.find(node.offset, node.size)
        if name == _RIP:
            text = machine.define("target", value.bits, value.text, self.sleigh.shown(op))
            self._target = self._named(text, value)
            return
        if name not in machine.registers:
            raise CannotCertify(f"a write to {name}")
        old = machine.registers[name]
        new = replaced(old, low, value)
        defined = machine.define(name, old.bits, self._guarded(new.text, old), self.sleigh.shown(op))
        machine.registers[name] = self._named(defined, new)

    def _named(self, name: str, value: Term) -> Term:
        if self._unless:
            return Term(name, value.bits)
        return Term(name, value.bits, value.at, value.origin)

    def _guarded(self, text: str, old: Term | None) -> str:
        """The new value where the operation runs at all, else the old one."""
        if not self._unless:
            return text
        if old is None:
            return text  # nothing outside the skipped part reads a temporary that is first written there
        return f"(ite {_any(self._unless)} {old.text} {text})"

    def _conditional(self, op: pypcode.PcodeOp) -> None:
        condition = self.value(op.inputs[1])
        place = op.inputs[0]
        if place.space.name == "ram" and place.offset == self.insn.end and not self.insn.mnemonic.startswith("j"):
            self._unless.append(f"(distinct {condition.text} #x00)")  # cmovcc: the rest of the instruction
            return
        if place.space.name != "ram" or self._unless or self.branch is not None:
            raise CannotCertify("a jump within one instruction")
        self.branch = (condition, self.goal(op))

    def _load(self, address: Term, size: int) -> Term:
        if self._unless:
            raise CannotCertify("a conditional load within one instruction")
        key = (address.at, size) if address.at is not None else None
        if key is not None and key in self._held:
            self.machine.correct("one-load", CORRECTIONS["one-load"].source)
            return self._held[key]
        value = places.load(self.machine, address, size)
        name = self.machine.define("m", value.bits, value.text, f"{size} bytes at {address.text}")
        value = Term(name, value.bits, value.at, value.origin)
        if key is not None:
            self._held[key] = value
        self.read.append(value)
        return value

    def _store(self, address: Term, value: Term, note: str) -> None:
        if self._unless:
            raise CannotCertify("a conditional store within one instruction")
        places.store(self.machine, address, value, note)
        # Another operand is read again after a store; this one holds what was stored.
        self._held = {} if address.at is None else {(address.at, value.bits // 8): value}


def whole(machine: Machine, name: str) -> Term:
    """A register or segment base."""
    return machine.registers[name] if name in machine.registers else machine.system[name]


def part(term: Term, low: int, bits: int) -> Term:
    """Bits of a term; the term itself where they are all of it."""
    return term if bits == term.bits else Term(extract(low + bits - 1, low, term.text), bits)


def replaced(old: Term, low: int, value: Term) -> Term:
    """``old`` with ``value`` in its place from bit ``low``."""
    if value.bits == old.bits:
        return value
    parts = [value.text]
    if low + value.bits < old.bits:
        parts.insert(0, extract(old.bits - 1, low + value.bits, old.text))
    if low:
        parts.append(extract(low - 1, 0, old.text))
    return Term(f"(concat {' '.join(parts)})", old.bits)


def _any(conditions: list[str]) -> str:
    return conditions[0] if len(conditions) == 1 else f"(or {' '.join(conditions)})"
