"""Our own instructions against the words of the manual (Intel SDM 2; flags: SDM 1 figure 3-8)."""

import claripy
import pytest
from claripy.ast.bv import BV

from verify.arch.x86_64 import X86_64
from verify.decide.evaluate import evaluate
from verify.execute.access import Regions
from verify.execute.machine import Machine, Unsupported
from verify.execute.memory import Memory
from verify.execute.namer import Namer
from verify.execute.system import SYSTEM
from verify.image.decode import decode_bytes
from verify.image.model import Image
from verify.paths import Step

BASE = 0x400000
IMAGE = Image(path="none", sha256="", arch="x86_64", segments=(), symbols=())

# SDM 1 figure 3-8, written out a second time on purpose.
BITS = {
    "CF": 0x1, "PF": 0x4, "AF": 0x10, "ZF": 0x40, "SF": 0x80, "TF": 0x100, "IF": 0x200, "DF": 0x400, "OF": 0x800,
    "IOPL": 0x3000, "NT": 0x4000, "AC": 0x40000, "VIF": 0x80000, "VIP": 0x100000, "ID": 0x200000,
}  # fmt: skip
ALL = sum(BITS.values())
# SDM 2 "POPF/POPFD/POPFQ", table 4-21.
CPL0 = ALL & ~(BITS["VIF"] | BITS["VIP"])
CPL3 = CPL0 & ~(BITS["IOPL"] | BITS["IF"])
IMAGES = (0, 0x2, ALL, 0xFFFF_FFFF_FFFF_FFFF, 0x202, 0x3000, 0x180000, 0x5555_5555_5555_5555, 0xAAAA_AAAA_AAAA_AAAA)


def machine() -> Machine:
    """A machine in which everything is free."""
    namer = Namer()
    made = Machine(
        arch=X86_64, namer=namer, pc=BASE,
        registers={name: namer.make(name, 64, "input") for name in X86_64.gprs},
        flags={name: namer.make(name, width, "input") for name, (_, width) in X86_64.flags.items()},
        system={name: namer.make(name, 16, "input") for name in X86_64.selectors}
        | {name: namer.make(name, 64, "input") for name in X86_64.segment_bases},
        memory=Memory(namer=namer, stack="rsp", word=8),
    )  # fmt: skip
    made.steps = (Step(address=BASE, code=b"", text=""),)
    return made


def run(code: str, on: Machine, cpl: int = 0) -> None:
    """Execute one of our own instructions."""
    insn = decode_bytes(bytes.fromhex(code), X86_64, BASE)
    assert insn is not None and X86_64.forms[insn.key].how == "own"
    SYSTEM[insn.key](on, insn, Regions(IMAGE, {}, frozenset(), {}), cpl)


def inputs(word: int) -> dict[str, int]:
    """The flags that a flags word means."""
    return {name: (word & mask) // (mask & -mask) for name, mask in BITS.items()}


def flags_after(on: Machine, values: dict[str, int]) -> int:
    """The flags of a machine as a word."""
    return sum(evaluate(on.flags[name], values) * (mask & -mask) for name, mask in BITS.items())


def depth(on: Machine) -> int:
    """How far the stack pointer is from where it was."""
    return on.stack_pointer()


@pytest.mark.parametrize("cpl", [0, 3])
@pytest.mark.parametrize(("code", "size"), [("9c", 8), ("48 9c", 8), ("66 9c", 2), ("66 48 9c", 8)])
@pytest.mark.parametrize("word", IMAGES)
def test_pushf_stores_the_flags_with_bit_1_and_zeros(code: str, size: int, word: int, cpl: int) -> None:
    on = machine()
    run(code, on, cpl)
    assert depth(on) == -size
    image = evaluate(on.memory.load(-size, size), inputs(word))
    assert image == ((word & ALL) | 2) & ((1 << 8 * size) - 1)
    assert flags_after(on, inputs(word)) == word & ALL


@pytest.mark.parametrize(("code", "size"), [("9d", 8), ("48 9d", 8), ("66 9d", 2), ("66 48 9d", 8)])
@pytest.mark.parametrize("word", IMAGES)
@pytest.mark.parametrize("old", IMAGES)
@pytest.mark.parametrize(("cpl", "taken"), [(0, CPL0), (3, CPL3)])
def test_popf_takes_what_the_level_allows(code: str, size: int, word: int, old: int, cpl: int, taken: int) -> None:
    on = machine()
    run(code, on, cpl)
    assert depth(on) == size
    mask = taken & ((1 << 8 * size) - 1)
    if cpl == 3 and old & BITS["IOPL"] == BITS["IOPL"]:
        mask |= BITS["IF"]  # CPL <= IOPL
    values = inputs(old) | {"mem:stack+0": word}
    assert flags_after(on, values) == (word & mask) | (old & ALL & ~mask)


@pytest.mark.parametrize(
    ("code", "flag", "value"),
    [("fa", "IF", 0), ("fb", "IF", 1), ("fc", "DF", 0), ("fd", "DF", 1), ("0f 01 ca", "AC", 0), ("0f 01 cb", "AC", 1)],
    ids=["cli", "sti", "cld", "std", "clac", "stac"],
)
def test_one_flag_is_set_and_no_other(code: str, flag: str, value: int) -> None:
    on = machine()
    before = dict(on.flags)
    run(code, on)
    assert evaluate(on.flags[flag], {}) == value
    assert all(on.flags[name] is before[name] for name in BITS if name != flag)


@pytest.mark.parametrize("code", ["fa", "fb", "0f 01 ca", "0f 01 cb"], ids=["cli", "sti", "clac", "stac"])
def test_what_faults_or_depends_on_more_at_cpl_3_is_unsupported(code: str) -> None:
    with pytest.raises(Unsupported, match="outside CPL 0"):
        run(code, machine(), cpl=3)


RAX = 0x8877_6655_4433_2211


@pytest.mark.parametrize(
    ("code", "register", "expected"),
    [
        ("8c c8", "rax", 0xABCD),  # mov %cs,%eax: zero-extended
        ("48 8c c8", "rax", 0xABCD),  # mov %cs,%rax
        ("66 8c c8", "rax", RAX & ~0xFFFF | 0xABCD),  # mov %cs,%ax: the rest stays
        ("41 8c c8", "r8", 0xABCD),  # mov %cs,%r8d
        ("66 41 8c c8", "r8", RAX & ~0xFFFF | 0xABCD),  # mov %cs,%r8w
    ],
)
def test_mov_from_a_selector(code: str, register: str, expected: int) -> None:
    on = machine()
    run(code, on)
    assert evaluate(on.registers[register], {"cs": 0xABCD, register: RAX}) == expected


@pytest.mark.parametrize("code", ["8c 14 24", "48 8c 14 24", "66 8c 14 24"])  # mov %ss,(%rsp)
def test_mov_of_a_selector_to_memory_writes_16_bits(code: str) -> None:
    on = machine()
    run(code, on)
    assert on.stores[0].size == 2 and on.stores[0].offset == 0
    assert evaluate(on.memory.load(0, 8), {"ss": 0xABCD, "mem:stack+0": RAX}) == RAX & ~0xFFFF | 0xABCD


@pytest.mark.parametrize(("code", "name"), [("0f a0", "fs"), ("0f a8", "gs")])
def test_push_of_a_selector_is_zero_extended(code: str, name: str) -> None:
    on = machine()
    run(code, on)
    assert depth(on) == -8
    assert evaluate(on.memory.load(-8, 8), {name: 0xFFFF}) == 0xFFFF


@pytest.mark.parametrize(
    "code",
    ["66 0f a0", "0f a1", "8e e0", "0f 01 f8", "48 cf"],
    ids=["pushw %fs", "pop %fs", "mov %eax,%fs", "swapgs", "iretq"],
)
def test_what_is_not_modelled_is_unsupported(code: str) -> None:
    with pytest.raises(Unsupported):
        run(code, machine())


def test_a_flag_that_popf_leaves_is_the_same_expression() -> None:
    on = machine()
    before: dict[str, BV] = dict(on.flags)
    run("9d", on)
    assert on.flags["VIF"] is before["VIF"] and on.flags["VIP"] is before["VIP"]
    assert not claripy.is_true(on.flags["CF"] == before["CF"])
