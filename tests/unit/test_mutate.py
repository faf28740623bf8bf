"""Mutants: each operator makes the edit that it names, and a campaign tells a survivor from an equivalent."""

from dataclasses import replace

import pytest

from tests.unit.trampolines import BASE, Line, good, image_of, target_of
from verify.arch import ARCHITECTURES
from verify.batch import Request, gather
from verify.decide.solver import Budget
from verify.mutate import campaign as campaign_module
from verify.mutate.campaign import ALL, Fate, Mutant, Original, fate_of, mutants_of, original_of
from verify.mutate.operators import edits
from verify.mutate.table import Row, summary, table
from verify.mutate.workers import campaign

X86_64 = ARCHITECTURES["x86_64"]

# Bytes, operator, and what it makes of them: worked out from SDM 2.
EDITS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("48 89 44 24 50", "delete", ("90 90 90 90 90",)),
    ("48 89 44 24 50", "register", ("48 89 4c 24 50", "4c 89 44 24 50")),
    ("50", "register", ("51",)),
    ("48 89 44 24 50", "displacement", ("48 89 44 24 58", "48 89 44 24 48")),
    ("48 83 ef 05", "immediate", ("48 83 ef 06", "48 83 ef 04")),
    ("74 05", "branch", ("75 05",)),
    ("0f 84 05 00 00 00", "branch", ("0f 85 05 00 00 00",)),
    ("48 89 44 24 50", "size", ("40 89 44 24 50",)),
    ("48 89 e1", "displacement", ()),
    ("e8 00 00 00 00", "immediate", ()),
)


@pytest.mark.parametrize(("code", "operator", "wanted"), EDITS)
def test_an_operator_makes_the_edit_that_it_names(code: str, operator: str, wanted: tuple[str, ...]) -> None:
    image = image_of(((code, "one"), ("c3", "ret")))
    made = [edit.data.hex(" ") for edit in edits(image, X86_64, [BASE], [operator])]
    assert made == list(wanted)


def test_neighbours_are_swapped_unless_one_depends_on_its_place() -> None:
    push: tuple[Line, ...] = (("50", "push %rax"), ("51", "push %rcx"))
    branch: tuple[Line, ...] = (("50", "push %rax"), ("74 00", "je .+2"))
    assert [edit.data.hex() for edit in edits(image_of(push), X86_64, [BASE, BASE + 1], ["swap"])] == ["5150"]
    assert not list(edits(image_of(branch), X86_64, [BASE, BASE + 1], ["swap"]))


def one(original: Original, operator: str, text: str) -> Mutant:
    """The first mutant of an instruction."""
    return next(m for m in mutants_of(original) if m.operator == operator and m.text.startswith(text))


def test_killed_equivalent_and_stopped_are_told_apart() -> None:
    original = original_of(target_of(good()))
    dead = one(original, "delete", "mov qword ptr [rsp + 0x50], rax")
    assert fate_of(original, dead).fate is Fate.KILLED and "regs/ax@return" in fate_of(original, dead).gate
    assert fate_of(original, one(original, "swap", "mov qword ptr [rsp + 0x50], rax")).fate is Fate.EQUIVALENT
    assert fate_of(original, one(original, "size", "add rsp")).fate is Fate.STOPPED


def test_a_verifier_that_proves_everything_leaves_survivors(monkeypatch: pytest.MonkeyPatch) -> None:
    original = original_of(target_of(good()))
    monkeypatch.setattr(campaign_module, "decide", lambda target, _: replace(original.report, name=target.name))
    mutant = one(original, "delete", "mov qword ptr [rsp + 0x50], rax")
    outcome = fate_of(original, mutant)
    assert outcome.fate is Fate.SURVIVOR and "view 1: regs.ax" in outcome.notes


def test_what_is_not_proved_is_no_baseline() -> None:
    with pytest.raises(ValueError, match="not proved at its gate"):
        original_of(target_of(good(before=(("48 ff c7", "inc %rdi"),))))


def test_a_sample_is_the_same_for_a_seed_and_for_any_number_of_processes() -> None:
    target = target_of(good())
    rows = list(campaign(target, (), jobs=1, sample=12, seed=7))
    assert rows == list(campaign(target, (), jobs=2, sample=12, seed=7))
    assert len(rows) == 12 and {row[0] for row in rows} <= set(ALL)
    assert not [row for row in rows if row[3] in (Fate.SURVIVOR.value, Fate.BROKEN.value)]


def test_the_last_line_and_the_exit_code() -> None:
    def rows(*fates: Fate) -> list[Row]:
        return [("delete", "f+0x0", "ret -> nop", fate.value, ("regs/flags.IF@return",), ()) for fate in fates]

    assert summary(rows(Fate.KILLED, Fate.EQUIVALENT)) == ("2 mutants, 0 survivors", 0)
    assert summary(rows(Fate.KILLED, Fate.SURVIVOR)) == ("2 mutants, 1 survivors", 1)
    assert summary(rows(Fate.KILLED, Fate.STOPPED))[1] == 3
    assert summary(rows(Fate.SURVIVOR, Fate.BROKEN))[1] == 5
    assert summary([])[1] == 4
    text = table(rows(Fate.KILLED, Fate.SURVIVOR))
    assert "f+0x0: delete: ret -> nop: SURVIVOR" in text and "KILLED" not in text
    assert text.splitlines()[-1] == "2 mutants, 1 survivors"
    assert "regs/flags" in text and "regs/flags.IF" not in text.partition("killed by")[2]


def test_each_case_of_a_split_frame_pointer_plays_its_own_memory() -> None:
    """Without its allocation rfc-reviewed stores all over its caller's frame, where bp points in some of the cases."""
    (target,) = (one.target for one in gather(Request(names=("x86_64/rfc-reviewed",), budget=Budget())).targets)
    original = original_of(target)
    assert fate_of(original, one(original, "delete", "sub rsp, 0xb0")).fate is Fate.KILLED
