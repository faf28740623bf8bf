"""The report as one HTML file: no network, no library, light and dark; every name in it is escaped."""

import base64
import hashlib
import importlib.resources
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import jinja2
from markupsafe import Markup

from verify.pictures import Drawing
from verify.printable import LONGEST_LINE, printable
from verify.report.html_frame import FramePicture, frame_picture
from verify.report.html_lifeline import Lifeline, lifeline
from verify.report.html_steps import Flow, Step, flow, steps
from verify.report.html_words import in_words, state_of
from verify.report.rows import FAMILIES, family_of, folded
from verify.report.tree import Finding, Report, TargetReport
from verify.report.words import inputs_of
from verify.terms import Counterexample
from verify.verdict import Verdict

__all__ = ["Answered", "Case", "Family", "PathView", "TargetView", "to_html"]

_OPEN = 3  # of more trampolines than this only those that are not as expected are unfolded
_AT_CALLBACK = {"regs", "arg", "call"}  # families whose claims are about what C sees


@dataclass(frozen=True, kw_only=True)
class Case:
    """One counterexample: what is claimed, what came out, which instruction, and the steps to go through.

    ``lines`` are steps of its own, None where they are the path's; ``blame`` and ``shown`` number the step that is
    to blame and the one at which the wrong value is seen.
    """

    finding: Finding
    state: str
    word: str
    expected: str
    got: str
    blames: str
    bits: str
    inputs: Mapping[str, str]
    replayed: str
    note: str
    lines: tuple[str, ...] | None
    blame: int | None
    shown: int | None


@dataclass(frozen=True, kw_only=True)
class PathView:
    """One path: what is drawn of it, and what is refuted on it."""

    name: str
    conditions: tuple[str, ...]
    steps: tuple[Step, ...]
    frames: tuple[FramePicture, ...]
    lifeline: Lifeline | None
    cases: tuple[Case, ...]


@dataclass(frozen=True, kw_only=True)
class Answered:
    """One row of the table of obligations: strict's answer and the gate's, each as look and word."""

    finding: Finding
    strict: tuple[str, str]
    gate: tuple[str, str]


@dataclass(frozen=True, kw_only=True)
class Family:
    """Obligations of one family, the bits of a word only where they differ from it."""

    id: str
    claims: str
    rows: tuple[Answered, ...]


@dataclass(frozen=True, kw_only=True)
class TargetView:
    """One trampoline."""

    number: int
    target: TargetReport
    open: bool
    counts: str
    flow: Flow | None
    paths: tuple[PathView, ...]
    families: tuple[Family, ...]


def to_html(report: Report) -> str:
    """The report as an HTML page; times are left out, so that equal runs are equal files."""
    style, script = _data("report.css"), _data("report.js")
    folded_up = len(report.targets) > _OPEN
    return _template().render(
        report=report,
        tally=", ".join(_tally([target.verdict for target in report.targets])),
        targets=[_target(one, n, folded_up) for n, one in enumerate(report.targets, 1)],
        in_words=in_words,
        style=Markup(style),
        script=Markup(script),
        policy=f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'",
    )


def _data(name: str) -> str:
    return (importlib.resources.files("verify") / "_data" / name).read_text(encoding="utf-8").strip()


def _digest(text: str) -> str:
    """What the page's security policy calls a style or a script by, so that no other one is run."""
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _template() -> jinja2.Template:
    environment = jinja2.Environment(
        autoescape=True,
        finalize=_safe,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.from_string(_data("report.html.j2"))


def _safe(value: object) -> object:
    """What comes from outside: one printable line of bounded length; the page's escaping follows."""
    if isinstance(value, Markup) or not isinstance(value, str):
        return value
    return printable(value, LONGEST_LINE)


def _tally(verdicts: Sequence[Verdict]) -> list[str]:
    found = Counter(verdicts)
    return [f"{found[verdict]} {verdict.name.lower()}" for verdict in sorted(found)]


def _target(target: TargetReport, number: int, folded_up: bool) -> TargetView:
    found = folded(target.findings)
    exempt = sum(one.exempt is not None for one in found)
    counts = _tally([one.verdict for one in found if one.exempt is None]) + [f"{exempt} exempt"] * bool(exempt)
    drawn = {drawing.path: drawing for drawing in target.drawings}
    paths = dict.fromkeys([*drawn, *target.paths, *(one.path for one in found if one.counterexample is not None)])
    return TargetView(
        number=number,
        target=target,
        open=not folded_up or not target.met,
        counts=", ".join(counts) or "nothing checked",
        flow=flow(target.drawings) if target.drawings else None,
        paths=tuple(_path(target, name, drawn.get(name), found) for name in paths),
        families=tuple(_families(found)),
    )


def _path(target: TargetReport, name: str, drawing: Drawing | None, found: Sequence[Finding]) -> PathView:
    here = {one.id: one for one in target.findings if one.path == name}
    return PathView(
        name=name,
        conditions=drawing.conditions if drawing else (),
        steps=steps(drawing) if drawing else (),
        frames=tuple(frame_picture(frame, here) for frame in drawing.frames) if drawing else (),
        lifeline=lifeline(drawing, here) if drawing and drawing.lanes else None,
        cases=tuple(
            _case(one, one.counterexample, drawing, _bits(target, one))
            for one in sorted(found, key=lambda one: one.exempt is not None)
            if one.path == name and one.counterexample is not None
        ),
    )


def _bits(target: TargetReport, word: Finding) -> str:
    """The bits of a word that are refuted, where not all of them are."""
    bits = [one for one in target.findings if one.path == word.path and one.id.startswith(f"{word.id}.")]
    refuted = [one.id.partition(".")[2] for one in bits if one.strict is Verdict.REFUTED]
    return f"only {' '.join(refuted)}" if 0 < len(refuted) < len(bits) else ""


def _case(finding: Finding, example: Counterexample, drawing: Drawing | None, bits: str) -> Case:
    lines = [f"{line.where}: {line.text}" for line in drawing.lines] if drawing else []
    own = None if list(example.trace) == lines else example.trace
    blame, shown = _places(finding, example, drawing) if own is None else (None, None)
    state, word = state_of(finding)
    return Case(
        finding=finding,
        state=state,
        word=word,
        expected="" if example.expected is None else hex(example.expected),
        got="" if example.got is None else hex(example.got),
        blames=_blames(example, drawing, blame, shown),
        bits=bits,
        inputs=inputs_of(example),
        replayed=example.replayed,
        note=example.note,
        lines=own,
        blame=blame,
        shown=shown,
    )


def _places(finding: Finding, example: Counterexample, drawing: Drawing | None) -> tuple[int | None, int | None]:
    """The step to blame (the last one at the culprit's address, or where the value was lost), and where it is seen."""
    if drawing is None or not drawing.lines:
        return None, None
    shown = len(drawing.lines) - 1
    if family_of(finding.id) in _AT_CALLBACK and drawing.frames:
        shown = drawing.frames[0].line
    if example.culprit is not None:
        at = [n for n, line in enumerate(drawing.lines) if line.where == example.culprit.symbol]
        return (at[-1] if at else None), shown
    lost = [lane.lost for lane in drawing.lanes if lane.obligation == finding.id and lane.lost is not None]
    return (lost[0] if lost and lost[0] >= 0 else None), shown


def _blames(example: Counterexample, drawing: Drawing | None, blame: int | None, shown: int | None) -> str:
    """What went wrong; where nobody wrote and nothing was lost, the instruction at which it shows."""
    if example.culprit is not None or blame is not None or drawing is None or shown is None:
        return example.why
    line = drawing.lines[shown]
    return f"{example.why}; seen at {line.where}: {line.text}"


def _families(found: Sequence[Finding]) -> Iterator[Family]:
    for ident in dict.fromkeys(family_of(one.id) for one in found):
        yield Family(
            id=ident,
            claims=FAMILIES[ident].claims if ident in FAMILIES else "",
            rows=tuple(
                Answered(finding=one, strict=in_words(one.strict), gate=_gate(one))
                for one in found
                if family_of(one.id) == ident
            ),
        )


def _gate(one: Finding) -> tuple[str, str]:
    look, word = state_of(one)
    return look, word.upper()
