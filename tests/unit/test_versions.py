"""The versions that stand in reports and in the store's keys are those that the package metadata gives."""

import sys
from importlib import metadata
from pathlib import Path

import pytest

from verify import versions
from verify.batch import tool_versions
from verify.digest import _LIBRARIES


@pytest.fixture(autouse=True)
def asked_anew() -> None:
    """What one test makes of the path, the next one does not see."""
    versions.version.cache_clear()
    versions._installed.cache_clear()


def test_as_the_metadata_says() -> None:
    """For every library that an answer depends on."""
    for name in {*_LIBRARIES, *tool_versions()} - {"tramproof", "generator", "z3"}:
        assert versions.version(name) == metadata.version(name)
    assert tool_versions()["z3"] == metadata.version("z3-solver")


def test_the_first_on_the_path_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As for an import; one that is not there is an error, never a version."""
    for folder, version in (("a", "7"), ("b", "8")):
        info = tmp_path / folder / f"Some_Thing-{version}.dist-info"
        info.mkdir(parents=True)
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: some-thing\nVersion: {version}\n")
    monkeypatch.setattr(sys, "path", [str(tmp_path / "none.zip"), str(tmp_path / "a"), str(tmp_path / "b")])
    assert versions.version("some-thing") == metadata.version("some-thing") == "7"
    with pytest.raises(metadata.PackageNotFoundError):
        versions.version("some")


def test_two_in_one_folder_are_for_the_metadata(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A broken installation: whatever importlib makes of it is what is said."""
    for version in ("1", "2"):
        info = tmp_path / f"twice-{version}.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: twice\nVersion: {version}\n")
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    assert versions.version("twice") == metadata.version("twice")
