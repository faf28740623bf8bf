"""The tables of a whole campaign as Markdown."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from verify.mutate.campaign import ALL, Fate
from verify.mutate.table import Row

__all__ = ["by_family", "by_operator", "by_target", "named", "reasons"]

_CLASSES = tuple(fate for fate in Fate if fate is not Fate.LEFT_OUT)
_FAMILIES = ("call", "arg", "regs", "restore", "exit", "frame", "mem", "total")
_SHORT = (Fate.KILLED, Fate.EQUIVALENT, Fate.CONFORMING, Fate.STOPPED)


def _line(cells: Iterable[object]) -> str:
    return f"| {' | '.join(map(str, cells))} |"


def _table(head: Sequence[str], body: Iterable[Sequence[object]]) -> str:
    return "\n".join([_line(head), _line("---" for _ in head), *map(_line, body), ""])


def _mutants(rows: Iterable[Row]) -> list[Row]:
    return [row for row in rows if row[3] != Fate.LEFT_OUT.value]


def by_operator(rows: Sequence[Row]) -> str:
    """Mutants by operator and class."""
    body = []
    for operator in (*ALL, "all"):
        fates = Counter(row[3] for row in rows if operator in (row[0], "all"))
        left_out = fates.pop(Fate.LEFT_OUT.value, 0)
        body.append([operator, *(fates[fate.value] for fate in _CLASSES), fates.total(), left_out])
    return _table(["operator", *(fate.value for fate in _CLASSES), "all", "left out"], body)


def by_target(rows: Mapping[str, Sequence[Row]]) -> str:
    """Per target its classes and, per operator, killed / equivalent / conforming / stopped."""
    body = []
    for target, of in rows.items():
        fates = Counter(row[3] for row in _mutants(of))
        cells = [f"`{target}`", fates.total(), *(fates[fate.value] for fate in _CLASSES)]
        for operator in ALL:
            some = Counter(row[3] for row in of if row[0] == operator)
            cells.append("/".join(str(some[fate.value]) for fate in _SHORT) if some else "-")
        body.append(cells)
    return _table(["target", "all", *(fate.value for fate in _CLASSES), *ALL], body)


def by_family(rows: Sequence[Row]) -> str:
    """Per family of obligations and operator, how many mutants it kills, alone or with others."""
    body = []
    for family in _FAMILIES:
        killed = [
            row[0] for row in rows if row[3] == Fate.KILLED.value and any(one.split("/")[0] == family for one in row[4])
        ]
        if killed:
            count = Counter(killed)
            body.append(
                [f"`{family}/*`" if family != "total" else "`total`", *(count[name] for name in ALL), len(killed)]
            )
    return _table(["family", *ALL, "all"], body)


def reasons(rows: Sequence[Row], fate: Fate) -> str:
    """Why mutants ended so, with numbers and names taken out of the reasons."""
    count = Counter(
        re.sub(r"0x[0-9a-f]+|\bat \S+|\d+ bytes", "_", row[5][0] if row[5] else "no reason")
        for row in rows
        if row[3] == fate.value
    )
    lines = [[number, reason] for reason, number in sorted(count.items(), key=lambda one: (-one[1], one[0]))]
    return _table(["mutants", "reason"], lines)


def named(rows: Sequence[Row], *fates: Fate) -> str:
    """Each mutant that ended so, one line each; nothing where there is none."""
    wanted = {fate.value for fate in fates}
    lines = [
        f"* `{place}` {operator}: `{change}`: {fate}: {'; '.join(notes[:4])}"
        for operator, place, change, fate, _, notes in rows
        if fate in wanted
    ]
    return "".join(f"{line}\n" for line in lines)
