"""A counterexample as plain data, and running it again from that data alone (``tramproof replay``)."""

from collections.abc import Mapping
from contextlib import closing, nullcontext
from typing import Any

from verify.contracts.frame_of import Subject
from verify.decide.emulator import Emulator, Script, UnrepresentableError
from verify.decide.look import look
from verify.decide.native_host import Host, HostError
from verify.decide.natively import natively
from verify.decide.recorded import Job, Recorded, jobs_of
from verify.decide.user_mode import in_user_mode
from verify.target import Target
from verify.terms import Observed

__all__ = ["pack", "replay_report"]


def pack(subject: Subject, script: Script, place: Observed, base: int, value: int | None) -> dict[str, Any]:
    """Everything that a replay needs: code bytes, the script, the place and the value seen there."""
    target = subject.target
    views = subject.path.views
    return {
        "arch": subject.arch.name,
        "cpl": target.cpl,
        "code": {hex(start): target.image.read(start, end - start).hex() for start, end in target.code},
        "absolute": _absolute(target),
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


def _absolute(target: Target) -> list[str] | None:
    """Where the code holds addresses, so that a replay may lay it out elsewhere; None where the file does not say."""
    if not target.image.relocatable:
        return None
    return [hex(at) for at in sorted(target.image.absolute) if any(start <= at < end for start, end in target.code)]


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


def replay_report(report: object, path: str, *, native: bool = False) -> tuple[list[str], int]:
    """Lines for a reader and the exit code: 0 where every counterexample shows the same wrong value, else 5.

    With ``native`` each runs on this machine's processor, too, where it can. 4 where nothing was run: on the emulator
    or, with ``native``, on the processor. UsageError where the data is no report of ours.
    """
    lines: list[str] = []
    codes = [4]
    with closing(_Processor()) if native else nullcontext() as processor:
        for job in jobs_of(report, path):
            if job.run is None:
                lines.append(f"{job.label}: not representable on the emulator ({job.note})")
                continue
            problem, stamp = _again(job.run), ""
            if not problem and processor is not None:
                problem, stamp = processor.again(job)
            lines.append(f"{job.label}: {problem or f'same value, {_shown(job.run.got)}{stamp}'}")
            codes.append(5 if problem else 0)
    if not lines:
        return [f"{path}: no counterexample in this report"], 4
    if processor is not None:
        lines.append(f"{len(lines)} counterexamples: {processor.ran} native, {len(lines) - processor.ran} not")
        codes = codes if processor.ran or 5 in codes else [4]
    return lines, 5 if 5 in codes else min(codes)


class _Processor:
    """The processor of this machine as a third opinion; ``ran`` counts the counterexamples that it played."""

    def __init__(self) -> None:
        self.ran = 0
        self._host: Host | None = None
        self._without = ""
        try:
            self._host = Host()
        except HostError as error:
            self._without = str(error)

    def again(self, job: Job) -> tuple[str, str]:
        """What is wrong, empty where the value is the same; and the stamp: ``native``, or why not."""
        assert job.run is not None
        if self._host is None:
            return "", f"; not native: {self._without}"
        try:
            problem = natively(in_user_mode(job.run, job.obligation), self._host)
        except (UnrepresentableError, HostError) as reason:
            return "", f"; not native: {reason}"
        self.ran += 1
        return problem, "; native"

    def close(self) -> None:
        """Give the pages back."""
        if self._host is not None:
            self._host.close()
