"""Answers kept on disk: the same report, no engine, and nothing believed that is not exactly what was written."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from tests.unit.given import PROVED, REFUTED, ROOT, own
from verify import batch, pipeline
from verify.budget import Budget
from verify.cli import main
from verify.digest import everything
from verify.manifest import read_own_manifest
from verify.plain import from_plain, to_plain
from verify.report.tree import TargetReport
from verify.store import Store, is_final, user_folder
from verify.target import Target
from verify.terms import Gap
from verify.verdict import Verdict

HOW: Mapping[str, object] = {"level": None}
ENGINE = {"angr", "claripy", "z3", "pyvex", "pypcode", "unicorn"}


@pytest.fixture(scope="module")
def decided(tmp_path_factory: pytest.TempPathFactory) -> tuple[Target, TargetReport]:
    """A refuted target and its report, with counterexamples and drawings."""
    (target,) = read_own_manifest(own(tmp_path_factory.mktemp("own"), REFUTED))
    return target, pipeline.decide(target, Budget(), drawings=True)


def test_a_report_survives_being_plain(decided: tuple[Target, TargetReport]) -> None:
    """Nothing of it is lost or changes its type: counterexamples, scripts and drawings included."""
    report = decided[1]
    assert report.drawings and any(one.counterexample for one in report.findings)
    again = from_plain(TargetReport, json.loads(json.dumps(to_plain(report))))
    assert again == from_plain(TargetReport, to_plain(report)) and to_plain(again) == to_plain(report)
    assert replace(again, findings=report.findings) == report
    assert isinstance(again.verdict, Verdict)


@pytest.mark.parametrize("value", ["PROVEN", 0, None, True, ["PROVED"], {}])
def test_what_is_no_report_is_none(decided: tuple[Target, TargetReport], value: object) -> None:
    """A verdict that is none, at any place, is no report."""
    plain = to_plain(decided[1])
    assert isinstance(plain, dict)
    with pytest.raises(ValueError, match="no"):
        from_plain(TargetReport, {**plain, "verdict": value})
    with pytest.raises(ValueError, match="no"):
        from_plain(TargetReport, {key: one for key, one in plain.items() if key != "findings"})


def entry(store: Store) -> Path:
    """The one file of a store."""
    (found,) = store.folder.rglob("*.json")
    return found


def flipped(at: int) -> Callable[[Path], None]:
    """Damage: one bit."""

    def damage(path: Path) -> None:
        data = bytearray(path.read_bytes())
        data[at] ^= 1
        path.write_bytes(data)

    return damage


def put(path: Path, data: bytes) -> None:
    """Damage: other bytes."""
    path.write_bytes(data)


def lying(path: Path) -> None:
    """Damage: REFUTED becomes PROVED, the checksum stays."""
    data = path.read_bytes()
    assert b'"REFUTED"' in data
    path.write_bytes(data.replace(b'"REFUTED"', b'"PROVED"'))


def folder(path: Path) -> None:
    """Damage: a folder of that name."""
    path.unlink()
    path.mkdir()


def elsewhere(path: Path) -> None:
    """Damage: a link to a good entry, which somebody else may exchange."""
    shutil.move(path, path.with_suffix(".moved"))
    path.symlink_to(path.with_suffix(".moved"))


def pipe(path: Path) -> None:
    """Damage: a pipe without a writer; nobody waits for one."""
    path.unlink()
    os.mkfifo(path)


DAMAGE: Mapping[str, Callable[[Path], None]] = {
    "first bit": flipped(0),
    "checksum": flipped(30),
    "last bit": flipped(-1),
    "lying": lying,
    "empty": lambda path: put(path, b""),
    "half": lambda path: put(path, path.read_bytes()[: path.stat().st_size // 2]),
    "one byte short": lambda path: put(path, path.read_bytes()[:-1]),
    "one byte more": lambda path: put(path, path.read_bytes() + b" "),
    "folder": folder,
    "link": elsewhere,
    "pipe": pipe,
    "writable by others": lambda path: path.chmod(0o666),
    "gone": lambda path: path.unlink(),
}


@pytest.mark.parametrize("kind", DAMAGE)
def test_damage_is_never_believed(kind: str, decided: tuple[Target, TargetReport], tmp_path: Path) -> None:
    """It counts as nothing, and where the place is free the next answer takes it."""
    target, report = decided
    store = Store(folder=tmp_path)
    store.put(target, HOW, report)
    assert store.get(target, HOW) == from_plain(TargetReport, to_plain(report))
    DAMAGE[kind](entry(store))
    assert store.get(target, HOW) is None
    store.put(target, HOW, report)
    assert (store.get(target, HOW) is None) is (kind == "folder")
    assert not list(tmp_path.rglob(".new-*"))


def test_an_entry_of_somebody_else(
    decided: tuple[Target, TargetReport], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What another user owns is not believed, whatever it says."""
    target, report = decided
    store = Store(folder=tmp_path)
    store.put(target, HOW, report)
    owner = os.geteuid()
    monkeypatch.setattr(os, "geteuid", lambda: owner + 1)
    assert store.get(target, HOW) is None


def test_a_good_entry_in_the_wrong_place(decided: tuple[Target, TargetReport], tmp_path: Path) -> None:
    """The checksum is over the question, too: one question's answer is not another's."""
    target, report = decided
    store = Store(folder=tmp_path)
    store.put(target, HOW, report)
    first = entry(store)
    store.put(target, {"level": "linux-regs"}, report)
    (second,) = set(tmp_path.rglob("*.json")) - {first}
    shutil.copy(first, second)
    assert store.get(target, HOW) is not None and store.get(target, {"level": "linux-regs"}) is None


CHANGES: Mapping[str, Callable[[Target], Target]] = {
    "name": lambda target: replace(target, name="another"),
    "level": lambda target: replace(target, level="linux-regs"),
    "honour": lambda target: replace(target, honour=target.honour - {"ax"}),
    "code": lambda target: replace(target, code=((0, 1),)),
    "file": lambda target: replace(target, image=replace(target.image, sha256="0" * 64)),
}


@pytest.mark.parametrize("what", CHANGES)
def test_another_question_has_no_answer(what: str, decided: tuple[Target, TargetReport], tmp_path: Path) -> None:
    """A changed byte or contract is decided again."""
    target, report = decided
    store = Store(folder=tmp_path)
    store.put(target, HOW, report)
    assert store.get(CHANGES[what](target), HOW) is None


def test_another_engine_has_no_answer(decided: tuple[Target, TargetReport], tmp_path: Path) -> None:
    """Neither has another way to decide: lifters, budget, level."""
    target, report = decided
    store = Store(folder=tmp_path)
    store.put(target, HOW, report)
    assert Store(folder=tmp_path, engine="0" * 64).get(target, HOW) is None
    assert Store(folder=tmp_path).get(target, {"level": "strict"}) is None
    assert re.fullmatch("[0-9a-f]{64}", everything())


def test_what_is_not_final_is_not_kept(decided: tuple[Target, TargetReport], tmp_path: Path) -> None:
    """Time and memory that ran out are of one run; so is a contradiction."""
    target, report = decided
    bad = [
        replace(report, undecided=1),
        replace(report, gaps=(Gap(why="slow"),)),
        replace(report, findings=()),
        *(
            replace(report, findings=(*report.findings, one))
            for verdict in (Verdict.INCONCLUSIVE, Verdict.BROKEN)
            for one in (replace(report.findings[0], verdict=verdict), replace(report.findings[0], strict=verdict))
        ),
    ]
    for one in bad:
        assert not is_final(one)
        Store(folder=tmp_path).put(target, HOW, one)
    assert list(tmp_path.rglob("*")) == []
    starved = pipeline.decide(target, Budget(memory_mib=1))
    assert starved.undecided and not is_final(starved)


WRITER = """
import sys
from pathlib import Path
from verify.budget import Budget
from verify.manifest import read_own_manifest
from verify.pipeline import decide
from verify.store import Store
(target,) = read_own_manifest(Path(sys.argv[1]))
report, store = decide(target, Budget()), Store(folder=Path(sys.argv[2]))
print("ready", flush=True)
sys.stdin.readline()
for n in range(200):
    store.put(target, {"level": None}, report)
    assert store.get(target, {"level": None}) is not None, n
"""


def test_two_write_at_once(tmp_path: Path) -> None:
    """Each of them, and whoever reads meanwhile, finds a whole entry or none."""
    manifest = own(tmp_path / "own", PROVED)
    command = [sys.executable, "-c", WRITER, str(manifest), str(tmp_path / "store")]
    writers = [
        subprocess.Popen(command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE) for _ in "ab"
    ]
    for writer in writers:
        assert writer.stdout is not None and writer.stdout.readline() == "ready\n"
    for writer in writers:
        assert writer.stdin is not None
        writer.stdin.write("go\n")
        writer.stdin.flush()
    assert [writer.wait(120) for writer in writers] == [0, 0]
    for writer in writers:
        writer.communicate()
    assert len(list((tmp_path / "store").rglob("*.json"))) == 1
    assert not list((tmp_path / "store").rglob(".new-*"))


FORMATS = ("text", "json", "html", "sarif", "junit", "ktap", "github")


def without_seconds(text: str) -> str:
    """A report without what may differ between two runs."""
    return re.sub(r'("?seconds"?: |time=)"?[0-9.]+"?|[0-9.]+ s\b', "", text)


def test_every_format_is_the_same(tmp_path: Path) -> None:
    """Decided, from the store, and decided without it; certificates too."""
    names, texts = [f"x86_64/{PROVED}", f"x86_64/{REFUTED}"], []
    for run, more in (("first", []), ("again", []), ("without", ["--no-cache"])):
        out = tmp_path / run
        out.mkdir()
        formats = [part for one in FORMATS for part in ("--format", f"{one}={out / one}")]
        more = more or ["--store", str(tmp_path / "store")]
        assert main(["run", "-v", *names, *formats, *more, "--certificates", str(out / "proofs")]) == 0
        files = sorted(path for path in out.rglob("*") if path.is_file())
        texts.append({str(path.relative_to(out)): without_seconds(path.read_text()) for path in files})
    assert len(texts[0]) > len(FORMATS) and texts[0] == texts[1] == texts[2]


def loaded(*argv: str) -> set[str]:
    """The modules that a command loads."""
    code = f"import sys\nfrom verify.cli import main\nmain({list(argv)!r})\nprint('loaded', *sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split())


def test_what_is_known_needs_no_engine(no_answer_of_yesterday: Path) -> None:
    """Neither angr nor a solver is loaded; without the store both are."""
    assert loaded("run", f"x86_64/{PROVED}") >= ENGINE
    assert loaded("run", f"x86_64/{PROVED}", "--format", "json").isdisjoint(ENGINE)
    assert loaded("run", f"x86_64/{PROVED}", "--no-cache") >= ENGINE
    assert list(no_answer_of_yesterday.rglob("*.json"))


def test_what_is_expected_is_compared_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An expectation is no part of the question: the answer is kept, the exit code is not."""
    manifest = own(tmp_path, REFUTED)
    assert main(["run", str(manifest)]) == 1
    monkeypatch.setattr(pipeline, "decide", None)  # nobody may decide again
    assert main(["run", str(manifest)]) == 1
    request = batch.Request(names=(f"x86_64/{REFUTED}",), budget=Budget())
    wanted = batch.gather(request).targets[0].target.expect["strict"]
    table = f'[expect.strict]\nverdict = "REFUTED"\nrefuted = {json.dumps(list(wanted.refuted))}\n'
    manifest.write_text(manifest.read_text() + table)
    assert main(["run", str(manifest)]) == 0


@pytest.mark.parametrize("bad", ["file", "file/below", "nul\0"])
def test_a_store_that_cannot_be_one(bad: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit 2 and one line, before anything is decided; so are two options that contradict each other."""
    (tmp_path / "file").touch()
    assert main(["run", "x86_64/*", "--store", str(tmp_path / bad)]) == 2
    assert main(["run", "x86_64/*", "--store", str(tmp_path), "--no-cache"]) == 2
    out, err = capsys.readouterr()
    assert out == "" and err.count("\n") == 2 and "cannot be used" in err


def test_a_folder_that_takes_nothing(decided: tuple[Target, TargetReport], tmp_path: Path) -> None:
    """A full or read-only disk: nothing is kept, and nothing fails."""
    (tmp_path / "file").touch()
    store = Store(folder=tmp_path / "file")
    store.put(decided[0], HOW, decided[1])
    assert store.get(decided[0], HOW) is None


def test_where_the_store_is() -> None:
    """As the XDG Base Directory Specification says: a relative path is ignored."""
    assert user_folder({"XDG_CACHE_HOME": "/c", "HOME": "/h"}) == Path("/c/tramproof")
    assert user_folder({"XDG_CACHE_HOME": "c", "HOME": "/h"}) == Path("/h/.cache/tramproof")
    assert user_folder({"HOME": ""}) is None
