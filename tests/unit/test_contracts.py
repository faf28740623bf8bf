"""Each obligation has a byte-level mutant of a proved target that is refuted there; what is vacuous is not proved."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from tests.unit.trampolines import CELL, COUNTER, Line, decided, good, target_of
from verify import catalogue
from verify.budget import Budget
from verify.manifest import read_manifest
from verify.pipeline import decide
from verify.report.tree import TargetReport
from verify.target import Guard, Target
from verify.verdict import Verdict

NOP8 = "0f 1f 84 00 00 00 00 00"

# Bytes that occur once in fentry-regs, what replaces them, and the obligations that must be refuted.
MUTANTS: tuple[tuple[str, str, str, tuple[str, ...]], ...] = (
    ("mov %r14,(%rsp)", "4c 89 3c 24", "4c 89 34 24", ("regs/r15",)),
    ("mov %r15,8(%rsp)", "4c 89 74 24 08", "4c 89 7c 24 08", ("regs/r14",)),
    ("mov %r15,16(%rsp)", "4c 89 6c 24 10", "4c 89 7c 24 10", ("regs/r13",)),
    ("mov %r15,24(%rsp)", "4c 89 64 24 18", "4c 89 7c 24 18", ("regs/r12",)),
    ("mov %rbx,32(%rsp)", "48 89 6c 24 20", "48 89 5c 24 20", ("regs/bp",)),
    ("mov %rbp,40(%rsp)", "48 89 5c 24 28", "48 89 6c 24 28", ("regs/bx",)),
    ("mov %r10,48(%rsp)", "4c 89 5c 24 30", "4c 89 54 24 30", ("regs/r11",)),
    ("mov %r11,56(%rsp)", "4c 89 54 24 38", "4c 89 5c 24 38", ("regs/r10",)),
    ("mov %r8,64(%rsp)", "4c 89 4c 24 40", "4c 89 44 24 40", ("regs/r9",)),
    ("mov %r9,72(%rsp)", "4c 89 44 24 48", "4c 89 4c 24 48", ("regs/r8",)),
    ("mov %rcx,80(%rsp)", "48 89 44 24 50", "48 89 4c 24 50", ("regs/ax",)),
    ("mov %rax,88(%rsp)", "48 89 4c 24 58", "48 89 44 24 58", ("regs/cx",)),
    ("mov %rsi,96(%rsp)", "48 89 54 24 60", "48 89 74 24 60", ("regs/dx",)),
    ("mov %rdi,104(%rsp)", "48 89 74 24 68", "48 89 7c 24 68", ("regs/si",)),
    ("mov %rsi,112(%rsp)", "48 89 7c 24 70", "48 89 74 24 70", ("regs/di",)),
    ("movq $1,120(%rsp)", "48 c7 44 24 78 00", "48 c7 44 24 78 01", ("regs/orig_ax",)),
    ("mov %rsi,128(%rsp)", "48 89 bc 24 80", "48 89 b4 24 80", ("regs/ip",)),
    ("mov %ds,%eax for cs", "8c c8", "8c d8", ("regs/cs",)),
    ("mov %ds,%eax for ss", "8c d0", "8c d8", ("regs/ss",)),
    ("the return address as flags", "48 8b 84 24 a8", "48 8b 84 24 b0", ("regs/flags", "regs/flags.*")),
    ("lea 176(%rsp),%rax", "48 8d 84 24 b8", "48 8d 84 24 b0", ("regs/sp",)),
    ("no store to ss", "48 89 84 24 a0 00 00 00", NOP8, ("regs/defined", "regs/ss")),
    ("sub $152,%rsp", "48 81 ec a8", "48 81 ec 98", ("regs/owned",)),
    ("sub $164,%rsp", "48 81 ec a8", "48 81 ec a4", ("call/stack-aligned",)),
    ("std", "48 83 ef 05", "fd 90 90 90", ("call/df-clear", "arg/ip")),
    ("sub $4,%rdi", "48 83 ef 05", "48 83 ef 04", ("arg/ip",)),
    ("mov 176(%rsp),%rsi", "48 8b b4 24 b8", "48 8b b4 24 b0", ("arg/parent_ip",)),
    ("lea function_trace_op,%rdx", "48 8b 15", "48 8d 15", ("arg/op",)),
    ("mov %rax,%rcx", "48 89 e1", "48 89 c1", ("arg/regs",)),
    ("mov (%rsp),%r14 for r15", "4c 8b 3c 24", "4c 8b 34 24", ("restore/r15",)),
    ("mov (%rsp),%r14", "4c 8b 74 24 08", "4c 8b 74 24 00", ("restore/r14",)),
    ("mov 24(%rsp),%r13", "4c 8b 6c 24 10", "4c 8b 6c 24 18", ("restore/r13",)),
    ("mov 16(%rsp),%r12", "4c 8b 64 24 18", "4c 8b 64 24 10", ("restore/r12",)),
    ("mov 40(%rsp),%rbp", "48 8b 6c 24 20", "48 8b 6c 24 28", ("restore/bp",)),
    ("mov 32(%rsp),%rbx", "48 8b 5c 24 28", "48 8b 5c 24 20", ("restore/bx",)),
    ("mov 56(%rsp),%r11", "4c 8b 5c 24 30", "4c 8b 5c 24 38", ("restore/r11",)),
    ("mov 48(%rsp),%r10", "4c 8b 54 24 38", "4c 8b 54 24 30", ("restore/r10",)),
    ("mov 72(%rsp),%r9", "4c 8b 4c 24 40", "4c 8b 4c 24 48", ("restore/r9",)),
    ("mov 64(%rsp),%r8", "4c 8b 44 24 48", "4c 8b 44 24 40", ("restore/r8",)),
    ("mov 88(%rsp),%rax", "48 8b 44 24 50", "48 8b 44 24 58", ("restore/ax",)),
    ("mov 80(%rsp),%rcx", "48 8b 4c 24 58", "48 8b 4c 24 50", ("restore/cx",)),
    ("mov 104(%rsp),%rdx", "48 8b 54 24 60", "48 8b 54 24 68", ("restore/dx",)),
    ("mov 96(%rsp),%rsi", "48 8b 74 24 68", "48 8b 74 24 60", ("restore/si",)),
    ("mov 104(%rsp),%rdi", "48 8b 7c 24 70", "48 8b 7c 24 68", ("restore/di",)),
    ("regs->sp as flags", "48 8b 84 24 90", "48 8b 84 24 98", ("restore/flags", "restore/flags.*")),
    ("add $176,%rsp", "48 81 c4 a8", "48 81 c4 b0", ("restore/sp",)),
    ("regs->ip is not taken back", "48 89 84 24 b0 00 00 00", NOP8, ("exit/target",)),
    ("regs->ip over the parent slot", "48 89 84 24 b0", "48 89 84 24 b8", ("frame/writes", "mem/parent")),
    ("regs->ip above the parent slot", "48 89 84 24 b0", "48 89 84 24 c0", ("frame/writes", "mem/outside")),
)  # fmt: skip

UNREACHED = {
    # No instruction of the allow-list writes them; one that does is a gap (test_gaps.py).
    *(f"restore/{name}" for name in ("cs", "ss", "ds", "es", "fs", "gs", "fs_base", "gs_base", "fpu")),
    # popf never takes these two (SDM 2 "POPF", table 4-21), and nothing else writes them.
    "restore/flags.VIF", "restore/flags.VIP",
    # Needs another number of callbacks, and a verifier that lost a path: below, and test_planted.py.
    "call/reached", "total",
}  # fmt: skip


@cache
def builtin(name: str) -> Target:
    """A built-in target by name."""
    manifest = next(entry.manifest for entry in catalogue.builtin() if entry.name == name)
    found = read_manifest(manifest, name)
    return next(target for target in found if target.name == name)


def mutated(target: Target, old: str, new: str) -> Target:
    """The target with bytes that occur once replaced by as many others."""
    body, before, after = target.image.read(target.address, target.size), bytes.fromhex(old), bytes.fromhex(new)
    assert body.count(before) == 1 and len(before) == len(after)
    return replace(target, image=target.image.patched(target.address + body.index(before), after))


def refuted_ids(report: TargetReport, path: str | None = None) -> set[str]:
    """Ids of the obligations that are refuted, on one path or any."""
    return {f.id for f in report.findings if f.verdict is Verdict.REFUTED and path in (None, f.path)}


@cache
def all_ids() -> frozenset[str]:
    """Every obligation of fentry-regs."""
    return frozenset(finding.id for finding in decide(builtin("x86_64/fentry-regs"), Budget()).findings)


def meant(wanted: tuple[str, ...]) -> set[str]:
    """The ids that a mutant is for; ``.*`` are all bits that something can write."""
    found = set()
    for ident in wanted:
        bits = {one for one in all_ids() if one.startswith(ident.removesuffix("*"))}
        found |= bits - UNREACHED if ident.endswith("*") else {ident}
    return found


@pytest.mark.parametrize(
    ("old", "new", "wanted"),
    [pytest.param(*m[1:], id=m[0]) for m in MUTANTS],
)
def test_a_mutant_is_refuted_where_it_was_cut(old: str, new: str, wanted: tuple[str, ...]) -> None:
    report = decide(mutated(builtin("x86_64/fentry-regs"), old, new), Budget())
    assert meant(wanted) <= refuted_ids(report)
    assert report.verdict is Verdict.REFUTED and not report.met and report.exit_code == 1
    assert not [(f.id, f.reason) for f in report.findings if f.verdict is Verdict.BROKEN]


def test_every_obligation_has_a_mutant_or_a_reason() -> None:
    covered = {ident for *_, wanted in MUTANTS for ident in meant(wanted)}
    assert all_ids() - covered == UNREACHED
    assert not covered & UNREACHED


# Bytes that occur once in rfc-reviewed; what happens on its stop path.
STOP: tuple[tuple[str, str, str, tuple[str, ...]], ...] = (
    ("push %rax for pushfq", "9c", "50", ("restore/flags",)),
    ("nop for popfq", "9d", "90", ("restore/sp", "exit/target")),
)


@pytest.mark.parametrize(("old", "new", "wanted"), [m[1:] for m in STOP], ids=[m[0] for m in STOP])
def test_a_mutant_of_the_stop_path_is_refuted_there(old: str, new: str, wanted: tuple[str, ...]) -> None:
    report = decide(mutated(builtin("x86_64/rfc-reviewed"), old, new), Budget())
    assert "stop" in report.paths and set(wanted) <= refuted_ids(report, "stop")


def test_a_stop_switch_read_the_wrong_way_round_is_refuted_on_both_paths() -> None:
    target = builtin("x86_64/rfc-reviewed")
    body = target.image.read(target.address, 16)
    at = next(n for n in range(16) if body[n : n + 2] == b"\x0f\x85")  # jne rel32 -> je rel32
    report = decide(replace(target, image=target.image.patched(target.address + at, b"\x0f\x84")), Budget())
    assert {f.path for f in report.findings if f.id == "call/reached" and f.verdict is Verdict.REFUTED} == {
        "return",
        "stop",
    }


@pytest.mark.parametrize("name", ["x86_64/fentry-regs", "x86_64/rfc-reviewed"])
def test_the_originals_are_proved(name: str) -> None:
    report = decide(builtin(name), Budget())
    assert report.verdict is Verdict.PROVED and report.strict is Verdict.PROVED and report.met


NOCALL: tuple[Line, ...] = (("90", "nop"),)
BOTH = (Guard(cell=CELL, equal=True, value=1), Guard(cell=CELL, equal=True, value=2))


def test_no_callback_is_refuted() -> None:
    assert "call/reached" in refuted_ids(decided(good(call=NOCALL)))


def test_two_callbacks_are_refuted() -> None:
    assert "call/reached" in refuted_ids(decided(good(call=(("e8 STUB", "call ftrace_stub"),) * 2)))


def test_a_contradictory_case_is_vacuous() -> None:
    report = decided(good(), assume=BOTH, case="none")
    assert report.verdict is Verdict.VACUOUS and report.exit_code == 4
    assert not [f.id for f in report.findings if f.verdict is Verdict.PROVED]


def test_a_contradictory_case_is_vacuous_where_the_code_branches_on_it() -> None:
    fork: tuple[Line, ...] = (("83 fa 00", "cmp $0,%edx"), ("74 00", "je .+2"))
    report = decided(good(before=fork), assume=BOTH, case="none")
    assert report.verdict is Verdict.VACUOUS and report.paths == ()


def test_a_contradictory_manifest_is_vacuous(tmp_path: Path) -> None:
    entry = next(entry for entry in catalogue.builtin() if entry.name == "x86_64/fentry-regs")
    manifest = tmp_path / "target.toml"
    manifest.write_text(
        f'symbol = "ftrace_regs_caller"\nkind = "fentry"\nobject = "{entry.manifest.parent / "trampoline.o"}"\n'
        'assume = ["function_trace_op == 1", "function_trace_op == 2"]\n[cells]\nfunction_trace_op = 64\n'
    )
    (target,) = read_manifest(manifest, "own")
    assert decide(target, Budget()).verdict is Verdict.VACUOUS


def test_a_promised_obligation_without_an_instance_is_vacuous() -> None:
    # The contract says that no callback is ever due, and none comes: what it promises about one is empty.
    never = (Guard(cell=COUNTER, equal=True, value=0), Guard(cell=COUNTER, equal=False, value=0))
    read: tuple[Line, ...] = (("8b 04 25 08 00 00 82", "mov counter,%eax"),)
    report = decided(good(before=read, call=NOCALL), skip=never)
    empty = {finding.id for finding in report.findings if finding.verdict is Verdict.VACUOUS}
    assert {"arg/ip", "arg/op", "arg/parent_ip", "arg/regs", "regs/ip", "regs/defined", "call/df-clear"} <= empty
    assert report.verdict is not Verdict.PROVED and not report.met


def test_a_callback_that_is_never_reached_is_vacuous() -> None:
    target = target_of(good())
    report = decide(replace(target, callees={**target.callees, target.address + 0x10000: "other"}), Budget())
    assert report.verdict is Verdict.VACUOUS
    assert "other" in "".join(finding.reason for finding in report.findings)
