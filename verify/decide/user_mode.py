"""A recorded counterexample as a user process may play it: the same wrong value, or the reason why there is none.

What a processor in user mode cannot be given is made into what it can, and each such step is proved by running the
result on the emulator at CPL 3: code and data lie at user addresses (moved.py), selectors are those of a user process,
bytes below the stack pointer and shared cells change where the run stops anyway.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace

from verify.decide.cpu import UnrepresentableError
from verify.decide.emulator import Emulator, Run, Script
from verify.decide.look import look
from verify.decide.moved import move_of, moved
from verify.decide.native import CALM, USER_TOP, refuse
from verify.decide.native_host import user_selectors
from verify.decide.recorded import Recorded
from verify.image.decode import decode
from verify.terms import Observed

__all__ = ["UserRun", "emulated", "in_user_mode", "shown"]

_ROOM = 0x8000  # bytes of stack on either side of T
_LOWEST = 0x10000  # no process maps below (vm.mmap_min_addr)
_PAGE = 0x1000
_NOTHING = "that the path is taken is all there is to see"


@dataclass(frozen=True, kw_only=True)
class UserRun:
    """A run that a user process can play: what it shows at its place, and what it should show, as many bits as there.

    ``last`` is the trampoline's last instruction, and ``target`` where it left to, in the emulator's run.
    """

    run: Recorded
    expected: int
    got: int
    last: int
    target: int


def emulated(one: Recorded) -> Run:
    """The run on the emulator. UnrepresentableError where that cannot hold the state, or does not get to the end."""
    emulator = Emulator(
        one.image, one.arch, code=one.code, sites=one.sites, returns=one.image.return_thunks, cpl=one.cpl,
        stack=one.stack,
    )  # fmt: skip
    run = emulator.run(one.script)
    if run.error is not None:
        raise UnrepresentableError(f"at CPL {one.cpl} the emulator stops: {run.error}")
    return run


def shown(one: Recorded, run: Run) -> int:
    """What a run shows at the place, cut to its bits. UnrepresentableError where it shows nothing."""
    try:
        value = look(run, one.place, one.base, one.arch.flags, one.arch.flags_one)
    except LookupError as error:
        raise UnrepresentableError(f"the run shows nothing there: {error}") from error
    if value is None:
        raise UnrepresentableError(_NOTHING)
    return value & (1 << one.place.bits) - 1


def in_user_mode(one: Recorded, obligation: str) -> UserRun:
    """The run that a user process plays; UnrepresentableError, in words, where none shows the same wrong value."""
    if one.place.what == "none":
        raise UnrepresentableError(_NOTHING)
    now = moved(one, move_of(one))
    calm = replace(now.script, selectors=user_selectors(one.arch), flags=_entered(now.script.flags, obligation))
    refuse(replace(calm, scribbles={}, loads={}), now.arch)  # what no change below helps, by its own name
    now = replace(now, cpl=3, stack=_window(now), script=calm)
    first = emulated(now)
    _refuse_strangers(now, first)
    now = replace(now, script=_still(now, first))
    now = _visible(now, first) if now.place.what == "write" else now
    refuse(now.script, now.arch)
    again = emulated(now)
    if again.steps != first.steps or len(first.steps) != one.steps:
        raise UnrepresentableError(_unsteady(one.script))
    assert again.target is not None  # there was no error
    _refuse_traps(again)
    expected, got, kept = _expected(now, one, obligation), shown(now, again), ~_forced(now)
    if now.got is not None and got & kept != now.got & kept:
        raise UnrepresentableError(f"{_unsteady(one.script)}: the value is {got:#x} then")
    if got == expected:
        raise UnrepresentableError("in user mode that value is right")
    return UserRun(run=now, expected=expected, got=got, last=again.steps[-1], target=again.target)


def _entered(flags: Mapping[str, int], obligation: str) -> Mapping[str, int]:
    """The flags at the start; where the claim speaks of none it is the same with IF set: int3 clears it on its way."""
    return flags if "flags" in obligation else {**flags, "IF": CALM["IF"]}


def _refuse_strangers(one: Recorded, run: Run) -> None:
    """A report may come from anybody: nothing but what the allow-list holds runs on the processor; no system call."""
    for address in set(run.steps) - one.sites:
        insn = decode(one.image, one.arch, address)
        if insn is None or insn.key not in one.arch.forms:
            raise UnrepresentableError(f"{'nothing' if insn is None else insn.text} is not on the allow-list")


def _refuse_traps(run: Run) -> None:
    """The run itself may set TF, which stops the processor after each instruction, or AC (misaligned accesses)."""
    for at in (*run.views, *([run.exit] if run.exit else [])):
        for name in ("TF", "AC"):
            if at.flags[name]:
                raise UnrepresentableError(f"a user process cannot run on with {name} = 1")


def _unsteady(script: Script) -> str:
    """Why a run is another one when nothing changes between two instructions, or in user mode."""
    if any(len(set(values)) > 1 for values in script.loads.values()):
        return "a cell changes between two loads"
    if script.scribbles:
        return "bytes change below the stack pointer between two instructions"
    return "privilege level and selectors of a user process make a difference"


def _window(one: Recorded) -> tuple[int, int]:
    top = (one.stack[0] + one.stack[1]) // 2
    low, high = max(_LOWEST, top - _ROOM & -_PAGE), min(USER_TOP[one.arch.bits], top + _ROOM & -_PAGE)
    if not low < top <= high:
        raise UnrepresentableError(f"a stack at {top:#x} is no user process's")
    return low, high


def _still(one: Recorded, run: Run) -> Script:
    """The script with what changes between two instructions made to change at the start or in a callback.

    A byte that changes just before a step may as well change at the start, or in the last callback before that step
    if it lies below the stack pointer there, unless the trampoline stores to it in between. A cell takes its next
    value in the next callback.
    """
    script, keys = one.script, list(one.script.callbacks)
    stored: dict[int, list[int]] = defaultdict(list)
    for write in run.writes:
        for n in range(write.size):
            stored[write.address + n].append(write.step)
    calls = list(zip(_calls(run), keys, strict=False))
    pointers = [view.registers[one.arch.sp] for view in run.views]
    memory, effects = dict(script.memory), {key: dict(left.memory) for key, left in script.callbacks.items()}
    for step, data in sorted(script.scribbles.items()):
        for address, byte in data.items():
            before = [n for n, (call, _) in enumerate(calls) if call < step and address < pointers[n]]
            since = calls[before[-1]][0] if before else -1
            if not any(since < at < step for at in stored[address]):
                (effects[calls[before[-1]][1]] if before else memory)[address] = byte
    for cell, values in script.loads.items():
        distinct = [value for n, value in enumerate(values) if n == 0 or value != values[n - 1]]
        for value, place in zip(distinct, [memory, *effects.values()], strict=False):
            place |= dict(enumerate(value.to_bytes(one.arch.word, "little"), cell))
    return replace(
        script, memory=memory, loads={}, scribbles={},
        callbacks={key: replace(left, memory=effects[key]) for key, left in script.callbacks.items()},
    )  # fmt: skip


def _calls(run: Run) -> list[int]:
    """The steps at which callbacks were called."""
    sites = set(run.sites)
    return [step for step, address in enumerate(run.steps) if address in sites]


def _visible(one: Recorded, run: Run) -> Recorded:
    """A store that nobody may make, seen by the memory that it changes: what lay there is made another value."""
    address, size = one.base + one.place.offset, one.place.bits // 8
    written = [write for write in run.writes if write.address == address and write.size == size]
    if not written:
        raise UnrepresentableError("the run stores nothing there")
    value = written[-1].value
    before = [key for step, key in zip(_calls(run), one.script.callbacks, strict=False) if step < written[-1].step]
    other = dict(enumerate((value ^ 1).to_bytes(size, "little"), address))
    callbacks = dict(one.script.callbacks)
    if before:
        last = callbacks[before[-1]]
        callbacks[before[-1]] = replace(last, memory={**last.memory, **other})
    memory = dict(one.script.memory) if before else {**one.script.memory, **other}
    place = Observed(point="exit", what="mem", offset=one.place.offset, bits=one.place.bits, name=one.place.name)
    script = replace(one.script, memory=memory, callbacks=callbacks)
    return replace(one, script=script, place=place, expected=value ^ 1, got=value, seen=value)


def _expected(now: Recorded, one: Recorded, obligation: str) -> int:
    """What the place should show in user mode; UnrepresentableError where no user process can have that value."""
    value = now.expected
    if value is None:
        raise UnrepresentableError("there is no one value to compare with")
    selector = obligation.partition("/")[2]
    if selector in now.arch.selectors and value == one.script.selectors[selector]:
        return now.script.selectors[selector]
    if now.place.point != "exit" or now.place.what != "flag":
        return value
    if not now.place.name:
        mask = _forced(now)
        return value & ~mask | sum(CALM.get(name, 0) << low for name, (low, _) in now.arch.flags.items())
    if value != CALM.get(now.place.name, value):
        raise UnrepresentableError(f"a user process cannot leave with {now.place.name} = {value}")
    return value


def _forced(now: Recorded) -> int:
    """The bits of a whole flags register at the exit that user mode does not choose; no bits of any other place."""
    if now.place.point != "exit" or now.place.what != "flag" or now.place.name:
        return 0
    return sum(((1 << width) - 1) << low for name, (low, width) in now.arch.flags.items() if name in CALM)
