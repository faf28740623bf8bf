"""`tramproof explain`: one obligation in words, as a formula and as a picture."""

from pathlib import Path

import pytest

from tests.unit.given import object_of, renamed
from verify.cli import main

Capture = pytest.CaptureFixture[str]


def explained(capsys: Capture, *arguments: str) -> str:
    """What the command prints."""
    assert main(["explain", *arguments]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return out


def test_a_refuted_slot_shows_the_frame_and_the_values(capsys: Capture) -> None:
    text = explained(capsys, "x86_64/rfc-save-regs-on", "regs/sp@return")
    assert text.startswith("x86_64/rfc-save-regs-on regs/sp@return: REFUTED\n")
    assert "formula   caller's word at T+24 = T" in text
    assert "expected  0x7fffe0000000" in text and "got       0x0" in text
    (marked,) = (line for line in text.splitlines() if line.startswith("  > "))
    assert marked.split()[1:3] == ["T+24", "sp"] and marked.endswith("should be T")
    assert "T-80   r11      garbage from below the stack pointer" in text


def test_a_lost_register_shows_its_life(capsys: Capture) -> None:
    text = explained(capsys, "x86_64/rfc-save-regs-on", "restore/r11@return")
    assert "formula   r11 as C left it = regs->r11 as C left it" in text
    assert "nowhere after ftrace_caller+0x7c: add rsp, 0x78" in text


def test_a_proved_claim_says_why_and_under_which_assumptions(capsys: Capture) -> None:
    text = explained(capsys, "x86_64/fentry-regs", "restore/flags")
    assert "PROVED" in text and "both semantics" in text and "callback-abi: The callback is compiled C" in text
    assert "SMT-LIB" not in text
    assert "SMT-LIB" in explained(capsys, "x86_64/fentry-regs", "restore/flags", "-v")


def test_every_path_of_an_id_is_explained(capsys: Capture) -> None:
    text = explained(capsys, "x86_64/rfc-save-regs-on", "restore/flags")
    assert text.count("x86_64/rfc-save-regs-on restore/flags@") == 2


def test_an_exemption_is_told_with_its_source(capsys: Capture) -> None:
    text = explained(capsys, "x86_64/bugs/ftrace-caller-5.11-null-fixed", "restore/r11")
    assert "EXEMPT at linux-args (REFUTED at strict)" in text and "  exempt    " in text


@pytest.mark.parametrize("wanted", ["regs/nothing", "regs/sp@nowhere", "", "@return"])
def test_an_unknown_obligation_is_one_line(capsys: Capture, wanted: str) -> None:
    assert main(["explain", "x86_64/fentry-regs", wanted]) == 2
    out, err = capsys.readouterr()
    assert out == "" and err.count("\n") == 1 and "regs/sp" in err


def test_an_unknown_target_is_one_line(capsys: Capture) -> None:
    assert main(["explain", "x86_64/none", "regs/sp"]) == 2
    assert "no such file" in capsys.readouterr().err


def test_a_file_without_a_trampoline_explains_nothing(capsys: Capture, tmp_path: Path) -> None:
    (tmp_path / "empty.o").write_bytes(renamed(object_of("rfc-reviewed-stop-no-popf"), "ftrace_caller", "nothing_here"))
    assert main(["explain", str(tmp_path / "empty.o"), "regs/sp"]) == 4
    out, err = capsys.readouterr()
    assert out == "" and err.count("\n") == 1 and "no trampoline found" in err
