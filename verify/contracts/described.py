"""Formulas in words: what a value is, as a person would name it."""

import claripy
from claripy.ast.base import Base
from claripy.ast.bool import Bool
from claripy.ast.bv import BV

from verify.contracts.frame_of import Subject
from verify.contracts.words import flags_word, leaves, name_of
from verify.pictures import place_of
from verify.terms import Obligation

__all__ = ["condition", "described", "formula", "smt"]

_MOST = 3  # symbols named of a longer expression
_COMPARISONS = {
    "__eq__": "=", "__ne__": "≠", "ULT": "<", "ULE": "≤", "UGT": ">", "UGE": "≥",
    "SLT": "< (signed)", "SLE": "≤ (signed)", "SGT": "> (signed)", "SGE": "≥ (signed)",
}  # fmt: skip


def described(value: BV, subject: Subject) -> str:
    """What a value is, in words."""
    if value.op == "BVS":
        return _symbol(name_of(value), subject)
    if value.op == "BVV":
        return f"{value.concrete_value:#x}"
    if value is flags_word(subject.path.entry.flags, subject.arch):
        return "flags at the hook"
    bits = subject.arch.bits
    if value.size() == bits and value.op in ("__add__", "__sub__"):
        distance = claripy.simplify(value - subject.top)
        if distance.op == "BVV":
            return place_of((distance.concrete_value + (1 << bits - 1)) % (1 << bits) - (1 << bits - 1))
    if value.op in ("ZeroExt", "SignExt", "Extract"):
        inner = value.args[-1]
        assert isinstance(inner, BV)  # these have one vector, which comes last
        if value.op != "Extract":
            return described(inner, subject)
        if value.args[1] == 0:
            return f"low {value.size()} bits of {described(inner, subject)}"
        return f"bits {value.args[0]} to {value.args[1]} of {described(inner, subject)}"
    if value.op in ("__add__", "__sub__") and len(value.args) == 2:
        first, second = value.args
        if isinstance(first, BV) and isinstance(second, BV) and second.op == "BVV":
            return f"{described(first, subject)} {'+' if value.op == '__add__' else '-'} {_signed(second)}"
    return f"computed from {_sources(value, subject)}"


def formula(obligation: Obligation, subject: Subject | None) -> str:
    """What is claimed, in words: the two sides that must be equal, or the condition that must hold."""
    if subject is None:
        return obligation.says
    wanted, seen = obligation.compared
    if wanted is None or seen is None:
        return condition(obligation.show, subject)
    got, expected = (described(side, subject) for side in (seen, wanted))
    return f"{got} = {expected}"


def smt(obligation: Obligation) -> str:
    """The claim as SMT-LIB: the assumptions as a conjunction imply it."""
    premise = claripy.And(claripy.true(), *obligation.assume)
    text: str = claripy.backends.z3.convert(claripy.Or(claripy.Not(premise), obligation.show)).sexpr()
    return text


def _signed(value: BV) -> str:
    bits = value.size()
    number = (value.concrete_value + (1 << bits - 1)) % (1 << bits) - (1 << bits - 1)
    return f"{number:#x}"


def _sources(value: Base, subject: Subject) -> str:
    known = [name_of(leaf) for leaf in leaves(value)]
    # An undefined result is named only where nothing else is.
    known = [name for name in known if not name.startswith("undefined")] or known
    names = sorted({_symbol(name, subject) for name in known})
    shown = ", ".join(names[:_MOST])
    return f"{shown} and {len(names) - _MOST} more" if len(names) > _MOST else shown or "constants"


def _symbol(name: str, subject: Subject) -> str:
    arch = subject.arch
    kind, _, rest = name.partition(":")
    if name == arch.sp:
        return "T"
    if not rest:
        return f"{name} at the hook"
    if kind == "mem":
        return _word(rest, subject)
    if kind == "cell":
        return f"value of {rest}"
    if kind == "addr":
        return f"address of {rest}"
    if kind.startswith("callback"):
        return (
            f"regs->{rest.removeprefix('regs.')} as C left it" if rest.startswith("regs.") else f"{rest} as C left it"
        )
    if kind.startswith("junk"):
        return "garbage from below the stack pointer"
    return "a result that the manual leaves undefined" if kind.startswith("undefined") else name


def _word(place: str, subject: Subject) -> str:
    if place == f"stack{-subject.pushed:+d}" and subject.pushed:
        return "return address into the traced function"
    base, offset = subject.parent_base
    if place == f"{base or 'stack'}{offset:+d}":
        return "parent return address"
    return f"caller's word at {place.replace('stack', 'T')}"


def condition(formula: Bool, subject: Subject) -> str:
    """A branch condition in words, after z3 has made it as short as it can."""
    return _condition(claripy.simplify(formula), subject)


def _condition(formula: Bool, subject: Subject) -> str:
    if formula.op == "Not":
        inner = formula.args[0]
        assert isinstance(inner, Bool)  # the negation of a formula
        if inner.op == "__eq__":
            return _condition(inner, subject).replace(" = ", " ≠ ")
        return f"not ({_condition(inner, subject)})"
    if formula.op in _COMPARISONS and all(isinstance(arg, BV) for arg in formula.args):
        one, other = (described(arg, subject) for arg in formula.args if isinstance(arg, BV))
        if "computed from" not in one + other:
            return f"{one} {_COMPARISONS[formula.op]} {other}"
    if formula.op in ("And", "Or"):
        word = f" {formula.op.lower()} "
        return word.join(_condition(arg, subject) for arg in formula.args if isinstance(arg, Bool))
    return f"a condition on {_sources(formula, subject)}"
