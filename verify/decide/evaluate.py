"""Expressions over concrete inputs: a claripy DAG compiled once to plain Python integers.

It shares nothing with the solver, so a model that it confirms was read twice.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import cast

from claripy.ast.base import Base
from claripy.ast.bv import BV

__all__ = ["Function", "compile_expressions", "evaluate"]

Function = Callable[[Mapping[str, int]], tuple[int, ...]]


def evaluate(expression: Base, inputs: Mapping[str, int]) -> int:
    """The value of one expression; booleans are 0 or 1; KeyError for an input that is not given."""
    return compile_expressions([expression])(inputs)[0]


def compile_expressions(expressions: Sequence[Base]) -> Function:
    """A function from inputs to the values of all expressions, each shared subterm computed once."""
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
            self.lines.append(f"{variable} = {self._text(top)}")
            self._done[top.hash()] = variable
        return self._done[node.hash()]

    def _text(self, node: Base) -> str:
        args = [self._done[arg.hash()] if isinstance(arg, Base) else str(arg) for arg in node.args]
        operation = node.op
        if operation == "BVS":
            self.symbols.append(str(node.args[0]))
            return f"x[names[{len(self.symbols) - 1}]]"
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
        return self._vector(node, operation, args)

    def _vector(self, node: Base, operation: str, args: list[str]) -> str:
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
                return self._concat(node, args)
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

    @staticmethod
    def _concat(node: Base, args: list[str]) -> str:
        parts, shift = [], 0
        for child, text in zip(reversed(node.args), reversed(args), strict=True):
            parts.append(f"({text} << {shift})" if shift else text)
            shift += _bits(child)
        return "(" + " | ".join(parts) + ")"
