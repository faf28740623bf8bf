"""The reader of target.toml: a user's manifest beside objects of ours, each of which is read once."""

import json
import random
import tomllib
from functools import cache
from pathlib import Path
from typing import Any
from unittest import mock

from tests.fuzz.reader import Reader
from tests.fuzz.trees import changed
from verify import manifest
from verify.image.load import load
from verify.image.model import Image

__all__ = ["READER"]

_TARGETS = Path(__file__).resolve().parent.parent.parent / "targets"
_OBJECTS = {"a.o": "x86_64/fentry-regs", "b.o": "x86_64/mcount-static", "c.o": "x86_32/regs-5.3"}
_FOLDER = Path("no/such/folder")
_REAL = load


@cache
def _object(name: str) -> Image:
    return _REAL(_TARGETS / _OBJECTS[name] / "trampoline.o")


def _load(path: str | Path) -> Image:
    """What is tested here is the manifest: an object of ours is not read anew for each."""
    file = Path(path)
    return _object(file.name) if file.name in _OBJECTS and file.parent == _FOLDER else _REAL(path)


def _read(data: bytes) -> None:
    with mock.patch.object(manifest, "load", _load):
        assert manifest.parse_manifest(_FOLDER / "target.toml", data, "folder/name")


@cache
def _seeds() -> dict[str, bytes]:
    """Manifests that use every key."""
    plain = {"symbol": "ftrace_regs_caller", "kind": "fentry", "object": "a.o", "about": "x"}
    counting = {
        "symbol": "mcount", "kind": "mcount", "object": "b.o", "args": ["ip", "parent_ip"], "regs": "none",
        "honour": [], "callback": ["mcount_call"], "cpl": 0, "level": "strict", "source": "s", "build": "b",
        "skip": ["function_trace_stop != 0", "ftrace_trace_function == ftrace_stub"], "unwind": "none",
        "cells": {"function_trace_stop": 32, "ftrace_trace_function": 64},
        "expect": {name: {"verdict": "REFUTED", "refuted": ["restore/flags", "restore/r10@stop"]}
                   for name in ("strict", "gate")},
    }  # fmt: skip
    window = tomllib.loads((_TARGETS / "x86_32/regs-5.3/target.toml").read_text())
    for key in ("sha256", "about", "build", "source", "case", "expect"):
        window.pop(key, None)
    window["object"] = "c.o"
    cases = {**plain, "cells": {"function_trace_op": 64}, "case": [
        {"name": "first", "assume": ["function_trace_op != 0x10"], "op": "value-of:function_trace_op"},
        {"name": "second", "honour": ["ax", "ip", "orig_ax"], "level": "linux-regs", "sp": "content", "cpl": 3},
    ]}  # fmt: skip
    made: dict[str, dict[str, Any]] = {"plain": plain, "counting": counting, "window": window, "cases": cases}
    return {name: _written(tree).encode() for name, tree in made.items()}


def _written(tree: dict[str, Any]) -> str:
    """Plain data as TOML: tables as inline tables, which the reader treats alike."""
    return "".join(f"{json.dumps(str(key))} = {_value(value)}\n" for key, value in tree.items())


def _value(value: object) -> str:
    match value:
        case dict():
            return "{" + ", ".join(f"{json.dumps(str(key))} = {_value(one)}" for key, one in value.items()) + "}"
        case list():
            return "[" + ", ".join(_value(one) for one in value) + "]"
        case str() | bool() | int() | float():
            return json.dumps(value)
        case None:
            return "1979-05-27"
        case _:  # what TOML has and JSON has not: dates
            return str(value).replace(" ", "T")


_KEYS = ("symbol", "kind", "level", "object", "sha256", "source", "build", "about", "cpl", "args", "op", "regs", "sp",
         "honour", "callback", "skip", "assume", "unwind", "cells", "expect", "code", "overlay", "ends", "sp_window",
         "slots", "case", "name", "verdict", "refuted", "strict", "gate")  # fmt: skip
_ATOMS = (
    *_KEYS, "fentry", "mcount", "kprobe-frame", "linux-regs", "linux-args", "linux-minimal", "ip", "parent_ip", "regs",
    "parent_slot", "frame_pointer", "value-of:function_trace_op", "address-of:ftrace_stub", "pt_regs", "null", "none",
    "content", "address", "ax", "flags", "orig_ax", "gs", "ftrace_stub", "mcount_call", "view", "exit", "-3..1",
    "regs'.sp-4", "function_trace_stop == 0x0", "a.o", "b.o", "c.o", "REFUTED", "PROVED", "VACUOUS", "restore/sp",
)  # fmt: skip


def _mutate(data: bytes, dice: random.Random) -> bytes:
    try:
        made = changed(tomllib.loads(data.decode()), dice, _ATOMS)
        tree: dict[str, Any] = made if isinstance(made, dict) else {"case": made}
        return _written(tree).encode()
    except (ValueError, RecursionError):
        return dice.choice(list(_seeds().values()))


READER = Reader(read=_read, seeds=_seeds, longest=1 << 13, mutate=_mutate,
                words=[word.encode() for word in (*_ATOMS, "[[case]]", "[expect.gate]", "[cells]")])  # fmt: skip
