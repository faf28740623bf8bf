"""Each format by name."""

from collections.abc import Callable, Mapping

from verify.report.github import to_github
from verify.report.html import to_html
from verify.report.json_report import to_json
from verify.report.junit import to_junit
from verify.report.ktap import to_ktap
from verify.report.sarif import to_sarif
from verify.report.text import to_text
from verify.report.tree import Report

__all__ = ["rendered"]

_RENDERERS: Mapping[str, Callable[[Report], str]] = {
    "json": to_json,
    "html": to_html,
    "sarif": to_sarif,
    "junit": to_junit,
    "ktap": to_ktap,
    "github": to_github,
}


def rendered(report: Report, name: str, verbosity: int) -> str:
    """The report in a format; ``verbosity`` is the text report's. KeyError for a name that is none."""
    return to_text(report, verbosity) if name == "text" else _RENDERERS[name](report)
