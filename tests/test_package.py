"""What is shipped: the command line starts at once, the data is found, the locks pin every byte."""

import importlib.resources
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
HEAVY = {"angr", "claripy", "pyvex", "unicorn", "z3"}


@pytest.mark.parametrize("entry", sorted((ROOT / "verify").glob("cli*")), ids=lambda path: path.stem)
def test_the_command_line_starts_without_the_engine(entry: Path) -> None:
    """``--help`` and ``list`` answer at once: importing the command line loads neither angr nor a solver."""
    code = f"import sys, verify.{entry.stem}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert HEAVY.isdisjoint(done.stdout.split())


@pytest.mark.parametrize("name", ["verify.api", "verify.pytest_plugin"])
def test_the_library_starts_without_the_engine(name: str) -> None:
    """Whoever imports the library, or has pytest load the plugin, pays for the engine when it is used."""
    assert HEAVY.isdisjoint(_modules(f"import {name}"))


def test_the_package_itself_imports_nothing_of_its_own() -> None:
    """``import verify`` is free, and what it offers is there when it is asked for."""
    assert [name for name in _modules("import verify") if name.startswith("verify")] == ["verify"]
    assert "verify.api" in _modules("from verify import *")


def _modules(code: str) -> list[str]:
    command = [sys.executable, "-c", f"import sys; {code}; print(*sys.modules)"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_targets_are_package_data() -> None:
    """The built-in targets are found through importlib.resources, and they are the ones of the tree."""
    data = importlib.resources.files("verify") / "_data" / "targets"
    there = {item.name for item in data.iterdir() if item.is_dir() and not item.name.startswith("_")}
    assert there, "verify/_data/targets is empty: is the link to targets/ intact?"
    here = {item.name for item in (ROOT / "targets").iterdir() if item.is_dir() and not item.name.startswith("_")}
    assert there == here


LOCKED = re.compile(r"[a-z0-9][a-z0-9._-]*==\S+ \\\n    --hash=sha256:[0-9a-f]{64}")


@pytest.mark.parametrize("lock", sorted((ROOT / "requirements").glob("*.txt")), ids=lambda path: path.name)
def test_locks_pin_hashes_and_name_no_host(lock: Path) -> None:
    """Each requirement has one version and at least one hash, and no line names an index."""
    text = re.sub(r"^ *#.*\n", "", lock.read_text(), flags=re.MULTILINE).strip()
    for entry in re.split(r"\n(?=\S)", text):
        assert LOCKED.match(entry), f"{lock.name}: {entry[:60]}"
    assert not re.search(r"https?:|index-url|find-links|file:|@", text)


def test_locks_agree() -> None:
    """A package that two locks name has the same version in both."""
    versions: dict[str, set[str]] = {}
    for lock in (ROOT / "requirements").glob("*.txt"):
        for name, version in re.findall(r"^([a-z0-9][a-z0-9._-]*)==(\S+)", lock.read_text(), re.MULTILINE):
            versions.setdefault(name, set()).add(version)
    assert {name: found for name, found in versions.items() if len(found) > 1} == {}
