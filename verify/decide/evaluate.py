"""Expressions over concrete inputs, as plain Python integers: compiled once for many states, or in one state.

It shares nothing with the solver, so a model that it confirms was read twice.
"""

from collections.abc import Callable, Hashable, Mapping, Sequence
from functools import partial
from typing import cast

from claripy.ast.base import Base
from claripy.ast.bool import Bool
from claripy.ast.bv import BV

from verify.memo import Memo

__all__ = ["Function", "State", "compile_expressions", "evaluate", "interpreted"]

Function = Callable[[Mapping[str, int]], tuple[int, ...]]


def evaluate(expression: Base, inputs: Mapping[str, int]) -> int:
    """The value of one expression; booleans are 0 or 1; KeyError for an input that is not given."""
    return interpreted([expression])(inputs)[0]


def interpreted(expressions: Sequence[Base]) -> Function:
    """As ``compile_expressions``, for few states: to compile costs as much as to look at a hundred."""

    def run(inputs: Mapping[str, int]) -> tuple[int, ...]:
        state = State(lambda name, _: inputs[name])
        return tuple(state.value(expression) for expression in expressions)

    return run


def compile_expressions(expressions: Sequence[Base]) -> Function:
    """A function from inputs to the values of all expressions, each shared subterm computed once."""
    # The variants of a path share its beginning.
    return _COMPILED.get(tuple(expression.hash() for expression in expressions), lambda: _compiled(expressions))


_COMPILED: Memo[Function] = Memo(500)


def _compiled(expressions: Sequence[Base]) -> Function:
    compiler = _Compiler()
    results = [compiler.name(expression) for expression in expressions]
    body = "\n".join(f"    {line}" for line in compiler.lines)
    source = f"def run(x):\n{body}\n    return ({' '.join(f'{r},' for r in results)})\n"
    scope: dict[str, Function] = {}
    exec(source, {"signed": _signed, "names": compiler.symbols}, scope)  # our own text, no input in it
    return scope["run"]


def _signed(value: int, bits: int) -> int:
    return value - (1 << bits) if value >> (bits - 1) else value


_BINARY = {
    "__add__": "+", "__sub__": "-", "__mul__": "*", "__and__": "&", "__or__": "|", "__xor__": "^",
}  # fmt: skip
_UNSIGNED = {"__eq__": "==", "__ne__": "!=", "ULT": "<", "ULE": "<=", "UGT": ">", "UGE": ">="}
_UNSIGNED |= {"__lt__": "<", "__le__": "<=", "__gt__": ">", "__ge__": ">="}
_SIGNED = {"SLT": "<", "SLE": "<=", "SGT": ">", "SGE": ">="}


def _bits(node: object) -> int:
    """The width of a bit vector; claripy types an argument as anything that it might be."""
    assert isinstance(node, BV)
    return node.size()


class State:
    """One state; what was asked of it once is remembered, however many expressions share it."""

    def __init__(self, read: Callable[[str, int], int]) -> None:
        """``read`` gives the value of a symbol by its name and width in bits, and is asked once for each."""
        self.symbols: dict[str, int] = {}  # those that were asked for
        self._read = read
        self._known: dict[int, int] = {}

    def value(self, expression: Base) -> int:
        """The value of an expression; booleans are 0 or 1."""
        known = self._known
        stack = [expression]
        while stack:
            top = stack[-1]
            key = top.hash()
            if key in known:
                stack.pop()
                continue
            if top.op == "BVS":
                known[key] = self._symbol(str(top.args[0]), _bits(top))
                continue
            function, inner, keys = _PLANS.get(key, partial(_plan, top))
            missing = [arg for arg, one in zip(inner, keys, strict=True) if one not in known]
            if missing:
                stack.extend(missing)
            else:
                known[key] = function(*[known[one] for one in keys])
        return known[expression.hash()]

    def holds(self, formula: Bool) -> bool:
        """Whether a formula is true, looking at no more of its parts than is needed."""
        if formula.op in ("Or", "And"):
            parts = (self.holds(cast(Bool, part)) for part in formula.args)
            return any(parts) if formula.op == "Or" else all(parts)
        return bool(self.value(formula))

    def _symbol(self, name: str, bits: int) -> int:
        if name not in self.symbols:
            self.symbols[name] = self._read(name, bits)
        return self.symbols[name]


_Plan = tuple[Callable[..., int], tuple[Base, ...], tuple[int, ...]]

_PLANS: Memo[_Plan] = Memo(50_000)
_FUNCTIONS: dict[Hashable, Callable[..., int]] = {}


def _plan(node: Base) -> _Plan:
    """How a node is evaluated: a function, the arguments that it takes, and their hashes; for all states the same."""
    inner = tuple(arg for arg in node.args if isinstance(arg, Base))
    return _made(node, len(inner)), inner, tuple(arg.hash() for arg in inner)


def _made(node: Base, count: int) -> Callable[..., int]:
    """The function of ``count`` values that a node is; nodes of one shape share it."""
    if node.op in ("BVV", "BoolV"):
        constant = int(cast(int, node.args[0]))
        return lambda: constant
    shape = (node.op, getattr(node, "length", 0), *(_shape(arg) for arg in node.args))
    if shape not in _FUNCTIONS:
        names = [f"a{n}" for n in range(count)]
        rest = iter(names)
        args = [next(rest) if isinstance(arg, Base) else str(arg) for arg in node.args]
        text = f"lambda {', '.join(names)}: {_text(node, args)}"
        made: Callable[..., int] = eval(text, {"signed": _signed})  # our own text, no input in it
        _FUNCTIONS[shape] = made
    return _FUNCTIONS[shape]


def _shape(argument: object) -> Hashable:
    """What the text of a node depends on: the width of an argument, or a number itself."""
    return ("bits", getattr(argument, "length", 0)) if isinstance(argument, Base) else str(argument)


class _Compiler:
    def __init__(self) -> None:
        self.lines: list[str] = []
        self.symbols: list[str] = []
        self._done: dict[int, str] = {}

    def name(self, node: Base) -> str:
        """The local variable that holds ``node``, emitting its subterms first (iteratively: DAGs are deep)."""
        stack = [node]
        while stack:
            top = stack[-1]
            if top.hash() in self._done:
                stack.pop()
                continue
            missing = [arg for arg in top.args if isinstance(arg, Base) and arg.hash() not in self._done]
            if missing:
                stack.extend(missing)
                continue
            stack.pop()
            variable = f"v{len(self._done)}"
            self.lines.append(f"{variable} = {self._line(top)}")
            self._done[top.hash()] = variable
        return self._done[node.hash()]

    def _line(self, node: Base) -> str:
        if node.op == "BVS":
            self.symbols.append(str(node.args[0]))
            return f"x[names[{len(self.symbols) - 1}]]"
        return _text(node, [self._done[arg.hash()] if isinstance(arg, Base) else str(arg) for arg in node.args])


def _text(node: Base, args: list[str]) -> str:
    """A node as Python, over the texts of its arguments, each of which stands for a value."""
    operation = node.op
    if operation in ("BVV", "BoolV"):
        return str(int(cast(int, node.args[0])))
    if operation in _UNSIGNED:
        return f"int({args[0]} {_UNSIGNED[operation]} {args[1]})"
    if operation in _SIGNED:
        bits = _bits(node.args[0])
        return f"int(signed({args[0]}, {bits}) {_SIGNED[operation]} signed({args[1]}, {bits}))"
    if operation in ("And", "Or"):
        return f"int({(' and ' if operation == 'And' else ' or ').join(args)})"
    if operation == "Not":
        return f"int(not {args[0]})"
    if operation == "If":
        return f"({args[1]} if {args[0]} else {args[2]})"
    return _vector(node, operation, args)


def _vector(node: Base, operation: str, args: list[str]) -> str:
    bits = _bits(node)
    mask = (1 << bits) - 1
    if operation in _BINARY:
        return f"({f' {_BINARY[operation]} '.join(args)}) & {mask}"
    match operation:
        case "__invert__":
            return f"~{args[0]} & {mask}"
        case "__neg__":
            return f"-{args[0]} & {mask}"
        case "Extract":
            return f"({args[2]} >> {args[1]}) & {mask}"
        case "ZeroExt":
            return args[1]
        case "SignExt":
            return f"signed({args[1]}, {_bits(node.args[1])}) & {mask}"
        case "Concat":
            return _concat(node, args)
        case "__lshift__":
            return f"(({args[0]} << {args[1]}) & {mask} if {args[1]} < {bits} else 0)"
        case "LShR":
            return f"({args[0]} >> {args[1]} if {args[1]} < {bits} else 0)"
        case "__rshift__":
            return f"(signed({args[0]}, {bits}) >> min({args[1]}, {bits})) & {mask}"
        case "Reverse":
            return f"int.from_bytes({args[0]}.to_bytes({bits // 8}, 'little'), 'big')"
        case _:
            raise NotImplementedError(f"cannot evaluate {operation}")


def _concat(node: Base, args: list[str]) -> str:
    parts, shift = [], 0
    for child, text in zip(reversed(node.args), reversed(args), strict=True):
        parts.append(f"({text} << {shift})" if shift else text)
        shift += _bits(child)
    return "(" + " | ".join(parts) + ")"
