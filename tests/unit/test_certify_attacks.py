"""Six attacks on certificates, each with the manifest left alone and with all that an attacker can recompute."""

import hashlib
import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.unit.certificates import OTHER, SMALL, copy_both, rewrite_ledger, target_of, wrong
from verify import catalogue
from verify.certify.build import Answered, digest, file_text, prepare, title
from verify.certify.prove import LEDGER, MANIFEST
from verify.certify.recheck import recheck, table
from verify.certify.records import settled_of
from verify.certify.shared import Shared
from verify.certify.solvers import SOLVERS
from verify.verdict import Verdict

CLAIM = "; regs/ax: "
FILE = "view.smt2"
NOT_THE_BYTES = f"{FILE}: is not what the pinned bytes and the contract give"


@dataclass(frozen=True, kw_only=True)
class Attack:
    """What an attacker does, and which check catches it: with the manifest left alone, and with it recomputed."""

    name: str
    act: Callable[["Place", bool], None]
    alone: str
    recomputed: str


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where an attacker may write: certificates and targets."""

    proofs: Path
    targets: Path

    def change_manifest(self, change: Callable[[dict[str, Any]], object], name: str = SMALL) -> None:
        """Change a target's manifest, and the ledger with it."""
        path = self.proofs / name / MANIFEST
        data = json.loads(path.read_text())
        change(data)
        path.write_text(json.dumps(data, indent=1, sort_keys=True) + "\n")
        rewrite_ledger(self.proofs)

    def put(self, text: str, recomputed: bool) -> None:
        """Another text of the small target's file, and its digest in the manifest where that is recomputed."""
        file = self.proofs / SMALL / FILE
        assert text != file.read_text()
        file.write_text(text)
        if recomputed:
            self.change_manifest(lambda data: data["files"][FILE].update(sha256=digest(text)))

    @property
    def text(self) -> str:
        """The small target's file."""
        return (self.proofs / SMALL / FILE).read_text()


def change_a_byte(place: Place, recomputed: bool) -> None:
    """push $-1 becomes push $-2 in the object; recomputed: every digest, in target.toml and in the certificates."""
    folder = place.targets / SMALL
    file = folder / "trampoline.o"
    old = file.read_bytes()
    assert old.count(b"\x6a\xff") == 1
    new = old.replace(b"\x6a\xff", b"\x6a\xfe")
    file.write_bytes(new)
    if recomputed:
        manifest = folder / "target.toml"
        before, after = (hashlib.sha256(data).hexdigest() for data in (old, new))
        assert before in manifest.read_text()
        manifest.write_text(manifest.read_text().replace(before, after))
        code = target_of(SMALL).digest
        place.change_manifest(lambda data: data["object"].update(sha256=after))
        place.change_manifest(lambda data: data["code"].update(sha256=code))


def drop_an_assumption(place: Place, recomputed: bool) -> None:
    """Without the assumptions that DF is clear and the stack aligned; recomputed: as the generator writes it then."""
    if not recomputed:
        kept = [line for line in place.text.splitlines(keepends=True) if "; assumption df-clear-on-entry" not in line]
        place.put("".join(kept), recomputed)
        return

    def forget(data: dict[str, Any]) -> None:
        record = data["files"][FILE]
        assert record["needed"]
        record["needed"] = []
        data["assumptions"]["asserted, and needed by an answer"] = {}
        text = written(SMALL, "view", record)
        record["sha256"] = digest(text)
        (place.proofs / SMALL / FILE).write_text(text)

    place.change_manifest(forget)


def written(name: str, file: str, record: dict[str, Any]) -> str:
    """What the generator writes, given the manifest's record of a file."""
    target = target_of(name)
    walked, files = prepare(target, "strict", Shared())
    draft = next(one for one in files if one.name == file)
    return file_text(Answered(draft=draft, settled=settled_of(record)), title(walked, "strict"), {})


def drop_a_definition(place: Place, recomputed: bool) -> None:
    """Without one definition that nothing else needs."""
    lines = place.text.splitlines(keepends=True)
    index = next(n for n, line in enumerate(lines) if line.startswith("(define-fun PF@"))
    place.put("".join(lines[:index] + lines[index + 1 :]), recomputed)


def claim_true(place: Place, recomputed: bool) -> None:
    """With the claim about ax replaced by true."""
    before, after = place.text.split(CLAIM)
    claim = after[after.index("(assert ") :].split("\n")[0]
    place.put(before + CLAIM + after.replace(claim, "(assert (not true))", 1), recomputed)


def put_under_another(place: Place, recomputed: bool) -> None:
    """The proved target's file in the place of its refuted twin's; recomputed: its whole manifest under that name."""
    shutil.copy(place.proofs / SMALL / FILE, place.proofs / OTHER / FILE)
    if recomputed:
        shutil.copy(place.proofs / SMALL / "view.defined.smt2", place.proofs / OTHER)
        shutil.copy(place.proofs / SMALL / MANIFEST, place.proofs / OTHER)
        place.change_manifest(lambda data: data.update(target=OTHER), OTHER)


def drop_a_ledger_line(place: Place, recomputed: bool) -> None:
    """One line less; recomputed: its obligation is not in the manifest either."""
    if recomputed:
        place.change_manifest(lambda data: data["obligations"].pop("regs/ax@view"))
        return
    lines = (place.proofs / LEDGER).read_text().splitlines(keepends=True)
    kept = [line for line in lines if line != f"{SMALL} strict regs/ax PROVED\n"]
    assert len(kept) == len(lines) - 1
    (place.proofs / LEDGER).write_text("".join(kept))


ATTACKS = [
    Attack(name="one byte of an instruction", act=change_a_byte, alone="target.toml pins", recomputed=NOT_THE_BYTES),
    Attack(
        name="an assumption dropped", act=drop_an_assumption, alone=NOT_THE_BYTES,
        recomputed="view: call/df-clear: {solver} says sat, the file unsat",
    ),
    Attack(name="a definition dropped", act=drop_a_definition, alone=NOT_THE_BYTES, recomputed=NOT_THE_BYTES),
    Attack(name="a claim that is true", act=claim_true, alone=NOT_THE_BYTES, recomputed=NOT_THE_BYTES),
    Attack(name="another target's", act=put_under_another, alone=NOT_THE_BYTES, recomputed=NOT_THE_BYTES),
    Attack(
        name="a ledger line removed", act=drop_a_ledger_line, alone=f"{LEDGER} is not what the manifests give",
        recomputed=f"{MANIFEST}: is not what the pinned bytes and the contract give",
    ),
]  # fmt: skip


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    """Two targets and their certificates, to be written to; they pass as they are."""
    built = catalogue._root()
    found = Place(proofs=tmp_path / "proofs", targets=tmp_path / "targets")
    for name in (SMALL, OTHER):
        shutil.copytree(built / name, found.targets / name)
    copy_both(found.proofs)
    monkeypatch.setattr(catalogue, "_root", lambda: found.targets)
    assert wrong(recheck(found.proofs, whole=True, compare_only=True)) == []
    return found


@pytest.mark.parametrize("recomputed", [False, True], ids=["manifest alone", "manifest recomputed"])
@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_an_attack_is_caught(place: Place, attack: Attack, recomputed: bool) -> None:
    """Exit code 5, and by the check that the table names: in each solver where it is the solvers'."""
    attack.act(place, recomputed)
    checked = recheck(place.proofs, whole=True)
    assert table(checked)[1] == 5
    expected = attack.recomputed if recomputed else attack.alone
    for solver in SOLVERS:
        assert any(expected.format(solver=solver) in line for line in wrong(checked)), wrong(checked)


def test_a_regenerated_lie_is_noticed_by_the_solvers(place: Place) -> None:
    """An attacker with the generator, who writes that a refuted obligation is proved, everywhere at once."""

    def lie(data: dict[str, Any]) -> None:
        record = data["files"]["view.defined.smt2"]
        at = record["answers"].index("s")
        record["answers"] = record["answers"][:at] + "u" + record["answers"][at + 1 :]
        record["witnessed"] = []
        data["obligations"] = dict.fromkeys(data["obligations"], Verdict.PROVED.name)
        text = written(OTHER, "view.defined", record)
        record["sha256"] = digest(text)
        (place.proofs / OTHER / "view.defined.smt2").write_text(text)

    place.change_manifest(lie, OTHER)
    checked = recheck(place.proofs, whole=True)
    for solver in SOLVERS:
        assert any(f"{solver} says sat, the file unsat" in line for line in wrong(checked)), wrong(checked)


def test_a_target_without_certificates_is_noticed(place: Place) -> None:
    """A whole target taken out, and the ledger written anew."""
    shutil.rmtree(place.proofs / SMALL)
    rewrite_ledger(place.proofs)
    assert any(f"no certificates of {SMALL}" in line for line in wrong(recheck(place.proofs, whole=True)))
