"""Baselines: what is known is accepted, what is new or gone is not, and nothing passes unchecked."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.unit.given import PROVED, REFUTED, object_of, own, unsupported
from verify import batch, pipeline
from verify.budget import Budget
from verify.cli import main

OTHER = "fentry-regs-flags-no-if"


def written(manifest: Path, file: Path) -> dict[str, list[dict[str, object]]]:
    """The baseline of a manifest, which is refuted: the exit code says so all the same."""
    assert main(["run", str(manifest), "--write-expect", str(file)]) == 1
    data: dict[str, list[dict[str, object]]] = json.loads(file.read_text())
    return data


def test_what_is_known_passes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exactly that, by obligation, path and code; and the file written again is the same."""
    manifest, file, again = own(tmp_path, REFUTED), tmp_path / "known.json", tmp_path / "again.json"
    (entry,) = written(manifest, file)["known"]
    (wanted,) = batch.gather(batch.Request(names=(f"x86_64/{REFUTED}",), budget=Budget())).targets
    assert entry["sha256"] == wanted.target.digest and entry["level"] == "strict"
    bare = {str(one).partition("@")[0].partition(".")[0] for one in entry["refuted"]}  # type: ignore[attr-defined]  # it is JSON: nobody knows its types
    assert bare == {one.partition("@")[0].partition(".")[0] for one in wanted.target.expect["strict"].refuted}
    capsys.readouterr()
    assert main(["run", str(manifest), "--expect", str(file), "--write-expect", str(again)]) == 0
    assert "all as expected" in capsys.readouterr().out
    assert again.read_text() == file.read_text()


def test_what_is_new_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A finding that is not in the file, a bit of a known word included, is exit 1."""
    manifest, file = own(tmp_path, REFUTED), tmp_path / "known.json"
    data = written(manifest, file)
    (entry,) = data["known"]
    refuted = list(map(str, entry["refuted"]))  # type: ignore[call-overload]  # it is JSON: nobody knows its types
    capsys.readouterr()
    for gone in refuted:
        file.write_text(json.dumps({**data, "known": [{**entry, "refuted": [one for one in refuted if one != gone]}]}))
        code, out = main(["run", str(manifest), "--expect", str(file)]), capsys.readouterr().out
        # Where bits are listed their summary is implied.
        implied = "." not in gone and any(one.startswith(f"{gone.partition('@')[0]}.") for one in refuted)
        assert (code, "NOT AS EXPECTED" in out) == ((0, False) if implied else (1, True)), gone


def test_what_is_gone_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A known finding that does not come any more, of the same code, is exit 1 and named."""
    manifest, file = own(tmp_path, REFUTED), tmp_path / "known.json"
    data = written(manifest, file)
    (entry,) = data["known"]
    more = [*list(map(str, entry["refuted"])), "regs/r12@return"]  # type: ignore[call-overload]  # it is JSON: nobody knows its types
    file.write_text(json.dumps({**data, "known": [{**entry, "refuted": more}]}))
    capsys.readouterr()
    assert main(["run", str(manifest), "--expect", str(file)]) == 1
    assert "expected regs/r12@return to be refuted, it is not" in capsys.readouterr().out


@pytest.mark.parametrize("repaired", [PROVED, OTHER])
def test_other_code_is_not_known(repaired: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The entry of code that is gone matches nothing, which fails even where the new code is proved."""
    manifest, file = own(tmp_path, REFUTED), tmp_path / "known.json"
    written(manifest, file)
    (tmp_path / "trampoline.o").write_bytes(object_of(repaired))
    capsys.readouterr()
    assert main(["run", str(manifest), "--expect", str(file), "--format", "json", "--format", "sarif=/dev/null"]) == 1
    out, err = capsys.readouterr()
    report = json.loads(out)
    assert report["exit_code"] == 1 and report["targets"][0]["met"] is (repaired == PROVED)
    assert any("nothing in this run is that code" in note for note in report["notes"])
    assert err.count("\n") == 1 and "nothing in this run is that code" in err


def test_the_file_is_the_whole_expectation(tmp_path: Path) -> None:
    """An empty one accepts no refutation, one that a manifest expects neither."""
    file = tmp_path / "known.json"
    file.write_text('{"baseline": 1, "known": []}')
    assert main(["run", f"x86_64/{REFUTED}"]) == 0
    assert main(["run", f"x86_64/{REFUTED}", "--expect", str(file)]) == 1
    assert main(["run", f"x86_64/{PROVED}", "--expect", str(file)]) == 0


def test_nothing_checked_never_passes(tmp_path: Path) -> None:
    """No trampoline is exit 4 with an empty baseline; what is not decided stays 3, and no baseline is made of it."""
    file, written_to = tmp_path / "known.json", tmp_path / "new.json"
    file.write_text('{"baseline": 1, "known": []}')
    manifest = own(tmp_path)
    (tmp_path / "trampoline.o").write_bytes(unsupported())
    assert main(["run", str(manifest), "--expect", str(file)]) == 3
    assert main(["run", str(manifest), "--write-expect", str(written_to)]) == 2
    assert main(["run", str(tmp_path / "missing.o"), "--write-expect", str(written_to)]) == 2
    assert not written_to.exists()
    request = batch.Request(names=("x86_64/no*",), budget=Budget())
    assert batch.run(request, lambda *_: None).exit_code == 2
    empty = batch.Gathered(targets=(), inputs=(), errors=(), empty=("kernel",))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(batch, "gather", lambda _: empty)
        assert main(["run", "kernel", "--expect", str(file)]) == 4
        patch.setattr(batch, "gather", lambda _: replace(empty, empty=()))
        assert main(["run", "kernel", "--expect", str(file)]) == 4


ENTRY = {"target": "t", "level": "strict", "sha256": "0" * 64, "refuted": ["regs/sp@return"]}
CHANGES: list[dict[str, object]] = [
    {"target": 1}, {"level": "lax"}, {"sha256": "0" * 63}, {"sha256": "G" * 64}, {"refuted": []},
    {"refuted": "regs/sp@return"}, {"refuted": ["regs/sp"]}, {"refuted": ["*@return"]}, {"refuted": [1]},
    {"refuted": ["regs/sp@return"] * 2}, {"refuted": ["regs/sp@return\n"]}, {"extra": 1}, {"refuted": [[]]},
]  # fmt: skip
BAD = [
    b"", b"\xff", b"[]", b"{}", b"[" * 100_000, b'{"baseline": 2, "known": []}', b'{"baseline": 1, "known": {}}',
    b'{"baseline": 1, "known": [], "more": 1}', b'{"baseline": 1, "known": [1]}', b"1" * 5000,
    *(json.dumps({"baseline": 1, "known": [{**ENTRY, **change}]}).encode() for change in CHANGES),
    json.dumps({"baseline": 1, "known": [ENTRY, ENTRY]}).encode(),
]  # fmt: skip


@pytest.mark.parametrize("data", BAD, ids=range(len(BAD)))
def test_a_hostile_baseline_is_one_line(
    data: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Exit 2 before anything is decided."""
    monkeypatch.setattr(pipeline, "decide", None)
    file = tmp_path / "known.json"
    file.write_bytes(data)
    assert main(["run", f"x86_64/{PROVED}", "--expect", str(file)]) == 2
    out, err = capsys.readouterr()
    assert out == "" and err.count("\n") == 1 and "known.json" in err


@pytest.mark.parametrize("name", ["missing.json", ".", "nul\0", "/proc/self/mem"])
def test_a_baseline_that_cannot_be_read(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit 2 and one line."""
    assert main(["run", f"x86_64/{PROVED}", "--expect", str(tmp_path / name)]) == 2
    out, err = capsys.readouterr()
    assert out == "" and err.count("\n") == 1 and "cannot be read" in err
