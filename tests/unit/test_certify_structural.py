"""Assumptions that no formula states, because files are built on them: without each, a claim that is proved falls."""

from dataclasses import replace

import pytest

from tests.unit.certificates import target_of
from tests.unit.trampolines import BASE, Line, code_of, good
from tests.unit.trampolines import target_of as small
from verify.arch import ARCHITECTURES
from verify.certify import certificate, places
from verify.certify import walk as walking
from verify.certify.build import construction, prepare
from verify.certify.machine import Machine, Snapshot
from verify.certify.shared import Shared
from verify.certify.smt import Term, bv, index
from verify.certify.subject import Subject
from verify.certify.walk import walk
from verify.contracts.assumptions import ASSUMPTIONS
from verify.target import Target
from verify.verdict import Verdict

COUNT: Line = ("ff 04 25 08 00 00 82", "incl counter")
FROM_CODE: tuple[Line, ...] = (
    (f"44 8b 04 25 {(BASE + 0x40 & 0xFFFFFFFF).to_bytes(4, 'little').hex(' ')}", "mov code,%r8d"),
    ("4c 89 44 24 78", "mov %r8,120(%rsp)"),
)
"""orig_ax from four bytes of code, which hold 0."""


def from_code() -> tuple[tuple[Line, ...], int]:
    """A trampoline that stores a constant of its own code as orig_ax, and where that constant lies."""
    lines = good(before=FROM_CODE)
    at = code_of(lines).index(bytes.fromhex("48c7442478")) + 5  # the immediate of movq $0,120(%rsp)
    text = (BASE + at & 0xFFFFFFFF).to_bytes(4, "little").hex(" ")
    moved = good(before=((f"44 8b 04 25 {text}", "mov code,%r8d"), FROM_CODE[1]))
    return moved, BASE + at


def verdict(target: Target, ident: str, path: str = "return") -> Verdict:
    """What z3 says of one obligation's questions, and of no others."""
    z3 = Shared()
    _, files = prepare(target, "strict", z3)
    answers = []
    for draft in files:
        z3.begin([*draft.lines, *(f"(assert {guard})" for guard in draft.guards)])
        for question in draft.questions:
            if question.id == ident and draft.path == path:
                assumed = [formula for _, formula in (*draft.assume, *question.assume)]
                answers.append(z3.ask([*assumed, *question.formulas]))
    assert answers and "unknown" not in answers
    return Verdict.REFUTED if "sat" in answers else Verdict.PROVED


def built_on(target: Target) -> list[str]:
    """What the files of a target say that they are built on."""
    return construction(walk(target, ARCHITECTURES[target.image.arch], Shared().feasible))


def test_regions_disjoint(monkeypatch: pytest.MonkeyPatch) -> None:
    """A counter that may lie in the frame: what it overwrites is not what the callback was to see."""
    target = small(good(before=(COUNT,)))
    assert "regions-disjoint" in built_on(target)
    assert verdict(target, "regs/bx") is Verdict.PROVED
    kept = places.store

    def aliasing(machine: Machine, address: Term, value: Term, note: str = "") -> None:
        kept(machine, address, value, note)
        if address.at is not None and not places.on_stack(machine, address.at):
            at = index(address.text, machine.top)
            machine.set_stack("frame", f"(store{value.bits} {machine.stack['frame']} {at} {value.text})")

    monkeypatch.setattr(places, "store", aliasing)
    assert verdict(target, "regs/bx") is Verdict.REFUTED


def test_code_constant(monkeypatch: pytest.MonkeyPatch) -> None:
    """Code that may change while it runs: a constant that is read from it is any value."""
    target = small(from_code()[0])
    assert "code-constant" in built_on(target)
    assert verdict(target, "regs/orig_ax") is Verdict.PROVED
    kept = places.load

    def changing(machine: Machine, address: Term, size: int) -> Term:
        value = kept(machine, address, size)
        if address.at is None or address.at.base is not None or not machine.target.image.is_code(address.at.offset):
            return value
        return Term(machine.declare(f"code-at-step-{machine.step}", 8 * size), 8 * size)

    monkeypatch.setattr(places, "load", changing)
    assert verdict(target, "regs/orig_ax") is Verdict.REFUTED


def test_file_bytes() -> None:
    """Other bytes than the file's, as an alternative or a live patch would put there: other claims hold of them."""
    lines, at = from_code()
    target = small(lines)
    assert "file-bytes" in built_on(target)
    assert verdict(target, "regs/orig_ax") is Verdict.PROVED
    patched = replace(target, image=target.image.patched(at, b"\x01"))
    assert verdict(patched, "regs/orig_ax") is Verdict.REFUTED


def test_flat_segments(monkeypatch: pytest.MonkeyPatch) -> None:
    """A ds whose base is not that of ss: C reads the structure elsewhere than push wrote it."""
    target = target_of("x86_32/mcount-rostedt")
    assert "flat-segments" in built_on(target)
    assert verdict(target, "regs/bx") is Verdict.PROVED

    def based(subject: Subject, moment: Snapshot, address: Term) -> str:
        line = f"(declare-const ds-base (_ BitVec {subject.bits}))"
        subject.lines[:] = [line, *(one for one in subject.lines if one != line)]
        half, at = subject.way.machine.half_of(address, subject.arch.word)
        return f"(load{subject.bits} {moment.stack[half]} (bvadd {at} ds-base))"

    monkeypatch.setattr(Subject, "stack_word", based)
    assert verdict(target, "regs/bx") is Verdict.REFUTED


def test_regs_sp_window(monkeypatch: pytest.MonkeyPatch) -> None:
    """A callback that may leave any sp: some state follows none of the paths."""
    target = target_of("x86_32/regs-5.3")
    assert "regs-sp-window" in built_on(target)
    assert verdict(target, "total", "all") is Verdict.PROVED
    kept = walking._Walker._split

    def unbounded(walker: walking._Walker, machine: Machine) -> list[Machine]:
        cases = kept(walker, machine)
        walker.assumed.clear()
        return cases

    monkeypatch.setattr(walking._Walker, "_split", unbounded)
    assert verdict(target, "total", "all") is Verdict.REFUTED


def test_no_red_zone_at_call() -> None:
    """A red zone that is live at the hook: the call itself overwrites its first word, and nothing restores it."""
    target = replace(small(good()), cpl=3)
    assert "no-red-zone-at-call" in built_on(target)
    z3 = Shared()
    _, files = prepare(target, "strict", z3)
    (draft,) = [one for one in files if one.name == "return"]
    subject = draft.subject
    assert subject is not None
    z3.begin([*draft.lines, *(f"(assert {guard})" for guard in draft.guards)])
    first, before, after = bv(-8, 64), subject.way.entry.stack["frame"], subject.end.stack["frame"]
    assert before != "frame"  # at the first instruction the call has pushed
    assert z3.ask([f"(distinct (load64 {after} {first}) (load64 frame {first}))"]) == "sat"


def test_mcount_prologue(monkeypatch: pytest.MonkeyPatch) -> None:
    """A frame pointer that may point below T: it finds what the trampoline has pushed there."""
    target = target_of("x86_64/mcount-minimal")
    assert "mcount-prologue" in built_on(target)
    monkeypatch.setattr(certificate, "_given", lambda walked: ())
    assert verdict(target, "arg/parent_ip") is Verdict.PROVED
    kept = Machine.half_of

    def below(machine: Machine, address: Term, size: int) -> tuple[str, str]:
        half, at = kept(machine, address, size)
        assert address.at is not None
        return ("frame" if address.at.base == machine.arch.frame else half), at

    monkeypatch.setattr(Machine, "half_of", below)
    assert verdict(target, "arg/parent_ip") is Verdict.REFUTED


def test_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    """An access that may fault: control then goes where no contract says."""
    target = small(good())
    assert "no-fault" in built_on(target)
    assert verdict(target, "exit/target") is Verdict.PROVED
    kept = walking._Walker._advance

    def faulting(walker: walking._Walker, machine: Machine) -> list[Machine]:
        child = machine.fork("f")
        following = kept(walker, machine)
        if len(machine.steps) == 3:  # the first store of the structure
            child.steps = list(machine.steps)
            handler = Term(child.declare("fault.handler", 64), 64)
            walker._leave(child, handler, "jmp")
        return following

    monkeypatch.setattr(walking._Walker, "_advance", faulting)
    _, files = prepare(target, "strict", Shared())
    paths = sorted({draft.path for draft in files if draft.path != "all"})
    assert len(paths) == 2
    assert Verdict.REFUTED in [verdict(target, "exit/target", path) for path in paths]


SHOWN_HERE = {name.removeprefix("test_").replace("_", "-") for name in globals() if name.startswith("test_")}


def test_what_is_shown_by_nothing_is_known() -> None:
    """Of every structural assumption it is shown here or beside it that a claim rests on it, but of one."""
    elsewhere = {"callback-abi", "kernel-no-fpu", "async-transparent"}  # test_certify_walk.py
    asserted = {"df-clear-on-entry", "stack-aligned-at-hook", "kernel-selectors"}  # in unsat cores, the same file
    assert set(ASSUMPTIONS) - elsewhere - asserted - SHOWN_HERE == {"selectors-loadable"}
