"""The frame picture: the stack at a callback, a box for each word, with what it should hold and what it holds."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from verify.pictures import Frame, Slot, place_of
from verify.report.html_words import state_of, wrapped
from verify.report.tree import Finding

__all__ = ["Box", "FramePicture", "frame_picture"]

_LINE = 14  # height of a line of text
_PAD = 4
_LETTERS = 33  # letters of a line, beside the name of the field
_FEWER = 23  # and beside the words "should be", too
_MORE = 44  # where there is no field to name
_MOST = 3
_TITLE = 20  # height of the row that says where T is


@dataclass(frozen=True, kw_only=True)
class Box:
    """One word of the stack: where it is drawn, its lines of text (what each begins with, what it says), its label."""

    y: int
    height: int
    address: str
    name: str
    state: str
    lines: tuple[tuple[str, str], ...]
    label: str
    obligation: str
    writer: int | None
    caller: bool  # it belongs to the traced function's caller


@dataclass(frozen=True, kw_only=True)
class FramePicture:
    """The stack at one callback; ``border`` is where T is drawn, ``structure`` top and bottom of the pt_regs."""

    site: str
    line: int
    pointer: str
    height: int
    border: int | None
    structure: tuple[int, int] | None
    boxes: tuple[Box, ...]


def frame_picture(frame: Frame, findings: Mapping[str, Finding]) -> FramePicture:
    """The picture of a frame; ``findings`` are those of its path, by id."""
    boxes: list[Box] = []
    border: int | None = None
    at = 0
    for slot in frame.slots:
        if slot.offset < 0 and border is None:
            border, at = at, at + _TITLE
        box = _box(slot, findings.get(slot.obligation), at)
        boxes.append(box)
        at += box.height
    return FramePicture(
        site=frame.site,
        line=frame.line,
        pointer=place_of(frame.pointer),
        height=at,
        border=border,
        structure=_structure(frame, boxes),
        boxes=tuple(boxes),
    )


def _box(slot: Slot, finding: Finding | None, at: int) -> Box:
    state, word = state_of(finding) if slot.obligation else ("plain", "")
    lines = tuple(_lines(slot, state))
    name = f"regs->{slot.field}" if slot.field else ""
    wanted = f", should hold {slot.should}" if slot.should != slot.holds and slot.should else ""
    return Box(
        y=at,
        height=_LINE * len(lines) + _PAD,
        address=place_of(slot.offset),
        name=name,
        state=state,
        lines=lines,
        label=f"{name or 'word'} at {place_of(slot.offset)}: holds {slot.holds}{wanted}{f'; {word}' if word else ''}",
        obligation=slot.obligation,
        writer=slot.writer,
        caller=slot.offset >= 0,
    )


def _lines(slot: Slot, state: str) -> Iterator[tuple[str, str]]:
    """What it holds; where that is wrong also what it should hold."""
    if state in ("good", "plain") or not slot.should or slot.should == slot.holds:
        yield from (("", line) for line in wrapped(slot.holds, _LETTERS if slot.field else _MORE, _MOST))
        return
    for words, text in (("is", slot.holds), ("should be", slot.should)):
        yield from ((words if not n else "", line) for n, line in enumerate(wrapped(text, _FEWER, _MOST)))


def _structure(frame: Frame, boxes: list[Box]) -> tuple[int, int] | None:
    if frame.structure is None:
        return None
    first, end = frame.structure
    inside = [box for box, slot in zip(boxes, frame.slots, strict=True) if first <= slot.offset < end]
    return (inside[0].y, inside[-1].y + inside[-1].height) if inside else None
