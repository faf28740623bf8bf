"""``tramproof replay``: a report's counterexamples run again from the report alone."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.unit.given import REFUTED
from verify.cli import main


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    """The JSON report of a refuted target."""
    path = tmp_path_factory.mktemp("report") / "report.json"
    assert main(["run", f"x86_64/{REFUTED}", "--format", f"json={path}"]) == 0
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]
    yield json.loads(path.read_text())


def replayed(report: object, folder: Path) -> int:
    """The exit code of replaying a report."""
    path = folder / "report.json"
    path.write_text(report if isinstance(report, str) else json.dumps(report))
    return main(["replay", str(path)])


def scripts(report: dict[str, Any]) -> list[dict[str, Any]]:
    """The replay scripts of a copy of the report, which may be changed."""
    found = [one.get("counterexample") for one in report["targets"][0]["obligations"]]
    return [one["script"] for one in found if one]


def test_replay_shows_the_same_values(
    report: dict[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A report replays from its own data alone."""
    assert replayed(report, tmp_path) == 0
    assert f"x86_64/{REFUTED} regs/flags@return: same value, 0x246" in capsys.readouterr().out


def test_replay_of_another_value_is_broken(report: dict[str, Any], tmp_path: Path) -> None:
    """A report that claims another value than the run shows is exit 5, be it the only one."""
    copy = json.loads(json.dumps(report))
    scripts(copy)[0]["seen"] = "0x1"
    assert replayed(copy, tmp_path) == 5


def test_replay_of_other_code_is_broken(report: dict[str, Any], tmp_path: Path) -> None:
    """Bytes that do something else give something else."""
    copy = json.loads(json.dumps(report))
    for script in scripts(copy):
        code = script["code"]
        code.update({start: body.replace("9c", "90", 1) for start, body in code.items()})  # pushfq -> nop
    assert replayed(copy, tmp_path) == 5


@pytest.mark.parametrize("garbage", ["", "[", "[" * 100000, "7", "{}", '{"targets": [1]}', '{"targets": [{}]}', "\0"])
def test_replay_of_garbage_is_one_line(garbage: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is no report of ours is bad input."""
    assert replayed(garbage, tmp_path) == 2
    out, err = capsys.readouterr()
    assert out == "" and err.startswith("tramproof: ") and err.count("\n") == 1
