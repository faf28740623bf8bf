"""Debian's own kernels: fetched once with an apt configuration of their own, kept in build/kernels.

The machine's apt settings are read for the mirror's address and are not touched. What cannot be fetched
is an error, never a skipped test.
"""

import re
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tests.apt import configure, natural, run
from verify.image.package import kernel_in_package

__all__ = ["KERNELS", "Kernel", "fetch"]

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / "build" / "kernels"


@dataclass(frozen=True, kw_only=True)
class Kernel:
    """One kernel of the archive; the newest package whose name matches ``pattern`` is meant."""

    series: str
    suite: str
    pattern: str
    architecture: str = "amd64"

    @property
    def folder(self) -> Path:
        """Where it is kept."""
        return CACHE / f"{self.suite}-{self.architecture}"


# Names carry the ABI's number and old ones vanish from the archive, so that only patterns last. Since forky
# linux-image-* is empty and the image is in linux-binary-*.
KERNELS = (
    Kernel(series="5.10", suite="bullseye", pattern=r"linux-image-5\.10\.0-\d+-amd64-unsigned"),
    Kernel(series="6.1", suite="bookworm", pattern=r"linux-image-6\.1\.0-\d+-amd64-unsigned"),
    Kernel(series="6.12", suite="trixie", pattern=r"linux-image-6\.12\.[\d.]+\+deb\d+-amd64-unsigned"),
    Kernel(series="7.x", suite="sid", pattern=r"linux-binary-unsigned-7\.[\d.]+\+deb\d+-amd64"),
    Kernel(series="5.10", suite="bullseye", pattern=r"linux-image-5\.10\.0-\d+-686-pae-unsigned", architecture="i386"),
    Kernel(series="6.1", suite="bookworm", pattern=r"linux-image-6\.1\.0-\d+-686-pae-unsigned", architecture="i386"),
)


def fetch(kernel: Kernel) -> Path:
    """The kernel image on disk, from the cache or else from the archive."""
    kept = sorted(kernel.folder.glob("*.vmlinuz"), key=lambda path: natural(path.name))
    if kept:
        return kept[-1]
    kernel.folder.mkdir(parents=True, exist_ok=True)
    options = configure(CACHE, kernel.suite, kernel.architecture)
    run(["apt-get", *options, "update"])
    names = [n for n in run(["apt-cache", *options, "pkgnames", "linux-"]).split() if re.fullmatch(kernel.pattern, n)]
    if not names:
        raise LookupError(f"no package of {kernel.suite} matches {kernel.pattern}")
    name = max(names, key=natural)
    with tempfile.TemporaryDirectory(dir=CACHE) as folder:
        run(["apt-get", *options, "download", f"{name}:{kernel.architecture}"], folder)
        (package,) = Path(folder).glob("*.deb")
        image = Path(folder) / "vmlinuz"
        image.write_bytes(kernel_in_package(package.name, package.read_bytes()))
        # Renamed when it is whole: an interrupted run leaves no half a kernel in the cache.
        return image.rename(kernel.folder / f"{name}.vmlinuz")
