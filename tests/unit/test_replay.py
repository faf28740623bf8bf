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


def where(report: dict[str, Any], *keys: str | int) -> Any:  # noqa: ANN401  # whatever lies there
    """What lies in the first counterexample's script at these keys."""
    found: Any = scripts(report)[0]
    for key in keys:
        found = found[key]
    return found


WRONG = {
    "a register that is none": (["registers"], "xmm0", "0x0"),
    "a register of 65 bits": (["registers"], "rax", "0x10000000000000000"),
    "a number that is a text": (["flags"], "CF", "0"),
    "a truth value that is no number": (["flags"], "CF", True),
    "a flag of two bits": (["flags"], "CF", 2),
    "a place of a thousand bits": (["place"], "bits", 1000),
    "a place of no kind": (["place"], "what", "leak"),
    "a flag to look at that is none": (["place"], "what", "flag"),
    "code beyond the address space": (["code"], "0xffffffffffffffff", "9090"),
    "code that is no code": (["code"], "0x10", "no"),
    "an address in decimal": (["memory"], "16", "00"),
    "an address with a sign": (["loads"], "-0x10", ["0x0"]),
    "a step that is none": (["scribbles"], "-1", {}),
    "an occurrence before the first": (["callbacks", 0], "occurrence", 0),
    "a machine that is none": ([], "arch", "vax"),
    "a privilege level between": ([], "cpl", 1),
}
"""What is wrong -> where, the key, the value."""


@pytest.mark.parametrize(("keys", "key", "value"), WRONG.values(), ids=WRONG)
def test_a_script_of_a_wrong_shape_is_named(
    keys: list[str | int], key: str, value: object, report: dict[str, Any], tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    """One line that says where in the report, exit 2: nothing of it is run."""
    copy = json.loads(json.dumps(report))
    where(copy, *keys)[key] = value
    if value == "flag":
        where(copy, *keys)["name"] = "XF"
    assert replayed(copy, tmp_path) == 2
    out, err = capsys.readouterr()
    assert out == "" and err.count("\n") == 1 and "not a tramproof report: " in err and ".script" in err


@pytest.mark.parametrize(
    ("place", "shown"),
    [({"index": 7}, "the run shows nothing there"), ({"offset": 1 << 40}, "the run shows nothing there")],
)
def test_a_place_without_a_value_is_broken(
    place: dict[str, int], shown: str, report: dict[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What no run shows was not seen by the one that the report speaks of."""
    copy = json.loads(json.dumps(report))
    where(copy, "place").update({"point": "view", "what": "mem"} | place)
    assert replayed(copy, tmp_path) == 5
    assert shown in capsys.readouterr().out
