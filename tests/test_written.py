"""Files that are made from the code are as the code would make them now, and transcripts are what is said now."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.site import faults
from tests.written.dependencies import locked
from tests.written.files import ROOT, written
from tests.written.transcript import PAGES, replayed
from tests.written.tree import commands
from verify.target import LEVELS


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    """Every file, made now."""
    return written()


def test_each_file_is_as_the_code_makes_it(texts: dict[str, str]) -> None:
    """``python -m tests.written`` would change nothing; the reference has each command's ``--help`` whole."""
    assert len(texts) > 1
    assert [name for name, text in texts.items() if (ROOT / name).read_text() != text] == []


@pytest.mark.parametrize("name", PAGES)
def test_each_transcript_is_what_is_said_now(name: str) -> None:
    """Every command of the page was run, in a folder of its own."""
    page = (ROOT / name).read_text()
    assert page.count("\n$ ") > 1
    assert replayed(page) == page


def test_every_locked_package_has_a_licence(texts: dict[str, str]) -> None:
    """The table has each package of the lock in its version, and says something of each."""
    lines = texts["docs/reference/dependencies.md"].splitlines()
    rows = [line.split(" | ") for line in lines if line.startswith("| `")]
    assert {row[0].strip("| `"): row[1] for row in rows} == locked(ROOT / "requirements" / "run.txt")
    assert all(row[2].strip(" |") for row in rows)


def completed(*words: str) -> list[str]:
    """What bash offers for the last word."""
    script = f"""
    source {ROOT}/completions/tramproof.bash
    COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _tramproof
    printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    command = ["bash", "--norc", "-c", script, "bash", "tramproof", *words]
    path = f"{Path(sys.executable).parent}:/usr/bin:/bin"
    return subprocess.run(command, capture_output=True, text=True, check=True, env={"PATH": path}).stdout.split()


def test_bash_completes() -> None:
    """Commands, options, their values, built-in targets; a value that is a file is left to the shell."""
    assert completed("") == [*(one.name for one in commands()), "--help", "--version"]
    assert completed("re") == [one.name for one in commands() if one.name.startswith("re")]
    assert completed("run", "--level", "") == list(LEVELS)
    assert completed("run", "--le") == ["--level"]
    assert completed("run", "--certificates", "") == []
    assert completed("explain", "x86_64/rfc-save") == ["x86_64/rfc-save-regs-off", "x86_64/rfc-save-regs-on"]
    assert completed("replay", "") == []


def test_a_site_that_loads_from_elsewhere_is_found(tmp_path: Path) -> None:
    """A style sheet, a script, an import and a link that leads nowhere; an anchor to the world is none."""
    page = '<link rel="stylesheet" href="https://x/f.css"><script src="//x/a.js"></script><a href="gone.html#a">a</a>'
    (tmp_path / "index.html").write_text(page + '<a href="https://x/">x</a><link rel="canonical" href="https://x/">')
    (tmp_path / "a.css").write_text("@import url('https://x/y.css');")
    assert list(faults(tmp_path)) == [
        "index.html: loads https://x/f.css",
        "index.html: loads //x/a.js",
        "index.html: gone.html#a leads nowhere",
        "a.css: loads from elsewhere",
    ]
    assert list(faults(tmp_path / "nowhere")) == [f"{tmp_path}/nowhere: no page"]
