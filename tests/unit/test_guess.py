"""Equations are followed to states that satisfy them, and nothing else is said to be one."""

import claripy
import pytest
from claripy.ast.bool import Bool

from verify.decide.guess import Fitter, drawn

X = claripy.BVS("x", 32, explicit_name=True)
Y = claripy.BVS("y", 32, explicit_name=True)
Z = claripy.BVS("z", 8, explicit_name=True)
BEFORE = {"x": 0x1234_5677, "y": 0x9ABC_DEF1, "z": 0x55}


@pytest.mark.parametrize(
    ("formulas", "expected"),
    [
        ([X == Y + 4], {"x": 0x9ABC_DEF5}),
        ([Y + 4 == X], {"x": 0x9ABC_DEF5}),
        ([X - (Y + 4) == 0], {"x": 0x9ABC_DEF5}),
        ([X & 15 == 8], {"x": 0x1234_5678}),
        ([X[7:0] & 3 == 0], {"x": 0x1234_5674}),
        ([claripy.And(X == 7, Y == X)], {"x": 7, "y": 7}),
        ([X == 1, Y == 2, Z == 3], {"x": 1, "y": 2, "z": 3}),
        ([X != 3], {}),  # holds already
        ([X == 1, X != 3], {"x": 1}),
        ([claripy.Or(X == 5, X == 0x1234_5677), Y == 3], {"y": 3}),
        ([claripy.Or(X == 5, claripy.And(X == 0x1234_5677, Y == 3)), Y == 3], {"y": 3}),
    ],
)
@pytest.mark.parametrize("often", [False, True])
def test_a_state_moves_to_where_the_equations_hold(formulas: list[Bool], expected: dict[str, int], often: bool) -> None:
    found = Fitter(formulas, often=often).fit(BEFORE)
    assert found == BEFORE | expected


@pytest.mark.parametrize(
    "formulas",
    [
        [claripy.Or(X == 5, X == 6)],  # nobody says which
        [X == 1, X == 2],  # nothing satisfies them
        [X * X == 49],  # no equation of a symbol
        [X == 1, claripy.UGT(Y, 0xFFFF_FFF0)],  # the rest does not follow
        [X == X + Y],  # a symbol in its own value
        [X[15:8] & 15 == 1],  # not the low bits
    ],
)
def test_where_they_do_not_lead_to_a_state_there_is_none(formulas: list[Bool]) -> None:
    assert Fitter(formulas).fit(BEFORE) is None


def test_a_fixed_symbol_keeps_its_value() -> None:
    fitter = Fitter([X == Y], fixed=lambda name: name == "x")
    assert fitter.fit(BEFORE) == BEFORE | {"y": BEFORE["x"]}
    assert Fitter([X == 1], fixed=lambda name: name == "x").fit(BEFORE) is None
    assert not Fitter([X == 1]).fits(BEFORE)


def test_drawn_values_depend_on_name_and_number_alone_and_have_their_width() -> None:
    assert drawn("x", 32, 0) == 0
    assert drawn("x", 64, 1) != drawn("x", 64, 2) != drawn("y", 64, 2)
    assert drawn("x", 64, 1) == drawn("x", 64, 1)
    assert {drawn(f"x{n}", 3, 1) for n in range(200)} == set(range(8))
    assert max(drawn(f"x{n}", 512, 1) for n in range(50)) >> 511 == 1
