"""Below the solver: clauses that say no more than the certificate, and a checker that follows no wrong proof."""

import itertools
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
import z3
from hypothesis import given
from hypothesis import strategies as st

from verify.below.blast import Blaster
from verify.below.circuit import Clause
from verify.below.proofs import FOLDER, check_all, dimacs, table
from verify.below.rup import Refused, by_propagation_alone, check, parse
from verify.below.script import Unreadable, read
from verify.certify.recheck import built_in
from verify.cli import main
from verify.errors import UsageError

SMALL = "x86_32/kprobe-frame"
REFUTED = "x86_32/kprobe-frame-cs-half"
HEADER = (
    "(set-logic QF_ABV)\n(define-sort Address () (_ BitVec 4))\n(define-sort Stack () (Array Address (_ BitVec 8)))\n"
)


def asked(declared: str, *formulas: str) -> list[Clause]:
    """The clauses of one question."""
    asserted = "".join(f"(assert {formula})\n" for formula in formulas)
    text = f"{HEADER}{declared}\n; x: y\n(push 1)\n{asserted}(set-info :status unsat)\n(check-sat)\n(pop 1)\n"
    script = read(text)
    return Blaster(script).clauses(script.questions[0])


def solved(clauses: Sequence[Clause], folder: Path) -> str:
    """z3's answer to clauses."""
    file = folder / "clauses.cnf"
    file.write_text(dimacs(clauses))
    solver = z3.Solver()
    solver.from_file(str(file))
    return str(solver.check())


def questions(name: str) -> dict[str, tuple[str, list[Clause]]]:
    """Answer and clauses by id of a built-in certificate."""
    script = read((built_in() / name).with_suffix(".smt2").read_text())
    blaster = Blaster(script)
    return {one.id: (one.status, blaster.clauses(one)) for one in script.questions}


@pytest.fixture(scope="module")
def example() -> tuple[list[Clause], list[Clause]]:
    """regs/ax of the shortest target: its clauses and its proof."""
    text = (built_in() / FOLDER / f"{SMALL}/view.drat").read_text()
    (section,) = [one for one in text.split("c question ") if one.split("\n")[0].endswith(" regs/ax")]
    return questions(f"{SMALL}/view")["regs/ax"][1], parse(section.partition("\n")[2])


WORDS = ["bvadd", "bvsub", "bvand", "bvor", "bvxor"]
TRUTHS = ["=", "distinct", "bvult", "bvule", "bvugt", "bvuge", "bvslt", "bvsle", "bvsgt", "bvsge"]


@pytest.mark.parametrize("operation", [*WORDS, *TRUTHS])
def test_an_operation_is_what_z3_takes_it_for(operation: str) -> None:
    """Every pair of words of three bits: the right result is not refuted, and any other is."""
    declared = "(declare-const a (_ BitVec 3))(declare-const b (_ BitVec 3))"
    for x, y in itertools.product(range(8), repeat=2):
        a, b = z3.BitVecVal(x, 3), z3.BitVecVal(y, 3)
        call = f"({operation} {a.sexpr()} {b.sexpr()})"
        if operation in TRUTHS:
            (known,) = z3.parse_smt2_string(f"(assert {call})")
            right = f"({operation} a b)" if z3.is_true(z3.simplify(known)) else f"(not ({operation} a b))"
        else:
            (known,) = z3.parse_smt2_string(f"(declare-const r (_ BitVec 3))(assert (= r {call}))")
            right = f"(= ({operation} a b) {z3.simplify(known.arg(1)).sexpr()})"
        pinned = [f"(= a {a.sexpr()})", f"(= b {b.sexpr()})"]
        assert not by_propagation_alone(asked(declared, *pinned, right))
        assert by_propagation_alone(asked(declared, *pinned, f"(not {right})"))


@given(
    stores=st.lists(st.tuples(st.integers(0, 15), st.booleans(), st.integers(0, 255)), max_size=5),
    index=st.tuples(st.integers(0, 15), st.booleans()),
)
def test_a_byte_is_that_of_the_last_store_at_its_index(
    stores: list[tuple[int, bool, int]], index: tuple[int, bool]
) -> None:
    """Numerals and symbols as indices; where nothing was stored, a free byte."""
    memory, declared = "m", "(declare-const m Stack)"
    held: dict[int, int] = {}
    pinned: list[str] = []

    def place(value: int, symbolic: bool) -> str:
        nonlocal declared
        if not symbolic:
            return f"#x{value:x}"
        name = f"i{len(pinned)}"
        declared += f"(declare-const {name} Address)"
        pinned.append(f"(= {name} #x{value:x})")
        return name

    for at, symbolic, byte in stores:
        memory = f"(store {memory} {place(at, symbolic)} #x{byte:02x})"
        held[at] = byte
    got = f"(select {memory} {place(*index)})"
    if index[0] in held:
        assert by_propagation_alone(asked(declared, *pinned, f"(not (= {got} #x{held[index[0]]:02x}))"))
        assert not by_propagation_alone(asked(declared, *pinned, f"(= {got} #x{held[index[0]]:02x})"))
    else:
        for byte in (0, 0x5A):
            assert not by_propagation_alone(asked(declared, *pinned, f"(= {got} #x{byte:02x})"))


def test_two_reads_of_a_free_array_at_one_place_are_equal() -> None:
    declared = "(declare-const m Stack)(declare-const i Address)(declare-const j Address)"
    reads = ["(= (select m i) #x41)", "(= (select m j) #x42)"]
    assert by_propagation_alone(asked(declared, "(= i #x3)", "(= j #x3)", *reads))
    assert not by_propagation_alone(asked(declared, "(= i #x3)", "(= j #x4)", *reads))


@pytest.mark.parametrize("name", [f"{SMALL}/view", f"{SMALL}/total", f"{REFUTED}/view", f"{REFUTED}/view.defined"])
def test_clauses_have_a_model_exactly_where_the_certificate_says_so(name: str, tmp_path: Path) -> None:
    """z3 as a plain SAT solver over our clauses: refuted obligations keep their model, proved ones have none."""
    found = questions(name)
    assert found
    for ident, (status, clauses) in found.items():
        assert solved(clauses, tmp_path) == status, ident


@pytest.mark.parametrize("text", ["(assert (foo a b))", "(check-sat-assuming (a))", "(assert (= a b)", "(define-fun"])
def test_a_word_that_is_not_known_is_an_error(text: str) -> None:
    declared = "(declare-const a (_ BitVec 4))(declare-const b (_ BitVec 4))"
    with pytest.raises(Unreadable):
        Blaster(read(f"{declared}{text}"))


def test_the_example_is_followed_and_is_no_matter_of_propagation(example: tuple[list[Clause], list[Clause]]) -> None:
    clauses, proof = example
    check(clauses, proof)
    assert not by_propagation_alone(clauses)


def test_a_proof_without_the_empty_clause_is_refused(example: tuple[list[Clause], list[Clause]]) -> None:
    clauses, proof = example
    assert proof[-1] == ()
    with pytest.raises(Refused, match="empty clause"):
        check(clauses, proof[:-1])
    with pytest.raises(Refused, match="does not follow"):
        check(clauses, [()])


def test_steps_that_are_taken_out_or_turned_round_are_noticed(example: tuple[list[Clause], list[Clause]]) -> None:
    """A step that z3 does not find to follow is refused; and without all steps of one kind the end is not reached."""
    clauses, proof = example
    refused = 0
    for number, step in enumerate(proof[:-1]):
        for at in range(len(step)):
            turned = (*step[:at], -step[at], *step[at + 1 :])
            solver = z3.Solver()
            solver.add([_formula(clause) for clause in (*clauses[:-1], *proof[:number])])  # without the negated claim
            solver.add(z3.Not(_formula(turned)))
            if solver.check() == z3.sat:
                with pytest.raises(Refused):
                    check(clauses[:-1], [*proof[:number], turned, *proof[number + 1 :]])
                refused += 1
    assert refused
    with pytest.raises(Refused):
        check(clauses, proof[len(proof) // 2 :])


def _formula(clause: Clause) -> z3.BoolRef:
    return z3.Or([z3.Bool(str(one)) if one > 0 else z3.Not(z3.Bool(str(-one))) for one in clause])


def test_a_proof_of_clauses_that_lack_one_is_refused_where_they_have_a_model(
    example: tuple[list[Clause], list[Clause]], tmp_path: Path
) -> None:
    clauses, proof = example
    refused = 0
    for number in range(len(clauses)):
        fewer = clauses[:number] + clauses[number + 1 :]
        if solved(fewer, tmp_path) == "sat":
            with pytest.raises(Refused):
                check(fewer, proof)
            refused += 1
    assert refused > len(clauses) // 2


def test_the_proof_of_another_question_is_refused(example: tuple[list[Clause], list[Clause]]) -> None:
    _, proof = example
    for name, ident in ((f"{SMALL}/view", "mem/outside"), (f"{REFUTED}/view", "regs/cs")):
        with pytest.raises(Refused):
            check(questions(name)[ident][1], proof)


literals = st.integers(1, 4).flatmap(lambda n: st.sampled_from([n, -n]))
some_clauses = st.lists(st.lists(literals, max_size=3).map(tuple), max_size=8)


@given(some_clauses, some_clauses)
def test_nothing_is_ever_followed_from_clauses_that_have_a_model(clauses: list[Clause], proof: list[Clause]) -> None:
    """Any clauses over four variables, any proof: where some state satisfies all, it is refused."""
    states = itertools.product((False, True), repeat=4)
    satisfied = any(
        all(any(state[abs(one) - 1] == (one > 0) for one in clause) for clause in clauses) for state in states
    )
    if satisfied:
        with pytest.raises(Refused):
            check(clauses, [*proof, ()])
    else:  # every clause over all four variables, then all shorter ones: a proof that there always is
        every: list[Clause] = []
        for count in (4, 3, 2, 1, 0):
            signed = itertools.product((1, -1), repeat=count)
            every += [tuple(sign * (n + 1) for n, sign in enumerate(signs)) for signs in signed]
        check(clauses, every)


@pytest.mark.parametrize("text", ["1 2\n", "1 x 0\n", "0 1 0\n"])
def test_a_line_that_is_no_clause_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        parse(text)


def test_committed_proofs_hold_and_say_something() -> None:
    """Each is followed to the empty clause; well above ten are no matter of unit propagation alone."""
    followed = check_all(built_in(), 2)
    text, code = table(followed)
    assert code == 0, text
    assert {one.outcome for one in followed} <= {"proof", "propagation"}
    assert len({one.id for one in followed if one.outcome == "proof"}) >= 10


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """One target's certificates and proofs."""
    shutil.copytree(built_in() / SMALL, tmp_path / SMALL)
    shutil.copytree(built_in() / FOLDER / SMALL, tmp_path / FOLDER / SMALL)
    return tmp_path


@pytest.mark.parametrize(
    ("old", "new"),
    [(" regs/ax\n", " regs/bx\n"), ("c question ", "c question 1"), ("\n0\n", "\n")],
    ids=["another name", "another number", "no empty clauses"],
)
def test_a_changed_proof_file_is_wrong(copied: Path, old: str, new: str, capsys: pytest.CaptureFixture[str]) -> None:
    file = copied / FOLDER / SMALL / "view.drat"
    assert old in file.read_text()
    file.write_text(file.read_text().replace(old, new))
    assert main(["drat", str(copied), "--jobs", "1"]) == 5
    assert "WRONG x86_32/kprobe-frame/view: " in capsys.readouterr().out


def test_a_changed_certificate_is_not_proved_by_the_old_proof(copied: Path) -> None:
    """A claim about another register: the clauses are others, and the proof of the first does not fit."""
    file = copied / SMALL / "view.smt2"
    file.write_text(file.read_text().replace("(not (= seen.ax eax))", "(not (= seen.ax ebx))"))
    assert [one.id for one in check_all(copied, 1) if one.outcome == "wrong"] == ["regs/ax"]


def test_no_proofs_are_no_success(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no proofs"):
        check_all(tmp_path, 1)
    assert main(["drat", str(tmp_path), "--solver", "cadical"]) == 2
    assert main(["drat", "--output", str(tmp_path)]) == 2
