"""target.toml -> Target: a user's manifest, anywhere, as strictly read as ours."""

import hashlib
import re
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from verify.arch.record import Arch
from verify.errors import TargetError, VerifyError
from verify.image.decode import decode
from verify.image.load import load
from verify.image.model import Image
from verify.target import KINDS, LEVELS, Expectation, Guard, Target, arch_of
from verify.verdict import Verdict

__all__ = ["parse_manifest", "read_manifest", "read_own_manifest"]

_TYPES: Mapping[str, type] = {
    "symbol": str, "kind": str, "level": str, "object": str, "sha256": str, "source": str, "build": str,
    "about": str, "cpl": int, "args": list, "op": str, "regs": str, "sp": str, "honour": list, "callback": list,
    "skip": list, "assume": list, "unwind": str, "cells": dict, "expect": dict, "code": list,
    "overlay": bool, "ends": str, "sp_window": str, "slots": list,
}  # fmt: skip
_DEFAULTS: Mapping[str, Any] = {
    "level": "strict", "cpl": 0, "op": "value-of:function_trace_op", "regs": "pt_regs", "sp": "content",
    "callback": ["ftrace_stub"], "skip": [], "assume": [], "unwind": "none", "cells": {}, "expect": {}, "code": [],
    "about": "", "overlay": False, "ends": "exit", "sp_window": "", "slots": [],
}  # fmt: skip
# What cannot be decided yet is refused: a key without an effect would be a claim that nobody checks.
_CHOICES: Mapping[str, tuple[str | int, ...]] = {
    "kind": KINDS, "level": LEVELS, "regs": ("pt_regs", "null", "none"), "sp": ("content", "address"), "cpl": (0, 3),
    "unwind": ("none",), "ends": ("exit", "view"),
}  # fmt: skip
_ARGS = ("ip", "parent_ip", "op", "regs", "parent_slot", "frame_pointer")
_WIDTHS = (8, 16, 32, 64)
_SYMBOL = r"[A-Za-z_.$][\w.$]*"
_GUARD = re.compile(rf"\s*({_SYMBOL})\s*(==|!=)\s*(0x[0-9a-fA-F]{{1,16}}|\d{{1,20}}|{_SYMBOL})\s*", re.ASCII)
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+-]*")


def read_manifest(path: Path, name: str) -> list[Target]:
    """The targets of a manifest: one, or one per ``[[case]]``; VerifyError with one clear line if it is wrong.

    ``name`` is the reported name where the manifest has no cases.
    """
    return parse_manifest(path, _bytes(path), name)


def read_own_manifest(path: Path) -> list[Target]:
    """The targets of a user's manifest, which has the name of its folder where it has no cases."""
    content = _bytes(path)  # a loop of links is one of those that cannot be read
    return parse_manifest(path, content, path.resolve().parent.name)


def parse_manifest(path: Path, content: bytes, name: str) -> list[Target]:
    """The targets of a manifest that holds these bytes and lies at ``path``."""
    data = _toml(path, content)
    cases = data.pop("case", [])
    if not isinstance(cases, list) or not all(isinstance(case, dict) for case in cases):
        raise TargetError(f"{path}: [[case]] must be a list of tables")
    _typed(path, data, "")
    if not cases:
        return [_target(path, data, name, "")]
    prefix = f"{name.rsplit('/', 1)[0]}/" if "/" in name else ""
    targets: list[Target] = []
    for case in cases:
        label = case.pop("name", None)
        if not isinstance(label, str) or not _NAME.fullmatch(label):
            raise TargetError(f"{path}: a [[case]] needs a name of letters, digits and . _ + -")
        _typed(path, case, f"[[case]] {label}: ")
        if any(target.case == label for target in targets):
            raise TargetError(f"{path}: two cases are named {label}")
        targets.append(_target(path, {**data, **case}, f"{prefix}{label}", label))
    return targets


def _bytes(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file():
            raise TargetError(f"{path}: a directory or device, not a manifest")
        return path.read_bytes()
    except OSError as error:
        raise TargetError(f"{path}: cannot be read: {error.strerror}") from error
    except ValueError as error:  # a name with a NUL byte
        raise TargetError(f"{path}: cannot be read: {error}") from error


def _toml(path: Path, content: bytes) -> dict[str, Any]:
    try:
        return tomllib.loads(content.decode("utf-8"))
    except (ValueError, RecursionError) as error:  # TOMLDecodeError, UnicodeDecodeError, a number too long
        raise TargetError(f"{path}: not a TOML manifest: {error}") from error


def _typed(path: Path, data: Mapping[str, Any], where: str) -> None:
    for key, value in data.items():
        wanted = _TYPES.get(key)
        if wanted is None:
            raise TargetError(f"{path}: {where}unknown key {key!r}; known are {', '.join(sorted(_TYPES))}")
        if not isinstance(value, wanted) or isinstance(value, bool) != (wanted is bool):  # to Python, true is a number
            raise TargetError(f"{path}: {where}{key} must be a {_SPOKEN[wanted]}")
        if isinstance(value, list) and not all(isinstance(item, str) for item in value):
            raise TargetError(f"{path}: {where}{key} must be a list of strings")
        if isinstance(value, list) and len(set(value)) < len(value):
            raise TargetError(f"{path}: {where}{key} names something twice")
        if key in _CHOICES and value not in _CHOICES[key]:
            choices = ", ".join(map(str, _CHOICES[key]))
            raise TargetError(f"{path}: {where}{key} = {value!r} is not supported; choose one of {choices}")


_SPOKEN: Mapping[type, str] = {
    str: "string",
    int: "whole number",
    bool: "truth value",
    list: "list of strings",
    dict: "table",
}


def _object(path: Path, data: Mapping[str, Any]) -> Image:
    for key in ("symbol", "kind", "object"):
        if key not in data:
            raise TargetError(f"{path}: {key} is missing")
    image = load(path.parent / data["object"])
    pinned = data.get("sha256")
    if pinned is not None and pinned.lower() != image.sha256:
        raise TargetError(f"{image.path}: sha256 is {image.sha256[:12]}, {path.name} pins {pinned[:12]}")
    return image


def _target(path: Path, given: Mapping[str, Any], name: str, case: str) -> Target:
    """The target that the keys of a manifest (and of one case) say."""
    data = {**_DEFAULTS, **given}
    try:
        image = _object(path, data)
        arch = arch_of(image)
        symbol = image.symbol(data["symbol"])
        ranges = _code(path, data, image)
    except TargetError:
        raise
    except VerifyError as error:
        raise TargetError(f"{path}: {error}") from error
    sites, callees = _callbacks(path, data["callback"], image, arch, ranges)
    body = b"".join(image.read(start, end - start) for start, end in ranges[:1])
    args = _arguments(path, data, arch)
    cells = _cells(path, data["cells"], image)
    return Target(
        name=name, image=image, symbol=symbol.name, address=symbol.address, size=len(body), kind=data["kind"],
        level=data["level"], cpl=data["cpl"], args=args, op=_op(path, given, data, args),
        regs=data["regs"], sp=data["sp"], honour=_honour(path, data, arch),
        skip=_guards(path, "skip", data["skip"], image, cells),
        assume=_guards(path, "assume", data["assume"], image, cells), cells=cells, code=ranges, sites=sites,
        callees=callees, unwind=data["unwind"], digest=hashlib.sha256(body).hexdigest(),
        about=data["about"].strip(), case=case, expect=_expectations(path, data), overlay=data["overlay"],
        ends=data["ends"], sp_window=_window(path, data), slots=_slots(path, data),
    )  # fmt: skip


def _code(path: Path, data: Mapping[str, Any], image: Image) -> tuple[tuple[int, int], ...]:
    """Address ranges that the contract names: the symbol, defined callbacks and what ``code`` lists."""
    symbol = image.symbol(data["symbol"])
    if not image.is_code(symbol.address):
        raise TargetError(f"{path}: {symbol.name} is not in an executable section")
    if not image.extent(symbol):
        raise TargetError(f"{path}: {symbol.name} has no bytes")
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
    if not names:
        raise TargetError(f"{path}: callback is empty; name the function that is called, or the label of its call")
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


def _arguments(path: Path, data: Mapping[str, Any], arch: Arch) -> tuple[str, ...]:
    """The arguments of the callback; the structure is one of them exactly where ``regs`` says that it is passed."""
    structure = data["regs"] != "none"
    args: list[str] = data.get("args", ["ip", "parent_ip", "op", *["regs"] * structure])
    for arg in args:
        if arg not in _ARGS:
            raise TargetError(f"{path}: args names {arg!r}; known are {', '.join(_ARGS)}")
    if structure != ("regs" in args):
        relation = "is no argument" if structure else "is an argument"
        raise TargetError(f'{path}: regs = "{data["regs"]}", but regs {relation} in args')
    most = len(arch.arguments) + arch.stack_arguments
    if len(args) > most:
        raise TargetError(f"{path}: {len(args)} args; a callback on {arch.name} takes {most} at most")
    return tuple(args)


def _op(path: Path, given: Mapping[str, Any], data: Mapping[str, Any], args: tuple[str, ...]) -> tuple[str, str] | None:
    form, _, name = data["op"].partition(":")
    if form not in ("value-of", "address-of") or not re.fullmatch(_SYMBOL, name, re.ASCII):
        raise TargetError(f"{path}: op must be value-of:SYMBOL or address-of:SYMBOL")
    if "op" in args:
        return form, name
    if "op" in given:
        raise TargetError(f"{path}: op is given, but op is no argument in args")
    return None


def _honour(path: Path, data: Mapping[str, Any], arch: Arch) -> frozenset[str]:
    known = {field.name for field in arch.pt_regs}
    if "honour" not in data:
        if data["regs"] != "pt_regs":
            return frozenset()
        return frozenset(f.name for f in arch.pt_regs if f.role in ("gpr", "flags", "ip"))
    unknown = sorted(set(data["honour"]) - known)
    if unknown:
        raise TargetError(f"{path}: honour names {unknown[0]!r}, which is no field of pt_regs on {arch.name}")
    carried = {f.name for f in arch.pt_regs if f.role in ("gpr", "flags", "ip", "orig_ax")}
    carried |= {f.name for f in arch.pt_regs if f.role == "selector" and f.mirror in arch.loadable}
    carried |= {"sp"} if data["sp_window"] else set()
    ignored = sorted(set(data["honour"]) - carried)
    if ignored:
        raise TargetError(f"{path}: honour names {ignored[0]!r}, whose change no exit carries on {arch.name}")
    if "orig_ax" in data["honour"] and "ip" not in data["honour"]:
        raise TargetError(f"{path}: honour with orig_ax needs ip, to which the direct exit returns")
    if data["honour"] and data["regs"] != "pt_regs":
        raise TargetError(f'{path}: honour needs regs = "pt_regs"')
    return frozenset(data["honour"])


def _window(path: Path, data: Mapping[str, Any]) -> tuple[int, int] | None:
    """``sp_window = "LOW..HIGH"``: words from T that a callback may leave in the honoured sp field."""
    if not data["sp_window"]:
        return None
    match = re.fullmatch(r"(-?\d+)\.\.(-?\d+)", data["sp_window"])
    if match is None or not -64 <= int(match[1]) <= int(match[2]) <= 64:
        raise TargetError(f'{path}: sp_window must be "LOW..HIGH", in words from T, within -64..64')
    if "sp" not in data.get("honour", ()):
        raise TargetError(f"{path}: sp_window bounds what honour with sp carries, and sp is not honoured")
    return int(match[1]), int(match[2])


def _slots(path: Path, data: Mapping[str, Any]) -> tuple[int, ...]:
    """``slots = ["regs'.sp-4"]``: where the exit may store, as bytes from the sp that the callback left."""
    found = []
    for text in data["slots"]:
        match = re.fullmatch(r"regs'\.sp([+-]\d+)", text)
        if match is None or not data["sp_window"]:
            raise TargetError(f"{path}: slots names {text!r}; a slot is regs'.sp+N or regs'.sp-N, with sp_window")
        found.append(int(match[1]))
    return tuple(found)


def _guards(path: Path, key: str, texts: Sequence[str], image: Image, cells: Mapping[str, int]) -> tuple[Guard, ...]:
    guards = []
    for text in texts:
        match = _GUARD.fullmatch(text)
        if match is None:
            raise TargetError(f"{path}: {key}: {text!r} is not CELL == VALUE or CELL != VALUE")
        cell, relation, value = match.groups()
        if cell not in cells:
            raise TargetError(f"{path}: {key}: say in [cells] how many bits {cell} has")
        number = int(value, 16 if value.startswith("0x") else 10) if value[0].isdigit() else value
        if isinstance(number, str) and not _is_known(image, number):
            raise TargetError(f"{path}: {key}: {number!r} is neither a number nor a symbol of the object")
        if isinstance(number, int) and number >> cells[cell]:
            raise TargetError(f"{path}: {key}: {value} does not fit in the {cells[cell]} bits of {cell}")
        guards.append(Guard(cell=cell, equal=relation == "==", value=number))
    return tuple(guards)


def _is_known(image: Image, name: str) -> bool:
    return image.has(name) or name in image.externals


def _cells(path: Path, cells: Mapping[str, Any], image: Image) -> dict[str, int]:
    for name, bits in cells.items():
        if type(bits) is not int or bits not in _WIDTHS:
            raise TargetError(f"{path}: [cells] {name} must be 8, 16, 32 or 64 bits")
        if not _is_known(image, name):
            raise TargetError(f"{path}: [cells] {name!r} is no symbol of the object")
    return dict(cells)


def _expectations(path: Path, data: Mapping[str, Any]) -> dict[str, Expectation]:
    found = {level: _expectation(path, level, table) for level, table in data["expect"].items()}
    if data["level"] == "strict" and len(set(found.values())) > 1:
        raise TargetError(f'{path}: level = "strict", but [expect.strict] and [expect.gate] differ')
    return found


def _expectation(path: Path, level: str, table: object) -> Expectation:
    if level not in ("strict", "gate") or not isinstance(table, dict):
        raise TargetError(f"{path}: [expect.{level}] is unknown; there are [expect.strict] and [expect.gate]")
    unknown = sorted(set(table) - {"verdict", "refuted"})
    if unknown:
        raise TargetError(f"{path}: [expect.{level}] has an unknown key {unknown[0]!r}")
    # A verifier that contradicts itself is never as expected.
    verdicts = [name for name, verdict in Verdict.__members__.items() if verdict is not Verdict.BROKEN]
    verdict, refuted = table.get("verdict"), table.get("refuted", [])
    if not isinstance(verdict, str) or verdict not in verdicts:
        raise TargetError(f"{path}: [expect.{level}] verdict must be one of {', '.join(verdicts)}")
    if not isinstance(refuted, list) or not all(isinstance(item, str) for item in refuted):
        raise TargetError(f"{path}: [expect.{level}] refuted must be a list of strings")
    if bool(refuted) != (verdict == "REFUTED"):
        raise TargetError(f"{path}: [expect.{level}] refuted lists obligations exactly where verdict is REFUTED")
    return Expectation(verdict=Verdict[verdict], refuted=tuple(refuted))
