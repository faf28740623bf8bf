"""The lifeline: instructions across, a lane for each register, in it the places where its pre-call value lives."""

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, replace

from verify.pictures import Drawing, Lane, Span, place_of
from verify.report.html_words import clipped, short, state_of
from verify.report.tree import Finding

__all__ = ["Arrow", "Bar", "Lifeline", "Track", "lifeline", "slot_names"]

HEAD = 168  # height of the instructions' names, written upwards
_TEXT = 27  # letters of them
_BAR = 11
_GAP = 2
_BETWEEN = 7  # between two lanes
_SHAFT = 5  # of an arrow, from where a bar begins
_LETTER = 5.6  # width of a letter in a bar
_WIDE, _NARROW = 30, 16  # widths of a column
_ROOM = 1000  # what all columns take together, if they are few


@dataclass(frozen=True, kw_only=True)
class Bar:
    """A place where the value is for a while; ``sort`` is ``home``, ``slot``, ``copy`` or ``nowhere``."""

    x: float
    y: int
    width: float
    sort: str
    text: str
    indent: int


@dataclass(frozen=True, kw_only=True)
class Arrow:
    """The value goes from one place to another: saved (``down``) or brought back (``up``)."""

    x: float
    top: int
    bottom: int
    way: str


@dataclass(frozen=True, kw_only=True)
class Track:
    """One lane as drawn; ``end`` says in a word how it ends."""

    register: str
    obligation: str
    y: int
    height: int
    bars: tuple[Bar, ...]
    arrows: tuple[Arrow, ...]
    state: str
    end: str
    label: str


@dataclass(frozen=True, kw_only=True)
class Lifeline:
    """All lanes of a path; column 0 is the entry, column n+1 is after line n."""

    width: int
    height: int
    head: int
    column: int
    names: tuple[tuple[float, str], ...]
    calls: tuple[tuple[float, str], ...]
    edited: bool  # C's edits are followed from its call on
    tracks: tuple[Track, ...]


def slot_names(drawing: Drawing, lane: Lane) -> Mapping[str, str]:
    """The place of the lane's own field of the structure -> ``regs->r15``; another field is just a place to it."""
    own = lane.obligation.rpartition("/")[2]
    slots = (slot for frame in drawing.frames for slot in frame.slots if slot.field == own)
    return {place_of(slot.offset): f"regs->{slot.field}" for slot in slots}


def lifeline(drawing: Drawing, findings: Mapping[str, Finding]) -> Lifeline:
    """The lifeline of a path; ``findings`` are those of the path, by id."""
    count = len(drawing.lines) + 1
    column = int(min(_WIDE, max(_NARROW, _ROOM / count)))
    tracks: list[Track] = []
    at = HEAD
    for lane in drawing.lanes:
        tracks.append(_track(lane, drawing, findings.get(lane.obligation), column, at))
        at += tracks[-1].height + _BETWEEN
    names = ["at the hook", *(short(line.text, _TEXT) for line in drawing.lines)]
    return Lifeline(
        width=count * column,
        height=at,
        head=HEAD,
        column=column,
        names=tuple((n * column + column / 2 + 3.5, name) for n, name in enumerate(names)),
        calls=tuple(((n + 1) * column, clipped(line.site, 40)) for n, line in enumerate(drawing.lines) if line.site),
        edited=any(lane.turn is not None for lane in drawing.lanes),
        tracks=tuple(tracks),
    )


def _track(lane: Lane, drawing: Drawing, finding: Finding | None, column: int, at: int) -> Track:
    rows, fields = _rows(lane), slot_names(drawing, lane)
    arrows = tuple(_arrows(rows, lane, column, at))
    indented = {arrow.x - _SHAFT for arrow in arrows}
    bars = [_bar(span, row, column, at, fields, indented, lane.turn) for span, row in _turned(rows, lane)]
    bars += [_nowhere(first, last, column, at) for first, last in _absent(lane, len(drawing.lines))]
    deepest = max([0, *(row for _, row in rows)])
    state, word = state_of(finding)
    end = told = "back" if lane.back else "not back"
    if state == "exempt":
        end, told = "exempt", f"{end} (exempt)"
    elif lane.back and state == "bad":
        end = told = word
    return Track(
        register=lane.register,
        obligation=lane.obligation,
        y=at,
        height=(_BAR + _GAP) * (deepest + 1),
        bars=tuple(bars),
        arrows=arrows,
        # The lane follows one value; whether that is all that the contract wants is the obligation's to say.
        state=state if state != "open" or finding is not None else "good" if lane.back else "bad",
        end=end,
        label=_label(lane, drawing, fields, told),
    )


def _rows(lane: Lane) -> list[tuple[Span, int]]:
    """Each span with its row: the register itself is row 0, other places share the rows below as they fit."""
    ends: list[int] = []
    found: list[tuple[Span, int]] = []
    for span in sorted(lane.spans, key=lambda one: (one.first, one.place)):
        if span.home:
            found.append((span, 0))
            continue
        row = next((n for n, end in enumerate(ends) if end < span.first), len(ends))
        ends[row : row + 1] = [span.last]
        found.append((span, row + 1))
    return found


def _turned(rows: list[tuple[Span, int]], lane: Lane) -> Iterator[tuple[Span, int]]:
    """The spans, cut where the value to follow becomes the one that C left."""
    for span, row in rows:
        if lane.turn is None or not span.first < lane.turn <= span.last:
            yield span, row
            continue
        yield replace(span, last=lane.turn - 1), row
        yield replace(span, first=lane.turn), row


def _bar(
    span: Span, row: int, column: int, at: int, fields: Mapping[str, str], indented: Container[float], turn: int | None
) -> Bar:
    stack = span.place.startswith("T")
    place = fields.get(span.place, span.place)
    left = turn is not None and span.first == turn
    words = [f"in {place}" if span.home or not stack else f"on the stack, {place}", place]
    if left:
        words = [f"{place} as C left it", "as C left it", "C's"]
    width = (span.last - span.first + 1) * column
    x = (span.first + 1) * column
    indent = _SHAFT + 6 if x in indented else 4
    fits = [text for text in words if len(text) * _LETTER < width - indent]
    return Bar(
        x=x,
        y=at + row * (_BAR + _GAP),
        width=width,
        sort="home" if span.home else "slot left" if left else "slot" if stack else "copy",
        text=fits[0] if fits else "",
        indent=indent,
    )


def _nowhere(first: int, last: int, column: int, at: int) -> Bar:
    width = (last - first + 1) * column
    text = "nowhere" if width - 6 > 7 * _LETTER else ""
    return Bar(x=(first + 1) * column, y=at, width=width, sort="nowhere", text=text, indent=4)


def _absent(lane: Lane, lines: int) -> Iterator[tuple[int, int]]:
    """Runs of lines after which the value is in no place at all."""
    begin: int | None = None
    for n in range(-1, lines + 1):
        absent = n < lines and not any(span.first <= n <= span.last for span in lane.spans)
        if absent and begin is None:
            begin = n
        elif not absent and begin is not None:
            yield begin, n - 1
            begin = None


def _arrows(rows: list[tuple[Span, int]], lane: Lane, column: int, at: int) -> Iterator[Arrow]:
    """Where a copy begins while the register has it, and where the register gets it back from a copy."""
    for span, row in rows:
        if span.first < 0 or span.first == lane.turn:  # nobody copied it: it was there, or C left it
            continue
        sources = [(one, deep) for one, deep in rows if one.home != span.home and one.first <= span.first - 1]
        near = [deep for one, deep in sources if one.last >= span.first - 1]
        if near:
            low, high = (row, 0) if not span.home else (max(near), 0)
            yield Arrow(
                x=(span.first + 1) * column + _SHAFT,
                top=at + high * (_BAR + _GAP) + _BAR,
                bottom=at + low * (_BAR + _GAP),
                way="up" if span.home else "down",
            )


def _label(lane: Lane, drawing: Drawing, fields: Mapping[str, str], end: str) -> str:
    """The lane in a sentence, for who cannot see it."""

    def after(n: int) -> str:
        return "the hook" if n < 0 else f"step {n + 1}"

    places = [
        f"{'in' if span.home else 'also in'} {fields.get(span.place, span.place)} from {after(span.first)}"
        f" to {after(span.last)}"
        for span in sorted(lane.spans, key=lambda one: (one.first, not one.home))
    ]
    lost = "" if lane.lost is None else f"; lost at {after(lane.lost)}, {_said(drawing, lane.lost)}"
    return f"{lane.register}: {', '.join(places)}{lost}; at the exit: {end}"


def _said(drawing: Drawing, n: int) -> str:
    """An instruction with its place."""
    line = drawing.lines[n] if 0 <= n < len(drawing.lines) else None
    return "the hook" if line is None else clipped(f"{line.where}: {line.text}", 120)
