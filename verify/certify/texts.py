"""Names in SMT-LIB text."""

import re
from collections.abc import Sequence
from functools import lru_cache

__all__ = ["SYMBOL", "common", "defined", "symbols"]

SYMBOL = re.compile(r"\|[^|]*\||[^\s()]+")
"""A name, quoted or not; keywords and literals look alike."""

_OPENING = ("(define-fun ", "(declare-const ", "(define-sort ")


def defined(line: str) -> str | None:
    """The name that a line defines or declares."""
    for opening in _OPENING:
        if line.startswith(opening):
            start = len(opening)
            quoted = line.startswith("|", start)
            return line[start : line.index("|", start + 1) + 1 if quoted else line.index(" ", start)]
    return None


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
