"""The report as SARIF 2.1.0 (OASIS): a rule for each obligation family, a result for each row."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from verify.printable import LONGEST_LINE, printable
from verify.report.rows import FAMILIES, Family, Row, family_of, rows
from verify.report.tree import Report

__all__ = ["to_sarif"]

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def to_sarif(report: Report) -> str:
    """SARIF as JSON text, keys in a fixed order; the report's time is left out, so that equal runs are equal files."""
    run = {
        "tool": {
            "driver": {
                "name": "tramproof",
                "version": str(report.tool["tramproof"]),
                "rules": [_rule(family) for family in FAMILIES.values()],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [_result(row) for row in rows(report)],
        "invocations": [{"executionSuccessful": report.exit_code not in (2, 5), "exitCode": report.exit_code}],
        "properties": {"verdict": report.verdict.name},
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=1, ensure_ascii=True) + "\n"


def _rule(family: Family) -> dict[str, Any]:
    return {
        "id": family.id,
        "name": f"{family.id.capitalize()}Obligations",
        "shortDescription": {"text": family.claims},
        "fullDescription": {"text": f"{family.claims} Otherwise: {family.otherwise}"},
        "help": {
            "text": f"{family.claims} Otherwise: {family.otherwise} `tramproof explain TARGET OBLIGATION` says more."
        },
        "defaultConfiguration": {"level": "error"},
        "properties": {"tags": ["correctness", "kernel", "tracing"], "precision": "very-high"},
    }


def _result(row: Row) -> dict[str, Any]:
    place = row.place
    data: dict[str, Any] = {
        "ruleId": family_of(row.id),
        "ruleIndex": list(FAMILIES).index(family_of(row.id)),
        "level": row.level,
        "message": {"text": f"{place} {row.name}: {row.message}".strip()},
        "locations": [_location(row)],
        "partialFingerprints": {"obligation/v1": _fingerprint(row)},
        "properties": {"obligation": row.name, "verdict": row.verdict, "target": place},
    }
    if row.excused:
        data["suppressions"] = [{"kind": "external", "justification": row.excused}]
    return data


def _location(row: Row) -> dict[str, Any]:
    """The source line to blame; without one the file that was looked at, or the target's folder."""
    source, culprit = row.culprit.source if row.culprit else None, row.culprit
    place: dict[str, Any] = {}
    if row.target is not None:
        file = row.target.file or f"targets/{row.target.name}/target.toml"
        name, _, line = (source or "").rpartition(":")
        if line.isdecimal() and row.target.file is None:
            file = f"targets/{row.target.name}/{name}"
        elif line.isdecimal():
            file = name
        place["physicalLocation"] = {
            "artifactLocation": {"uri": quote(printable(file, LONGEST_LINE))},
            "region": {"startLine": max(1, int(line)) if line.isdecimal() else 1},
        }
        place["logicalLocations"] = [
            {"fullyQualifiedName": printable(culprit.symbol if culprit else row.target.symbol), "kind": "function"}
        ]
    return place


def _fingerprint(row: Row) -> str:
    """Stays when code moves: target, obligation, path and the instruction's place relative to its symbol."""
    parts: Mapping[str, str] = {
        "target": row.place,
        "obligation": row.name,
        "where": row.culprit.symbol if row.culprit else "",
    }
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()
