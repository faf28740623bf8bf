"""``tramproof cc`` in a build of Linux 6.1: silent as it is, one line with the store of ``regs->sp`` taken out.

Debian's source package comes from the archive into build/linux; the tools that a kernel needs (gcc, make, flex, bison,
bc, libelf's headers) must be there: without one this fails and names it.
"""

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.apt import configure, run

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / "build" / "linux"
OBJECT = "arch/x86/kernel/ftrace_64.o"
SOURCE = "arch/x86/kernel/ftrace_64.S"
TOOLS = ("gcc", "make", "flex", "bison", "bc", "dpkg")
CONFIG = ("FTRACE", "FUNCTION_TRACER", "DYNAMIC_FTRACE", "FUNCTION_GRAPH_TRACER", "LIVEPATCH", "KALLSYMS_ALL")
STORE = "\tmovq %rcx, RSP(%rsp)\n"

pytestmark = pytest.mark.real


def make(tree: Path, *argv: str) -> "subprocess.CompletedProcess[str]":
    """One make in the tree, with the wrapper as its compiler; answers are kept nowhere else."""
    compiler = shlex.join([sys.executable, "-m", "verify", "cc", "--", "gcc"])
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        ["make", "-s", f"CC={compiler}", *argv], cwd=tree, env=environment, capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="module")
def tree() -> Iterator[Path]:
    """The configured source, unpacked once; the assembly is as it was when the tests are over."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    assert not missing, f"a kernel cannot be built here without {', '.join(missing)} (apt-get install)"
    folder = CACHE / "linux-source-6.1"
    if not (folder / ".config").exists():
        shutil.rmtree(CACHE, ignore_errors=True)
        options = configure(CACHE, "bookworm", "amd64")
        run(["apt-get", *options, "update"])
        run(["apt-get", *options, "download", "linux-source-6.1"], str(CACHE))
        (package,) = CACHE.glob("linux-source-6.1_*.deb")
        run(["dpkg", "-x", str(package), str(CACHE)])
        run(["tar", "xf", str(CACHE / "usr/src/linux-source-6.1.tar.xz"), "-C", str(CACHE)])
        run(["make", "-s", "defconfig"], str(folder))
        run(["scripts/config", *(part for one in CONFIG for part in ("-e", one))], str(folder))
        run(["make", "-s", "olddefconfig"], str(folder))
    text = (folder / SOURCE).read_text()
    yield folder
    (folder / SOURCE).write_text(text)


def test_silent_as_it_is(tree: Path) -> None:
    """The whole build up to that object, its tools included, says nothing and leaves the object."""
    (tree / OBJECT).unlink(missing_ok=True)
    done = make(tree, OBJECT)
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    assert (tree / OBJECT).exists()


@pytest.mark.parametrize("flags", ["", "-g"])
def test_one_line_with_the_store_of_sp_removed(flags: str, tree: Path) -> None:
    """Function, offset and, with debug information, source line of the call that shows it; make fails; no object."""
    before, store, after = (tree / SOURCE).read_text().rpartition(STORE)
    assert store, "this source stores regs->sp in another way"
    text = before + after
    line = text.count("\n", 0, text.index("\tcall ftrace_stub\n", len(before))) + 1
    (tree / SOURCE).write_text(text)
    try:
        done = make(tree, f"KAFLAGS={flags}", OBJECT)
    finally:
        (tree / SOURCE).write_text(before + store + after)
    ours = [line for line in done.stderr.splitlines() if "tramproof" in line]
    assert done.returncode != 0 and len(ours) == 1, done.stderr
    assert ours[0].startswith(f"{OBJECT}: error: tramproof: ftrace_regs_caller+0x")
    assert ": regs/sp, regs/defined: expected " in ours[0]
    assert ours[0].endswith(f" ({SOURCE}:{line})") is bool(flags)
    assert not (tree / OBJECT).exists()
