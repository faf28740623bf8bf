"""Certificates are the same bytes on every machine: two fresh clones, another folder, hash seed and locale."""

from pathlib import Path

from tests.two_clones import differing


def test_two_fresh_clones_write_what_is_committed(tmp_path: Path) -> None:
    """The shortest target; `python -m tests.two_clones` compares them all."""
    compared, others = differing(["x86_32/kprobe-frame"], tmp_path)
    assert (compared > 2, others) == (True, [])
