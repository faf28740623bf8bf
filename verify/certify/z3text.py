"""z3 through its own SMT-LIB front end: nothing but text goes in and comes out."""

from collections.abc import Sequence

import z3

__all__ = ["SECONDS", "Z3"]

SECONDS = 60
"""For one question; a solver that needs longer answers unknown."""


class Z3:
    """One context of z3."""

    def __init__(self) -> None:
        self._context = z3.Context()
        self.tell(f"(set-option :timeout {1000 * SECONDS})")

    def tell(self, text: str) -> None:
        """As ``solvers.Session``."""
        said = self.say(text)
        if said:
            raise ValueError(f"z3: {said}")

    def say(self, text: str) -> str:
        """What z3 answers to commands."""
        try:
            return str(z3.Z3_eval_smtlib2_string(self._context.ref(), text)).strip()
        except z3.Z3Exception as error:
            raise ValueError(f"z3: {error}") from error

    def ask(self, formulas: Sequence[str]) -> str:
        """As ``solvers.Session``."""
        self.tell("\n".join(["(push 1)", *(f"(assert {formula})" for formula in formulas)]))
        answer = self.say("(check-sat)")
        self.tell("(pop 1)")
        return answer
