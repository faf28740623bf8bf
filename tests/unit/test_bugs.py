"""Old bugs brought back: each pair is complete, differs in the mistake alone, and has its row in docs/bugs.md."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
PAIRS = sorted({path.parent.as_posix().rsplit("-", 1)[0] for path in ROOT.glob("targets/*/bugs/*/target.toml")})
NAMES = [Path(pair).relative_to(ROOT / "targets").as_posix() for pair in PAIRS]
FREE = {"about", "expect", "sha256"}
READS = {"x86_32/bugs/6c8d8b3c69ce": "sp"}
"""Pairs of the same bytes, where the mistake is the reader's -> the key that says how it reads."""
ROW = re.compile(r"^\|.*\| `(?P<pair>[^`]+/bugs/[^`]+)` \|(?P<refuted>[^|]*)\|$", re.MULTILINE)

each_pair = pytest.mark.parametrize("name", NAMES)


def manifest(name: str, side: str) -> dict[str, Any]:
    """The keys of one side's target.toml; that there is one is part of being a pair."""
    return tomllib.loads((ROOT / "targets" / f"{name}-{side}" / "target.toml").read_text())


def summaries(refuted: list[str]) -> set[str]:
    """Obligations, with the bits of a word as the word."""
    return {re.sub(r"\.\w+", "", entry) for entry in refuted}


def test_there_are_pairs_and_nothing_else() -> None:
    folders = {path.relative_to(ROOT / "targets").as_posix() for path in ROOT.glob("targets/*/bugs/*")}
    assert folders == {f"{name}-{side}" for name in NAMES for side in ("buggy", "fixed")}
    assert READS.keys() < set(NAMES)


@each_pair
def test_the_contract_is_the_same(name: str) -> None:
    buggy, fixed = manifest(name, "buggy"), manifest(name, "fixed")
    differing = {key for key in buggy.keys() | fixed.keys() if buggy.get(key) != fixed.get(key)}
    assert differing - FREE == ({READS[name]} if name in READS else set())
    # Same bytes only where the reader is wrong, and then nothing else may be.
    assert (buggy["sha256"] == fixed["sha256"]) == (name in READS)


@each_pair
def test_the_mistake_only_adds_refutations(name: str) -> None:
    buggy, fixed = manifest(name, "buggy")["expect"], manifest(name, "fixed")["expect"]
    assert (buggy["gate"]["verdict"], fixed["gate"]["verdict"]) == ("REFUTED", "PROVED")
    assert set(fixed["strict"]["refuted"]) < set(buggy["strict"]["refuted"])
    assert set(buggy["gate"]["refuted"]) <= set(buggy["strict"]["refuted"])


@each_pair
def test_the_page_says_what_is_refuted(name: str) -> None:
    page = (ROOT / "docs" / "bugs.md").read_text()
    rows = [found["refuted"] for found in ROW.finditer(page) if found["pair"] == name]
    assert len(rows) == 1
    assert set(re.findall(r"`([^`]+)`", rows[0])) == summaries(manifest(name, "buggy")["expect"]["gate"]["refuted"])


def test_the_page_names_no_pair_that_is_not_there() -> None:
    page = (ROOT / "docs" / "bugs.md").read_text()
    assert sorted(found["pair"] for found in ROW.finditer(page)) == NAMES
