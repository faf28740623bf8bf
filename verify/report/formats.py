"""Each format by name."""

from importlib import import_module

from verify.report.tree import Report

__all__ = ["rendered"]

_RENDERERS = {
    "json": "json_report",
    "html": "html",
    "sarif": "sarif",
    "junit": "junit",
    "ktap": "ktap",
    "github": "github",
}
"""Format -> module with a function ``to_FORMAT``; what another format needs is not loaded."""


def rendered(report: Report, name: str, verbosity: int) -> str:
    """The report in a format; ``verbosity`` is the text report's. KeyError for a name that is none."""
    if name == "text":
        from verify.report.text import to_text

        return to_text(report, verbosity)
    text: str = getattr(import_module(f"verify.report.{_RENDERERS[name]}"), f"to_{name}")(report)
    return text
