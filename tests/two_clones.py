"""Are certificates the same bytes in two fresh clones? `python -m tests.two_clones [PATTERN ...]` (none: all targets).

Two clones of HEAD in different folders write their certificates with another hash seed, locale and working directory;
the two trees are then compared with each other and with the committed one, file by file.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

__all__ = ["differing"]

ROOT = Path(__file__).resolve().parent.parent
MACHINES: Mapping[str, Mapping[str, str]] = {
    "one": {"PYTHONHASHSEED": "1", "LC_ALL": "C"},
    "a longer name/two": {"PYTHONHASHSEED": "2", "LC_ALL": "C.UTF-8"},
}


def differing(patterns: Sequence[str], folder: Path) -> tuple[int, list[str]]:
    """How many files were compared, and those that are not the same everywhere."""
    trees = []
    for name, settings in MACHINES.items():
        clone = folder / name / "clone"
        subprocess.run(["git", "clone", "--quiet", str(ROOT), str(clone)], check=True)
        output = clone.parent / "certificates"
        environment = {**os.environ, **settings, "PYTHONPATH": str(clone)}
        command = [sys.executable, "-m", "verify", "run", "-q", *patterns, "--certificates", str(output)]
        subprocess.run(command, cwd=clone.parent, env=environment, check=True)
        trees.append(_contents(output))
    committed = _contents(ROOT / "proofs")
    names = sorted({name for tree in trees for name in tree} - {"LEDGER.txt"})
    return len(names), [name for name in names if len({tree.get(name) for tree in (*trees, committed)}) != 1]


def _contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as held:
        compared, others = differing(sys.argv[1:], Path(held))
    print(f"{compared} files from two clones and the committed tree compared, {len(others)} differ", *others, sep="\n")
    sys.exit(1 if others or not compared else 0)
