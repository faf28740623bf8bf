"""A claim that is tried by evaluation first has the same answer as one that only the solver was asked."""

import claripy
import pytest
from claripy.ast.bool import Bool

from verify.budget import Budget
from verify.decide.evaluate import evaluate
from verify.decide.solver import Sat, Solver, Undecided, Unsat

X = claripy.BVS("x", 32, explicit_name=True)
Y = claripy.BVS("y", 32, explicit_name=True)


@pytest.mark.parametrize(
    ("assume", "show", "expected"),
    [
        ((), X == Y, Sat),  # wrong nearly everywhere
        ((), X != 0xDEAD_BEEF, Sat),  # wrong in one state of 2**32, which no draw hits
        ((X == Y + 1,), X != Y + 1, Sat),
        ((X == Y + 1,), Y == X - 1, Unsat),
        ((claripy.UGT(X, Y), Y == 0xFFFF_FFFF), X == 0, Unsat),  # nothing satisfies the assumptions
        ((X == Y, Y == 1), X == 1, Unsat),  # no assumption speaks of x alone
        ((X == Y, Y == 1), X != 1, Sat),
        ((X == 1, Y == 2), X == 1, Unsat),  # one does, and is enough
        ((), claripy.true(), Unsat),
        ((), claripy.false(), Sat),
    ],
)
def test_a_claim_is_broken_where_a_state_breaks_it(assume: tuple[Bool, ...], show: Bool, expected: type) -> None:
    solver = Solver(Budget())
    found = solver.broken(assume, show)
    assert type(found) is expected
    assert type(solver.ask([*assume, claripy.Not(show)])) is expected
    if isinstance(found, Sat):
        state = {"x": 0, "y": 0, **found.model}
        assert all(evaluate(formula, state) for formula in assume)
        assert not evaluate(show, state)


def test_an_undecided_assumption_leaves_the_claim_undecided() -> None:
    """Factoring a product of two primes takes more than one unit of effort."""
    product = claripy.ZeroExt(32, X) * claripy.ZeroExt(32, Y) == 0xFFFF_FFFB * 0xFFFF_FFEF
    assume = [product, claripy.UGT(X, 1), claripy.UGT(Y, 1)]
    found = Solver(Budget(rlimit=1)).broken(assume, X == 3)
    assert isinstance(found, Undecided)


@pytest.mark.parametrize(
    ("formulas", "expected"),
    [
        ([], Sat),
        ([X == Y + 1, Y & 15 == 8], Sat),  # by its equations
        ([X * X == 49, claripy.ULT(X, 100)], Sat),  # by z3
        ([X == 1, X == 2], Unsat),
        ([X * 2 == 7], Unsat),
    ],
)
def test_what_is_possible_has_a_model_and_what_is_not_has_none(formulas: list[Bool], expected: type) -> None:
    solver = Solver(Budget())
    solver.possible([X * X == 49, X * Y == 21])  # its model is tried again
    found = solver.possible(formulas)
    assert type(found) is type(solver.ask(formulas)) is expected
    if isinstance(found, Sat):
        assert all(evaluate(formula, {"x": 0, "y": 0, **found.model}) for formula in formulas)
