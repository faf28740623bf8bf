"""Whatever exploration cannot carry to an exit is a gap, and a gap is never a proof."""

from dataclasses import replace

import pytest

from tests.unit.trampolines import BASE, CELL, COUNTER, Line, code_of, decided, good, refuted, target_of
from verify.budget import Budget
from verify.execute import explore
from verify.pipeline import decide
from verify.report.tree import TargetReport
from verify.verdict import Verdict

END: tuple[Line, ...] = (("48 81 c4 a8 00 00 00", "add $168,%rsp"), ("9d", "popfq"))

# What is put just before the call, and words of the reason.
GAPS: tuple[tuple[str, tuple[Line, ...], str], ...] = (
    ("unsupported", (("0f a2", "cpuid"),), "outside the allow-list"),
    ("shift by cl", (("48 d3 e0", "shl %cl,%rax"),), "outside the allow-list"),
    ("lock", (("f0 83 04 24 00", "lock addl $0,(%rsp)"),), "outside the allow-list"),
    ("lock behind another prefix", (("66 f0 83 04 24 00", "lock addw $0,(%rsp)"),), "outside the allow-list"),
    ("rep", (("f3 48 a5", "rep movsq"),), "outside the allow-list"),
    ("xchg with memory", (("48 87 04 24", "xchg %rax,(%rsp)"),), "outside the allow-list"),
    ("shadow stack", (("f3 48 0f 1e ca", "rdsspq %rdx"),), "outside the allow-list"),
    ("vector", (("66 0f ef c0", "pxor %xmm0,%xmm0"),), "outside the allow-list"),
    ("16-bit jump", (("66 eb 00", "data16 jmp .+3"),), "outside the allow-list"),
    ("rex that is not last", (("47 26 58", "rex.RXB es pop %rax"),), "outside the allow-list"),
    ("two size prefixes", (("66 66 89 c0", "data16 mov %ax,%ax"),), "outside the allow-list"),
    ("another opcode of test", (("f6 c8 01", "test $1,%al"),), "outside the allow-list"),
    ("swapgs", (("0f 01 f8", "swapgs"),), "swapgs"),
    ("interrupt return", (("cf", "iret"),), "iret: no contract"),
    ("segment load", (("8e e0", "mov %eax,%fs"),), "a load of"),
    ("control register", (("0f 20 d8", "mov %cr3,%rax"),), "not modelled"),
    ("no instruction", (("06", "(bad)"),), "no instruction"),
    ("loop", (("b8 03 00 00 00", "mov $3,%eax"), ("ff c8", "dec %eax"), ("75 fc", "jne .-2")), "a loop"),
    ("direct jump out", (("e9 00 10 00 00", "jmp .+0x1005"),), "an escape"),
    ("conditional jump out", (("0f 84 00 10 00 00", "je .+0x1006"),), "an escape"),
    ("computed call", (("ff d0", "call *%rax"),), "a computed call"),
    ("call through memory", (("ff 14 25 00 00 00 82", "call *function_trace_op"),), "a computed call"),
    ("call of what is not named", (("e8 00 10 00 00", "call .+0x1005"),), "an escape"),
    ("non-affine address", (("48 8b 44 04 08", "mov 8(%rsp,%rax),%rax"),), "not one base plus a constant"),
    ("truncated address", (("67 8b 04 24", "mov (%esp),%eax"),), "outside the allow-list (67 "),
    ("truncated cell", (("67 8b 04 25 00 00 00 82", "mov %ds:0x82000000,%eax"),), "outside the allow-list (67 "),
    ("truncated shift", (("67 c1 24 24 05", "shll $5,(%esp)"),), "outside the allow-list (67 "),
    ("two size prefixes of a shift", (("66 66 c1 e0 05", "data16 shl $5,%ax"),), "outside the allow-list"),
    ("rex behind a prefix", (("36 40 b5 c7", "ss mov $0xc7,%bpl"),), "outside the allow-list"),
    ("bit by register", (("0f a3 c0", "bt %eax,%eax"),), "outside the allow-list"),
    ("shift right by one", (("d1 e8", "shr %eax"),), "outside the allow-list"),
    ("unknown region", (("48 8b 03", "mov (%rbx),%rax"),), "no known region"),
    ("outside the image", (("48 8b 04 25 00 10 00 00", "mov 0x1000,%rax"),), "outside the image"),
    ("outside the cell", (("48 8b 04 25 08 00 00 82", "mov counter,%rax"),), f"{COUNTER}+0, outside its 4 bytes"),
    ("across the cell's end", (("8b 04 25 05 00 00 82", "mov function_trace_op+5,%eax"),), "outside its 8 bytes"),
    ("store into code", (("c6 05 00 00 00 00 90", "movb $0x90,0(%rip)"),), "a store into code"),
    ("lost stack pointer", (("48 94", "xchg %rax,%rsp"),), "no longer rsp plus a constant"),
    ("large allocation", (("48 81 ec 00 00 10 00", "sub $0x100000,%rsp"),), "64 KiB"),
)  # fmt: skip


def reasons(report: TargetReport) -> str:
    """Why nothing was carried to an exit."""
    return "; ".join(gap.why for gap in report.gaps)


@pytest.mark.parametrize(("lines", "words"), [(lines, words) for _, lines, words in GAPS], ids=[n for n, _, _ in GAPS])
def test_it_is_a_gap(lines: tuple[Line, ...], words: str) -> None:
    report = decided(good(before=lines))
    assert words in reasons(report)
    assert report.verdict is Verdict.INCONCLUSIVE and report.strict is Verdict.INCONCLUSIVE
    assert report.exit_code == 3 and not report.met
    assert all(gap.where for gap in report.gaps)


def test_the_same_trampoline_without_is_proved() -> None:
    report = decided(good())
    assert report.verdict is Verdict.PROVED and report.exit_code == 0 and report.gaps == ()


@pytest.mark.parametrize("code", ["c2 f8 ff", "c2 00 80", "c2 00 20"])
def test_a_return_that_releases_much_is_a_gap(code: str) -> None:
    """The count is unsigned; unicorn adds 0xfff8 as -8, so that the run could confirm no counterexample."""
    report = decided(good(end=(*END, (code, "ret $n"))))
    assert "far above T" in reasons(report) and report.verdict is Verdict.INCONCLUSIVE
    assert not refuted(report) and not any(one.verdict is Verdict.BROKEN for one in report.findings)


def test_a_return_that_releases_too_much_is_refuted() -> None:
    assert set(refuted(decided(good(end=(*END, ("c2 08 00", "ret $8")))))) == {"restore/sp", "mem/parent"}


def test_running_off_the_end_is_a_gap() -> None:
    target = target_of(good(end=END))
    # Only the trampoline is named, so that the `ret` behind it is somebody else's code.
    report = decide(target_of(good(end=END), code=target.code[:1]), Budget())
    assert "an escape" in reasons(report) and report.verdict is Verdict.INCONCLUSIVE


def test_a_computed_call_that_the_contract_names_is_a_callback() -> None:
    lines = good(call=(("ff 14 25 00 00 00 82", "call *function_trace_op"),))
    target = target_of(lines)
    site = target.address + target.image.read(target.address, target.size).index(b"\xff\x14\x25")
    assert decided(lines, callees={}).verdict is Verdict.INCONCLUSIVE
    assert decided(lines, callees={}, sites={site: "site"}).verdict is Verdict.PROVED


def test_a_named_call_of_something_that_no_cell_holds_is_refuted() -> None:
    lines = good(call=(("ff d0", "call *%rax"),))  # rax holds ss by then
    target = target_of(lines)
    site = target.address + target.image.read(target.address, target.size).index(b"\xff\xd0")
    assert list(refuted(decided(lines, callees={}, sites={site: "site"}))) == ["call/reached"]


def test_a_named_call_of_a_constant_is_refuted() -> None:
    lines = good(call=(("31 c0", "xor %eax,%eax"), ("ff d0", "call *%rax")))
    target = target_of(lines)
    site = target.address + target.image.read(target.address, target.size).index(b"\xff\xd0")
    assert list(refuted(decided(lines, callees={}, sites={site: "site"}))) == ["call/reached"]


def test_one_gap_among_good_paths_is_enough() -> None:
    escape: Line = ("0f 84 00 10 00 00", "je .+0x1006")
    report = decided(good(before=(("85 ff", "test %edi,%edi"), escape)))
    assert report.paths == ("return",) and len(report.gaps) == 1
    assert report.verdict is Verdict.INCONCLUSIVE


def test_a_spent_budget_is_a_gap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(explore, "_MOST_STEPS", 10)
    report = decided(good())
    assert "budget" in reasons(report) and report.verdict is Verdict.INCONCLUSIVE


def test_a_solver_without_resources_is_inconclusive() -> None:
    report = decide(target_of(good()), Budget(rlimit=1))
    assert report.verdict is Verdict.INCONCLUSIVE
    assert any("solver" in finding.reason for finding in report.findings)


BACK: tuple[Line, ...] = (*END, ("e8 00 00 00 00", "call .+5"), ("88 04 24", "mov %al,(%rsp)"), ("c3", "ret"))


def test_a_computed_exit_may_lead_back_into_the_code() -> None:
    """With its low byte overwritten the return address is one of ours: it is an exit all the same, and a wrong one."""
    report = decided(good(end=BACK))
    assert report.verdict is Verdict.REFUTED and not report.gaps
    assert set(refuted(report)) == {"exit/target", "restore/sp"}


def test_flags_of_16_bits_leave_no_whole_word() -> None:
    """An interrupt changes the six bytes below a 16-bit image, and the runs that show it do not touch the image."""
    report = decided(good(first=(("66 9c", "pushfw"),)))
    assert report.verdict is Verdict.REFUTED and "call/stack-aligned" in refuted(report)


@pytest.mark.parametrize("name", [CELL, f"{CELL}#2"])
def test_another_cell_of_that_name_is_a_gap(name: str) -> None:
    """A file may have two symbols of one name; a contract that names one does not mean the other."""
    load: tuple[Line, ...] = (("48 8b 14 25 08 00 00 82", "mov counter,%rdx"),)
    target = target_of(good(before=load))
    symbols = tuple(replace(one, name=name, size=8) if one.name == COUNTER else one for one in target.image.symbols)
    report = decide(replace(target, image=replace(target.image, symbols=symbols)), Budget())
    assert "not the only one of that name" in reasons(report)
    assert report.verdict is Verdict.INCONCLUSIVE


# Through function_trace_op, or what the same bytes name when the address is cut to 32 bits.
NOT_THAT_CALL: tuple[tuple[str, Line, str], ...] = (
    ("far", ("ff 1c 25 00 00 00 82", "lcall *function_trace_op"), "(far call)"),
    ("another cell", ("67 ff 14 25 00 00 00 82", "addr32 call *0x82000000"), "(narrow call)"),
    ("a far pointer on the stack", ("ff 1c 24", "lcall *(%rsp)"), "(far call)"),
)


@pytest.mark.parametrize(("call", "key"), [one[1:] for one in NOT_THAT_CALL], ids=[n for n, _, _ in NOT_THAT_CALL])
def test_a_named_site_is_a_near_call_through_a_whole_address(call: Line, key: str) -> None:
    """A far call leaves cs on the stack; runs cannot tell, since they play the callback in place of the call."""
    lines = good(call=(call,))
    site = BASE + code_of(lines).index(bytes.fromhex(call[0]))
    report = decided(lines, sites={site: "tracer"}, callees={})
    assert f"outside the allow-list {key}" in reasons(report)
    assert report.verdict is Verdict.INCONCLUSIVE and report.strict is Verdict.INCONCLUSIVE


def test_a_near_call_through_that_cell_is_proved() -> None:
    call = ("ff 14 25 00 00 00 82", "call *function_trace_op")
    lines = good(call=(call,))
    site = BASE + code_of(lines).index(bytes.fromhex(call[0]))
    report = decided(lines, sites={site: "tracer"}, callees={})
    assert report.strict is Verdict.PROVED


@pytest.mark.parametrize("jump", [("ff 2c 24", "ljmp *(%rsp)"), ("67 ff 24 25 00 00 00 82", "addr32 jmp *0x82000000")])
def test_a_jump_that_is_not_near_through_a_whole_address(jump: Line) -> None:
    report = decided(good(before=(jump,)))
    assert "outside the allow-list" in reasons(report)
    assert report.verdict is Verdict.INCONCLUSIVE


def test_a_selector_through_half_an_address() -> None:
    """capstone extends the displacement with its sign, the processor with zeros."""
    report = decided(good(before=(("67 8c 1c 25 00 00 00 82", "addr32 mov %ds,0x82000000"),)))
    assert "outside the allow-list (narrow mov)" in reasons(report)
    assert report.verdict is Verdict.INCONCLUSIVE
