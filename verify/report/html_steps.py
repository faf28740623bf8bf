"""What each instruction of a path does to the values that are followed, in a sentence; and how paths part."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from verify.pictures import Drawing, Lane, place_of
from verify.report.html_lifeline import slot_names
from verify.report.html_words import clipped

__all__ = ["Branch", "Flow", "Step", "flow", "steps"]

_ROW = 46
_LETTER = 6.6
_WIDEST = 560  # of the longest path
_START = 12


@dataclass(frozen=True, kw_only=True)
class Step:
    """One instruction as listed: ``says`` is what it does, ``call`` whether C runs there."""

    where: str
    text: str
    source: str
    says: str
    call: bool


@dataclass(frozen=True, kw_only=True)
class Branch:
    """One path as drawn: from ``(x, origin)`` where it leaves another one to its end at ``(end, y)``."""

    name: str
    x: float
    origin: int
    y: int
    end: float
    calls: tuple[float, ...]
    text: str


@dataclass(frozen=True, kw_only=True)
class Flow:
    """All paths, as a tree."""

    width: int
    height: int
    branches: tuple[Branch, ...]


def steps(drawing: Drawing) -> tuple[Step, ...]:
    """The instructions of a path, each with what it does."""
    return tuple(
        Step(
            where=line.where,
            text=line.text,
            source=line.source or "",
            says=" ".join(_events(drawing, n)),
            call=bool(line.site),
        )
        for n, line in enumerate(drawing.lines)
    )


def _events(drawing: Drawing, n: int) -> Iterator[str]:
    """Sentences about the values that begin or cease to be somewhere at a line."""
    if drawing.lines[n].site:
        edits = " From here on what it leaves in regs is what counts." * any(lane.turn == n for lane in drawing.lanes)
        yield f"C is called: {clipped(drawing.lines[n].site, 60)}.{edits}"
    saved = {one.place: lane for lane in drawing.lanes for one in lane.spans
             if one.first == n and not one.home and not drawing.lines[n].site}  # fmt: skip
    for place, lane in saved.items():
        field = slot_names(drawing, lane).get(place)
        yield f"Puts {lane.register} into {place}{f' ({field})' if field else ''}."
    filled = {f"regs->{slot.field}" for frame in drawing.frames for slot in frame.slots
              if slot.writer == n and slot.field and place_of(slot.offset) not in saved}  # fmt: skip
    if filled:
        yield f"Fills {', '.join(sorted(filled))}."
    back = [lane.register for lane in drawing.lanes if any(one.home and one.first == n for one in lane.spans)]
    if back:
        yield f"Brings back {', '.join(back)}."
    lost = [lane.register for lane in drawing.lanes if _lost(lane, n)]
    if lost:
        yield f"Lost: after this {', '.join(lost)} is nowhere any more."
    if not drawing.lines[n].site:
        gone = [lane.register for lane in drawing.lanes if lane.register not in lost and _left(lane, n)]
        if gone:
            yield f"{', '.join(gone)} no longer holds its value; a copy remains."


def _lost(lane: Lane, n: int) -> bool:
    return _somewhere(lane, n - 1) and not _somewhere(lane, n)


def _somewhere(lane: Lane, n: int) -> bool:
    return any(span.first <= n <= span.last for span in lane.spans)


def _left(lane: Lane, n: int) -> bool:
    return any(span.home and span.last == n - 1 for span in lane.spans) and _somewhere(lane, n)


def flow(drawings: Sequence[Drawing]) -> Flow:
    """The paths as a tree: each leaves the one that it shares most instructions with."""
    longest = max((len(one.lines) for one in drawings), default=1) or 1
    scale = _WIDEST / longest
    branches: list[Branch] = []
    seen: list[tuple[Drawing, int]] = []
    for number, drawing in enumerate(drawings):
        y = _ROW * number + 30
        shared, origin = max(((_common(one, drawing), -at) for one, at in seen), default=(0, -y))
        branches.append(
            Branch(
                name=drawing.path,
                x=_START + shared * scale,
                origin=-origin,
                y=y,
                end=_START + max(len(drawing.lines), 1) * scale,
                calls=tuple(
                    _START + (n + 0.5) * scale for n, one in enumerate(drawing.lines) if one.site and n >= shared
                ),
                text=_text(drawing),
            )
        )
        seen.append((drawing, y))
    widest = max((max(one.end + 90, one.x + 40 + len(one.text) * _LETTER) for one in branches), default=0)
    return Flow(width=int(widest), height=_ROW * len(branches) + 8, branches=tuple(branches))


def _common(one: Drawing, other: Drawing) -> int:
    pairs = zip(one.lines, other.lines, strict=False)
    return next((n for n, (here, there) in enumerate(pairs) if here.where != there.where),
                min(len(one.lines), len(other.lines)))  # fmt: skip


def _text(drawing: Drawing) -> str:
    return clipped("if " + " and ".join(drawing.conditions) if drawing.conditions else "always", 110)
