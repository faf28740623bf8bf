"""x86-64 as the kernel uses it: registers, flags, ``pt_regs``, the C call and the allow-list.

Flag effects: Intel SDM volume 1 appendix A (EFLAGS cross-reference) and the instruction pages of volume 2.
``pt_regs``: arch/x86/include/asm/ptrace.h (168 bytes). C calls: System V ABI AMD64 section 3.2; the kernel
keeps the stack 8-byte aligned (-mpreferred-stack-boundary=3).
"""

from collections.abc import Mapping

from verify.arch.record import Arch, Field, FlagEffect, Form

__all__ = ["FLAGS", "FORMS", "POPF_CPL0", "POPF_CPL3", "X86_64"]

_ARITHMETIC = ("CF", "PF", "AF", "ZF", "SF", "OF")


# SDM 1 figure 3-8: lowest bit and width. RF and VM are no state here (0 at the hook), bit 1 reads as one.
FLAGS = {
    "CF": (0, 1), "PF": (2, 1), "AF": (4, 1), "ZF": (6, 1), "SF": (7, 1), "TF": (8, 1), "IF": (9, 1), "DF": (10, 1),
    "OF": (11, 1), "IOPL": (12, 2), "NT": (14, 1), "AC": (18, 1), "VIF": (19, 1), "VIP": (20, 1), "ID": (21, 1),
}  # fmt: skip

# SDM 2 "POPF/POPFD/POPFQ", table 4-21: at CPL 0 all but VIF, VIP, VM, RF; at CPL 3 IOPL is kept too,
# and IF unless CPL <= IOPL.
POPF_CPL0 = frozenset(["CF", "PF", "AF", "ZF", "SF", "TF", "IF", "DF", "OF", "IOPL", "NT", "AC", "ID"])
POPF_CPL3 = frozenset(["CF", "PF", "AF", "ZF", "SF", "TF", "DF", "OF", "NT", "AC", "ID"])


def _effect(written: str = "", undefined: str = "", source: str = "SDM 1 A", **constant: int) -> FlagEffect:
    return FlagEffect(
        written=frozenset(written.split()),
        undefined=frozenset(undefined.split()),
        constant=constant,
        source=source,
    )


_NONE = _effect()
_ADD = _effect("CF PF AF ZF SF OF")
_INC = _effect("PF AF ZF SF OF")  # SDM 2 "INC": CF is not affected
_LOGIC = _effect("PF ZF SF", "AF", CF=0, OF=0)  # SDM 2 "AND": OF and CF cleared, AF undefined
_SHIFT_1 = _effect("CF PF ZF SF OF", "AF")  # SDM 2 "SAL/SAR/SHL/SHR": OF is defined for 1-bit shifts only
_SHIFT_N = _effect("CF PF ZF SF", "AF OF")
_MUL = _effect("CF OF", "PF AF ZF SF")  # SDM 2 "IMUL"
_BT = _effect("CF", "PF AF SF OF")  # SDM 2 "BT": ZF is unaffected
_SAHF = _effect("CF PF AF ZF SF")  # SDM 2 "SAHF": OF is unaffected


def _forms() -> Mapping[str, Form]:
    forms: dict[str, Form] = {}

    def allow(how: str, effect: FlagEffect, *mnemonics: str) -> None:
        assert how in ("lift", "nop", "own")
        for mnemonic in mnemonics:
            forms[mnemonic] = Form(how=how, flags=effect)  # type: ignore[arg-type]  # asserted above

    # mul is left out: VEX's CF and OF after it were seen to be wrong in every form.
    conditions = ["o", "no", "b", "ae", "e", "ne", "be", "a", "s", "ns", "p", "np", "l", "ge", "le", "g"]
    allow("lift", _NONE, "mov", "movabs", "movzx", "movsx", "movsxd", "lea", "push", "pop", "xchg", "bswap", "leave")
    allow("lift", _NONE, "not", "cdqe", "cqo", "cdq", "cwde", "lahf")
    allow("lift", _NONE, *(f"{kind}{c}" for kind in ("j", "set", "cmov") for c in conditions))
    allow("lift", _ADD, "add", "sub", "cmp", "neg", "adc", "sbb")
    allow("lift", _INC, "inc", "dec")
    allow("lift", _LOGIC, "and", "or", "xor", "test")
    # A shift's key carries its immediate count: 0 touches no flag, 1 defines OF, more leave it undefined.
    allow("lift", _NONE, *(f"{s}/0" for s in ("shl", "sal", "shr", "sar")))
    # shr/1 is left out: SLEIGH's OF after it is another than VEX's.
    allow("lift", _SHIFT_1, *(f"{s}/1" for s in ("shl", "sal", "sar")))
    allow("lift", _SHIFT_N, *(f"{s}/n" for s in ("shl", "sal", "shr", "sar")))
    allow("lift", _MUL, "imul")
    allow("lift", _BT, "bt")
    allow("lift", _SAHF, "sahf")
    allow("lift", _effect("CF"), "cmc")
    allow("lift", _effect(CF=0), "clc")
    allow("lift", _effect(CF=1), "stc")
    # SDM 2: no effect on registers, flags or memory; endbr tracks shadow state that is never claimed.
    allow("nop", _NONE, "nop", "endbr64", "endbr32", "pause")
    allow(
        "own", _NONE, "pushfq", "popfq", "pushf", "popf", "pushfd", "popfd", "cli", "sti", "cld", "std", "clac", "stac"
    )
    allow("own", _NONE, "call", "ret", "jmp", "swapgs", "iretq", "iretd", "mov/sreg", "push/sreg", "pop/sreg")
    return forms


FORMS = _forms()
"""Capstone mnemonic (with ``/0 /1 /n`` for shifts, ``/sreg`` for segment registers) -> Form."""


def _pt_regs() -> tuple[Field, ...]:
    names = ["r15", "r14", "r13", "r12", "bp", "bx", "r11", "r10", "r9", "r8", "ax", "cx", "dx", "si", "di"]
    gprs = [
        Field(name=name, offset=8 * n, role="gpr", mirror=name if name.startswith("r") else f"r{name}")
        for n, name in enumerate(names)
    ]
    return (
        *gprs,
        Field(name="orig_ax", offset=120, role="orig_ax", mirror=""),
        Field(name="ip", offset=128, role="ip", mirror=""),
        Field(name="cs", offset=136, role="selector", mirror="cs"),
        Field(name="flags", offset=144, role="flags", mirror=""),
        Field(name="sp", offset=152, role="sp", mirror="rsp"),
        Field(name="ss", offset=160, role="selector", mirror="ss"),
    )


X86_64 = Arch(
    name="x86_64",
    machine=62,  # EM_X86_64
    bits=64,
    lifter="AMD64",
    sleigh="x86:LE:64:default",
    capstone=(3, 8),  # CS_ARCH_X86, CS_MODE_64
    sp="rsp",
    ip="rip",
    gprs=("rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rbp", "rsp", *(f"r{n}" for n in range(8, 16))),
    selectors=("cs", "ss", "ds", "es", "fs", "gs"),
    selector_extends=True,  # SDM 2 "PUSH", "MOV": in 64-bit mode
    loadable=frozenset(),  # a load of fs or gs also writes its base; the others do not occur
    segment_bases=("fs_base", "gs_base"),
    flags=FLAGS,
    flags_one=0x2,
    arithmetic=_ARITHMETIC,
    popf_cpl0=POPF_CPL0,
    popf_cpl3=POPF_CPL3,
    caller_saved=("rax", "rcx", "rdx", "rsi", "rdi", "r8", "r9", "r10", "r11"),
    arguments=("rdi", "rsi", "rdx", "rcx", "r8", "r9"),
    stack_arguments=0,  # the callbacks have four arguments at most, and six registers
    returns=("rax", "rdx"),
    frame="rbp",
    call_size=5,  # MCOUNT_INSN_SIZE
    stack_alignment=8,
    user_alignment=16,  # System V ABI AMD64 section 3.2.2
    pt_regs=_pt_regs(),
    pt_regs_size=168,
    regs_sp_window=None,  # regs->sp is ignored on exit
    regs_sp_slots=(),
    graph_frame_pointer=True,
    kernel_cs=0x10,
    kernel_ss=0x18,
    forms=FORMS,
    vex_flags="amd64g_calculate_rflags_all",
    vex_registers={"gs_base": "gs", "fs_base": "fs"},
)
