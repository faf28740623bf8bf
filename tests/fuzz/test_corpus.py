"""Every input of the corpora is read again: what a reader once fell over it refuses in one line, or accepts."""

import importlib
from functools import cache
from pathlib import Path

import pytest

from tests.fuzz.reader import CORPUS, NAMES, Reader, check, inputs

MOST = 1 << 20  # bytes of all corpora together
CASES = [(name, path) for name in NAMES for path in inputs(name)]


@cache
def reader_of(name: str) -> Reader:
    """The reader of that name."""
    reader = importlib.import_module(f"tests.fuzz.{name}").READER
    assert isinstance(reader, Reader)
    return reader


@pytest.mark.parametrize(("name", "path"), CASES, ids=[f"{name}-{path.name}" for name, path in CASES])
def test_each_input_is_answered(name: str, path: Path) -> None:
    """Accepted, or refused in one line; nothing else ever leaves a reader."""
    check(reader_of(name), path.read_bytes())


@pytest.mark.parametrize("name", NAMES)
def test_a_reader_has_a_corpus(name: str) -> None:
    """Its seeds lie there, and some of them are accepted: a reader that refuses everything is tested by nothing."""
    reader, there = reader_of(name), {path.name: path.read_bytes() for path in inputs(name)}
    accepted = [seed for seed, data in reader.seeds().items() if check(reader, data)]
    assert accepted
    assert set(reader.seeds()) <= set(there)
    assert len(there) > len(reader.seeds()), "no input beyond the seeds"


def test_the_corpora_stay_small() -> None:
    """They are read by people who clone, and replayed by each ``make test``."""
    assert sum(path.stat().st_size for path in CORPUS.rglob("*") if path.is_file()) < MOST
    assert {path.name for path in CORPUS.iterdir()} == set(NAMES)
