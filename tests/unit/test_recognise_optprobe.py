"""The optprobe template is recognised by its labels and the places that are still NOPs, and by nothing less."""

from dataclasses import replace

import pytest

from verify.arch import ARCHITECTURES
from verify.image.model import Image, Segment, Symbol
from verify.recognise_optprobe import optprobe

ENTRY, VALUE, CALL, END = 0x1000, 0x1004, 0x1013, 0x1020
NOP5, NOP10 = b"\x0f\x1f\x44\x00\x00", b"\x66\x2e\x0f\x1f\x84\x00\x00\x00\x00\x00"
LABELS = {"entry": ENTRY, "val": VALUE, "call": CALL, "end": END}


def template(nops: bytes = NOP10, called: bytes = NOP5, first: int = 0x54, **labels: int) -> Image:
    """push %rsp (54) or push imm8 (6a), NOPs for the address of the probe and for the call, and whatever else."""
    code = bytearray([first, 0, 0x90, 0x90] + [0x90] * (END - ENTRY - 4))
    code[VALUE - ENTRY : VALUE - ENTRY + 10] = nops
    code[CALL - ENTRY : CALL - ENTRY + 5] = called
    segment = Segment(
        name=".text", address=ENTRY, data=bytes(code), size=len(code), executable=True, writable=False
    )  # fmt: skip
    places = sorted((LABELS | labels).items(), key=lambda one: one[1])
    symbols = tuple(Symbol(name=f"optprobe_template_{name}", address=address) for name, address in places)
    return Image(path="x.o", sha256="0" * 64, arch="x86_64", segments=(segment,), symbols=symbols)


def test_the_two_places_are_filled_in() -> None:
    """mov imm64, %rdi with the probe; a call whose distance leads to the callback; both are named."""
    (target,) = optprobe(template(), ARCHITECTURES["x86_64"])
    code = target.image.read(ENTRY, END - ENTRY)
    probe = target.image.externals["optimized_kprobe"]
    callback = target.image.externals["optimized_callback"]
    assert code[VALUE - ENTRY :][:2] == b"\x48\xbf" and code[VALUE - ENTRY + 2 :][:8] == probe.to_bytes(8, "little")
    assert code[CALL - ENTRY] == 0xE8
    distance = int.from_bytes(code[CALL - ENTRY + 1 :][:4], "little", signed=True)
    assert CALL + 5 + distance == callback != probe
    assert target.callees == {callback: "optimized_callback"} and target.op == ("address-of", "optimized_kprobe")
    assert (target.address, target.size, target.sp_correction) == (ENTRY, END - ENTRY, 0)


def test_where_ss_is_pushed_c_adds_a_word() -> None:
    """push imm8 comes before push %rsp then."""
    (target,) = optprobe(template(first=0x6A), ARCHITECTURES["x86_64"])
    assert target.sp_correction == 8


@pytest.mark.parametrize(
    "image",
    [
        template(nops=b"\x48\xbf" + bytes(8)),
        template(nops=NOP5 + b"\x90" * 4 + b"\x66"),  # ends inside an instruction
        template(called=b"\xe8" + bytes(4)),
        template(val=CALL - 9),
        template(val=ENTRY),
        template(call=END - 4),
        replace(template(), symbols=template().symbols[1:]),
    ],
    ids=["already there", "half a NOP", "a call", "overlapping", "at the entry", "beyond the end", "a label less"],
)
def test_anything_else_is_none(image: Image) -> None:
    """Nothing is patched over code that is not what the kernel leaves for it."""
    assert optprobe(image, ARCHITECTURES["x86_64"]) == []


def test_x86_32_has_another_one() -> None:
    """It patches other bytes: not modelled, so none is recognised."""
    assert optprobe(replace(template(), arch="x86_32"), ARCHITECTURES["x86_32"]) == []
