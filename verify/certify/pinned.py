"""A target that is no built-in one, kept beside its certificates: the bytes and the contract, as plain data."""

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from verify.errors import UsageError
from verify.image.model import Image, Segment, Symbol
from verify.target import Guard, Target

__all__ = ["packed", "unpacked"]

_PLAIN = (
    "name", "symbol", "address", "size", "kind", "level", "cpl", "regs", "sp", "unwind", "digest", "case",
    "direct_jmp", "overlay", "ends", "gives", "return_slot", "sp_correction", "ends_at",
)  # fmt: skip
_LONGEST = 15  # bytes of an instruction
_TUPLES = ("args", "op", "sp_window", "slots")
_PAIRS = ("code", "copies")
_NUMBERED = ("sites", "callees", "aliases")


def packed(target: Target, looked: set[int], steps: set[int]) -> dict[str, Any]:
    """The target as data; ``looked`` are addresses of cells, ``steps`` of the instructions that were executed."""
    data: dict[str, Any] = {name: getattr(target, name) for name in _PLAIN}
    data |= {name: list(value) if (value := getattr(target, name)) is not None else None for name in _TUPLES}
    data |= {name: [list(pair) for pair in getattr(target, name)] for name in _PAIRS}
    data |= {name: {str(at): label for at, label in getattr(target, name).items()} for name in _NUMBERED}
    data |= {name: [[g.cell, g.equal, g.value] for g in getattr(target, name)] for name in ("skip", "assume")}
    return data | {"honour": sorted(target.honour), "cells": dict(target.cells), "image": _image(target, looked, steps)}


def _image(target: Target, looked: set[int], steps: set[int]) -> dict[str, Any]:
    image = target.image
    names = {guard.value for guard in (*target.skip, *target.assume) if isinstance(guard.value, str)}
    names |= {target.symbol, *(() if target.op is None else target.op[1:])}
    kept = {image.symbol(name) for name in names if image.has(name)}
    places = {*looked, *(start for start, _ in target.code)}
    kept |= {found[0] for at in sorted(places) if (found := image.containing(at)) is not None}
    spans = _spans(target, steps)
    kept |= {one for one in image.symbols if any(start <= one.address < end for start, end in spans)}
    kept = {replace(one, size=image.extent(one)) for one in kept}
    return {
        "sha256": image.sha256, "arch": image.arch, "relocatable": image.relocatable,
        "externals": dict(image.externals), "fields": {str(at): size for at, size in image.fields.items()},
        "return_thunks": sorted(image.return_thunks),
        "symbols": [[one.name, one.address, one.size] for one in sorted(kept, key=lambda s: (s.address, s.name))],
        "segments": [*_code(target, spans), *(_segment(one, image.relocatable) for one in image.segments)],
    }  # fmt: skip


def _spans(target: Target, steps: set[int]) -> list[tuple[int, int]]:
    """The trampoline's own bytes, and of other code what was executed."""
    body = (target.address, target.address + target.size)
    spans = [body]
    for start, end in target.code:
        inside = [at for at in steps if start <= at < end and not body[0] <= at < body[1]]
        if inside:
            spans.append((min(inside), min(end, max(inside) + _LONGEST)))
    return spans


def _code(target: Target, spans: list[tuple[int, int]]) -> list[list[Any]]:
    """The code of a linked image, before the segments that hold it: only these bytes are kept."""
    image = target.image
    if image.relocatable:
        return []
    sizes = [(start, end - start) for start, end in spans]
    return [["code", start, _encoded(image.read(start, size)), size, True, False] for start, size in sizes]


def _segment(one: Segment, whole: bool) -> list[Any]:
    return [one.name, one.address, _encoded(one.data if whole else b""), one.size, one.executable, one.writable]


def _encoded(data: bytes) -> str:
    return base64.b64encode(data).decode()


def unpacked(data: Mapping[str, Any], path: str) -> Target:
    """The target that such data describes; UsageError where it is none, or its bytes are not the pinned ones."""
    try:
        given = {name: data[name] for name in _PLAIN}
        given |= {name: tuple(data[name]) if data[name] is not None else None for name in _TUPLES}
        given |= {name: tuple(tuple(pair) for pair in data[name]) for name in _PAIRS}
        given |= {name: {int(at): label for at, label in data[name].items()} for name in _NUMBERED}
        given |= {name: tuple(_guard(one) for one in data[name]) for name in ("skip", "assume")}
        given |= {"honour": frozenset(data["honour"]), "cells": data["cells"], "image": _read(data["image"], path)}
        assert set(given) <= {one.name for one in fields(Target)}  # names of ours
        target = Target(**given)
        body = target.image.read(target.address, target.size)
    except (KeyError, TypeError, ValueError) as error:
        raise UsageError(f"{path}: not a pinned target: {error}") from error
    if hashlib.sha256(body).hexdigest() != target.digest:
        raise UsageError(f"{path}: the code's bytes are not those that it pins")
    return target


def _guard(data: list[Any]) -> Guard:
    cell, equal, value = data
    return Guard(cell=cell, equal=equal, value=value)


def _read(data: Mapping[str, Any], path: str) -> Image:
    return Image(
        path=path, sha256=data["sha256"], arch=data["arch"], relocatable=data["relocatable"],
        externals=data["externals"], fields={int(at): size for at, size in data["fields"].items()},
        return_thunks=frozenset(data["return_thunks"]),
        symbols=tuple(Symbol(name=name, address=address, size=size) for name, address, size in data["symbols"]),
        segments=tuple(
            Segment(name=name, address=at, data=base64.b64decode(body), size=size, executable=code, writable=writable)
            for name, at, body, size, code, writable in data["segments"]
        ),
    )  # fmt: skip
