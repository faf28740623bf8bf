"""What does somebody's CI run: decide files, write every report, and say in one page and one exit code how it went.

``python -m verify.ci`` is what action.yml and gitlab/tramproof.yml call. Its options are inputs of a pipeline, so an
empty one counts as not given. The exit code is that of ``tramproof run`` but for what ``--fail-on`` lets pass.
"""

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from verify import cli
from verify.commands.options import Parser
from verify.errors import UsageError
from verify.output import complain, say, write_files
from verify.report.read_json import read_json
from verify.report.summary import to_summary

__all__ = ["FAIL_ON", "main", "outcome"]

FAIL_ON: Mapping[str, tuple[int, ...]] = {"any": (), "refuted": (3,), "never": (1, 3)}
"""What fails the job -> exit codes of ``run`` that do not; bad input, nothing checked, broken (2, 4, 5) always do."""


def outcome(report: Mapping[str, Any], code: int, fail_on: str) -> int:
    """The exit code of the job: 0 where ``fail_on`` lets the code of the run pass and everything was looked at.

    A run's code is the worst only, and may hide that a file held no trampoline or that a target was vacuous.
    """
    if code not in FAIL_ON[fail_on]:
        return code
    decided = {target["file"] for target in report["targets"]}
    looked = report["targets"] and not report["errors"] and decided >= {given["file"] for given in report["inputs"]}
    known = all(target["verdict"] in ("PROVED", "REFUTED", "INCONCLUSIVE") for target in report["targets"])
    return 0 if looked and known else code


def _options(argv: Sequence[str]) -> argparse.Namespace:
    parser = Parser(prog="python -m verify.ci", description="Decide files in a pipeline.", allow_abbrev=False)
    parser.add_argument(
        "--files", required=True, metavar="LINES", help="files, manifests or built-in names, one a line"
    )
    parser.add_argument("--level", default="", help="gate at this level instead of the target's own")
    parser.add_argument("--expect", default="", metavar="FILE", help="the baseline of known findings")
    parser.add_argument("--fail-on", default="any", choices=FAIL_ON, help="what fails the job (default any)")
    parser.add_argument(
        "--annotations", default="github", choices=("github", "text"), help="what standard output shows"
    )
    parser.add_argument("--output", required=True, type=Path, metavar="DIR", help="where the reports go")
    parser.add_argument("--summary", default="", metavar="FILE", help="append the page to FILE")
    return parser.parse_args(argv)


def _command(options: argparse.Namespace) -> list[str]:
    """The command line of ``tramproof run``."""
    names = [line.strip() for line in options.files.splitlines() if line.strip()]
    if not names:
        raise UsageError("--files names nothing")
    given = [f"--{key}={value}" for key in ("level", "expect") if (value := getattr(options, key))]
    reports = {"json": "json", "sarif": "sarif", "junit": "xml", "text": "txt"}
    files = [f"--format={form}={_report(options.output, suffix)}" for form, suffix in reports.items()]
    return ["run", *given, f"--format={options.annotations}", *files, "--", *names]


def _report(folder: Path, suffix: str) -> Path:
    return folder / f"tramproof.{suffix}"


def _decide(options: argparse.Namespace) -> int:
    """Run, and say how it went; without a report there is nothing to say, and the code is never 0."""
    options.output.mkdir(parents=True, exist_ok=True)
    path = _report(options.output, "json")
    path.unlink(missing_ok=True)  # what an earlier run wrote is no answer of this one
    code = cli.main(_command(options))
    if not path.is_file():
        return code or 5
    report = read_json(path.read_bytes(), str(path))
    if not isinstance(report, dict):
        raise UsageError(f"{path}: not a report")
    page = to_summary(report)
    write_files([(_report(options.output, "md"), page)])
    if options.summary:
        with open(options.summary, "a", encoding="utf-8") as out:
            out.write(page)
    ends = outcome(report, code, options.fail_on)
    if ends != code:
        say(f"tramproof: exit code {code} lets the job pass: fail-on is {options.fail_on}\n")
    return ends


def main(argv: Sequence[str] | None = None) -> int:
    """One job; exit codes as those of INTERFACE."""
    try:
        return _decide(_options(sys.argv[1:] if argv is None else argv))
    except UsageError as error:
        complain(str(error))
    except OSError as error:
        complain(f"{error.filename}: cannot be written: {error.strerror}")
    return 2


if __name__ == "__main__":
    sys.exit(main())
