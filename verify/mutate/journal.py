"""What a campaign has decided so far, on disk: one line per mutant, so that an interrupted run goes on.

A line stands for the same question only: the target's bytes and contract, the verifier's own source and versions,
the semantics and the edit. Whatever else a line holds, half a line of an interrupted run included, is decided again.
"""

import hashlib
import json
from importlib import resources
from pathlib import Path

from verify.digest import asked, source_digest
from verify.mutate.table import Row
from verify.target import Target

__all__ = ["Journal", "engine", "question"]

_ROOMS = ("arch", "image", "contracts", "execute", "decide")
_MODULES = (
    *(
        "bodies",
        "budget",
        "paths",
        "pipeline",
        "questions",
        "recognise",
        "recognise_optprobe",
        "recognise_return",
        "second",
        "target",
        "terms",
    ),
    *(f"mutate/{name}" for name in ("align", "campaign", "equivalence", "glance", "relay")),
)
"""The source that decides what becomes of a given edit of given bytes under a given contract."""

_NOT_ASKED = frozenset({"name", "case", "image", "expect", "about"})
"""What says nothing about the bytes or the contract: one question under two names is one question."""


def engine() -> str:
    """One digest of everything that decides: our source and the versions of the libraries below it."""
    top = resources.files("verify")
    found = [one for room in _ROOMS for one in (top / room).iterdir() if one.name.endswith(".py")]
    return source_digest([*found, *(top / f"{name}.py" for name in _MODULES)])


def question(target: Target, engine: str, lifters: tuple[str, ...]) -> str:
    """One digest of what is asked about every mutant of a target."""
    parts = asked(target, _NOT_ASKED)
    whole = {"target": parts, "file": target.image.sha256, "engine": engine, "lifters": list(lifters)}
    return hashlib.sha256(json.dumps(whole, sort_keys=True).encode()).hexdigest()


class Journal:
    """Rows by key in a file that only grows; a line that is not whole, or not what was written, does not count."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
        self._rows: dict[str, Row] = {}
        text = path.read_bytes()
        for line in text.split(b"\n"):
            found = _read(line)
            if found is not None:
                self._rows[found[0]] = found[1]
        self._file = path.open("ab")
        if text and not text.endswith(b"\n"):  # what was cut short stays a line of its own
            self._file.write(b"\n")

    def get(self, question: str, edit: str) -> Row | None:
        """What was decided, None where nothing was."""
        return self._rows.get(_key(question, edit))

    def put(self, question: str, edit: str, row: Row) -> None:
        """Keep a decision; it is on disk when this returns."""
        key = _key(question, edit)
        self._rows[key] = row
        body = json.dumps([key, row])
        self._file.write(f"{_check(body)} {body}\n".encode())
        self._file.flush()


def _key(question: str, edit: str) -> str:
    return hashlib.sha256(f"{question} {edit}".encode()).hexdigest()


def _check(body: str) -> str:
    return hashlib.sha256(body.encode()).hexdigest()[:16]


def _read(line: bytes) -> tuple[str, Row] | None:
    check, _, rest = line.partition(b" ")
    body = rest.decode("utf-8", "replace")
    if not body or check.decode("ascii", "replace") != _check(body):
        return None
    key, (operator, where, change, fate, by, notes) = json.loads(body)
    return key, (operator, where, change, fate, tuple(by), tuple(notes))
