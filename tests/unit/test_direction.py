"""A level that lets DF go unsaved still demands that it is clear at the exit, as compiled code expects."""

import pytest

from tests.unit.trampolines import Line, decided, good
from verify.verdict import Verdict

# No popf: the flags word is skipped, so that nothing restores DF.
SKIP: Line = ("48 8d a4 24 b0 00 00 00", "lea 176(%rsp),%rsp")
STD: Line = ("fd", "std")
RET: Line = ("c3", "ret")


@pytest.mark.parametrize(
    ("end", "verdict"), [((SKIP, RET), Verdict.PROVED), ((SKIP, STD, RET), Verdict.REFUTED)], ids=["unsaved", "std"]
)
def test_df_is_clear_at_the_exit(end: tuple[Line, ...], verdict: Verdict) -> None:
    honour = frozenset(["ax", "bx", "cx", "dx", "si", "di", "bp", *(f"r{n}" for n in range(8, 16)), "ip"])
    report = decided(good(end=end), level="linux-minimal", honour=honour)
    assert report.verdict is verdict
    found = {one.id for one in report.findings if one.verdict is Verdict.REFUTED and one.exempt is None}
    assert found == ({"restore/flags.DF"} if verdict is Verdict.REFUTED else set())
    assert report.strict is Verdict.REFUTED
