"""What do I assert: the pytest fixture ``tramproof``, for the tests of whoever writes trampolines.

::

    def test_mine(tramproof):
        mine = tramproof("mine/target.toml")
        mine.proves("regs/sp", "restore/flags")
        mine.meets()

pytest finds it through the entry point ``pytest11``; the engine is imported when a test first uses it.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from verify import Finding, Report, TargetReport, Verdict, VerifyError, load, run

__all__ = ["Checked", "Tramproof", "tramproof"]


@dataclass(frozen=True, kw_only=True)
class Checked:
    """Trampolines that were decided. A question about something that is not there fails, and so does an answer of
    which a part is unknown: a gap, an obligation that is vacuous, inconclusive or broken."""

    name: str
    report: Report

    def proves(self, *obligations: str) -> "Checked":
        """Each obligation (``id`` on every path, ``id@path`` on one) is PROVED in each trampoline; exempt is not.

        Without any: everything that the gate demands is proved.
        """
        __tracebackhide__ = True
        lines = [line for target in self.report.targets for line in _unproved(target, obligations)]
        return self._fail_for([*self._unknown(), *lines])

    def refutes(self, *obligations: str) -> "Checked":
        """Each obligation is REFUTED in each trampoline, on at least one path where none is named, and not exempt."""
        __tracebackhide__ = True
        lines = [line for target in self.report.targets for line in _unrefuted(target, obligations)]
        return self._fail_for([*self._unknown(), *([] if obligations else ["no obligation is named"]), *lines])

    def meets(self) -> "Checked":
        """What was found is what each manifest expects; without one: everything is proved at the gate."""
        __tracebackhide__ = True
        lines = [f"{target.name}: {line}" for target in self.report.targets for line in target.unmet]
        if self.report.exit_code and not lines:
            lines = [f"{self.name}: {self.report.verdict.name}"]
        return self._fail_for(lines)

    def _unknown(self) -> list[str]:
        return [line for target in self.report.targets for line in _undecided(target)]

    def _fail_for(self, lines: Sequence[str]) -> "Checked":
        __tracebackhide__ = True
        if lines:
            pytest.fail("\n".join(dict.fromkeys(lines)), pytrace=False)
        return self


Tramproof = Callable[..., Checked]
"""``tramproof(name, *, symbols=(), level=None)``: a file beside the test, or the name of a built-in target."""


@pytest.fixture
def tramproof(request: pytest.FixtureRequest) -> Tramproof:
    """Decides trampolines; a file is sought beside the test, what is none there names built-in targets."""

    def check(name: str | Path, *, symbols: Sequence[str] = (), level: str | None = None) -> Checked:
        __tracebackhide__ = True
        beside = request.path.parent / name
        try:
            report = run(load(beside if beside.is_file() else name, symbols=symbols), level=level)
        except VerifyError as error:
            pytest.fail(str(error), pytrace=False)
        checked = Checked(name=str(name), report=report)
        return checked._fail_for([*report.errors, *([] if report.targets else [f"{name}: no trampoline found"])])

    return check


def _undecided(target: TargetReport) -> Iterator[str]:
    """What of a trampoline is neither proved nor refuted: then no other answer about it is worth anything."""
    yield from (f"{target.name}: gap at {gap.where}: {gap.why}" for gap in target.gaps)
    if not target.findings:
        yield f"{target.name}: nothing was checked"
    for one in target.findings:
        answer = one.verdict if one.exempt is None else one.strict  # an exemption hides a clear answer of strict only
        if answer not in (Verdict.PROVED, Verdict.REFUTED):
            yield f"{target.name}: {one.id}@{one.path}: {answer.name}: {one.reason}"


def _named(target: TargetReport, obligation: str) -> list[Finding]:
    ident, _, path = obligation.partition("@")
    return [one for one in target.findings if one.id == ident and path in ("", one.path)]


def _unproved(target: TargetReport, obligations: Sequence[str]) -> Iterator[str]:
    if not obligations and target.verdict is not Verdict.PROVED:
        wrong = [one for one in target.findings if one.exempt is None and one.verdict is not Verdict.PROVED]
        yield from (_said(target, one) for one in wrong)
        if not wrong:
            yield f"{target.name}: {target.verdict.name}"
    for obligation in obligations:
        found = _named(target, obligation)
        if not found:
            yield f"{target.name}: there is no obligation {obligation}"
        yield from (_said(target, one) for one in found if one.exempt is not None or one.verdict is not Verdict.PROVED)


def _unrefuted(target: TargetReport, obligations: Sequence[str]) -> Iterator[str]:
    for obligation in obligations:
        found = _named(target, obligation)
        if not found:
            yield f"{target.name}: there is no obligation {obligation}"
        elif not any(one.exempt is None and one.verdict is Verdict.REFUTED for one in found):
            yield from (_said(target, one) for one in found)


def _said(target: TargetReport, one: Finding) -> str:
    """One line for an obligation: its answer and, where there is one, the values that differ."""
    verdict = one.verdict.name if one.exempt is None else f"EXEMPT at {target.level}"
    line = f"{target.name}: {one.id}@{one.path}: {verdict}"
    example = one.counterexample
    if example is None:
        return line
    if example.expected is not None and example.got is not None:
        line += f": expected {example.expected:#x}, got {example.got:#x}"
    blame = f"{example.culprit.symbol}: {example.culprit.insn}" if example.culprit else example.why
    return f"{line}; {blame}" if blame else line
