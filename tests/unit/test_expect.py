"""Expectations: what meets them, what does not, and which exit code follows (INTERFACE)."""

import itertools
from dataclasses import replace
from pathlib import Path

import pytest

from tests.unit.given import own
from verify.expect import EXIT_ORDER, unmet, worst_exit
from verify.manifest import read_manifest
from verify.report.tree import Exempted, Finding
from verify.target import Expectation, Target
from verify.terms import Gap
from verify.verdict import Verdict, join

PROVED, VACUOUS, INCONCLUSIVE, REFUTED, BROKEN = Verdict
EXEMPT = Exempted(reason="scratch", source="the ABI")
GAP = Gap(why="an unsupported instruction", where="f+0x1")


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> Target:
    """A target at level strict without expectations."""
    (read,) = read_manifest(own(tmp_path_factory.mktemp("mine")), "mine")
    return read


def found(
    name: str, verdict: Verdict = REFUTED, strict: Verdict | None = None, exempt: Exempted | None = None
) -> Finding:
    """A finding for ``id@path``, the path being ``return`` where none is given."""
    ident, _, path = name.partition("@")
    return Finding(
        id=ident, path=path or "return", verdict=verdict, strict=verdict if strict is None else strict,
        exempt=exempt, says="", reason="because", counterexample=None, assumptions=(),
    )  # fmt: skip


def refutes(*names: str) -> Expectation:
    """An expected refutation of exactly these."""
    return Expectation(verdict=REFUTED, refuted=names)


def code(target: Target, wanted: Expectation | None, *findings: Finding, gaps: tuple[Gap, ...] = ()) -> int:
    """The exit code at level strict; the words are there exactly where it is not 0."""
    expecting = replace(target, expect={} if wanted is None else {"gate": wanted})
    verdict = join([*(one.verdict for one in findings), *(INCONCLUSIVE for _ in gaps)])
    expected, problems, number = unmet(expecting, "strict", verdict, verdict, findings, gaps)
    assert expected is (PROVED if wanted is None else wanted.verdict)
    assert bool(problems) == (number != 0)
    return number


def test_the_worst_exit_code_wins() -> None:
    """5, 2, 1, 3, 4, 0; nothing at all is vacuous."""
    assert EXIT_ORDER == (5, 2, 1, 3, 4, 0)
    for worse, better in itertools.combinations(EXIT_ORDER, 2):
        assert worst_exit([better, worse, better]) == worse
    assert worst_exit([]) == 4
    assert worst_exit([0, 0]) == 0


@pytest.mark.parametrize(
    ("verdict", "number"), [(PROVED, 0), (VACUOUS, 4), (INCONCLUSIVE, 3), (REFUTED, 1), (BROKEN, 5)]
)
def test_without_a_manifest_proved_is_expected(target: Target, verdict: Verdict, number: int) -> None:
    """Each verdict but PROVED has its exit code."""
    assert code(target, None, found("regs/ax", PROVED), found("regs/sp", verdict)) == number


def test_a_refutation_that_did_not_come_is_not_met(target: Target) -> None:
    """A proof where a refutation was expected fails."""
    assert code(target, refutes("regs/sp"), found("regs/sp", PROVED)) == 1


def test_exactly_the_named_obligations(target: Target) -> None:
    """One more or one less than named fails, so does another one instead."""
    wanted = refutes("regs/sp", "regs/ss")
    assert code(target, wanted, found("regs/sp"), found("regs/ss")) == 0
    assert code(target, wanted, found("regs/sp")) == 1
    assert code(target, wanted, found("regs/sp"), found("regs/ss"), found("regs/cs")) == 1
    assert code(target, wanted, found("regs/sp"), found("regs/cs")) == 1


def test_a_name_without_a_path_means_at_least_one(target: Target) -> None:
    """``id`` leaves the other paths free, ``id@path`` does not."""
    one, both = [found("restore/r10@stop")], [found("restore/r10@stop"), found("restore/r10@return")]
    assert code(target, refutes("restore/r10"), *one) == code(target, refutes("restore/r10"), *both) == 0
    assert code(target, refutes("restore/r10@stop"), *one) == 0
    assert code(target, refutes("restore/r10@stop"), *both) == 1
    assert code(target, refutes("restore/r10@return"), *one) == 1


def test_a_summary_covers_its_bits(target: Target) -> None:
    """``restore/flags`` alone leaves the bits free."""
    summary, bit = found("restore/flags"), found("restore/flags.CF")
    assert code(target, refutes("restore/flags"), summary, bit) == 0
    assert code(target, refutes("restore/flags"), summary) == 0
    assert code(target, refutes("regs/flags"), summary, bit) == 1


def test_listed_bits_are_exactly_those_and_the_summary_with_them(target: Target) -> None:
    """Where bits are listed, another bit fails, and so does a summary that is not refuted with them."""
    summary, carry, zero = (found(f"restore/flags{bit}") for bit in ("", ".CF", ".ZF"))
    for listed in (refutes("restore/flags.CF"), refutes("restore/flags.CF", "restore/flags")):
        assert code(target, listed, summary, carry) == 0
        assert code(target, listed, summary, carry, zero) == 1
        assert code(target, listed, carry) == 1
        assert code(target, listed, summary) == 1


def test_what_else_is_undecided_fails(target: Target) -> None:
    """Every other obligation must be PROVED or EXEMPT; a gap never is."""
    wanted = refutes("regs/sp")
    assert code(target, wanted, found("regs/sp"), found("regs/ss", INCONCLUSIVE)) == 3
    assert code(target, wanted, found("regs/sp"), found("regs/ss", VACUOUS)) == 4
    assert code(target, wanted, found("regs/sp"), found("regs/ss", BROKEN)) == 5
    assert code(target, wanted, found("regs/sp"), gaps=(GAP,)) == 3
    assert code(target, None, found("regs/sp", PROVED), gaps=(GAP,)) == 3


def test_inconclusive_may_be_expected(target: Target) -> None:
    """Then a gap is what was expected, and a refutation is not."""
    wanted = Expectation(verdict=INCONCLUSIVE)
    assert code(target, wanted, found("regs/sp", PROVED), gaps=(GAP,)) == 0
    assert code(target, wanted, found("regs/sp"), gaps=(GAP,)) == 1
    assert code(target, wanted, found("regs/sp", PROVED)) == 1


def at(target: Target, decided: str, level: str, *findings: Finding, **expect: Expectation) -> int:
    """The exit code of a target of that level, decided at ``decided``."""
    verdict = join(one.verdict for one in findings if one.exempt is None)
    strict = join(one.strict for one in findings)
    return unmet(replace(target, level=level, expect=expect), decided, verdict, strict, findings, ())[2]


def test_what_is_exempt_is_not_refuted(target: Target) -> None:
    """An exempt obligation with a clear answer at strict does not count; one without does."""
    proved = found("regs/ax", PROVED)
    exempt = found("restore/r11", PROVED, REFUTED, EXEMPT)
    assert at(target, "linux-regs", "linux-regs", proved, exempt) == 0
    undecided = found("restore/r11", INCONCLUSIVE, INCONCLUSIVE, EXEMPT)
    assert at(target, "linux-regs", "linux-regs", proved, undecided) == 3


def test_strict_is_held_to_its_own_expectation(target: Target) -> None:
    """Beside the gate, what a manifest says of strict must come true too."""
    findings = [found("regs/ax", PROVED), found("restore/r11", PROVED, REFUTED, EXEMPT)]
    gate = Expectation(verdict=PROVED)
    assert at(target, "linux-regs", "linux-regs", *findings, gate=gate, strict=refutes("restore/r11")) == 0
    assert at(target, "linux-regs", "linux-regs", *findings, gate=gate, strict=refutes("restore/r10")) == 1
    assert at(target, "linux-regs", "linux-regs", *findings, gate=gate, strict=gate) == 1


def test_the_expectation_of_a_level_is_that_of_that_level(target: Target) -> None:
    """The gate's table speaks of the target's own level, the strict table of strict, none of another level."""
    refuted = found("regs/sp")
    assert at(target, "strict", "strict", refuted, strict=refutes("regs/sp")) == 0
    assert at(target, "strict", "linux-regs", refuted, gate=refutes("regs/sp")) == 1
    assert at(target, "strict", "linux-regs", refuted, strict=refutes("regs/sp")) == 0
    assert at(target, "linux-args", "linux-regs", refuted, gate=refutes("regs/sp")) == 1


def test_what_was_not_expected_is_named_once(target: Target) -> None:
    """A reader gets the summaries; the bits are in the report."""
    findings = [found("regs/sp"), found("restore/flags"), found("restore/flags.CF"), found("restore/r10@stop")]
    _, problems, _ = unmet(target, "strict", REFUTED, REFUTED, findings, ())
    assert problems == (
        "strict: expected PROVED, found REFUTED",
        "strict: refuted, which was not expected: regs/sp@return, restore/flags@return, restore/r10@stop",
    )


def test_the_folder_of_the_fixture_is_a_users(target: Target) -> None:
    """Nothing here depends on our own targets' expectations."""
    assert Path(target.image.path).name == "trampoline.o" and not target.expect
