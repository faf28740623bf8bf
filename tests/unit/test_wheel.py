"""An installed wheel decides what the tree decides: code, targets and schema are all in it."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.unit.given import PROVED, REFUTED, ROOT, own

SHIPPED = ("LICENSE", "README.md", "bin", "proofs", "pyproject.toml", "requirements", "targets", "verify")


def copy_shipped(tree: Path) -> None:
    """What a build reads, in a folder of its own: a build leaves traces."""
    for name in SHIPPED:
        source = ROOT / name
        if source.is_dir():
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(source, tree / name, symlinks=True, ignore=ignored)
        else:
            shutil.copy(source, tree / name)


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what the wheel installs; the other packages are this environment's."""
    tree, site = tmp_path_factory.mktemp("tree"), tmp_path_factory.mktemp("site")
    copy_shipped(tree)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    offline = ["--quiet", "--no-deps", "--no-index", "--no-build-isolation", "--root-user-action=ignore"]
    subprocess.run([*pip, "wheel", *offline[:-1], "--wheel-dir", str(tree / "dist"), str(tree)], check=True)
    (wheel,) = (tree / "dist").glob("tramproof-*.whl")
    subprocess.run([*pip, "install", *offline, "--target", str(site), str(wheel)], check=True)
    return site


def report(folder: Path, path: Path, *names: str) -> dict[str, Any]:
    """The JSON report of a run in ``folder`` with the package found at ``path``."""
    code = "import sys, verify.cli; print(verify.__file__, file=sys.stderr); sys.exit(verify.cli.main())"
    command = [sys.executable, "-P", "-c", code, "run", "--format", "json", *names]
    environment = {**os.environ, "PYTHONPATH": str(path)}
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, env=environment, check=False)
    assert done.stderr == f"{path / 'verify' / '__init__.py'}\n"
    assert done.returncode == 1  # the user's own copy of a wrong trampoline
    found: dict[str, Any] = json.loads(
        done.stdout, object_hook=lambda one: {k: v for k, v in one.items() if k != "seconds"}
    )
    return found


def test_the_wheel_decides_what_the_tree_decides(installed: Path, tmp_path: Path) -> None:
    """From an empty folder, with a manifest of the user's and a built-in target: the same report."""
    own(tmp_path / "mine", REFUTED)
    names = ["target.toml", f"x86_64/{PROVED}"]
    from_tree = report(tmp_path / "mine", ROOT, *names)
    from_wheel = report(tmp_path / "mine", installed, *names)
    assert from_wheel == from_tree
    assert [target["verdict"] for target in from_wheel["targets"]] == ["REFUTED", "PROVED"]


_FILES = ("report.html.j2", "report.css", "report.js", "reproducer.c.j2", "reproducer.gdb.j2", "reproducer.mk")


def test_the_wheel_holds_the_data_and_nothing_else_at_the_top(installed: Path) -> None:
    """Targets and schema are files in the package, not links; no other top-level name is taken."""
    data = installed / "verify" / "_data"
    assert (data / "report.schema.json").read_bytes() == (ROOT / "verify" / "_data" / "report.schema.json").read_bytes()
    assert all((data / name).is_file() for name in _FILES)
    there = {path.parent.relative_to(data / "targets") for path in data.glob("targets/**/target.toml")}
    here = {path.parent.relative_to(ROOT / "targets") for path in ROOT.glob("targets/**/target.toml")}
    assert there == here
    assert all((data / "targets" / name / "trampoline.o").is_file() for name in here)
    assert not any(path.is_symlink() for path in data.rglob("*"))
    top = {path.name for path in installed.iterdir() if not path.name.endswith(".dist-info")}
    assert top == {"verify", "bin"}


def test_the_console_script_is_installed(installed: Path) -> None:
    """``tramproof`` is there under its name, and the shell script in front of ``tramproof cc`` beside it."""
    script = installed / "bin" / "tramproof-cc"
    assert script.read_bytes() == (ROOT / "bin" / "tramproof-cc").read_bytes() and os.access(script, os.X_OK)
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    command = [sys.executable, str(installed / "bin" / "tramproof"), "--version"]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert (done.returncode, done.stderr) == (0, "") and done.stdout.startswith("tramproof ")
