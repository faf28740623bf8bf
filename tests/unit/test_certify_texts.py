"""Names in a certificate's text, and the second run of a path."""

import itertools

import pytest

from tests.unit.certificates import target_of
from verify.certify import runs
from verify.certify.build import prepare
from verify.certify.runs import SecondRun
from verify.certify.shared import Shared
from verify.certify.smt import CannotCertify
from verify.certify.texts import common, defined, symbols


@pytest.mark.parametrize(
    ("line", "name", "names"),
    [
        ("(declare-const |a b| (_ BitVec 8)) ; c d", "|a b|", {"declare-const", "|a b|", "_", "BitVec", "8"}),
        ("(define-fun f@1 () T (g |h;(|  x))", "f@1", {"define-fun", "f@1", "T", "g", "|h;(|", "x"}),
        ("(define-fun load8 ((m T)) T m)", "load8", {"define-fun", "load8", "m", "T"}),
        ("(define-sort S () T)", "S", {"define-sort", "S", "T"}),
        ("(assert (= a b)) ; c", None, {"assert", "=", "a", "b"}),
        ("; (define-fun a", None, {";", "define-fun", "a"}),
    ],
)
def test_names_in_a_line(line: str, name: str | None, names: set[str]) -> None:
    """What a line defines, and every name in it."""
    assert defined(line) == name
    assert symbols(line) == names


def test_how_many_lines_two_texts_begin_with_alike() -> None:
    """Every pair of short texts, counted one by one."""
    texts = [list(text) for length in range(5) for text in itertools.product("ab", repeat=length)]
    for first, second in itertools.product(texts, texts):
        alike = itertools.takewhile(lambda pair: pair[0] == pair[1], zip(first, second, strict=False))
        assert common(first, second) == len(list(alike))


@pytest.mark.parametrize("name", ["x86_32/regs-5.3", "x86_64/rfc-reviewed-retest-switch"])
def test_a_second_run_is_the_same_after_another_path(name: str) -> None:
    """What was renamed for the path before says nothing else of this one."""
    target = target_of(name)
    _, files = prepare(target, target.level, Shared())
    subjects = [one.subject for one in files if one.subject is not None and one.name.endswith(".defined")]
    assert len(subjects) > 1
    one = SecondRun()
    for subject in [*subjects, *subjects[::-1]]:
        own = SecondRun()
        for second in (one, own):
            second.follow(subject)
        assert one.lines == own.lines
        assert list(one.conditions(subject)) == list(own.conditions(subject))
        names = [defined(line) or "" for line in subject.way.machine.lines]
        assert one.renamed(" ".join(names)) == own.renamed(" ".join(names))
        assert any(name.endswith("!2") for name in one.renamed(" ".join(names)).split())


def test_a_second_run_has_names_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that means something in the first run is none for the second one."""
    target = target_of("x86_32/kprobe-frame")
    prepare(target, target.level, Shared())
    monkeypatch.setattr(runs, "_second", lambda name: name.replace("seen.bx", "seen.cx"))
    with pytest.raises(CannotCertify, match="second run"):
        prepare(target, target.level, Shared())


@pytest.mark.parametrize("name", ["x86_32/regs-5.3", "x86_64/rfc-reviewed-retest-switch", "x86_64/mcount-minimal"])
def test_z3_is_told_what_the_file_says(name: str) -> None:
    """Of a path all of its lines but comments, of two runs all but names that no question has, and nothing else."""
    target = target_of(name)
    _, files = prepare(target, target.level, Shared())
    for one in files:
        said = {line for line in one.lines if line.startswith("(")}
        told = [*one.body, *one.own]
        assert set(one.early) <= set(one.body)
        assert {line for line in told if line.startswith("(")} <= said
        names = {defined(line) for line in said - set(told)}
        asked = [formula for question in one.questions for formula in question.formulas]
        texts = [*told, *one.guards, *asked, *(formula for _, formula in one.assume)]
        assert names.isdisjoint(frozenset[str]().union(*map(symbols, texts)))
        assert one.name.endswith(".defined") or not names
