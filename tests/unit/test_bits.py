"""A bit that is looked up is the bit that was asked for, in every state."""

import random

import claripy
import pytest
from claripy.ast.bv import BV

from verify.execute.bits import bit

A = claripy.BVS("a", 16, explicit_name=True)
B = claripy.BVS("b", 8, explicit_name=True)


def word(rng: random.Random, depth: int) -> BV:
    """Some expression of 16 bits, of what VEX packs flags with and a little more."""
    if depth == 0:
        return rng.choice((A, B.zero_extend(8), claripy.Concat(B[0:0], A[15:1]), claripy.BVV(rng.getrandbits(16), 16)))
    one, two = word(rng, depth - 1), word(rng, depth - 1)
    shift = claripy.BVV(rng.randrange(20), 16)
    wide = claripy.Concat(one, two)
    return rng.choice(
        (one & two, one | two, one ^ two, claripy.LShR(one, shift), one + two, wide[rng.choice((15, 23, 31)) :][15:0])
    )


@pytest.mark.parametrize("seed", range(30))
def test_it_is_that_bit(seed: int) -> None:
    rng = random.Random(seed)
    solver = claripy.Solver()
    for _ in range(5):
        whole, number = word(rng, 4), rng.randrange(16)
        found = bit(whole, number)
        assert found.size() == 1
        assert not solver.satisfiable([found != claripy.Extract(number, number, whole)])


def test_a_flag_comes_out_of_the_packed_word_as_its_condition() -> None:
    zero = claripy.If(A == 0, claripy.BVV(1, 1), claripy.BVV(0, 1))
    packed = claripy.Concat(claripy.BVV(0, 9), zero, B[5:0]) & 0x8D5
    guard = claripy.Extract(0, 0, claripy.LShR(packed, 6))
    assert (bit(guard, 0) != 0) is (A == 0)


def test_beyond_the_word_there_is_nothing() -> None:
    assert bit(claripy.LShR(A, 15), 3) is claripy.BVV(0, 1)
