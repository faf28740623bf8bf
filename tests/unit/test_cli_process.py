"""The command line as a process: start-up, Ctrl-C, files, pipes and terminals."""

import json
import os
import pty
import select
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.unit.given import PROVED, REFUTED, ROOT, own
from verify.errors import UsageError
from verify.output import check_writable, write_files

HEAVY = {"angr", "claripy", "z3", "unicorn", "capstone", "pyvex", "pypcode"}
AT_ONCE = 2.0  # seconds; it takes a tenth of one
PATIENCE = 60.0  # seconds to wait for a process that does nothing


def tramproof(*argv: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    """The command line run as a process of its own."""
    command = [sys.executable, "-m", "verify", *argv]
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False, env={**os.environ, **environment}
    )


def test_module_and_script_are_the_same() -> None:
    """``python -m verify`` is ``tramproof``."""
    done = tramproof("--version")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("tramproof ")


@pytest.mark.parametrize("argv", [["--help"], ["run", "--help"], ["list"], ["frobnicate"], ["run", "--format", "x"]])
def test_nothing_heavy_is_loaded_where_nothing_is_decided(argv: list[str]) -> None:
    """Help, listings and usage errors answer at once."""
    code = f"import sys\nfrom verify.cli import main\nmain({argv!r})\nprint('loaded', *sys.modules)"
    began = time.monotonic()
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert time.monotonic() - began < AT_ONCE
    loaded = done.stdout.splitlines()[-1].split()
    assert loaded[0] == "loaded" and HEAVY.isdisjoint(loaded)


def test_list_names_every_target() -> None:
    """One line per built-in target: name, kind, level, symbol, what is expected."""
    lines = tramproof("list").stdout.splitlines()
    assert [f"x86_64/{PROVED}", "fentry", "strict", "ftrace_regs_caller", "PROVED"] in [line.split() for line in lines]
    assert lines == sorted(lines) and len(lines) > 1


def without_seconds(text: str) -> object:
    """A JSON report without what may differ between two runs."""

    def kept(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
        return {key: value for key, value in pairs if key != "seconds"}

    return json.loads(text, object_pairs_hook=kept)


def test_two_runs_give_the_same_report() -> None:
    """Apart from ``seconds`` nothing depends on the run: not on hashing, not on what was decided before."""
    once = tramproof("run", f"x86_64/{REFUTED}", "--format", "json", PYTHONHASHSEED="1")
    again = tramproof("run", f"x86_64/{REFUTED}", "--format", "json", PYTHONHASHSEED="2")
    assert once.returncode == again.returncode == 0
    assert without_seconds(once.stdout) == without_seconds(again.stdout)
    assert '"seconds"' in once.stdout


def until(terminal: int, word: bytes) -> bytes:
    """What the terminal shows up to ``word``."""
    seen = b""
    while word not in seen:
        ready, _, _ = select.select([terminal], [], [], PATIENCE)
        assert ready, f"nothing more after {seen!r}"
        seen += os.read(terminal, 4096)
    return seen


@pytest.mark.parametrize("delay", [0.0, 0.4])
def test_ctrl_c_leaves_nothing_behind(delay: float, tmp_path: Path) -> None:
    """Ctrl-C in the middle of a run: 130, one line, no report and no temporary file."""
    master, slave = pty.openpty()
    command = [sys.executable, "-m", "verify", "run", "x86_64/*", "--format", f"json={tmp_path / 'report.json'}"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=slave) as process:
        os.close(slave)
        until(master, b"REFUTED")  # progress of the first refuted target: the rest is still to come
        time.sleep(delay)
        process.send_signal(signal.SIGINT)
        shown = until(master, b"interrupted")
        assert process.stdout is not None
        assert process.stdout.read() == b""
        assert process.wait(PATIENCE) == 130
    os.close(master)
    assert b"tramproof: interrupted" in shown and b"Traceback" not in shown
    assert not list(tmp_path.iterdir())


def test_a_reader_that_leaves_changes_nothing() -> None:
    """``tramproof list | head -1`` is not an error of ours."""
    command = [sys.executable, "-m", "verify", "list"]
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(command, cwd=ROOT, stdout=write, stderr=subprocess.PIPE, text=True, check=False)
    os.close(write)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_terminal_without_unicode_is_no_error(tmp_path: Path) -> None:
    """A name that the terminal cannot show is escaped; the answer is the same."""
    path = own(tmp_path / "tramp\u00f6lin")
    done = tramproof("run", str(path), PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, "")
    assert "tramp\\xf6lin  PROVED" in done.stdout


def test_a_full_disk_is_one_line() -> None:
    """Standard output that takes no more is exit 2, in one line."""
    command = [sys.executable, "-m", "verify", "list"]
    with open("/dev/full", "w") as full:
        done = subprocess.run(command, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr == "tramproof: standard output cannot be written: No space left on device\n"


def test_files_are_written_whole_or_not_at_all(tmp_path: Path) -> None:
    """All files or none, no temporary file, links kept, modes kept."""
    first, link, real = tmp_path / "first", tmp_path / "link", tmp_path / "real"
    real.write_text("old")
    real.chmod(0o640)
    link.symlink_to(real)
    with pytest.raises(UsageError, match="cannot be written"):
        write_files([(first, "new"), (link, "new"), (tmp_path / "none" / "x", "new")])
    assert {path.name for path in tmp_path.iterdir()} == {"link", "real"}
    assert real.read_text() == "old"
    write_files([(first, "new"), (link, "new")])
    assert {path.name for path in tmp_path.iterdir()} == {"first", "link", "real"}
    assert link.is_symlink() and real.read_text() == "new"
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


def test_a_pipe_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    """``--format json=/dev/stderr`` must not make a regular file of a device."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    check_writable(pipe)
    write_files([(pipe, "text")])
    assert os.read(reader, 10) == b"text"
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    os.close(reader)
