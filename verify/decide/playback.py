"""A counterexample as plain data, and running it again from that data alone (``tramproof replay``)."""

from collections.abc import Mapping
from typing import Any

from verify.contracts.frame_of import Subject
from verify.decide.emulator import Emulator, Run, Script, Snapshot, UnrepresentableError
from verify.decide.recorded import Recorded, jobs_of
from verify.terms import Observed

__all__ = ["look", "pack", "replay_report"]


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


def _again(one: Recorded) -> str:
    """Empty where the run shows the same value, else what it shows."""
    if one.wrong_code:
        return one.wrong_code
    try:
        emulator = Emulator(
            one.image, one.arch, code=one.code, sites=one.sites, returns=one.image.return_thunks, cpl=one.cpl,
            stack=one.stack,
        )  # fmt: skip
        run = emulator.run(one.script)
    except UnrepresentableError as error:
        return f"the emulator cannot hold the state: {error}"
    if run.error is not None:
        return f"the emulator stopped: {run.error}"
    if len(run.steps) != one.steps:
        return f"{len(run.steps)} instructions ran, not {one.steps}"
    try:
        seen = look(run, one.place, one.base, one.arch.flags, one.arch.flags_one)
    except LookupError as error:  # a place without a value: of no callback, beside the stack, of nobody's bytes
        return f"the run shows nothing there: {error}"
    if seen != one.seen:
        return f"saw {_shown(seen)}, the report says {_shown(one.seen)}"
    if seen is not None and one.place.what != "write" and seen & ((1 << one.place.bits) - 1) != one.got:
        return f"saw {_shown(seen)}, the report's got is {_shown(one.got)}"
    return ""


def _shown(value: int | None) -> str:
    return "nothing" if value is None else hex(value)


def replay_report(report: object, path: str) -> tuple[list[str], int]:
    """Lines for a reader and the exit code: 0 where every counterexample shows the same wrong value, else 5.

    4 where nothing was run; UsageError where the data is no report of ours.
    """
    lines: list[str] = []
    code = 4
    for job in jobs_of(report, path):
        if job.run is None:
            lines.append(f"{job.label}: not representable on the emulator ({job.note})")
            continue
        problem = _again(job.run)
        lines.append(f"{job.label}: {problem or 'same value, ' + _shown(job.run.got)}")
        code = 5 if problem or code == 5 else 0
    return lines or [f"{path}: no counterexample in this report"], code
