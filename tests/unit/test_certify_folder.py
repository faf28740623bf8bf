"""Where certificates are written: below the folder that was named, over nothing else, whole or not at all."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.unit.certificates import SMALL, target_of
from verify.budget import Budget
from verify.certify.prove import Writer
from verify.errors import UsageError
from verify.pipeline import decide


@pytest.mark.parametrize("name", ["..", "../beside", "x/../../beside", "/absolute", ""])
def test_a_name_cannot_lead_out_of_the_folder(tmp_path: Path, name: str) -> None:
    target = target_of(SMALL)
    report = replace(decide(target, Budget()), name=name)
    (tmp_path / "beside").mkdir()
    with pytest.raises(UsageError, match=r"cannot have certificates"):
        Writer(tmp_path / "proofs").add(target, report)
    assert [one.name for one in tmp_path.iterdir()] == ["beside"]


def test_a_folder_that_holds_something_else_is_left_alone(tmp_path: Path) -> None:
    target = target_of(SMALL)
    (tmp_path / SMALL).mkdir(parents=True)
    (tmp_path / SMALL / "thesis.txt").write_text("mine")
    with pytest.raises(UsageError, match="holds something else"):
        Writer(tmp_path).add(target, decide(target, Budget()))
    assert (tmp_path / SMALL / "thesis.txt").read_text() == "mine"


def test_of_two_targets_with_one_name_the_second_is_told_that_it_has_none(tmp_path: Path) -> None:
    target = target_of(SMALL)
    writer, report = Writer(tmp_path), decide(target, Budget())
    writer.add(target, report)
    assert (writer.notes, writer.exit_code) == ([], 0)
    writer.add(target, report)
    assert "another target of that name" in writer.notes[0] and writer.exit_code == 3


def test_a_folder_is_replaced_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = target_of(SMALL)
    report = decide(target, Budget())
    Writer(tmp_path).add(target, report)
    before = {one.name: one.read_bytes() for one in (tmp_path / SMALL).iterdir()}

    def full(path: Path, text: str) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("verify.folders._put", full)
    with pytest.raises(UsageError, match="cannot be written"):
        Writer(tmp_path).add(target, report)
    assert {one.name: one.read_bytes() for one in (tmp_path / SMALL).iterdir()} == before
    assert [one.name for one in (tmp_path / SMALL).parent.iterdir()] == [(tmp_path / SMALL).name]
