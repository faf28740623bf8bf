"""The pages of the reference: commands as ``--help`` says them, levels, obligations and the report, from the code."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from importlib import resources
from typing import Any

from tests.written.tree import commands as tree
from verify.contracts.levels import EXEMPTIONS
from verify.report.rows import FAMILIES
from verify.target import LEVELS

__all__ = ["commands", "help_of", "levels", "obligations", "report"]

HEAD = "<!-- Written by `python -m tests.written`; do not edit. -->\n"
COLUMNS = 100
MEANS = {
    "strict": "Every register and every flag bit comes back, every field of `pt_regs` is right. No exemption.",
    "linux-regs": "What Linux documents for `FTRACE_OPS_FL_SAVE_REGS`.",
    "linux-args": "What Linux documents for `DYNAMIC_FTRACE_WITH_ARGS`.",
    "linux-minimal": "What Linux documents where no registers are asked for.",
}


def help_of(*command: str) -> str:
    """What ``--help`` prints on a terminal that is COLUMNS wide."""
    environment = {**os.environ, "COLUMNS": str(COLUMNS)}
    arguments = [sys.executable, "-m", "verify", *command, "--help"]
    return subprocess.run(arguments, capture_output=True, text=True, check=True, env=environment).stdout


def commands() -> str:
    """Each command's ``--help``, whole."""
    parts = [HEAD, "# Commands\n"]
    for name in ("", *(one.name for one in tree())):
        parts.append(f"## tramproof {name}".rstrip() + "\n")
        parts.append(f"```text\n{help_of(*name.split())}```\n")
    return "\n".join(parts)


def levels() -> str:
    """Each level and each of its exemptions."""
    parts = [
        HEAD,
        "# Levels and exemptions\n",
        "An exempt obligation is shown as *exempt*, with strict's answer beside it; it never counts as proved.\n",
    ]
    for level in LEVELS:
        parts += [f"## {level}\n", f"{MEANS[level]}\n"]
        rows = [one for one in EXEMPTIONS if one.level == level]
        if rows:
            parts.append("| obligations | where | reason | source |\n| --- | --- | --- | --- |")
        for one in rows:
            where = ", ".join([*one.kinds, *(f"{name} only" for name in (*one.archs, *one.paths) if name != "*")])
            ids = " ".join(f"`{name}`" for name in one.ids)
            parts.append(f"| {_cell(ids)} | {_cell(where)} | {_cell(one.reason)} | {_cell(one.source)} |")
        parts.append("")
    return "\n".join(parts)


def obligations() -> str:
    """Each family of obligations: what it claims, and what it means where that is not so."""
    rows = [f"| `{one.id}` | {_cell(one.claims)} | {_cell(one.otherwise)} |" for one in FAMILIES.values()]
    head = ["| family | claims | if not |", "| --- | --- | --- |"]
    text = (
        "Each id with its exact claim is in [the model](../model.md), section 4; `tramproof explain` has its formula.\n"
    )
    return "\n".join([HEAD, "# Obligations\n", text, *head, *rows, ""])


def report() -> str:
    """Every key of the JSON report, from its schema."""
    path = resources.files("verify") / "_data" / "report.schema.json"
    schema: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    parts = [HEAD, "# JSON report, schema 1\n", f"{schema['description']}\n"]
    for title, part in [("report", schema), *schema["$defs"].items()]:
        if "properties" in part:
            parts += [f"## {title}\n", "| key | type | says |", "| --- | --- | --- |", *_keys(part), ""]
    return "\n".join(parts)


def _keys(part: Mapping[str, Any]) -> Iterator[str]:
    for name, value in part["properties"].items():
        needed = "" if name in part.get("required", ()) else " (not always there)"
        yield f"| `{name}` | {_cell(_type(value))} | {_cell(value.get('description', ''))}{needed} |"


def _type(value: Mapping[str, Any]) -> str:
    if "$ref" in value:
        return str(value["$ref"]).rpartition("/")[2]
    if "const" in value:
        return f"always {value['const']}"
    if "enum" in value:
        return " or ".join(map(str, value["enum"]))
    if value.get("type") == "array" and "items" in value:
        return f"list of {_type(value['items'])}"
    kinds = value.get("type", "any")
    return " or ".join(kinds) if isinstance(kinds, list) else str(kinds)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")
