"""Text from files and command lines, made safe to show: it cannot command a terminal or fill it."""

__all__ = ["LONGEST_LINE", "LONGEST_NAME", "printable"]

LONGEST_NAME = 200
"""Characters of a name that a report shows."""

LONGEST_LINE = 1000
"""Characters of a message that a terminal shows."""


def printable(text: str, longest: int = LONGEST_NAME) -> str:
    """``text`` on one line, control and invisible characters escaped; of more than ``longest`` the middle is left out.

    Messages name the culprit first and the reason last: both ends stay.
    """
    if len(text) > longest:
        half = longest // 2
        text = f"{text[:half]}...{text[-half:]}"
    if text.isprintable():
        return text
    # isprintable() is false for control, format (bidirectional overrides), surrogate and separator characters.
    return "".join(c if c.isprintable() else _escaped(ord(c)) for c in text)


def _escaped(code: int) -> str:
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
