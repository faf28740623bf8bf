"""The way back in an object file: the callback is a symbol that the object does not define."""

from dataclasses import replace

from verify.arch import ARCHITECTURES
from verify.budget import Budget
from verify.image.model import Aim, Image, Segment, Symbol
from verify.pipeline import decide
from verify.recognise_return import return_side
from verify.target import Target
from verify.verdict import Verdict

TEXT, CALLBACK = 0xFFFFFFFF81000000, 0xFFFFFFFFA0000000
NAME = "return_to_handler"

# sub $16,%rsp; mov %rax,(%rsp); mov %rdx,8(%rsp); mov %rbp,%rdi; call ftrace_return_to_handler
BEFORE = bytes.fromhex("4883ec10 48890424 4889542408 4889ef e8")
# mov %rax,%rdi; mov 8(%rsp),%rdx; mov (%rsp),%rax; add $16,%rsp; jmp *%rdi
AFTER = bytes.fromhex("4889c7 488b542408 488b0424 4883c410 ffe7")


def handler(after: bytes = AFTER) -> Target:
    """A return_to_handler of ours, as a relocatable object holds it."""
    call = TEXT + len(BEFORE) - 1
    code = BEFORE + (CALLBACK - (call + 5)).to_bytes(4, "little") + after
    image = Image(
        path="t.o",
        sha256="",
        arch="x86_64",
        segments=(Segment(name=".text", address=TEXT, data=code, size=len(code), executable=True, writable=False),),
        symbols=(Symbol(name=NAME, address=TEXT, size=len(code)),),
        externals={"ftrace_return_to_handler": CALLBACK},
        relocated={call + 1: "ftrace_return_to_handler"},
        fields={call + 1: 4},
        aims={call + 1: Aim(relative=True, low=CALLBACK, high=CALLBACK)},
        relocatable=True,
    )
    (found,) = return_side(image, ARCHITECTURES["x86_64"])
    return found


def test_it_is_proved_at_its_level_with_the_callback_by_name() -> None:
    target = handler()
    report = decide(target, Budget())
    assert list(target.callees.values()) == ["ftrace_return_to_handler"]
    assert (report.verdict, report.level, report.gaps) == (Verdict.PROVED, "linux-minimal", ())


def test_a_lost_return_register_is_refuted() -> None:
    """rdx is reloaded from the slot of rax."""
    report = decide(handler(AFTER.replace(bytes.fromhex("488b542408"), bytes.fromhex("488b542400"))), Budget())
    refuted = {f.id for f in report.findings if f.exempt is None and f.verdict is Verdict.REFUTED}
    assert refuted == {"restore/dx"}


def test_another_way_out_than_the_given_address_is_refuted() -> None:
    """jmp *%rax leaves to what the function returned, not to where the callback says."""
    report = decide(handler(AFTER[:-2] + bytes.fromhex("ffe0")), Budget())
    refuted = {f.id for f in report.findings if f.exempt is None and f.verdict is Verdict.REFUTED}
    assert refuted == {"exit/target"}


def test_a_size_is_not_needed() -> None:
    """An assembler that sets no size gives the same answer."""
    target = handler()
    image = replace(target.image, symbols=(Symbol(name=NAME, address=TEXT),))
    (found,) = return_side(image, ARCHITECTURES["x86_64"])
    assert (found.size, found.digest) == (target.size, target.digest)
