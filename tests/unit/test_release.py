"""What is released: source archive and wheel build without a warning and agree; an empty environment runs it."""

import json
import os
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from pathlib import Path

import pytest

from tests.unit.given import PROVED, ROOT
from tests.unit.test_wheel import copy_shipped
from verify import __version__

BUILD = "from setuptools import build_meta; build_meta.build_{}({!r})"


def build(tree: Path, kind: str, out: Path) -> str:
    """Build as a front end does, without isolation and network; what was said."""
    command = [sys.executable, "-c", BUILD.format(kind, str(out))]
    done = subprocess.run(command, cwd=tree, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    assert done.returncode == 0, done.stdout
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with source archive, wheel, the wheel built from that archive, and what the builds said."""
    folder = tmp_path_factory.mktemp("release")
    (folder / "tree").mkdir()
    copy_shipped(folder / "tree")
    said = build(folder / "tree", "sdist", folder / "sdist") + build(folder / "tree", "wheel", folder / "wheel")
    with tarfile.open(folder / "sdist" / f"tramproof-{__version__}.tar.gz") as archive:
        archive.extractall(folder, filter="data")
    said += build(folder / f"tramproof-{__version__}", "wheel", folder / "again")
    (folder / "said").write_text(said)
    return folder


def wheel_of(folder: Path) -> Path:
    """The one wheel there, under the name that version and tags give it."""
    (wheel,) = folder.iterdir()
    assert wheel.name == f"tramproof-{__version__}-py3-none-any.whl"
    return wheel


def test_nothing_is_warned_of(built: Path) -> None:
    """Neither a deprecated key, nor a folder that is data and looks like a package."""
    said = (built / "said").read_text()
    assert "running sdist" in said or "copying" in said
    warned = [line for line in said.splitlines() if "Warning" in line or "warning:" in line]
    assert [line for line in warned if "byte-compiling is disabled" not in line] == []  # PYTHONDONTWRITEBYTECODE


def test_the_archive_builds_the_same_wheel(built: Path) -> None:
    """File by file, byte by byte, but for the list of digests and what the archive says of itself."""
    one, two = zipfile.ZipFile(wheel_of(built / "wheel")), zipfile.ZipFile(wheel_of(built / "again"))
    assert sorted(one.namelist()) == sorted(two.namelist())
    assert [name for name in one.namelist() if not name.endswith("RECORD") and one.read(name) != two.read(name)] == []


def test_an_empty_environment_decides_what_the_tree_decides(built: Path, tmp_path: Path) -> None:
    """``pip install`` of the wheel into an environment of its own; its own command, in an empty folder.

    The locked packages are those of this environment, seen through a ``.pth`` file behind the new one's own.
    """
    home, empty = tmp_path / "environment", tmp_path / "empty"
    empty.mkdir()
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(home)], check=True)
    (site,) = home.glob("lib/python*/site-packages")
    python = str(home / "bin" / "python")
    pip = [sys.executable, "-m", "pip", "--python", python, "--disable-pip-version-check", "install"]
    offline = ["--quiet", "--no-deps", "--no-index", "--root-user-action=ignore"]
    subprocess.run([*pip, *offline, str(wheel_of(built / "wheel"))], check=True)
    (site / "locked.pth").write_text(f"{sysconfig.get_path('purelib')}\n")
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    run = ["run", "--no-cache", "--format=json", f"x86_64/{PROVED}*", "x86_32/kprobe-frame*"]
    ours, theirs = (
        subprocess.run([one, "-P", "-m", "verify", *run], cwd=empty, env=environment, capture_output=True, check=False)
        for one in (sys.executable, python)
    )
    where = subprocess.run(
        [python, "-P", "-c", "import verify; print(verify.__file__)"],
        cwd=empty, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert Path(where.stdout.strip()).is_relative_to(site)
    assert (ours.returncode, theirs.returncode, theirs.stderr) == (0, 0, b"")
    answers = [
        [(one["name"], one["verdict"], one["sha256"]) for one in json.loads(text.stdout)["targets"]]
        for text in (ours, theirs)
    ]
    assert len(answers[0]) > 2 and answers[0] == answers[1]
    version = subprocess.run([str(home / "bin" / "tramproof"), "--version"], capture_output=True, text=True, check=True)
    assert version.stdout == f"tramproof {__version__}\n"
    assert not list(empty.iterdir())


def test_the_licence_is_shipped(built: Path) -> None:
    """Both texts, in the wheel's metadata."""
    wheel = zipfile.ZipFile(wheel_of(built / "wheel"))
    (name,) = [one for one in wheel.namelist() if one.endswith("/LICENSE")]
    assert wheel.read(name) == (ROOT / "LICENSE").read_bytes()
