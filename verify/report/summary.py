"""The JSON report as a page of Markdown: what a person reads first in a pipeline."""

from collections.abc import Iterator, Mapping
from typing import Any

from verify.printable import printable

__all__ = ["to_summary"]

_MOST = 50  # findings of a page; a job's summary has a limit, and the reports have them all
_ESCAPED = str.maketrans({character: f"\\{character}" for character in "\\`*_{}[]<>()#+!|~"})


def to_summary(report: Mapping[str, Any]) -> str:
    """A table of the trampolines, what was not expected in each, and the inputs that could not be read.

    ``report`` is what ``--format json`` writes, schema 1.
    """
    targets = report["targets"]
    ends = "as expected" if report["exit_code"] == 0 else f"exit code {report['exit_code']}"
    lines = [f"### tramproof: {report['verdict']}, {ends}", ""]
    if targets:
        lines += ["| trampoline | level | answer | expected | strict |", "| --- | --- | --- | --- | --- |"]
        lines += [_row(target) for target in targets]
    else:
        lines.append("Nothing was checked.")
    found = [line for target in targets for line in _findings(target)]
    lines += ["", *found[:_MOST]] if found else []
    lines += [f"* and {len(found) - _MOST} more, in the reports"] if len(found) > _MOST else []
    lines += ["", *(f"* {_text(line)}" for line in report["errors"])] if report["errors"] else []
    tool = report["tool"]
    lines += ["", f"tramproof {_text(tool['tramproof'])}, angr {_text(tool['angr'])}, z3 {_text(tool['z3'])}", ""]
    return "\n".join(lines)


def _row(target: Mapping[str, Any]) -> str:
    answer = f"**{target['verdict']}**" if not target["met"] else target["verdict"]
    cells = (_text(target["name"]), target["level"], answer, target["expected"], target["strict"])
    return f"| {' | '.join(cells)} |"


def _findings(target: Mapping[str, Any]) -> Iterator[str]:
    """What was not met, and the refuted obligations with their values; nothing where all is as expected."""
    if target["met"]:
        return
    name = _text(target["name"])
    yield from (f"* {name}: {_text(line)}" for line in target["unmet"])
    for one in target["obligations"]:
        example = one.get("counterexample")
        if one["verdict"] == "REFUTED" and example and "." not in one["id"]:
            blame = example["culprit"]["symbol"] + ": " + example["culprit"]["insn"] if example["culprit"] else ""
            values = f"expected {example['expected']}, got {example['got']}" if example["expected"] else ""
            said = "; ".join(part for part in (values, blame or example["why"]) if part)
            yield f"* {name}: {_text(one['id'])}@{_text(one['path'])}: {_text(said)}"


def _text(words: str) -> str:
    """Text that no name in a file can turn into Markdown or HTML."""
    return printable(words).translate(_ESCAPED)
