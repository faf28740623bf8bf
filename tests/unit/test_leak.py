"""A leak is shown where it is claimed: in an exposed field, not in one that nobody reads."""

from tests.unit.trampolines import Line, decided, good
from verify.verdict import Verdict

JUNK: tuple[Line, ...] = (
    ("48 8b 44 24 f8", "mov -8(%rsp),%rax"),
    ("48 89 44 24 50", "mov %rax,80(%rsp)"),
    ("48 ff c0", "inc %rax"),
    ("48 89 04 24", "mov %rax,(%rsp)"),
)


def test_a_leak_is_looked_for_in_the_exposed_fields_only() -> None:
    """linux-args documents ax and not r15, which lies lower and shows another value of the same junk."""
    report = decided(good(before=JUNK), level="linux-args")
    (found,) = [one for one in report.findings if one.id == "regs/defined"]
    assert found.verdict is Verdict.REFUTED and found.strict is Verdict.REFUTED, found.reason
