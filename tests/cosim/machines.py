"""Two machines that run one instruction from any state: unicorn at either level, the real processor in user mode."""

import ctypes
import struct
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol

import unicorn.x86_const
from unicorn.unicorn_const import UC_ERR_OK
from unicorn.unicorn_py3.unicorn import Uc, UcError
from unicorn.x86_const import UC_X86_REG_MSR

from tests.cosim.states import Pins, State
from tests.cosim.trial import CODE_PAGE, HERE, PAD, PAGE, SCRATCH, Trial
from verify.arch.record import Arch
from verify.decide.cpu import Cpu, UnrepresentableError
from verify.decide.native import CALM, host_register
from verify.decide.native_code import IN, OUT
from verify.decide.native_host import USER_DATA, Host, HostError, user_selectors

_TF, _AC = 1 << 8, 1 << 18
_TABLES = {64: 0x6A6A_0000_0000, 32: 0x4000_0000}  # by word size: where the emulator's descriptor tables lie
_OTHER_GS = 0x2B2B_0000_1000  # IA32_KERNEL_GS_BASE, which swapgs would bring in
_KERNEL_GS_BASE = 0xC000_0102
_BREAKPOINTS = b"\xcc" * PAGE


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What a machine shows after one instruction, as ``Expected``; ``fault`` is why it did not come that far."""

    words: tuple[int, ...]
    memory: bytes
    ip: int
    fault: str = ""


class Machine(Protocol):
    """Runs one instruction again and again."""

    name: str
    cpl: int
    pins: Pins

    def load(self, trial: Trial) -> None:
        """Take the instruction of a trial."""

    def run(self, state: State) -> Outcome:
        """Run it once, within ``ready``."""

    @contextmanager
    def ready(self) -> Iterator[None]:
        """The machine is ours within."""


def _flag_bits(arch: Arch) -> int:
    return arch.flags_one | sum(((1 << width) - 1) << low for low, width in arch.flags.values())


class _Batch:
    """Some registers of an emulator, read and written together without making new objects for each."""

    def __init__(self, uc: Uc, names: Sequence[str]) -> None:
        self._uc, self._count = uc, ctypes.c_int(len(names))
        numbers = [getattr(unicorn.x86_const, f"UC_X86_REG_{name.upper()}") for name in names]
        self._numbers = (ctypes.c_int * len(names))(*numbers)
        self._values = (ctypes.c_uint64 * len(names))()
        first = ctypes.addressof(self._values)
        self._places = (ctypes.c_void_p * len(names))(*range(first, first + 8 * len(names), 8))
        self._format = struct.Struct(f"<{len(names)}Q")

    def write(self, values: Sequence[int]) -> None:
        """Give the registers these values."""
        self._format.pack_into(self._values, 0, *values)
        status = self._uc._do_reg_write_batch(self._numbers, self._places, self._count)
        assert status == UC_ERR_OK

    def read(self) -> tuple[int, ...]:
        """What they hold; a register narrower than 8 bytes fills the low ones."""
        ctypes.memset(self._values, 0, self._format.size)
        status = self._uc._do_reg_read_batch(self._numbers, self._places, self._count)
        assert status == UC_ERR_OK
        return self._format.unpack_from(self._values)


class Emulated:
    """unicorn, its segments as the package sets them up for whole trampolines."""

    def __init__(self, arch: Arch, cpl: int) -> None:
        self.name, self.cpl, self._arch = f"unicorn at CPL {cpl}", cpl, arch
        self._cpu = Cpu(arch, cpl, _TABLES[arch.bits])
        self._uc = self._cpu.uc
        self._code, self._scratch = CODE_PAGE[arch.bits], SCRATCH[arch.bits]
        self._uc.mem_map(self._code, PAGE)
        self._uc.mem_map(self._scratch, PAGE)
        # TF stays beside unicorn (verify/decide/trap.py); here it is clear and never loaded.
        self.pins = Pins(flags={"TF": 0}, selectors=self._cpu.selectors, image=_TF)
        words = [*arch.gprs, "eflags", *arch.selectors, *arch.segment_bases, arch.ip]
        self._all = _Batch(self._uc, words)
        self._names = [name for name in words if name not in (*arch.selectors, arch.ip)]
        self._some = _Batch(self._uc, self._names)
        self._eflags, self._bits = words.index("eflags"), _flag_bits(arch)
        if arch.segment_bases:
            self._uc.reg_write(UC_X86_REG_MSR, (_KERNEL_GS_BASE, _OTHER_GS))
        self._held: tuple[int, ...] = ()  # the selectors that it holds

    def load(self, trial: Trial) -> None:
        """Take the instruction."""
        self._uc.mem_write(self._code, _BREAKPOINTS)
        self._uc.mem_write(self._code + HERE, trial.insn.code)
        self._uc.ctl_remove_cache(self._code, self._code + PAGE)

    @contextmanager
    def ready(self) -> Iterator[None]:
        """Nothing to do."""
        yield

    def run(self, state: State) -> Outcome:
        """Run it once."""
        uc, inputs = self._uc, state.inputs
        selectors = tuple([inputs[name] for name in self._arch.selectors])
        if selectors != self._held:  # the last instruction has loaded one, or this state has others
            registers, flags = dict.fromkeys(self._arch.gprs, 0), dict.fromkeys(self._arch.flags, 0)
            self._held = ()
            self._cpu.start(registers, flags, dict(zip(self._arch.selectors, selectors, strict=True)))
        values = {**inputs, "eflags": state.flags}
        self._some.write([values[name] for name in self._names])
        uc.mem_write(self._scratch, state.memory)
        fault = ""
        try:
            uc.emu_start(self._code + HERE, 0, count=1)
        except UcError as error:
            fault = str(error)
        *words, ip = self._all.read()
        words[self._eflags] &= self._bits
        self._held = tuple(words[self._eflags + 1 : self._eflags + 1 + len(selectors)])
        return Outcome(words=tuple(words), memory=bytes(uc.mem_read(self._scratch, PAGE)), ip=ip, fault=fault)


class Real:
    """The processor under this program, in user mode."""

    name, cpl = "native", 3

    def __init__(self, host: Host, arch: Arch) -> None:
        """HostError where it does not run code of this architecture."""
        self._host, self._arch = host, arch
        selectors = user_selectors(arch)
        loadable = dict.fromkeys(("ds", "es"), (USER_DATA,)) | dict.fromkeys(("fs", "gs"), (0, USER_DATA))
        self.pins = Pins(flags=CALM, selectors=selectors, image=_TF | _AC, loadable=loadable)
        self._code, self._scratch = CODE_PAGE[arch.bits], SCRATCH[arch.bits]
        self._pages = [page for page in (self._code, self._scratch) if host.map(page, PAGE)]
        if len(self._pages) < 2:
            raise HostError(f"this process cannot map {self._code:#x} or {self._scratch:#x}")
        given = {host_register(name): name for name in arch.gprs} | {name: name for name in arch.segment_bases}
        given |= {name: name for name in ("cs", "ss", "ds", "es")}
        self._fixed = {"rip": self._code + HERE, **dict.fromkeys(set(IN) - {*given, "rip", "flags"}, 0)}
        self._plan = [given.get(name, name) for name in IN]
        self._take = [OUT.index(host_register(name)) for name in arch.gprs]
        self._bases = [OUT.index(name) for name in arch.segment_bases]
        self._mask, self._bits = (1 << arch.bits) - 1, _flag_bits(arch)
        self._end = 0
        self._try()

    def _try(self) -> None:
        """HostError where the processor or the kernel refuses code of this architecture."""
        self._host.write(self._code, _BREAKPOINTS)
        values = {**self._fixed, **dict.fromkeys(self._arch.gprs, 0), **dict.fromkeys(self._arch.segment_bases, 0)}
        values |= {**self.pins.selectors, "flags": self._arch.flags_one}
        with self._host.ready():
            out = self._host.enter([values[name] for name in self._plan])
        if out[_TRAP] != _BREAKPOINT or out[_RIP] != self._code + HERE + 1:
            raise HostError(f"{self._arch.name} code does not run here: signal {out[_SIGNAL]} at {out[_RIP]:#x}")

    def close(self) -> None:
        """Give the pages back."""
        for page in self._pages:
            self._host.unmap(page)

    def load(self, trial: Trial) -> None:
        """Take the instruction, breakpoints all around it."""
        self._host.write(self._code, _BREAKPOINTS)
        self._host.write(self._code + HERE, trial.insn.code)
        self._end = trial.insn.end

    @contextmanager
    def ready(self) -> Iterator[None]:
        """Signals are ours within."""
        with self._host.ready():
            yield

    def run(self, state: State) -> Outcome:
        """Run it once; it has come through where the next breakpoint, or the pad's, stops it."""
        self._host.write(self._scratch, state.memory)
        values = {**self._fixed, **state.inputs, "flags": state.flags}
        out = self._host.enter([values[name] for name in self._plan])
        selectors = self._selectors(out)
        words = (
            *[out[n] & self._mask for n in self._take],
            out[_FLAGS] & self._bits,
            *[selectors[name] for name in self._arch.selectors],
            *[out[n] for n in self._bases],
        )
        ip, fault = out[_RIP] - 1, ""
        if out[_TRAP] != _BREAKPOINT or ip not in (self._end, self._code + PAD):
            fault = f"signal {out[_SIGNAL]}, exception {out[_TRAP]} at {out[_RIP] - self._code - HERE:+#x}"
        return Outcome(words=words, memory=self._host.read(self._scratch, PAGE), ip=ip, fault=fault)

    def _selectors(self, out: tuple[int, ...]) -> Mapping[str, int]:
        both = out[_CS_SS]
        data = {name: out[n] & 0xFFFF for name, n in _DATA}
        return {**data, "cs": both & 0xFFFF, "ss": both >> 48}


_RIP, _FLAGS, _TRAP, _SIGNAL, _CS_SS = (OUT.index(name) for name in ("rip", "flags", "trap", "signal", "cs_gs_fs_ss"))
_DATA = [(name, OUT.index(name)) for name in ("ds", "es", "fs", "gs")]
_BREAKPOINT = 3


def representable(machine: Machine, state: State) -> Outcome | None:
    """A run, None where the machine cannot hold the state."""
    try:
        return machine.run(state)
    except UnrepresentableError:
        return None
