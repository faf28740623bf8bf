"""What is drawn of a path is what happened: where a value was, when it was lost, what a slot holds."""

from dataclasses import replace

from tests.unit.trampolines import Line, good, target_of
from verify.budget import Budget
from verify.pictures import Drawing, Lane
from verify.pipeline import decide


def drawn(lines: tuple[Line, ...]) -> Drawing:
    """The drawing of a trampoline with one path."""
    (one,) = decide(target_of(lines), Budget(), lifters=("vex",), drawings=True).drawings
    return one


def lane(drawing: Drawing, register: str) -> Lane:
    """The lane of a register."""
    (one,) = (lane for lane in drawing.lanes if lane.register == register)
    return one


def line(drawing: Drawing, text: str) -> int:
    """The index of the one line with that text."""
    (at,) = (n for n, one in enumerate(drawing.lines) if one.text == text)
    return at


def without(text: str) -> tuple[Line, ...]:
    """The good trampoline with one instruction left out."""
    return tuple(one for one in good() if one[1] != text)


def test_a_saved_and_reloaded_register_lives_in_its_slot_and_comes_home() -> None:
    drawing = drawn(good())
    life = lane(drawing, "r11")
    assert life.lost is None and life.back
    call = next(n for n, one in enumerate(drawing.lines) if one.site)
    reload = line(drawing, "mov r11, qword ptr [rsp + 0x30]")
    slot = next(span for span in life.spans if span.place == "T-136")
    assert slot.first < call < reload < slot.last  # the value that C left there counts from the call on
    homes = [(span.first, span.last) for span in life.spans if span.home]
    assert homes == [(-1, call - 1), (reload, len(drawing.lines) - 1)]


def test_a_register_that_is_never_reloaded_is_lost_when_its_slot_goes() -> None:
    drawing = drawn(without("mov 48(%rsp),%r11"))
    life = lane(drawing, "r11")
    assert not life.back
    assert life.lost == line(drawing, "add rsp, 0xa8")


def test_a_flag_that_changes_before_it_is_saved_is_lost_there() -> None:
    drawing = drawn(good(first=(("48 39 d8", "cmp %rbx,%rax"),)))
    assert lane(drawing, "flags").lost == line(drawing, "cmp rax, rbx")


def test_the_frame_says_what_each_slot_should_hold_and_holds() -> None:
    (frame,) = drawn(without("movq $0,120(%rsp)")).frames
    slots = {slot.field: slot for slot in frame.slots if slot.field}
    assert frame.structure == (-184, -16)
    assert (slots["r11"].should, slots["r11"].holds) == ("r11 at the hook", "r11 at the hook")
    assert (slots["sp"].should, slots["sp"].holds) == ("T", "T")
    assert (slots["flags"].should, slots["flags"].holds) == ("flags at the hook", "flags at the hook")
    assert slots["orig_ax"].should == "0x0" and "garbage" in slots["orig_ax"].holds
    assert slots["orig_ax"].writer is None and slots["orig_ax"].obligation == "regs/orig_ax"
    assert [slot.offset for slot in frame.slots] == sorted((s.offset for s in frame.slots), reverse=True)


def test_a_branch_is_said_in_words() -> None:
    fork: tuple[Line, ...] = (("48 85 db", "test %rbx,%rbx"), ("74 02", "je .+4"), ("31 d2", "xor %edx,%edx"))
    report = decide(target_of(good(before=fork)), Budget(), lifters=("vex",), drawings=True)
    assert [drawing.conditions for drawing in report.drawings] == [
        ("rbx at the hook = 0x0",),
        ("rbx at the hook ≠ 0x0",),
    ]


def test_nothing_is_drawn_unless_asked() -> None:
    assert decide(replace(target_of(good())), Budget(), lifters=("vex",)).drawings == ()
