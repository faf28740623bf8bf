"""x86-32 as the kernel uses it: registers, flags, ``pt_regs``, the regparm-3 C call and the allow-list.

``pt_regs``: arch/x86/include/asm/ptrace.h (68 bytes; 60 in kernel mode before v5.3, see ``Arch.structure``).
C calls: gcc -mregparm=3, arguments in eax edx ecx, then on the stack; stack 4-byte aligned.
"""

from verify.arch.record import Arch, Field
from verify.arch.x86_64 import FLAGS, FORMS, POPF_CPL0, POPF_CPL3

__all__ = ["X86_32"]


def _pt_regs() -> tuple[Field, ...]:
    gprs = [
        Field(name=name, offset=4 * n, role="gpr", mirror=f"e{name}")
        for n, name in enumerate(["bx", "cx", "dx", "si", "di", "bp", "ax"])
    ]
    selectors = [
        Field(name=name, offset=28 + 4 * n, role="selector", mirror=name)
        for n, name in enumerate(["ds", "es", "fs", "gs"])
    ]
    return (
        *gprs,
        *selectors,
        Field(name="orig_ax", offset=44, role="orig_ax", mirror=""),
        Field(name="ip", offset=48, role="ip", mirror=""),
        Field(name="cs", offset=52, role="selector", mirror="cs"),
        Field(name="flags", offset=56, role="flags", mirror=""),
        Field(name="sp", offset=60, role="sp", mirror="esp"),
        Field(name="ss", offset=64, role="selector", mirror="ss"),
    )


X86_32 = Arch(
    name="x86_32",
    machine=3,  # EM_386
    bits=32,
    lifter="X86",
    sleigh="x86:LE:32:default",
    capstone=(3, 4),  # CS_ARCH_X86, CS_MODE_32
    sp="esp",
    ip="eip",
    gprs=("eax", "ebx", "ecx", "edx", "esi", "edi", "ebp", "esp"),
    selectors=("cs", "ss", "ds", "es", "fs", "gs"),
    selector_extends=False,  # SDM 2 "PUSH", "MOV": the upper half depends on the processor
    loadable=frozenset({"ds", "es", "fs", "gs"}),  # assumption selectors-loadable
    segment_bases=(),  # hidden descriptor state: an address through fs or gs is a gap
    flags=FLAGS,
    flags_one=0x2,
    arithmetic=("CF", "PF", "AF", "ZF", "SF", "OF"),
    popf_cpl0=POPF_CPL0,
    popf_cpl3=POPF_CPL3,
    caller_saved=("eax", "ecx", "edx"),
    arguments=("eax", "edx", "ecx"),
    stack_arguments=1,
    returns=("eax", "edx"),
    frame="ebp",
    call_size=5,  # MCOUNT_INSN_SIZE
    stack_alignment=4,
    user_alignment=16,  # System V ABI i386 section 2.2.2, as amended
    pt_regs=_pt_regs(),
    pt_regs_size=68,
    # Commit 3c88c692c287 (in v5.3): three gap words keep an emulated push clear of the structure; the exit puts
    # ip and ax right below the sp that the handler left.
    regs_sp_window=(-3, 1),
    regs_sp_slots=(-4, -8),
    graph_frame_pointer=False,
    kernel_cs=0x60,
    kernel_ss=0x68,
    forms=FORMS,
    vex_flags="x86g_calculate_eflags_all",
    vex_registers={},
)
