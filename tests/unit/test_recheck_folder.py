"""A folder of certificates that is not what it says: told in one line each, and never rechecked as if it were."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from verify.certify.prove import MANIFEST
from verify.certify.recheck import Checked, built_in, recheck
from verify.errors import UsageError

NAME = "x86_32/kprobe-frame"
Change = Callable[[dict[str, Any]], object]


def checked(folder: Path) -> Checked:
    """What is said of the one target below a folder; no solver is asked."""
    return recheck(folder, whole=False, compare_only=True)[0]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The certificates of one target, in a folder of the test."""
    shutil.copytree(built_in() / NAME, tmp_path / NAME)
    return tmp_path


def test_the_copy_is_fine(copy: Path) -> None:
    """So that each change below is what is told."""
    assert checked(copy) == Checked(name=NAME, files=len(list((copy / NAME).glob("*.smt2"))))


def _unanswered(data: dict[str, Any]) -> None:
    data["files"]["total.smt2"]["answers"] = ""


def _sat(data: dict[str, Any]) -> None:
    data["files"]["total.smt2"]["answers"] = "s"


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda data: data.update(generator=0), "written by generator 0, this is "),
        (lambda data: data.update(level="linux-args"), "level linux-args, but the target's is strict"),
        (lambda data: data["files"].pop("total.smt2"), "but the code gives"),
        (lambda data: data.update(target="x86_64/elsewhere"), "in a folder of another name"),
        (lambda data: data.update(target="kprobe-frame"), "no built-in target 'kprobe-frame'"),
        (lambda data: data.pop("inputs"), "not a manifest of certificates: KeyError"),
        (lambda data: data["files"].update({"total.smt2": None}), "not a manifest of certificates: TypeError"),
        (lambda data: data["files"]["total.smt2"].update(answers="x"), "not a manifest of certificates: KeyError"),
        (lambda data: data["trusted"].clear(), "is not what the pinned bytes and the contract give"),
        (_unanswered, "1 questions want an answer each"),
        (_sat, "total is refuted: a path is missing"),
    ],
)
def test_a_manifest_that_is_none_of_ours(change: Change, says: str, copy: Path) -> None:
    """The first thing that is wrong with it."""
    path = copy / NAME / MANIFEST
    data = json.loads(path.read_text())
    change(data)
    path.write_text(json.dumps(data))
    assert any(says in line for line in checked(copy).wrong), checked(copy).wrong


@pytest.mark.parametrize(("text", "says"), [("[]", "not a JSON object"), ("{", "not JSON"), ("[" * 9999, "not JSON")])
def test_a_manifest_that_is_no_object(text: str, says: str, copy: Path) -> None:
    """Refused before anything is made of it."""
    (copy / NAME / MANIFEST).write_text(text)
    assert says in checked(copy).wrong[0]


def test_files_that_are_gone_or_strange(copy: Path) -> None:
    """Each is named."""
    (copy / NAME / "total.smt2").unlink()
    (copy / NAME / "thesis.txt").write_text("mine")
    (copy / NAME / "view.smt2").write_text("; nothing\n")
    wrong = "\n".join(checked(copy).wrong)
    assert "total.smt2: cannot be read: No such file or directory" in wrong
    assert "thesis.txt: nobody wrote it" in wrong and "view.smt2: is not what the pinned bytes" in wrong


def test_an_empty_folder_is_no_success(tmp_path: Path) -> None:
    """Nothing checked is exit 2."""
    for folder in (tmp_path, tmp_path / "missing"):
        with pytest.raises(UsageError, match="no certificates"):
            recheck(folder, whole=False)
