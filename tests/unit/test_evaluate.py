"""Both ways of evaluating give what z3 says of the same expression and state."""

import random
from collections.abc import Callable, Mapping

import claripy
import pytest
from claripy.ast.base import Base
from claripy.ast.bool import Bool
from claripy.ast.bv import BV

from verify.decide.evaluate import State, compile_expressions, evaluate, interpreted

LEAVES = [claripy.BVS(name, bits, explicit_name=True) for name, bits in (("a", 8), ("b", 8), ("c", 16), ("d", 64))]
CORNERS = (0, 1, 0x7F, 0x80, 0xFF)

BINARY: tuple[Callable[[BV, BV], BV], ...] = (
    lambda x, y: x + y, lambda x, y: x - y, lambda x, y: x * y, lambda x, y: x & y, lambda x, y: x | y,
    lambda x, y: x ^ y, lambda x, y: x << y, lambda x, y: x >> y, claripy.LShR,
)  # fmt: skip
COMPARED: tuple[Callable[[BV, BV], Bool], ...] = (
    lambda x, y: x == y, lambda x, y: x != y, claripy.ULT, claripy.ULE, claripy.UGT, claripy.UGE, claripy.SLT,
    claripy.SLE, claripy.SGT, claripy.SGE,
)  # fmt: skip


def vector(rng: random.Random, depth: int, bits: int) -> BV:
    """Some expression of this width."""
    if depth <= 0:
        leaf = rng.choice(LEAVES)
        if rng.random() < 0.2:
            return claripy.BVV(rng.choice(CORNERS), bits)
        size = leaf.size()
        return claripy.Extract(bits - 1, 0, leaf) if size > bits else leaf.zero_extend(bits - size)
    kind = rng.randrange(8)
    if kind == 0:
        return ~vector(rng, depth - 1, bits)
    if kind == 1:
        return -vector(rng, depth - 1, bits)
    if kind == 2:
        return claripy.If(claim(rng, depth - 1), vector(rng, depth - 1, bits), vector(rng, depth - 1, bits))
    if kind == 3 and bits > 1:
        low = rng.randrange(1, bits)
        return claripy.Concat(vector(rng, depth - 1, bits - low), vector(rng, depth - 1, low))
    if kind == 4 and bits > 1:
        less = rng.randrange(1, bits)
        return vector(rng, depth - 1, bits - less).sign_extend(less)
    if kind == 5 and bits % 8 == 0:
        return vector(rng, depth - 1, bits).reversed
    if kind == 6:
        low = rng.randrange(4)
        return claripy.Extract(low + bits - 1, low, vector(rng, depth - 1, bits + low))
    return rng.choice(BINARY)(vector(rng, depth - 1, bits), vector(rng, depth - 1, bits))


def claim(rng: random.Random, depth: int) -> Bool:
    """Some claim."""
    if depth > 1 and rng.random() < 0.5:
        several = [claim(rng, depth - 1) for _ in range(rng.randrange(1, 4))]
        return rng.choice((claripy.And, claripy.Or, lambda *of: claripy.Not(of[0])))(*several)
    bits = rng.choice((1, 8, 16, 32))
    return rng.choice(COMPARED)(vector(rng, depth - 1, bits), vector(rng, depth - 1, bits))


def state(rng: random.Random) -> dict[str, int]:
    """Values of all leaves."""
    return {
        str(leaf.args[0]): rng.choice((rng.getrandbits(leaf.size()), *CORNERS)) & ((1 << leaf.size()) - 1)
        for leaf in LEAVES
    }


def by_z3(expression: Base, inputs: Mapping[str, int]) -> int:
    """What z3 makes of it."""
    solver = claripy.Solver()
    solver.add([leaf == inputs[str(leaf.args[0])] for leaf in LEAVES])
    word = claripy.If(expression, claripy.BVV(1, 1), claripy.BVV(0, 1)) if isinstance(expression, Bool) else expression
    assert isinstance(word, BV)
    return int(solver.eval(word, 1)[0])


@pytest.mark.parametrize("seed", range(40))
def test_both_say_what_z3_says(seed: int) -> None:
    rng = random.Random(seed)
    expressions: list[Base] = [vector(rng, 4, rng.choice((1, 8, 16, 32, 64))) for _ in range(5)]
    expressions += [claim(rng, 4) for _ in range(5)]
    inputs = state(rng)
    expected = tuple(by_z3(one, inputs) for one in expressions)
    assert compile_expressions(expressions)(inputs) == expected
    assert interpreted(expressions)(inputs) == expected


def test_a_state_asks_once_for_each_symbol_and_keeps_what_it_was_told() -> None:
    asked: list[tuple[str, int]] = []

    def read(name: str, bits: int) -> int:
        asked.append((name, bits))
        return 5

    one = State(read)
    a, b = LEAVES[0], LEAVES[1]
    assert one.value(a + b) == 10
    assert one.value(a - b) == 0
    assert sorted(asked) == [("a", 8), ("b", 8)]
    assert one.symbols == {"a": 5, "b": 5}


def test_a_symbol_without_a_value_is_an_error() -> None:
    with pytest.raises(KeyError, match="b"):
        evaluate(LEAVES[0] + LEAVES[1], {"a": 1})
    with pytest.raises(KeyError, match="b"):
        compile_expressions([LEAVES[0] + LEAVES[1]])({"a": 1})


@pytest.mark.parametrize("way", [compile_expressions, interpreted])
def test_an_operation_that_nobody_taught_is_an_error(way: Callable[..., object]) -> None:
    with pytest.raises(NotImplementedError, match="__floordiv__"):
        run = way([LEAVES[0] // LEAVES[1]])
        assert callable(run)
        run({"a": 6, "b": 3})
