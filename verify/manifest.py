"""target.toml -> Target: a user's manifest, anywhere, as strictly read as ours."""

import hashlib
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from verify.arch import ARCHITECTURES
from verify.arch.record import Arch
from verify.errors import ImageError, TargetError
from verify.image.decode import decode
from verify.image.load import load
from verify.image.model import Image
from verify.target import KINDS, LEVELS, Expectation, Guard, Target
from verify.verdict import Verdict

__all__ = ["read_manifest"]

_TYPES: Mapping[str, type] = {
    "symbol": str, "kind": str, "level": str, "object": str, "sha256": str, "source": str, "build": str,
    "about": str, "cpl": int, "args": list, "op": str, "regs": str, "sp": str, "honour": list, "callback": list,
    "skip": list, "assume": list, "unwind": str, "cells": dict, "expect": dict, "code": list, "name": str,
}  # fmt: skip
_DEFAULTS: Mapping[str, Any] = {
    "level": "strict", "cpl": 0, "args": ["ip", "parent_ip", "op", "regs"], "op": "value-of:function_trace_op",
    "regs": "pt_regs", "sp": "content", "callback": ["ftrace_stub"], "skip": [], "assume": [], "unwind": "none",
    "cells": {}, "expect": {}, "code": [], "about": "",
}  # fmt: skip
_CHOICES: Mapping[str, tuple[str | int, ...]] = {
    "kind": KINDS, "level": LEVELS, "regs": ("pt_regs", "null", "none"), "sp": ("content",), "cpl": (0, 3),
    "unwind": ("none", "orc", "eh_frame", "fp"),
}  # fmt: skip
_ARGS = ("ip", "parent_ip", "op", "regs", "parent_slot", "frame_pointer")
_GUARD = re.compile(r"^\s*([A-Za-z_.$][\w.$]*)\s*(==|!=)\s*(0x[0-9a-fA-F]+|\d+|[A-Za-z_.$][\w.$]*)\s*$")


def read_manifest(path: Path, name: str) -> list[Target]:
    """The targets of a manifest: one, or one per ``[[case]]``; TargetError with one clear line if it is wrong.

    ``name`` is the reported name where the manifest has no cases.
    """
    data = _toml(path)
    cases = data.pop("case", [])
    if not isinstance(cases, list) or not all(isinstance(case, dict) for case in cases):
        raise TargetError(f"{path}: [[case]] must be a list of tables")
    _typed(path, data, "")
    image = _object(path, data)
    prefix = f"{name.rsplit('/', 1)[0]}/" if "/" in name else ""
    if not cases:
        return [_target(path, {**_DEFAULTS, **data}, image, name, "")]
    targets = []
    for case in cases:
        _typed(path, case, "[[case]] ")
        if "name" not in case:
            raise TargetError(f"{path}: a [[case]] without a name")
        merged = {**_DEFAULTS, **data, **case}
        targets.append(_target(path, merged, image, f"{prefix}{case['name']}", case["name"]))
    return targets


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise TargetError(f"{path}: cannot be read: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise TargetError(f"{path}: not a TOML manifest: {error}") from error


def _typed(path: Path, data: Mapping[str, Any], where: str) -> None:
    for key, value in data.items():
        wanted = _TYPES.get(key)
        if wanted is None:
            raise TargetError(f"{path}: {where}unknown key {key!r}; known are {', '.join(sorted(_TYPES))}")
        if not isinstance(value, wanted) or (wanted is int and isinstance(value, bool)):
            raise TargetError(f"{path}: {where}{key} must be a {wanted.__name__}")
        if isinstance(value, list) and not all(isinstance(item, str) for item in value):
            raise TargetError(f"{path}: {where}{key} must be a list of strings")
        if key in _CHOICES and value not in _CHOICES[key]:
            choices = ", ".join(map(str, _CHOICES[key]))
            raise TargetError(f"{path}: {where}{key} = {value!r} is not supported; choose one of {choices}")


def _object(path: Path, data: Mapping[str, Any]) -> Image:
    for key in ("symbol", "kind", "object"):
        if key not in data:
            raise TargetError(f"{path}: {key} is missing")
    image = load(path.parent / data["object"])
    pinned = data.get("sha256")
    if pinned is not None and pinned != image.sha256:
        raise TargetError(
            f"{path.parent / data['object']}: sha256 is {image.sha256[:12]}, {path.name} pins {str(pinned)[:12]}"
        )
    return image


def _target(path: Path, data: dict[str, Any], image: Image, name: str, case: str) -> Target:
    arch = ARCHITECTURES[image.arch]
    try:
        symbol = image.symbol(data["symbol"])
        ranges = _code(path, data, image)
    except ImageError as error:
        raise TargetError(f"{path}: {error}") from error
    sites, callees = _callbacks(path, data["callback"], image, arch, ranges)
    body = b"".join(image.read(start, end - start) for start, end in ranges[:1])
    return Target(
        name=name, image=image, symbol=symbol.name, address=symbol.address, size=len(body), kind=data["kind"],
        level=data["level"], cpl=data["cpl"], args=_arguments(path, data["args"]), op=_op(path, data),
        regs=data["regs"], sp=data["sp"], honour=_honour(path, data, arch), skip=_guards(path, data["skip"]),
        assume=_guards(path, data["assume"]), cells=_cells(path, data["cells"]), code=ranges, sites=sites,
        callees=callees, unwind=data["unwind"], digest=hashlib.sha256(body).hexdigest(),
        about=data["about"].strip(), case=case, expect=_expectations(path, data["expect"]),
    )  # fmt: skip


def _code(path: Path, data: Mapping[str, Any], image: Image) -> tuple[tuple[int, int], ...]:
    """Address ranges that the contract names: the symbol, defined callbacks and what ``code`` lists."""
    symbol = image.symbol(data["symbol"])
    if not image.is_code(symbol.address):
        raise TargetError(f"{path}: {symbol.name} is not in an executable section")
    ranges = [(symbol.address, symbol.address + image.extent(symbol))]
    for name in (*data["callback"], *data["code"]):
        if image.has(name) and image.is_code(image.symbol(name).address):
            found = image.symbol(name)
            if not any(start <= found.address < end for start, end in ranges):
                ranges.append((found.address, found.address + image.extent(found)))
        elif name in data["code"]:
            raise TargetError(f"{path}: code names {name!r}, which is no function of the object")
    return tuple(ranges)


def _callbacks(
    path: Path, names: list[str], image: Image, arch: Arch, ranges: tuple[tuple[int, int], ...]
) -> tuple[dict[int, str], dict[int, str]]:
    """Call-site labels by address, and callback functions by address (or stand-in address)."""
    sites: dict[int, str] = {}
    callees: dict[int, str] = {}
    for name in names:
        if image.has(name):
            address = image.symbol(name).address
            inside = ranges[0][0] <= address < ranges[0][1]
            insn = decode(image, arch, address) if inside else None
            (sites if insn is not None and insn.key == "call" else callees)[address] = name
        elif name in image.externals:
            callees[image.externals[name]] = name
        else:
            raise TargetError(f"{path}: callback {name!r} is no symbol of the object")
    return sites, callees


def _arguments(path: Path, args: list[str]) -> tuple[str, ...]:
    for arg in args:
        if arg not in _ARGS:
            raise TargetError(f"{path}: args names {arg!r}; known are {', '.join(_ARGS)}")
    return tuple(args)


def _op(path: Path, data: Mapping[str, Any]) -> tuple[str, str] | None:
    if "op" not in data["args"]:
        return None
    form, _, name = data["op"].partition(":")
    if form not in ("value-of", "address-of") or not name:
        raise TargetError(f"{path}: op must be value-of:SYMBOL or address-of:SYMBOL")
    return form, name


def _honour(path: Path, data: Mapping[str, Any], arch: Arch) -> frozenset[str]:
    known = {field.name for field in arch.pt_regs}
    if "honour" not in data:
        if data["regs"] != "pt_regs":
            return frozenset()
        return frozenset(f.name for f in arch.pt_regs if f.role in ("gpr", "flags", "ip"))
    unknown = sorted(set(data["honour"]) - known)
    if unknown:
        raise TargetError(f"{path}: honour names {unknown[0]!r}, which is no field of pt_regs on {arch.name}")
    if data["honour"] and data["regs"] != "pt_regs":
        raise TargetError(f'{path}: honour needs regs = "pt_regs"')
    return frozenset(data["honour"])


def _guards(path: Path, texts: list[str]) -> tuple[Guard, ...]:
    guards = []
    for text in texts:
        match = _GUARD.match(text)
        if match is None:
            raise TargetError(f"{path}: guard {text!r} is not CELL == VALUE or CELL != VALUE")
        cell, relation, value = match.groups()
        number = int(value, 0) if value[0].isdigit() else value
        guards.append(Guard(cell=cell, equal=relation == "==", value=number))
    return tuple(guards)


def _cells(path: Path, cells: Mapping[str, Any]) -> dict[str, int]:
    for name, bits in cells.items():
        if bits not in (8, 16, 32, 64):
            raise TargetError(f"{path}: [cells] {name} must be 8, 16, 32 or 64 bits")
    return dict(cells)


def _expectations(path: Path, expect: Mapping[str, Any]) -> dict[str, Expectation]:
    found = {}
    for level, table in expect.items():
        if level not in ("strict", "gate") or not isinstance(table, dict):
            raise TargetError(f"{path}: [expect.{level}] is unknown; there are [expect.strict] and [expect.gate]")
        unknown = sorted(set(table) - {"verdict", "refuted"})
        if unknown:
            raise TargetError(f"{path}: [expect.{level}] has an unknown key {unknown[0]!r}")
        verdict = str(table.get("verdict"))
        if verdict not in Verdict.__members__:
            raise TargetError(f"{path}: [expect.{level}] verdict must be one of {', '.join(Verdict.__members__)}")
        refuted = table.get("refuted", [])
        if not isinstance(refuted, list) or not all(isinstance(item, str) for item in refuted):
            raise TargetError(f"{path}: [expect.{level}] refuted must be a list of strings")
        found[level] = Expectation(verdict=Verdict[verdict], refuted=tuple(refuted))
    return found
