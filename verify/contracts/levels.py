"""Levels: what a kernel series documents, as exemptions from strict, each with its reason and source."""

from collections.abc import Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase

from verify.arch.record import Arch
from verify.target import Target

__all__ = ["EXEMPTIONS", "Exemption", "direction_is_free", "documented", "exempt", "exposed", "keeps_flags", "whole"]


@dataclass(frozen=True, kw_only=True)
class Exemption:
    """Obligations (``ids`` are patterns) that a level does not demand, on some paths, machines and kinds of entry."""

    level: str
    ids: tuple[str, ...]
    reason: str
    source: str
    paths: tuple[str, ...] = ("*",)
    archs: tuple[str, ...] = ("*",)
    kinds: tuple[str, ...] = ("mcount", "fentry")


_ARITHMETIC = tuple(f"restore/flags.{name}" for name in ("CF", "PF", "AF", "ZF", "SF", "OF"))
_ENTRY = "arch/x86/kernel/ftrace_64.S"
_ENTRY_32 = 'arch/x86/kernel/ftrace_32.S; commit 3c88c692c287 ("x86/stackframe/32: Provide consistent pt_regs")'

_GRAPH = "arch/x86/kernel/ftrace_64.S and ftrace_32.S, return_to_handler"
_RETHOOK = "arch/x86/kernel/rethook.c, arch_rethook_trampoline_callback(); kprobes/core.c in 5.10"

_NOT_AT_EXIT = (
    *("bx", "cx", "si", "di", *(f"r{n}" for n in range(8, 16)), "ds", "es", "fs", "gs"),
    *("orig_ax", "ip", "cs", "ss", "flags", "flags.*", "defined"),
)

_RETURN_SIDE = (
    *(
        Exemption(level=level, kinds=("return",), ids=ids, reason=reason, source=source)
        for level in ("linux-args", "linux-minimal")
        for ids, reason, source in (
            (
                ("restore/flags", *_ARITHMETIC, "restore/flags.DF"),
                "A function leaves the arithmetic flags in any state and DF clear.",
                "System V ABI AMD64 section 3.2.1",
            ),
            (
                ("restore/cx", "restore/si", "restore/di", "restore/r8", "restore/r9", "restore/r10", "restore/r11"),
                "Caller-saved and no return register: the function's caller expects nothing in it.",
                "System V ABI AMD64 figure 3.4; gcc -mregparm=3",
            ),
        )
    ),
    Exemption(
        level="linux-args",
        kinds=("return",),
        ids=tuple(f"regs/{name}" for name in _NOT_AT_EXIT),
        reason="At function exit only the return registers, bp and sp are filled in.",
        source=_GRAPH,
    ),
    Exemption(
        level="linux-regs",
        kinds=("rethook",),
        ids=("regs/orig_ax", "regs/ip", "regs/cs", "regs/ss", "regs/gs", "regs/sp", "regs/defined"),
        reason="C fills in ip, cs, orig_ax and gs, corrects sp and uses the ss word as scratch.",
        source=_RETHOOK,
    ),
    Exemption(
        level="linux-regs",
        kinds=("optprobe",),
        ids=("regs/orig_ax", "regs/ip", "regs/cs", "regs/ss", "regs/sp", "regs/defined"),
        reason="C fills in ip, cs and orig_ax and corrects sp; ss is the constant __KERNEL_DS.",
        source="arch/x86/kernel/kprobes/opt.c, optimized_callback()",
    ),
    Exemption(
        level="linux-regs",
        kinds=("rethook", "optprobe"),
        ids=("regs/owned",),
        reason="In 5.10 (not in 6.1) the structure's last word lies over the caller's stack; it is not stored to.",
        source="arch/x86/kernel/kprobes/core.c and opt.c (5.10)",
    ),
)

EXEMPTIONS: tuple[Exemption, ...] = (
    Exemption(
        level="linux-regs",
        ids=("restore/r11",),
        archs=("x86_64",),
        reason="r11 is saved for the callback to see and never reloaded: it is scratch at function entry.",
        source=f"{_ENTRY}, ftrace_regs_caller; System V ABI AMD64 figure 3.4",
    ),
    Exemption(
        level="linux-regs",
        ids=("regs/ss",),
        archs=("x86_64",),
        reason="ss is stored as the constant __KERNEL_DS; in long mode it may be 0 after an interrupt.",
        source=f"{_ENTRY}, ftrace_regs_caller",
    ),
    Exemption(
        level="linux-regs",
        ids=("restore/flags", *_ARITHMETIC),
        paths=("direct",),
        archs=("x86_64",),
        reason="The return predictor is rebalanced by an add after popf; a call clobbers these flags anyway.",
        source='commit 36b64f101219 ("x86/ftrace: Rebalance RSB") (in v6.2)',
    ),
    Exemption(
        level="linux-regs",
        ids=("regs/flags", *(name.replace("restore/", "regs/") for name in _ARITHMETIC)),
        archs=("x86_32",),
        reason="The arithmetic flags are those of the add that computes sp, which runs before pushf.",
        source=_ENTRY_32,
    ),
    Exemption(
        level="linux-regs",
        ids=("restore/flags", "restore/flags.*"),
        archs=("x86_32",),
        reason="Flags are not restored: the source says so, and a call clobbers the arithmetic ones anyway.",
        source=_ENTRY_32,
    ),
    Exemption(
        level="linux-regs",
        ids=("regs/defined",),
        archs=("x86_32",),
        reason="The upper halves of pushed selectors are no part of any field: ds es fs gs ss are 16 bits.",
        source="arch/x86/include/asm/ptrace.h, struct pt_regs (__dsh, __esh, __fsh, __gsh, __csh, __ssh)",
    ),
    *(
        Exemption(level=level, ids=ids, reason=reason, source=source)
        for level in ("linux-args", "linux-minimal")
        for ids, reason, source in (
            (
                ("restore/flags", *_ARITHMETIC),
                "Arithmetic flags are dead at function entry and not preserved (subq, addq).",
                f"{_ENTRY}, save_mcount_regs; System V ABI AMD64 section 3.2.1",
            ),
            (
                ("restore/flags", "restore/flags.DF"),
                "DF is clear at function entry, and the callback leaves it clear.",
                "System V ABI AMD64 section 3.2.1",
            ),
            (
                ("restore/r10", "restore/r11"),
                "r10 and r11 are scratch at function entry: the callback may clobber them.",
                "System V ABI AMD64 figure 3.4",
            ),
        )
    ),
    Exemption(
        level="linux-args",
        ids=("regs/r10", "regs/r11", "regs/r12", "regs/r13", "regs/r14", "regs/r15", "regs/bx"),
        reason="Only argument registers, bp, sp and ip are filled in for callbacks that asked for no pt_regs.",
        source="arch/x86/kernel/ftrace_64.S, ftrace_caller; include/linux/ftrace.h, struct ftrace_regs",
    ),
    Exemption(
        level="linux-args",
        ids=("regs/flags", "regs/flags.*", "regs/ss"),
        reason="flags and ss are not filled in without FTRACE_OPS_FL_SAVE_REGS.",
        source="arch/x86/include/asm/ftrace.h, arch_ftrace_get_regs()",
    ),
    Exemption(
        level="linux-args",
        ids=("regs/defined",),
        reason="Only the documented fields are set; callbacks reach the others through no accessor.",
        source="include/linux/ftrace.h, struct ftrace_regs; arch/x86/include/asm/ftrace.h",
    ),
    Exemption(
        level="linux-args",
        ids=("regs/cs",),
        reason="cs = 0 marks the structure as partial: arch_ftrace_get_regs() then returns NULL.",
        source="arch/x86/include/asm/ftrace.h, arch_ftrace_get_regs()",
    ),
    *_RETURN_SIDE,
)
"""Every exemption from strict; what is not here is demanded."""

_DOCUMENTED: Mapping[tuple[str, str], frozenset[str]] = {
    ("linux-args", "fentry"): frozenset(["ax", "cx", "dx", "si", "di", "r8", "r9", "bp", "orig_ax", "ip", "sp", "cs"]),
    ("linux-args", "return"): frozenset(["ax", "dx", "bp", "sp"]),
    ("linux-regs", "optprobe"): frozenset(
        ["ax", "bx", "cx", "dx", "si", "di", "bp", *(f"r{n}" for n in range(8, 16)), "flags", "sp"]
    ),
    ("linux-regs", "rethook"): frozenset(
        ["ax", "bx", "cx", "dx", "si", "di", "bp", *(f"r{n}" for n in range(8, 16)), "flags", "sp", "ds", "es", "fs"]
    ),
}


def documented(level: str, field: str, arch: Arch, kind: str) -> tuple[int, bool] | None:
    """The constant that a level documents for a field, and whether the selector itself would do as well."""
    if (level, field) == ("linux-regs", "ss") and kind not in ("rethook", "optprobe"):
        return arch.kernel_ss, True
    if (level, field) == ("linux-args", "cs") and kind != "return":
        return 0, False  # the mark of a partial structure: arch_ftrace_get_regs() tests it
    return None


def keeps_flags(level: str, arch: Arch, kind: str) -> bool:
    """Whether a level demands the pre-state of system flags where strict demands a handler's edit."""
    return (level, arch.name) == ("linux-regs", "x86_32") and kind != "rethook"


def exempt(level: str, ident: str, path: str, arch: str, kind: str) -> Exemption | None:
    """The exemption that covers an obligation at a level, None where it is demanded."""
    for one in EXEMPTIONS:
        here = one.level == level and any(fnmatchcase(path, pattern) for pattern in one.paths)
        here = here and kind in one.kinds and any(fnmatchcase(arch, pattern) for pattern in one.archs)
        if here and any(fnmatchcase(ident, pattern) for pattern in one.ids):
            return one
    return None


def direction_is_free(level: str, path: str, arch: Arch, kind: str) -> bool:
    """Whether DF need not be restored: a level then demands that it is clear at the exit if it was at the hook."""
    return exempt(level, "restore/flags.DF", path, arch.name, kind) is not None


def whole(level: str, arch: Arch) -> bool:
    """Whether ``regs/defined`` speaks of the upper halves of selector fields: at strict, and where they are zero."""
    return level == "strict" or arch.selector_extends


def exposed(level: str, target: Target, names: frozenset[str]) -> frozenset[str]:
    """The fields whose bytes ``regs/defined`` speaks of: all at strict, the documented ones at linux-*."""
    return _DOCUMENTED.get((level, target.kind), names) & names
