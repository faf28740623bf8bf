"""Names in SMT-LIB text."""

import re
from collections.abc import Sequence
from functools import lru_cache

__all__ = ["SYMBOL", "common", "defined", "symbols"]

SYMBOL = re.compile(r"\|[^|]*\||[^\s()]+")
"""A name, quoted or not; keywords and literals look alike."""

_DEFINING = {"(define-fun ": 12, "(declare-const ": 15, "(define-sort ": 13}


def defined(line: str) -> str | None:
    """The name that a line defines or declares."""
    start = _DEFINING.get(line[: line.find(" ") + 1])
    if start is None:
        return None
    return line[start : line.index("|", start + 1) + 1 if line[start] == "|" else line.index(" ", start)]


@lru_cache(maxsize=1 << 12)
def symbols(line: str) -> frozenset[str]:
    """The names in a line, without those of its comment."""
    text = line.split(" ; ", 1)[0]
    return frozenset(SYMBOL.findall(text) if "|" in text else text.replace("(", " ").replace(")", " ").split())


def common(first: Sequence[str], second: Sequence[str]) -> int:
    """How many lines two texts begin with alike."""
    low, high = 0, min(len(first), len(second))
    while low < high:
        middle = (low + high + 1) // 2
        if first[low:middle] == second[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
