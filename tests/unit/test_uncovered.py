"""The gate of ``make coverage``: branches, not lines, and no file without a reason."""

import json
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from tests.uncovered import PAGE, ROOT, main, reason_of, reasons

KNOWN = reasons(PAGE.read_text())


def test_every_file_has_a_reason_and_every_reason_a_file() -> None:
    """A pattern that fits nothing any more is taken out."""
    files = [path.relative_to(ROOT).as_posix() for path in ROOT.glob("verify/**/*.py")]
    files = [file for file in files if not file.startswith("verify/_data/")]
    assert files and all(reason_of(file, KNOWN) for file in files)
    assert all(any(fnmatchcase(file, pattern) for file in files) for pattern in KNOWN)


@pytest.mark.parametrize(
    ("file", "covered", "code"),
    [("verify/store.py", 90, 0), ("verify/store.py", 89, 1), ("elsewhere/store.py", 99, 1)],
)
def test_the_gate(file: str, covered: int, code: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """89 of 100 branches fail, and so does a file that nobody gave a reason for."""
    totals = {"covered_branches": covered, "num_branches": 100}
    report = {"totals": totals, "files": {file: {"summary": {"missing_branches": 100 - covered}}}}
    (tmp_path / "report.json").write_text(json.dumps(report))
    assert main([str(tmp_path / "report.json")]) == code
    assert capsys.readouterr().out.endswith(f"{covered}.0 % of 100 branches; at least 90 % are promised\n")
