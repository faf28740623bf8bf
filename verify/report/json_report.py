"""The report as JSON, schema 1 (INTERFACE; the JSON Schema is shipped as ``verify/_data/report.schema.json``)."""

import json
from collections.abc import Mapping
from typing import Any

from verify.report.tree import Finding, Report, TargetReport
from verify.terms import Counterexample, Culprit
from verify.verdict import Verdict

__all__ = ["SCHEMA", "to_data", "to_json"]

SCHEMA = 1


def to_json(report: Report) -> str:
    """The report as JSON text, keys in a fixed order, ending in a newline."""
    return json.dumps(to_data(report), indent=1, ensure_ascii=True) + "\n"


def to_data(report: Report) -> dict[str, Any]:
    """The report as plain data."""
    return {
        "schema": SCHEMA,
        "tool": dict(report.tool),
        "verdict": report.verdict.name,
        "exit_code": report.exit_code,
        "seconds": round(report.seconds, 3),
        "inputs": [
            {"file": one.file, "sha256": one.sha256, "kernel_release": one.kernel_release} for one in report.inputs
        ],
        "targets": [_target(target) for target in report.targets],
        "errors": list(report.errors),
        "notes": [
            *(f"{one.file}: {line}" for one in report.inputs for line in one.recognised),
            *report.unmatched,
            *report.notes,
        ],
    }


def _target(target: TargetReport) -> dict[str, Any]:
    return {
        "name": target.name,
        "file": target.file,
        "arch": target.arch,
        "symbol": target.symbol,
        "kind": target.kind,
        "address": hex(target.address),
        "size": target.size,
        "sha256": target.sha256,
        "level": target.level,
        "verdict": target.verdict.name,
        "strict": target.strict.name,
        "expected": target.expected.name,
        "met": target.met,
        "unmet": list(target.unmet),
        "lifters": list(target.lifters),
        "paths": list(target.paths),
        "concrete_runs": target.runs,
        "falsifiable": target.falsifiable,
        "unwind": "not checked",
        "seconds": round(target.seconds, 3),
        "obligations": [_finding(finding) for finding in target.findings],
        "assumptions": [{"id": one.id, "says": one.says} for one in target.assumptions],
        "gaps": [{"where": gap.where, "why": gap.why} for gap in target.gaps],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    # Where strict has no clear answer the exemption hides nothing: that answer counts.
    hidden = finding.exempt is not None and finding.strict in (Verdict.PROVED, Verdict.REFUTED)
    exempt = None
    if finding.exempt is not None:
        exempt = {"reason": finding.exempt.reason, "source": finding.exempt.source}
    data: dict[str, Any] = {
        "id": finding.id,
        "path": finding.path,
        "verdict": "EXEMPT" if hidden else finding.verdict.name,
        "strict": finding.strict.name,
        "exempt": exempt,
        "assumptions": list(finding.assumptions),
    }
    if finding.reason:
        data["reason"] = finding.reason
    if finding.counterexample is not None:
        data["counterexample"] = _counterexample(finding.counterexample)
    return data


def _hex(value: int | None) -> str | None:
    return None if value is None else hex(value)


def _counterexample(one: Counterexample) -> dict[str, Any]:
    return {
        "code": one.code,
        "inputs": {name: hex(value) for name, value in one.inputs.items()},
        "expected": _hex(one.expected),
        "got": _hex(one.got),
        "replayed": one.replayed,
        "note": one.note,
        "culprit": _culprit(one.culprit),
        "why": one.why,
        "trace": list(one.trace),
        "script": _plain(one.script),
    }


def _culprit(one: Culprit | None) -> dict[str, Any] | None:
    if one is None:
        return None
    return {"address": hex(one.address), "symbol": one.symbol, "insn": one.insn, "source": one.source}


def _plain(script: Mapping[str, Any]) -> dict[str, Any]:
    """A replay script as JSON data: it is made of mappings, lists, strings and integers."""
    return dict(script)
