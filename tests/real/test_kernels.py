"""Debian's own kernels, decided: proved at their level, refuted at strict for exactly the known reasons."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.real.by_hand import ARITHMETIC, EVERY_FLAG, Expected, expected
from tests.real.by_hand_return import RETURN_SIDE
from tests.real.kernels import KERNELS, fetch
from verify.cli import main
from verify.image.load import load

pytestmark = pytest.mark.real

CALLERS = {"ftrace_caller", "ftrace_regs_caller"}


class Decided:
    """One kernel, and the report on it as a user's script reads it."""

    def __init__(self, kernel: Path, report: Path, code: int) -> None:
        self.image = load(str(kernel))
        self.report = report
        self.code = code
        self.data: dict[str, Any] = json.loads(report.read_text())

    @property
    def targets(self) -> list[tuple[Expected, dict[str, Any]]]:
        """What was worked out by hand for each trampoline that was found, and the report on it."""
        return [
            (expected(self.image, one["symbol"], int(one["address"], 16), one["size"]), one)
            for one in self.data["targets"]
            if one["symbol"] not in RETURN_SIDE
        ]


@pytest.fixture(scope="module", params=KERNELS, ids=lambda kernel: kernel.folder.name)
def decided(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Decided:
    """``tramproof run vmlinuz``, without options but the report's file."""
    kernel = fetch(request.param)
    report = tmp_path_factory.mktemp("run") / "report.json"
    return Decided(kernel, report, main(["run", str(kernel), "--format", f"json={report}"]))


def test_both_are_found_and_the_run_succeeds(decided: Decided) -> None:
    """Exit code 0, both callers, and no other but 5.10's graph caller and the return side."""
    found = {target["symbol"] for target in decided.data["targets"]}
    assert decided.code == 0
    assert CALLERS <= found <= CALLERS | {"ftrace_graph_caller"} | RETURN_SIDE


def test_proved_at_its_level_on_every_exit(decided: Decided) -> None:
    """PROVED, with the paths that the code shows, and nothing left open."""
    for wanted, target in decided.targets:
        assert target["verdict"] == "PROVED"
        assert target["level"] == wanted.level
        assert sorted(target["paths"]) == sorted(wanted.paths)
        assert target["gaps"] == []
        assert {one["verdict"] for one in target["obligations"]} <= {"PROVED", "EXEMPT"}


def test_strict_refutes_exactly_what_was_worked_out_by_hand(decided: Decided) -> None:
    """No false refutation, none that is missing, and nothing undecided."""
    for wanted, target in decided.targets:
        found = {(one["id"], one["path"]) for one in target["obligations"] if one["strict"] == "REFUTED"}
        assert found == set(wanted.refuted), target["symbol"]
        assert {one["strict"] for one in target["obligations"]} == {"PROVED", "REFUTED"}


def test_sp_is_right_and_arithmetic_flags_are_exempt_on_x86_32(decided: Decided) -> None:
    """i386: ``regs/sp`` is proved at strict; arithmetic flags, refuted there, are exempt at linux-regs."""
    for _, target in decided.targets:
        if (target["arch"], target["symbol"]) != ("x86_32", "ftrace_regs_caller"):
            continue
        found = {one["id"]: one for one in target["obligations"]}
        assert (found["regs/sp"]["verdict"], found["regs/sp"]["strict"]) == ("PROVED", "PROVED")
        for bit in ARITHMETIC:
            flag = found[f"regs/flags.{bit}"]
            assert (flag["verdict"], flag["strict"]) == ("EXEMPT", "REFUTED")
            assert "3c88c692c287" in flag["exempt"]["source"]
        for bit in {*EVERY_FLAG} - {*ARITHMETIC}:
            assert found[f"regs/flags.{bit}"]["verdict"] == "PROVED"


def test_each_refutation_has_a_replayed_counterexample(decided: Decided) -> None:
    """On unicorn, or by our own interpreter with the reason why no emulator could."""
    for _, target in decided.targets:
        for one in target["obligations"]:
            if one["strict"] == "REFUTED":
                shown = one["counterexample"]
                assert shown["replayed"] == "unicorn" or (shown["replayed"] == "model" and shown["note"]), one["id"]


def test_the_report_replays(decided: Decided, capsys: pytest.CaptureFixture[str]) -> None:
    """``tramproof replay`` shows every value again, from the report alone."""
    shown = sum("counterexample" in one for target in decided.data["targets"] for one in target["obligations"])
    assert main(["replay", str(decided.report)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert sum("@" in line for line in lines) == shown > 0
