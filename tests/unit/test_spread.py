"""Work spread over processes: order, a process that is killed, one that fails, and nobody left behind."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.unit.given import PROVED, ROOT
from verify.cli import main
from verify.spread import spread

NAMES = [f"x86_64/{PROVED}", "x86_64/fentry-regs-flags-no-if", "x86_64/fentry-regs-store-below-sp"]
PATIENCE = 120.0  # seconds to wait for a process that must end by itself


def lost(number: int) -> str:
    """What stands for a result that never came."""
    return f"lost {number}"


def slow_first(number: int) -> str:
    """The first takes longest, and those from 13 on are killed."""
    if number >= 13:
        os.kill(os.getpid(), signal.SIGKILL)
    if number == 0:
        time.sleep(0.2)
    return f"done {number}"


@pytest.mark.parametrize("jobs", [1, 2, 3, 64])
def test_results_come_in_their_order(jobs: int) -> None:
    """However many processes work at it, and whichever is ready first."""
    assert list(spread(slow_first, range(5), jobs, lost)) == [f"done {n}" for n in range(5)]


@pytest.mark.parametrize("jobs", [2, 3])
def test_a_killed_process_costs_its_own_result_only(jobs: int) -> None:
    """The numbers behind it are done by another process."""
    numbers = [0, 13, 1, 2, 14, 3]
    found = list(spread(slow_first, numbers, jobs, lost))
    assert found == ["done 0", "lost 13", "done 1", "done 2", "lost 14", "done 3"]


def fail_at_one(number: int) -> int:
    """Fails at 1, and would take an hour for everything behind it."""
    if number == 1:
        raise ValueError("one")
    time.sleep(3600 if number > 1 else 0)
    return number


def test_what_fails_is_raised_and_nobody_works_on() -> None:
    """The results before it came; processes that are still at something are ended."""
    began, results = time.monotonic(), spread(fail_at_one, range(4), 3, lambda number: number)
    assert next(results) == 0
    with pytest.raises(ValueError, match="one"):
        next(results)
    assert time.monotonic() - began < PATIENCE
    assert children(os.getpid()) == []


def children(pid: int) -> list[int]:
    """The processes that a process has started and that still run."""
    found = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [int(one) for one in found if "Z" not in Path(f"/proc/{one}/stat").read_text().rpartition(")")[2][:3]]


def report(capsys: pytest.CaptureFixture[str], *argv: str) -> tuple[int, object]:
    """Exit code and JSON report without its seconds."""
    code = main(["run", *argv, "--format", "json"])

    def kept(pairs: list[tuple[str, object]]) -> dict[str, object]:
        return {key: value for key, value in pairs if key != "seconds"}

    return code, json.loads(capsys.readouterr().out, object_pairs_hook=kept)


def test_the_same_report_however_many_work_at_it(capsys: pytest.CaptureFixture[str]) -> None:
    """Counterexamples included: which one is found does not depend on what a process decided before."""
    (once, one), (twice, two), (thrice, three) = (report(capsys, *NAMES, "--jobs", n) for n in ("1", "2", "3"))
    assert once == twice == thrice == 0
    assert one == two == three


def test_a_target_alone_is_as_among_others(capsys: pytest.CaptureFixture[str]) -> None:
    """In one process, too."""
    _, among = report(capsys, *NAMES)
    _, alone = report(capsys, NAMES[-1])
    assert isinstance(among, dict) and isinstance(alone, dict)
    assert among["targets"][-1] == alone["targets"][0]


def started(*argv: str) -> "tuple[subprocess.Popen[str], list[int]]":
    """A run as a process, and the processes that work for it, as soon as there are two."""
    command = [sys.executable, "-m", "verify", "run", *argv, "--jobs", "2"]
    process = subprocess.Popen(
        command, cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    )
    working: list[int] = []
    while process.poll() is None and len(working) < 2:
        time.sleep(0.02)
        working = children(process.pid)
    return process, working


def test_a_killed_worker_breaks_its_target_alone() -> None:
    """Exit 5, that target BROKEN with nothing proved, and the other one decided."""
    process, working = started(*NAMES[:2], "--format", "json")
    os.kill(working[0], signal.SIGKILL)
    out, err = process.communicate(timeout=PATIENCE)
    assert (process.returncode, err) == (5, "")
    broken, other = json.loads(out)["targets"]
    assert (broken["verdict"], broken["strict"], broken["met"]) == ("BROKEN", "BROKEN", False)
    assert [one["verdict"] for one in broken["obligations"]] == ["BROKEN"]
    assert "was killed" in broken["unmet"][-1]
    assert (other["verdict"], other["met"]) == ("REFUTED", True)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_nobody_is_left_behind(number: signal.Signals) -> None:
    """Ctrl-C is exit 130 at once, and whatever ends the run ends its processes."""
    process, working = started("x86_64/*")
    os.kill(process.pid, number)
    out, err = process.communicate(timeout=PATIENCE)
    if number is signal.SIGINT:
        assert (process.returncode, out, err) == (130, "", "tramproof: interrupted\n")
    else:
        assert process.returncode == -number
    assert len(working) == 2
    while any(Path(f"/proc/{pid}").exists() for pid in working):  # until they are gone; the test ends by its limit
        time.sleep(0.02)
