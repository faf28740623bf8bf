"""A third opinion on concrete states: plays a script on the processor that this program runs on.

Representable is what a user process may hold: TF, AC and IOPL clear, IF set, VIF and VIP clear, the selectors of
Linux's user processes, addresses below the kernel's; and what can be played without stopping at each instruction:
no byte changes below the stack pointer between two instructions, a cell yields the same value at each load. The
instructions run at CPL 3: a path must be explored at that level to be compared. Calls of the callback are replaced by
breakpoints. A run may go wherever the script's addresses lead; what is mapped executable in this process there, runs.
"""

import signal
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from verify.arch.record import Arch
from verify.decide.cpu import UnrepresentableError
from verify.decide.emulator import Run, Script, Snapshot
from verify.decide.native_code import IN, OUT
from verify.decide.native_host import Host, user_selectors
from verify.decide.native_pages import NativePages
from verify.image.decode import decode
from verify.image.model import Image

__all__ = ["CALM", "USER_TOP", "Native", "host_register", "refuse"]

CALM: Mapping[str, int] = {"TF": 0, "IF": 1, "IOPL": 0, "AC": 0, "VIF": 0, "VIP": 0}
"""Flags that a user process cannot choose, or cannot set and still run on, with the values they have."""

_SECONDS = 5.0  # processor time of one run; a trampoline takes microseconds
USER_TOP = {64: 0x7FFF_FFFF_F000, 32: 1 << 32}  # by word size: where the addresses of a process end
_DEBUG, _BREAKPOINT, _NOT_PRESENT, _STACK, _PROTECTION, _PAGE_FAULT = 1, 3, 11, 12, 13, 14  # SDM 3 table 6-1
_REFUSED = (_NOT_PRESENT, _STACK, _PROTECTION)


def host_register(name: str) -> str:
    """The 64-bit register that holds a general register of either architecture: ``eax`` is in ``rax``."""
    return f"r{name[1:]}" if name[0] == "e" else name


def refuse(script: Script, arch: Arch) -> None:
    """UnrepresentableError for what no user process holds, or no run without single steps can play."""
    flags = [script.flags, *(effect.flags for effect in script.callbacks.values())]
    for name, value in CALM.items():
        if any(given.get(name, value) != value for given in flags):
            raise UnrepresentableError(f"a user process cannot run with {name} = {next(_other(flags, name, value))}")
    for name, value in user_selectors(arch).items():
        if script.selectors[name] != value:
            raise UnrepresentableError(f"{name} = {script.selectors[name]:#x} is no user process's")
    if script.scribbles:
        raise UnrepresentableError("bytes change below the stack pointer between two instructions")
    if any(len(set(values)) > 1 for values in script.loads.values()):
        raise UnrepresentableError("a cell changes between two loads")
    bases = [script.registers.get(name, 0) for name in arch.segment_bases]
    if any(base >= USER_TOP[64] for base in bases):
        raise UnrepresentableError("a segment base that is no user address")


def _other(flags: Sequence[Mapping[str, int]], name: str, value: int) -> Iterator[int]:
    return (given[name] for given in flags if given.get(name, value) != value)


@dataclass
class _Progress:
    """A run so far; ``at`` is the state of the processor, by the names of ``IN``."""

    script: Script
    at: dict[str, int]
    views: list[Snapshot] = field(default_factory=list)
    sites: list[int] = field(default_factory=list)
    error: str | None = None
    target: int | None = None


class Native:
    """Runs one target again and again on the real processor; nothing of a run is left for the next one."""

    def __init__(
        self,
        image: Image,
        arch: Arch,
        *,
        code: Sequence[tuple[int, int]],
        sites: Collection[int],
        returns: Collection[int],
        stack: tuple[int, int],
        host: Host,
    ) -> None:
        """As ``Emulator``; ``host`` may serve one target after another. UnrepresentableError where a page is taken."""
        self._image, self._arch, self._host = image, arch, host
        self._code, self._sites = tuple(code), frozenset(sites)
        self._mask = (1 << arch.bits) - 1
        self._names = {name: host_register(name) for name in arch.gprs}
        self._pages = NativePages(host, image, code, sites, returns, stack, USER_TOP[arch.bits])
        self.selectors: Mapping[str, int] = user_selectors(arch)

    def close(self) -> None:
        """Give the pages back."""
        self._pages.close()

    def run(self, script: Script) -> Run:
        """Play a script to the trampoline's exit; steps and stores of the run are not known and left empty.

        With a ``limit`` it ends at the last callback of the script. UnrepresentableError where a user process
        cannot hold the state or stops at an instruction; HostError where the processor refuses the start.
        """
        refuse(script, self._arch)
        later = [address for effect in script.callbacks.values() for address in effect.memory]
        cells = {
            cell + n: value >> 8 * n & 0xFF
            for cell, (value, *_) in script.loads.items()
            for n in range(self._arch.word)
        }
        self._pages.start({**cells, **script.memory}, later)
        now = _Progress(script=script, at=self._entry(script))
        with self._host.ready(_SECONDS):
            while now.error is None and now.target is None:
                out = self._host.enter([now.at[name] for name in IN])
                self._stopped(now, dict(zip(OUT, out, strict=True)))
        ended = now.target is not None
        return Run(
            views=tuple(now.views),
            sites=tuple(now.sites),
            exit=self._snapshot(now) if ended else None,
            target=now.target,
            steps=(),
            writes=(),
            error=now.error,
        )

    def _entry(self, script: Script) -> dict[str, int]:
        selectors = {name: self.selectors[name] for name in ("cs", "ss", "ds", "es")}
        return {
            **dict.fromkeys(IN, 0),
            **{self._names[name]: script.registers[name] for name in self._arch.gprs},
            **{name: script.registers.get(name, 0) for name in self._arch.segment_bases},
            **selectors,
            "rip": script.start,
            "flags": self._image_of(script.flags),
        }

    def _image_of(self, flags: Mapping[str, int]) -> int:
        image = self._arch.flags_one
        for name, (low, width) in self._arch.flags.items():
            if not 0 <= flags[name] < 1 << width:
                raise ValueError(f"{name} = {flags[name]:#x}")
            image |= flags[name] << low
        return image

    def _is_code(self, address: int) -> bool:
        return any(start <= address < end for start, end in self._code)

    def _stopped(self, now: _Progress, out: Mapping[str, int]) -> None:
        """Take the state that the processor stopped in, and see why it did."""
        selectors = {"cs": out["cs_gs_fs_ss"] & 0xFFFF, "ss": out["cs_gs_fs_ss"] >> 48}
        now.at = {name: out[name] for name in IN if name not in selectors} | selectors
        now.at |= {name: out[name] for name in ("fs", "gs")}
        ip, breakpoint = out["rip"], out["signal"] == signal.SIGTRAP and out["trap"] == _BREAKPOINT
        at = ip - 1 & self._mask if breakpoint else ip
        if breakpoint and at in self._sites:
            self._call_back(now, at)
        elif out["signal"] == signal.SIGVTALRM:
            now.error = f"no exit after {_SECONDS:g} seconds, at {self._image.where(ip)}"
        elif out["trap"] == _DEBUG or out["signal"] == signal.SIGBUS:
            raise UnrepresentableError(f"TF or AC is set at {self._image.where(at)}")
        elif self._is_code(at):
            self._faulted(now, at, out)
        elif breakpoint or at not in self._image.return_thunks:
            now.target = at
        else:
            self._faulted(now, at, out)

    def _faulted(self, now: _Progress, at: int, out: Mapping[str, int]) -> None:
        """The trampoline's own code stopped: a page of the image is missing, or the run cannot go on."""
        where, trap = self._image.where(at), out["trap"]
        if trap == _PAGE_FAULT and self._pages.known(out["cr2"]):
            return
        if trap in _REFUSED:
            raise UnrepresentableError(f"a user process stops at {where}: privilege, selector or address")
        if trap == _PAGE_FAULT:
            now.error = f"an access to memory that is not mapped: {out['cr2']:#x}, at {where}"
        else:
            now.error = f"signal {out['signal']}, exception {trap}, at {where}"

    def _call_back(self, now: _Progress, site: int) -> None:
        """Take the view, then leave what the script's C function leaves."""
        insn = decode(self._image, self._arch, site)
        assert insn is not None  # it is a call
        now.sites.append(site)
        now.views.append(self._snapshot(now))
        if now.at["fs"] or now.at["gs"]:
            raise UnrepresentableError("fs or gs is loaded at a callback")  # loading it again would change its base
        number = now.sites.count(site)
        effect = now.script.callbacks.get((site, number))
        if effect is None:
            now.error = f"the script has no callback number {number} for this call, at {self._image.where(site)}"
            return
        now.at |= {self._names[name]: value for name, value in effect.registers.items()}
        now.at["flags"] = self._image_of(self._flags(now) | dict(effect.flags))
        now.at["rip"] = insn.end
        self._pages.scatter(effect.memory)
        if now.script.limit is not None and len(now.sites) == len(now.script.callbacks):
            now.target = insn.end

    def _flags(self, now: _Progress) -> dict[str, int]:
        image = now.at["flags"]
        return {name: image >> low & (1 << width) - 1 for name, (low, width) in self._arch.flags.items()}

    def _snapshot(self, now: _Progress) -> Snapshot:
        registers = {name: now.at[whole] & self._mask for name, whole in self._names.items()}
        registers |= {name: now.at[name] for name in self._arch.segment_bases}
        return Snapshot(
            registers=registers,
            flags=self._flags(now),
            selectors={name: now.at[name] & 0xFFFF for name in self._arch.selectors},
            memory=self._pages.copy(),
        )
