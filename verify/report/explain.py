"""One obligation explained: in words, as a formula, and as a picture of the frame or of a register's life."""

from collections.abc import Iterator

from verify.pictures import Drawing, Frame, Lane, Slot, place_of
from verify.printable import LONGEST_LINE, printable
from verify.report.rows import FAMILIES, family_of
from verify.report.tree import Finding, TargetReport
from verify.report.words import inputs_of
from verify.verdict import Verdict

__all__ = ["explained", "matching"]

_SMT_LINES = 40


def matching(target: TargetReport, wanted: str) -> list[Finding]:
    """The findings that ``ID`` or ``ID@PATH`` names."""
    ident, _, path = wanted.partition("@")
    return [one for one in target.findings if one.id == ident and path in ("", one.path)]


def explained(target: TargetReport, finding: Finding, verbose: bool) -> str:
    """What is known of one finding, for a person; ``verbose`` adds the formula that was decided."""
    family = FAMILIES[family_of(finding.id)]
    drawing = next((one for one in target.drawings if one.path == finding.path), None)
    lines = [
        f"{target.name} {finding.id}@{finding.path}: {_verdict(target, finding)}",
        "",
        f"  claim     {finding.says}",
        f"  formula   {finding.formula}",
        f"  matters   {family.otherwise}",
        *_assumed(target, finding),
        *_answer(finding),
        *(_picture(drawing, finding) if drawing is not None else ()),
        *(_smt(finding) if verbose else ()),
    ]
    return "".join(f"{printable(line, LONGEST_LINE)}\n" for line in lines)


def _verdict(target: TargetReport, finding: Finding) -> str:
    if finding.exempt is not None:
        return f"EXEMPT at {target.level} ({finding.strict.name} at strict)"
    beside = "" if target.level == "strict" else f" at {target.level} ({finding.strict.name} at strict)"
    return f"{finding.verdict.name}{beside}"


def _assumed(target: TargetReport, finding: Finding) -> Iterator[str]:
    known = {one.id: one.says for one in target.assumptions}
    for number, ident in enumerate(finding.assumptions):
        yield f"  {'' if number else 'assumes':<10}{ident}: {known.get(ident, '')}"
    if finding.exempt is not None:
        yield f"  exempt    {finding.exempt.reason} [{finding.exempt.source}]"


def _answer(finding: Finding) -> Iterator[str]:
    example = finding.counterexample
    if example is None:
        if finding.verdict is Verdict.PROVED:
            yield "  because   no state satisfies the assumptions and breaks the claim: both semantics, by the solver"
        elif finding.reason:
            yield f"  because   {finding.reason}"
        return
    if example.expected is not None and example.got is not None:
        yield f"  expected  {example.expected:#x}"
        yield f"  got       {example.got:#x}"
    yield f"  because   {example.why}"
    inputs = ", ".join(f"{name} = {value}" for name, value in inputs_of(example).items())
    yield f"  inputs    {inputs or 'any'}; replayed: {example.replayed}{f' ({example.note})' if example.note else ''}"


def _picture(drawing: Drawing, finding: Finding) -> Iterator[str]:
    frames = [frame for frame in drawing.frames if any(slot.obligation == finding.id for slot in frame.slots)]
    for frame in frames:
        yield ""
        yield from _frame(frame, drawing, finding.id)
    for lane in drawing.lanes:
        if lane.obligation == finding.id.partition(".")[0]:
            yield ""
            yield from _life(lane, drawing)


def _frame(frame: Frame, drawing: Drawing, ident: str) -> Iterator[str]:
    yield f"  the stack when {frame.site} is called ({drawing.lines[frame.line].where}); T is sp at the hook"
    rows = [(place_of(slot.offset), slot.field, slot.holds, _should(slot)) for slot in frame.slots]
    widths = [max(len(row[n]) for row in rows) for n in range(3)]
    for slot, row in zip(frame.slots, rows, strict=True):
        mark = ">" if slot.obligation == ident else " "
        cells = "  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=False))
        yield f"  {mark} {cells}  {row[3]}".rstrip()


def _should(slot: Slot) -> str:
    return f"should be {slot.should}" if slot.should and slot.should != slot.holds and slot.field else ""


def _life(lane: Lane, drawing: Drawing) -> Iterator[str]:
    yield f"  where the value of {lane.register} lives"
    for span in sorted(lane.spans, key=lambda one: (one.first, one.last)):
        begin = "from the entry" if span.first < 0 else f"from {drawing.lines[span.first].where}"
        end = "to the exit" if span.last == len(drawing.lines) - 1 else f"until {_after(drawing, span.last + 1)}"
        yield f"    in {span.place:<6} {begin}, {end}"
    if lane.lost is not None:
        yield f"    nowhere after {_after(drawing, lane.lost)}"


def _after(drawing: Drawing, index: int) -> str:
    line = drawing.lines[index]
    return f"{line.where}: {line.text}"


def _smt(finding: Finding) -> Iterator[str]:
    lines = finding.smt.splitlines()
    if not lines:
        return
    yield ""
    yield "  the claim as it was decided (SMT-LIB, after simplification)"
    yield from (f"    {line}" for line in lines[:_SMT_LINES])
    if len(lines) > _SMT_LINES:
        yield f"    ... {len(lines) - _SMT_LINES} more lines"
