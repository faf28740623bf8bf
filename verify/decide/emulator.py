"""A second opinion on concrete states: runs a trampoline's bytes on unicorn, knowing neither lifter nor formulas.

The processor's own deviations are dealt with in cpu.py and trap.py. What only a script can know is played here:
callbacks, volatile cells, bytes that change below the stack pointer.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from unicorn.unicorn_const import (
    UC_ERR_FETCH_PROT,
    UC_ERR_FETCH_UNMAPPED,
    UC_HOOK_CODE,
    UC_HOOK_MEM_READ,
    UC_HOOK_MEM_READ_UNMAPPED,
    UC_HOOK_MEM_WRITE,
    UC_HOOK_MEM_WRITE_UNMAPPED,
    UC_MEM_READ_UNMAPPED,
)
from unicorn.unicorn_py3.unicorn import Uc, UcError

from verify.arch.record import Arch
from verify.decide import cpu
from verify.decide.pages import Pages, StackCopy, free_area
from verify.image.model import Image

__all__ = ["Callback", "Emulator", "Run", "Script", "Snapshot", "UnrepresentableError", "Write"]

UnrepresentableError = cpu.UnrepresentableError

_MOST_STEPS = 20_000  # instructions of one run; a trampoline has some hundred


@dataclass(frozen=True, kw_only=True)
class Callback:
    """What the C function leaves, played at a callback site instead of executing the call.

    Registers by name, flags by name (IOPL 0..3), memory as absolute address -> byte. What is not named keeps
    its value, DF included.
    """

    registers: Mapping[str, int]
    flags: Mapping[str, int]
    memory: Mapping[int, int]


@dataclass(frozen=True, kw_only=True)
class Script:
    """One concrete run.

    ``registers`` are those at the trampoline's first instruction: every general register, and the segment
    bases that are not 0. ``flags`` and ``selectors`` name all of the architecture. ``memory`` is absolute
    address -> byte before the run. ``callbacks`` are by call-site address and occurrence, from 1. ``loads``
    are volatile cells: each load of the trampoline from that address sees the next value, the last one
    repeats, as wide as the access. ``scribbles`` are stored just before the n-th executed instruction, from 0.
    After ``limit`` instructions the run ends as if it had come to an exit (None: at the exit). ``length`` is how many
    lead to the exit, which may be a computed jump back into the code (None: the exit is where control leaves it).
    """

    start: int
    registers: Mapping[str, int]
    flags: Mapping[str, int]
    memory: Mapping[int, int]
    selectors: Mapping[str, int]
    callbacks: Mapping[tuple[int, int], Callback]
    loads: Mapping[int, tuple[int, ...]]
    scribbles: Mapping[int, Mapping[int, int]]
    limit: int | None = None
    length: int | None = None

    @property
    def last(self) -> int | None:
        """After how many instructions the run ends, however it goes on."""
        return self.length if self.limit is None else self.limit


@dataclass(frozen=True, kw_only=True)
class Snapshot:
    """The machine at one moment; ``registers`` holds the segment bases too, ``memory`` the stack window."""

    registers: Mapping[str, int]
    flags: Mapping[str, int]
    selectors: Mapping[str, int]
    memory: StackCopy


class Write(NamedTuple):
    """One store of the trampoline: the index of the instruction in ``steps``, where, how many bytes, and what.

    A tuple, as a run has many.
    """

    step: int
    address: int
    size: int
    value: int


@dataclass(frozen=True, kw_only=True)
class Run:
    """What a run showed: the machine before each callback (``sites``: at which call) and after the exit.

    ``target`` is where control went. ``steps`` are the addresses of the executed instructions, calls of the
    callback included, return thunks not. A run that did not get to an exit has an ``error`` and no exit.
    """

    views: tuple[Snapshot, ...]
    sites: tuple[int, ...]
    exit: Snapshot | None
    target: int | None
    steps: tuple[int, ...]
    writes: tuple[Write, ...]
    error: str | None


@dataclass
class _Progress:
    """A run so far."""

    script: Script
    steps: list[int] = field(default_factory=list)
    writes: list[Write] = field(default_factory=list)
    views: list[Snapshot] = field(default_factory=list)
    sites: list[int] = field(default_factory=list)
    loaded: dict[int, int] = field(default_factory=dict)  # loads so far, by cell
    stopped: Literal["site", "left", "limit"] | None = None  # why a hook ended the last stretch
    after_site: int = 0
    error: str | None = None


class Emulator:
    """Runs one target again and again; nothing of a run is left for the next one."""

    def __init__(
        self,
        image: Image,
        arch: Arch,
        *,
        code: Sequence[tuple[int, int]],
        sites: Collection[int],
        returns: Collection[int],
        cpl: int = 0,
        stack: tuple[int, int],
    ) -> None:
        """Maps code and stack.

        ``code`` are the half-open address ranges that may execute, leaving them is the exit; ``sites`` the
        callback call instructions; ``returns`` return thunks: a jump there acts as ``ret``; ``stack`` the
        half-open window, which is widened to pages. UnrepresentableError where these cannot be mapped.
        """
        self._image, self._arch = image, arch
        self._code, self._sites, self._returns = tuple(code), frozenset(sites), frozenset(returns)
        self._cpu = cpu.Cpu(arch, cpl, free_area(image, stack, cpu.CPU_AREA, arch.bits))
        self._pages = Pages(self._cpu.uc, image, self._code, stack, 1 << arch.bits)
        self._inside: dict[int, bool] = {}
        self._never = (1 << arch.bits) - 1  # an address to stop at, of no instruction
        self._now: _Progress | None = None
        uc = self._cpu.uc
        uc.hook_add(UC_HOOK_CODE, self._on_instruction)
        uc.hook_add(UC_HOOK_MEM_READ, self._on_load)
        uc.hook_add(UC_HOOK_MEM_WRITE, self._on_store)
        uc.hook_add(UC_HOOK_MEM_READ_UNMAPPED | UC_HOOK_MEM_WRITE_UNMAPPED, self._on_unmapped)

    @property
    def selectors(self) -> Mapping[str, int]:
        """The selectors that the emulator holds at rest."""
        return self._cpu.selectors

    def run(self, script: Script) -> Run:
        """Play a script to the trampoline's exit.

        UnrepresentableError where the emulator cannot hold the state; KeyError and ValueError for a script
        that leaves out a register, flag or selector, or has a value that does not fit.
        """
        now = self._now = _Progress(script=script)
        self._cpu.start(script.registers, script.flags, script.selectors)
        self._pages.start(script.memory, script.loads, self._arch.word)
        if not self._is_code(script.start):
            now.error = f"the start {script.start:#x} is no code of the trampoline"
        pc = script.start
        while now.error is None and len(now.steps) != script.last:
            if self._is_code(pc):
                pc = self._advance(now, pc)
            elif pc in self._returns:
                pc = self._return(now)
            else:
                break
        if now.error is None and len(now.steps) == script.last and pc in self._returns:
            pc = self._return(now)  # a return thunk is no step: it belongs to the jump that led there
        ended = now.error is None
        return Run(
            views=tuple(now.views),
            sites=tuple(now.sites),
            exit=self._snapshot() if ended else None,
            target=pc if ended else None,
            steps=tuple(now.steps),
            writes=tuple(now.writes),
            error=now.error,
        )

    def _is_code(self, address: int) -> bool:
        known = self._inside.get(address)
        if known is None:  # asked of each executed instruction
            known = self._inside[address] = any(start <= address < end for start, end in self._code)
        return known

    def _snapshot(self) -> Snapshot:
        return Snapshot(
            registers=self._cpu.registers(),
            flags=self._cpu.flags(),
            selectors=self._cpu.system(),
            memory=self._pages.copy(),
        )

    def _advance(self, now: _Progress, pc: int) -> int:
        """Execute from ``pc`` to the next callback, return thunk, exit or error; the address after it."""
        now.stopped = None
        try:
            self._cpu.uc.emu_start(pc, self._never)
        except UcError as error:
            # A fetch that fails outside the trampoline's code is how most exits look: nothing is mapped there.
            left = error.errno in (UC_ERR_FETCH_UNMAPPED, UC_ERR_FETCH_PROT) and not self._is_code(self._cpu.pc)
            if not left:
                self._fail(now, str(error))
        self._cpu.trap.settle()
        return self._arrive(now)

    def _arrive(self, now: _Progress) -> int:
        """Where execution goes on after unicorn has stopped."""
        if now.stopped == "site" and now.error is None:
            self._call_back(now)
            return now.after_site
        at = self._cpu.pc
        if now.stopped is None and self._is_code(at):
            self._fail(now, "the processor stopped")
        return at

    def _fail(self, now: _Progress, why: str) -> None:
        """Keep the first reason why the run cannot go on."""
        if now.error is None:
            last = self._image.where(now.steps[-1]) if now.steps else "the start"
            now.error = f"{why}, at {last}"

    def _call_back(self, now: _Progress) -> None:
        """Take the view, then leave what the script's C function leaves."""
        site = now.steps[-1]
        now.sites.append(site)
        now.views.append(self._snapshot())
        effect = now.script.callbacks.get((site, now.sites.count(site)))
        if effect is None:
            self._fail(now, f"the script has no callback number {now.sites.count(site)} for this call")
            return
        self._cpu.set_registers(effect.registers)
        self._cpu.set_flags(effect.flags)
        self._pages.scatter(effect.memory)

    def _return(self, now: _Progress) -> int:
        """Act as ``ret``: a return thunk's own bytes are replaced at boot."""
        word = self._arch.word
        sp = self._cpu.registers()[self._arch.sp]
        self._on_load(self._cpu.uc, 0, sp, word, 0, None)
        if now.error is not None:
            return 0
        target = int.from_bytes(self._cpu.uc.mem_read(sp, word), "little")
        self._cpu.set_registers({self._arch.sp: sp + word & self._never})
        return target

    # What unicorn calls. It passes itself, what it knows of the event, and the user data of the hook.

    def _on_instruction(self, uc: Uc, address: int, size: int, _: object) -> None:
        now = self._now
        assert now is not None
        trap = self._cpu.trap
        trap.settle()
        if now.error is not None:
            uc.emu_stop()
            return
        if len(now.steps) == now.script.last:
            now.stopped = "limit"
            uc.emu_stop()
            return
        if not self._is_code(address):
            now.stopped = "left"
            uc.emu_stop()
            return
        step = len(now.steps)
        if step >= _MOST_STEPS:
            self._fail(now, f"no exit after {_MOST_STEPS} instructions")
            uc.emu_stop()
            return
        if step in now.script.scribbles:
            self._pages.scatter(now.script.scribbles[step])
        now.steps.append(address)
        if address in self._sites:
            now.stopped, now.after_site = "site", address + size
            uc.emu_stop()
            return
        trap.before(address, size)

    def _on_load(self, uc: Uc, _access: int, address: int, size: int, _value: int, _: object) -> None:
        now = self._now
        if now is None or self._cpu.owns(address):
            return
        values = now.script.loads.get(address)
        if values:
            count = now.loaded.get(address, 0)
            now.loaded[address] = count + 1
            value = values[min(count, len(values) - 1)] & (1 << 8 * size) - 1
            self._pages.put(address, value.to_bytes(size, "little"))
        why = self._pages.may_load(address, size)
        if not why and any(address < cell < address + size for cell in now.script.loads):
            why = "a load that begins before a volatile cell"
        if why:
            self._fail(now, f"{why}: {size} bytes at {self._name(address)}")
            uc.emu_stop()
            return
        self._cpu.trap.loads(address)

    def _on_store(self, uc: Uc, _access: int, address: int, size: int, value: int, _: object) -> None:
        now = self._now
        assert now is not None
        value = self._cpu.trap.stores(address, value & (1 << 8 * size) - 1)
        now.writes.append(Write(len(now.steps) - 1, address, size, value))
        why = self._pages.may_store(address, size)
        if why:
            self._fail(now, f"{why}: {size} bytes at {self._name(address)}")
            uc.emu_stop()
            return
        self._pages.stored(address, size)

    def _on_unmapped(self, _uc: Uc, access: int, address: int, size: int, _value: int, _: object) -> bool:
        now = self._now
        assert now is not None
        load = access == UC_MEM_READ_UNMAPPED
        why = self._pages.may_load(address, size) if load else self._pages.may_store(address, size)
        if why:
            self._fail(now, f"{why}: {size} bytes at {self._name(address)}")
        return not why

    def _name(self, address: int) -> str:
        """An address as a reader knows it."""
        external = self._image.external_at(address)
        name = f"{external[0]}+{external[1]:#x}" if external else self._image.where(address)
        return name if name == f"{address:#x}" else f"{address:#x} ({name})"
