"""Debian's kernels read by us, checked against their own code and against another reader of kallsyms."""

import subprocess
import sys
import venv
from pathlib import Path

import capstone
import pytest

from tests.real.kernels import CACHE, KERNELS, Kernel, fetch
from verify.image.load import load
from verify.image.model import Image

pytestmark = pytest.mark.real

SYMBOLS = ("ftrace_caller", "ftrace_regs_caller", "ftrace_stub", "function_trace_op", "__x86_return_thunk")
ORACLE = "vmlinux-to-elf==1.4.0"
MOST_MIB = 350
MEASURE = """
import re, sys
from verify.image.load import load
load(sys.argv[1])
print(int(re.search(r"VmHWM:\\s+(\\d+)", open("/proc/self/status").read())[1]) // 1024)
"""


AMD64 = tuple(kernel for kernel in KERNELS if "686" not in kernel.pattern)


def disassemble(image: Image, name: str) -> list[capstone.CsInsn]:
    """The instructions of a trampoline up to its end label; a gap in decoding fails."""
    start, end = image.symbol(name).address, image.symbol(f"{name}_end").address
    decoder = capstone.Cs(capstone.CS_ARCH_X86, capstone.CS_MODE_64)
    decoder.detail = True
    found = list(decoder.disasm(image.read(start, end - start), start))
    assert sum(insn.size for insn in found) == end - start
    return found


@pytest.mark.parametrize("kernel", AMD64, ids=lambda kernel: kernel.series)
def test_the_trampolines_name_the_same_addresses_as_kallsyms(kernel: Kernel) -> None:
    """What the code calls and loads lies where the symbol table says."""
    image = load(fetch(kernel))
    assert image.arch == "x86_64"
    assert image.kernel_release is not None
    assert image.kernel_release.startswith(kernel.series.removesuffix("x"))
    assert all(image.has(name) for name in SYMBOLS)
    assert image.return_thunks == {image.symbol("__x86_return_thunk").address}
    for name in ("ftrace_caller", "ftrace_regs_caller"):
        code = disassemble(image, name)
        first = next(insn for insn in code if insn.mnemonic != "endbr64")
        assert first.mnemonic == ("pushfq" if name == "ftrace_regs_caller" else "sub")
        called = {insn.operands[0].imm % 2**64 for insn in code if insn.mnemonic == "call"}
        assert image.symbol("ftrace_stub").address in called
        loaded = {
            insn.address + insn.size + insn.disp for insn in code if insn.op_str.startswith("rdx, qword ptr [rip")
        }
        assert image.symbol("function_trace_op").address in loaded


def test_the_largest_budget_is_kept() -> None:
    """Linux 6.1 is read within the memory that a run may take for it (time is a matter for the benchmark)."""
    image = fetch(KERNELS[1])
    done = subprocess.run([sys.executable, "-c", MEASURE, str(image)], capture_output=True, text=True, check=True)
    assert int(done.stdout) <= MOST_MIB


def oracle(kernel: Path) -> Image:
    """The kernel as vmlinux-to-elf recovers it, installed apart from everything else."""
    home = CACHE.parent / "oracle"
    tool = home / "bin" / "vmlinux-to-elf"
    if not tool.exists():
        venv.create(home, with_pip=True, clear=True)
        subprocess.run([home / "bin" / "python", "-m", "pip", "install", "-q", ORACLE], check=True)
    recovered = kernel.with_suffix(".oracle")
    if not recovered.exists():
        unfinished = kernel.with_suffix(".unfinished")
        subprocess.run([tool, kernel, unfinished], check=True, capture_output=True)
        unfinished.rename(recovered)
    return load(recovered)


def test_another_reader_finds_the_same_symbols_and_bytes() -> None:
    """vmlinux-to-elf and we agree on 6.1: every name, every address, the trampolines' bytes."""
    path = fetch(KERNELS[1])
    ours, theirs = load(path), oracle(path)
    assert theirs.kernel_release == ours.kernel_release
    mine, other = ({(s.name, s.address) for s in image.symbols} for image in (ours, theirs))
    # The file that it writes has .notes, but no program header that loads it: its two symbols are left out.
    notes = next(segment for segment in ours.segments if segment.name == ".notes")
    assert other == {pair for pair in mine if pair in other or ours.segment_at(pair[1]) is not notes}
    assert len(mine - other) == 2
    for name in ("ftrace_caller", "ftrace_regs_caller"):
        start, end = (ours.symbol(n).address for n in (name, f"{name}_end"))
        assert ours.read(start, end - start) == theirs.read(start, end - start)
