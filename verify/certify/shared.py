"""One z3 for all files of a target: what two of them begin with is read once, and what holds is asked at once."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from verify.certify.smt import conj, disj
from verify.certify.texts import common, defined, symbols
from verify.certify.z3text import Z3

__all__ = ["Asked", "Shared"]

_ADDRESSES = re.compile(r"\((bv[su][lg][te]|bvadd) ")
_VALUE = re.compile(r"#b[01]+|#x[0-9a-f]+")
_ASSERT = "(assert "


@dataclass(frozen=True)
class Asked:
    """Formulas that may hold together, and with them not all of the ``parts``.

    ``likely`` is a guess that they do; a better one is what was last found of the same ``name``.
    """

    formulas: tuple[str, ...]
    parts: tuple[str, ...] | None = None
    name: str = ""
    likely: bool = False

    @cached_property
    def whole(self) -> str:
        """The question in one formula."""
        denied = [] if self.parts is None else [f"(not {conj(list(self.parts))})"]
        return conj([*self.formulas, *denied])


class Shared:
    """z3 in one context; the definitions that it holds are those of the last file it was given, and no others."""

    def __init__(self) -> None:
        self._session = Z3()
        self._logic = ""  # the first line of every file
        self._lines: list[str] = []  # what was told
        self._ends: list[int] = []  # of each open scope of them, how many lines there are up to its end
        self._beside = 0  # open scopes of what only the last file has
        self._own: dict[str, str] = {}  # by name, the definitions that the last file shares with no other
        self._guards: list[str] = []
        self._guarded = False
        self._before: dict[str, bool] = {}  # by name, whether what was last asked was satisfiable
        self._never: dict[tuple[str, ...], int] = {}  # what no state satisfies, whatever the guards
        self._valid: dict[tuple[str, ...], int] = {}  # what every state satisfies; each as long as so many lines stand

    def begin(self, lines: Sequence[str], own: Sequence[str] = ()) -> None:
        """Hold these lines, then a file's own, and nothing else; the first one names the logic, the same for all."""
        if not self._logic:
            self._logic = lines[0]
            self._session.tell(self._logic)
        assert lines[0] == self._logic  # all files of a target are of one logic
        rest = [line for line in lines[1:] if line.startswith("(") and not line.startswith(_ASSERT)]
        same = common(self._lines, rest)
        kept = [end for end in self._ends if end <= same]
        told = kept[-1] if kept else 0
        closing = len(self._ends) - len(kept) + self._beside
        commands = [f"(pop {closing})"] if closing else []
        for end in (same, len(rest)):  # what this file has in common with the last one, the next will most often have
            if told < end:
                commands += ["(push 1)", *map(_bare, rest[told:end])]
                kept.append(end)
                told = end
        if own:
            commands += ["(push 1)", *map(_bare, own)]
        if commands:
            self._session.tell("\n".join(commands))
        self._lines, self._ends, self._beside = rest, kept, 1 if own else 0
        self._own = {name: line for line in own if (name := defined(line))}
        self._guards = [line[len(_ASSERT) : -1] for line in lines if line.startswith(_ASSERT)]
        self._guarded = False
        self._never = {formula: needs for formula, needs in self._never.items() if needs <= same}
        self._valid = {formula: needs for formula, needs in self._valid.items() if needs <= same}

    def _guard(self) -> None:
        """Assert the guards, from here to the end of the file."""
        if self._guards and not self._guarded:
            self._session.tell("\n".join(["(push 1)", *(f"{_ASSERT}{guard})" for guard in self._guards)]))
            self._beside += 1
        self._guarded = True

    def ask(self, formulas: Sequence[str]) -> str:
        """``sat``, ``unsat`` or ``unknown`` for these formulas beside the lines."""
        self._guard()
        return self._session.ask(formulas)

    def feasible(self, lines: Sequence[str], formulas: Sequence[str]) -> bool:
        """Whether definitions and formulas may have a model: False only where z3 says unsat."""
        self.begin(lines)
        return self.ask(formulas) != "unsat"

    def possible(self, lines: Sequence[str], several: Sequence[Sequence[str]]) -> list[bool]:
        """Which of several formulas may hold together: False only where z3 says that no state satisfies them."""
        self.begin(lines)
        found = self._together({number: conj(list(formulas)) for number, formulas in enumerate(several)})
        return [found[number] != "unsat" for number in range(len(several))]

    def answers(self, questions: Sequence[Asked], *, lasting: bool = False) -> list[str]:
        """The answer to each question.

        Where no state satisfies any of several questions, each of them is unsat: that takes one answer. A state that
        satisfies one is a model of every question that is true in it; what then is left is asked again.

        With ``lasting`` they are first asked without the guards: what no state satisfies then, none does in another
        file that begins alike, and it is not asked again.
        """
        first = not self._never and not self._valid
        whole = {number: one.whole for number, one in enumerate(questions)}
        likely = {number for number, one in enumerate(questions) if self._before.get(one.name, one.likely)}
        if lasting and first and not self._guarded:
            self._find_lasting(questions, [text for number, text in whole.items() if number not in likely])
        asked = whole.items() if self._never else ()
        found = {n: "unsat" for n, text in asked if n not in likely and self._closed(text) in self._never}
        left = {number: self._reduced(one) for number, one in enumerate(questions) if number not in found}
        self._guard()
        # What was satisfiable in another case of the path is so again, and mostly in one state.
        together = [text for number, text in left.items() if number in likely]
        if len(together) > 1 and self._session.ask(together) == "sat":
            found |= dict.fromkeys((number for number in left if number in likely), "sat")
        left = {number: text for number, text in left.items() if number not in found}
        found |= self._asked(left) if first else self._together(left)
        self._before |= {one.name: found[number] == "sat" for number, one in enumerate(questions) if one.name}
        return [found[number] for number in whole]

    def _reduced(self, one: Asked) -> str:
        """The question in one formula, without the parts that every state satisfies."""
        if not self._valid or one.parts is None:
            return one.whole
        return replace(one, parts=tuple(part for part in one.parts if self._closed(part) not in self._valid)).whole

    def _find_lasting(self, questions: Sequence[Asked], unlikely: Sequence[str]) -> None:
        """Ask without guards, and keep what no state satisfies and which parts every state does."""
        at = {name: number + 1 for number, line in enumerate(self._lines) if (name := defined(line))}

        def kept(formulas: Iterable[str]) -> dict[tuple[str, ...], int]:
            closed = map(self._closed, formulas)
            return {key: max((at.get(name, 0) for line in key for name in symbols(line)), default=0) for key in closed}

        parts = dict(enumerate(dict.fromkeys(part for one in questions for part in one.parts or ())))
        denied = self._together({number: f"(not {part})" for number, part in parts.items()})
        divided = {one.whole for one in questions if one.parts is not None}
        whole = {number: text for number, text in enumerate(unlikely) if text not in divided}
        answers = self._asked(whole)
        self._valid = kept(parts[number] for number, answer in denied.items() if answer == "unsat")
        self._never = kept(whole[number] for number, answer in answers.items() if answer == "unsat")

    def _closed(self, text: str) -> tuple[str, ...]:
        """A formula with those of the file's own lines that it rests on."""
        todo = set(symbols(text) & self._own.keys())
        names = todo.copy()
        while todo:
            todo = {name for one in todo for name in symbols(self._own[one]) & self._own.keys()} - names
            names |= todo
        return text, *(self._own[name] for name in sorted(names))

    def _asked(self, texts: Mapping[int, str]) -> dict[int, str]:
        """The answer to each, asked of z3 under what is asserted now."""
        # Sums and order of addresses are what z3 must search for, and a search takes longest in company.
        alone = {number: self._session.ask([text]) for number, text in texts.items() if _ADDRESSES.search(text)}
        return alone | self._together({number: text for number, text in texts.items() if number not in alone})

    def _together(self, texts: Mapping[int, str]) -> dict[int, str]:
        """The answer to each, none of which is a search."""
        found: dict[int, str] = {}
        while len(left := [number for number in texts if number not in found]) > 1:
            answer, true = self._any([texts[number] for number in left])
            if answer == "unsat":
                found |= dict.fromkeys(left, "unsat")
            elif true:
                found |= {left[number]: "sat" for number in true}
            else:
                found |= {number: self._session.ask([texts[number]]) for number in left}
        return found | {number: self._session.ask([texts[number]]) for number in left}

    def _any(self, formulas: Sequence[str]) -> tuple[str, list[int]]:
        """Whether some state satisfies one of the formulas, and those that are true in the state that was found."""
        names = [f"q!{number}" for number in range(len(formulas))]
        named = (f"(define-fun {name} () Bool {text})" for name, text in zip(names, formulas, strict=True))
        self._session.tell("\n".join(["(push 1)", *named, f"(assert {disj(names)})"]))
        answer = self._session.say("(check-sat)")
        true = []
        if answer == "sat":
            # In one term, for what the formulas share is then evaluated once.
            bits = " ".join(f"(ite {name} #b1 #b0)" for name in names)
            value = self._session.say(f"(eval (concat #b0 {bits}) :completion true)")
            true = [number for number, bit in enumerate(_bits(value, len(names))) if bit == "1"]
        self._session.tell("(pop 1)")
        return answer, true


def _bare(line: str) -> str:
    """The line without its comment."""
    return line if "|" in line else line.split(" ; ", 1)[0]


def _bits(value: str, count: int) -> str:
    """The last so many bits of a literal; none where it is no literal."""
    if not _VALUE.fullmatch(value):
        return ""
    return f"{int(value[2:], 2 if value[1] == 'b' else 16):0{count}b}"
