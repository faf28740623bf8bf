"""The library: what its docstrings show is so, and it answers as the command line does."""

import doctest
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import verify
from tests.unit.given import PROVED, REFUTED, object_of, own, renamed, unsupported
from verify import api


def test_the_examples_of_the_docstrings_are_so() -> None:
    """Every example was run, and there are some of each function."""
    finder = doctest.DocTestFinder(exclude_empty=True)
    found = [test for test in finder.find(api) if test.examples]
    assert {test.name for test in found} == {
        "verify.api",
        *(f"verify.api.{name}" for name in ("load", "run", "render")),
    }
    runner = doctest.DocTestRunner()
    results = [runner.run(test) for test in found]
    assert all(result.attempted and not result.failed for result in results)


def test_the_package_offers_what_the_library_has() -> None:
    """``from verify import ...`` gives every public name, and no other."""
    assert set(verify.__all__) == {*api.__all__, "__version__"}
    assert all(getattr(verify, name) is getattr(api, name) for name in api.__all__)
    with pytest.raises(AttributeError, match="has no attribute 'pipeline_of'"):
        _ = verify.pipeline_of  # type: ignore[attr-defined]  # that there is none is what is tested


def timeless(text: str) -> dict[str, Any]:
    """A JSON report without its times."""
    found: dict[str, Any] = json.loads(text, object_hook=lambda one: {k: v for k, v in one.items() if k != "seconds"})
    return found


def test_the_library_answers_as_the_command_line_does(tmp_path: Path) -> None:
    """The same JSON report for a user's manifest and a built-in target."""
    names = [str(own(tmp_path / "mine", REFUTED)), f"x86_64/{PROVED}"]
    command = [sys.executable, "-m", "verify", "run", "--format", "json", *names]
    printed = subprocess.run(command, capture_output=True, text=True, check=False)
    report = verify.run(target for name in names for target in verify.load(name))
    assert report.exit_code == printed.returncode == 1
    assert timeless(verify.render(report, "json")) == timeless(printed.stdout)


def test_a_file_gives_its_trampolines(tmp_path: Path) -> None:
    """Recognised like the command line does it; a symbol that is not there is an error."""
    path = tmp_path / "ftrace_64.o"
    path.write_bytes(object_of())
    (target,) = verify.load(path)
    assert (target.name, target.kind) == ("ftrace_regs_caller", "fentry")
    with pytest.raises(verify.VerifyError, match="nobody"):
        verify.load(path, symbols=["nobody"])


def test_a_file_without_trampolines_is_no_success(tmp_path: Path) -> None:
    """It has no targets, and to decide none of them is VACUOUS."""
    path = tmp_path / "other.o"
    path.write_bytes(renamed(object_of(), "ftrace_regs_caller", "something_else"))
    assert verify.load(path) == []
    report = verify.run(verify.load(path))
    assert (report.verdict, report.exit_code) == (verify.Verdict.VACUOUS, 4)


def test_a_gap_is_inconclusive(tmp_path: Path) -> None:
    """An instruction that nobody may execute."""
    path = own(tmp_path)
    (tmp_path / "trampoline.o").write_bytes(unsupported())
    report = verify.run(verify.load(path))
    assert (report.verdict, report.exit_code) == (verify.Verdict.INCONCLUSIVE, 3)


def test_every_format_can_be_rendered() -> None:
    """HTML only with drawings: without them it would show less than it says."""
    targets = verify.load(f"x86_64/{PROVED}")
    drawn, plain = verify.run(targets, drawings=True), verify.run(targets)
    texts = {form: verify.render(drawn, form) for form in verify.FORMATS}
    assert texts.pop("github") == ""  # nothing to annotate
    assert json.loads(texts.pop("sarif"))["runs"][0]["results"] == []
    assert [form for form, text in texts.items() if f"x86_64/{PROVED}" not in text] == []
    with pytest.raises(verify.VerifyError, match=r"drawings=True"):
        verify.render(plain, "html")


@pytest.mark.parametrize(
    "wrong", [{"level": "lax"}, {"lifters": ()}, {"lifters": ("vex", "vex")}, {"lifters": ("qemu",)}]
)
def test_what_does_not_exist_is_an_error(wrong: dict[str, Any]) -> None:
    """Levels and lifters are those of the command line."""
    with pytest.raises(verify.VerifyError, match=r"there is|one or both"):
        verify.run([], **wrong)


def test_a_format_that_does_not_exist_is_an_error() -> None:
    """Formats are those of the command line."""
    with pytest.raises(verify.VerifyError, match="there is text"):
        verify.render(verify.run([]), "pdf")
