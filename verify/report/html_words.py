"""The HTML report's words: instructions made short, long text in lines, verdicts as a person says them."""

import textwrap

from verify.printable import printable
from verify.report.tree import Finding
from verify.verdict import Verdict

__all__ = ["clipped", "in_words", "short", "state_of", "wrapped"]

_STATES = {
    Verdict.PROVED: ("good", "proved"),
    Verdict.REFUTED: ("bad", "refuted"),
    Verdict.INCONCLUSIVE: ("open", "inconclusive"),
    Verdict.VACUOUS: ("open", "vacuous"),
    Verdict.BROKEN: ("bad", "broken"),
}
_SIZES = (" byte ptr", " word ptr", " dword ptr", " qword ptr")


def clipped(text: str, longest: int) -> str:
    """At most ``longest`` characters, safe to show; the end is left out."""
    text = printable(text)
    return text if len(text) <= longest else f"{text[: longest - 1]}…"


def short(instruction: str, longest: int) -> str:
    """An instruction without the words that its operands say anyway."""
    for size in _SIZES:
        instruction = instruction.replace(size, "")
    return clipped(instruction, longest)


def wrapped(text: str, width: int, most: int) -> tuple[str, ...]:
    """The text in at most ``most`` lines of ``width`` characters."""
    lines = textwrap.wrap(printable(text), width) or [""]
    if len(lines) > most:
        lines = [*lines[: most - 1], clipped(f"{lines[most - 1]}{'…' * width}", width)]
    return tuple(lines)


def state_of(finding: Finding | None) -> tuple[str, str]:
    """How an answer looks (``good``, ``bad``, ``exempt``, ``open``) and what it is called at the gate."""
    if finding is None:
        return "open", "not asked"
    if finding.exempt is not None and finding.strict is Verdict.REFUTED:
        return "exempt", "exempt"
    return _STATES[finding.verdict]


def in_words(verdict: Verdict) -> tuple[str, str]:
    """How a verdict looks, and its name."""
    return _STATES[verdict][0], verdict.name
