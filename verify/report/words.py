"""The names of inputs as a person would say them."""

from collections.abc import Mapping

from verify.terms import Counterexample

__all__ = ["inputs_of"]


def inputs_of(example: Counterexample) -> Mapping[str, str]:
    """The inputs that matter, each named as a person would name it."""
    return {_input(name): hex(value) for name, value in example.inputs.items()}


def _input(name: str) -> str:
    kind, _, rest = name.partition(":")
    place = rest.rstrip("'").replace("stack", "T", 1)
    if not rest:
        return name
    if kind == "cell":
        return f"value of {rest}"
    if kind == "mem":
        return f"word in memory at {place}"
    if kind.startswith("junk"):
        return f"old stack content at {place}"
    if kind.startswith("callback") and rest.startswith("regs."):
        return f"regs->{rest.removeprefix('regs.')} as C leaves it"
    return f"{rest} as C leaves it" if kind.startswith("callback") else name
