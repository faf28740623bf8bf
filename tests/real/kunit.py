"""The kernel's own KTAP parser, ``tools/testing/kunit/kunit.py``, from Debian's source package, kept in build/kunit.

Nothing of it is committed. What cannot be fetched is an error, never a skipped test.
"""

import json
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import Any

from tests.apt import configure, run

__all__ = ["fetch", "parsed"]

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / "build" / "kunit"
PACKAGE, SUITE = "linux-source-6.1", "bookworm"
INSIDE = "linux-source-6.1/tools/testing/kunit/"


def fetch() -> Path:
    """The folder that holds ``kunit.py``, from the cache or else from the archive (130 MB, of which 1 MB is kept)."""
    kept = CACHE / "tools" / "testing" / "kunit"  # kunit.py looks for these names in its own path
    if (kept / "kunit.py").is_file():
        return kept
    CACHE.mkdir(parents=True, exist_ok=True)
    options = configure(CACHE, SUITE, "amd64")
    run(["apt-get", *options, "update"])
    with tempfile.TemporaryDirectory(dir=CACHE) as name:
        folder = Path(name)
        run(["apt-get", *options, "download", PACKAGE], name)
        (package,) = folder.glob("*.deb")
        run(["dpkg", "-x", str(package), str(folder / "whole")])
        with tarfile.open(folder / "whole" / "usr" / "src" / f"{PACKAGE}.tar.xz") as archive:
            for member in archive:  # a stream: only what is wanted is written
                if member.name.startswith(INSIDE) and member.isfile():
                    archive.extract(member, folder, filter="data")
        # Renamed when it is whole: an interrupted run leaves no half a parser in the cache.
        kept.parent.mkdir(parents=True, exist_ok=True)
        return (folder / INSIDE).rename(kept)


def parsed(report: Path) -> tuple[dict[str, Any], str]:
    """What the parser makes of a KTAP file: its JSON, and what it prints for a person."""
    found = report.with_suffix(".kunit.json")
    command = [
        sys.executable,
        str(fetch() / "kunit.py"),
        "parse",
        f"--json={found.resolve()}",
        str(report.resolve()),
    ]  # absolute: it changes its directory
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if not found.is_file():
        raise OSError(f"kunit.py parse: exit {done.returncode}: {done.stdout[-500:]}{done.stderr[-500:]}")
    data: dict[str, Any] = json.loads(found.read_text())
    return data, done.stdout
