"""The way back through rethook and kretprobe: C knows the frame by where its structure ends."""

import pytest

from tests.unit.trampolines import refuted
from verify.arch.x86_64 import X86_64
from verify.budget import Budget
from verify.certify.build import make
from verify.image.model import Image, Segment, Symbol
from verify.pipeline import decide
from verify.recognise_return import return_side
from verify.target import Target
from verify.verdict import Verdict

TEXT, NAME = 0xFFFFFFFF81000000, "arch_rethook_trampoline"
FAKE = "68 00000081"  # push $arch_rethook_trampoline
LOW = "488d6424f8"  # lea -8(%rsp),%rsp
SS, SP, FLAGS = "6a18", "54", "9c"  # push $__KERNEL_DS; push %rsp; pushfq
SAVE = "4883ec18 57 56 52 51 50 4150 4151 4152 4153 53 55 4154 4155 4156 4157"  # sub $24,%rsp; push %rdi ... %r15
UP = "488b842498000000 488d4008 4889842498000000"  # regs->sp += 8, by lea
CALL = "4889e7 e8 STUB"  # mov %rsp,%rdi; call
RESTORE = "415f 415e 415d 415c 5d 5b 415b 415a 4159 4158 58 59 5a 5e 5f 4883c418"  # pop %r15 ... %rdi; add $24,%rsp
SKIP, POPF, RISE, RET = "4883c410", "9d", "488d642408", "c3"  # add $16,%rsp; popfq; lea 8(%rsp),%rsp; ret
RIGHT_SP, RIGHT_SS = "4889842498000000", "48898424a0000000"  # mov %rax,152(%rsp); mov %rax,160(%rsp)

# C stores the return address behind the structure, or returns it and the trampoline puts it into the field sp.
STORED = (FAKE, SS, SP, FLAGS, SAVE, CALL, RESTORE, SKIP, POPF, RET)
GIVEN = (SP, FLAGS, SAVE, CALL, RIGHT_SP, RESTORE, POPF, RET)
# The same with one word more between the structure and the return address: C looks one word too low.
STORED_LOW = (FAKE, LOW, SS, SP, FLAGS, SAVE, UP, "488b442450", CALL, RESTORE, SKIP, POPF, RISE, RET)
GIVEN_LOW = (LOW, SP, FLAGS, SAVE, UP, CALL, RIGHT_SS, RESTORE, POPF, RISE, RET)


def target_of(*parts: str) -> Target:
    """The trampoline of these bytes, its callback right behind it."""
    code = "".join(parts).replace(" ", "").split("STUB")
    before, after = (bytes.fromhex(part) for part in code)
    size = len(before) + 4 + len(after)
    body = before + (len(after)).to_bytes(4, "little") + after + b"\xc3"
    image = Image(
        path="in memory", sha256="", arch="x86_64",
        segments=(Segment(name=".text", address=TEXT, data=body, size=len(body), executable=True, writable=False),),
        symbols=(
            Symbol(name=NAME, address=TEXT, size=size),
            Symbol(name="arch_rethook_trampoline_callback", address=TEXT + size, size=1),
        ),
    )  # fmt: skip
    (found,) = return_side(image, X86_64)
    return found


@pytest.mark.parametrize(("parts", "gives"), [(STORED, "slot"), (GIVEN, "value")], ids=["stored", "given"])
def test_the_kernels_forms_are_proved(parts: tuple[str, ...], gives: str) -> None:
    target = target_of(*parts)
    report = decide(target, Budget())
    assert target.gives == gives and (report.verdict, report.gaps) == (Verdict.PROVED, ())


@pytest.mark.parametrize("parts", [STORED_LOW, GIVEN_LOW], ids=["stored", "given"])
def test_a_structure_one_word_too_low_is_refuted(parts: tuple[str, ...]) -> None:
    """Every register, the flags and the return address of the trampoline's own slot are right all the same."""
    report = decide(target_of(*parts), Budget())
    found = {name: one for name, one in refuted(report).items() if one.exempt is None}
    assert set(found) == {"arg/regs"}
    seen = found["arg/regs"].counterexample
    assert seen is not None and seen.expected is not None and seen.got == seen.expected - 8


@pytest.mark.parametrize(("parts", "answer"), [(STORED, "unsat"), (STORED_LOW, "sat")], ids=["stored", "low"])
def test_the_certificate_says_the_same(parts: tuple[str, ...], answer: str) -> None:
    found = [
        given
        for file in make(target_of(*parts), "linux-regs", {}).files
        for question, given in zip(file.draft.questions, file.settled.answers, strict=True)
        if question.id == "arg/regs"
    ]
    assert found == [answer]


def test_a_stack_pointer_that_c_does_not_correct_is_demanded() -> None:
    """5.10 stores the stack pointer itself; here the field holds 0."""
    nothing = "48c7842498000000 00000000"  # movq $0,152(%rsp)
    report = decide(target_of(LOW, FLAGS, SAVE, nothing, CALL, RIGHT_SP, RESTORE, POPF, RET), Budget())
    assert {name for name, one in refuted(report).items() if one.exempt is None} == {"regs/sp"}


def test_the_flags_are_those_that_c_copied() -> None:
    """add $24 instead of add $16 before popf: the flags come from the return address."""
    report = decide(target_of(*STORED[:-3], "4883c418", "50", POPF, RET), Budget())
    assert "restore/flags" in refuted(report)
