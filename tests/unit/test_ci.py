"""What a pipeline calls: every report, one page, and an exit code that lets nothing pass that was not looked at."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.unit.given import REFUTED, object_of, own, renamed, unsupported
from verify import ci
from verify.report.summary import to_summary

PASSES: dict[str, dict[str, int]] = {
    "proved": {"any": 0, "refuted": 0, "never": 0},
    "refuted": {"any": 1, "refuted": 1, "never": 0},
    "inconclusive": {"any": 3, "refuted": 0, "never": 0},
    "empty": {"any": 4, "refuted": 4, "never": 4},
    "missing": {"any": 2, "refuted": 2, "never": 2},
    "inconclusive empty": {"any": 3, "refuted": 3, "never": 3},
    "refuted empty": {"any": 1, "refuted": 1, "never": 1},
}
"""Inputs -> what fails the job -> its exit code. The worst code of two inputs hides the other; the job must not."""


def given(folder: Path) -> dict[str, Path]:
    """One file of each sort."""
    paths = {"proved": own(folder / "proved"), "refuted": own(folder / "refuted", REFUTED)}
    paths["inconclusive"] = own(folder / "inconclusive")
    (folder / "inconclusive" / "trampoline.o").write_bytes(unsupported())
    paths["empty"] = folder / "empty.o"
    paths["empty"].write_bytes(renamed(object_of(), "ftrace_regs_caller", "something_else"))
    paths["missing"] = folder / "nowhere.toml"
    return paths


@pytest.mark.parametrize("names", PASSES)
def test_the_exit_code_is_that_of_the_run_but_for_what_was_let_pass(names: str, tmp_path: Path) -> None:
    """Refuted and inconclusive can be let pass; what was not looked at cannot, even behind a worse code."""
    paths = given(tmp_path)
    files = "\n".join(str(paths[name]) for name in names.split())
    found = {
        fail_on: ci.main([f"--files={files}", f"--fail-on={fail_on}", f"--output={tmp_path / 'out'}", "--level="])
        for fail_on in ci.FAIL_ON
    }
    assert found == PASSES[names]


def test_every_report_is_written_and_the_page_appended(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """JSON, SARIF, JUnit, text and the page; annotations on standard output; what the summary held stays."""
    page = tmp_path / "summary.md"
    page.write_text("before\n")
    path = own(tmp_path / "refuted", REFUTED)
    assert ci.main([f"--files=\n  {path}\n\n", f"--output={tmp_path / 'out'}", f"--summary={page}"]) == 1
    assert {one.name for one in (tmp_path / "out").iterdir()} == {
        f"tramproof.{s}" for s in ["json", "sarif", "xml", "txt", "md"]
    }
    assert page.read_text() == "before\n" + (tmp_path / "out" / "tramproof.md").read_text()
    assert "::error title=refuted regs/flags@return" in capsys.readouterr().out


def test_the_report_of_an_earlier_run_is_no_answer(tmp_path: Path) -> None:
    """Where this run writes none (a level that does not exist), there is none."""
    path = own(tmp_path / "proved")
    arguments = [f"--files={path}", f"--output={tmp_path / 'out'}", "--fail-on=never"]
    assert ci.main(arguments) == 0
    assert ci.main([*arguments, "--level=lax"]) == 2
    assert not (tmp_path / "out" / "tramproof.json").exists()


@pytest.mark.parametrize("files", ["", " \n\n"])
def test_no_files_are_bad_input(files: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An empty input of a pipeline must not decide every built-in target, or nothing, and pass."""
    assert ci.main([f"--files={files}", f"--output={tmp_path}", "--fail-on=never"]) == 2
    assert capsys.readouterr().err == "tramproof: --files names nothing\n"


def test_a_file_that_looks_like_an_option_is_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Names come from outside: they are never options."""
    assert ci.main(["--files=--lifter=vex", f"--output={tmp_path}"]) == 2
    assert "--lifter=vex: no such file" in "".join(capsys.readouterr())


def page(tmp_path: Path, name: str) -> str:
    """The page of a run on one of the given files."""
    ci.main([f"--files={given(tmp_path)[name]}", f"--output={tmp_path / 'out'}"])
    return (tmp_path / "out" / "tramproof.md").read_text()


def test_the_page_says_what_is_wrong(tmp_path: Path) -> None:
    """Verdict, one row, and each obligation with values and instruction; a bit is told by its summary."""
    lines = page(tmp_path, "refuted").splitlines()
    assert lines[0] == "### tramproof: REFUTED, exit code 1"
    assert lines[4] == "| refuted | strict | **REFUTED** | PROVED | REFUTED |"
    wrong = [line for line in lines if line.startswith("* refuted: regs/flags@return: expected 0x")]
    assert len(wrong) == 1 and "ftrace\\_regs\\_caller\\+0x" in wrong[0]
    assert not any("regs/flags." in line for line in lines if "expected 0x" in line)


def test_the_page_of_nothing_says_so(tmp_path: Path) -> None:
    """A file without trampolines, and one that is not there."""
    assert page(tmp_path, "empty").startswith("### tramproof: VACUOUS, exit code 4\n\nNothing was checked.\n")
    assert "* " + str(tmp_path / "nowhere.toml").replace("_", "\\_") in page(tmp_path, "missing")


def test_a_name_cannot_write_on_the_page(tmp_path: Path) -> None:
    """Names from files are text: no HTML, no link, no table cell, no second line."""
    path = own(tmp_path / "mine", REFUTED)
    assert ci.main([f"--files={path}", f"--output={tmp_path / 'out'}"]) == 1
    report: dict[str, Any] = json.loads((tmp_path / "out" / "tramproof.json").read_text())
    report["targets"][0]["name"] = "<img src=x> | [a](b)\n# c"
    text = to_summary(report)
    assert "\\<img src=x\\> \\| \\[a\\]\\(b\\)\\\\x0a\\# c" in text
    assert "<img" not in text.replace("\\<img", "")
