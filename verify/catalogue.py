"""Which targets are built in, and what an argument of the command line names."""

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from importlib import resources
from pathlib import Path

from verify.errors import UsageError

__all__ = ["Entry", "builtin", "is_builtin", "matching", "select"]


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One built-in target: its reported name, the manifest that holds it and what a listing shows."""

    name: str
    manifest: Path
    kind: str
    level: str
    symbol: str
    expected: str


def _root() -> Path:
    return Path(str(resources.files("verify") / "_data" / "targets"))


def is_builtin(path: str) -> bool:
    """Whether a file is one of a built-in target, under the name that we found it by."""
    return Path(path).is_relative_to(_root())


def builtin() -> list[Entry]:
    """Every built-in target in the order of its name, read from the manifests alone (no object is opened)."""
    root = _root()
    entries = [entry for path in sorted(root.glob("**/target.toml")) for entry in _entries(root, path)]
    return sorted(entries, key=lambda entry: entry.name)


def _entries(root: Path, path: Path) -> Iterator[Entry]:
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    folder = path.parent.relative_to(root).as_posix()
    prefix = folder.rsplit("/", 1)[0]
    for case in data.get("case", [{}]):
        merged = {**data, **case}
        expect, level = merged.get("expect", {}), merged.get("level", "strict")
        table = expect.get("gate") or (expect.get("strict") if level == "strict" else None) or {}
        name = f"{prefix}/{case['name']}" if "name" in case else folder
        yield Entry(
            name=name, manifest=path, kind=merged["kind"], level=level, symbol=merged["symbol"],
            expected=table.get("verdict", "PROVED"),
        )  # fmt: skip


def matching(pattern: str) -> list[Entry]:
    """Built-in targets whose name the pattern matches; ``*`` crosses slashes."""
    root = _root()
    found = [
        entry for path in sorted(root.glob("**/target.toml")) if _may_name(root, path, pattern)
        for entry in _entries(root, path) if fnmatchcase(entry.name, pattern)
    ]  # fmt: skip
    return sorted(found, key=lambda entry: entry.name)


def _may_name(root: Path, path: Path, pattern: str) -> bool:
    """Whether the pattern may name an entry of a manifest; one that splits its target into cases has to be parsed."""
    return fnmatchcase(path.parent.relative_to(root).as_posix(), pattern) or b"case" in path.read_bytes()


def select(patterns: Sequence[str]) -> list[Entry]:
    """Built-in targets that a pattern names, all without patterns; UsageError for a pattern that names none."""
    if not patterns:
        return builtin()
    chosen: dict[str, Entry] = {}
    for pattern in patterns:
        found = matching(pattern)
        if not found:
            raise UsageError(
                f"{pattern}: no such file and no built-in target of that name; `tramproof list` shows them"
            )
        chosen |= {entry.name: entry for entry in found}
    return list(chosen.values())
