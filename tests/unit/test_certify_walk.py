"""The third walk: its trail is the engine's, and each place, load and assumption that it takes is proved or needed."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.unit.certificates import SMALL, target_of
from verify.budget import Budget
from verify.certify import callback, places
from verify.certify import walk as walking
from verify.certify.build import Made, make
from verify.certify.certificate import parse
from verify.certify.entry import enter
from verify.certify.machine import Machine
from verify.certify.prove import MANIFEST, certify
from verify.certify.recheck import built_in
from verify.certify.records import manifest, verdicts
from verify.certify.shared import Shared
from verify.certify.smt import Affine, CannotCertify, Term
from verify.certify.walk import walk
from verify.certify.z3text import Z3
from verify.pipeline import decide
from verify.target import arch_of
from verify.verdict import Verdict


@pytest.mark.parametrize("change", ["an instruction less", "another order", "another exit", "a trail more", "none"])
def test_another_trail_of_instructions_is_contradicted(change: str, tmp_path: Path) -> None:
    """What each path executed, instruction by instruction, and how it leaves: names and verdicts are not enough."""
    target = target_of(SMALL)
    report = decide(target, Budget(), lifters=("vex",))
    (trail,) = report.trails
    assert len(trail.steps) > 2
    first, second, *rest = trail.steps
    trails = {
        "an instruction less": {replace(trail, steps=trail.steps[:-1])},
        "another order": {replace(trail, steps=(second, first, *rest))},
        "another exit": {replace(trail, how="ret")},
        "a trail more": {trail, replace(trail, steps=(first,))},
        "none": set(),
    }[change]
    problems, code = certify(target, replace(report, trails=tuple(trails)), tmp_path)
    assert code == 5
    assert any("executed these" in problem for problem in problems)
    assert not list(tmp_path.iterdir())


def test_a_walk_that_passes_over_an_instruction_contradicts_the_engine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An instruction that the generator does not note is no obligation's business, and is noticed by its trail."""
    target = target_of("x86_64/mcount-minimal")
    report = decide(target, Budget(), lifters=("vex",))
    assert certify(target, report, tmp_path) == ((), 0)
    advance = walking._Walker._advance

    def forgetting(walker: walking._Walker, machine: Machine) -> list[Machine]:
        following = advance(walker, machine)
        for one in following:
            one.steps[:1] = one.steps[:1] * 2
        return following

    monkeypatch.setattr(walking._Walker, "_advance", forgetting)
    problems, code = certify(target, report, tmp_path)
    assert code == 5
    assert all("executed these" in problem for problem in problems)


def test_where_a_computed_constant_points_is_proved_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """A place that the walk goes on at, taken for another one than was computed: its address lemma is sat."""
    target = target_of("x86_64/bugs/d2a68c4effd8-buggy")
    assert {answer for _, answer in lemmas(make(target, target.level, {}))} == {"unsat"}
    touch = Machine.touch

    def astray(machine: Machine, address: Term) -> None:
        at = address.at
        touch(machine, replace(address, at=Affine(None, at.offset + 8)) if at and at.base is None else address)

    monkeypatch.setattr(Machine, "touch", astray)
    touched = make(target, target.level, {})
    assert "sat" in {answer for _, answer in lemmas(touched)}


def lemmas(made: Made) -> list[tuple[str, str]]:
    """The address lemmas and their answers."""
    pairs = [(one.draft.questions, one.settled.answers) for one in made.files]
    return [(q.id, a) for several, given in pairs for q, a in zip(several, given, strict=True) if "lemma/" in q.id]


@pytest.mark.parametrize("name", ["f\n(assert false)", "f\x85(assert false)"])
def test_a_name_cannot_leave_its_comment(name: str) -> None:
    """What an object calls its symbols is quoted in comments; a line of its own would be read as a formula."""
    target = replace(target_of(SMALL), symbol=name)
    with pytest.raises(CannotCertify, match="no comment can hold"):
        walk(target, arch_of(target.image), Shared().feasible)


def test_a_symbol_called_like_a_second_load_is_no_load_of_that_cell() -> None:
    """Two loads of one name would be one free symbol: equal by accident."""
    target = target_of("x86_64/fentry-regs")
    machine = enter(target, arch_of(target.image)).machine
    for name in ("cell", "cell", "cell%2"):
        address = Term(f"|addr.{name}|", machine.arch.bits, Affine(f"addr.{name}", 0))
        if name != "cell%2":
            places.load(machine, address, machine.arch.word)
    with pytest.raises(CannotCertify, match="two loads"):
        places.load(machine, address, machine.arch.word)


def assumed() -> list[tuple[str, Path]]:
    """Each assumption that some manifest says is asserted, with the smallest two of the targets that list it."""
    found: dict[str, list[Path]] = {}
    for path in sorted(built_in().rglob(MANIFEST), key=lambda path: (path.stat().st_size, str(path))):
        for ident in json.loads(path.read_text())["assumptions"]["asserted, and needed by an answer"]:
            found.setdefault(ident, []).append(path)
    return [(ident, path) for ident, paths in sorted(found.items()) for path in paths[:2]]


@pytest.mark.parametrize(("ident", "path"), assumed(), ids=lambda one: one if isinstance(one, str) else one.parent.name)
def test_an_asserted_assumption_is_in_every_unsat_core(ident: str, path: Path) -> None:
    """Some question is unsat with it and sat without it, all else as the file says."""
    for name in json.loads(path.read_text())["files"]:
        text = (path.parent / name).read_text()
        if f"; assumption {ident}\n" in text and without(text, ident):
            return
    pytest.fail(f"{ident}: no question of {path.parent} needs it")


def without(text: str, ident: str) -> bool:
    """Whether some question that the file says is unsat is sat once an assumption is taken out."""
    lines = text.splitlines()
    kept = []
    for number, line in enumerate(lines):
        throughout = number > 0 and lines[number - 1] == f"; assumption {ident}"
        if not throughout and not line.endswith(f" ; assumption {ident}"):
            kept.append(line)
    before, questions = parse("\n".join(kept))
    session = Z3()
    session.tell(before)
    return any(status == "unsat" and session.ask(formulas) == "sat" for formulas, status in questions)


def _forgets_the_frame(machine: Machine, name: str, regs: int | None) -> None:
    machine.known.clear()
    machine.shadow.clear()
    for half in machine.stack:
        machine.lines.append(f"(declare-const {name}.{half} Stack)")
        machine.stack[half] = f"{name}.{half}"


def _loses_fpu(machine: Machine, name: str) -> None:
    machine.system["fpu"] = Term(machine.declare(f"{name}.fpu", 64), 64)


def _interrupted(machine: Machine, before: int) -> None:
    name = machine.fresh("interrupted")
    machine.lines.append(f"(declare-const {name} (_ BitVec {machine.arch.bits}))")
    machine.registers["rbx"] = Term(name, machine.arch.bits)


@pytest.mark.parametrize(
    ("ident", "where", "what", "fault", "named"),
    [
        ("callback-abi", callback, "_memory", _forgets_the_frame, "exit/target"),
        ("kernel-no-fpu", callback, "_registers", _loses_fpu, "restore/fpu"),
        ("async-transparent", Machine, "settle_stack", _interrupted, "restore/bx"),
    ],
    ids=["callback-abi", "kernel-no-fpu", "async-transparent"],
)
def test_a_structural_assumption_is_needed(
    ident: str, where: object, what: str, fault: Callable[..., None], named: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without it (a frame that C rewrites, vector state that C uses, a register that an interrupt loses) sat."""
    target = target_of("x86_64/mcount-minimal" if ident == "callback-abi" else "x86_64/fentry-regs")
    whole = make(target, target.level, {})
    assert ident in manifest(whole, {}, dict.fromkeys((one.draft.name for one in whole.files), ""))["assumptions"][
        "by construction"
    ]  # fmt: skip
    kept = getattr(where, what)

    def faulty(*given: object) -> None:
        kept(*given)
        fault(*given)

    monkeypatch.setattr(where, what, fault if ident == "callback-abi" else faulty)
    assert verdicts(whole.files)[named, "return"] is Verdict.PROVED
    assert verdicts(make(target, target.level, {}).files)[named, "return"] is Verdict.REFUTED
