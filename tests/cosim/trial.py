"""One instruction where both machines can run it, and what its summaries say of a state."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import xor

import claripy
from claripy.ast.base import Base
from claripy.ast.bv import BV

from tests.cosim.forms import DRIVEN
from verify.arch.record import Arch
from verify.contracts.words import flags_word
from verify.decide.evaluate import compile_expressions
from verify.execute.machine import Unsupported
from verify.execute.namer import Namer
from verify.execute.summary import Access, Summary, any_state, summarise
from verify.execute.system import SYSTEM
from verify.image.decode import Instruction, decode_bytes, layout

CODE_PAGE = {64: 0x5A5A_1000_0000, 32: 0x2000_0000}
"""Where the instruction runs, by word size: far from anything that 32 bits can say, in 64-bit mode."""

SCRATCH = {64: 0x5A5A_1234_5000, 32: 0x3000_0000}
"""The page that its accesses are led to, by word size."""

PAGE = 0x1000
NOTHING = bytes(PAGE)
HERE, PAD = 0x100, 0x140
"""Offsets in the page of the instruction, and of what a conditional jump jumps to (within reach of 8 bits)."""


@dataclass(frozen=True, kw_only=True)
class Expected:
    """What a summary says of one state.

    ``words`` are the general registers, the flags word, the selectors and the segment bases, in this order;
    ``loose`` (words) and ``soft`` (memory) have a bit set wherever the manual leaves the value undefined.
    """

    words: tuple[int, ...]
    loose: tuple[int, ...]
    memory: bytes
    soft: bytes
    ip: int


class Reading:
    """One summary, compiled: from inputs to the state after the instruction."""

    def __init__(self, arch: Arch, insn: Instruction, summary: Summary) -> None:
        self._scratch = SCRATCH[arch.bits]
        values = [summary.registers[name] for name in arch.gprs]
        values += [flags_word(summary.flags, arch)]
        values += [summary.system[name] for name in (*arch.selectors, *arch.segment_bases)]
        self._width = len(values)
        stores = [part for store in summary.stores for part in (store.address, store.value)]
        self._sizes = [store.size for store in summary.stores]
        self._targets = [address for _, address in summary.successors] or [insn.end]
        guards: list[Base] = [guard for guard, _ in summary.successors] or [claripy.true()]
        self._run = compile_expressions([*values, *stores, *guards])
        names = {name for value in (*values, *stores, *guards) for name in value.variables}
        undefined = sorted(name for name in names if name.startswith("undefined@"))
        self._clear = dict.fromkeys(undefined, 0)
        self._set = {name: (1 << summary.symbols[name].size()) - 1 for name in undefined}

    def expect(self, inputs: Mapping[str, int], memory: bytes) -> Expected:
        """The state after the instruction; what depends on an undefined result is loose."""
        values = others = self._run({**inputs, **self._clear})
        if self._set:
            # One bit of an undefined value reaches one bit of the state: no form computes with it further.
            others = self._run({**inputs, **self._set})
        after, soft, at = bytearray(memory), bytearray(PAGE), self._width
        for size in self._sizes:
            offset = values[at] - self._scratch
            after[offset : offset + size] = values[at + 1].to_bytes(size, "little")
            if values is not others:
                soft[offset : offset + size] = (values[at + 1] ^ others[at + 1]).to_bytes(size, "little")
            at += 2
        (ip,) = (target for target, holds in zip(self._targets, values[at:], strict=True) if holds)
        words = values[: self._width]
        loose = tuple(map(xor, words, others)) if values is not others else (0,) * self._width
        return Expected(
            words=words, loose=loose, memory=bytes(after), soft=bytes(soft) if self._set else NOTHING, ip=ip
        )


class Trial:
    """One encoding of a form at one privilege level; ``readings`` are its summaries by name of the semantics."""

    def __init__(self, arch: Arch, insn: Instruction, cpl: int) -> None:
        """Unsupported where no summary knows the instruction."""
        if insn.key not in arch.forms or insn.key in DRIVEN:
            raise Unsupported(f"no summary of {insn.key}")
        self.arch, self.cpl = arch, cpl
        self.insn = placed(arch, insn)
        self.summaries = dict(summaries(arch, self.insn, cpl))
        self.readings = {name: Reading(arch, self.insn, summary) for name, summary in self.summaries.items()}
        first = next(iter(self.summaries.values()))
        self.loads: Sequence[Access] = first.loads
        self.accesses = [one.address for one in (*first.loads, *first.stores)]
        self.leads = [self._leading(address) for address in self.accesses]
        self.reads_selectors = any(name in arch.selectors for name in self._seen(first))

    def _leading(self, address: BV) -> tuple[str, ...]:
        """The registers by which an address can be led to the scratch page, segment bases last."""
        bases = set(self.arch.segment_bases)
        return tuple(sorted((str(name) for name in address.variables), key=lambda name: (name in bases, name)))

    @staticmethod
    def _seen(summary: Summary) -> Iterator[str]:
        """The inputs that registers and stores depend on."""
        for value in (*summary.registers.values(), *(store.value for store in summary.stores)):
            yield from (str(name) for name in value.variables)


def summaries(arch: Arch, insn: Instruction, cpl: int) -> Iterator[tuple[str, Summary]]:
    """The summaries of an instruction by name: two semantics, or the one model that stands for both."""
    if arch.forms[insn.key].how == "nop":  # the exploration steps over it
        yield "model", _identity(arch, insn)
    elif insn.key in SYSTEM:
        yield "model", summarise(arch, "vex", insn, cpl)
    else:
        for lifter in ("vex", "pcode"):
            yield lifter, summarise(arch, lifter, insn, cpl)


def _identity(arch: Arch, insn: Instruction) -> Summary:
    namer = Namer()
    machine = any_state(arch, namer, insn.address)
    return Summary(
        registers=machine.registers, flags=machine.flags, system=machine.system, loads=(), stores=(), successors=(),
        symbols=namer.symbols,
    )  # fmt: skip


def placed(arch: Arch, insn: Instruction) -> Instruction:
    """The same instruction in the code page: a jump leads to the pad, a fixed address to the scratch page."""
    at = CODE_PAGE[arch.bits] + HERE
    parts = layout(insn.code, arch)
    code = bytearray(insn.code)
    if insn.mnemonic.startswith("j"):
        # Of a branch capstone calls the displacement an immediate.
        distance = CODE_PAGE[arch.bits] + PAD - (at + len(code))
        code[parts.imm : parts.imm + parts.imm_size] = distance.to_bytes(parts.imm_size, "little", signed=True)
    elif insn.mnemonic not in ("lea", "nop"):
        for operand in insn.operands:
            relative = operand.base == arch.ip
            if operand.is_memory and (relative or not (operand.base or operand.index or operand.segment)):
                target = SCRATCH[arch.bits] + PAGE // 2 - (at + len(code) if relative else 0)
                code[parts.disp : parts.disp + parts.disp_size] = target.to_bytes(
                    parts.disp_size, "little", signed=relative
                )
    found = decode_bytes(bytes(code), arch, at)
    assert found is not None and found.key == insn.key and len(found.code) == len(insn.code)
    return replace(found, text=insn.text)
