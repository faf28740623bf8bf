"""Every lifted form of the allow-list: the formulas after one instruction show what unicorn shows.

One state is a value for every symbol. A flag that the table calls undefined must be a fresh symbol, one that it does
not mention must be the very same expression as before.
"""

import random
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

import pytest
import unicorn.x86_const
from claripy.ast.bool import Bool
from claripy.ast.bv import BV
from unicorn.unicorn_const import UC_ARCH_X86, UC_HOOK_MEM_WRITE, UC_MODE_64
from unicorn.unicorn_py3.unicorn import Uc, UcError
from unicorn.x86_const import UC_X86_REG_EFLAGS, UC_X86_REG_RIP

from verify.arch.x86_64 import X86_64
from verify.decide.evaluate import compile_expressions
from verify.execute.access import Regions
from verify.execute.machine import Machine
from verify.execute.memory import Memory
from verify.execute.namer import Namer
from verify.execute.vex import VexLifter
from verify.image.decode import Instruction, decode_bytes
from verify.image.model import Image
from verify.paths import Step

BASE, WINDOW, T = 0x400000, 0x7FFF_0000_0000, 0x7FFF_0000_0800
STATES = 50
CORNERS = (
    0,
    1,
    0x7F,
    0x80,
    0xFF,
    0x7FFF,
    0x8000,
    0x7FFFFFFF,
    0x80000000,
    0xFFFFFFFF,
    1 << 63,
    (1 << 63) - 1,
    (1 << 64) - 1,
)

CONDITIONS = ("o", "no", "b", "ae", "e", "ne", "be", "a", "s", "ns", "p", "np", "l", "ge", "le", "g")

ENCODINGS: tuple[tuple[str, str], ...] = (
    ("48 89 d8", "mov %rbx,%rax"), ("89 d8", "mov %ebx,%eax"), ("66 89 d8", "mov %bx,%ax"), ("88 e3", "mov %ah,%bl"),
    ("88 dc", "mov %bl,%ah"), ("40 88 fe", "mov %dil,%sil"), ("48 8b 44 24 08", "mov 8(%rsp),%rax"),
    ("8b 44 24 03", "mov 3(%rsp),%eax"), ("89 44 24 01", "mov %eax,1(%rsp)"), ("88 64 24 f8", "mov %ah,-8(%rsp)"),
    ("48 c7 44 24 08 ff ff ff ff", "movq $-1,8(%rsp)"), ("66 c7 04 24 34 12", "movw $0x1234,(%rsp)"),
    ("b8 00 00 00 80", "mov $0x80000000,%eax"), ("b4 7f", "mov $0x7f,%ah"),
    ("48 b8 88 77 66 55 44 33 22 11", "movabs $0x1122334455667788,%rax"),
    ("0f b6 c4", "movzx %ah,%eax"), ("48 0f b7 c3", "movzx %bx,%rax"), ("66 0f b6 c3", "movzx %bl,%ax"),
    ("0f be c4", "movsx %ah,%eax"), ("48 0f bf 04 24", "movsx (%rsp),%rax"), ("48 63 c3", "movsxd %ebx,%rax"),
    ("48 8d 44 5b 07", "lea 7(%rbx,%rbx,2),%rax"), ("8d 44 24 08", "lea 8(%rsp),%eax"),
    ("50", "push %rax"), ("54", "push %rsp"), ("66 50", "push %ax"), ("6a ff", "push $-1"),
    ("68 00 00 00 80", "push $-0x80000000"),
    ("ff 74 24 08", "push 8(%rsp)"), ("ff 34 24", "push (%rsp)"), ("66 6a ff", "pushw $-1"),
    ("58", "pop %rax"), ("5c", "pop %rsp"), ("66 58", "pop %ax"), ("8f 04 24", "pop (%rsp)"),
    ("8f 44 24 08", "pop 8(%rsp)"),
    ("48 93", "xchg %rax,%rbx"), ("93", "xchg %eax,%ebx"), ("87 c0", "xchg %eax,%eax"), ("86 e0", "xchg %ah,%al"),
    ("48 94", "xchg %rax,%rsp"), ("48 0f c8", "bswap %rax"), ("0f cb", "bswap %ebx"), ("c9", "leave"),
    ("48 f7 d0", "not %rax"), ("f7 d0", "not %eax"), ("f6 14 24", "notb (%rsp)"), ("f6 d4", "not %ah"),
    ("48 98", "cdqe"), ("98", "cwde"), ("48 99", "cqo"), ("99", "cdq"), ("9f", "lahf"), ("9e", "sahf"),
    ("48 01 d8", "add %rbx,%rax"), ("01 d8", "add %ebx,%eax"), ("66 01 d8", "add %bx,%ax"), ("00 dc", "add %bl,%ah"),
    ("48 83 c4 08", "add $8,%rsp"), ("01 44 24 08", "add %eax,8(%rsp)"),
    ("48 29 d8", "sub %rbx,%rax"), ("29 d8", "sub %ebx,%eax"), ("28 fc", "sub %bh,%ah"),
    ("48 81 ec a8 00 00 00", "sub $168,%rsp"),
    ("48 39 d8", "cmp %rbx,%rax"), ("39 d8", "cmp %ebx,%eax"), ("66 39 d8", "cmp %bx,%ax"),
    ("80 3c 24 80", "cmpb $0x80,(%rsp)"),
    ("48 f7 d8", "neg %rax"), ("f7 d8", "neg %eax"), ("f6 dc", "neg %ah"),
    ("48 11 d8", "adc %rbx,%rax"), ("11 d8", "adc %ebx,%eax"), ("66 11 d8", "adc %bx,%ax"), ("10 d8", "adc %bl,%al"),
    ("48 19 d8", "sbb %rbx,%rax"), ("19 c0", "sbb %eax,%eax"), ("66 19 d8", "sbb %bx,%ax"), ("18 d8", "sbb %bl,%al"),
    ("48 ff c0", "inc %rax"), ("ff c0", "inc %eax"), ("fe c4", "inc %ah"), ("66 ff 04 24", "incw (%rsp)"),
    ("48 ff c8", "dec %rax"), ("ff c8", "dec %eax"), ("fe cc", "dec %ah"),
    ("48 21 d8", "and %rbx,%rax"), ("20 dc", "and %bl,%ah"), ("48 09 d8", "or %rbx,%rax"), ("66 09 d8", "or %bx,%ax"),
    ("48 31 d8", "xor %rbx,%rax"), ("31 c0", "xor %eax,%eax"), ("30 e4", "xor %ah,%ah"),
    ("48 85 c0", "test %rax,%rax"), ("f6 44 24 01 02", "testb $2,1(%rsp)"), ("84 e4", "test %ah,%ah"),
    ("48 c1 e0 00", "shl $0,%rax"), ("c1 e0 00", "shl $0,%eax"), ("48 d1 e0", "shl %rax"), ("d0 e4", "shl %ah"),
    ("48 c1 e0 1f", "shl $31,%rax"), ("66 c1 e0 0f", "shl $15,%ax"),
    ("c1 f0 00", "sal $0,%eax"), ("48 d1 f0", "sal %rax"), ("48 c1 f0 05", "sal $5,%rax"),
    ("c1 e8 00", "shr $0,%eax"), ("48 d1 e8", "shr %rax"), ("d1 e8", "shr %eax"), ("48 c1 e8 3f", "shr $63,%rax"),
    ("c0 ec 07", "shr $7,%ah"),
    ("c1 f8 00", "sar $0,%eax"), ("48 d1 f8", "sar %rax"), ("66 d1 f8", "sar %ax"), ("c1 f8 1f", "sar $31,%eax"),
    ("48 0f af c3", "imul %rbx,%rax"), ("6b c3 7f", "imul $127,%ebx,%eax"), ("f6 eb", "imul %bl"),
    ("48 f7 e3", "mul %rbx"), ("f7 e3", "mul %ebx"), ("f6 e3", "mul %bl"),
    ("48 0f ba e0 05", "bt $5,%rax"), ("0f ba 24 24 1f", "btl $31,(%rsp)"),
    ("f5", "cmc"), ("f8", "clc"), ("f9", "stc"),
    ("90", "nop"), ("66 90", "xchg %ax,%ax"), ("0f 1f 44 24 08", "nopl 8(%rsp)"), ("f3 90", "pause"),
    ("f3 0f 1e fa", "endbr64"), ("f3 0f 1e fb", "endbr32"),
    *((f"{0x70 + n:02x} 05", f"j{c} .+7") for n, c in enumerate(CONDITIONS)),
    *((f"0f {0x90 + n:02x} c4", f"set{c} %ah") for n, c in enumerate(CONDITIONS)),
    *((f"48 0f {0x40 + n:02x} c3", f"cmov{c} %rbx,%rax") for n, c in enumerate(CONDITIONS)),
    *((f"0f {0x40 + n:02x} c3", f"cmov{c} %ebx,%eax") for n, c in enumerate(CONDITIONS)),
)  # fmt: skip


def instruction(code: str) -> Instruction:
    """One decoded instruction."""
    found = decode_bytes(bytes.fromhex(code), X86_64, BASE)
    assert found is not None and found.code == bytes.fromhex(code)
    return found


ALLOWED = [(code, text) for code, text in ENCODINGS if instruction(code).key in X86_64.forms]
"""Encodings of forms that left the allow-list stay in the list above: they come back with the form."""


@dataclass
class After:
    """A machine with free symbols after one instruction, and what it was before."""

    insn: Instruction
    machine: Machine
    before: Mapping[str, BV]
    successors: list[tuple[Bool, int]]
    symbols: Mapping[str, BV] = field(default_factory=dict)


def executed(code: str) -> After:
    """Execute one instruction on a machine in which everything is free (rbp points into the stack, for leave)."""
    insn, namer = instruction(code), Namer()
    registers = {name: namer.make(name, 64, "input") for name in X86_64.gprs}
    if insn.key == "leave":
        registers["rbp"] = registers["rsp"] + 16
    machine = Machine(
        arch=X86_64, namer=namer, pc=BASE, registers=registers,
        flags={name: namer.make(name, width, "input") for name, (_, width) in X86_64.flags.items()},
        system={}, memory=Memory(namer=namer, stack="rsp", word=8),
    )  # fmt: skip
    machine.steps = (Step(address=BASE, code=insn.code, text=insn.text),)
    before = dict(machine.flags)
    if X86_64.forms[insn.key].how == "nop":
        successors: list[tuple[Bool, int]] = []
    else:
        image = Image(path="none", sha256="", arch="x86_64", segments=(), symbols=())
        successors = VexLifter(X86_64, Regions(image, {}, frozenset(), {})).execute(machine, insn, {})
    return After(insn=insn, machine=machine, before=before, successors=successors, symbols=namer.symbols)


class Processor:
    """Unicorn, one instruction at a time."""

    def __init__(self) -> None:
        self.uc = Uc(UC_ARCH_X86, UC_MODE_64)
        self.uc.mem_map(BASE, 0x1000)
        self.uc.mem_map(WINDOW, 0x2000)
        self.ids = {name: getattr(unicorn.x86_const, f"UC_X86_REG_{name.upper()}") for name in X86_64.gprs}
        self.written: dict[int, int] = {}
        self.uc.hook_add(UC_HOOK_MEM_WRITE, self._stored)

    def _stored(self, _uc: Uc, _access: int, address: int, size: int, value: int, _: object) -> None:
        self.written |= {address + n: value >> 8 * n & 0xFF for n in range(size)}

    def load(self, code: bytes) -> None:
        """Put an instruction in place; unicorn keeps translations of what was there before."""
        self.uc.mem_write(BASE, code + b"\x90" * 16)
        self.uc.ctl_flush_tb()

    def run(
        self, registers: Mapping[str, int], flags: int, stack: Mapping[int, bytes]
    ) -> tuple[dict[str, int], int, int]:
        """Registers, flags word and instruction pointer after the instruction."""
        self.uc.mem_write(WINDOW, bytes(0x1000))
        for offset, data in stack.items():
            self.uc.mem_write(T + offset, data)
        for name, value in registers.items():
            self.uc.reg_write(self.ids[name], value)
        self.uc.reg_write(UC_X86_REG_EFLAGS, flags)
        self.written = {}
        try:
            self.uc.emu_start(BASE, 0, count=1)
        except UcError as error:
            raise AssertionError(f"unicorn cannot run it: {error}") from error
        after = {name: self.uc.reg_read(number) for name, number in self.ids.items()}
        return after, self.uc.reg_read(UC_X86_REG_EFLAGS), self.uc.reg_read(UC_X86_REG_RIP)


def state(symbols: Mapping[str, BV], chooser: random.Random) -> dict[str, int]:
    """A value for every symbol: corners and random ones; what unicorn cannot hold is at rest."""
    chosen = {}
    for name, symbol in symbols.items():
        mask = (1 << symbol.size()) - 1
        chosen[name] = chooser.choice(CORNERS) & mask if chooser.random() < 0.5 else chooser.getrandbits(symbol.size())
    return chosen | {"rsp": T, "TF": 0, "VIF": 0, "VIP": 0}


def stack_of(values: Mapping[str, int]) -> dict[int, bytes]:
    """The bytes that memory symbols stand for, by offset from T."""
    found = {}
    for name, value in values.items():
        place = re.fullmatch(r"(?:mem|junk@\d+):stack([+-]\d+)(:byte)?", name)
        if place:
            found[int(place[1])] = value.to_bytes(1 if place[2] else 8, "little")
    return found


@pytest.fixture(scope="module")
def processor() -> Processor:
    """One processor for all tests of this file."""
    return Processor()


def test_every_lifted_form_has_an_encoding() -> None:
    wanted = {key for key, form in X86_64.forms.items() if form.how in ("lift", "nop")}
    assert wanted - {instruction(code).key for code, _ in ENCODINGS} == set()


@pytest.mark.parametrize(("code", "text"), ALLOWED, ids=[f"{text} [{code}]" for code, text in ALLOWED])
def test_an_instruction_does_what_unicorn_does(code: str, text: str, processor: Processor) -> None:
    after = executed(code)
    machine, stores = after.machine, after.machine.stores
    effect = X86_64.forms[after.insn.key].flags
    shown = [name for name in X86_64.flags if name not in effect.undefined]  # those called preserved too
    outputs = compile_expressions([
        *(machine.registers[name] for name in X86_64.gprs), *(machine.flags[name] for name in shown),
        *(guard for guard, _ in after.successors), *(store.value for store in stores),
    ])  # fmt: skip
    processor.load(after.insn.code)
    chooser = random.Random(code)
    for _ in range(STATES):
        x = state(after.symbols, chooser)
        if after.insn.key == "leave":
            x["rbp"] = x["rsp"] + 16
        flags = X86_64.flags_one | sum(x[name] << low for name, (low, _) in X86_64.flags.items())
        registers, word, ip = processor.run({name: x[name] for name in X86_64.gprs}, flags, stack_of(x))
        values = list(outputs(x))
        assert dict(zip(X86_64.gprs, values, strict=False)) == registers, text
        seen = {name: word >> X86_64.flags[name][0] & ((1 << X86_64.flags[name][1]) - 1) for name in shown}
        del values[: len(X86_64.gprs)]
        assert dict(zip(shown, values, strict=False)) == seen, text
        del values[: len(shown)]
        taken = [pc for value, (_, pc) in zip(values, after.successors, strict=False) if value]
        assert taken == ([ip] if after.successors else []), text
        del values[: len(after.successors)]
        mine: dict[int, int] = {}
        for store, value in zip(stores, values, strict=True):
            mine |= {T + store.offset + n: value >> 8 * n & 0xFF for n in range(store.size)}
        assert mine == processor.written, text


@pytest.mark.parametrize(("code", "text"), ALLOWED, ids=[f"{text} [{code}]" for code, text in ALLOWED])
def test_flags_follow_the_table(code: str, text: str) -> None:
    after = executed(code)
    effect = X86_64.forms[after.insn.key].flags
    for name, flag in after.machine.flags.items():
        if name in effect.undefined:
            assert flag.op == "BVS" and str(flag.args[0]) not in after.before, f"{text}: {name} is no fresh symbol"
            assert str(flag.args[0]).startswith("undefined@"), text
        elif name not in effect.written and name not in effect.constant:
            assert flag is after.before[name], f"{text}: {name} is not preserved"
