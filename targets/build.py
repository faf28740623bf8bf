"""Assemble every trampoline.S below this folder with the pinned toolchain and pin the objects' sha256.

Run with the project's Python, which holds the pinned ziglang: ``python targets/build.py``.
The command is the one in each target.toml. It names no folder, so an object is the same bytes wherever it is built.
"""

import argparse
import hashlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
PIN = re.compile(r'^sha256 = "[0-9a-f]*"$', re.MULTILINE)


class BuildError(Exception):
    """A target that cannot be built; the message is one line that says which and why."""


def manifests(names: Sequence[str]) -> list[Path]:
    """Every manifest with a source below ``targets/``, or those of the named folders (``x86_64/fentry-regs``)."""
    if not names:
        return sorted(path for path in ROOT.glob("**/target.toml") if "source" in tomllib.loads(path.read_text()))
    for name in names:
        if not (ROOT / name / "target.toml").is_file():
            raise BuildError(f"targets/{name}: no target.toml there")
    return [ROOT / name / "target.toml" for name in names]


def assemble(manifest: Path) -> bytes:
    """The object that the manifest's own command makes, built in an empty folder; BuildError if it fails."""
    keys = tomllib.loads(manifest.read_text())
    name = manifest.parent.relative_to(ROOT)
    python, *arguments = shlex.split(keys["build"])
    if python != "python":
        raise BuildError(f"{name}: build must start with `python`, the pinned toolchain is a Python package")
    with tempfile.TemporaryDirectory() as folder:
        shutil.copyfile(manifest.parent / keys["source"], Path(folder, keys["source"]))
        done = subprocess.run([sys.executable, *arguments], cwd=folder, capture_output=True, text=True, check=False)
        # A warning counts: an assembler that guesses must not decide what is proved.
        if done.returncode or done.stderr.strip():
            raise BuildError(f"{name}: {done.stderr.strip() or f'exit {done.returncode}'}")
        return Path(folder, keys["object"]).read_bytes()


def differences(manifest: Path, built: bytes) -> list[str]:
    """What differs between the fresh object, the committed one and the pin; empty when all three agree."""
    keys = tomllib.loads(manifest.read_text())
    committed = manifest.parent / keys["object"]
    found = []
    if not committed.is_file() or committed.read_bytes() != built:
        found.append(f"{keys['object']} differs from what the source builds")
    if keys["sha256"] != hashlib.sha256(built).hexdigest():
        found.append("sha256 in target.toml differs from what the source builds")
    return found


def write(manifest: Path, built: bytes) -> None:
    """Store the object and its sha256 line; BuildError unless the manifest has exactly one such line."""
    text = manifest.read_text()
    pinned, count = PIN.subn(f'sha256 = "{hashlib.sha256(built).hexdigest()}"', text)
    if count != 1:
        raise BuildError(f'{manifest.parent.relative_to(ROOT)}: {count} lines `sha256 = "..."`, one is needed')
    (manifest.parent / tomllib.loads(text)["object"]).write_bytes(built)
    if pinned != text:
        manifest.write_text(pinned)


def main(argv: Sequence[str] | None = None) -> int:
    """0 when all are built (with ``--check``: as committed), 1 on a difference, 2 when one cannot be built."""
    parser = argparse.ArgumentParser(description="Assemble targets/ with the pinned toolchain.")
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    parser.add_argument("target", nargs="*", help="folders such as x86_64/fentry-regs; default: all")
    options = parser.parse_args(argv)
    differing = 0
    try:
        chosen = manifests(options.target)
        if not chosen:
            raise BuildError("no target.toml with a source below targets/")
        for manifest in chosen:
            built = assemble(manifest)
            if not options.check:
                write(manifest, built)
            for line in differences(manifest, built):
                print(f"{manifest.parent.relative_to(ROOT)}: {line}")
                differing += 1
    except BuildError as error:
        print(f"build.py: {error}", file=sys.stderr)
        return 2
    print(f"{len(chosen)} objects {'checked' if options.check else 'built'}, {differing} differences")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
