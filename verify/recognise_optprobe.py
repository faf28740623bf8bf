"""The optprobe template: what a jump-optimised kprobe runs, with the two places filled in that the kernel patches."""

import hashlib
from dataclasses import replace

from verify.arch.record import Arch
from verify.image.decode import decode_bytes
from verify.image.model import EXTERNAL_STRIDE, Aim, Image, Segment
from verify.target import Target

__all__ = ["optprobe"]

_LABELS = tuple(f"optprobe_template_{part}" for part in ("entry", "val", "call", "end"))
_CALLBACK, _PROBE = "optimized_callback", "optimized_kprobe"


def optprobe(image: Image, arch: Arch) -> list[Target]:
    """The template of an image, as arch_prepare_optimized_kprobe() makes code of it; empty where there is none.

    It is data in the kernel: a copy gets the address of the probe as first argument (mov imm64) and a call of
    optimized_callback, and ends where copies of the probed instructions follow.
    """
    if arch.bits != 64 or not all(image.has(name) for name in _LABELS):
        return []  # x86-32 patches other bytes: not modelled
    entry, value, call, end = (image.symbol(name).address for name in _LABELS)
    body = bytearray(image.read(entry, end - entry))
    if not entry < value <= call - 10 <= call + 5 <= end:
        return []
    if not all(_nops(bytes(body[at - entry : at - entry + size]), arch) for at, size in ((value, 10), (call, 5))):
        return []
    # Stand-ins within reach of a call; the file has nothing there.
    probe = (end + EXTERNAL_STRIDE) & -EXTERNAL_STRIDE
    callback = probe + EXTERNAL_STRIDE
    body[value - entry : value - entry + 10] = b"\x48\xbf" + probe.to_bytes(8, "little")  # mov imm64, %rdi
    distance = callback - (call + 5)
    body[call - entry : call - entry + 5] = b"\xe8" + distance.to_bytes(4, "little", signed=True)
    made = replace(
        image,
        segments=(
            Segment(name="optprobe", address=entry, data=bytes(body), size=len(body), executable=True, writable=False),
        ),
        externals={_PROBE: probe, _CALLBACK: callback},
        relocated={value + 2: _PROBE, call + 1: _CALLBACK},
        fields={value + 2: 8, call + 1: 4},
        aims={value + 2: _aim(probe, relative=False), call + 1: _aim(callback, relative=True)},
        relocatable=True,
    )
    # Where ss is pushed first (6a is push imm8), sp is pushed one word too low and C adds that word.
    return [_target(made, arch, entry, end, callback, arch.word if body[0] == 0x6A else 0)]


def _aim(stand_in: int, *, relative: bool) -> Aim:
    return Aim(relative=relative, low=stand_in, high=stand_in + EXTERNAL_STRIDE - 1)


def _nops(code: bytes, arch: Arch) -> bool:
    """Whether the bytes are NOPs, whole ones: the place is still to be patched."""
    at = 0
    while at < len(code):
        insn = decode_bytes(code[at:], arch, at)
        if insn is None or insn.key != "nop":
            return False
        at += len(insn.code)
    return True


def _target(image: Image, arch: Arch, entry: int, end: int, callback: int, correction: int) -> Target:
    return Target(
        name=_LABELS[0], image=image, symbol=_LABELS[0], address=entry, size=end - entry, kind="optprobe",
        level="linux-regs", cpl=0, args=("op", "regs"), op=("address-of", _PROBE), regs="pt_regs", sp="content",
        honour=frozenset(f.name for f in arch.pt_regs if f.role in ("gpr", "flags")), skip=(), assume=(), cells={},
        code=((entry, end),), sites={}, callees={callback: _CALLBACK}, unwind="none",
        digest=hashlib.sha256(image.read(entry, end - entry)).hexdigest(), gives="end", ends_at=end,
        sp_correction=correction,
    )  # fmt: skip
