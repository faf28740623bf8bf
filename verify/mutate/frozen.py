"""What mutants may differ in without being refuted, item by item: a list that a reader has seen, and that may not grow.

A line is ``TARGET  CLASS  COUNT  ITEM``. The classes are CONFORMING, where the item is exempt at the gate or claimed by
no level, and EQUIVALENT, where no C code reads it (callback-abi).
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from verify.mutate.campaign import Fate
from verify.mutate.table import Row

__all__ = ["frozen", "unlike"]

_BUT_FOR = "but for "
_LISTED = (Fate.CONFORMING.value, Fate.EQUIVALENT.value)


def frozen(rows: Mapping[str, Sequence[Row]]) -> str:
    """The list that the rows of each target make."""
    lines = []
    for target, of in sorted(rows.items()):
        count = Counter(
            (row[3].upper(), note.removeprefix(_BUT_FOR).partition(" (")[0])
            for row in of
            if row[3] in _LISTED
            for note in dict.fromkeys(row[5])
        )
        lines += [f"{target}  {fate}  {number}  {item}" for (fate, item), number in sorted(count.items())]
    return "".join(f"{line}\n" for line in lines)


def unlike(found: str, kept: str, targets: Sequence[str]) -> list[str]:
    """Where a list differs from the one that is kept, about these targets: a new item, another count, one gone."""
    names = set(targets)

    def about(text: str) -> dict[tuple[str, str, str], int]:
        rows = (line.split("  ", 3) for line in text.splitlines())
        return {(target, fate, item): int(number) for target, fate, number, item in rows if target in names}

    new, old = about(found), about(kept)
    return [
        f"{target}: {fate} but for {item}: {new.get(key, 0)} mutants, {old.get(key, 0)} in the list"
        for key in sorted(new.keys() | old.keys())
        if new.get(key) != old.get(key)
        for target, fate, item in [key]
    ]
