"""One z3 for many files: the same answers as a z3 for each question, whatever was asked before."""

import itertools

import pytest

from verify.certify.shared import Shared
from verify.certify.z3text import Z3

LOGIC = "(set-logic QF_ABV)"
DECLARED = [f"(declare-const x{n} (_ BitVec 8))" for n in range(130)]


def file_of(value: int, guard: str = "true") -> list[str]:
    """A file in which the same names mean something else for each value, after a beginning that all share."""
    body = [f"(define-fun y () (_ BitVec 8) (bvadd x7 #x{value:02x}))", "(define-fun z () (_ BitVec 8) (bvmul y y))"]
    return [LOGIC, *DECLARED, *body, f"(assert {guard})"]


QUESTIONS = [
    ["(= y x7)"],
    ["(distinct y x7)"],
    ["(= z #x02)"],  # no square of a byte
    ["(bvult y x7)", "(= x7 #x00)"],
    ["(= x7 #x05)"],
    ["(not (= y (bvadd x7 #x01)))"],
]


@pytest.mark.parametrize("guard", ["true", "(= x7 #x05)", "(distinct x7 #x05)", "false"])
def test_answers_are_those_of_a_fresh_solver(guard: str) -> None:
    """In each file of a run, before and after others that give the same names another meaning."""
    one = Shared()
    for value in (0, 1, 2, 1, 0):
        lines = file_of(value, guard)
        one.begin(lines)
        expected = []
        for question in QUESTIONS:
            fresh = Z3()
            fresh.tell("\n".join(lines))
            expected.append(fresh.ask(question))
        assert one.answers(QUESTIONS) == expected
        assert [one.ask(question) for question in QUESTIONS] == expected


def test_a_shorter_file_forgets_what_the_longer_one_defined() -> None:
    """A name of an earlier file is unknown in the next one."""
    one = Shared()
    one.begin([*file_of(1), *(f"(define-fun w{n} () (_ BitVec 8) y)" for n in range(60))])
    assert one.ask(["(distinct w59 y)"]) == "unsat"
    one.begin(file_of(1))
    with pytest.raises(ValueError, match="w59"):
        one.ask(["(distinct w59 y)"])


def test_what_holds_only_of_some_is_found_in_any_order() -> None:
    """A satisfiable question among others that are not, wherever it stands."""
    for order in itertools.permutations(range(3)):
        one = Shared()
        one.begin(file_of(1))
        some = [["(= y x7)"], ["(= x7 #x05)"], ["(= z #x02)"]]
        wanted = ["unsat", "sat", "unsat"]
        assert one.answers([some[n] for n in order]) == [wanted[n] for n in order]


def test_an_unknown_is_never_shared(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where z3 gives up on several questions, each of them is asked alone, and what it gives up alone stays unknown."""
    one = Shared()
    one.begin(file_of(1))
    said = Z3.say

    def gives_up(session: Z3, text: str) -> str:
        return "unknown" if text == "(check-sat)" else said(session, text)

    monkeypatch.setattr(Z3, "say", gives_up)
    assert one.answers(QUESTIONS) == ["unknown"] * len(QUESTIONS)
