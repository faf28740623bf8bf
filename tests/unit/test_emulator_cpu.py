"""What unicorn alone does otherwise, what it does right by itself, and 32-bit mode.

A test of a deviation shows both: unicorn alone differs from the manual, the emulator does not. When a new unicorn
makes the first half fail, the correction can go.
"""

from collections.abc import Mapping
from dataclasses import replace
from itertools import product

import pytest
from unicorn.unicorn_const import UC_ARCH_X86, UC_MODE_64, UC_TLB_VIRTUAL
from unicorn.unicorn_py3.unicorn import Uc, UcError
from unicorn.x86_const import UC_X86_REG_EFLAGS, UC_X86_REG_FS, UC_X86_REG_RSP

from verify.arch.record import Arch
from verify.arch.x86_64 import X86_64
from verify.decide.emulator import Emulator, Run, Script, UnrepresentableError
from verify.image.model import Image, Segment

BASE = 0xC1000000
T = 0xC8008000
BACK = 0xC1234567
GPRS_32 = ("eax", "ebx", "ecx", "edx", "esi", "edi", "ebp", "esp")
X86_32: Arch = replace(
    X86_64, name="test", machine=3, bits=32, sp="esp", ip="eip", gprs=GPRS_32, segment_bases=(), kernel_cs=0x60,
    kernel_ss=0x68,
)  # fmt: skip
FLAGS = tuple(X86_64.flags)
BITS = {name: n for name, (n, width) in X86_64.flags.items() if width == 1}
NOTHING = dict.fromkeys(FLAGS, 0)
EVERYTHING = {name: (1 << width) - 1 for name, (_, width) in X86_64.flags.items()}
EACH_FLAG = [NOTHING, EVERYTHING, *(NOTHING | {n: 1} for n in FLAGS), *(EVERYTHING | {n: 0} for n in FLAGS)]
EACH_FLAG += [NOTHING | {"IOPL": 2}]


def flags_word(flags: Mapping[str, int]) -> int:
    """The flags image of SDM 1 figure 3-8."""
    return 2 | sum(flags[name] << low for name, (low, _) in X86_64.flags.items())


def word(address: int, value: int, size: int) -> dict[int, int]:
    """A little-endian word as bytes at addresses."""
    return {address + n: byte for n, byte in enumerate(value.to_bytes(size, "little"))}


class Machine:
    """Runs a few instructions and a return at one level of one machine."""

    def __init__(self, code: str, arch: Arch = X86_64, cpl: int = 0) -> None:
        data = bytes.fromhex(code)
        text = Segment(name=".text", address=BASE, data=data, size=len(data), executable=True, writable=False)
        image = Image(path="test.o", sha256="", arch=arch.name, segments=(text,), symbols=())
        self.arch, self.sp = arch, T - 2 * arch.word
        self.emulator = Emulator(
            image, arch, code=((BASE, BASE + len(data)),), sites=(), returns=(), cpl=cpl, stack=(T - 0x1000, T + 0x1000)
        )  # fmt: skip

    def run(
        self, flags: Mapping[str, int], top: int = 0, selectors: Mapping[str, int] | None = None, **more: int
    ) -> Run:
        """``top`` is the word at the stack pointer, the way back lies above it."""
        size = self.arch.word
        registers = dict.fromkeys(self.arch.gprs, 0) | {self.arch.sp: self.sp} | more
        memory = word(self.sp, top, size) | word(self.sp + size, BACK, size)
        script = Script(
            start=BASE, registers=registers, flags=flags, memory=memory,
            selectors=selectors or self.emulator.selectors, callbacks={}, loads={}, scribbles={},
        )  # fmt: skip
        return self.emulator.run(script)


def alone(code: str, flags: int, top: int = 0) -> Uc:
    """The same instructions on unicorn as it comes, memory unpaged; UcError where it stops."""
    uc = Uc(UC_ARCH_X86, UC_MODE_64)
    uc.ctl_set_tlb_mode(UC_TLB_VIRTUAL)
    data = bytes.fromhex(code)
    uc.mem_map(BASE, 0x1000)
    uc.mem_write(BASE, data + b"\x90")
    uc.mem_map(T - 0x1000, 0x2000)
    uc.mem_write(T - 16, top.to_bytes(8, "little") + BACK.to_bytes(8, "little"))
    uc.reg_write(UC_X86_REG_RSP, T - 16)
    uc.reg_write(UC_X86_REG_EFLAGS, flags)
    uc.emu_start(BASE, BASE + len(data))
    return uc


def popped(before: Mapping[str, int], image: Mapping[str, int], cpl: int, width: int) -> dict[str, int]:
    """What popf leaves (MODEL section 3; SDM 2 "POPF", table 4-21)."""
    taken = set(X86_64.popf_cpl0 if cpl == 0 else X86_64.popf_cpl3)
    if cpl == 3 and before["IOPL"] == 3:
        taken.add("IF")
    taken = {name for name in taken if X86_64.flags[name][0] < width}
    return {name: image[name] if name in taken else before[name] for name in FLAGS}


# The corrections.


@pytest.mark.parametrize("code", ["9d", "66 9d 48 83 c4 06"], ids=["popfq", "popfw; add $6,%rsp"])
def test_tf_by_popf(code: str) -> None:
    """unicorn stops behind a popf that sets TF; the emulator goes on and remembers it."""
    with pytest.raises(UcError):
        alone(code + "90", 2, 0x102)
    run = Machine(code + "c3").run(NOTHING, flags_word(NOTHING | {"TF": 1}))
    assert run.error is None and run.exit is not None and run.exit.flags["TF"] == 1
    assert run.exit.memory.read(T - 16, 2) == b"\x02\x01", "the image in memory keeps its TF"
    assert not run.writes


@pytest.mark.parametrize(("code", "size"), [("9c 48 83 c4 08", 8), ("66 9c 48 83 c4 02", 2)], ids=["pushfq", "pushfw"])
def test_tf_in_pushf(code: str, size: int) -> None:
    """unicorn cannot run with TF at all; the emulator stores it in the image and logs it."""
    with pytest.raises(UcError):
        alone(code, 0x102)
    run = Machine(code + "58 c3").run(NOTHING | {"TF": 1})
    assert run.error is None and run.exit is not None and run.exit.flags["TF"] == 1
    assert [(w.address, w.size, w.value & 0xFFFF) for w in run.writes] == [(T - 16 - size, size, 0x102)]
    assert run.exit.memory.read(T - 16 - size, 2) == b"\x02\x01"


def test_tf_by_iret() -> None:
    """push ss; sp; flags; cs; ip; iretq: unicorn stops at the target, the emulator takes TF."""
    # 6a 18 push $0x18; 50 push %rax; 53 push %rbx; 6a 10 push $0x10; 51 push %rcx; 48 cf iretq
    machine = Machine("6a 18 50 53 6a 10 51 48 cf")
    for tf in (1, 0):
        flags = NOTHING | {"TF": tf, "CF": 1}
        run = machine.run(NOTHING | {"TF": 1 - tf}, rax=T, rbx=flags_word(flags), rcx=BACK)
        assert run.error is None and run.exit is not None and run.target == BACK
        assert run.exit.flags == flags and run.exit.registers["rsp"] == T
        assert run.exit.selectors["cs"] == 0x10 and run.exit.selectors["ss"] == 0x18


@pytest.mark.parametrize(("code", "ac"), [("0f 01 ca", 0), ("0f 01 cb", 1)], ids=["clac", "stac"])
def test_the_processor_knows_smap(code: str, ac: int) -> None:
    """unicorn's default processor does not know clac and stac; ours does, at CPL 0 only (SDM 2 "CLAC")."""
    with pytest.raises(UcError):
        alone(code, 2)
    for before in (0, 1):
        run = Machine(code + "58 c3").run(NOTHING | {"AC": before})
        assert run.exit is not None and run.exit.flags == NOTHING | {"AC": ac}
    assert "nvalid instruction" in str(Machine(code + "58 c3", cpl=3).run(NOTHING).error)


def test_a_selector_needs_a_descriptor() -> None:
    """unicorn alone refuses fs; the emulator holds any selectors, reads them back and stores them."""
    with pytest.raises(UcError):
        alone("90", 2).reg_write(UC_X86_REG_FS, 0x78)
    # mov %cs,%eax; mov %ss,%ebx; mov %ds,%ecx; mov %es,%edx; mov %fs,%esi; mov %gs,%edi; pop %r8; ret
    machine = Machine("8c c8 8c d3 8c d9 8c c2 8c e6 8c ef 41 58 c3")
    for first in (0, 1, 0x78, 0x1237, 0xFFD2):
        selectors = {name: first + 8 * n for n, name in enumerate(("cs", "ss", "ds", "es", "fs", "gs"))}
        run = machine.run(NOTHING, 0, selectors, **dict.fromkeys(("rax", "rbx", "rcx", "rdx", "rsi", "rdi"), 2**64 - 1))
        assert run.exit is not None and run.exit.selectors == selectors
        seen = [run.exit.registers[name] for name in ("rax", "rbx", "rcx", "rdx", "rsi", "rdi")]
        assert seen == list(selectors.values()), "32-bit moves zero-extend"


def test_cs_of_another_level_is_not_representable_in_32_bit_mode() -> None:
    """The level is cs's (SDM 3A section 5.5); long mode's code runs at the emulator's own whatever cs says."""
    selectors = dict.fromkeys(X86_32.selectors, X86_32.kernel_ss)
    machine = Machine("90 c3", X86_32)
    for cs in (0x61, 0x62, 0x63, 1):
        with pytest.raises(UnrepresentableError, match="not a code segment of CPL 0"):
            machine.run(NOTHING, 0, selectors | {"cs": cs})
    assert machine.run(NOTHING, 0, selectors | {"cs": 0x58}).error is None


def test_a_load_of_fs_writes_its_base() -> None:
    """mov %eax,%fs: the descriptor's base, 0, replaces the script's."""
    run = Machine("8e e0 58 c3").run(NOTHING, rax=0x2B, fs_base=0x1234)
    assert run.exit is not None and run.exit.selectors["fs"] == 0x2B and run.exit.registers["fs_base"] == 0


# CPL 3 is unicorn's own; alone it knows only CPL 0 in long mode.


def test_alone_there_is_no_cpl_3() -> None:
    """cli runs at any IOPL there, popf writes IOPL; the emulator faults and keeps it."""
    alone("fa", 2)
    assert int(alone("9d", 2, 0x3002).reg_read(UC_X86_REG_EFLAGS)) >> 12 & 3 == 3
    assert "exception" in str(Machine("fa 58 c3", cpl=3).run(NOTHING).error)
    run = Machine("9d c3", cpl=3).run(NOTHING, 0x3002)
    assert run.exit is not None and run.exit.flags["IOPL"] == 0


# Left alone: unicorn's answer is the manual's.


@pytest.mark.parametrize("cpl", [0, 3])
@pytest.mark.parametrize("arch", [X86_64, X86_32], ids=["64", "32"])
@pytest.mark.parametrize("width", [16, 64])
def test_popf_takes_what_the_manual_says(arch: Arch, cpl: int, width: int) -> None:
    """Each flag alone, set and clear, before and in the image: VIF and VIP stay, IOPL and IF follow CPL."""
    restore = f"83 c4 {arch.word - 2:02x}"  # add $6,%esp or add $2,%esp after the 16-bit form; flags are not asked then
    code = "9d c3" if width == 64 else "66 9d" + ("48" if arch.bits == 64 else "") + restore + "c3"
    machine = Machine(code, arch, cpl)
    changed = set() if width == 64 else set(X86_64.arithmetic)
    for before, image in product(EACH_FLAG, EACH_FLAG[:2] + EACH_FLAG[-6:]):
        run = machine.run(before, flags_word(image))
        assert run.error is None and run.exit is not None, run.error
        wanted = popped(before, image, cpl, width)
        got = {name: (run.exit.flags[name], wanted[name]) for name in FLAGS if name not in changed}
        assert all(a == b for a, b in got.values()), (before, image, got)


@pytest.mark.parametrize("cpl", [0, 3])
@pytest.mark.parametrize("arch", [X86_64, X86_32], ids=["64", "32"])
def test_pushf_stores_every_flag(arch: Arch, cpl: int) -> None:
    """The whole word: bit 1 is one, RF and VM and all above ID are zero; pop %eax; pop %eax; ret."""
    machine = Machine("9c 58 5b c3", arch, cpl)
    for flags in EACH_FLAG:
        run = machine.run(flags)
        assert run.error is None and run.exit is not None
        assert run.exit.registers[arch.gprs[0]] == flags_word(flags) and run.exit.flags == flags


SIMPLE: Mapping[str, tuple[str, Mapping[str, int]]] = {
    "cli": ("fa", {"IF": 0}), "sti": ("fb", {"IF": 1}), "cld": ("fc", {"DF": 0}), "std": ("fd", {"DF": 1}),
    "clc": ("f8", {"CF": 0}), "stc": ("f9", {"CF": 1}),
    "sahf": ("9e", {"CF": 1, "PF": 0, "AF": 1, "ZF": 0, "SF": 1}),  # ah = 0x93
    "endbr64": ("f3 0f 1e fa", {}), "pause": ("f3 90", {}), "swapgs": ("0f 01 f8", {}),
}  # fmt: skip


@pytest.mark.parametrize("name", SIMPLE)
def test_flag_instructions(name: str) -> None:
    """At CPL 0 each writes what its manual page says and nothing else."""
    code, effect = SIMPLE[name]
    machine = Machine(code + "5b c3")
    for before in EACH_FLAG:
        run = machine.run(before, rax=0x9300)
        assert run.error is None and run.exit is not None and run.exit.flags == {**before, **effect}


def test_lahf_loads_five_flags_and_bit_1() -> None:
    """ah = SF ZF 0 AF 0 PF 1 CF (SDM 2 "LAHF")."""
    machine = Machine("9f 5b c3")
    for flags in EACH_FLAG:
        run = machine.run(flags)
        assert run.exit is not None and run.exit.registers["rax"] >> 8 == flags_word(flags) & 0xD7


def test_flags_are_up_to_date_where_unicorn_computes_them_late() -> None:
    """add; inc: the exit right after lazily computed flags shows the sum's carry and the increment's zero."""
    run = Machine("48 01 d8 48 ff c1 5b c3").run(NOTHING, rax=2**64 - 1, rbx=2, rcx=2**64 - 1)
    assert run.exit is not None
    assert run.exit.flags == NOTHING | {"CF": 1, "PF": 1, "AF": 1, "ZF": 1}


# 32-bit mode.


@pytest.mark.parametrize("cpl", [0, 3])
def test_32_bit_selectors(cpl: int) -> None:
    """Segment registers are really loaded there: what loads is held, moved, pushed and popped."""
    # 8c c8 mov %cs,%eax; 8c d3 mov %ss,%ebx; 8c e1 mov %fs,%ecx; 1e push %ds; 0f a1 pop %fs; 5a pop %edx; c3 ret
    machine = Machine("8c c8 8c d3 8c e1 1e 0f a1 5a c3", X86_32, cpl)
    selectors = {"cs": 0x70 | cpl, "ss": 0x7C | cpl, "ds": 0x87, "es": 0, "fs": 0xDB, "gs": 0xFFFF}
    run = machine.run(NOTHING, 0, selectors, eax=2**32 - 1)
    assert run.error is None and run.exit is not None and run.target == BACK
    assert [run.exit.registers[name] for name in ("eax", "ebx", "ecx")] == [0x70 | cpl, 0x7C | cpl, 0xDB]
    assert run.exit.selectors == selectors | {"fs": 0x87} and run.exit.registers["esp"] == T
    again = machine.run(NOTHING)
    assert again.exit is not None and again.exit.selectors["cs"] == X86_32.kernel_cs | cpl


@pytest.mark.parametrize("ss", [0, 3, 0x6B], ids=["null", "null with RPL 3", "RPL 3"])
def test_32_bit_stack_segments_that_no_processor_loads(ss: int) -> None:
    """SS is never null in 32-bit mode, and has RPL = CPL (SDM 3A section 5.7)."""
    machine = Machine("58 c3", X86_32)
    with pytest.raises(UnrepresentableError, match="ss"):
        machine.run(NOTHING, 0, {**machine.emulator.selectors, "ss": ss})
    assert machine.run(NOTHING).error is None, "the next run is not disturbed"


def test_32_bit_registers_are_32_bits_wide() -> None:
    """A value that does not fit is refused, and the stack pointer wraps at 4 GiB."""
    with pytest.raises(ValueError, match="eax"):
        Machine("58 c3", X86_32).run(NOTHING, eax=1 << 32)
    run = Machine("58 8d 60 08 c3", X86_32).run(NOTHING, 2**32 - 4)  # pop %eax; lea 8(%eax),%esp; ret
    assert run.error is not None and "gives no value" in run.error and "0x4" in run.error
