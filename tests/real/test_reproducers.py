"""Every refutation of every built-in target as a program: it shows the same wrong value, or the listing says why not.

Some 900 programs are compiled with the machine's gcc (``make test`` compiles some with the pinned clang), which is too
long for ``make test``; no kernel is needed.
"""

import re
from pathlib import Path

import pytest

from tests.unit.test_reproducer import build, row
from verify.cli import main

pytestmark = pytest.mark.real

REASONS = (
    r"a user process cannot (run|run on|leave) with (TF|IF|IOPL|AC|VIF|VIP) = \d",
    r"that the path is taken is all there is to see",
    r"in user mode that value is right",
    r"(bytes change below the stack pointer between two instructions|a cell changes between two loads"
    r"|privilege level and selectors of a user process make a difference): the value is 0x[0-9a-f]+ then",
)
"""What keeps a refutation from being shown in user mode; nothing else may."""


def test_each_refutation_is_shown_or_has_a_reason(tmp_path: Path) -> None:
    """All programs compile, run and exit 1 with the value that their listing's obligation got."""
    folder = tmp_path / "reproducers"
    assert main(["run", "-q", "--reproducer", str(folder)]) == 0
    rows = (folder / "README.txt").read_text().split("\n\n")[-1].splitlines()
    programs = {name: label for name, label in (one.split("  ") for one in rows) if name != "none"}
    for one in rows:
        if one.startswith("none  "):
            assert any(re.fullmatch(reason, one.split(": ", 1)[1]) for reason in REASONS), one
    build([folder / name for name in programs], "gcc")
    for name, label in programs.items():
        text = (folder / name).read_text()
        expected, got = (re.search(rf"^ \* {word}: +(0x[0-9a-f]+)$", text, re.M) for word in ("expected", "got"))
        assert expected is not None and got is not None
        shown = row((folder / name).with_suffix(""))
        assert shown == (1, f"{label}  expected {expected[1]}  got {got[1]}  WRONG\n")
    assert len(programs) > 4 * (len(rows) - len(programs))
