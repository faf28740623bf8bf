"""The text of a certificate as terms: nothing is rewritten, and a word that is not known is an error."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

__all__ = ["Asked", "Script", "Term", "Unreadable", "read", "term"]

_TOKEN = re.compile(r"\s+|;[^\n]*|(\|[^|]*\||[()]|[^\s()|;]+)")
_COMMENT = re.compile(r"^; (\S+): ", re.MULTILINE)

Term: TypeAlias = "str | list[Term]"
"""A name or numeral, or a list of terms."""


class Unreadable(Exception):
    """A text that is no certificate, or a term that this reader does not know; nothing is proved then."""


@dataclass(frozen=True)
class Asked:
    """One question: what its comment calls it, the answer that the file promises, and what is asserted."""

    id: str
    status: str
    asserted: tuple[Term, ...]


@dataclass(frozen=True)
class Script:
    """A file: declarations and definitions in order, what is asserted throughout, and the questions."""

    commands: tuple[list[Term], ...]
    asserted: tuple[Term, ...]
    questions: tuple[Asked, ...]


def _tokens(text: str) -> Iterator[str]:
    at = 0
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found is None:
            raise Unreadable(f"no word of SMT-LIB: {text[at : at + 20]!r}")
        at = found.end()
        if found[1] is not None:
            yield found[1]


def _terms(text: str) -> Iterator[Term]:
    """Every term of a text, outermost ones in order."""
    open_lists: list[list[Term]] = [[]]
    for token in _tokens(text):
        if token == "(":
            open_lists.append([])
        elif token == ")":
            done = open_lists.pop()
            if not open_lists:
                raise Unreadable("a bracket too many")
            open_lists[-1].append(done)
        else:
            open_lists[-1].append(token)
        if len(open_lists) == 1:
            yield open_lists[0].pop()
    if len(open_lists) != 1:
        raise Unreadable("a bracket too few")


def term(text: str) -> Term:
    """The one term that a text holds."""
    (found,) = _terms(text)
    return found


def read(text: str) -> Script:
    """The file's commands; Unreadable where there is one that certificates do not have."""
    commands: list[list[Term]] = []
    asserted: list[Term] = []
    questions: list[Asked] = []
    last = ""
    for block, part in enumerate(text.split("\n(push 1)\n")):
        before, pop, after = part.partition("\n(pop 1)\n")
        if (block == 0) == bool(pop):
            raise Unreadable("push and pop do not alternate")
        rest = before
        if block:
            name = _COMMENT.findall(last)[-1:]  # the comment stands before the push
            questions.append(_question(name[0] if name else "", list(_terms(before))))
            rest = after
        last = rest
        for command in _terms(rest):
            _plain(command, commands, asserted, late=bool(questions))
    return Script(tuple(commands), tuple(asserted), tuple(questions))


def _plain(command: Term, commands: list[list[Term]], asserted: list[Term], *, late: bool) -> None:
    """A command outside the questions."""
    match command:
        case ["set-logic", _] | ["exit"]:
            return
        case ["assert", formula] if not late:
            asserted.append(formula)
        case ["define-sort" | "declare-const" | "define-fun", *_] if not late:
            assert isinstance(command, list)  # it is a sequence
            commands.append(command)
        case _:
            raise Unreadable(f"a command that certificates do not have here: {command}")


def _question(ident: str, commands: Sequence[Term]) -> Asked:
    """What stands between push and pop: assertions, the answer that is promised, and the question."""
    status, asserted = "", []
    for command in commands:
        match command:
            case ["assert", formula]:
                asserted.append(formula)
            case ["set-info", ":status", str(answer)]:
                status = answer
            case ["check-sat"]:
                pass
            case _:
                raise Unreadable(f"a command that no question has: {command}")
    if not ident or not status:
        raise Unreadable("a question without a name or an answer")
    return Asked(ident, status, tuple(asserted))
