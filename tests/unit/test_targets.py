"""Every built-in target meets its expectation, and every counterexample was run before it was reported."""

from fnmatch import fnmatchcase
from functools import cache

import pytest

from verify import catalogue
from verify.budget import Budget
from verify.decide.concrete import RUNS
from verify.manifest import read_manifest
from verify.pipeline import decide
from verify.report.tree import TargetReport
from verify.verdict import Verdict

ENTRIES = catalogue.builtin()
each_target = pytest.mark.parametrize("entry", ENTRIES, ids=[entry.name for entry in ENTRIES])


@cache
def report_on(entry: catalogue.Entry) -> TargetReport:
    """The report on a built-in target, decided once for all tests."""
    prefix = entry.name.rsplit("/", 1)[0]
    found = read_manifest(entry.manifest, f"{prefix}/{entry.manifest.parent.name}")
    return decide(next(target for target in found if target.name == entry.name), Budget())


def test_there_are_proved_and_refuted_targets() -> None:
    assert {entry.expected for entry in ENTRIES} >= {"PROVED", "REFUTED"}


@each_target
def test_it_meets_its_expectation(entry: catalogue.Entry) -> None:
    report = report_on(entry)
    assert report.unmet == () and report.met and report.exit_code == 0
    assert report.verdict.name == entry.expected == report.expected.name
    assert report.gaps == ()


@each_target
def test_every_counterexample_was_replayed(entry: catalogue.Entry) -> None:
    for finding in report_on(entry).findings:
        if Verdict.REFUTED not in (finding.verdict, finding.strict):
            continue
        shown = finding.counterexample
        assert shown is not None, finding.id
        assert shown.replayed in ("unicorn", "model"), finding.id
        # Where the emulator could not show it the report says why; where it did there is nothing to excuse.
        assert bool(shown.note) == (shown.replayed == "model"), finding.id
        assert shown.trace and shown.code and shown.script, finding.id


@each_target
def test_every_path_was_run(entry: catalogue.Entry) -> None:
    report = report_on(entry)
    assert report.paths and report.runs >= RUNS * len(report.paths)


@pytest.mark.parametrize("pattern", ["*", "x86_64/rfc-*", "x86_64/fentry-regs", "x86_32/bugs/*", "x86_64", "", "*@*"])
def test_a_pattern_finds_what_a_look_at_all_would(pattern: str) -> None:
    """Manifests that cannot hold such a name are not parsed; nothing is missed by that."""
    assert catalogue.matching(pattern) == [entry for entry in ENTRIES if fnmatchcase(entry.name, pattern)]


@pytest.mark.parametrize("name", [entry.name for entry in ENTRIES])
def test_every_name_finds_itself(name: str) -> None:
    """Whatever the folder of a case is called."""
    assert [entry.name for entry in catalogue.matching(name)] == [name]
