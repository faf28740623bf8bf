"""What is this machine: one frozen record per architecture, without defaults that carry proof."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

__all__ = ["Arch", "Field", "FlagEffect", "Form"]


@dataclass(frozen=True, kw_only=True)
class Field:
    """One field of ``pt_regs``: byte offset, and what it mirrors.

    ``role`` is ``gpr`` (``mirror`` names the register), ``orig_ax``, ``ip``, ``flags``, ``sp`` or
    ``selector`` (``mirror`` names the segment register; only bits 15:0 belong to the claim).
    """

    name: str
    offset: int
    role: Literal["gpr", "orig_ax", "ip", "flags", "sp", "selector"]
    mirror: str


@dataclass(frozen=True, kw_only=True)
class FlagEffect:
    """What an instruction does to the six arithmetic flags and DF; the rest it preserves.

    ``written`` takes the lifter's value, ``undefined`` becomes a fresh symbol, ``constant`` is a value
    that the manual fixes. A flag in none of them keeps its value whatever the lifter says.
    """

    written: frozenset[str]
    undefined: frozenset[str]
    constant: Mapping[str, int]
    source: str  # manual section


@dataclass(frozen=True, kw_only=True)
class Form:
    """One instruction of the allow-list: how it is executed and what it does to the flags.

    ``how`` is ``lift`` (the lifter's semantics, flags through ``flags``), ``nop`` (the manual says it
    has no effect on the state modelled here) or ``own`` (our model in execute/system.py or control.py).
    """

    how: Literal["lift", "nop", "own"]
    flags: FlagEffect


@dataclass(frozen=True, kw_only=True)
class Arch:
    """Registers, flags, ``pt_regs``, calls and allow-list of one architecture."""

    name: str
    machine: int  # ELF e_machine
    bits: int  # word and register width
    lifter: str  # archinfo name
    sleigh: str  # pypcode language
    capstone: tuple[int, int]  # capstone arch, mode
    sp: str
    ip: str
    gprs: tuple[str, ...]  # every general register, sp included
    selectors: tuple[str, ...]  # 16 bits each
    selector_extends: bool  # whether push and mov to a register zero-extend a selector (else: unspecified)
    loadable: frozenset[str]  # selectors whose load is modelled: it changes nothing but the selector
    segment_bases: tuple[str, ...]
    flags: Mapping[str, tuple[int, int]]  # name -> (lowest bit, width) in the flags image
    flags_one: int  # bits that always read as one
    arithmetic: tuple[str, ...]  # flags a called function may leave in any state
    popf_cpl0: frozenset[str]  # flags that popf takes from the image at CPL 0
    popf_cpl3: frozenset[str]  # at CPL 3 (IF is handled by IOPL)
    caller_saved: tuple[str, ...]
    arguments: tuple[str, ...]  # argument registers of the C callback, in order; further ones are on the stack
    stack_arguments: int  # words that stack-passed arguments may take at most (the callee owns them)
    returns: tuple[str, ...]  # registers of the C return value
    frame: str  # frame pointer register
    call_size: int  # bytes of the patched call
    stack_alignment: int  # bytes, of sp at a call to C in the kernel (CPL 0)
    user_alignment: int  # the same in user space (CPL 3)
    pt_regs: tuple[Field, ...]
    pt_regs_size: int
    regs_sp_window: tuple[int, int] | None  # words from T that a handler may leave in an honoured regs->sp
    regs_sp_slots: tuple[int, ...]  # bytes from that sp at which the kernel's exit stores
    graph_frame_pointer: bool  # whether return_to_handler hands the frame pointer to C (else 0)
    kernel_cs: int
    kernel_ss: int
    forms: Mapping[str, Form]  # capstone mnemonic -> Form
    vex_flags: str  # name of the lifter's helper that computes the flags word
    vex_registers: Mapping[str, str]  # our register name -> the lifter's, where they differ

    @property
    def word(self) -> int:
        """Bytes of a register."""
        return self.bits // 8

    def structure(self, sp: str) -> tuple[tuple[Field, ...], int]:
        """Fields and size in bytes of ``pt_regs`` by sp form.

        ``content``: the whole structure. ``address``: it ends before sp, since &regs->sp *is* the stack pointer
        (a kernel-mode trap frame before commit 3c88c692c287 (in v5.3) has neither sp nor ss).
        """
        if sp == "content":
            return self.pt_regs, self.pt_regs_size
        end = self.field("sp").offset
        return tuple(field for field in self.pt_regs if field.offset < end), end

    def argument(self, position: int) -> str | int:
        """Where the n-th argument (from 0) is at the call: a register's name, or bytes above the stack pointer."""
        if position < len(self.arguments):
            return self.arguments[position]
        return self.word * (position - len(self.arguments))

    def field(self, name: str) -> Field:
        """The ``pt_regs`` field of that name; KeyError if there is none."""
        for field in self.pt_regs:
            if field.name == name:
                return field
        raise KeyError(name)
