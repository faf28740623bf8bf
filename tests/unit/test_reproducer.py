"""``run --reproducer DIR``: programs that show the wrong value by themselves; the pinned toolchain builds them."""

import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.unit.given import PROVED, ROOT, object_of
from verify import batch
from verify.budget import Budget
from verify.cli import main
from verify.report.reproducer import safe
from verify.reproducers import reproducers

HALF, SHIFTED = "x86_64/fentry-regs-half-width-save", "x86_32/mcount-hiramatsu-complete-shifted-parent"
NAMES = ("x86_64/rfc-save-regs-on", "x86_32/mcount-rostedt", "x86_64/kretprobe-parent-fentry-stale", HALF, SHIFTED)

SHOWN = {
    "x86_64/rfc-save-regs-on/regs-r11.return": ("0x1", "0x0"),  # a stale word of the stack
    "x86_64/rfc-save-regs-on/regs-cs.return": ("0x33", "0x0"),  # a selector: a user process has others
    "x86_64/rfc-save-regs-on/regs-flags.return": ("0x202", "0x0"),
    "x86_64/rfc-save-regs-on/restore-r11.return": ("0x0", "0x1"),  # a register at the exit
    "x86_64/rfc-save-regs-on/restore-flags.CF.return": ("0x1", "0x0"),  # a flag at the exit
    "x86_64/rfc-save-regs-on/restore-flags.ZF.stop": ("0x1", "0x0"),  # a path without a callback
    "x86_64/rfc-save-regs-on/exit-target.return": ("0x1", "0x0"),  # where control goes
    "x86_64/kretprobe-parent-fentry-stale/frame-writes.return": ("0x1", "0x0"),  # a store that nobody may make
    "x86_32/mcount-rostedt/regs-flags.return": ("0x202", "0x0"),  # 32-bit code
    "x86_32/mcount-rostedt/restore-flags.CF.return": ("0x1", "0x0"),
}
"""Program -> the row that it prints: one of each kind of place, of both architectures."""

FIXED = {HALF: (22, 0x44, 0x4C), SHIFTED: (76, 0x3C, 0x40)}
"""Twin -> the one byte in which it differs from the proved trampoline: offset, the twin's, the proved one's."""


PINNED = f"{sys.executable} -m ziglang cc"


def build(sources: list[Path], compiler: str = PINNED) -> None:
    """Build programs beside their sources with the folder's own Makefile."""
    environment = {**os.environ, "ZIG_GLOBAL_CACHE_DIR": str(ROOT / "build" / "zig")}
    folder = next(path for path in sources[0].parents if (path / "Makefile").is_file())
    programs = [f"./{source.relative_to(folder).with_suffix('')}" for source in sources]
    command = ["make", "-s", "-j2", f"CC={compiler}", "CFLAGS=-O0 -Wall -Wextra -Werror", *programs]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stderr


def row(program: Path) -> tuple[int, str]:
    """Exit code and what is printed."""
    done = subprocess.run([program], capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The reproducers of some refuted targets of both architectures, none of them built."""
    path = tmp_path_factory.mktemp("run") / "reproducers"
    assert main(["run", "-q", *NAMES, "--reproducer", str(path)]) == 0
    return path


def test_each_kind_of_place_shows_its_wrong_value(folder: Path) -> None:
    """Built without a warning; one row with expected and got, exit 1."""
    build([folder / f"{name}.c" for name in SHOWN])
    for name, (expected, got) in SHOWN.items():
        target, _, obligation = name.rpartition("/")
        obligation, _, path = obligation.rpartition(".")
        label = f"{target} {obligation.replace('-', '/', 1)}@{path}"
        assert row(folder / name) == (1, f"{label}  expected {expected}  got {got}  WRONG\n")


def bytes_of(text: str) -> list[int]:
    """The bytes of the first piece of code in a program."""
    found = re.search(r"code_0\[\] = \{(.*?)\};", text, re.DOTALL)
    assert found is not None
    return [int(byte, 16) for byte in re.findall(r"0x[0-9a-f]{2}", re.sub(r"/\*.*?\*/", "", found[1]))]


def test_the_repaired_twin_is_right(folder: Path) -> None:
    """The same program around the proved trampoline's bytes prints the expected value and exits 0."""
    made: list[tuple[Path, Path]] = []
    for name, (offset, wrong, right) in FIXED.items():
        for source in sorted((folder / name).glob("*.c")):
            if source.name.startswith("regs-defined."):
                continue  # what it expects is the other run's old stack: any defined value differs from that
            text = source.read_text()
            code = bytes_of(text)
            assert code[offset] == wrong
            code[offset] = right
            array = ", ".join(f"{byte:#04x}" for byte in code)
            other = source.with_name(f"fixed-{source.name}")
            other.write_text(re.sub(r"code_0\[\] = \{.*?\};", f"code_0[] = {{ {array} }};", text, flags=re.DOTALL))
            made.append((source, other))
    assert {source.parent.name for source, _ in made} == {name.rpartition("/")[2] for name in FIXED}
    build([one for pair in made for one in pair])
    for source, other in made:
        status, wrong_row = row(source.with_suffix(""))
        assert status == 1 and wrong_row.endswith("WRONG\n")
        expected = re.search(r"expected (0x[0-9a-f]+)", wrong_row)
        assert expected is not None
        status, right_row = row(other.with_suffix(""))
        assert (status, right_row.split("  ")[1:]) == (0, [f"expected {expected[1]}", f"got {expected[1]}", "right\n"])


def test_the_bytes_are_the_trampolines(folder: Path) -> None:
    """What runs is the object's code but for its relocated fields, whatever the counterexample."""
    for source in (folder / HALF).glob("re*.c"):
        code = bytes(bytes_of(source.read_text()))
        assert code[:0x40] in object_of(HALF.rpartition("/")[2])


def test_the_listing_has_a_row_for_each_refutation(folder: Path) -> None:
    """A program that is there, or a reason; gdb's script beside each program stops at an address and shows a place."""
    rows = (folder / "README.txt").read_text().split("\n\n")[-1].splitlines()
    programs = [row.partition("  ")[0] for row in rows if not row.startswith("none  ")]
    reasons = [row for row in rows if row.startswith("none  ")]
    assert sorted(programs) == sorted(
        str(path.relative_to(folder)) for path in folder.rglob("*.c") if "fixed" not in path.name
    )
    assert any(row == "none  x86_64/rfc-save-regs-on restore/flags.TF@return: a user process cannot leave with TF = 1"
               for row in reasons)  # fmt: skip
    assert all(re.search(r": \S.*", row) for row in reasons)
    for program in programs:
        script = (folder / program).with_suffix(".gdb").read_text()
        assert re.search(r"^tbreak \*0x[0-9a-f]+\ncontinue$", script, re.MULTILINE)
        assert re.search(r"^(x/1[gw]x|p/x|p) ", script, re.MULTILINE)


def test_what_cannot_be_shown_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One line on standard error, beside the listing."""
    assert main(["run", "-q", "x86_64/rfc-save-regs-on", "--reproducer", str(tmp_path / "r")]) == 0
    err = capsys.readouterr().err
    assert re.fullmatch(r"tramproof: \d+ of \d+ refutations cannot be shown in user mode: .*README.txt says why\n", err)


def test_a_second_run_writes_the_same(tmp_path: Path) -> None:
    """Files are a function of the report; what an older run left there is replaced."""
    place = tmp_path / "r"
    held = []
    for _ in range(2):
        assert main(["run", "-q", "x86_64/fentry-regs-flags-no-if", "--reproducer", str(place)]) == 0
        held.append({path.relative_to(place): path.read_bytes() for path in place.rglob("*") if path.is_file()})
        (place / "left-over").touch()
    assert held[0] == held[1]
    assert [path.name for path in tmp_path.iterdir()] == ["r"]


@pytest.mark.parametrize("kind", ["a folder of something else", "a file"])
def test_what_is_not_ours_is_left_alone(kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit 2, one line, before anything is decided; nothing is written."""
    place = tmp_path / "r"
    if kind == "a file":
        place.write_text("mine")
    else:
        place.mkdir()
        (place / "thesis.tex").write_text("mine")
    assert main(["run", HALF, "--reproducer", str(place)]) == 2
    out, err = capsys.readouterr()
    assert out == "" and err.count("\n") == 1 and str(place) in err
    held = place if kind == "a file" else place / "thesis.tex"
    assert held.read_text() == "mine"


def test_nothing_refuted_is_said(tmp_path: Path) -> None:
    """A proved target leaves a listing without a program."""
    assert main(["run", "-q", f"x86_64/{PROVED}", "--reproducer", str(tmp_path / "r")]) == 0
    assert "This run refuted nothing." in (tmp_path / "r" / "README.txt").read_text()
    assert not list((tmp_path / "r").rglob("*.c"))


HOSTILE = '*/ int main(void) { return 0; } /* "%s\\" ?\x1b[31m'


def test_a_hostile_name_stays_text(tmp_path: Path) -> None:
    """A symbol that would end the comment or the string does neither; folders have plain names."""
    report = batch.run(batch.Request(names=(HALF,), budget=Budget()), lambda _, __: None)
    (target,) = report.targets
    place = tmp_path / "r"
    reproducers(replace(report, targets=(replace(target, name=HOSTILE, symbol=HOSTILE),)), place).write()
    sources = sorted(place.rglob("*.c"))
    assert sources
    assert all(re.fullmatch(r"[A-Za-z0-9_.+~-]+", part) for one in sources for part in one.relative_to(place).parts)
    assert all(text.count("int main(void)\n") == 2 for text in (one.read_text() for one in sources))
    build(sources[:1])
    assert row(sources[0].with_suffix(""))[0] == 1


@pytest.mark.parametrize("text", ["*/", "a\\", "??/", "\n", "\u202e"])
def test_a_comment_is_never_ended_by_a_text(text: str) -> None:
    """None of these is left as it is."""
    assert text not in safe(f"a {text} b")
