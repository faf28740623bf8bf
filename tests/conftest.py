"""What holds for every test."""

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def no_answer_of_yesterday(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Each test decides for itself: the store that the user has is another one, and empty."""
    folder = tmp_path_factory.mktemp("cache")
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder))
    return folder
