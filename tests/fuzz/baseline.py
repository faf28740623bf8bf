"""The reader of ``run --expect``: a baseline of whoever wrote it."""

import json
import random
from functools import cache

from tests.fuzz.reader import Reader
from tests.fuzz.trees import changed
from verify.baseline import baseline_of
from verify.target import LEVELS

__all__ = ["READER"]


def _read(data: bytes) -> None:
    baseline = baseline_of(data, "known.json")
    lines = baseline.unmatched(())
    assert len(lines) == len(baseline.known)  # an entry that speaks of nothing is never silent
    assert all(line.isprintable() for line in lines)
    assert all(one.refuted for one in baseline.known)


@cache
def _seeds() -> dict[str, bytes]:
    """Baselines that are accepted."""
    one = {"target": "x86_64/fentry-regs", "level": "strict", "sha256": "0" * 64, "refuted": ["regs/sp@return"]}
    other = {
        "target": "a",
        "level": "linux-args",
        "sha256": "9a" * 32,
        "refuted": ["restore/flags.DF@return-2", "total@all"],
    }
    made: dict[str, list[dict[str, object]]] = {"none": [], "one": [{**one}], "two": [{**one}, {**other}]}
    return {name: json.dumps({"baseline": 1, "known": known}).encode() for name, known in made.items()}


_ATOMS = ("baseline", "known", "target", "level", "sha256", "refuted", *LEVELS, "regs/sp@return", "total@all", "0" * 64)


def _mutate(data: bytes, dice: random.Random) -> bytes:
    try:
        return json.dumps(changed(json.loads(data), dice, _ATOMS), separators=(",", ":")).encode()
    except (ValueError, RecursionError):
        return dice.choice(list(_seeds().values()))


READER = Reader(
    read=_read, seeds=_seeds, longest=1 << 12, mutate=_mutate, words=[f'"{word}"'.encode() for word in _ATOMS]
)
