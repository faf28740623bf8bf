"""The processor of a concrete run: unicorn with flat segments, at one privilege level, put into any named state.

What unicorn 2.1.4 is told, and why (each point has a test in tests/unit/test_emulator.py):

* memory is virtual and unpaged (UC_TLB_VIRTUAL): kernel addresses are no addresses of its own physical memory;
* the processor model is one with SMAP: the default model knows no ``clac`` and ``stac``;
* CPL 3 is real: one ``iret`` leads there when the emulator is made, so that ``popf``, ``cli`` and ``sti`` are
  unicorn's own at both levels;
* every selector has a descriptor (gdt.py);
* TF is kept beside it (trap.py). Nothing else is corrected: VIF and VIP survive ``popf``, RF and VM never appear.
"""

import ctypes
import mmap
from collections.abc import Iterable, Mapping, Sequence

import unicorn.x86_const
from unicorn.unicorn_const import (
    UC_ARCH_X86,
    UC_ERR_OK,
    UC_MODE_32,
    UC_MODE_64,
    UC_PROT_READ,
    UC_PROT_WRITE,
    UC_TLB_VIRTUAL,
)  # fmt: skip
from unicorn.unicorn_py3.unicorn import Uc, UcContext, UcError
from unicorn.x86_const import (
    UC_CPU_X86_ICELAKE_SERVER,
    UC_X86_REG_EFLAGS,
    UC_X86_REG_GDTR,
    UC_X86_REG_LDTR,
    UC_X86_REG_MSR,
)

from verify.arch.record import Arch
from verify.decide import gdt
from verify.decide.trap import TF, TrapFlag

__all__ = ["CPU_AREA", "Cpu", "UnrepresentableError"]

_MODES = {62: (UC_ARCH_X86, UC_MODE_64), 3: (UC_ARCH_X86, UC_MODE_32)}  # by e_machine: EM_X86_64, EM_386

_STUB = gdt.AREA  # offset of the page with the one iret, its frame in the upper half
_KERNEL_GS_BASE = 0xC000_0102  # IA32_KERNEL_GS_BASE (SDM 4 chapter 2)
_OTHER_BASE = 0x5A5A_0000
_PAGE = 0x1000

_TRANSLATED = 32 << 20  # bytes of translated code, of which a trampoline needs few; unicorn would reserve a GiB

CPU_AREA = gdt.AREA + _PAGE
"""Bytes of address space that the processor needs for itself: its tables and one page of code."""

_LDT_SELECTOR, _LDT_FLAGS = 0x28, 0x8200  # any selector does; present, type 2: LDT (SDM 3A table 3-2)


class UnrepresentableError(Exception):
    """The emulator cannot hold the state that a script asks for; the message says which part of it."""


def _spare() -> None:
    """MemoryError where unicorn would find too little memory: it ends the process then, with exit code 1."""
    try:
        mmap.mmap(-1, 4 * _TRANSLATED).close()
    except OSError as error:
        raise MemoryError(f"no {4 * _TRANSLATED >> 20} MiB for the emulator") from error


def _register(name: str) -> int:
    number = getattr(unicorn.x86_const, f"UC_X86_REG_{name.upper()}")
    assert isinstance(number, int)
    return number


class _Batch:
    """Registers that are read and written together: unicorn's own wrapper looks up the type of each, each time."""

    def __init__(self, uc: Uc, ids: Sequence[int]) -> None:
        """``ids`` are registers of at most 64 bits."""
        self._uc, self._count = uc, len(ids)
        self._ids = (ctypes.c_int * len(ids))(*ids)
        self._values = (ctypes.c_uint64 * len(ids))()
        first, size = ctypes.addressof(self._values), ctypes.sizeof(ctypes.c_uint64)
        self._places = (ctypes.c_void_p * len(ids))(*(first + n * size for n in range(len(ids))))

    def read(self) -> list[int]:
        """Their values."""
        ctypes.memset(self._values, 0, ctypes.sizeof(self._values))  # a narrow register fills its own bytes only
        self._check(self._uc._do_reg_read_batch(self._ids, self._places, self._count))
        return list(self._values)

    def write(self, values: Iterable[int]) -> None:
        """Give them these values."""
        self._values[:] = list(values)
        self._check(self._uc._do_reg_write_batch(self._ids, self._places, self._count))

    @staticmethod
    def _check(status: int) -> None:
        if status != UC_ERR_OK:
            raise UcError(status)


class Cpu:
    """Registers, flags and selectors by the architecture's own names; ``area`` is where its tables lie."""

    def __init__(self, arch: Arch, cpl: int, area: int) -> None:
        if arch.machine not in _MODES:
            raise UnrepresentableError(f"no emulator for {arch.name}")
        self._arch, self._cpl, self._area = arch, cpl, area
        _spare()
        self.uc = Uc(*_MODES[arch.machine])
        self.uc.ctl_set_tcg_buffer_size(_TRANSLATED)
        self.uc.ctl_set_cpu_model(UC_CPU_X86_ICELAKE_SERVER)
        self.uc.ctl_set_tlb_mode(UC_TLB_VIRTUAL)
        self._words = (*arch.gprs, *arch.segment_bases)
        self._ids = {name: _register(name) for name in (arch.ip, *self._words, *arch.selectors)}
        self._batches: dict[tuple[str, ...], _Batch] = {}
        self._patched: Mapping[int, bytes] = {}
        self.trap = TrapFlag(self.uc, self._ids[arch.sp], arch.bits)
        self._load_tables()
        self._select({**dict.fromkeys(arch.selectors, arch.kernel_ss), "cs": arch.kernel_cs}, 0)
        # All but cs are alike, so that each is loadable at this level in both modes.
        self.selectors = {**dict.fromkeys(arch.selectors, arch.kernel_ss | cpl), "cs": arch.kernel_cs | cpl}
        if cpl:
            self._drop()
            self._select(self.selectors, cpl)
        if arch.bits == 64:  # SDM 2 "SWAPGS": what it exchanges gs's base with must not look like it
            self.uc.reg_write(UC_X86_REG_MSR, (_KERNEL_GS_BASE, _OTHER_BASE))
        self._resting: UcContext = self.uc.context_save()

    def _load_tables(self) -> None:
        self.uc.mem_map(self._area, gdt.AREA, UC_PROT_READ | UC_PROT_WRITE)
        self.uc.mem_write(self._area, gdt.resting())
        self.uc.reg_write(UC_X86_REG_GDTR, (0, self._area, gdt.LIMIT, 0))
        self.uc.reg_write(UC_X86_REG_LDTR, (_LDT_SELECTOR, self._area + gdt.TABLE, gdt.LIMIT, _LDT_FLAGS))

    def _drop(self) -> None:
        """Go to CPL 3 as a kernel does: by an iret to the resting selectors."""
        cs, ss, stub, word = self.selectors["cs"], self.selectors["ss"], self._area + _STUB, self._arch.word
        self._describe(cs, ss, self._cpl)
        frame, landing = stub + _PAGE // 2, stub + 16
        self.uc.mem_map(stub, _PAGE)
        self.uc.mem_write(stub, b"\x48\xcf" if self._arch.bits == 64 else b"\xcf")  # iretq, iretd
        words = (landing, cs, self._arch.flags_one, frame, ss)
        self.uc.mem_write(frame, b"".join(value.to_bytes(word, "little") for value in words))
        self.uc.reg_write(self._ids[self._arch.sp], frame)
        self.uc.emu_start(stub, landing)
        assert self.pc == landing and self.uc.reg_read(self._ids["cs"]) == cs
        self.uc.mem_unmap(stub, _PAGE)

    def _describe(self, cs: int, ss: int, cpl: int) -> None:
        """Give these selectors the descriptors that CS and SS need."""
        wanted = gdt.entries(cs, ss, cpl, self._arch.bits)
        if wanted == self._patched:
            return
        for offset in self._patched:
            self.uc.mem_write(self._area + offset, gdt.resting()[:8])
        for offset, descriptor in wanted.items():
            self.uc.mem_write(self._area + offset, descriptor)
        self._patched = wanted

    def _select(self, selectors: Mapping[str, int], cpl: int) -> None:
        cs = selectors["cs"]
        if self._arch.bits == 32 and cs & 3 != cpl:  # unicorn takes it, and runs at that level from then on
            raise UnrepresentableError(f"cs = {cs:#x}: not a code segment of CPL {cpl}")
        self._describe(selectors["cs"], selectors["ss"], cpl)
        for name in self._arch.selectors:
            try:
                self.uc.reg_write(self._ids[name], selectors[name])
            except UcError as error:
                raise UnrepresentableError(f"{name} = {selectors[name]:#x}: {error}") from error

    def owns(self, address: int) -> bool:
        """Whether the processor's own tables lie there: unicorn reports its loads of descriptors like any other.

        A trampoline's load from there is not told apart; a script that names such an address is refused.
        """
        return self._area <= address < self._area + gdt.AREA

    @property
    def pc(self) -> int:
        """The address of the next instruction."""
        return int(self.uc.reg_read(self._ids[self._arch.ip]))

    def start(self, registers: Mapping[str, int], flags: Mapping[str, int], selectors: Mapping[str, int]) -> None:
        """Take this state, everything else as at rest; a segment base that is not named is 0.

        Every general register, flag and selector must be named (KeyError). UnrepresentableError for a
        selector that no load accepts.
        """
        self.uc.context_restore(self._resting)
        if any(selectors[name] != value for name, value in self.selectors.items()):
            self._select(selectors, self._cpl)
        else:
            self._describe(self.selectors["cs"], self.selectors["ss"], self._cpl)
        missing = [name for name in self._arch.gprs if name not in registers]
        if missing:
            raise KeyError(missing[0])
        self.set_registers(dict.fromkeys(self._arch.segment_bases, 0) | dict(registers))
        self.trap.start(0)
        self._write_flags(flags, {name: flags[name] for name in self._arch.flags})

    def set_registers(self, registers: Mapping[str, int]) -> None:
        """Give these registers and segment bases their values; ValueError for one that does not fit."""
        for name, value in registers.items():
            if not 0 <= value < 1 << self._arch.bits:
                raise ValueError(f"{name} = {value:#x}")
        self._batch(tuple(registers)).write(registers.values())

    def _batch(self, names: tuple[str, ...]) -> "_Batch":
        if names not in self._batches:
            self._batches[names] = _Batch(self.uc, [self._ids[name] for name in names])
        return self._batches[names]

    def set_flags(self, flags: Mapping[str, int]) -> None:
        """Give these flags their values, keep the others; ValueError for one that does not fit."""
        self._write_flags(flags, self.flags() | dict(flags))

    def _write_flags(self, named: Mapping[str, int], flags: Mapping[str, int]) -> None:
        image = self._arch.flags_one
        for name in {*named, *flags}:
            low, width = self._arch.flags[name]
            if not 0 <= flags[name] < 1 << width:
                raise ValueError(f"{name} = {flags[name]:#x}")
            image |= flags[name] << low
        self.trap.value = image >> TF & 1
        self.uc.reg_write(UC_X86_REG_EFLAGS, image & ~(1 << TF))

    def registers(self) -> dict[str, int]:
        """The general registers and the segment bases."""
        return dict(zip(self._words, self._batch(self._words).read(), strict=True))

    def flags(self) -> dict[str, int]:
        """Every flag of the architecture."""
        image = self.uc.reg_read(UC_X86_REG_EFLAGS) | self.trap.value << TF
        return {name: image >> low & (1 << width) - 1 for name, (low, width) in self._arch.flags.items()}

    def system(self) -> dict[str, int]:
        """The selectors."""
        names = self._arch.selectors
        return dict(zip(names, self._batch(names).read(), strict=True))
