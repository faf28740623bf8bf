"""Mutants: each operator makes the edit that it names, and a campaign tells a survivor from an equivalent."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from tests.unit.trampolines import BASE, Line, good, image_of, target_of
from verify.arch import ARCHITECTURES
from verify.batch import Request, gather
from verify.budget import Budget
from verify.mutate import campaign as campaign_module
from verify.mutate.campaign import ALL, Fate, Mutant, Original, edits_of, fate_of, mutants_of, original_of
from verify.mutate.frozen import frozen, unlike
from verify.mutate.operators import edits
from verify.mutate.page import by_family, by_operator, by_target, named, reasons
from verify.mutate.table import Row, summary, table
from verify.mutate.workers import campaign
from verify.target import Target

ARCHS = {name: ARCHITECTURES[name] for name in ("x86_64", "x86_32")}

# Machine, bytes, operator, what it makes of them, and what it makes of them elsewhere: worked out from SDM 2.
EDITS: tuple[tuple[str, str, str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("x86_64", "48 89 44 24 50", "delete", ("90 90 90 90 90",), ()),
    ("x86_64", "48 89 44 24 50", "duplicate", (), ("48 89 44 24 50 48 89 44 24 50",)),
    ("x86_64", "48 89 44 24 50", "displacement",
     ("48 89 44 24 58", "48 89 44 24 48", "48 89 44 24 60", "48 89 44 24 40"), ()),
    ("x86_64", "48 89 44 24 78", "displacement",
     ("48 89 44 24 70", "48 89 44 24 68"), ("48 89 84 24 80 00 00 00", "48 89 84 24 88 00 00 00")),
    ("x86_64", "4c 89 3c 24", "displacement",
     (), ("4c 89 7c 24 08", "4c 89 7c 24 f8", "4c 89 7c 24 10", "4c 89 7c 24 f0")),
    ("x86_64", "48 89 e1", "displacement", (), ()),
    ("x86_64", "48 83 ef 05", "immediate", ("48 83 ef 06", "48 83 ef 04", "48 83 ef 0d", "48 83 ef fd"), ()),
    ("x86_64", "e8 00 00 00 00", "immediate", (), ()),
    ("x86_64", "74 05", "branch", ("75 05", "eb 05"), ()),
    ("x86_64", "0f 84 05 00 00 00", "branch", ("0f 85 05 00 00 00", "2e e9 05 00 00 00"), ()),
    ("x86_64", "48 89 44 24 50", "size", ("40 89 44 24 50", "48 88 44 24 50"), ("66 40 89 44 24 50",)),
    ("x86_64", "50", "size", (), ("66 50",)),
    ("x86_64", "e8 00 00 00 00", "size", (), ()),
    ("x86_32", "66 c7 44 24 02 00 00", "size", (), ("c7 44 24 02 00 00 00 00",)),
    ("x86_32", "53", "register", ("50", "51", "52", "54", "55", "56", "57"), ()),
)  # fmt: skip


@pytest.mark.parametrize(("arch", "code", "operator", "wanted", "elsewhere"), EDITS)
def test_an_operator_makes_the_edit_that_it_names(
    arch: str, code: str, operator: str, wanted: tuple[str, ...], elsewhere: tuple[str, ...]
) -> None:
    image = replace(image_of(((code, "one"), ("c3", "ret"))), arch=arch)
    made = list(edits(image, ARCHS[arch], [BASE], [operator]))
    assert tuple(data.hex(" ") for edit in made for _, data in edit.patches) == wanted
    assert tuple(b"".join(codes).hex(" ") for edit in made for _, codes in edit.laid) == elsewhere


def test_every_other_register_is_tried() -> None:
    image = image_of((("48 89 44 24 50", "mov"), ("50", "push"), ("c3", "ret")))
    made = list(edits(image, ARCHS["x86_64"], [BASE, BASE + 5], ["register"]))
    assert len({edit.now for edit in made if "mov" in edit.now}) == len({edit.now for edit in made[15:]}) == 15
    assert not [edit for edit in made[:15] if edit.laid]  # REX is there already
    assert {len(codes[0]) for edit in made[15:] for _, codes in edit.laid} == {2}  # push r8 needs it


def test_neighbours_are_swapped_unless_one_depends_on_its_place() -> None:
    push: tuple[Line, ...] = (("50", "push %rax"), ("51", "push %rcx"))
    branch: tuple[Line, ...] = (("50", "push %rax"), ("74 00", "je .+2"))

    def swapped(lines: Sequence[Line]) -> list[str]:
        found = edits(image_of(lines), ARCHS["x86_64"], [BASE, BASE + 1], ["swap"])
        return [data.hex() for edit in found for _, data in edit.patches]

    assert swapped(push) == ["5150"]
    assert not swapped(branch)


def proved(name: str) -> Target:
    """A built-in target."""
    (found,) = gather(Request(names=(name,), budget=Budget())).targets
    return found.target


def one(original: Original, operator: str, text: str, now: str = "") -> Mutant:
    """The first mutant of an instruction."""
    found = (m for m in mutants_of(original) if m.operator == operator and m.text.startswith(text))
    return next(m for m in found if m.now.startswith(now))


def test_each_side_of_each_two_pairs_is_exchanged() -> None:
    """Fifteen registers are saved and restored: 105 exchanges on either side, and no instruction of one side only."""
    original = original_of(target_of(good()))
    made = edits_of(original, ("pair",))
    assert len(made) == 2 * 105
    assert made[0].was == "mov qword ptr [rsp], r15; mov qword ptr [rsp + 8], r14"
    assert made[0].now == "mov qword ptr [rsp], r14; mov qword ptr [rsp + 8], r15"
    saved = fate_of(original, one(original, "pair", "mov qword ptr [rsp], r15; mov qword ptr [rsp + 8], r14"))
    assert saved.fate is Fate.KILLED and "regs/r15@return" in saved.gate
    restored = fate_of(original, one(original, "pair", "mov r15, qword ptr [rsp]; mov r14, qword ptr [rsp + 8]"))
    assert restored.fate is Fate.KILLED and "restore/r15@return" in restored.gate


def test_killed_equivalent_and_stopped_are_told_apart() -> None:
    original = original_of(target_of(good()))
    dead = one(original, "delete", "mov qword ptr [rsp + 0x50], rax")
    assert fate_of(original, dead).fate is Fate.KILLED and "regs/ax@return" in fate_of(original, dead).gate
    assert fate_of(original, one(original, "swap", "mov qword ptr [rsp + 0x50], rax")).fate is Fate.EQUIVALENT
    assert fate_of(original, one(original, "size", "add rsp", "add esp")).fate is Fate.STOPPED


def test_the_short_way_and_the_whole_decision_come_to_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    original = original_of(target_of(good()))
    wanted = [("delete", "mov qword ptr [rsp + 0x50], rax"), ("swap", "mov qword ptr [rsp + 0x50], rax"),
              ("duplicate", "sub rsp"), ("duplicate", "mov r15"), ("size", "add rsp")]  # fmt: skip
    mutants = [one(original, *each) for each in wanted]
    fates = []
    for in_full in (1, 1 << 256):
        monkeypatch.setattr(campaign_module, "_IN_FULL", in_full)
        fates.append([fate_of(original, mutant) for mutant in mutants])
    for full, short in zip(*fates, strict=True):
        assert full.fate is short.fate
        assert set(short.gate) <= set(full.gate)
        assert {one.split("/")[0] for one in short.gate} == {one.split("/")[0] for one in full.gate}


def test_a_verifier_that_proves_everything_leaves_survivors(monkeypatch: pytest.MonkeyPatch) -> None:
    original = original_of(target_of(good()))
    monkeypatch.setattr(campaign_module, "_IN_FULL", 1)
    monkeypatch.setattr(campaign_module, "decide", lambda target, *_, **__: replace(original.report, name=target.name))
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


def test_a_verifier_that_fails_on_one_mutant_is_broken_and_decides_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise ValueError("esp = -0x4")

    monkeypatch.setattr("verify.mutate.workers.fate_of", fails)
    rows = list(campaign(target_of(good()), (), jobs=1, sample=3, seed=7))
    assert [row[3:] for row in rows] == 3 * [(Fate.BROKEN.value, (), ("ValueError: esp = -0x4",))]
    assert summary(rows)[1] == 5


SAMPLED = ("x86_64/fentry-regs", "x86_64/rfc-reviewed", "x86_64/rfc-reviewed-off", "x86_32/mcount-hiramatsu-complete",
           "x86_32/kretprobe-parent-mcount", "x86_32/kprobe-frame")  # fmt: skip
"""One built-in target per object, and one per contract that differs."""


@pytest.mark.parametrize("name", SAMPLED)
def test_no_mutant_of_a_sample_survives(name: str) -> None:
    """The whole of it is `make campaign`."""
    rows = list(campaign(proved(name), (), jobs=1, sample=7, seed=1))
    assert len(rows) == 7
    assert not [row for row in rows if row[3] in (Fate.SURVIVOR.value, Fate.BROKEN.value)]


def rows_of(*fates: Fate) -> list[Row]:
    """One row per fate."""
    return [("delete", "f+0x0", "ret -> nop", fate.value, ("regs/flags.IF@return",), ()) for fate in fates]


def test_the_last_line_and_the_exit_code() -> None:
    assert summary(rows_of(Fate.KILLED, Fate.EQUIVALENT)) == ("2 mutants, 0 survivors", 0)
    assert summary(rows_of(Fate.KILLED, Fate.SURVIVOR)) == ("2 mutants, 1 survivors", 1)
    assert summary(rows_of(Fate.KILLED, Fate.LEFT_OUT)) == ("1 mutants, 0 survivors", 0)
    assert summary(rows_of(Fate.KILLED, Fate.STOPPED))[1] == 3
    assert summary(rows_of(Fate.SURVIVOR, Fate.BROKEN))[1] == 5
    assert summary([])[1] == summary(rows_of(Fate.LEFT_OUT))[1] == 4
    text = table(rows_of(Fate.KILLED, Fate.SURVIVOR))
    assert "f+0x0: delete: ret -> nop: SURVIVOR" in text and "KILLED" not in text
    assert text.splitlines()[-1] == "2 mutants, 1 survivors"
    assert "regs/flags" in text and "regs/flags.IF" not in text.partition("killed by")[2]


def test_the_tables_of_the_page_count_every_row_once() -> None:
    rows = rows_of(Fate.KILLED, Fate.KILLED, Fate.STOPPED, Fate.LEFT_OUT)
    assert "| delete | 2 | 1 | 0 | 0 | 0 | 0 | 3 | 1 |" in by_operator(rows)
    assert "| `f` | 3 | 2 | 1 | 0 | 0 | 0 | 0 | 2/0/0/1 |" in by_target({"f": rows})
    assert "| `regs/*` | 2 |" in by_family(rows)
    assert "| 1 | no reason |" in reasons(rows, Fate.STOPPED)
    assert named(rows, Fate.SURVIVOR, Fate.BROKEN) == ""
    assert named(rows_of(Fate.SURVIVOR), Fate.SURVIVOR).count("\n") == 1


def test_an_item_that_is_not_on_the_list_is_told() -> None:
    note = "but for view 1: regs.ss (exempt or not claimed)"
    rows: dict[str, list[Row]] = {"f": [("size", "f+0x1", "a -> b", Fate.CONFORMING.value, (), (note,))]}
    kept = "f  CONFORMING  1  view 1: regs.ss\n"
    assert frozen(rows) == kept
    assert not unlike(frozen(rows), kept + "g  CONFORMING  1  exit: r11\n", ("f",))
    assert unlike(frozen(rows), "", ("f",)) == ["f: CONFORMING but for view 1: regs.ss: 1 mutants, 0 in the list"]
    assert unlike(frozen({"f": []}), kept, ("f",)) == [
        "f: CONFORMING but for view 1: regs.ss: 0 mutants, 1 in the list"
    ]
    assert unlike(frozen({"f": rows["f"] * 2}), kept, ("f",))


def test_each_case_of_a_split_frame_pointer_plays_its_own_memory() -> None:
    """Without its allocation rfc-reviewed stores all over its caller's frame, where bp points in some of the cases."""
    original = original_of(proved("x86_64/rfc-reviewed"))
    assert fate_of(original, one(original, "delete", "sub rsp, 0xb0")).fate is Fate.KILLED
