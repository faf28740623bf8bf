"""Three solvers that read SMT-LIB text: z3, cvc5 and bitwuzla."""

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

import bitwuzla
import cvc5

from verify.certify.z3text import SECONDS, Z3

__all__ = ["SOLVERS", "Session"]


class Session(Protocol):
    """One solver that remembers what it was told."""

    def tell(self, text: str) -> None:
        """Declarations, definitions and assertions; ValueError where the solver cannot read them."""

    def ask(self, formulas: Sequence[str]) -> str:
        """``sat``, ``unsat`` or ``unknown`` for these formulas beside what is asserted; they are then forgotten."""


class _Cvc5:
    def __init__(self) -> None:
        manager = cvc5.TermManager()
        self._solver = cvc5.Solver(manager)
        self._solver.setOption("incremental", "true")
        self._solver.setOption("tlimit-per", str(1000 * SECONDS))
        self._symbols = cvc5.SymbolManager(manager)
        self._parser = cvc5.InputParser(self._solver, self._symbols)

    def tell(self, text: str) -> None:
        try:
            self._parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, text, "certificate")
            while not (command := self._parser.nextCommand()).isNull():
                said = command.invoke(self._solver, self._symbols)
                if said.strip():
                    raise ValueError(f"cvc5: {said}")
        except RuntimeError as error:
            raise ValueError(f"cvc5: {error}") from error

    def ask(self, formulas: Sequence[str]) -> str:
        self.tell("\n".join(["(push 1)", *(f"(assert {formula})" for formula in formulas)]))
        answer = self._solver.checkSat()
        self.tell("(pop 1)")
        return "sat" if answer.isSat() else "unsat" if answer.isUnsat() else "unknown"


class _Bitwuzla:
    def __init__(self) -> None:
        options = bitwuzla.Options()
        options.set(bitwuzla.Option.TIME_LIMIT_PER, 1000 * SECONDS)
        self._parser = bitwuzla.Parser(bitwuzla.TermManager(), options)

    def tell(self, text: str) -> None:
        try:
            self._parser.parse(f"{text}\n", True, False)
        except bitwuzla.BitwuzlaException as error:
            raise ValueError(f"bitwuzla: {error}") from error

    def ask(self, formulas: Sequence[str]) -> str:
        solver = self._parser.bitwuzla()
        solver.push()
        try:
            for formula in formulas:
                solver.assert_formula(self._parser.parse_term(formula))
        except bitwuzla.BitwuzlaException as error:
            raise ValueError(f"bitwuzla: {error}") from error
        answer = solver.check_sat()
        solver.pop()
        return {bitwuzla.Result.SAT: "sat", bitwuzla.Result.UNSAT: "unsat"}.get(answer, "unknown")


SOLVERS: Mapping[str, Callable[[], Session]] = {"z3": Z3, "cvc5": _Cvc5, "bitwuzla": _Bitwuzla}
"""Solver by name, each a fresh session."""
