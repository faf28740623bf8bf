"""Debian's CaDiCaL: fetched once with an apt configuration of its own, unpacked in build/cadical; prints its path.

Nothing is installed. What cannot be fetched is an error.
"""

import tempfile
from pathlib import Path

from tests.apt import configure, run

__all__ = ["fetch"]

CACHE = Path(__file__).resolve().parents[1] / "build" / "cadical"
UNPACKED = CACHE / "root"
PACKAGE = "cadical"
SUITE = "bookworm"


def fetch() -> Path:
    """The solver's executable, from the cache or else from the archive."""
    executable = UNPACKED / "usr" / "bin" / PACKAGE
    if not executable.exists():
        options = configure(CACHE, SUITE, "amd64")
        run(["apt-get", *options, "update"])
        with tempfile.TemporaryDirectory(dir=CACHE) as folder:
            run(["apt-get", *options, "download", PACKAGE], folder)
            (package,) = Path(folder).glob("*.deb")
            # Unpacked beside it and renamed when it is whole.
            run(["dpkg", "-x", str(package), f"{folder}/root"])
            Path(folder, "root").rename(UNPACKED)
    return executable


if __name__ == "__main__":
    print(fetch())
