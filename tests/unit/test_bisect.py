"""``tramproof bisect``: good, bad, or nothing to be said; and a real ``git bisect run``."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.given import PROVED, REFUTED, ROOT, TARGETS, TEN_LINES, own, unsupported
from verify import batch, pipeline
from verify.cli import main

OBLIGATION = "regs/flags"


@pytest.mark.parametrize(
    ("argv", "code"),
    [
        ([f"x86_64/{PROVED}", OBLIGATION], 0),
        ([f"x86_64/{PROVED}", f"{OBLIGATION}@return"], 0),
        ([f"x86_64/{REFUTED}", OBLIGATION], 1),
        ([f"x86_64/{REFUTED}", "regs/r12"], 0),
        ([f"x86_64/{PROVED}", "regs/nothing"], 125),
        (["x86_64/no-such-target", OBLIGATION], 125),
        (["missing.o", OBLIGATION], 125),
        ([f"x86_64/{PROVED}"], 125),
        ([f"x86_64/{PROVED}", OBLIGATION, "--frobnicate"], 125),
        ([], 125),
    ],
)
def test_three_answers(argv: list[str], code: int) -> None:
    """A mistake in the command is not a bad commit."""
    assert main(["bisect", *argv]) == code


def test_what_is_not_decided_is_neither(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A gap behind the callback leaves what holds before it open; an exception of ours says nothing of the commit."""
    manifest = own(tmp_path)
    (tmp_path / "trampoline.o").write_bytes(unsupported())
    assert main(["bisect", str(manifest), OBLIGATION]) == 125
    for error, code in ((RuntimeError("ours"), 125), (MemoryError(), 125), (KeyboardInterrupt(), 130)):

        def fail(*_: object, error: BaseException = error) -> None:
            raise error

        monkeypatch.setattr(batch, "run", fail)
        assert main(["bisect", f"x86_64/{PROVED}", OBLIGATION]) == code


def test_a_commit_that_changes_nothing_is_answered_from_the_store(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same codes, and nobody decides again."""
    before = [main(["bisect", f"x86_64/{name}", OBLIGATION]) for name in (PROVED, REFUTED)]
    monkeypatch.setattr(pipeline, "decide", None)  # nobody may decide again
    assert [main(["bisect", f"x86_64/{name}", OBLIGATION]) for name in (PROVED, REFUTED)] == before == [0, 1]


def git(folder: Path, *argv: str) -> str:
    """What git says, with an identity of its own and nobody's configuration."""
    settings = ("user.name=test", "user.email=test@example.org", "init.defaultBranch=main", "commit.gpgsign=false")
    options = [part for one in settings for part in ("-c", one)]
    done = subprocess.run(
        ["git", *options, *argv], cwd=folder, capture_output=True, text=True, check=False,
        env={"PATH": "/usr/bin:/bin", "HOME": str(folder), "GIT_CONFIG_NOSYSTEM": "1", "XDG_CACHE_HOME": str(folder)},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


HISTORY = (PROVED, "fentry-regs-ip-ignored", None, PROVED, REFUTED, REFUTED, "fentry-regs-flags-no-if")
"""What the object is at each commit, None where it is none; flags are wrong from the fifth on."""


def test_git_bisect_run(tmp_path: Path) -> None:
    """The first bad commit is found, over one with another mistake and one that does not build."""
    git(tmp_path, "init", "-q")
    (tmp_path / ".gitignore").write_text("/.cache\n")
    for number, name in enumerate(HISTORY):
        (tmp_path / "target.toml").write_text(TEN_LINES)
        (tmp_path / "number").write_text(str(number))
        if name:
            shutil.copy(TARGETS / name / "trampoline.o", tmp_path)
        else:
            (tmp_path / "trampoline.o").write_bytes(b"no object")
        git(tmp_path, "add", "-A")
        git(tmp_path, "commit", "-q", "-m", f"commit {number}")
    git(tmp_path, "bisect", "start", "HEAD", f"HEAD~{len(HISTORY) - 1}")
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from verify.cli import main; sys.exit(main())"
    out = git(tmp_path, "bisect", "run", sys.executable, "-c", code, "bisect", "target.toml", OBLIGATION)
    bad = git(tmp_path, "show", "-s", "--format=%s", "refs/bisect/bad").strip()
    assert bad == "commit 4" and "is the first bad commit" in out
