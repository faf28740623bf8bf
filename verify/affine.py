"""Addresses as a base plus a constant: how the stack pointer and all that is near it look."""

from dataclasses import dataclass

import claripy
from claripy.ast.bv import BV

__all__ = ["Affine", "affine"]


@dataclass(frozen=True)
class Affine:
    """A base symbol's name (None: no base) plus a signed constant, in bytes."""

    base: str | None
    offset: int


def affine(address: BV) -> Affine | None:
    """``address`` as one base symbol plus a constant; None where it is not of that form."""
    found = _terms(address)
    if found is None:
        found = _terms(claripy.simplify(address))
    if found is None:
        return None
    bases, constant = found
    bits = address.size()
    bases = {name: factor % (1 << bits) for name, factor in bases.items() if factor % (1 << bits)}
    if not bases:
        return Affine(None, constant % (1 << bits))
    if len(bases) > 1 or set(bases.values()) != {1}:
        return None
    signed = (constant + (1 << (bits - 1))) % (1 << bits) - (1 << (bits - 1))
    return Affine(next(iter(bases)), signed)


def _terms(value: BV) -> tuple[dict[str, int], int] | None:
    match value.op:
        case "BVV":
            return {}, value.concrete_value
        case "BVS":
            return {str(value.args[0]): 1}, 0
        case "__add__" | "__sub__":
            sign, total, bases = 1, 0, dict[str, int]()
            for part in value.args:
                found = _terms(part) if isinstance(part, BV) else None
                if found is None:
                    return None
                for name, factor in found[0].items():
                    bases[name] = bases.get(name, 0) + sign * factor
                total += sign * found[1]
                if value.op == "__sub__":
                    sign = -1
            return bases, total
        case _:
            return None
