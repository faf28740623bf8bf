"""A report as plain data and back: what JSON holds, checked against the types of its dataclasses."""

import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from verify.verdict import Verdict

__all__ = ["from_plain", "to_plain"]


def to_plain(value: object) -> object:
    """Dataclasses as mappings, tuples as lists, verdicts by name; TypeError for what no report is made of."""
    if is_dataclass(value):
        return {one.name: to_plain(getattr(value, one.name)) for one in fields(value)}
    match value:
        case Verdict():
            return value.name
        case str() | int() | float() | None:  # bool is an int
            return value
        case tuple() | list():
            return [to_plain(one) for one in value]
        case Mapping():
            return {key: to_plain(one) for key, one in value.items()}
    raise TypeError(f"a {type(value).__name__} is not plain")


def from_plain(kind: Any, data: Any) -> Any:  # noqa: ANN401  # the type of the result is the value of the first
    """A value of the type ``kind`` from plain data; ValueError where it is anything else."""
    origin, inner = get_origin(kind), get_args(kind)
    if kind is Any:
        return data
    if kind is Verdict and isinstance(data, str) and data in Verdict.__members__:
        return Verdict[data]
    hints = _hints(kind)
    if hints and isinstance(data, dict) and data.keys() == hints.keys():
        return kind(**{name: from_plain(hint, data[name]) for name, hint in hints.items()})
    if origin in (Union, types.UnionType):
        return _either(inner, data)
    if origin is tuple and isinstance(data, list):
        kinds = (inner[0],) * len(data) if inner[1:] == (...,) else inner
        if len(kinds) == len(data):
            return tuple(from_plain(one, part) for one, part in zip(kinds, data, strict=True))
    if origin is Mapping and isinstance(data, dict):
        return {from_plain(inner[0], key): from_plain(inner[1], one) for key, one in data.items()}
    if (origin is Literal and data in inner) or (isinstance(kind, type) and type(data) is kind):
        return data
    raise ValueError(f"no {kind}")


def _either(kinds: tuple[Any, ...], data: Any) -> Any:  # noqa: ANN401  # as above
    for kind in kinds:
        try:
            return from_plain(kind, data)
        except ValueError:
            continue
    raise ValueError(f"none of {kinds}")


@cache
def _hints(kind: Any) -> Mapping[str, Any]:  # noqa: ANN401  # as above
    """The fields of a dataclass; nothing for any other type."""
    return get_type_hints(kind) if is_dataclass(kind) else {}
