"""What an answer depends on, as one digest: the code, the contract, our own source, the versions below it."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import fields
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

from verify.target import Target
from verify.versions import version

__all__ = ["asked", "everything", "source_digest"]

_LIBRARIES = ("angr", "claripy", "pyvex", "pypcode", "unicorn", "z3-solver", "capstone")


def source_digest(sources: Iterable[Traversable]) -> str:
    """One digest of these files and of the versions of the libraries that decide."""
    digest = hashlib.sha256()
    for name in _LIBRARIES:
        digest.update(f"{name} {version(name)}\n".encode())
    for source in sorted(sources, key=str):
        digest.update(f"{source.name}\n".encode())
        digest.update(source.read_bytes())
    return digest.hexdigest()


def everything() -> str:
    """The digest of the whole package: an answer says more than what was decided."""
    top = Path(str(resources.files("verify")))
    return source_digest(one for one in top.rglob("*.py") if "_data" not in one.relative_to(top).parts)


def asked(target: Target, without: frozenset[str]) -> dict[str, object]:
    """Every field of a target but those ``without``, as JSON has it, the same in every process."""
    return {one.name: _plain(getattr(target, one.name)) for one in fields(target) if one.name not in without}


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return sorted((str(key), _plain(one)) for key, one in value.items())
    if isinstance(value, frozenset):
        return sorted(str(one) for one in value)
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return value if isinstance(value, str | int | bool | None) else str(value)
