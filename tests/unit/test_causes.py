"""Why a claim is wrong: the last writer or its absence, and where the value was lost; in every format."""

import json
import re
from xml.etree import ElementTree

import pytest

from tests.unit.trampolines import Line, good, target_of
from verify import batch
from verify.budget import Budget
from verify.pipeline import decide
from verify.report.explain import explained
from verify.report.formats import rendered
from verify.report.tree import Report
from verify.terms import Counterexample


def refuted(lines: tuple[Line, ...], ident: str) -> Counterexample:
    """The counterexample of one obligation of a trampoline."""
    (one,) = (one for one in decide(target_of(lines), Budget(), lifters=("vex",)).findings if one.id == ident)
    assert one.counterexample is not None
    return one.counterexample


def without(text: str) -> tuple[Line, ...]:
    """The good trampoline with one instruction left out."""
    return tuple(one for one in good() if one[1] != text)


def test_a_register_that_is_never_reloaded_names_the_save_and_the_loss() -> None:
    one = refuted(without("mov 48(%rsp),%r11"), "restore/r11")
    assert one.culprit is None
    saved = r"saved at \w+\+0x\w+, never reloaded; lost at \w+\+0x\w+: add rsp, 0xa8"
    assert re.fullmatch(saved, one.why)
    texts = [scene.text for scene in one.story]
    assert texts[-1] == "ret" and {"mov qword ptr [rsp + 0x30], r11", "add rsp, 0xa8"} <= {*texts}
    assert sum(scene.left_out for scene in one.story) + len(texts) == len(one.trace)


def test_a_slot_that_is_never_filled_is_named_by_its_absence() -> None:
    one = refuted(without("mov %r11,48(%rsp)"), "regs/r11")
    assert (one.culprit, one.why) == (None, "never written")


def test_flags_that_change_before_they_are_saved_are_lost_at_the_first_instruction() -> None:
    one = refuted(good(first=(("48 39 d8", "cmp %rbx,%rax"),)), "regs/flags")
    assert one.culprit is not None
    writer, _, lost = one.why.partition("; ")
    assert writer == f"{one.culprit.symbol}: {one.culprit.insn}"
    assert re.fullmatch(r"lost at \w+\+0x0: cmp rax, rbx", lost)
    (scene,) = (one for one in one.story if one.text == "cmp rax, rbx")
    assert scene.changed == ("PF 0x0 -> 0x1", "ZF 0x0 -> 0x1")  # 0 - 0: zero, and no bit set is even


@pytest.fixture(scope="module")
def report() -> Report:
    """The RFC's trampoline, with drawings for those formats that draw."""
    request = batch.Request(
        names=("x86_64/rfc-save-regs-on", "x86_64/mcount-minimal"),
        budget=Budget(),
        lifters=("vex",),
        drawings=True,
    )
    return batch.run(request, lambda *_: None)


def test_what_nobody_saved_is_lost_in_the_callback(report: Report) -> None:
    found = {one.id: one.counterexample for one in report.targets[1].findings if one.counterexample}
    assert re.fullmatch(r"never saved; lost at ftrace_caller\+0x\w+: call 0x\w+", found["restore/r10"].why)


def test_every_format_says_why(report: Report) -> None:
    """The sentence of each counterexample is in each format, as it is in JSON."""
    target = report.targets[0]
    shown = [one for one in target.findings if "." not in one.id and one.counterexample is not None]
    whys = {one.id: one.counterexample.why for one in shown if one.counterexample is not None}
    assert len(whys) > 15
    texts = {name: rendered(report, name, 0) for name in ("text", "json", "sarif", "junit", "ktap", "github", "html")}
    texts["junit"] = " ".join(
        str(value)
        for one in ElementTree.fromstring(texts["junit"]).iter()
        for value in (one.text, *one.attrib.values())
    )
    texts["explain"] = "".join(explained(target, one, False) for one in shown)
    for name, text in texts.items():
        missing = {ident: why for ident, why in whys.items() if why not in text}
        assert not missing, f"{name}: {missing}"
    (first, *_) = json.loads(texts["json"])["targets"]
    said = {one["id"]: one["counterexample"]["why"] for one in first["obligations"] if "counterexample" in one}
    assert whys.items() <= said.items()


def test_the_trace_shows_values_and_source_lines(report: Report) -> None:
    """rbx is 1 and stored at 40(%rsp), %rsp being T-128: that is T-88."""
    lines = rendered(report, "text", 1).splitlines()
    (row,) = (line for line in lines if line.endswith("[T-88] = 0x1"))
    assert re.fullmatch(
        r" +\| ftrace_caller\+0xa2  mov qword ptr \[rsp \+ 0x28\], rbx +trampoline\.S:57  \[T-88\] = 0x1", row
    )
    assert any("C runs: ftrace_stub" in line for line in lines)
    longest = max(len(one.counterexample.story) for one in report.targets[0].findings if one.counterexample)
    assert longest <= 8
