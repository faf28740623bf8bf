"""Debian's own kernels: fetched once with an apt configuration of their own, kept in build/kernels.

The machine's apt settings are read for the mirror's address and are not touched. What cannot be fetched
is an error, never a skipped test.
"""

import re
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from verify.image.package import kernel_in_package

__all__ = ["KERNELS", "Kernel", "fetch"]

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / "build" / "kernels"
KEYRING = Path("/usr/share/keyrings/debian-archive-keyring.gpg")
MIRROR = re.compile(r"^(?:URIs:|deb\s)[^#\n]*?(\w\S*:/\S+?/debian)/?(?:\s|$)", re.MULTILINE)


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
    kept = sorted(kernel.folder.glob("*.vmlinuz"), key=lambda path: _natural(path.name))
    if kept:
        return kept[-1]
    options = _configure(kernel)
    _run(["apt-get", *options, "update"])
    names = [n for n in _run(["apt-cache", *options, "pkgnames", "linux-"]).split() if re.fullmatch(kernel.pattern, n)]
    if not names:
        raise LookupError(f"no package of {kernel.suite} matches {kernel.pattern}")
    name = max(names, key=_natural)
    with tempfile.TemporaryDirectory(dir=CACHE) as folder:
        _run(["apt-get", *options, "download", f"{name}:{kernel.architecture}"], folder)
        (package,) = Path(folder).glob("*.deb")
        image = Path(folder) / "vmlinuz"
        image.write_bytes(kernel_in_package(package.name, package.read_bytes()))
        # Renamed when it is whole: an interrupted run leaves no half a kernel in the cache.
        return image.rename(kernel.folder / f"{name}.vmlinuz")


def mirror() -> str:
    """The address of the Debian archive in this machine's own apt sources, in either of their two forms."""
    files = [Path("/etc/apt/sources.list"), *sorted(Path("/etc/apt/sources.list.d").glob("*.list"))]
    files += sorted(Path("/etc/apt/sources.list.d").glob("*.sources"))
    for file in files:
        found = MIRROR.search(file.read_text()) if file.is_file() else None
        if found:
            return found[1]
    raise LookupError("no Debian mirror in this machine's apt sources")


def _configure(kernel: Kernel) -> list[str]:
    """The options that keep apt away from the machine's own lists, caches and sources."""
    apt = CACHE / "apt"
    for folder in (apt / "lists" / "partial", apt / "cache" / "archives" / "partial", kernel.folder):
        folder.mkdir(parents=True, exist_ok=True)
    sources = apt / f"{kernel.suite}.list"
    sources.write_text(f"deb [signed-by={KEYRING}] {mirror()} {kernel.suite} main\n")
    (apt / "status").touch()
    settings = {
        "Dir::Etc::sourcelist": sources,
        "Dir::Etc::sourceparts": "/dev/null",
        "Dir::State::Lists": apt / "lists",
        "Dir::State::Status": apt / "status",
        "Dir::Cache": apt / "cache",
        "APT::Architecture": kernel.architecture,
        "APT::Architectures": kernel.architecture,
        # Without it the download fails where apt's own user may not write to the folder.
        "APT::Sandbox::User": "root",
    }
    return [part for key, value in settings.items() for part in ("-o", f"{key}={value}")]


def _run(command: list[str], folder: str | None = None) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise OSError(f"{command[0]} {command[-1]} failed: {done.stderr.strip()}")
    return done.stdout


def _natural(name: str) -> list[tuple[int, str]]:
    """A sort key that puts 6.1.0-9 before 6.1.0-50."""
    return [(int(part), "") if part.isdigit() else (0, part) for part in re.split(r"(\d+)", name)]
