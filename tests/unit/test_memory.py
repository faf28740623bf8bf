"""Region memory: what an affine address is, how bytes make words, and which bytes are nobody's."""

import claripy
import pytest
from claripy.ast.bv import BV

from verify.affine import Affine, affine
from verify.decide.evaluate import evaluate
from verify.execute.memory import Memory
from verify.execute.namer import Namer

SP = claripy.BVS("rsp", 64, explicit_name=True)
RAX = claripy.BVS("rax", 64, explicit_name=True)


def memory() -> Memory:
    """Memory that nobody has touched."""
    return Memory(namer=Namer(), stack="rsp", word=8)


def names(value: BV) -> set[str]:
    """The symbols of an expression."""
    return set(value.variables)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        (SP, Affine("rsp", 0)),
        (SP - 176, Affine("rsp", -176)),
        (SP + 8 - 16 + 8, Affine("rsp", 0)),
        (SP + (1 << 63), Affine("rsp", -(1 << 63))),
        (claripy.BVV(2**64 - 8, 64), Affine(None, 2**64 - 8)),
        (SP - SP + 5, Affine(None, 5)),
        (RAX + SP - RAX, Affine("rsp", 0)),
        (SP + RAX, None),
        (SP + SP, None),
        (8 - SP, None),
        (SP & -16, None),
        (claripy.If(RAX == 0, SP, SP + 8), None),
        (claripy.ZeroExt(32, claripy.Extract(31, 0, SP)), None),
    ],
)
def test_affine(address: BV, expected: Affine | None) -> None:
    assert affine(address) == expected


def test_a_store_is_loaded_back_whole_and_in_parts() -> None:
    mine = memory()
    mine.store(-8, RAX, 3)
    assert mine.load(-8, 8) is RAX
    assert evaluate(mine.load(-6, 2), {"rax": 0x8877665544332211}) == 0x4433
    assert mine.writer(-8, 8) == 3 and mine.writer(-16, 8) is None


def test_overlapping_stores_are_little_endian_and_the_last_wins() -> None:
    mine = memory()
    mine.store(-8, claripy.BVV(0x8877665544332211, 64), 0)
    mine.store(-6, claripy.BVV(0xBBAA, 16), 1)
    mine.store(-9, claripy.BVV(0xCCDD, 16), 2)
    assert evaluate(mine.load(-8, 8), {}) == 0x88776655BBAA22CC
    assert evaluate(mine.load(-9, 1), {}) == 0xDD
    assert mine.writer(-8, 8) == 2


def test_an_unwritten_byte_above_t_belongs_to_its_word() -> None:
    mine = memory()
    low, high = mine.load(8, 4), mine.load(12, 4)
    assert names(low) == names(high) == {"mem:stack+8"}
    assert evaluate(claripy.Concat(high, low), {"mem:stack+8": 0x1122334455667788}) == 0x1122334455667788
    assert names(mine.load(5, 8)) == {"mem:stack+0", "mem:stack+8"}
    assert mine.namer.kinds["mem:stack+8"] == "memory"


def test_a_byte_below_the_stack_pointer_is_another_one_at_each_step() -> None:
    mine = memory()
    mine.clock = 1
    first = mine.load(-8, 8)
    mine.clock = 2
    second = mine.load(-8, 8)
    assert not names(first) & names(second)
    assert all(mine.namer.kinds[name] == "junk" for name in names(first) | names(second))
    assert set(mine.junk()) == names(first) | names(second)


def test_release_forgets_what_lies_below_and_keeps_the_rest() -> None:
    mine = memory()
    mine.store(-16, RAX, 0)
    mine.store(-8, RAX, 0)
    mine.release(-8)
    assert mine.load(-8, 8) is RAX
    assert all(name.startswith("junk@") for name in names(mine.load(-16, 8)))


def test_release_above_t_spoils_the_callers_stack_for_good() -> None:
    mine = memory()
    mine.release(8)
    mine.clock = 5
    mine.release(0)
    spoilt = names(mine.load(0, 8))
    assert spoilt and all(name.startswith("junk@") for name in spoilt)
    assert names(mine.load(8, 8)) == {"mem:stack+8"}


def test_what_is_allocated_is_junk_that_stays_what_it_is() -> None:
    mine = memory()
    mine.store(-8, RAX, 0)
    assert mine.allocate(-24, 0)
    assert mine.load(-8, 8) is RAX
    first = mine.load(-24, 8)
    mine.clock = 9
    assert mine.load(-24, 8) is first
    assert all(mine.namer.kinds[name] == "junk" for name in names(first))


def test_an_implausible_allocation_is_refused() -> None:
    mine = memory()
    assert not mine.allocate(-(1 << 20), 0)
    assert mine.bytes.get("rsp", {}) == {}


def test_a_callback_changes_everything_above_t_and_off_other_bases() -> None:
    mine = memory()
    mine.store(-8, RAX, 0)
    mine.store(0, RAX, 1)
    mine.store(0, RAX, 1, "rbp")
    mine.havoc_above("callback", "callback")
    assert mine.load(-8, 8) is RAX
    assert names(mine.load(0, 8)) == {"callback:stack+0"}
    assert names(mine.load(0, 8, "rbp")) == {"callback:rbp+0"}
    assert mine.namer.kinds["callback:stack+0"] == "callback"


def test_a_havocked_word_is_the_symbol_and_nobody_wrote_it() -> None:
    mine = memory()
    mine.store(-16, RAX, 4)
    word = mine.havoc_word(-16, 8, "callback:regs.ax", "callback")
    assert mine.load(-16, 8) is word and mine.writer(-16, 8) is None
    assert -16 not in mine.written()["rsp"]


def test_bases_do_not_share_bytes() -> None:
    mine = memory()
    mine.store(0, RAX, 0, "rbp")
    assert names(mine.load(0, 8)) == {"mem:stack+0"}
    assert mine.written() == {"rbp": tuple(range(8))}


def test_a_fork_is_independent() -> None:
    mine = memory()
    mine.store(-8, RAX, 0)
    other = mine.fork()
    other.store(-8, SP, 1)
    other.release(0)
    assert mine.load(-8, 8) is RAX and mine.writer(-8, 8) == 0


def test_one_name_is_one_symbol_of_one_width_and_kind() -> None:
    namer = Namer()
    first = namer.make("cell:x", 32, "cell")
    assert namer.make("cell:x", 32, "cell") is first
    with pytest.raises(RuntimeError, match="cell:x"):
        namer.make("cell:x", 64, "cell")
    with pytest.raises(RuntimeError, match="cell:x"):
        namer.make("cell:x", 32, "input")


def test_a_word_that_is_in_use_in_part_is_junk_byte_by_byte() -> None:
    """After a 16-bit push the word below holds six bytes that an interrupt may change, and two that are ours."""
    mine = memory()
    mine.allocate(-2, 0)
    mine.store(-2, claripy.BVV(0x1234, 16), 0)
    mine.allocate(-16, -2)
    assert names(mine.load(-8, 6)) == {f"junk@0:stack-{n}:byte" for n in range(3, 9)}
    assert names(mine.load(-16, 8)) == {"junk@0:stack-16"}
    assert evaluate(mine.load(-2, 2), {}) == 0x1234
