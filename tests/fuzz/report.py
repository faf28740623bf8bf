"""The reader of ``tramproof replay``: a JSON report of whoever wrote it, and the runs that it records."""

import hashlib
import json
import random
import zlib
from functools import cache
from typing import Any

from tests.fuzz.reader import Reader
from tests.fuzz.trees import changed
from verify.decide.playback import replay_report
from verify.decide.recorded import jobs_of
from verify.report.read_json import read_json

__all__ = ["READER"]

_PLAYED = 16  # one input in so many is played on the emulator, which takes ten times as long as reading it


def _read(data: bytes) -> None:
    report = read_json(data, "report.json")
    jobs_of(report, "report.json")
    if zlib.crc32(data) % _PLAYED == 0:
        lines, code = replay_report(report, "report.json")
        assert lines and code in (0, 4, 5)


# A trampoline of ours in machine code: pushf; push rax; lea rdi,[rsp+16]; call; pop rax; popf; ret
_CODE_64 = "9c50488d7c2410e800000000589dc3"
_CODE_32 = "9c508d442408e80000000058909dc3"
_GPRS_64 = ("rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rbp", "rsp", *(f"r{n}" for n in range(8, 16)))
_GPRS_32 = ("eax", "ebx", "ecx", "edx", "esi", "edi", "ebp", "esp")
_FLAGS = ("CF", "PF", "AF", "ZF", "SF", "TF", "IF", "DF", "OF", "IOPL", "NT", "AC", "VIF", "VIP", "ID")


def _seed(bits: int, what: str, name: str, seen: str) -> dict[str, Any]:
    """A report with one counterexample that is played to its end."""
    code, gprs, sp = (_CODE_64, _GPRS_64, "rsp") if bits == 64 else (_CODE_32, _GPRS_32, "esp")
    start, top, word = 0x10000, 0x7FFE0000, bits // 8
    call = start + (7 if bits == 64 else 6)
    script = {
        "arch": f"x86_{bits}", "cpl": 0, "code": {hex(start): code}, "externals": {"outside": "0x50000000"},
        "thunks": ["0x50010000"], "sites": [hex(call)], "start": hex(start),
        "registers": {**dict.fromkeys(gprs, "0x0"), sp: hex(top - word)},
        "flags": dict.fromkeys(_FLAGS, 0),
        "selectors": {"cs": "0x10", **dict.fromkeys(("ss", "ds", "es", "fs", "gs"), "0x18")},
        "memory": {hex(top - word): "00" * 16}, "loads": {"0x50000000": ["0x1"]},
        "scribbles": {"1": {hex(top - 0x100): "00" * 8}},
        "callbacks": [{"site": hex(call), "occurrence": 1, "registers": {gprs[0]: "0x7"},
                       "flags": {"DF": 0}, "memory": {hex(top): "11" * 8}}],
        "steps": 7 if bits == 64 else 8, "limit": None, "top": hex(top),
        "place": {"point": "exit", "what": what, "index": 0, "name": name, "offset": 0, "low": 0, "bits": word * 8,
                  "plus": 0, "base": hex(top)},
        "seen": seen,
    }  # fmt: skip
    one = {"code": code, "got": seen, "replayed": "unicorn", "note": "", "script": script}
    finding = {"id": "restore/flags", "path": "return", "counterexample": one}
    digest = hashlib.sha256(bytes.fromhex(code)).hexdigest()
    return {"targets": [{"name": "t", "sha256": digest, "address": hex(start), "obligations": [finding]}]}


@cache
def _seeds() -> dict[str, bytes]:
    """Reports that replay."""
    modelled = _seed(64, "none", "", "0x0")
    modelled["targets"][0]["obligations"][0]["counterexample"] |= {"replayed": "model", "script": {}, "note": "n"}
    made = {
        "reg64": _seed(64, "reg", "rdi", hex(0x7FFE0000 - 8)),
        "mem32": _seed(32, "mem", "", "0x11111111"),
        "target32": _seed(32, "target", "", "0x0"),
        "model": modelled,
        "none": {"targets": [{"obligations": [{"counterexample": None}]}]},
    }
    return {name: json.dumps(report, separators=(",", ":")).encode() for name, report in made.items()}


_ATOMS = ("x86_64", "x86_32", "unicorn", "model", "view", "exit", "reg", "flag", "mem", "target", "write", "calls",
          "none", "leak", *_FLAGS, *_GPRS_64, *_GPRS_32, "cs", "fs", "fs_base", "gs_base")  # fmt: skip


def _mutate(data: bytes, dice: random.Random) -> bytes:
    try:
        report = changed(json.loads(data), dice, _ATOMS)
        if isinstance(report, dict) and dice.random() < 0.7:
            _sign(report)
        return json.dumps(report, separators=(",", ":")).encode()
    except (ValueError, RecursionError):
        return dice.choice(list(_seeds().values()))


def _sign(report: dict[str, Any]) -> None:
    """Make the digest that of the code, and the code that of the script, so that other code is run too."""
    try:
        for target in report["targets"]:
            one = target["obligations"][0]["counterexample"]
            one["code"] = one["script"]["code"][target["address"]]
            target["sha256"] = hashlib.sha256(bytes.fromhex(one["code"])).hexdigest()
    except (LookupError, TypeError, ValueError):
        return


# Each unicorn reserves a GiB of address space for code that it translates.
READER = Reader(read=_read, seeds=_seeds, longest=1 << 14, mutate=_mutate, spare=None,
                words=[f'"{word}"'.encode() for word in _ATOMS])  # fmt: skip
