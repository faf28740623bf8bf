"""One z3 for many files: the same answers as a z3 for each question, whatever was asked before."""

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest

from verify.certify.certificate import Draft, Question
from verify.certify.shared import Asked, Shared
from verify.certify.witnesses import Claimed, satisfiable, witnessed
from verify.certify.z3text import Z3

LOGIC = "(set-logic QF_ABV)"
DECLARED = [f"(declare-const x{n} (_ BitVec 8))" for n in range(130)]


def file_of(value: int, guard: str = "true") -> list[str]:
    """A file in which the same names mean something else for each value, after a beginning that all share."""
    body = [f"(define-fun y () (_ BitVec 8) (bvadd x7 #x{value:02x}))", "(define-fun z () (_ BitVec 8) (bvmul y y))"]
    return [LOGIC, *DECLARED, *body, f"(assert {guard})"]


def asked(*formulas: str, likely: bool = False) -> Asked:
    """A question of formulas that may hold together."""
    return Asked(formulas, likely=likely)


QUESTIONS = [
    asked("(= y x7)"),
    asked("(distinct y x7)"),
    asked("(= z #x02)"),  # no square of a byte
    asked("(bvult y x7)", "(= x7 #x00)"),
    asked("(= x7 #x05)"),
    asked("(not (= y (bvadd x7 #x01)))"),
    asked("(distinct (bvand x8 x9) (bvand x9 x8))"),  # of the beginning, and of no state
    Asked((), ("(= (bvand x8 x9) (bvand x9 x8))", "(= y (bvadd x7 #x01))")),
    Asked(("(= x8 #x00)",), ("(= (bvor x8 x9) x9)", "(= x7 x7)")),
]


def fresh(lines: Sequence[str], questions: Sequence[Asked]) -> list[str]:
    """The answers of a solver of its own for each question."""
    found = []
    for question in questions:
        solver = Z3()
        solver.tell("\n".join(lines))
        found.append(solver.ask([question.whole]))
    return found


@pytest.mark.parametrize("lasting", [False, True])
@pytest.mark.parametrize("guard", ["true", "(= x7 #x05)", "(distinct x7 #x05)", "false"])
def test_answers_are_those_of_a_fresh_solver(guard: str, lasting: bool) -> None:
    """In each file of a run, before and after others that give the same names another meaning."""
    one = Shared()
    for value in (0, 1, 2, 1, 0):
        lines = file_of(value, guard)
        one.begin(lines)
        expected = fresh(lines, QUESTIONS)
        assert one.answers(QUESTIONS, lasting=lasting) == expected
        assert [one.ask([question.whole]) for question in QUESTIONS] == expected


@pytest.mark.parametrize("guess", [False, True])
def test_what_lasted_without_guards_is_right_in_every_other_file(guess: bool) -> None:
    """Files that differ in a guard, in their own lines, in their ends, and at last in their beginning."""
    one = Shared()
    questions = [
        asked("(distinct p #x01)"),
        asked("(distinct (bvadd x1 #x01) q)"),
        asked("(distinct own (bvand x1 x2))"),
        asked("(= own #x00)", "(distinct x1 #x00)"),
        asked("(distinct more (bvadd x1 #x02))"),
        asked("(distinct x2 #x01)"),
        Asked((), ("(= p #x01)", "(= q (bvadd x1 #x01))", "(= own own)", "(= x2 #x02)")),
    ]
    questions = [replace(one, likely=guess, name=name) for one, name in zip(questions, "abcabca", strict=True)]
    seen = set()
    for p, guard, end, own in itertools.product("12", ("#x01", "#x02"), ("#x01", "#x03"), ("bvand", "bvor")):
        beginning = [LOGIC, *DECLARED, f"(define-fun p () (_ BitVec 8) #x0{p})"]
        lines = [*beginning, f"(define-fun q () (_ BitVec 8) (bvadd x1 {end}))"]
        mine = [f"(define-fun own () (_ BitVec 8) ({own} x1 x2))", "(define-fun more () (_ BitVec 8) (bvadd q #x01))"]
        assertion = f"(assert (= x2 {guard}))"
        one.begin([*lines, assertion], mine)
        expected = fresh([*lines, *mine, assertion], questions)
        assert one.answers(questions, lasting=True) == expected
        seen.add(tuple(expected))
    assert len(seen) > 4


def test_what_holds_without_guards_is_asked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of the second file only what rests on its end is asked."""
    told: list[str] = []
    said = Z3.say

    def say(session: Z3, text: str) -> str:
        told.append(text)
        return said(session, text)

    monkeypatch.setattr(Z3, "say", say)
    one = Shared()
    questions = [
        asked("(distinct (bvand x8 x9) (bvand x9 x8))"),
        Asked((), ("(= (bvor x8 x9) (bvor x9 x8))", "(= y y)")),
        asked("(distinct z (bvmul y y))"),
    ]
    for value in (1, 2):
        told.clear()
        one.begin(file_of(value, f"(= x3 #x{value:02x})"))
        assert one.answers(questions, lasting=True) == ["unsat"] * 3
    assert not any("x8" in text for text in told if "define-fun z" not in text)
    assert any("(bvmul y y)" in text for text in told if "define-fun z" not in text)


def test_a_shorter_file_forgets_what_the_longer_one_defined() -> None:
    """A name of an earlier file is unknown in the next one."""
    one = Shared()
    one.begin([*file_of(1), *(f"(define-fun w{n} () (_ BitVec 8) y)" for n in range(60))])
    assert one.ask(["(distinct w59 y)"]) == "unsat"
    one.begin(file_of(1))
    with pytest.raises(ValueError, match="w59"):
        one.ask(["(distinct w59 y)"])


def test_an_own_line_goes_with_its_file() -> None:
    """A file's own name is unknown in the next one, and means there what that file says."""
    one = Shared()
    one.begin(file_of(1), ["(define-fun mine () (_ BitVec 8) y)"])
    assert one.ask(["(distinct mine y)"]) == "unsat"
    one.begin(file_of(1), ["(define-fun mine () (_ BitVec 8) x7)"])
    assert one.ask(["(distinct mine x7)"]) == "unsat"
    one.begin(file_of(1))
    with pytest.raises(ValueError, match="mine"):
        one.ask(["(distinct mine x7)"])


def test_what_holds_only_of_some_is_found_in_any_order() -> None:
    """A satisfiable question among others that are not, wherever it stands, and whatever was guessed."""
    for order in itertools.permutations(range(3)):
        for likely in (False, True):
            one = Shared()
            one.begin(file_of(1))
            some = [asked(text, likely=likely) for text in ("(= y x7)", "(= x7 #x05)", "(= z #x02)")]
            wanted = ["unsat", "sat", "unsat"]
            assert one.answers([some[n] for n in order]) == [wanted[n] for n in order]


def test_an_unknown_is_never_shared(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where z3 gives up on several questions, each of them is asked alone, and what it gives up alone stays unknown."""
    one = Shared()
    said = Z3.say

    def gives_up(session: Z3, text: str) -> str:
        return "unknown" if text == "(check-sat)" else said(session, text)

    for lasting in (False, True):
        for value in (1, 2):
            one.begin(file_of(value, "(= x3 #x00)"))
            with monkeypatch.context() as patch:
                patch.setattr(Z3, "say", gives_up)
                assert one.answers(QUESTIONS, lasting=lasting) == ["unknown"] * len(QUESTIONS)
                assert one.possible(file_of(value), [["(= x7 #x05)"], ["false"]]) == [True, True]


def test_which_of_several_may_hold() -> None:
    """False for what no state satisfies, and for nothing else."""
    given = [["(= z #x02)"], ["(= x7 #x05)"], ["(= x7 #x05)", "(= y #x05)"], ["(= y #x05)"]]
    assert Shared().possible(file_of(1), given) == [False, True, False, True]


def draft(name: str, value: int, guard: str) -> Draft:
    """A file of two questions."""
    lines = tuple(file_of(value)[:-1])
    questions = (
        Question(id="a", says="", formulas=("(bvult x1 y)",)),
        Question(id="b", says="", formulas=("(bvugt x2 y)",)),
    )
    return Draft(name=name, path="p", about="", lines=lines, guards=(guard,), questions=questions, body=lines)


def claim(one: Draft, *inputs: Mapping[str, int]) -> Claimed:
    """Its questions with inputs for each."""
    return Claimed(draft=one, holds={n: one.questions[n].formulas for n in range(2)}, inputs=dict(enumerate(inputs)))


def test_inputs_that_no_state_can_share_are_asked_apart() -> None:
    """Each question with its own equations: together, apart, and where one of them is wrong."""
    one = draft("f", 1, "(= x3 #x03)")
    cases = [
        ({"x7": 5, "x1": 1}, {"x7": 5, "x1": 7}, (0, 1)),  # two values of x1
        ({"x7": 5, "x1": 9}, {"x7": 5, "x1": 7}, (1,)),
        ({"x7": 5, "x1": 6}, {"x7": 5, "x2": 7}, (1,)),  # together they deny the first
        ({"x7": 5}, {"x2": 7}, (0, 1)),
        ({"x7": 5}, {"unheard of": 7}, (0,)),
        ({"x3": 4}, {"x3": 4}, ()),  # the guard
    ]
    for first, second, wanted in cases:
        z3 = Shared()
        z3.begin(one.told, one.own)
        assert satisfiable(claim(one, first, second), z3) == wanted


def test_inputs_follow_the_case_whose_guard_they_satisfy() -> None:
    """Of files that differ in a guard, those that the inputs do not follow have no witness."""
    files = [draft(f"f{n}", 1, f"(= x3 #x{n:02x})") for n in range(4)]
    for shared in ("x3", "x9"):
        claims = {one.name: claim(one, {"x7": 5, shared: 2}, {shared: 2}) for one in files}
        total = draft("total", 1, "true")
        expected = [(f"f{n}", (0, 1)) for n in range(4) if n == 2 or shared == "x9"]
        assert list(witnessed(claims, total, Shared())) == expected
