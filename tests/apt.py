"""Debian's archive, through an apt configuration of our own.

The machine's apt settings are read for the mirror's address and are not touched; nothing is installed.
"""

import re
import subprocess
from pathlib import Path

__all__ = ["configure", "natural", "run"]

KEYRING = Path("/usr/share/keyrings/debian-archive-keyring.gpg")
MIRROR = re.compile(r"^(?:URIs:|deb\s)[^#\n]*?(\w\S*:/\S+?/debian)/?(?:\s|$)", re.MULTILINE)


def mirror() -> str:
    """The address of the Debian archive in this machine's own apt sources, in either of their two forms."""
    files = [Path("/etc/apt/sources.list"), *sorted(Path("/etc/apt/sources.list.d").glob("*.list"))]
    files += sorted(Path("/etc/apt/sources.list.d").glob("*.sources"))
    for file in files:
        found = MIRROR.search(file.read_text()) if file.is_file() else None
        if found:
            return found[1]
    raise LookupError("no Debian mirror in this machine's apt sources")


def configure(cache: Path, suite: str, architecture: str) -> list[str]:
    """The options that keep apt below ``cache``, away from the machine's own lists, caches and sources."""
    apt = cache / "apt"
    for folder in (apt / "lists" / "partial", apt / "cache" / "archives" / "partial"):
        folder.mkdir(parents=True, exist_ok=True)
    sources = apt / f"{suite}.list"
    sources.write_text(f"deb [signed-by={KEYRING}] {mirror()} {suite} main\n")
    (apt / "status").touch()
    settings = {
        "Dir::Etc::sourcelist": sources,
        "Dir::Etc::sourceparts": "/dev/null",
        "Dir::State::Lists": apt / "lists",
        "Dir::State::Status": apt / "status",
        "Dir::Cache": apt / "cache",
        "APT::Architecture": architecture,
        "APT::Architectures": architecture,
        # Without it the download fails where apt's own user may not write to the folder.
        "APT::Sandbox::User": "root",
    }
    return [part for key, value in settings.items() for part in ("-o", f"{key}={value}")]


def run(command: list[str], folder: str | None = None) -> str:
    """What a command prints; OSError with what it complains of where it fails."""
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise OSError(f"{command[0]} {command[-1]} failed: {done.stderr.strip()}")
    return done.stdout


def natural(name: str) -> list[tuple[int, str]]:
    """A sort key that puts 6.1.0-9 before 6.1.0-50."""
    return [(int(part), "") if part.isdigit() else (0, part) for part in re.split(r"(\d+)", name)]
