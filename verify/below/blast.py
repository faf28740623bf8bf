"""From a certificate's terms to clauses: one circuit for a file, one set of clauses for a question."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from verify.below.circuit import FALSE, TRUE, Circuit, Clause
from verify.below.script import Asked, Script, Term, Unreadable
from verify.below.words import COMPARISONS, OPERATIONS, Bits, numeral, same, value_of

__all__ = ["Blaster"]

_NUMERAL = re.compile(r"#x([0-9a-f]+)|#b([01]+)")
_BYTE = 8


@dataclass
class _Array:
    """An array of bytes that is free: the bits of each index that was asked for."""

    known: dict[Bits, Bits] = field(default_factory=dict)


@dataclass(frozen=True)
class _Stored:
    """An array after a store."""

    before: "_Array | _Stored"
    index: Bits
    byte: Bits


_Memory: TypeAlias = _Array | _Stored
_Value: TypeAlias = Bits | int | _Memory  # a word, a truth value, an array


@dataclass(frozen=True)
class _Macro:
    """A definition with parameters, which is put in where it is used."""

    parameters: tuple[str, ...]
    body: Term


class Blaster:
    """The circuit of one file. What the clauses of a question say follows from the file's text: no clause says more."""

    def __init__(self, script: Script) -> None:
        self._circuit = Circuit()
        self._sorts: dict[str, Term] = {}
        self._macros: dict[str, _Macro] = {}
        self._names: dict[str, _Value] = {"true": TRUE, "false": FALSE}
        for command in script.commands:
            self._command(command)
        self._throughout = [self._truth(one, {}) for one in script.asserted]

    def clauses(self, question: Asked) -> list[Clause]:
        """Clauses that have a model if the question is satisfiable."""
        asserted = [self._truth(one, {}) for one in question.asserted]
        return self._circuit.clauses([*self._throughout, *asserted])

    def _command(self, command: list[Term]) -> None:
        match command:
            case ["define-sort", str(name), [], body]:
                self._sorts[name] = body
            case ["declare-const", str(name), sort]:
                self._bind(name, self._free(sort))
            case ["define-fun", str(name), [], _, body]:
                self._bind(name, self._named(self._value(body, {})))
            case ["define-fun", str(name), list(parameters), _, body]:
                self._macros[name] = _Macro(tuple(_parameter(one) for one in parameters), body)
            case _:
                raise Unreadable(f"a command that certificates do not have: {command}")

    def _bind(self, name: str, value: _Value) -> None:
        if name in self._names:
            raise Unreadable(f"{name} is defined twice")
        self._names[name] = value

    def _free(self, sort: Term) -> _Value:
        match sort:
            case str(name) if name in self._sorts:
                return self._free(self._sorts[name])
            case ["_", "BitVec", str(width)]:
                return tuple(self._circuit.input() for _ in range(int(width)))
            case ["Array", _, _]:
                return _Array()
            case _:
                raise Unreadable(f"a sort that certificates do not have: {sort}")

    def _named(self, value: _Value) -> _Value:
        """What a definition names has variables of its own, so that no proof is eaten by putting terms in."""
        if isinstance(value, tuple):
            return tuple(self._circuit.name(bit) for bit in value)
        return self._circuit.name(value) if isinstance(value, int) else value

    def _value(self, term: Term, local: Mapping[str, _Value]) -> _Value:
        match term:
            case str(name):
                return self._atom(name, local)
            case ["_", str(literal), str(width)] if literal.startswith("bv"):
                return numeral(int(literal[2:]), int(width))
            case [["_", str(operation), *numbers], body]:
                return _indexed(operation, [int(str(one)) for one in numbers], self._word(body, local))
            case ["select", memory, index]:
                return self._select(self._memory(memory, local), self._word(index, local))
            case ["store", memory, index, byte]:
                return _Stored(self._memory(memory, local), self._word(index, local), self._word(byte, local))
            case ["ite", condition, then, other]:
                return self._choice(self._truth(condition, local), self._value(then, local), self._value(other, local))
            case [str(name), *given] if name in self._macros:
                macro = self._macros[name]
                values = (self._value(one, local) for one in given)
                return self._value(macro.body, dict(zip(macro.parameters, values, strict=True)))
            case [str(operation), *given]:
                return self._operation(operation, [self._value(one, local) for one in given])
            case _:
                raise Unreadable(f"a term that certificates do not have: {term}")

    def _atom(self, name: str, local: Mapping[str, _Value]) -> _Value:
        found = _NUMERAL.fullmatch(name)
        if found is not None:
            return (
                numeral(int(found[1], 16), 4 * len(found[1])) if found[1] else numeral(int(found[2], 2), len(found[2]))
            )
        if name in local:
            return local[name]
        if name not in self._names:
            raise Unreadable(f"{name} is defined nowhere")
        return self._names[name]

    def _operation(self, name: str, given: Sequence[_Value]) -> _Value:
        if all(isinstance(one, int) for one in given):
            return self._logic(name, [one for one in given if isinstance(one, int)])
        words = [one for one in given if isinstance(one, tuple)]
        if len(words) != len(given):
            raise Unreadable(f"{name} of words and something else")
        if name == "concat":
            return tuple(bit for word in reversed(words) for bit in word)
        if name == "bvnot" and len(words) == 1:
            return tuple(-bit for bit in words[0])
        if len(words) != 2 or len(words[0]) != len(words[1]):
            raise Unreadable(f"{name} of {len(words)} words")
        if name in OPERATIONS:
            return OPERATIONS[name](self._circuit, *words)
        if name in COMPARISONS:
            return COMPARISONS[name](self._circuit, *words)
        return self._equality(name, same(self._circuit, *words))

    def _logic(self, name: str, given: Sequence[int]) -> int:
        match name:
            case "and":
                return self._circuit.conj(given)
            case "or":
                return self._circuit.disj(given)
            case "not" if len(given) == 1:
                return -given[0]
            case "=>" if len(given) == 2:
                return self._circuit.disj((-given[0], given[1]))
            case _ if len(given) == 2:
                return self._equality(name, -self._circuit.xor(*given))
            case _:
                raise Unreadable(f"{name} of {len(given)} truth values")

    @staticmethod
    def _equality(name: str, equal: int) -> int:
        if name not in ("=", "distinct"):
            raise Unreadable(f"an operation that certificates do not have: {name}")
        return equal if name == "=" else -equal

    def _choice(self, condition: int, then: _Value, other: _Value) -> _Value:
        if isinstance(then, int) and isinstance(other, int):
            return self._circuit.mux(condition, then, other)
        if isinstance(then, tuple) and isinstance(other, tuple):
            return tuple(self._circuit.mux(condition, a, b) for a, b in zip(then, other, strict=True))
        raise Unreadable("a choice between arrays")

    def _truth(self, term: Term, local: Mapping[str, _Value]) -> int:
        value = self._value(term, local)
        if not isinstance(value, int):
            raise Unreadable(f"no truth value: {term}")
        return value

    def _word(self, term: Term, local: Mapping[str, _Value]) -> Bits:
        value = self._value(term, local)
        if not isinstance(value, tuple):
            raise Unreadable(f"no word: {term}")
        return value

    def _memory(self, term: Term, local: Mapping[str, _Value]) -> _Memory:
        value = self._value(term, local)
        if not isinstance(value, _Array | _Stored):
            raise Unreadable(f"no array: {term}")
        return value

    def _select(self, memory: _Memory, index: Bits) -> Bits:
        """The byte at an index: that of the last store there, else that of the free array."""
        place, choices = value_of(index), []
        while isinstance(memory, _Stored):
            there = value_of(memory.index)
            if place is not None and there is not None:
                if place == there:
                    break
            else:
                choices.append((same(self._circuit, index, memory.index), memory.byte))
            memory = memory.before
        byte = memory.byte if isinstance(memory, _Stored) else self._read(memory, index)
        for here, stored in reversed(choices):
            byte = tuple(self._circuit.mux(here, a, b) for a, b in zip(stored, byte, strict=True))
        return byte

    def _read(self, array: _Array, index: Bits) -> Bits:
        """A byte of a free array: free, and equal to every other one whose index is equal."""
        if index not in array.known:
            byte = tuple(self._circuit.input() for _ in range(_BYTE))
            for other, held in array.known.items():
                equal = same(self._circuit, index, other)
                for one, two in zip(byte, held, strict=True):
                    self._circuit.tie(equal, one, two)
            array.known[index] = byte
        return array.known[index]


def _parameter(term: Term) -> str:
    match term:
        case [str(name), _]:
            return name
        case _:
            raise Unreadable(f"no parameter: {term}")


def _indexed(operation: str, numbers: Sequence[int], word: Bits) -> Bits:
    match operation, numbers:
        case "extract", [high, low] if len(word) > high >= low >= 0:
            return word[low : high + 1]
        case "zero_extend", [count]:
            return word + (FALSE,) * count
        case "sign_extend", [count]:
            return word + (word[-1],) * count
        case _:
            raise Unreadable(f"an operation that certificates do not have: {operation} {numbers}")
