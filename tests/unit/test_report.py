"""The reports: JSON against its shipped schema, text as a person and a terminal can bear it."""

import importlib.resources
import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests.unit.given import PROVED, REFUTED, SYMBOL, TEN_LINES, object_of, own, renamed, unsupported
from verify import batch
from verify.budget import Budget
from verify.cli import main
from verify.printable import printable
from verify.report.json_report import SCHEMA, to_data, to_json
from verify.report.text import to_text
from verify.report.tree import Report, TargetReport
from verify.terms import Counterexample, Culprit

EXEMPTED = "mcount-minimal"  # at linux-minimal r10, r11 and the flags are exempt
Data = dict[str, Any]


def validator() -> jsonschema.Draft202012Validator:
    """The shipped schema, itself checked."""
    text = (importlib.resources.files("verify") / "_data" / "report.schema.json").read_text(encoding="utf-8")
    schema = json.loads(text)
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["properties"]["schema"]["const"] == SCHEMA
    return jsonschema.Draft202012Validator(schema)


def decided(*names: str, level: str | None = None) -> Report:
    """The report of a run."""
    return batch.run(batch.Request(names=names, level=level, budget=Budget()), lambda *_: None)


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Report]:
    """One report of each sort."""
    folder = tmp_path_factory.mktemp("given")
    gap = own(folder / "gap")
    (gap.parent / "trampoline.o").write_bytes(unsupported())
    (folder / "bad.o").write_text("no object")
    own(folder / "good")
    return {
        "proved": decided(f"x86_64/{PROVED}"),
        "refuted": decided(f"x86_64/{REFUTED}"),
        "exempt": decided(f"x86_64/{EXEMPTED}", level="linux-minimal"),
        "gap": decided(str(gap)),
        "file": decided(str(folder / "good" / "trampoline.o")),
        "error": decided(str(folder / "bad.o")),
    }


SORTS = {
    "proved": ("PROVED", 0), "refuted": ("REFUTED", 0), "gap": ("INCONCLUSIVE", 3), "error": ("VACUOUS", 2),
    "file": ("PROVED", 0),
}  # fmt: skip


@pytest.mark.parametrize("sort", [*SORTS, "exempt"])
def test_json_is_as_its_schema_says(sort: str, reports: dict[str, Report]) -> None:
    """Every sort of report validates, and what is written is what is meant."""
    data = json.loads(to_json(reports[sort]))
    validator().validate(data)
    assert data == to_data(reports[sort])
    if sort in SORTS:
        assert (data["verdict"], data["exit_code"]) == SORTS[sort]


def test_json_tells_what_was_exempt(reports: dict[str, Report]) -> None:
    """EXEMPT comes with its reason, its source and strict's answer, and with the counterexample of strict."""
    (target,) = to_data(reports["exempt"])["targets"]
    exempt = [one for one in target["obligations"] if one["verdict"] == "EXEMPT"]
    assert {"restore/r10", "restore/r11"} <= {one["id"] for one in exempt}
    for one in exempt:
        assert one["strict"] == "REFUTED" and one["exempt"]["reason"] and one["exempt"]["source"]
        assert one["counterexample"]["replayed"] == "unicorn"
    assert target["strict"] == "REFUTED"


def test_json_tells_where_a_gap_is(reports: dict[str, Report]) -> None:
    """A gap has a place and a reason; a bad input is a line of ``errors``."""
    (target,) = to_data(reports["gap"])["targets"]
    assert [gap["where"].split("+")[0] for gap in target["gaps"]] == [SYMBOL]
    assert "cpuid" in target["gaps"][0]["why"]
    assert to_data(reports["gap"])["inputs"][0]["file"] == target["file"]
    (line,) = to_data(reports["error"])["errors"]
    assert "bad.o: a text file" in line


def test_json_tells_the_counterexample(reports: dict[str, Report]) -> None:
    """The keys that scripts rely on hold what INTERFACE says."""
    (target,) = to_data(reports["refuted"])["targets"]
    (one,) = [o["counterexample"] for o in target["obligations"] if o["id"] == "regs/flags"]
    assert one["expected"] != one["got"]
    assert one["culprit"]["symbol"].startswith(f"{SYMBOL}+0x") and one["culprit"]["source"].startswith("trampoline.S:")
    assert target["size"] * 2 == len(one["code"])
    assert one["trace"] and all(value.startswith("0x") for value in one["inputs"].values())


BROKEN: dict[str, Callable[[Data], object]] = {
    "an unknown key": lambda data: data.update(more=1),
    "an unknown key of a target": lambda data: data["targets"][0].update(more=1),
    "an unknown key of an obligation": lambda data: data["targets"][0]["obligations"][0].update(more=1),
    "no obligations": lambda data: data["targets"][0].pop("obligations"),
    "another schema": lambda data: data.update(schema=2),
    "a verdict of no target": lambda data: data.update(verdict="EXEMPT"),
    "success without a target": lambda data: data.update(targets=[]),
    "success with a bad input": lambda data: data.update(errors=["x"]),
    "a refutation without a counterexample": lambda data: [
        one.pop("counterexample", None) for one in data["targets"][0]["obligations"]
    ],
    "an exemption without a reason": lambda data: data["targets"][0]["obligations"][0].update(verdict="EXEMPT"),
    "met, and yet unmet": lambda data: data["targets"][0].update(unmet=["x"]),
    "unmet without a word": lambda data: data["targets"][0].update(met=False),
    "a digest that is none": lambda data: data["targets"][0].update(sha256="0x12"),
    "proved with a refuted obligation": lambda data: data["targets"][0].update(verdict="PROVED"),
    "an address in decimal": lambda data: data["targets"][0].update(address="4096"),
}


@pytest.mark.parametrize("what", BROKEN)
def test_the_schema_refuses(what: str, reports: dict[str, Report]) -> None:
    """A schema that accepts everything would validate everything."""
    data = to_data(reports["refuted"])
    BROKEN[what](data)
    assert not validator().is_valid(data)


def lines(report: Report, verbosity: int = 0) -> list[str]:
    """The text report line by line."""
    text = to_text(report, verbosity)
    assert text == "" or text.endswith("\n")
    return text.splitlines()


def test_text_is_one_line_per_trampoline(reports: dict[str, Report]) -> None:
    """A proof is one line and a summary."""
    first, last = lines(reports["proved"])
    assert re.fullmatch(rf"x86_64/{PROVED}  PROVED +as expected; strict: \d+ proved; paths: return", first)
    assert last == "1 trampoline: 1 PROVED; all as expected"


def test_text_is_one_line_per_failed_obligation(reports: dict[str, Report]) -> None:
    """Expected, got, the culprit with symbol, offset and source line, and which bits."""
    failed = [line for line in lines(reports["refuted"]) if line.startswith("    ")]
    assert len(failed) == 1
    assert re.fullmatch(
        rf"    regs/flags@return  expected 0x\w+  got 0x\w+  {SYMBOL}\+0x\w+: mov .* \(trampoline\.S:\d+\)"
        rf"; lost at {SYMBOL}\+0x0: cmp .*; only AF CF OF PF SF ZF",
        failed[0],
    )
    assert any("| " in line for line in lines(reports["refuted"], 1)), "-v shows the trace"


def test_text_keeps_exemptions_short(reports: dict[str, Report]) -> None:
    """What the level exempts is one line, with -v one line each and the reason."""
    (line,) = [line for line in lines(reports["exempt"]) if "exempt at" in line]
    assert "refuted at strict" in line and "restore/flags restore/r10@return restore/r11@return" in line
    assert any("        exempt: r10 and r11 are scratch" in line for line in lines(reports["exempt"], 1))


def test_text_names_a_file_once(reports: dict[str, Report]) -> None:
    """What was recognised stands under the file, whose path is not repeated."""
    text = lines(reports["file"])
    file = reports["file"].inputs[0].file
    assert [file in line for line in text] == [True, False, False, False]
    assert text[1].startswith(f"  {SYMBOL}: ") and "x86_64 fentry" in text[1]
    assert text[2].startswith(f"{SYMBOL}  PROVED")


def test_text_says_nothing_of_what_is_not_there(reports: dict[str, Report]) -> None:
    """Bad inputs are lines on standard error; the text report has nothing to add."""
    assert lines(reports["error"]) == []


def test_text_says_what_never_happened(reports: dict[str, Report]) -> None:
    """Without a culprit there are words; a replay on our own model says so and why."""
    one = Counterexample(
        inputs={"VIF": 1}, expected=1, got=0, replayed="model", why="never written", culprit=None,
        trace=("f+0x0: ret",), code="c3", script={}, note="no emulator holds VIF",
    )  # fmt: skip
    (line,) = [line for line in lines(with_counterexample(reports["refuted"], one)) if line.startswith("    ")]
    assert "expected 0x1  got 0x0  never written [replayed on the model: no emulator holds VIF]" in line
    leak = replace(one, expected=0, got=0, replayed="unicorn", why="not set: r11")
    (line,) = [line for line in lines(with_counterexample(reports["refuted"], leak)) if line.startswith("    ")]
    assert line.startswith("    regs/flags@return  not set: r11"), "two equal values show nothing"


def with_counterexample(report: Report, one: Counterexample) -> Report:
    """The report with ``one`` in the place of the first counterexample, and no other failed obligation."""
    (target,) = report.targets
    failed = next(finding for finding in target.findings if finding.counterexample)
    changed: TargetReport = replace(target, findings=(replace(failed, counterexample=one),))
    return replace(report, targets=(changed,))


HOSTILE = "\x1b[31m\x1b]0;title\x07\r\n<script>::error::\u202e\x7f\x9b" + "A" * 10_000


def test_hostile_names_do_not_reach_the_terminal(reports: dict[str, Report]) -> None:
    """Whatever a name, a note or a source path holds: printable, on its line, and of bearable length."""
    culprit = Culprit(address=0, symbol=HOSTILE, insn=HOSTILE, source=HOSTILE)
    one = Counterexample(
        inputs={HOSTILE: 1}, expected=1, got=0, replayed="model", why=HOSTILE, culprit=culprit, trace=(HOSTILE,),
        code="c3", script={}, note=HOSTILE,
    )  # fmt: skip
    report = with_counterexample(reports["refuted"], one)
    (target,) = report.targets
    report = replace(report, targets=(replace(target, name=HOSTILE, unmet=(HOSTILE,), met=False),))
    plain = len(lines(with_counterexample(reports["refuted"], replace(one, note="", why="", culprit=None)), 1))
    for verbosity in (-1, 0, 1):
        text = to_text(report, verbosity)
        assert all(char.isprintable() or char == "\n" for char in text)
        assert max(map(len, text.splitlines())) < 5000
    assert len(lines(report, 1)) <= plain + 2  # the unmet line, the reason: no name made a line of its own


def test_hostile_symbols_of_an_object(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A 10 kB symbol with escape sequences in an ELF file is decided like any other."""
    name = HOSTILE.encode("unicode_escape").decode("ascii")  # what the reader of symbol tables makes of it
    path = own(tmp_path, manifest=TEN_LINES.replace(f'"{SYMBOL}"', json.dumps(name)))
    (tmp_path / "trampoline.o").write_bytes(renamed(object_of(REFUTED), SYMBOL, HOSTILE))
    assert main(["run", str(path), "-v"]) == 1
    assert main(["run", str(tmp_path / "trampoline.o"), "--symbol", name]) == 1
    assert main(["run", str(path), "--format", "json"]) == 1
    out, err = capsys.readouterr()
    assert "\\x1b[31m" in out and "<script>" in out
    assert all(char.isprintable() or char == "\n" for char in out + err)


def test_printable_keeps_both_ends() -> None:
    """Ordinary text is left alone; of a long one the reason at its end is still there."""
    assert printable("ftrace_caller+0x1 é") == "ftrace_caller+0x1 é"
    assert printable("a\n\u202e\udc80\U000e0001") == "a\\x0a\\u202e\\udc80\\U000e0001"
    assert printable("x" * 500 + ": no such file").endswith("x: no such file")
    assert len(printable("x" * 500)) == 203
