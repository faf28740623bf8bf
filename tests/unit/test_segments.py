"""What lies behind a selector is known at the hook alone: through another one nothing is proved, nor is C entered."""

import pytest

from tests.unit.trampolines import Line
from tests.unit.trampolines32 import good, target_of
from verify.arch.x86_32 import X86_32
from verify.budget import Budget
from verify.certify.shared import Shared
from verify.certify.smt import CannotCertify
from verify.certify.walk import walk
from verify.image.decode import data_segments, decode_bytes
from verify.pipeline import decide
from verify.verdict import Verdict

DS_BACK: Line = ("8e 5c 24 20", "mov 32(%esp),%ds")  # regs->ds, behind the argument word
FS_BACK: Line = ("8e 64 24 28", "mov 40(%esp),%fs")
FROM_FS: Line = ("8c e6", "mov %fs,%esi")

# What is put where, and the segment register that the reason names. Each one restores what it changed.
FOREIGN: tuple[tuple[str, dict[str, tuple[Line, ...]], str], ...] = (
    ("C with another ds", {"before": (FROM_FS, ("8e de", "mov %esi,%ds")), "after": (DS_BACK,)}, "a callback with ds"),
    ("C with another es", {"before": (FROM_FS, ("8e c6", "mov %esi,%es"))}, "a callback with es"),
    ("C with another fs", {"before": (("8c ee", "mov %gs,%esi"), ("8e e6", "mov %esi,%fs"))}, "a callback with fs"),
    ("C with another gs", {"before": (FROM_FS, ("8e ee", "mov %esi,%gs"))}, "a callback with gs"),
    ("C with a popped ds", {"before": (("0f a0", "push %fs"), ("1f", "pop %ds")), "after": (DS_BACK,)},
     "a callback with ds"),
    ("a cell through another ds", {"saved": (FROM_FS, ("8e de", "mov %esi,%ds")),
     "before": (("8e 5c 24 20", "mov 32(%esp),%ds"),)}, "an access through ds"),
    ("what a handler left in ds", {"end": (("a1 00 00 00 c2", "mov function_trace_op,%eax"),
     ("83 c4 0c", "add $12,%esp"), ("9d", "popf"), ("c3", "ret"))}, "an access through ds"),
    ("an address through fs", {"before": (("64 8c 1d 00 00 00 00", "mov %ds,%fs:0"),)}, "an address through fs"),
    ("a call through fs", {"before": (("64 ff 15 04 00 00 00", "call *%fs:4"),)}, "an address through fs"),
)  # fmt: skip


NAMES = [name for name, _, _ in FOREIGN]


@pytest.mark.parametrize(("put", "words"), [one[1:] for one in FOREIGN], ids=NAMES)
def test_another_selector_is_a_gap(put: dict[str, tuple[Line, ...]], words: str) -> None:
    report = decide(target_of(good(**put)), Budget())
    assert words in "; ".join(gap.why for gap in report.gaps)
    assert report.verdict is Verdict.INCONCLUSIVE and report.strict is Verdict.INCONCLUSIVE


@pytest.mark.parametrize("put", [one[1] for one in FOREIGN], ids=NAMES)
def test_no_certificate_for_it(put: dict[str, tuple[Line, ...]]) -> None:
    with pytest.raises(CannotCertify, match=r"may not hold what it held at the hook|of this form|not modelled"):
        walk(target_of(good(**put)), X86_32, Shared().feasible)


def test_the_same_selector_is_none() -> None:
    again = (
        ("8c de", "mov %ds,%esi"),
        ("8e de", "mov %esi,%ds"),
        ("1e", "push %ds"),
        ("1f", "pop %ds"),
        DS_BACK,
        FS_BACK,
    )
    target = target_of(good(before=again))
    report = decide(target, Budget())
    assert report.gaps == () and report.strict is Verdict.PROVED
    assert len(walk(target, X86_32, Shared().feasible).ways) == 1


# SDM 1 table 3-5 and SDM 2 section 2.1.1.
SEGMENTS: tuple[tuple[str, str], ...] = (
    ("8b 03", "ds"), ("8b 04 24", "ss"), ("8b 45 00", "ss"), ("8b 04 28", "ds"), ("8b 44 05 00", "ss"),
    ("8b 04 2d 00 00 00 00", "ds"), ("3e 8b 45 00", "ds"), ("26 8b 45 00", "es"), ("36 8b 03", "ss"),
    ("2e 8b 03", "cs"),
    ("64 8b 03", "fs"), ("65 26 8b 03", "es"), ("50", "ss"), ("ff 33", "ds ss"), ("26 ff 33", "es ss"),
    ("8f 03", "ds ss"), ("c3", "ss"), ("c9", "ss"), ("9c", "ss"), ("9d", "ss"),
    ("e8 00 00 00 00", "ss"), ("ff 13", "ds ss"), ("8d 03", ""), ("89 d8", ""), ("0f 1f 03", ""),
    ("67 8b 02", "ss"), ("67 8b 04", "ds"), ("66 8e 1b", "ds"), ("ff 23", "ds"),
)  # fmt: skip


@pytest.mark.parametrize(("code", "found"), SEGMENTS)
def test_the_segment_of_an_access(code: str, found: str) -> None:
    insn = decode_bytes(bytes.fromhex(code), X86_32, 0x1000)
    assert insn is not None
    assert data_segments(insn) == frozenset(found.split())


@pytest.mark.parametrize("code", ["67 8d 07", "67 a1 00 00"])
def test_half_an_address_is_a_gap(code: str) -> None:
    """``lea (%bx),%eax`` gives 16 bits; VEX adds all 32 of them."""
    report = decide(target_of(good(saved=((code, "a 16-bit address"),))), Budget())
    assert "outside the allow-list (67 " in "; ".join(gap.why for gap in report.gaps)
    assert report.verdict is Verdict.INCONCLUSIVE and report.strict is Verdict.INCONCLUSIVE
