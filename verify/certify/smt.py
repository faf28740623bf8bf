"""SMT-LIB text: literals, names and terms that know where they point."""

import re
from dataclasses import dataclass
from functools import lru_cache

__all__ = [
    "Affine",
    "CannotCertify",
    "Term",
    "bv",
    "conj",
    "disj",
    "extract",
    "index",
    "name_of",
    "sort",
    "zero_extend",
]

_SIMPLE = re.compile(r"[A-Za-z_][A-Za-z0-9_.~!@$%^&*+=<>?/-]*", re.ASCII)


class CannotCertify(Exception):
    """Something that the certificate generator does not know; there is no certificate then, never a guess."""


@dataclass(frozen=True)
class Affine:
    """A free symbol (None: none, a constant) plus signed bytes."""

    base: str | None
    offset: int


@dataclass(frozen=True)
class Term:
    """A bit vector: its text, its width, where it points if it is one symbol plus a constant, and what it repeats.

    ``origin`` is the free symbol that it is a plain copy of.
    """

    text: str
    bits: int
    at: Affine | None = None
    origin: str | None = None


@lru_cache(maxsize=1 << 11)
def bv(value: int, bits: int) -> str:
    """A literal, in hexadecimal where the width allows it."""
    value %= 1 << bits
    return f"#x{value:0{bits // 4}x}" if bits % 4 == 0 else f"#b{value:0{bits}b}"


def sort(bits: int) -> str:
    """The sort of bit vectors of that width."""
    return f"(_ BitVec {bits})"


def name_of(text: str) -> str:
    """A symbol of that name, quoted where SMT-LIB wants it."""
    if _SIMPLE.fullmatch(text):
        return text
    if "|" in text or "\\" in text or not text.isprintable():
        raise CannotCertify(f"a name that SMT-LIB cannot write: {text!r}")
    return f"|{text}|"


def extract(high: int, low: int, text: str) -> str:
    """Bits ``high`` down to ``low``."""
    return f"((_ extract {high} {low}) {text})"


def zero_extend(text: str, bits: int, wanted: int) -> str:
    """The value of ``bits`` bits in ``wanted`` bits."""
    return text if bits == wanted else f"((_ zero_extend {wanted - bits}) {text})"


def conj(parts: list[str]) -> str:
    """All of them."""
    return "true" if not parts else parts[0] if len(parts) == 1 else f"(and {' '.join(parts)})"


def disj(parts: list[str]) -> str:
    """One of them."""
    return "false" if not parts else parts[0] if len(parts) == 1 else f"(or {' '.join(parts)})"


def index(address: str, top: str) -> str:
    """Where the stack array holds the byte at ``address``: its distance from T."""
    return f"(bvsub {address} {top})"
