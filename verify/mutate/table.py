"""The outcomes of a campaign as lines: what was not killed one by one, a table by operator, and the count."""

from collections import Counter
from collections.abc import Sequence

from verify.mutate.campaign import ALL, Fate, Outcome

__all__ = ["Row", "row_of", "summary", "table"]

_QUIET = (Fate.KILLED.value, Fate.EQUIVALENT.value, Fate.CONFORMING.value)
_MOST_STOPPED = 20  # one in so many may be stopped

Row = tuple[str, str, str, str, tuple[str, ...], tuple[str, ...]]
"""Operator, place, what became what, fate, obligations that killed it, notes: what a worker sends back."""


def row_of(outcome: Outcome) -> Row:
    """One outcome without its image."""
    one = outcome.mutant
    return (
        one.operator, one.where.removeprefix(one.target.name), f"{one.text} -> {one.now}", outcome.fate.value,
        outcome.gate or outcome.strict, outcome.notes,
    )  # fmt: skip


def _killers(rows: Sequence[Row]) -> list[str]:
    """How often each obligation is among those that kill; a bit counts for its word."""
    count = Counter(ident for row in rows for ident in {name.partition("@")[0].partition(".")[0] for name in row[4]})
    width = max((len(name) for name in count), default=0)
    return [
        f"{name:<{width}}  {number:>6}" for name, number in sorted(count.items(), key=lambda one: (-one[1], one[0]))
    ]


def table(rows: Sequence[Row], *, killed: bool = False) -> str:
    """The report of a campaign; with ``killed`` every mutant has its line."""
    lines = [
        f"{place}: {operator}: {change}: {fate.upper()} {'; '.join(notes[:4]) or ' '.join(by[:4])}".rstrip()
        for operator, place, change, fate, by, notes in rows
        if killed or fate not in _QUIET
    ]
    fates = [fate.value for fate in Fate]
    lines += ["", "".join([f"{'operator':<14}", *(f"{name:>12}" for name in fates), f"{'mutants':>10}"])]
    for operator in (*ALL, "all"):
        of = [row[3] for row in rows if operator in (row[0], "all")]
        made = len(of) - of.count(Fate.LEFT_OUT.value)
        lines.append("".join([f"{operator:<14}", *(f"{of.count(name):>12}" for name in fates), f"{made:>10}"]))
    lines += ["", "killed by, the first of each family that breaks:", *_killers(rows), ""]
    return "\n".join([*lines, summary(rows)[0], ""]).lstrip("\n")


def summary(rows: Sequence[Row]) -> tuple[str, int]:
    """The last line, and the exit code: 1 with survivors, 3 with too many that were not decided, 5 with a clash."""
    fates = Counter(row[3] for row in rows)
    made = len(rows) - fates[Fate.LEFT_OUT.value]
    code = 0
    if _MOST_STOPPED * fates[Fate.STOPPED.value] > made:
        code = 3
    if fates[Fate.SURVIVOR.value]:
        code = 1
    if fates[Fate.BROKEN.value]:
        code = 5
    if not made:
        code = 4
    return f"{made} mutants, {fates[Fate.SURVIVOR.value]} survivors", code
