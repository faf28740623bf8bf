"""A folder of files put in its place whole or not at all."""

import tempfile
from collections.abc import Mapping
from pathlib import Path

from verify.errors import UsageError

__all__ = ["put_folder"]


def put_folder(folder: Path, files: Mapping[str, str]) -> None:
    """Put these files (by path below it, ``/`` between) in place of ``folder``; UsageError where that cannot be.

    Interrupted, it leaves the old folder or none.
    """
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".", dir=folder.parent, ignore_cleanup_errors=True) as staged:
            new = Path(staged) / "new"
            new.mkdir()
            for name, text in files.items():
                _put(new / name, text)
            if folder.exists():
                folder.rename(Path(staged) / "old")
            new.rename(folder)
    except OSError as error:
        raise UsageError(f"{folder}: cannot be written: {error.strerror}") from error


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
