"""What can be drawn of a path: its instructions, the frame at each callback, and where each register's value lived.

Plain data, in words: no formula and no engine type is needed to draw it.
"""

from dataclasses import dataclass

__all__ = ["Drawing", "Frame", "Lane", "Line", "Slot", "Span", "place_of"]


def place_of(offset: int) -> str:
    """A stack address by its distance from T, the stack pointer at the hook."""
    return f"T{offset:+d}" if offset else "T"


@dataclass(frozen=True, kw_only=True)
class Line:
    """One executed instruction: where it is (``symbol+0x10``), its text, its source line if known."""

    where: str
    text: str
    source: str | None
    site: str  # the callback that it calls, empty for none


@dataclass(frozen=True, kw_only=True)
class Slot:
    """One word of the frame: ``offset`` bytes from T, the field that it is, what it should hold and holds, in words.

    ``obligation`` is the id of the claim about it, empty where there is none; ``writer`` the index of the line
    that stored it, None where nothing did.
    """

    offset: int
    size: int
    field: str
    should: str
    holds: str
    obligation: str
    writer: int | None


@dataclass(frozen=True, kw_only=True)
class Frame:
    """The stack from the stack pointer at a callback up to the caller's words, from high addresses to low."""

    site: str
    line: int
    pointer: int  # the stack pointer, in bytes from T
    structure: tuple[int, int] | None  # first byte and the byte after the last, from T
    slots: tuple[Slot, ...]


@dataclass(frozen=True, kw_only=True)
class Span:
    """From after line ``first`` until after line ``last`` a value was at ``place``: a register, or a slot (``T-8``).

    ``first`` is -1 for what was there at the entry.
    """

    first: int
    last: int
    place: str
    home: bool  # the register that the value belongs to


@dataclass(frozen=True, kw_only=True)
class Lane:
    """The life of one register's value: pre-call up to the callback, then what must be there at the exit.

    ``lost`` is the index of the first line after which the value existed nowhere any more, None where it always
    did; ``back`` says whether it is where it belongs at the exit. From line ``turn`` on the value to follow is what
    C left in the field, None where the contract carries no edit of it.
    """

    register: str
    obligation: str
    spans: tuple[Span, ...]
    lost: int | None
    back: bool
    turn: int | None


@dataclass(frozen=True, kw_only=True)
class Drawing:
    """One path, ready to be drawn; ``conditions`` are its branches in words."""

    path: str
    lines: tuple[Line, ...]
    conditions: tuple[str, ...]
    frames: tuple[Frame, ...]
    lanes: tuple[Lane, ...]
