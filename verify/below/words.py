"""What SMT-LIB's operations on words are, bit by bit (the least significant one first)."""

from collections.abc import Callable, Mapping

from verify.below.circuit import FALSE, TRUE, Circuit

__all__ = ["COMPARISONS", "OPERATIONS", "Bits", "numeral", "same", "value_of"]

Bits = tuple[int, ...]
"""A word's literals, the least significant bit first."""


def numeral(value: int, width: int) -> Bits:
    """A constant."""
    return tuple(TRUE if value >> n & 1 else FALSE for n in range(width))


def value_of(bits: Bits) -> int | None:
    """The constant that a word is, None where some bit is none."""
    if any(bit not in (TRUE, FALSE) for bit in bits):
        return None
    return sum(1 << n for n, bit in enumerate(bits) if bit == TRUE)


def _sum(circuit: Circuit, left: Bits, right: Bits, carry: int) -> tuple[Bits, int]:
    """The sum and the last carry: a chain of full adders."""
    out = []
    for a, b in zip(left, right, strict=True):
        out.append(circuit.xor(circuit.xor(a, b), carry))
        carry = circuit.majority(a, b, carry)
    return tuple(out), carry


def _inverted(bits: Bits) -> Bits:
    return tuple(-bit for bit in bits)


def _add(circuit: Circuit, left: Bits, right: Bits) -> Bits:
    return _sum(circuit, left, right, FALSE)[0]


def _sub(circuit: Circuit, left: Bits, right: Bits) -> Bits:
    return _sum(circuit, left, _inverted(right), TRUE)[0]


def _bitwise(gate: Callable[[Circuit, int, int], int]) -> Callable[[Circuit, Bits, Bits], Bits]:
    def operation(circuit: Circuit, left: Bits, right: Bits) -> Bits:
        return tuple(gate(circuit, a, b) for a, b in zip(left, right, strict=True))

    return operation


def same(circuit: Circuit, left: Bits, right: Bits) -> int:
    """Whether two words are equal."""
    return circuit.conj(-circuit.xor(a, b) for a, b in zip(left, right, strict=True))


def _at_least(circuit: Circuit, left: Bits, right: Bits) -> int:
    """Unsigned: a difference does not borrow."""
    return _sum(circuit, left, _inverted(right), TRUE)[1]


def _signed(bits: Bits) -> Bits:
    """With the sign inverted, signed words compare as unsigned ones."""
    return (*bits[:-1], -bits[-1])


OPERATIONS: Mapping[str, Callable[[Circuit, Bits, Bits], Bits]] = {
    "bvadd": _add,
    "bvsub": _sub,
    "bvand": _bitwise(lambda circuit, a, b: circuit.conj((a, b))),
    "bvor": _bitwise(lambda circuit, a, b: circuit.disj((a, b))),
    "bvxor": _bitwise(lambda circuit, a, b: circuit.xor(a, b)),
}
"""Operations of two words that give a word of their width."""

COMPARISONS: Mapping[str, Callable[[Circuit, Bits, Bits], int]] = {
    "bvuge": _at_least,
    "bvule": lambda circuit, a, b: _at_least(circuit, b, a),
    "bvult": lambda circuit, a, b: -_at_least(circuit, a, b),
    "bvugt": lambda circuit, a, b: -_at_least(circuit, b, a),
    "bvsge": lambda circuit, a, b: _at_least(circuit, _signed(a), _signed(b)),
    "bvsle": lambda circuit, a, b: _at_least(circuit, _signed(b), _signed(a)),
    "bvslt": lambda circuit, a, b: -_at_least(circuit, _signed(a), _signed(b)),
    "bvsgt": lambda circuit, a, b: -_at_least(circuit, _signed(b), _signed(a)),
}
"""Comparisons of two words."""
