"""A counterexample as plain data, and running it again from that data alone (``tramproof replay``)."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from verify.arch import ARCHITECTURES
from verify.arch.record import Arch
from verify.contracts.frame_of import Subject
from verify.decide.emulator import Callback, Emulator, Run, Script, Snapshot, UnrepresentableError
from verify.errors import UsageError
from verify.image.model import Image, Segment
from verify.terms import Observed

__all__ = ["look", "pack", "replay_report"]

_WINDOW = 0x10000  # bytes of stack mapped on either side of T


def look(run: Run, place: Observed, base: int, flags: Mapping[str, tuple[int, int]], ones: int) -> int | None:
    """What a run shows at a place; ``base`` is the address that the place's offset counts from."""
    value = _look(run, place, base, flags, ones)
    return value + place.plus if value is not None and place.plus else value


def _look(run: Run, place: Observed, base: int, flags: Mapping[str, tuple[int, int]], ones: int) -> int | None:
    at: Snapshot | None = run.exit if place.point == "exit" else run.views[place.index]
    if at is None:
        return None
    match place.what:
        case "reg":
            return at.selectors[place.name] if place.name in at.selectors else at.registers.get(place.name)
        case "flag":
            if place.name:
                return at.flags[place.name]
            return ones | sum(at.flags[name] << low for name, (low, _) in flags.items())
        case "mem":
            data = at.memory.read(base + place.offset, (place.low + place.bits + 7) // 8)
            return int.from_bytes(data, "little") >> place.low & ((1 << place.bits) - 1)
        case "target":
            return run.target
        case "calls":
            return len(run.views)
        case "write":
            return int(any(w.address == base + place.offset and 8 * w.size == place.bits for w in run.writes))
        case _:
            return None


def pack(subject: Subject, script: Script, place: Observed, base: int, value: int | None) -> dict[str, Any]:
    """Everything that a replay needs: code bytes, the script, the place and the value seen there."""
    target = subject.target
    views = subject.path.views
    return {
        "arch": subject.arch.name,
        "cpl": target.cpl,
        "code": {hex(start): target.image.read(start, end - start).hex() for start, end in target.code},
        "externals": {name: hex(address) for name, address in target.image.externals.items()},
        "thunks": [hex(address) for address in sorted(target.image.return_thunks)],
        "sites": sorted({hex(view.address) for view in views}),
        "start": hex(script.start),
        "registers": _hexed(script.registers),
        "flags": dict(script.flags),
        "selectors": _hexed(script.selectors),
        "memory": _bytes(script.memory),
        "loads": {hex(address): [hex(v) for v in values] for address, values in script.loads.items()},
        "scribbles": {str(step): _bytes(data) for step, data in script.scribbles.items()},
        "callbacks": [
            {
                "site": hex(site), "occurrence": number, "registers": _hexed(one.registers),
                "flags": dict(one.flags), "memory": _bytes(one.memory),
            }
            for (site, number), one in sorted(script.callbacks.items())
        ],
        "steps": len(subject.path.steps),
        "limit": script.limit,
        "top": hex(script.registers[subject.arch.sp] + subject.pushed),
        "place": {
            "point": place.point, "what": place.what, "index": place.index, "name": place.name,
            "offset": place.offset, "low": place.low, "bits": place.bits, "plus": place.plus, "base": hex(base),
        },
        "seen": None if value is None else hex(value),
    }  # fmt: skip


def _hexed(values: Mapping[str, int]) -> dict[str, str]:
    return {name: hex(value) for name, value in values.items()}


def _bytes(memory: Mapping[int, int]) -> dict[str, str]:
    """Byte by byte memory as runs: address of the first byte -> hex."""
    runs: dict[int, bytearray] = {}
    last, start = None, 0
    for address in sorted(memory):
        if last is None or address != last + 1:
            start = address
            runs[start] = bytearray()
        runs[start].append(memory[address])
        last = address
    return {hex(address): data.hex() for address, data in runs.items()}


def _unbytes(runs: Mapping[str, str]) -> dict[int, int]:
    return {int(at, 16) + n: byte for at, data in runs.items() for n, byte in enumerate(bytes.fromhex(data))}


def _ints(values: Mapping[str, str]) -> dict[str, int]:
    return {name: int(value, 16) for name, value in values.items()}


def _emulator(data: Mapping[str, Any]) -> Emulator:
    arch = ARCHITECTURES[data["arch"]]
    segments, code = [], []
    for start, text in data["code"].items():
        address, body = int(start, 16), bytes.fromhex(text)
        segments.append(
            Segment(name="code", address=address, data=body, size=len(body), executable=True, writable=False)
        )
        code.append((address, address + len(body)))
    image = Image(
        path="replay", sha256="", arch=arch.name, segments=tuple(segments), symbols=(),
        externals=_ints(data["externals"]),
        return_thunks=frozenset(int(address, 16) for address in data["thunks"]), relocatable=True,
    )  # fmt: skip
    top = int(data["top"], 16)
    return Emulator(
        image, arch, code=code, sites={int(site, 16) for site in data["sites"]}, returns=image.return_thunks,
        cpl=data["cpl"], stack=(top - _WINDOW, top + _WINDOW),
    )  # fmt: skip


def _script(data: Mapping[str, Any]) -> Script:
    return Script(
        start=int(data["start"], 16),
        registers=_ints(data["registers"]),
        flags=dict(data["flags"]),
        memory=_unbytes(data["memory"]),
        selectors=_ints(data["selectors"]),
        callbacks={
            (int(one["site"], 16), one["occurrence"]): Callback(
                registers=_ints(one["registers"]), flags=dict(one["flags"]), memory=_unbytes(one["memory"])
            )
            for one in data["callbacks"]
        },
        loads={int(at, 16): tuple(int(v, 16) for v in values) for at, values in data["loads"].items()},
        scribbles={int(step): _unbytes(runs) for step, runs in data["scribbles"].items()},
        limit=data.get("limit"),
    )


@dataclass(frozen=True, kw_only=True)
class _Job:
    """One counterexample of a report, read: what to run, where to look, and what must be seen there."""

    label: str
    note: str  # why the emulator cannot show it; empty where it can
    arch: Arch
    emulator: Callable[[], Emulator]
    script: Script
    place: Observed
    base: int
    steps: int
    seen: int | None
    got: int | None
    code: str  # what is wrong with the code bytes, empty where nothing is


def _job(target: Mapping[str, Any], finding: Mapping[str, Any], one: Mapping[str, Any]) -> _Job:
    data = one["script"]
    place = dict(data["place"])
    base = int(place.pop("base"), 16)
    return _Job(
        label=f"{target['name']} {finding['id']}@{finding['path']}",
        note=str(one["note"]) if one["replayed"] == "model" else "",
        arch=ARCHITECTURES[data["arch"]],
        emulator=partial(_emulator, data),
        script=_script(data),
        place=Observed(**place),
        base=base,
        steps=int(data["steps"]),
        seen=None if data["seen"] is None else int(data["seen"], 16),
        got=None if one["got"] is None else int(one["got"], 16),
        code=_wrong_code(target, one, data),
    )


def _wrong_code(target: Mapping[str, Any], one: Mapping[str, Any], data: Mapping[str, Any]) -> str:
    """What is wrong where the bytes that would run are not those that the report names by digest."""
    body = bytes.fromhex(one["code"])
    if hashlib.sha256(body).hexdigest() != target["sha256"]:
        return "the code bytes are not those of the target's sha256"
    if not bytes.fromhex(data["code"][target["address"]]).startswith(body):
        return "the script's code bytes are not those of the counterexample"
    return ""


def _again(job: _Job) -> str:
    """Empty where the run shows the same value, else what it shows."""
    if job.code:
        return job.code
    try:
        run = job.emulator().run(job.script)
    except UnrepresentableError as error:
        return f"the emulator cannot hold the state: {error}"
    if run.error is not None:
        return f"the emulator stopped: {run.error}"
    if len(run.steps) != job.steps:
        return f"{len(run.steps)} instructions ran, not {job.steps}"
    seen = look(run, job.place, job.base, job.arch.flags, job.arch.flags_one)
    if seen != job.seen:
        return f"saw {_shown(seen)}, the report says {_shown(job.seen)}"
    if seen is not None and job.place.what != "write" and seen & ((1 << job.place.bits) - 1) != job.got:
        return f"saw {_shown(seen)}, the report's got is {_shown(job.got)}"
    return ""


def _shown(value: int | None) -> str:
    return "nothing" if value is None else hex(value)


def _jobs(report: object, path: str) -> list[_Job]:
    """The counterexamples of a report; UsageError where the data is no report of ours."""
    try:
        data: Mapping[str, Any] = report  # type: ignore[assignment]  # whatever it is, a wrong shape is caught below
        return [
            _job(target, finding, finding["counterexample"])
            for target in data["targets"]
            for finding in target["obligations"]
            if finding.get("counterexample") is not None
        ]
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise UsageError(f"{path}: not a tramproof report with counterexamples ({error!r})") from error


def replay_report(report: object, path: str) -> tuple[list[str], int]:
    """Lines for a reader and the exit code: 0 where every counterexample shows the same wrong value, else 5.

    4 where nothing was run; UsageError where the data is no report of ours.
    """
    lines: list[str] = []
    code = 4
    for job in _jobs(report, path):
        if job.note:
            lines.append(f"{job.label}: not representable on the emulator ({job.note})")
            continue
        problem = _again(job)
        lines.append(f"{job.label}: {problem or 'same value, ' + _shown(job.got)}")
        code = 5 if problem or code == 5 else 0
    return lines or [f"{path}: no counterexample in this report"], code
