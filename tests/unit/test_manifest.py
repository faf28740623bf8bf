"""target.toml: what may be left out, what is refused and in which words; nothing in it is ignored."""

from pathlib import Path

import pytest

from tests.unit.given import PROVED, REFUTED, SYMBOL, TEN_LINES, object_of, own, renamed, sha256
from verify import catalogue
from verify.arch import ARCHITECTURES
from verify.cli import main
from verify.errors import VerifyError
from verify.manifest import read_manifest
from verify.target import Guard
from verify.verdict import Verdict

GATE = '[expect.gate]\nverdict = "REFUTED"\nrefuted = ["regs/sp"]\n'


def with_lines(*lines: str) -> str:
    """The shortest manifest and these lines."""
    return TEN_LINES + "\n".join(lines) + "\n"


def test_what_is_left_out_has_the_documented_default(tmp_path: Path) -> None:
    """Symbol, kind and object are enough (INTERFACE: target.toml)."""
    (target,) = read_manifest(own(tmp_path), "mine")
    arch = ARCHITECTURES[target.image.arch]
    assert (target.name, target.symbol, target.kind, target.level) == ("mine", SYMBOL, "fentry", "strict")
    assert (target.cpl, target.regs, target.sp, target.unwind, target.case) == (0, "pt_regs", "content", "none", "")
    assert target.args == ("ip", "parent_ip", "op", "regs")
    assert target.op == ("value-of", "function_trace_op")
    assert set(target.callees.values()) == {"ftrace_stub"}
    assert (target.skip, target.assume, dict(target.cells), dict(target.expect)) == ((), (), {}, {})
    assert target.honour == {f.name for f in arch.pt_regs if f.role in ("gpr", "flags", "ip")}
    assert {"ax", "r15", "flags", "ip"} <= target.honour and not {"sp", "cs", "ss", "orig_ax"} & target.honour


def test_without_a_structure_there_is_none_to_pass_or_to_honour(tmp_path: Path) -> None:
    """``regs = "none"`` alone is consistent."""
    (target,) = read_manifest(own(tmp_path, manifest=with_lines('regs = "none"')), "mine")
    assert target.args == ("ip", "parent_ip", "op")
    assert target.honour == frozenset()


def test_cases_are_targets_of_their_own(tmp_path: Path) -> None:
    """A case may differ in any key, in its object too; its name is the reported one."""
    lines = [
        "[cells]", "function_trace_op = 64",
        "[[case]]", 'name = "first"', 'assume = ["function_trace_op != 0x10"]',
        "[[case]]", 'name = "second"', 'object = "other.o"', 'honour = ["ax"]',
    ]  # fmt: skip
    path = own(tmp_path, manifest=with_lines(*lines))
    (tmp_path / "other.o").write_bytes(object_of(REFUTED))
    first, second = read_manifest(path, "folder/name")
    assert (first.name, second.name) == ("folder/first", "folder/second")
    assert first.assume == (Guard(cell="function_trace_op", equal=False, value=16),)
    assert (first.image.sha256, second.image.sha256) == (sha256(object_of()), sha256(object_of(REFUTED)))
    assert second.assume == () and second.honour == {"ax"} and len(first.honour) > 1


def test_expectations_are_read_by_level(tmp_path: Path) -> None:
    """What a manifest expects is kept per level."""
    (target,) = read_manifest(own(tmp_path, manifest=with_lines('level = "linux-regs"', GATE)), "mine")
    assert target.expect["gate"].verdict is Verdict.REFUTED
    assert target.expect["gate"].refuted == ("regs/sp",)
    assert "strict" not in target.expect


def test_every_built_in_manifest_is_read() -> None:
    """The rules hold for our own targets, and the listing says what the manifests say."""
    for entry in catalogue.builtin():
        targets = read_manifest(entry.manifest, f"{entry.name.rsplit('/', 1)[0]}/{entry.manifest.parent.name}")
        (target,) = [target for target in targets if target.name == entry.name]
        assert (target.symbol, target.kind, target.level) == (entry.symbol, entry.kind, entry.level)
        assert target.expect["gate"].verdict.name == entry.expected


REFUSED = {
    "no TOML": ("symbol = ", "not a TOML manifest"),
    "nested too deeply": ("a = " + "[" * 20000, "not a TOML manifest"),
    "number too long": (f"cpl = {'9' * 5000}", "not a TOML manifest"),
    "symbol missing": ('kind = "fentry"\nobject = "trampoline.o"', "symbol is missing"),
    "kind missing": ('symbol = "x"\nobject = "trampoline.o"', "kind is missing"),
    "object missing": ('symbol = "x"\nkind = "fentry"', "object is missing"),
    "no such object": (TEN_LINES.replace("trampoline.o", "other.o"), "other.o: No such file"),
    "object is a folder": (TEN_LINES.replace("trampoline.o", "."), "a directory"),
    "no such symbol": (TEN_LINES.replace(SYMBOL, "nobody"), "no symbol 'nobody'"),
    "unknown key": (with_lines('honor = ["ax"]'), "unknown key 'honor'"),
    "name outside a case": (with_lines('name = "x"'), "unknown key 'name'"),
    "unknown level": (with_lines('level = "lax"'), "level = 'lax' is not supported"),
    "kind of another release": (TEN_LINES.replace("fentry", "rethook"), "kind = 'rethook' is not supported"),
    "unwind is not checked yet": (with_lines('unwind = "orc"'), "unwind = 'orc' is not supported"),
    "unknown sp form": (with_lines('sp = "both"'), "sp = 'both' is not supported"),
    "unknown regs": (with_lines('regs = "maybe"'), "regs = 'maybe' is not supported"),
    "level is no string": (with_lines("level = 1"), "level must be a string"),
    "args is no list": (with_lines('args = "ip"'), "args must be a list of strings"),
    "args of numbers": (with_lines("args = [1]"), "args must be a list of strings"),
    "cpl is a truth value": (with_lines("cpl = false"), "cpl must be a whole number"),
    "cpl 1": (with_lines("cpl = 1"), "cpl = 1 is not supported"),
    "cells is no table": (with_lines("cells = 4"), "cells must be a table"),
    "unknown argument": (with_lines('args = ["ip", "regs", "sp"]'), "args names 'sp'"),
    "argument twice": (with_lines('args = ["ip", "ip", "regs"]'), "args names something twice"),
    "structure that nobody passes": (with_lines('args = ["ip"]'), "regs is no argument"),
    "no structure, but passed": (with_lines('regs = "none"', 'args = ["regs"]'), "regs is an argument"),
    "unknown field": (with_lines('honour = ["ax", "xmm0"]'), "honour names 'xmm0'"),
    "honour without structure": (with_lines('regs = "null"', 'honour = ["ax"]'), "honour needs regs"),
    "callback is no symbol": (with_lines('callback = ["nobody"]'), "callback 'nobody' is no symbol"),
    "no callback": (with_lines("callback = []"), "callback is empty"),
    "code is no function": (with_lines('code = ["nobody"]'), "code names 'nobody'"),
    "op form": (with_lines('op = "function_trace_op"'), "op must be value-of:SYMBOL"),
    "op without a name": (with_lines('op = "value-of:"'), "op must be value-of:SYMBOL"),
    "op that nobody passes": (with_lines('op = "value-of:x"', 'args = ["regs"]'), "op is no argument"),
    "no guard": (with_lines('skip = ["function_trace_op"]'), "is not CELL == VALUE"),
    "width unknown": (with_lines('skip = ["function_trace_op != 0"]'), "say in [cells] how many bits"),
    "cell is no symbol": (with_lines("[cells]", "nobody = 32"), "'nobody' is no symbol"),
    "width of a cell": (with_lines("[cells]", "function_trace_op = 33"), "must be 8, 16, 32 or 64 bits"),
    "width is no integer": (with_lines("[cells]", "function_trace_op = 64.0"), "must be 8, 16, 32 or 64 bits"),
    "guard too wide": (
        with_lines('skip = ["function_trace_op != 256"]', "[cells]", "function_trace_op = 8"),
        "256 does not fit in the 8 bits",
    ),
    "guard against nothing": (
        with_lines('assume = ["function_trace_op == nobody"]', "[cells]", "function_trace_op = 64"),
        "'nobody' is neither a number nor a symbol",
    ),
    "case is no table": (with_lines("case = [1]"), "[[case]] must be a list of tables"),
    "case without a name": (with_lines("[[case]]", 'regs = "null"'), "needs a name"),
    "case with a strange name": (with_lines("[[case]]", 'name = "::error::"'), "needs a name"),
    "cases of one name": (with_lines("[[case]]", 'name = "a"', "[[case]]", 'name = "a"'), "two cases are named a"),
    "unknown key in a case": (with_lines("[[case]]", 'name = "a"', "x = 1"), "a: unknown key 'x'"),
    "unknown expectation": (with_lines("[expect.linux-regs]", 'verdict = "PROVED"'), "[expect.linux-regs] is unknown"),
    "expectation without a verdict": (with_lines("[expect.gate]", "refuted = []"), "verdict must be one of"),
    "expected to be broken": (with_lines("[expect.gate]", 'verdict = "BROKEN"'), "verdict must be one of"),
    "unknown key in an expectation": (with_lines("[expect.gate]", "x = 1"), "unknown key 'x'"),
    "refuted is no list": (with_lines("[expect.gate]", 'verdict = "REFUTED"', "refuted = 1"), "list of strings"),
    "refuted without names": (with_lines("[expect.gate]", 'verdict = "REFUTED"'), "exactly where"),
    "proved with refutations": (with_lines(GATE.replace("REFUTED", "PROVED")), "exactly where"),
    "two answers at strict": (with_lines(GATE, GATE.replace("gate", "strict").replace("sp", "ss")), "differ"),
    "another object than pinned": (with_lines(f'sha256 = "{"0" * 64}"'), "target.toml pins 000000000000"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_a_wrong_manifest_is_refused_in_one_line(what: str, tmp_path: Path) -> None:
    """Nothing is guessed and nothing is skipped; the line names a file and what is wrong in it."""
    manifest, says = REFUSED[what]
    path = own(tmp_path, manifest=manifest)
    with pytest.raises(VerifyError) as refused:
        read_manifest(path, "mine")
    line = str(refused.value)
    assert says in line
    assert line.startswith((f"{path}: ", f"{tmp_path}/")) and "\n" not in line


def test_a_manifest_in_a_strange_encoding_is_refused(tmp_path: Path) -> None:
    """TOML is UTF-8."""
    path = own(tmp_path)
    path.write_bytes(b'about = "\xff"\n')
    with pytest.raises(VerifyError, match="not a TOML manifest"):
        read_manifest(path, "mine")


def test_a_symbol_outside_code_is_refused(tmp_path: Path) -> None:
    """Data is no trampoline."""
    data = renamed(object_of(REFUTED), "function_trace_op", "trampoline_data")
    path = own(tmp_path, manifest=TEN_LINES.replace(SYMBOL, "trampoline_data"))
    (tmp_path / "trampoline.o").write_bytes(data)
    with pytest.raises(VerifyError):
        read_manifest(path, "mine")


def test_the_digest_may_be_pinned(tmp_path: Path) -> None:
    """The right digest is accepted, in either case of letters."""
    digest = sha256(object_of())
    for written in (digest, digest.upper()):
        (target,) = read_manifest(own(tmp_path, manifest=with_lines(f'sha256 = "{written}"')), "mine")
        assert target.image.sha256 == digest


def test_a_manifest_in_an_empty_folder_is_decided(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Ten lines and an object are all that a user needs, wherever he stands; the folder names the target."""
    own(tmp_path / "mine", PROVED)
    monkeypatch.chdir(tmp_path / "mine")
    assert main(["run", "target.toml"]) == 0
    assert "\nmine  PROVED " in capsys.readouterr().out
    assert main(["list", "target.toml"]) == 0
    assert capsys.readouterr().out.startswith(f"{SYMBOL}  fentry  x86_64  ")
    assert sorted(path.name for path in Path().iterdir()) == ["target.toml", "trampoline.o"]


def test_a_bad_manifest_among_good_ones_is_exit_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The good one is reported, the bad one is one line."""
    good, bad = own(tmp_path / "good"), own(tmp_path / "bad", manifest=with_lines("surprise = 1"))
    assert main(["run", str(bad), str(good)]) == 2
    out, err = capsys.readouterr()
    assert "good  PROVED " in out and "bad  " not in out
    assert err.startswith(f"tramproof: {bad}: unknown key 'surprise'") and err.count("\n") == 1
