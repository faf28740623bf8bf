"""Below the solver: what each word of a certificate means, and that a text with another word is refused."""

from pathlib import Path

import pytest

from tests.unit.test_below import asked, solved
from verify.below.script import Unreadable

WORDS = (
    "(declare-const a (_ BitVec 2))\n(declare-const b (_ BitVec 4))\n(declare-const m Stack)\n(declare-const n Stack)"
)

TRUE = [
    "(= (bvnot #b0101) #b1010)",
    "(= ((_ zero_extend 2) #b10) #b0010)",
    "(= ((_ sign_extend 2) #b10) #b1110)",
    "(= ((_ sign_extend 2) #b01) #b0001)",
    "(= ((_ extract 2 1) #b0110) #b11)",
    "(= (concat #b10 #b01) #b1001)",
    "(= (_ bv5 4) #b0101)",
    "(= #x5 #b0101)",
    "(or false true)",
    "(and true true)",
    "(=> false false)",
    "(= true true)",
    "(distinct true false)",
    "(distinct #b01 #b10)",
    "(ite true true false)",
    "(ite false false true)",
    "(= (ite false #b01 #b10) #b10)",
    "(=> (= a #b11) (= (bvnot a) #b00))",
]


@pytest.mark.parametrize("formula", TRUE)
def test_a_word_means_what_smt_lib_says(formula: str, tmp_path: Path) -> None:
    """Worked out by hand: it has a model, and its negation has none."""
    assert solved(asked(WORDS, formula), tmp_path) == "sat"
    assert solved(asked(WORDS, f"(not {formula})"), tmp_path) == "unsat"


@pytest.mark.parametrize(
    ("declared", "formula", "says"),
    [
        ("(declare-fun f (Bool) Bool)", "true", "command that certificates do not have"),
        ("(declare-const c Bool)", "true", "sort that certificates do not have"),
        ("(declare-const a (_ BitVec 2))", "true", "a is defined twice"),
        ("(define-fun f (x) Bool true)", "true", "no parameter"),
        ("", "((f) a)", "term that certificates do not have"),
        ("", "(= a c)", "c is defined nowhere"),
        ("", "(= a true)", "= of words and something else"),
        ("", "(bvadd a)", "bvadd of 1 words"),
        ("", "(= a b)", "= of 2 words"),
        ("", "(xor true true true)", "xor of 3 truth values"),
        ("", "(nand true true)", "operation that certificates do not have: nand"),
        ("", "(bvfrob a a)", "operation that certificates do not have: bvfrob"),
        ("", "(= (select (ite true m n) b) #x00)", "a choice between arrays"),
        ("", "a", "no truth value: a"),
        ("", "(= ((_ extract 0 0) true) #b1)", "no word: true"),
        ("", "(= (select a b) #x00)", "no array: a"),
        ("", "(= ((_ rotate_left 1) a) a)", "operation that certificates do not have: rotate_left"),
        ("", "(= ((_ extract 2 0) a) #b000)", "operation that certificates do not have: extract"),
    ],
)
def test_what_is_not_understood_is_refused(declared: str, formula: str, says: str) -> None:
    """Never taken for something else: a clause says no more than the text."""
    with pytest.raises(Unreadable, match=says):
        asked(f"{WORDS}\n{declared}", formula)
