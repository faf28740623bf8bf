"""The pages say what is there: links and named files exist, the assumptions are those of the code, output was run."""

import re
from pathlib import Path

import pytest

from verify.contracts.assumptions import ASSUMPTIONS

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
LINK = re.compile(r"\]\((?!https?:)(?P<path>[^)#\s]+)(?:#[^)]*)?\)")
NAMED = re.compile(r"`(?P<path>(?:tests|verify|doc)/[\w/.-]+\.(?:py|md))`")
OUTPUT = re.compile(r"<!-- output:(?P<name>[\w-]+)(?P<rest>[^>]*)-->\n(?P<body>.*?)<!-- /output -->", re.DOTALL)
ROW = re.compile(r"^\| `(?P<id>[^`]+)` \| (?P<says>[^|]+) \| (?P<because>[^|]+) \|$", re.MULTILINE)
SECTION = re.compile(r"\bMODEL section (\d+)")

each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)


@each_page
def test_links_lead_somewhere(page: Path) -> None:
    """Every relative link, and every file of ours that is named."""
    text = page.read_text()
    missing = [found["path"] for found in LINK.finditer(text) if not (page.parent / found["path"]).exists()]
    missing += [found["path"] for found in NAMED.finditer(text) if not (ROOT / found["path"]).exists()]
    assert not missing


@each_page
def test_output_was_filled_in(page: Path) -> None:
    """No anchor is left empty, and each is closed."""
    text = page.read_text()
    found = list(OUTPUT.finditer(text))
    assert len(found) == text.count("<!-- output:")
    assert [one["name"] for one in found if not one["body"].strip()] == []


def test_the_assumptions_are_those_of_the_code() -> None:
    """The model's table has each assumption, word for word, and no other (``python -m tests.outputs assumptions``)."""
    text = (ROOT / "docs" / "model.md").read_text()
    (table,) = [found["body"] for found in OUTPUT.finditer(text) if found["name"] == "assumptions"]
    rows = {found["id"]: (found["says"], found["because"]) for found in ROW.finditer(table)}
    assert rows == {one.id: (one.says, one.because) for one in ASSUMPTIONS.values()}


def test_docstrings_refer_to_sections_that_exist() -> None:
    """``MODEL section N`` names a section of the model."""
    headings = set(re.findall(r"^## (\d+)\.", (ROOT / "docs" / "model.md").read_text(), re.MULTILINE))
    modules = [path for path in (ROOT / "verify").rglob("*.py") if "_data" not in path.parts]
    wanted = {number for path in modules for number in SECTION.findall(path.read_text())}
    assert wanted
    assert wanted <= headings
