"""The report as GitHub workflow commands: one annotation for each row that fails, notices for the rest."""

from verify.printable import LONGEST_LINE, printable
from verify.report.rows import Row, rows
from verify.report.tree import Report

__all__ = ["to_github"]

_WORDS = {"error": "error", "warning": "warning", "note": "notice"}


def to_github(report: Report) -> str:
    """One ``::error``, ``::warning`` or ``::notice`` line for each row (GitHub Docs, "Workflow commands")."""
    return "".join(f"{_line(row)}\n" for row in rows(report))


def _line(row: Row) -> str:
    source = row.culprit.source if row.culprit else None
    fields = {"title": f"{row.place} {row.name}".strip()}
    name, _, line = (source or "").rpartition(":")
    if line.isdecimal():
        fields |= {"file": printable(name, LONGEST_LINE), "line": line}
    elif row.target is not None and row.target.file is not None:
        fields["file"] = printable(row.target.file, LONGEST_LINE)
    settings = ",".join(f"{key}={_property(value)}" for key, value in fields.items())
    verdict = f"{row.verdict}: " if row.verdict else ""
    excused = f" ({row.excused})" if row.excused else ""
    return f"::{_WORDS[row.level]} {settings}::{_data(f'{verdict}{row.message}{excused}')}"


def _data(text: str) -> str:
    """The escapes of a message: what is left cannot begin another command."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
