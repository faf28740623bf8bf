"""Reported inputs as equations: the counterexample of a report, in the names of a certificate."""

import re
from collections.abc import Iterator, Mapping

from verify.certify.certificate import Draft
from verify.certify.smt import Affine, CannotCertify, Term, bv, name_of
from verify.certify.subject import Subject

__all__ = ["Inputs", "equations"]

Inputs = Mapping[tuple[str, str], Mapping[str, int]]
"""The reported inputs of each refuted obligation, by id and path."""

_STACK = re.compile(r"(mem|callback\d*):(\w+)([+-]\d+)")
_FIELD = re.compile(r"(callback\d*):regs\.(\w+)")


def equations(draft: Draft, inputs: Mapping[str, int]) -> list[str]:
    """One equation per input that the file has a name for; junk and undefined results stay free."""
    if not inputs:
        return []
    given = sorted(inputs.items())
    return [text for name, value in given for text in _equation(draft.subject, draft.widths, name, value)]


def _equation(subject: Subject | None, widths: Mapping[str, int], name: str, value: int) -> Iterator[str]:
    plain = name.replace(":", ".", 1).replace("#", "%")
    if plain in widths:
        yield f"(= {name_of(plain)} {bv(value, widths[plain])})"
        return
    if subject is None:
        return
    if plain == subject.arch.frame:  # defined, not declared, where it is a base of its own
        yield f"(= {plain} {bv(value, subject.bits)})"
        return
    if name.startswith("callback") and subject.target.ends == "view":  # the file knows nothing of what C leaves
        return
    left = _FIELD.fullmatch(name)
    if left is not None:
        number = int(left[1].removeprefix("callback") or 1)
        view = subject.views[number - 1] if number <= len(subject.views) else None
        if view is None or view.pointer is None or view.regs is None:
            return
        address = subject.beside(view.pointer, subject.arch.field(left[2]).offset)
        yield f"(= {subject.stack_word(view.after, address)} {bv(value, subject.bits)})"
        return
    place = _STACK.fullmatch(name)
    if place is not None:
        yield from _word(subject, place[1], place[2], int(place[3]), value)


def _word(subject: Subject, moment: str, base: str, offset: int, value: int) -> Iterator[str]:
    """A word of the stack before the entry, or as a callback left it above the frame."""
    machine = subject.way.machine
    if base not in ("stack", subject.arch.frame):
        return
    register = subject.top if base == "stack" else base
    where = Affine(subject.arch.sp if base == "stack" else base, offset)
    number = int(moment.removeprefix("callback") or 1) if moment != "mem" else 0
    if number > len(subject.views):
        return
    at = subject.way.entry if number == 0 else subject.views[number - 1].after
    try:
        half, index = machine.half_of(Term(subject.plus(register, offset), subject.bits, where), subject.arch.word)
    except CannotCertify:  # a word across T is none that a report names
        return
    yield f"(= (load{subject.bits} {at.stack[half]} {index}) {bv(value, subject.bits)})"
