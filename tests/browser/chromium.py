"""Debian's headless Chromium: fetched once with an apt configuration of its own, unpacked in build/chromium.

Nothing is installed. What cannot be fetched is an error, never a skipped test.
"""

import os
import shutil
import tempfile
from pathlib import Path

from tests.apt import configure, run

__all__ = ["environment", "fetch"]

CACHE = Path(__file__).resolve().parents[2] / "build" / "chromium"
UNPACKED = CACHE / "root"
PACKAGE = "chromium-headless-shell"
SUITE = "bookworm"
# The loader of the machine brings its own C library: another one beside it would not start.
OF_THE_MACHINE = ("libc6_",)
FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{fonts}</dir><cachedir>{cache}</cachedir></fontconfig>
"""


def fetch() -> Path:
    """The browser's executable, from the cache or else from the archive."""
    executable = UNPACKED / "usr" / "lib" / "chromium" / PACKAGE
    if not executable.exists():
        options = configure(CACHE, SUITE, "amd64")
        run(["apt-get", *options, "update"])
        run(["apt-get", *options, "install", "--yes", "--download-only", "--no-install-recommends", PACKAGE])
        archives = CACHE / "apt" / "cache" / "archives"
        with tempfile.TemporaryDirectory(dir=CACHE) as folder:
            for package in sorted(archives.glob("*.deb")):
                if not package.name.startswith(OF_THE_MACHINE):
                    run(["dpkg", "-x", str(package), folder])
            # Renamed when it is whole: an interrupted run leaves no half a browser in the cache.
            Path(folder).rename(UNPACKED)
            Path(folder).mkdir()  # what the context manager removes
        shutil.rmtree(archives)
    return executable


def environment() -> dict[str, str | float | bool]:
    """The browser's environment: its libraries and fonts are the unpacked ones, whatever the machine has."""
    (CACHE / "fonts.conf").write_text(FONTS.format(fonts=UNPACKED / "usr/share/fonts", cache=CACHE / "fontcache"))
    triplet = "x86_64-linux-gnu"
    folders = (f"usr/lib/{triplet}", f"lib/{triplet}", f"usr/lib/{triplet}/pulseaudio")
    return {
        **os.environ,
        "LD_LIBRARY_PATH": ":".join(str(UNPACKED / folder) for folder in folders),
        "FONTCONFIG_FILE": str(CACHE / "fonts.conf"),
        "HOME": str(CACHE),
    }
