"""Certificates: what is committed is what the pinned bytes give, and every attack on it is noticed."""

import base64
import hashlib
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.unit.certificates import OTHER, copy_both, target_of, wrong
from tests.unit.given import ROOT, own
from verify import batch, catalogue
from verify.budget import Budget
from verify.certify import callback, flags
from verify.certify.machine import Machine
from verify.certify.pinned import packed
from verify.certify.prove import LEDGER, MANIFEST, PINNED, Writer, certify
from verify.certify.recheck import built_in, recheck, table
from verify.certify.shared import Shared
from verify.certify.solvers import SOLVERS
from verify.certify.walk import walk
from verify.pipeline import decide
from verify.target import arch_of
from verify.verdict import Verdict


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """Two targets' certificates, with a ledger of their own."""
    copy_both(tmp_path)
    return tmp_path


def test_what_is_committed_is_what_the_pinned_bytes_give() -> None:
    """Byte for byte, every built-in target, the ledger included (`make prove` writes them)."""
    checked = recheck(built_in(), whole=True, jobs=2, compare_only=True)
    assert wrong(checked) == []
    assert len(checked) == len(catalogue.builtin()) + 1


def test_the_ledger_shows_what_the_manifests_of_the_targets_expect() -> None:
    """A target that must be refuted has a refuted line, and a proved one has none."""
    refuted = {line.split()[0] for line in (built_in() / LEDGER).read_text().splitlines() if line.endswith(" REFUTED")}
    # Where a level exempts what strict demands, an exempt obligation is a refuted line, too.
    strict = [entry for entry in catalogue.builtin() if entry.level == "strict"]
    expected = {entry.name for entry in strict if entry.expected == "REFUTED"}
    assert refuted & {entry.name for entry in strict} == expected


def test_refuted_obligations_are_shown_by_the_reported_inputs() -> None:
    """Each refuted obligation whose inputs a certificate can name is satisfiable with them as equations."""
    for path in sorted(built_in().rglob(MANIFEST)):
        data = json.loads(path.read_text())
        lines = [(path.parent / name).read_text() for name, one in data["files"].items() if one["witnessed"]]
        named_inputs = {name for values in data["inputs"].values() for name in values}
        if any(not name.startswith(("junk@", "undefined@")) for name in named_inputs):
            assert any("an input of the counterexample" in text for text in lines), path


@pytest.mark.parametrize("path", sorted(built_in().rglob(MANIFEST)), ids=lambda path: path.parent.name)
def test_every_file_names_what_its_target_is_built_on(path: Path) -> None:
    """The first lines list what the manifest does; `callback-abi` only where a callback returns."""
    data = json.loads(path.read_text())
    built = sorted(data["assumptions"]["by construction"])
    for name in data["files"]:
        text = (path.parent / name).read_text()
        listed = text.split("; By construction: ")[1].split("\n;\n")[0].split("\n;   mcount-prologue: ")[0]
        assert sorted(listed.replace("\n;  ", "").split()) == built, name
        returns = "callback-abi: " in text.split("By construction: ")[1]
        assert not returns or "callback-abi" in built, name
    assert ("callback-abi" in built) == (data["contract"]["data"]["ends"] == "exit"), path


def test_three_solvers_agree(copied: Path) -> None:
    """z3, cvc5 and bitwuzla answer every question as the file says."""
    checked = recheck(copied, whole=False)
    text, code = table(checked)
    assert code == 0, text
    for one in checked:
        counts = [{answer: one.answers[name, answer] for answer in ("unsat", "sat")} for name in SOLVERS if one.answers]
        assert all(count == counts[0] for count in counts)


def test_recheck_needs_no_engine(copied: Path) -> None:
    """Neither angr nor claripy is imported."""
    code = (
        "import sys; from verify.cli import main; code = main(['recheck', sys.argv[1], '--jobs', '1']);"
        "assert not {'angr', 'claripy', 'pyvex', 'cle'} & set(sys.modules); sys.exit(code)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(copied)], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith("2 targets, 0 wrong, 0 unknown\n")


@pytest.mark.parametrize(("seed", "locale"), [("0", "C"), ("1", "C.UTF-8"), ("4711", "POSIX")])
def test_the_same_bytes_on_every_machine(seed: str, locale: str, tmp_path: Path) -> None:
    """Another hash seed, locale and working directory: the same certificate."""
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r});"
        "from tests.unit.certificates import target_of; from verify.certify.build import *; "
        "made = make(target_of('x86_64/rfc-reviewed'), 'strict', {});"
        "print([digest(file_text(one, title(made.walk, 'strict'), {})) for one in made.files])"
    )
    environment = {**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale}
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True)
    data = json.loads((built_in() / "x86_64/rfc-reviewed" / MANIFEST).read_text())
    assert sorted(eval(done.stdout)) == sorted(one["sha256"] for one in data["files"].values())


def test_a_contract_beside_a_built_in_target_is_not_believed(copied: Path) -> None:
    """A refuted target with a contract of the attacker's that asks for less."""
    target = target_of(OTHER)
    walked = walk(target, arch_of(target.image), Shared().feasible)
    steps = {at for way in walked.ways for at in way.machine.steps}
    (copied / OTHER / PINNED).write_text(json.dumps(packed(replace(target, honour=frozenset()), set(), steps)))
    assert any("not the target" in line for line in wrong(recheck(copied, whole=False, compare_only=True)))


def test_an_engine_that_says_something_else_is_contradicted(tmp_path: Path) -> None:
    """Another verdict, another path, another obligation: no certificate, and exit code 5."""
    target = target_of(OTHER)
    report = decide(target, Budget(), lifters=("vex",))
    assert certify(target, report, tmp_path) == ((), 0)
    refuted = next(finding for finding in report.findings if finding.verdict is Verdict.REFUTED)
    others = tuple(finding for finding in report.findings if finding is not refuted)
    for other in (
        replace(report, paths=("return",)),
        replace(report, findings=(*others, replace(refuted, verdict=Verdict.PROVED))),
        replace(report, findings=others),
    ):
        problems, code = certify(target, other, tmp_path / "other")
        assert code == 5
        assert problems
    assert not (tmp_path / "other").exists()


def _remembers(machine: Machine, before: int) -> None:
    machine.pointer()


@pytest.mark.parametrize(
    ("name", "where", "what", "fault"),
    [
        ("x86_64/mcount-minimal", callback, "_registers", lambda machine, name: None),
        ("x86_64/fentry-regs-store-below-sp", Machine, "settle_stack", _remembers),
        ("x86_64/fentry-regs-add-after-popf", flags, "_af", lambda *_: None),
    ],
    ids=["a callback that keeps registers", "bytes below sp that stay", "an AF that nothing writes"],
)
def test_a_fault_of_the_generator_contradicts_the_engine(
    name: str, where: object, what: str, fault: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A third executor that knows less is noticed, for it proves what the engine refutes."""
    target = target_of(name)
    report = decide(target, Budget(), lifters=("vex",))
    assert certify(target, report, tmp_path) == ((), 0)
    monkeypatch.setattr(where, what, fault)
    problems, code = certify(target, report, tmp_path)
    assert code == 5
    assert any("REFUTED in the engine, PROVED in the certificate" in problem for problem in problems)


def test_a_changed_byte_of_a_users_object_is_noticed(tmp_path: Path) -> None:
    """Certificates of a user's own trampoline carry its bytes; one byte changed, with and without its digest."""
    writer = Writer(tmp_path / "proofs")
    request = batch.Request(names=(str(own(tmp_path / "mine")),), budget=Budget())
    report = batch.run(request, writer.add)
    writer.close()
    assert (writer.exit_code, writer.notes, report.exit_code) == (0, [], 0)
    assert wrong(recheck(tmp_path / "proofs", whole=False)) == []
    (pinned,) = (tmp_path / "proofs").rglob(PINNED)
    data = json.loads(pinned.read_text())
    target = target_of("x86_64/fentry-regs")
    body = bytearray(target.image.read(target.address, target.size))
    assert body[0xC] == 0x4C  # mov %r14,8(%rsp): another register from here on
    body[0xC] = 0x48
    patched = target.image.patched(target.address, bytes(body))
    for segment in data["image"]["segments"]:
        if segment[4]:
            segment[2] = base64.b64encode(next(one.data for one in patched.segments if one.executable)).decode()
    pinned.write_text(json.dumps(data))
    assert any("not those that it pins" in line for line in wrong(recheck(tmp_path / "proofs", whole=False)))
    data["digest"] = hashlib.sha256(bytes(body)).hexdigest()
    pinned.write_text(json.dumps(data))
    assert any("is not what the pinned bytes" in line for line in wrong(recheck(tmp_path / "proofs", whole=False)))
