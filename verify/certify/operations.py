"""What each p-code operation computes, as SMT-LIB text (Ghidra, docs/languages/html/pcodedescription.html)."""

from collections.abc import Callable, Mapping

import pypcode

from verify.certify.smt import Affine, CannotCertify, Term, extract, zero_extend

__all__ = ["compute"]

_Op = pypcode.OpCode
_Rule = Callable[[list[Term], int], str]


def _infix(name: str) -> _Rule:
    def rule(inputs: list[Term], bits: int) -> str:
        return f"({name} {inputs[0].text} {inputs[1].text})"

    return rule


def _truth(condition: str) -> str:
    return f"(ite {condition} #x01 #x00)"


def _compare(name: str) -> _Rule:
    def rule(inputs: list[Term], bits: int) -> str:
        return _truth(f"({name} {inputs[0].text} {inputs[1].text})")

    return rule


def _shift(name: str) -> _Rule:
    """A shift; the amount may have another width, and what lies beyond the value's width shifts everything out."""

    def rule(inputs: list[Term], bits: int) -> str:
        value, amount = inputs
        wide = max(value.bits, amount.bits)
        if wide == value.bits:
            return f"({name} {value.text} {zero_extend(amount.text, amount.bits, wide)})"
        grown = f"((_ {'sign' if name == 'bvashr' else 'zero'}_extend {wide - value.bits}) {value.text})"
        return extract(value.bits - 1, 0, f"({name} {grown} {amount.text})")

    return rule


def _carry(inputs: list[Term], bits: int) -> str:
    left, right = inputs
    return _truth(f"(bvult (bvadd {left.text} {right.text}) {left.text})")


def _sign(text: str, bits: int) -> str:
    return extract(bits - 1, bits - 1, text)


def _overflow(operation: str, same: bool) -> _Rule:
    """Signed overflow: operands of equal signs (for a sum; unequal for a difference), and a result of the other."""

    def rule(inputs: list[Term], bits: int) -> str:
        left, right, width = inputs[0].text, inputs[1].text, inputs[0].bits
        result = _sign(f"({operation} {left} {right})", width)
        first, second = _sign(left, width), _sign(right, width)
        relation = "=" if same else "distinct"
        return _truth(f"(and ({relation} {first} {second}) (distinct {first} {result}))")

    return rule


def _popcount(inputs: list[Term], bits: int) -> str:
    if bits != 8:
        raise CannotCertify("a count of ones in more than a byte")
    return f"(popcount{inputs[0].bits} {inputs[0].text})"


def _subpiece(inputs: list[Term], bits: int) -> str:
    source, cut = inputs
    assert cut.at is not None  # SLEIGH gives a constant
    low = 8 * cut.at.offset
    high = min(low + bits, source.bits) - 1
    return zero_extend(extract(high, low, source.text), high - low + 1, bits)


_RULES: Mapping[object, _Rule] = {
    _Op.COPY: lambda inputs, bits: inputs[0].text,
    _Op.INT_ADD: _infix("bvadd"),
    _Op.INT_SUB: _infix("bvsub"),
    _Op.INT_MULT: _infix("bvmul"),
    _Op.INT_AND: _infix("bvand"),
    _Op.INT_OR: _infix("bvor"),
    _Op.INT_XOR: _infix("bvxor"),
    _Op.BOOL_AND: _infix("bvand"),
    _Op.BOOL_OR: _infix("bvor"),
    _Op.BOOL_XOR: _infix("bvxor"),
    _Op.BOOL_NEGATE: lambda inputs, bits: f"(bvxor {inputs[0].text} #x01)",
    _Op.INT_NEGATE: lambda inputs, bits: f"(bvnot {inputs[0].text})",
    _Op.INT_2COMP: lambda inputs, bits: f"(bvneg {inputs[0].text})",
    _Op.INT_LEFT: _shift("bvshl"),
    _Op.INT_RIGHT: _shift("bvlshr"),
    _Op.INT_SRIGHT: _shift("bvashr"),
    _Op.INT_EQUAL: _compare("="),
    _Op.INT_NOTEQUAL: _compare("distinct"),
    _Op.INT_LESS: _compare("bvult"),
    _Op.INT_LESSEQUAL: _compare("bvule"),
    _Op.INT_SLESS: _compare("bvslt"),
    _Op.INT_SLESSEQUAL: _compare("bvsle"),
    _Op.INT_CARRY: _carry,
    _Op.INT_SCARRY: _overflow("bvadd", same=True),
    _Op.INT_SBORROW: _overflow("bvsub", same=False),
    _Op.INT_ZEXT: lambda inputs, bits: zero_extend(inputs[0].text, inputs[0].bits, bits),
    _Op.INT_SEXT: lambda inputs, bits: f"((_ sign_extend {bits - inputs[0].bits}) {inputs[0].text})",
    _Op.PIECE: lambda inputs, bits: f"(concat {inputs[0].text} {inputs[1].text})",
    _Op.SUBPIECE: _subpiece,
    _Op.POPCOUNT: _popcount,
}


def compute(op: pypcode.PcodeOp, inputs: list[Term], bits: int) -> Term:
    """The value of an operation without effect on memory or control; CannotCertify if there is no rule for it."""
    rule = _RULES.get(op.opcode)
    if rule is None:
        raise CannotCertify(f"an operation without a rule: {pypcode.PcodePrettyPrinter.fmt_op(op)}")
    return Term(rule(inputs, bits), bits, _points(op, inputs, bits), _repeats(op, inputs))


def _repeats(op: pypcode.PcodeOp, inputs: list[Term]) -> str | None:
    return inputs[0].origin if op.opcode == _Op.COPY else None


def _points(op: pypcode.PcodeOp, inputs: list[Term], bits: int) -> Affine | None:
    """Where the result points, if it can be told from where its inputs point."""
    places = [term.at for term in inputs]
    if op.opcode == _Op.COPY:
        return places[0]
    if op.opcode not in (_Op.INT_ADD, _Op.INT_SUB) or len(places) != 2:
        return None
    left, right = places
    if left is None or right is None:
        return None
    if op.opcode == _Op.INT_SUB:
        if right.base is not None:
            return None
        return _moved(left, -right.offset, bits)
    if left.base is not None and right.base is not None:
        return None
    return _moved(left, right.offset, bits) if right.base is None else _moved(right, left.offset, bits)


def _moved(place: Affine, distance: int, bits: int) -> Affine:
    total = (place.offset + distance) % (1 << bits)
    if place.base is None:
        return Affine(None, total)
    half = 1 << (bits - 1)
    return Affine(place.base, (total + half) % (2 * half) - half)
