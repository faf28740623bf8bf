"""What is installed with tramproof, and under which licence: from the lock and from each package's metadata."""

import re
from importlib import metadata
from pathlib import Path

__all__ = ["locked", "table"]

LOCKED = re.compile(r"^([a-z0-9][a-z0-9._-]*)==(\S+)", re.MULTILINE)
LONGEST = 60  # characters of a licence that is a name; a longer one is its text


def locked(lock: Path) -> dict[str, str]:
    """Name -> version of every package that a lock pins."""
    return dict(LOCKED.findall(lock.read_text()))


def table(lock: Path) -> str:
    """A page with one row for each package of the lock; LookupError where the environment is not what the lock says."""
    rows = [f"| `{name}` | {version} | {licence(name, version)} |" for name, version in locked(lock).items()]
    return "\n".join([
        "<!-- Written by `python -m tests.written`; do not edit. -->\n",
        "# What is installed with it\n",
        "Every package that `pip install tramproof` brings, pinned by `requirements/run.txt`, with the licence that",
        "its own metadata states. tramproof itself: GPL-2.0-only or BSD-2-Clause, at your choice.\n",
        "| package | version | licence |",
        "| --- | --- | --- |",
        *rows,
        "",
    ])  # fmt: skip


def licence(name: str, version: str) -> str:
    """The licence as the package states it: expression, name, classifier, or the file that holds its text."""
    found = metadata.metadata(name)
    if found["Version"] != version:
        raise LookupError(f"{name} is {found['Version']} here and {version} in the lock")
    stated = next((found[key] for key in ("License-Expression", "License") if found[key]), "")
    if stated and len(stated) <= LONGEST and "\n" not in stated:
        return stated
    kinds = [one.rpartition(" :: ")[2] for one in found.get_all("Classifier") or [] if one.startswith("License ::")]
    files = found.get_all("License-File") or []
    return ", ".join(kinds) or (f"text: {', '.join(files)}" if files else "its text is in the package's metadata")
