"""The emulator plays a script on bytes: callbacks, cells, scribbles, exits, and what it must refuse."""

import subprocess
import sys
from dataclasses import replace
from typing import Any

import pytest
from unicorn.unicorn_const import UC_HOOK_CODE

from verify.arch.record import Arch
from verify.arch.x86_64 import X86_64
from verify.decide.emulator import Callback, Emulator, Run, Script, UnrepresentableError, Write
from verify.image.model import Image, Segment

BASE = 0xFFFFFFFF81000000  # a kernel's text
CELL = 0x50000000  # the stand-in of an undefined symbol
DATA = 0x60000000
RODATA = 0x60010000
T = 0xFFFFC90000108000
E = T - 8
BACK = 0xFFFFFFFF8123456A
WINDOW = (T - 0x4000, T + 0x1000)

# A small trampoline; each instruction with its text.
TRAMPOLINE = (
    ("9c", "pushfq"),
    ("50", "push %rax"),
    ("48 8b 14 25 00 00 00 50", "mov 0x50000000,%rdx"),
    ("48 3b 14 25 00 00 00 50", "cmp 0x50000000,%rdx"),
    ("48 8b 4c 24 f0", "mov -16(%rsp),%rcx"),
    ("e8 00 00 00 00", "call callback"),
    ("58", "pop %rax"),
    ("9d", "popfq"),
    ("c3", "ret"),
)


def addresses(listing: tuple[tuple[str, str], ...]) -> list[int]:
    """Where each instruction lies."""
    sizes = [len(bytes.fromhex(code)) for code, _ in listing]
    return [BASE + sum(sizes[:n]) for n in range(len(sizes))]


def code_of(listing: tuple[tuple[str, str], ...]) -> bytes:
    """The bytes of a listing."""
    return b"".join(bytes.fromhex(code) for code, _ in listing)


def image_of(code: bytes, base: int = BASE) -> Image:
    """Code, a writable and a read-only section, and one undefined symbol."""
    text = Segment(name=".text", address=base, data=code, size=len(code), executable=True, writable=False)
    data = Segment(name=".data", address=DATA, data=b"\x11" * 16, size=16, executable=False, writable=True)
    fixed = Segment(name=".rodata", address=RODATA, data=b"\x22" * 16, size=16, executable=False, writable=False)
    return Image(
        path="test.o", sha256="", arch="x86_64", segments=(text, data, fixed), symbols=(), externals={"cell": CELL}
    )


def emulator_of(code: bytes, *, cpl: int = 0, sites: tuple[int, ...] = (), returns: tuple[int, ...] = ()) -> Emulator:
    """An emulator of these bytes, all of them code of the trampoline."""
    ranges = ((BASE, BASE + len(code)),)
    return Emulator(image_of(code), X86_64, code=ranges, sites=sites, returns=returns, cpl=cpl, stack=WINDOW)


def word(address: int, value: int, size: int = 8) -> dict[int, int]:
    """A little-endian word as bytes at addresses."""
    return {address + n: byte for n, byte in enumerate(value.to_bytes(size, "little"))}


REGISTERS = {name: 0x0101_0101_0101_0101 * (n + 1) for n, name in enumerate(X86_64.gprs)} | {"rsp": E}
FLAGS = dict.fromkeys(X86_64.flags, 0) | {"IF": 1}
SELECTORS = {"cs": 0x10, "ss": 0x18, "ds": 0, "es": 0, "fs": 0, "gs": 0}
SCRIPT = Script(
    start=BASE, registers=REGISTERS, flags=FLAGS, memory=word(E, BACK), selectors=SELECTORS,
    callbacks={}, loads={}, scribbles={},
)  # fmt: skip
QUIET = Callback(registers={}, flags={}, memory={})


def flags_word(flags: dict[str, int]) -> int:
    """The flags image of SDM 1 figure 3-8."""
    return 2 | sum(flags[name] << low for name, (low, _) in X86_64.flags.items())


@pytest.fixture(name="trampoline")
def _trampoline() -> Emulator:
    return emulator_of(code_of(TRAMPOLINE), sites=(addresses(TRAMPOLINE)[5],))


def played(trampoline: Emulator, **changes: object) -> Run:
    """A run of the small trampoline in which everything happens."""
    site = addresses(TRAMPOLINE)[5]
    callback = Callback(
        registers={"rcx": 7, "rdx": 9},
        flags={"CF": 1, "ZF": 1, "DF": 0},
        memory=word(E - 16, 0x5EED) | word(T, 0x1234) | word(E - 8, flags_word(FLAGS | {"OF": 1, "TF": 1, "IOPL": 2})),
    )
    script = replace(
        SCRIPT,
        flags=FLAGS | {"TF": 1, "AC": 1},
        memory={**SCRIPT.memory, **word(T, 0x77)},
        callbacks={(site, 1): callback},
        loads={CELL: (5, 6)},
        scribbles={3: word(E - 32, 1), 4: word(E - 32, 0xABCD), 5: word(E - 32, 2)},
    )
    return trampoline.run(replace(script, **changes))  # type: ignore[arg-type]  # the fields of Script, by name


def test_a_run_reaches_its_exit(trampoline: Emulator) -> None:
    """Every instruction runs once, the return takes [E], the stack pointer is T."""
    run = played(trampoline)
    assert run.error is None and run.exit is not None
    assert run.steps == tuple(addresses(TRAMPOLINE))
    assert run.target == BACK and run.exit.registers["rsp"] == T
    assert run.sites == (addresses(TRAMPOLINE)[5],)


def test_the_view_is_the_machine_before_the_call(trampoline: Emulator) -> None:
    """No return address is pushed; cells, scribbles and the flags image are as they were when they were read."""
    (view,) = played(trampoline).views
    assert view.registers["rsp"] == E - 16
    assert view.registers["rdx"] == 5, "the first load of the cell"
    assert view.flags["CF"] == 1 and view.flags["ZF"] == 0, "5 was compared with 6"
    assert view.registers["rcx"] == 0xABCD, "the scribble just before the load"
    assert view.memory.read(E - 8, 8) == flags_word(FLAGS | {"TF": 1, "AC": 1}).to_bytes(8, "little")
    assert view.memory.read(T, 8) == (0x77).to_bytes(8, "little")
    assert view.selectors == SELECTORS


def test_the_callback_changes_the_machine(trampoline: Emulator) -> None:
    """What the callback leaves in memory and registers is what the rest of the run sees."""
    run = played(trampoline)
    assert run.exit is not None
    assert run.exit.registers["rax"] == 0x5EED and run.exit.registers["rcx"] == 7 and run.exit.registers["rdx"] == 9
    assert run.exit.registers["rbx"] == REGISTERS["rbx"]
    assert run.exit.flags == FLAGS | {"OF": 1, "TF": 1, "IOPL": 2}
    assert run.exit.memory.read(T, 2) == b"\x34\x12" and run.views[0].memory.read(T, 2) == b"\x77\x00"


def test_the_write_log_holds_stores_of_the_trampoline_only(trampoline: Emulator) -> None:
    """Two pushes, with TF in the flags image; neither callback nor scribbles nor cells."""
    image = flags_word(FLAGS | {"TF": 1, "AC": 1})
    assert played(trampoline).writes == (
        Write(step=0, address=E - 8, size=8, value=image),
        Write(step=1, address=E - 16, size=8, value=REGISTERS["rax"]),
    )


def test_the_last_value_of_a_cell_repeats(trampoline: Emulator) -> None:
    """One value is enough for two loads that agree, and the third of two is the second."""
    (view,) = played(trampoline, loads={CELL: (5,)}).views
    assert view.registers["rdx"] == 5 and view.flags["ZF"] == 1
    # mov 0x50000000,%eax; mov 0x50000000,%bl; mov 0x50000000,%rcx; ret
    three = emulator_of(bytes.fromhex("8b 04 25 00 00 00 50 8a 1c 25 00 00 00 50 48 8b 0c 25 00 00 00 50 c3"))
    run = three.run(replace(SCRIPT, loads={CELL: (0x1_2345_6789, 0x1FF)}))
    assert run.exit is not None
    assert run.exit.registers["rax"] == 0x2345_6789 and run.exit.registers["rcx"] == 0x1FF
    assert run.exit.registers["rbx"] == REGISTERS["rbx"] | 0xFF, "a value is as wide as its load"


def test_a_load_across_the_start_of_a_cell_is_an_error() -> None:
    """Which of its bytes are the cell's next value, nobody said."""
    emulator = emulator_of(bytes.fromhex("48 8b 04 25 fc ff ff 5f c3"))  # mov 0x5ffffffc,%rax
    memory = {**SCRIPT.memory, **word(DATA - 4, 1)}
    assert emulator.run(replace(SCRIPT, memory=memory)).error is None
    run = emulator.run(replace(SCRIPT, memory=memory, loads={DATA: (1,)}))
    assert run.error is not None and "begins before a volatile cell" in run.error


def test_nothing_of_a_run_is_left_for_the_next(trampoline: Emulator) -> None:
    """The same script gives the same run, whatever ran between."""
    first, other = played(trampoline), played(trampoline, flags=FLAGS, loads={CELL: (6, 5)})
    again = played(trampoline)
    assert first.exit is not None and again.exit is not None
    assert other.writes != first.writes
    assert (again.writes, again.steps, again.target) == (first.writes, first.steps, first.target)
    assert again.exit.registers == first.exit.registers and again.exit.flags == first.exit.flags
    again_there = again.exit.memory.read(E - 16, 24)
    assert again_there == first.exit.memory.read(E - 16, 24)


def test_vector_state_does_not_leak_into_the_next_run() -> None:
    """movq %rax,%xmm0 in one run is not seen by movq %xmm0,%rax in the next."""
    # 48 85 c0 test %rax,%rax; 74 05 je 1f; 66 48 0f 6e c0 movq %rax,%xmm0; 1: 66 48 0f 7e c3 movq %xmm0,%rbx; ret
    emulator = emulator_of(bytes.fromhex("48 85 c0 74 05 66 48 0f 6e c0 66 48 0f 7e c3 c3"))
    one, two = (emulator.run(replace(SCRIPT, registers=REGISTERS | {"rax": rax})).exit for rax in (0x123456789, 0))
    assert one is not None and two is not None
    assert one.registers["rbx"] == 0x123456789 and two.registers["rbx"] == 0


def test_occurrences_of_a_site_are_counted() -> None:
    """call; dec %rcx; jnz back: the n-th callback of one site is the n-th effect."""
    # e8 00 00 00 00 call; 48 ff c9 dec %rcx; 75 f6 jne -10; c3 ret
    emulator = emulator_of(bytes.fromhex("e8 00 00 00 00 48 ff c9 75 f6 c3"), sites=(BASE,))
    effects = {(BASE, n): Callback(registers={"rax": n}, flags={}, memory={}) for n in (1, 2, 3)}
    run = emulator.run(replace(SCRIPT, registers=REGISTERS | {"rcx": 3}, callbacks=effects))
    assert run.error is None and run.sites == (BASE,) * 3
    assert [view.registers["rax"] for view in run.views] == [REGISTERS["rax"], 1, 2]
    assert run.exit is not None and run.exit.registers["rax"] == 3


@pytest.mark.parametrize(
    "target", [0, 0x1234, E, CELL, DATA, 0x8000_0000_0000_0000, BASE + 0x100, 2**64 - 1, 2**64 - 2]
)
@pytest.mark.parametrize("code", ["c3", "59 ff e1"], ids=["ret", "pop %rcx; jmp *%rcx"])
def test_every_target_outside_the_code_is_an_exit(code: str, target: int) -> None:
    """Mapped or not, canonical or not: control left, and that is where it went."""
    run = emulator_of(bytes.fromhex(code)).run(replace(SCRIPT, memory=word(E, target)))
    assert run.error is None and run.target == target
    assert run.exit is not None and run.exit.registers["rsp"] == T


@pytest.mark.parametrize("outside", [True, False])
def test_a_return_thunk_acts_as_ret(outside: bool) -> None:
    """Its own bytes are never executed, wherever they lie, and it is no step."""
    # e9 rel32 jmp thunk; the thunk's bytes are int3
    code = bytes.fromhex("e9 fb 0f 00 00") if outside else bytes.fromhex("e9 00 00 00 00 cc")
    thunk = BASE + (0x1000 if outside else 5)
    image = image_of(code)
    emulator = Emulator(image, X86_64, code=((BASE, BASE + 5),), sites=(), returns=(thunk,), cpl=0, stack=WINDOW)
    run = emulator.run(SCRIPT)
    assert (run.error, run.target, run.steps) == (None, BACK, (BASE,))
    assert run.exit is not None and run.exit.registers["rsp"] == T


def test_a_call_within_the_code_runs() -> None:
    """call 1f; ret; 1: inc %rax; ret through the thunk comes back, then leaves."""
    # e8 01 00 00 00 call 1f; c3 ret; 1: 48 ff c0 inc %rax; e9 .. jmp thunk at BASE+0x1000
    code = bytes.fromhex("e8 01 00 00 00 c3 48 ff c0 e9 f2 0f 00 00")
    run = emulator_of(code, returns=(BASE + 0x1000,)).run(SCRIPT)
    assert run.error is None and run.target == BACK and run.exit is not None
    assert run.exit.registers["rax"] == REGISTERS["rax"] + 1
    assert [step - BASE for step in run.steps] == [0, 6, 9, 5]


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("48 8b 44 24 f8 c3", "gives no value"),  # mov -8(%rsp),%rax
        ("48 8b 04 25 00 00 00 50 c3", "gives no value"),  # mov 0x50000000,%rax: a stand-in
        ("48 8b 04 25 00 00 00 60 c3", "gives no value"),  # mov 0x60000000,%rax: a writable section
        ("48 8b 04 25 00 00 00 70 c3", "gives no value"),  # mov 0x70000000,%rax: nothing there
        ("48 89 04 25 00 00 00 70 c3", "not mapped"),  # mov %rax,0x70000000
        ("48 89 05 00 00 00 00 c3", "own code"),  # mov %rax,0(%rip)
        ("48 8b 04 25 fc ff ff 5f c3", "gives no value"),  # mov 0x5ffffffc,%rax: half in front of the section
        ("eb fe", "no exit after"),  # jmp .
        ("0f 0b", "nvalid"),  # ud2
        ("f4 c3", "stopped"),  # hlt
    ],
)
def test_what_the_run_cannot_know_is_an_error(code: str, why: str) -> None:
    """Nothing is read as zero, nothing is stored into the void, nothing runs for ever."""
    emulator = emulator_of(bytes.fromhex(code))
    for _ in range(2):  # the second time as well: the first leaves nothing behind
        run = emulator.run(SCRIPT)
        assert run.error is not None and why in run.error, run.error
        assert run.exit is None and run.target is None


def test_given_bytes_can_be_loaded() -> None:
    """Read-only sections come from the file; anything else from the script or from an earlier store."""
    # mov 0x60010000,%rax; mov 0x60000000,%rbx; mov %rax,0x50000008; mov 0x50000008,%rcx; ret
    code = "48 8b 04 25 00 00 01 60 48 8b 1c 25 00 00 00 60 48 89 04 25 08 00 00 50 48 8b 0c 25 08 00 00 50 c3"
    emulator = emulator_of(bytes.fromhex(code))
    run = emulator.run(replace(SCRIPT, memory={**SCRIPT.memory, **word(DATA, 0x99)}))
    assert run.error is None and run.exit is not None
    assert run.exit.registers["rax"] == run.exit.registers["rcx"] == 0x2222_2222_2222_2222
    assert run.exit.registers["rbx"] == 0x99
    assert "gives no value" in str(emulator.run(SCRIPT).error), "the script of another run gives nothing"


def test_memory_off_the_stack_is_as_in_the_file_again() -> None:
    """movb $1,0x60010000 in one run; the next one loads the file's byte."""
    # test %rax,%rax; je 1f; movb $1,0x60010000; 1: mov 0x60010000,%bl; ret
    emulator = emulator_of(bytes.fromhex("48 85 c0 74 08 c6 04 25 00 00 01 60 01 8a 1c 25 00 00 01 60 c3"))
    seen = []
    for rax in (1, 0):
        end = emulator.run(replace(SCRIPT, registers=REGISTERS | {"rax": rax})).exit
        assert end is not None
        seen.append(end.registers["rbx"] & 0xFF)
    assert seen == [1, 0x22]


def test_a_segment_base_is_used_and_seen() -> None:
    """mov %gs:0x10,%rax loads from the base that the script names."""
    emulator = emulator_of(bytes.fromhex("65 48 8b 04 25 10 00 00 00 c3"))
    base = 0xFFFF_8880_0000_0000
    script = replace(SCRIPT, registers=REGISTERS | {"gs_base": base}, memory={**SCRIPT.memory, **word(base + 0x10, 42)})
    end = emulator.run(script).exit
    assert end is not None and end.registers["rax"] == 42 and end.registers["gs_base"] == base
    assert end.registers["fs_base"] == 0


def test_frozen_memory_refuses_what_nobody_gave(trampoline: Emulator) -> None:
    """A view's reader invents no byte."""
    (view,) = played(trampoline).views
    for address in (E - 0x100, WINDOW[0] - 8, WINDOW[1] - 4):
        with pytest.raises(LookupError):
            view.memory.read(address, 8)


def test_a_callback_that_the_script_does_not_play_is_an_error(trampoline: Emulator) -> None:
    """The view is kept, the run ends there."""
    run = played(trampoline, callbacks={})
    assert run.error is not None and "no callback number 1" in run.error and len(run.views) == 1


def test_a_script_must_name_everything(trampoline: Emulator) -> None:
    """Nothing has a default: registers, flags and selectors are all named."""
    for part, whole in (("registers", REGISTERS), ("flags", FLAGS), ("selectors", SELECTORS)):
        for name in whole:
            rest: Any = {part: {n: v for n, v in whole.items() if n != name}}
            with pytest.raises(KeyError):
                trampoline.run(replace(SCRIPT, **rest))
    with pytest.raises(ValueError, match="IOPL"):
        trampoline.run(replace(SCRIPT, flags=FLAGS | {"IOPL": 4}))
    with pytest.raises(ValueError, match="rax"):
        trampoline.run(replace(SCRIPT, registers=REGISTERS | {"rax": 1 << 64}))


@pytest.mark.parametrize("address", [BASE, -1, 2**64], ids=hex)
def test_memory_that_cannot_be_is_not_representable(trampoline: Emulator, address: int) -> None:
    """Code does not change while it runs, and addresses have 64 bits."""
    with pytest.raises(UnrepresentableError):
        trampoline.run(replace(SCRIPT, memory={address: 0}))


def test_other_machines_are_not_representable() -> None:
    """An architecture without an emulator says so."""
    other: Arch = replace(X86_64, machine=0)
    with pytest.raises(UnrepresentableError):
        Emulator(image_of(b"\xc3"), other, code=((BASE, BASE + 1),), sites=(), returns=(), stack=WINDOW)


def test_a_fault_in_a_hook_is_not_swallowed(trampoline: Emulator) -> None:
    """unicorn passes on what a hook raises; were it to print and go on, our hooks could fail unseen."""

    def fails(*_: object) -> None:
        raise ZeroDivisionError

    trampoline._cpu.uc.hook_add(UC_HOOK_CODE, fails)
    with pytest.raises(ZeroDivisionError):
        played(trampoline)


def test_the_second_opinion_imports_no_first() -> None:
    """The emulator runs without angr, claripy or z3 in the process."""
    check = "import sys, verify.decide.emulator; sys.exit(any(m in sys.modules for m in ('angr', 'claripy', 'z3')))"
    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0
