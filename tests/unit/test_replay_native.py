"""``tramproof replay --native``: the same wrong value on this machine's processor, or the reason why it cannot be."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.unit.given import CPUID, SUBTRACT
from verify.cli import main
from verify.decide import playback
from verify.decide.cpu import UnrepresentableError
from verify.decide.moved import move_of, moved
from verify.decide.native_host import HostError
from verify.decide.recorded import Job, Recorded, jobs_of
from verify.decide.user_mode import in_user_mode, shown

NAMES = ("x86_64/fentry-regs-flags-after-cmp", "x86_64/rfc-save-regs-on", "x86_32/mcount-rostedt",
         "x86_64/kretprobe-parent-fentry-stale", "x86_64/rfc-reviewed-retest-switch-off")  # fmt: skip


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    """The JSON report of some refuted targets of both architectures."""
    path = tmp_path_factory.mktemp("report") / "report.json"
    assert main(["run", *NAMES, "--format", f"json={path}"]) == 0
    yield json.loads(path.read_text())


def copied(report: dict[str, Any], name: str, *obligations: str) -> dict[str, Any]:
    """A copy of the report with one target and only these obligations, all where none is named."""
    copy = json.loads(json.dumps(report))
    copy["targets"] = [target for target in copy["targets"] if target["name"] == name]
    if obligations:
        target = copy["targets"][0]
        target["obligations"] = [one for one in target["obligations"] if one["id"] in obligations]
        assert len(target["obligations"]) >= len(obligations)
    found: dict[str, Any] = copy
    return found


def replayed(report: object, folder: Path) -> int:
    """The exit code of replaying a report natively."""
    path = folder / "report.json"
    path.write_text(json.dumps(report))
    return main(["replay", "--native", str(path)])


def only(report: dict[str, Any], name: str, obligation: str) -> Job:
    """The job of one counterexample."""
    return jobs_of(copied(report, name, obligation), "report")[0]


def run_of(job: Job) -> Recorded:
    """Its run, which it has."""
    assert job.run is not None
    return job.run


def test_each_line_says_native_or_why_not(
    report: dict[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit 0, a stamp on each line, and the numbers at the end."""
    assert replayed(report, tmp_path) == 0
    *lines, last = capsys.readouterr().out.splitlines()
    native = [line for line in lines if line.endswith("; native")]
    refused = [line for line in lines if "; not native: " in line]
    assert len(native) + len(refused) == len(lines) == len(jobs_of(report, "report"))
    assert last == f"{len(lines)} counterexamples: {len(native)} native, {len(refused)} not"
    for name in NAMES:
        assert any(line.startswith(f"{name} ") for line in native), name
    assert "x86_64/rfc-save-regs-on regs/sp@return: same value, 0x0; native" in native
    assert any("x86_64/rfc-save-regs-on restore/flags.TF@return" in line and "TF = 1" in line for line in refused)


def test_another_value_on_the_processor_is_broken(
    report: dict[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The emulator agrees with the report, the processor does not: exit 5, both values shown."""
    monkeypatch.setattr("verify.decide.natively.shown", lambda one, run: shown(one, run) ^ 1)
    assert replayed(copied(report, "x86_64/rfc-save-regs-on", "regs/orig_ax"), tmp_path) == 5
    assert "the processor shows 0x0, the emulator 0x1" in capsys.readouterr().out


def test_nothing_native_is_no_success(
    report: dict[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What no user process can hold leaves nothing confirmed: exit 4."""
    assert replayed(copied(report, "x86_64/rfc-save-regs-on", "restore/flags.TF", "restore/flags.IOPL"), tmp_path) == 4
    assert capsys.readouterr().out.endswith("2 counterexamples: 0 native, 2 not\n")


def test_a_machine_that_cannot_is_named(
    report: dict[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another processor: every line says so, and it is no success."""

    def nowhere() -> None:
        raise HostError("native runs need Linux on x86-64")

    monkeypatch.setattr(playback, "Host", nowhere)
    assert replayed(copied(report, "x86_64/rfc-save-regs-on", "regs/sp"), tmp_path) == 4
    assert "same value, 0x0; not native: native runs need Linux on x86-64" in capsys.readouterr().out


def test_a_report_that_says_another_value_is_broken_natively_too(report: dict[str, Any], tmp_path: Path) -> None:
    """What differs on the emulator is not run on the processor, and is exit 5."""
    copy = copied(report, "x86_64/rfc-save-regs-on", "regs/sp")
    copy["targets"][0]["obligations"][0]["counterexample"]["script"]["seen"] = "0x1"
    assert replayed(copy, tmp_path) == 5


def test_addresses_of_the_code_move_with_it(report: dict[str, Any]) -> None:
    """x86-32 code reads its cells by absolute address: the moved fields name the moved cells, distances stay."""
    one = run_of(only(report, "x86_32/mcount-rostedt", "regs/flags"))
    now = moved(one, move_of(one))
    (cell,) = one.image.externals.values()
    body, there = one.image.segments[0].data, now.image.segments[0].data
    at = body.index(cell.to_bytes(4, "little"))
    assert there[at : at + 4] == (cell + 0x40000000).to_bytes(4, "little")
    assert there[:at] + there[at + 4 :] == body[:at] + body[at + 4 :]
    assert list(now.script.loads) == [cell + 0x40000000]


def test_code_with_addresses_that_nobody_names_does_not_move(report: dict[str, Any]) -> None:
    """A report that does not say which fields are addresses: what looks like one is not guessed at."""
    job = only(report, "x86_32/mcount-rostedt", "regs/flags")
    with pytest.raises(UnrepresentableError, match="holds an address, and the report does not say where"):
        in_user_mode(replace(run_of(job), absolute=None), job.obligation)


def test_an_instruction_beside_the_allow_list_never_runs(report: dict[str, Any]) -> None:
    """A report is anybody's file: what may do more than a trampoline is refused before it runs."""
    job = only(report, "x86_64/fentry-regs-flags-after-cmp", "regs/flags")
    one = run_of(job)
    code = one.image.segments[0]
    assert code.data.count(SUBTRACT) == 1
    other = replace(code, data=code.data.replace(SUBTRACT, CPUID))
    image = replace(one.image, segments=(other, *one.image.segments[1:]))
    with pytest.raises(UnrepresentableError, match="cpuid is not on the allow-list"):
        in_user_mode(replace(one, image=image), job.obligation)


def test_a_flag_that_the_run_itself_sets_is_refused(report: dict[str, Any]) -> None:
    """TF that a popf takes from old stack stops the processor on the way: that is said beforehand."""
    job = only(report, "x86_64/rfc-reviewed-retest-switch-off", "restore/flags.TF")
    with pytest.raises(UnrepresentableError, match="cannot run on with TF = 1"):
        in_user_mode(run_of(job), job.obligation)


def test_a_store_is_seen_by_what_it_changes(report: dict[str, Any]) -> None:
    """The claim knows no value; in user mode the slot holds another one before the store."""
    job = only(report, "x86_64/kretprobe-parent-fentry-stale", "frame/writes")
    user = in_user_mode(run_of(job), job.obligation)
    assert (user.run.place.what, user.expected ^ user.got) == ("mem", 1)
