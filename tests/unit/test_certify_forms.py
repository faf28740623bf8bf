"""Instruction forms that the built-in targets lack: engine and certificate say the same, or the certificate refuses."""

from pathlib import Path

import pytest

from tests.unit.test_gaps import GAPS
from tests.unit.trampolines import Line, decided, good, refuted, target_of
from verify.budget import Budget
from verify.certify.build import make
from verify.certify.prove import certify
from verify.certify.smt import CannotCertify
from verify.pipeline import decide
from verify.verdict import Verdict

# Just before the call; what they write (rax, rcx, the flags) is dead there and is loaded again from the structure.
HARMLESS = (
    ("48 0f 44 c1", "cmove %rcx,%rax"), ("48 0f 44 04 24", "cmove (%rsp),%rax"), ("0f 44 c1", "cmove %ecx,%eax"),
    ("8b 05 00 00 00 00", "mov 0(%rip),%eax"), ("0f b6 04 25 00 00 00 82", "movzbl function_trace_op,%eax"),
    ("65 48 8b 04 25 10 00 00 00", "mov %gs:0x10,%rax"), ("48 c1 e0 03", "shl $3,%rax"), ("48 c1 e8 03", "shr $3,%rax"),
    ("48 c1 f8 03", "sar $3,%rax"), ("48 f7 d8", "neg %rax"), ("48 f7 d0", "not %rax"), ("48 19 c8", "sbb %rcx,%rax"),
    ("48 11 c8", "adc %rcx,%rax"), ("0f 94 c0", "sete %al"), ("0f 9c c0", "setl %al"), ("0f 9a c0", "setp %al"),
    ("48 0f be c0", "movsbq %al,%rax"), ("0f c8", "bswap %eax"), ("88 e0", "mov %ah,%al"), ("88 c4", "mov %al,%ah"),
    ("66 89 c8", "mov %cx,%ax"), ("48 98", "cltq"), ("48 0f af c1", "imul %rcx,%rax"), ("0f ba e0 03", "bt $3,%eax"),
    ("ff 34 24 58", "push (%rsp); pop %rax"), ("48 ff 04 24 48 ff 0c 24", "incq (%rsp); decq (%rsp)"), ("9f", "lahf"),
    ("fd fc", "std; cld"), ("f5", "cmc"),
)  # fmt: skip

# And what must be refuted, worked out from what the instruction writes.
HARMFUL = (
    ("89 04 25 08 00 00 82", "mov %eax,counter", "frame/writes"),
    ("65 48 89 04 25 10 00 00 00", "mov %rax,%gs:0x10", "frame/writes"),
    ("0f 94 04 24", "sete (%rsp)", "regs/r15"),  # the structure's first field
    ("48 99", "cqto", "arg/op"),  # rdx is the third argument
)

ALIGNED = good(
    before=(("48 89 e5", "mov %rsp,%rbp"), ("48 83 e4 f0", "and $-16,%rsp")), after=(("48 89 ec", "mov %rbp,%rsp"),)
)


@pytest.mark.parametrize("line", HARMLESS, ids=[text for _, text in HARMLESS])
def test_engine_and_certificate_prove_it(line: Line, tmp_path: Path) -> None:
    """Over the same trail, by another semantics and another encoding."""
    target = target_of(good(before=(line,)))
    report = decide(target, Budget(), lifters=("vex",))
    assert report.verdict is Verdict.PROVED
    assert certify(target, report, tmp_path) == ((), 0)


@pytest.mark.parametrize(("code", "text", "ident"), HARMFUL, ids=[text for _, text, _ in HARMFUL])
def test_engine_and_certificate_refute_it(code: str, text: str, ident: str, tmp_path: Path) -> None:
    """The obligation that the written place belongs to, and no other."""
    target = target_of(good(before=((code, text),)))
    report = decide(target, Budget(), lifters=("vex",))
    assert list(refuted(report)) == [ident]
    assert certify(target, report, tmp_path) == ((), 0)


@pytest.mark.parametrize("lines", [lines for _, lines, _ in GAPS], ids=[name for name, _, _ in GAPS])
def test_a_gap_has_no_certificate(lines: tuple[Line, ...]) -> None:
    """What the engine cannot carry on, the generator does not either."""
    with pytest.raises(CannotCertify):
        make(target_of(good(before=lines)), "strict", {})


def test_a_stack_that_is_aligned_is_split_by_residue() -> None:
    """sp & -16 is T plus a constant for each residue: proved; certificates know no such split, and say so."""
    report = decided(ALIGNED)
    assert report.verdict is Verdict.PROVED and report.gaps == ()
    with pytest.raises(CannotCertify, match="not T plus a constant"):
        make(target_of(ALIGNED), "strict", {})


def test_a_stack_that_is_aligned_and_not_given_back_is_refuted() -> None:
    """The twin: some residues of T leave sp elsewhere, so what is popped is not what was pushed."""
    report = decided(good(before=(("48 83 e4 f0", "and $-16,%rsp"),)))
    assert {"restore/sp", "exit/target"} <= refuted(report).keys()
