"""What runs out or breaks is said in one line with the right exit code: never PROVED, never a traceback."""

import json
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.unit.given import PROVED, REFUTED, ROOT
from tests.unit.test_image import ALLOC, EXECUTABLE, Part, an_object, elf
from tests.unit.trampolines import good, target_of
from verify.budget import Budget
from verify.cli import main
from verify.errors import ImageError
from verify.image import headers
from verify.image.load import read_image
from verify.pipeline import decide
from verify.verdict import Verdict

PATIENCE = 300.0  # seconds to wait for a process that must end by itself
KIB = 1 << 10
MIB = 1 << 20


def tramproof(
    *argv: str, limit: Callable[[], None] | None = None, stdout: int | None = None, stderr: int | None = None
) -> "subprocess.CompletedProcess[str]":
    """The command line as a process, under a limit or with other standard streams.

    Nobody measures its coverage: what that writes and keeps would count against the limit.
    """
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    return subprocess.run(
        [sys.executable, "-m", "verify", *argv], cwd=ROOT, text=True, check=False, preexec_fn=limit, timeout=PATIENCE,
        env=environment,
        stdout=subprocess.PIPE if stdout is None else stdout, stderr=subprocess.PIPE if stderr is None else stderr,
    )  # fmt: skip


def one_line(text: str) -> bool:
    """Whether that is one line of ours."""
    return text.startswith("tramproof: ") and text.count("\n") == 1 and "Traceback" not in text


@pytest.mark.parametrize(
    ("budget", "reason"),
    [(Budget(rlimit=1), "max. resource limit exceeded"), (Budget(memory_mib=1), "max. memory exceeded")],
)
def test_a_solver_without_budget_decides_nothing(budget: Budget, reason: str) -> None:
    """INCONCLUSIVE at the gate and at strict, exit 3, and the solver's own reason; nothing is BROKEN or PROVED."""
    report = decide(target_of(good()), budget)
    assert (report.verdict, report.strict, report.exit_code) == (Verdict.INCONCLUSIVE, Verdict.INCONCLUSIVE, 3)
    undecided = [finding for finding in report.findings if finding.verdict is Verdict.INCONCLUSIVE]
    assert undecided and all(reason in finding.reason for finding in undecided)


def test_a_solver_without_memory_is_exit_3(capsys: pytest.CaptureFixture[str]) -> None:
    """``--memory`` is the user's; what it leaves open is inconclusive."""
    assert main(["run", f"x86_64/{PROVED}", "--memory", "1"]) == 3
    out, err = capsys.readouterr()
    assert f"x86_64/{PROVED}  INCONCLUSIVE  NOT AS EXPECTED" in out and err == ""


@pytest.mark.parametrize("mib", [150, 260, 300, 350, 600])
def test_a_machine_without_memory(mib: int) -> None:
    """The right verdict or exit 5 in one line, wherever memory runs out: in loading, in the emulator, in the engine."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (mib * MIB, mib * MIB))

    done = tramproof("run", f"x86_64/{REFUTED}", limit=limit)
    if done.returncode == 0:
        assert "1 REFUTED; all as expected" in done.stdout and done.stderr == ""
    else:
        assert (done.returncode, done.stdout) == (5, "") and one_line(done.stderr), done.stderr


def children(pid: int) -> list[int]:
    """The processes that a process has started."""
    return [int(word) for word in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def test_a_killed_worker_breaks_a_campaign() -> None:
    """A worker that is killed (by the kernel, out of memory) is exit 5 and one line; nobody waits for its mutants."""
    command = [sys.executable, "-m", "verify", "mutate", f"x86_64/{PROVED}", "--jobs", "2"]
    with subprocess.Popen(command, cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        while process.poll() is None and not children(process.pid):
            time.sleep(0.05)
        os.kill(children(process.pid)[0], signal.SIGKILL)
        out, err = process.communicate(timeout=PATIENCE)
    assert (process.returncode, out) == (5, "") and one_line(err), err


def test_a_full_device_as_a_report(capsys: pytest.CaptureFixture[str]) -> None:
    """A report that cannot be written is exit 2, whatever was decided."""
    assert main(["run", f"x86_64/{REFUTED}", "--format", "json=/dev/full"]) == 2
    out, err = capsys.readouterr()
    assert out == "" and one_line(err) and "/dev/full: cannot be written: No space left on device" in err


def small_files() -> None:
    """No file may grow beyond a KiB: as if the disk were full."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (KIB, KIB))


def test_a_full_disk_leaves_the_old_report(tmp_path: Path) -> None:
    """What is there stays there; no half of the new report, no temporary file."""
    report = tmp_path / "report.json"
    report.write_text("{}")
    done = tramproof("run", f"x86_64/{REFUTED}", "--format", f"json={report}", limit=small_files)
    assert (done.returncode, done.stdout) == (2, "") and one_line(done.stderr)
    assert "report.json: cannot be written: File too large" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["report.json"] and json.loads(report.read_text()) == {}


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_full_disk_behind_standard_output(unbuffered: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer that is cut off is never exit 0, with PYTHONUNBUFFERED neither, where Python does not notice."""
    monkeypatch.setenv("PYTHONUNBUFFERED", unbuffered)
    with (tmp_path / "out").open("w") as out:
        done = tramproof("list", limit=small_files, stdout=out.fileno())
    assert done.returncode == 2 and one_line(done.stderr) and "File too large" in done.stderr


def test_nobody_to_complain_to() -> None:
    """Standard error that is full or closed changes no exit code, and nothing goes to standard output instead."""
    with open("/dev/full", "w") as full:
        done = tramproof("list", "no-such-file", stderr=full.fileno())
    assert (done.returncode, done.stdout) == (2, "")
    done = tramproof("list", "no-such-file", limit=lambda: os.close(2))
    assert (done.returncode, done.stdout) == (2, "")


@pytest.mark.parametrize("argv", [["list"], ["--help"], ["--version"]])
def test_nobody_to_answer_to(argv: list[str]) -> None:
    """Standard output that is closed or full is exit 2 and one line, for help too."""
    done = tramproof(*argv, limit=lambda: os.close(1))
    assert done.returncode == 2 and one_line(done.stderr) and "it is closed" in done.stderr
    with open("/dev/full", "w") as full:
        done = tramproof(*argv, stdout=full.fileno())
    assert done.returncode == 2 and one_line(done.stderr) and "No space left on device" in done.stderr


@pytest.mark.parametrize("command", ["run", "list", "mutate", "replay"])
def test_a_file_that_cannot_be_read(command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A loop of links, a directory, a file whose reading fails: exit 2 and one line, as a manifest too."""
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "failing").symlink_to("/proc/self/mem")  # it opens, and gives an I/O error
    names = [tmp_path / "loop", tmp_path, tmp_path / "failing"]
    if command != "replay":
        for number, path in enumerate(names):
            (tmp_path / f"{number}.toml").symlink_to(path)
        names += [tmp_path / f"{number}.toml" for number in range(3)]
    for path in names:
        assert main([command, str(path)]) == 2, path
        out, err = capsys.readouterr()
        assert out == "" and one_line(err), err


def test_work_and_memory_stay_in_proportion_to_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """Names, program headers and shared bytes that would multiply a small file are refused."""
    with pytest.raises(ImageError, match=r"1025 program headers are more than 1024"):
        read_image("t", elf([Part(name=".text", flags=ALLOC, data=b"\xc3")] * 1025, kind=EXECUTABLE))
    monkeypatch.setattr(headers, "LONGEST_NAMES", 20)  # a file that takes more than the real limit is no unit test
    with pytest.raises(ImageError, match="the names of its symbols have no end"):
        read_image("t.o", an_object([]))
    monkeypatch.setattr(headers, "MOST_SHARED", 0)
    with pytest.raises(ImageError, match=r"its parts take \d+ bytes of a file of \d+"):
        read_image("t.o", an_object([]))
