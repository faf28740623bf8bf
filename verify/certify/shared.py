"""One z3 for all files of a target: what two of them begin with is read once, and what holds is asked at once."""

import re
from collections.abc import Sequence

from verify.certify.smt import conj, disj
from verify.certify.z3text import Z3

__all__ = ["Shared"]

_BLOCK = 48  # lines; what two files share is told from what they do not in steps of this
_ADDRESSES = re.compile(r"\((bv[su][lg][te]|bvadd) ")
_VALUE = re.compile(r"#b[01]+|#x[0-9a-f]+")


class Shared:
    """z3 in one context; the definitions that it holds are those of the last file it was given, and no others."""

    def __init__(self) -> None:
        self._session = Z3()
        self._logic = ""  # the first line of every file
        self._blocks: list[tuple[str, ...]] = []  # what was told, each block in a scope of its own
        self._satisfiable: set[str] = set()

    def begin(self, lines: Sequence[str]) -> None:
        """Hold these lines and nothing else; the first one names the logic, the same for all."""
        if not self._logic:
            self._logic = lines[0]
            self._session.tell(self._logic)
        assert lines[0] == self._logic  # all files of a target are of one logic
        rest = lines[1:]
        blocks = [tuple(rest[at : at + _BLOCK]) for at in range(0, len(rest), _BLOCK)]
        pairs = zip(self._blocks, blocks, strict=False)
        kept = next((n for n, (old, new) in enumerate(pairs) if old != new), min(len(self._blocks), len(blocks)))
        if kept < len(self._blocks):
            self._session.tell(f"(pop {len(self._blocks) - kept})")
        del self._blocks[kept:]
        for block in blocks[kept:]:
            self._session.tell("\n".join(["(push 1)", *block]))
            self._blocks.append(block)

    def ask(self, formulas: Sequence[str]) -> str:
        """``sat``, ``unsat`` or ``unknown`` for these formulas beside the lines."""
        return self._session.ask(formulas)

    def feasible(self, lines: Sequence[str], formulas: Sequence[str]) -> bool:
        """Whether definitions and formulas may have a model: False only where z3 says unsat."""
        self.begin(lines)
        return self.ask(formulas) != "unsat"

    def answers(self, questions: Sequence[Sequence[str]]) -> list[str]:
        """The answer to each question.

        Where no state satisfies any of several questions, each of them is unsat: that takes one answer. A state that
        satisfies one is a model of every question that is true in it; what then is left is asked again.
        """
        texts = [conj(list(formulas)) for formulas in questions]
        # Sums and order of addresses are what z3 must search for, and a search takes longest in company.
        found = {number: self.ask([text]) for number, text in enumerate(texts) if _ADDRESSES.search(text)}
        # What was satisfiable in another case of the path is so again, and mostly in one state.
        again = [number for number, text in enumerate(texts) if text in self._satisfiable and number not in found]
        if len(again) > 1 and self.ask([texts[number] for number in again]) == "sat":
            found |= dict.fromkeys(again, "sat")
        while left := [number for number in range(len(texts)) if number not in found]:
            answer, true = self._any([texts[number] for number in left])
            if answer == "unsat":
                found |= dict.fromkeys(left, "unsat")
            elif true:
                found |= {left[number]: "sat" for number in true}
            else:
                found |= {number: self.ask([texts[number]]) for number in left}
        self._satisfiable |= {text for number, text in enumerate(texts) if found[number] == "sat"}
        return [found[number] for number in range(len(texts))]

    def _any(self, formulas: Sequence[str]) -> tuple[str, list[int]]:
        """Whether some state satisfies one of the formulas, and those that are true in the state that was found."""
        names = [f"q!{number}" for number in range(len(formulas))]
        defined = (f"(define-fun {name} () Bool {text})" for name, text in zip(names, formulas, strict=True))
        self._session.tell("\n".join(["(push 1)", *defined, f"(assert {disj(names)})"]))
        answer = self._session.say("(check-sat)")
        true = []
        if answer == "sat":
            # In one term, for what the formulas share is then evaluated once.
            bits = " ".join(f"(ite {name} #b1 #b0)" for name in names)
            value = self._session.say(f"(eval (concat #b0 {bits}) :completion true)")
            true = [number for number, bit in enumerate(_bits(value, len(names))) if bit == "1"]
        self._session.tell("(pop 1)")
        return answer, true


def _bits(value: str, count: int) -> str:
    """The last so many bits of a literal; none where it is no literal."""
    if not _VALUE.fullmatch(value):
        return ""
    return f"{int(value[2:], 2 if value[1] == 'b' else 16):0{count}b}"
