"""The instruction forms that occur: mnemonic, operand kinds and widths, addressing mode; with every encoding."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from verify.arch import ARCHITECTURES
from verify.arch.record import Arch
from verify.batch import Request, gather
from verify.bodies import instructions_of
from verify.budget import Budget
from verify.execute.system import SYSTEM
from verify.image.decode import Instruction, Operand, layout
from verify.target import Target

DRIVEN = frozenset({"call", "ret", "jmp"})
"""Keys that no summary knows: where they lead is decided by the exploration of whole paths."""


@dataclass(frozen=True, kw_only=True)
class Form:
    """One form of one architecture; ``encodings`` are its distinct instructions, each at an address it occurs at."""

    arch: Arch
    key: str
    name: str
    encodings: tuple[Instruction, ...]
    kernels: bool  # whether it occurs in kernels only

    @property
    def how(self) -> str:
        """What executes it: ``lift``, ``nop``, ``own``, ``driver``, or ``none`` where it is not on the allow-list."""
        if self.key not in self.arch.forms:
            return "none"
        return "driver" if self.key in DRIVEN else self.arch.forms[self.key].how

    def __str__(self) -> str:
        return f"{self.arch.name} {self.name}"


def builtin_targets() -> list[Target]:
    """Every built-in target."""
    return [one.target for one in gather(Request(names=(), budget=Budget())).targets]


def kernel_targets(kernels: Iterable[Path]) -> list[Target]:
    """The recognised trampolines of these kernels; LookupError where one of them has none."""
    found: list[Target] = []
    for kernel in kernels:
        gathered = gather(Request(names=(str(kernel),), budget=Budget()))
        if gathered.errors or not gathered.targets:
            raise LookupError(f"{kernel.name}: {'; '.join(gathered.errors) or 'no trampoline found'}")
        found += [one.target for one in gathered.targets]
    return found


def occurring(builtin: Iterable[Target], kernels: Iterable[Target] = ()) -> list[Form]:
    """Every form in the code that these targets name, by architecture and name."""
    found: dict[tuple[str, str, str], dict[bytes, Instruction]] = {}
    ours: set[tuple[str, str, str]] = set()
    for target, own in [*((one, True) for one in builtin), *((one, False) for one in kernels)]:
        arch = ARCHITECTURES[target.image.arch]
        for start, end in target.code:
            at = start
            for insn in instructions_of(target.image, arch, start, end):
                key = (arch.name, name_of(insn, arch), insn.key)
                found.setdefault(key, {}).setdefault(insn.code, insn)
                ours |= {key} if own else set()
                at = insn.end
            if at != end:
                raise LookupError(f"{target.name}: {target.image.where(at)} is no instruction")
    return [
        Form(
            arch=ARCHITECTURES[key[0]],
            key=key[2],
            name=key[1],
            encodings=tuple(found[key][code] for code in sorted(found[key])),
            kernels=key not in ours,
        )
        for key in sorted(found)
    ]


def name_of(insn: Instruction, arch: Arch) -> str:
    """The name of an instruction's form, such as ``add r64, imm8`` or ``mov r64, m64[base+disp8]``."""
    parts = layout(insn.code, arch)
    # capstone gives 2 for any displacement behind an operand-size prefix; 16-bit addressing needs 0x67.
    disp = 4 if parts.disp_size == 2 and 0x67 not in insn.code[: parts.opcode] else parts.disp_size
    kinds = [_kind(operand, insn.key, parts.imm_size, disp, arch) for operand in insn.operands]
    return f"{insn.mnemonic} {', '.join(kinds)}".strip()


_HIGH = frozenset({"ah", "bh", "ch", "dh"})


def _kind(operand: Operand, key: str, imm: int, disp: int, arch: Arch) -> str:
    if operand.reg is not None:
        if key.endswith("/sreg") and operand.reg in arch.selectors:
            return operand.reg
        return f"r{8 * operand.size}{'h' if operand.reg in _HIGH else ''}"
    if operand.imm is not None:
        return f"imm{8 * imm}" if imm else str(operand.imm)
    parts = ["ip" if operand.base == arch.ip else "base"] if operand.base else []
    parts += [f"index*{operand.scale}"] if operand.index else []
    parts += [f"disp{8 * disp}"] if disp else []
    segment = f"{operand.segment}:" if operand.segment else ""
    return f"m{8 * operand.size}{segment}[{'+'.join(parts)}]"


def owned(form: Form) -> bool:
    """Whether the form is our own model in both semantics, so that comparing them says nothing."""
    return form.key in SYSTEM or form.how == "nop"


def by_how(forms: Iterable[Form]) -> Mapping[str, list[Form]]:
    """The forms by what executes them."""
    found: dict[str, list[Form]] = {}
    for form in forms:
        found.setdefault(form.how, []).append(form)
    return found
