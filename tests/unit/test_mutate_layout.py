"""Code laid out anew means what it meant; a renaming of choices is none of values; a journal keeps whole lines only."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.unit import trampolines32
from tests.unit.test_mutate import one, proved
from tests.unit.trampolines import BASE, CALL, Line, good, image_of, target_of
from verify.arch import ARCHITECTURES
from verify.bodies import instructions_of
from verify.budget import Budget
from verify.contracts.words import name_of
from verify.decide.solver import Solver
from verify.execute.explore import explore
from verify.image.model import Image
from verify.mutate.align import renaming
from verify.mutate.campaign import Fate, Original, Outcome, edits_of, fate_of, mutant_of, original_of
from verify.mutate.equivalence import Seen, differences
from verify.mutate.journal import Journal, engine, question
from verify.mutate.relay import Immovable, relaid, span_of
from verify.mutate.table import Row
from verify.mutate.workers import campaign
from verify.paths import Exploration
from verify.pipeline import decide
from verify.verdict import Verdict

X86_64, X86_32 = ARCHITECTURES["x86_64"], ARCHITECTURES["x86_32"]
NOP = b"\x90"


def texts(image: Image, start: int, end: int) -> list[str]:
    """The instructions of a range, what is relative as the address that is meant."""
    return [insn.text for insn in instructions_of(image, X86_64, start, end)]


@pytest.mark.parametrize("name", ["x86_64/rfc-reviewed", "x86_64/fentry-regs", "x86_32/mcount-hiramatsu-complete"])
def test_a_trampoline_elsewhere_is_as_good(name: str) -> None:
    """Moved as a whole, with a nop in front: proved, relocated fields and a branch to its own return included."""
    target = proved(name)
    arch = ARCHITECTURES[target.image.arch]
    span = span_of(target, arch, target.address, ())
    made = relaid(target.image, arch, span, {target.address: (NOP, span.insns[0].code)})
    moved = made.around(target)
    assert moved.address == made.start != target.address
    assert moved.size == target.size + 1 == made.end - made.start
    assert not any(low <= target.address < high for low, high in moved.code)
    report = decide(moved, Budget(), lifters=("vex",), vacuity=False)
    assert report.verdict is Verdict.PROVED


def test_a_branch_within_goes_where_its_target_went_and_one_out_becomes_long() -> None:
    lines: tuple[Line, ...] = (("eb 01", "jmp .+3"), ("90", "nop"), ("74 fb", "je .-3"), ("eb 05", "jmp .+7"))
    image = image_of((*lines, ("c3", "ret")))
    target = replace(target_of(lines), image=image, code=((BASE, BASE + 7),), callees={})
    span = span_of(target, X86_64, BASE, ())
    made = relaid(image, X86_64, span, {BASE + 2: (NOP, NOP)})
    assert texts(made.image, made.start, made.end) == [
        f"jmp {made.start + 4:#x}", "nop", "nop", f"je {made.start:#x}", f"jmp {BASE + 12:#x}",
    ]  # fmt: skip
    assert made.image.read(made.end - 5, 1) == b"\xe9"
    assert made.image.read(BASE, 7) == image.read(BASE, 7)


def test_relocated_fields_move_along() -> None:
    target = proved("x86_64/fentry-regs")
    fields = {at for at in target.image.fields if target.address <= at < target.address + target.size}
    assert fields
    span = span_of(target, X86_64, target.address, ())
    made = relaid(target.image, X86_64, span, {target.address: (NOP, span.insns[0].code)})
    new = {at - made.start + target.address - 1 for at in made.image.fields if made.start <= at < made.end}
    assert new == fields
    for at in fields:
        assert made.image.relocated.get(at - target.address + made.start + 1) == target.image.relocated.get(at)


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        ((("eb 01", "jmp .+3"), ("48 89 c0", "mov")), "middle of an instruction"),
        ((("06", "no instruction in 64-bit mode"),), "no instruction"),
    ],
)
def test_what_cannot_be_moved_is_no_mutant(lines: tuple[Line, ...], reason: str) -> None:
    image = image_of(lines)
    size = image.symbol("ftrace_stub").address - BASE
    target = replace(target_of(lines), code=((BASE, BASE + size),), callees={})
    with pytest.raises(Immovable, match=reason):
        relaid(image, X86_64, span_of(target, X86_64, BASE, ()), {})


def test_code_that_others_branch_into_is_not_moved() -> None:
    lines: tuple[Line, ...] = (("90", "nop"), ("eb fd", "jmp .-1"))
    target = replace(target_of(lines), code=((BASE, BASE + 1), (BASE + 1, BASE + 3)), callees={})
    with pytest.raises(Immovable, match="other code branches into it"):
        span_of(target, X86_64, BASE, (BASE, BASE + 1))


def of(original: Original, operator: str, text: str) -> Outcome:
    """What becomes of the first mutant of an instruction."""
    return fate_of(original, one(original, operator, text))


def test_an_instruction_that_runs_twice() -> None:
    original = original_of(target_of(good()))
    assert of(original, "duplicate", "mov r15, qword ptr [rsp]").fate is Fate.EQUIVALENT
    assert of(original, "duplicate", "ret").fate is Fate.EQUIVALENT  # the second is never reached
    assert any(ident.startswith("call/reached@") for ident in of(original, "duplicate", "call").gate)
    assert of(original, "duplicate", "mov rdx, qword ptr").fate is Fate.EQUIVALENT  # a cell: the second load counts
    assert of(original, "duplicate", "sub rdi, 5").gate == ("arg/ip@return",)


def test_one_step_more_does_not_make_every_later_choice_another_one() -> None:
    """What the callback finds in padding is junk of the allocation, one step later in the mutant."""
    original = original_of(target_of(good(first=(("90", "nop"), ("48 89 c0", "mov %rax,%rax")))))
    for operator in ("duplicate", "delete"):
        assert of(original, operator, "mov rax, rax").fate is Fate.EQUIVALENT


def test_choices_are_renamed_one_to_one() -> None:
    """What two steps leave open stays two choices, whatever the two are called, and everything else keeps its name."""
    original = original_of(target_of(good()))
    left = original.exploration.paths[0]
    for operator, text in (("duplicate", "pushfq"), ("duplicate", "sub rsp"), ("delete", "sub rsp")):
        explored = explore(one(original, operator, text).target, X86_64, lambda _: True)
        rename = renaming(left, explored.paths[0], frozenset(), Solver(Budget()))
        renamed = {name: name_of(rename(symbol)) for name, symbol in explored.symbols.items()}
        assert len(set(renamed.values())) == len(renamed)
        free = {name for name, kind in explored.kinds.items() if kind in ("junk", "undefined")}
        assert {name for name in renamed if renamed[name] != name} <= free
        assert any(renamed[name] != name for name in free)


def test_a_load_that_changed_places_is_the_same_load() -> None:
    original = original_of(target_of(good()))
    assert of(original, "swap", "mov rsi, qword ptr [rsp + 0xb8]; mov rdx").fate is Fate.EQUIVALENT
    assert of(original, "swap", "mov rdx, qword ptr").fate is Fate.EQUIVALENT


def test_nothing_is_renamed_where_a_branch_tells_choices_apart() -> None:
    original = original_of(target_of(good()))
    left = original.exploration.paths[0]
    explored = explore(one(original, "duplicate", "pushfq").target, X86_64, lambda _: True)
    rename = renaming(left, explored.paths[0], frozenset(), Solver(Budget()))
    junk = next(symbol for symbol in explored.symbols.values() if rename(symbol) is not symbol)
    right = replace(explored.paths[0], guard=(junk == 0,))
    kept = renaming(left, right, frozenset(), Solver(Budget()))
    assert all(kept(symbol) is symbol for symbol in explored.symbols.values())
    idle = replace(explored.paths[0], guard=((junk ^ junk) == 0,))  # a mention is no dependence
    rename = renaming(left, idle, frozenset(), Solver(Budget()))
    assert any(rename(symbol) is not symbol for symbol in explored.symbols.values())


ROW: Row = ("delete", "+0x0", "ret -> nop", "killed", ("regs/ax@return",), ())


def test_a_journal_gives_back_what_it_was_given(tmp_path: Path) -> None:
    path = tmp_path / "made" / "journal.txt"
    journal = Journal(path)
    assert journal.get("question", "edit") is None
    journal.put("question", "edit", ROW)
    again = Journal(path)
    assert again.get("question", "edit") == ROW
    assert again.get("question", "other") is None and again.get("other", "edit") is None


def test_a_line_that_is_not_whole_is_done_again(tmp_path: Path) -> None:
    path = tmp_path / "journal.txt"
    journal = Journal(path)
    journal.put("question", "first", ROW)
    journal.put("question", "second", ROW)
    whole = path.read_bytes()
    for broken in (whole[:-9], whole[:-1] + b"x\n", whole.replace(b"killed", b"survivor")):
        path.write_bytes(broken)
        read = Journal(path)
        assert read.get("question", "second") is None
        read.put("question", "third", ROW)  # on a line of its own
        assert Journal(path).get("question", "third") == ROW


def test_a_resumed_campaign_is_the_whole_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = target_of(good())
    path = tmp_path / "journal.txt"
    whole = list(campaign(target, (), jobs=1, sample=8, seed=3, journal=Journal(path), engine="e"))
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[:3]) + lines[3][:20])
    resumed = list(campaign(target, (), jobs=2, sample=8, seed=3, journal=Journal(path), engine="e"))
    assert resumed == whole == list(campaign(target, (), jobs=1, sample=8, seed=3))
    renamed = replace(target, name="another")
    monkeypatch.setattr("verify.mutate.workers.fate_of", None)  # nothing is decided again
    again = list(campaign(renamed, (), jobs=1, sample=8, seed=3, journal=Journal(path), engine="e"))
    assert [row[1] for row in again] == [row[1].replace("in-memory", "another") for row in whole]


def test_a_question_is_about_bytes_contract_semantics_and_verifier() -> None:
    target = target_of(good())
    asked = question(target, engine(), ("vex",))
    assert asked == question(replace(target, name="another", about="a word"), engine(), ("vex",))
    others = [
        question(replace(target, level="linux-regs"), engine(), ("vex",)),
        question(replace(target, honour=frozenset()), engine(), ("vex",)),
        question(replace(target, image=replace(target.image, sha256="another")), engine(), ("vex",)),
        question(target, engine(), ("pcode",)),
        question(target, "another", ("vex",)),
    ]
    assert len({asked, *others}) == 1 + len(others)


def test_edits_are_named_by_what_they_do() -> None:
    original = original_of(target_of(good(call=(CALL,))))
    names = [edit.named(BASE) for edit in edits_of(original)]
    assert len(names) == len(set(names))
    assert "duplicate 0:9c+9c" in names and "delete 0=90" in names
    moved = mutant_of(original, next(edit for edit in edits_of(original) if edit.laid))
    assert moved.where.startswith("in-memory+0x")


def test_an_argument_on_the_stack_is_compared() -> None:
    """x86-32's fourth argument lies below E: 0 and 1 there are two things that C sees."""
    passes = (("83 c4 04", "addl $4,%esp"), ("6a 00", "pushl $0"))
    other = (passes[0], ("6a 01", "pushl $1"))
    seen = Seen(arch=X86_32, fields=(), pushed=1, ends="exit", bound=frozenset(), stacked=1)

    def explored(lines: tuple[Line, ...]) -> Exploration:
        plain = trampolines32.target_of(trampolines32.good(before=lines))
        return explore(replace(plain, regs="null"), X86_32, lambda _: True)

    found = differences(explored(passes), explored(other), seen, Solver(Budget()))
    assert found == ("view 1: argument 0 on the stack",)
    assert differences(explored(passes), explored(passes), seen, Solver(Budget())) == ()
