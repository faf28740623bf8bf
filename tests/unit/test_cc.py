"""``tramproof cc``: transparent where there is nothing to check, one line and no object where there is something."""

import io
import os
import shlex
import signal
import struct
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from elftools.elf.elffile import ELFFile
from elftools.elf.sections import SymbolTableSection

from tests.unit.given import PROVED, ROOT, TARGETS, machine, object_of, renamed, stripped, unsupported
from verify import batch
from verify.commands.cc import check
from verify.recognise import _KNOWN
from verify.recognise_optprobe import _LABELS
from verify.recognise_return import RETURN_SIDE
from verify.wrap import NAMES, defined, objects

HEAVY = {
    "argparse", "dataclasses", "typing", "struct", "re", "subprocess", "capstone", "elftools", "angr", "claripy", "z3",
}  # fmt: skip


def compiler(folder: Path, script: str) -> str:
    """A compiler of ours: a shell script that knows its arguments."""
    path = folder / "compiler"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return str(path)


def cc(folder: Path, *argv: str) -> "subprocess.CompletedProcess[str]":
    """The wrapper as a process in a folder."""
    command = [sys.executable, "-m", "verify", "cc", "--", *argv]
    path = {"PYTHONPATH": str(ROOT)}
    return subprocess.run(
        command, cwd=folder, env={**os.environ, **path}, input="from stdin\n", capture_output=True, text=True,
        check=False,
    )  # fmt: skip


def built(folder: Path, data: bytes) -> "subprocess.CompletedProcess[str]":
    """What comes of a compiler that writes these bytes."""
    (folder / "given").write_bytes(data)
    return cc(folder, compiler(folder, 'cp given "$3"'), "-c", "-o", "x.o", "x.S")


def undefined(data: bytes, name: str) -> bytes:
    """The same object, in which a symbol is only used."""
    table = ELFFile(io.BytesIO(data)).get_section_by_name(".symtab")
    assert isinstance(table, SymbolTableSection)
    number = next(n for n, symbol in enumerate(table.iter_symbols()) if symbol.name == name)
    out = bytearray(data)
    struct.pack_into("<H", out, table["sh_offset"] + number * table["sh_entsize"] + 6, 0)  # st_shndx: SHN_UNDEF
    return bytes(out)


@pytest.mark.parametrize(
    ("arguments", "written"),
    [
        ("-c -o a/x.o x.S", ["a/x.o"]),
        ("-Wp,-MMD,a/.x.o.d -nostdinc -I./arch -D__ASSEMBLY__ -c -o a/x.o a/x.S", ["a/x.o"]),
        ("-c -oa/x.o x.c", ["a/x.o"]),
        ("-c a/x.S b/y.c", ["x.o", "y.o"]),
        ("-c -o x.o -x assembler-with-cpp -", ["x.o"]),
        ("-c -include a.c x.c", ["x.o"]),
        ("--version", []),
        ("-E -c -o x.i x.c", []),
        ("-S -o x.s x.c", []),
        ("-o x x.c", []),
        ("x.o y.o -o vmlinux", []),
        ("-c -fsyntax-only x.c", []),
        ("", []),
    ],
)
def test_what_a_compiler_would_write(arguments: str, written: list[str]) -> None:
    """By the rules of gcc; what writes no object is none of ours."""
    assert objects(shlex.split(arguments)) == written


def test_response_files(tmp_path: Path) -> None:
    """Arguments in a file count; a file that is none stands for itself, one that names itself ends."""
    (tmp_path / "args").write_text(f"-c -o 'x y.o' @{tmp_path}/args x.c")
    assert objects([f"@{tmp_path}/args"]) == ["x y.o"]
    assert objects(["-c", "@missing", "x.c"]) == ["x.o"]


def test_the_names_are_those_that_are_recognised() -> None:
    """A trampoline that `run` would find in a file is not passed over."""
    assert set(NAMES) == {*_KNOWN, *RETURN_SIDE, _LABELS[0]}


def test_a_symbol_that_is_only_used_is_none(tmp_path: Path) -> None:
    """Defined names only; anything that is no ELF object has none, and a damaged one is for the reader."""
    path = tmp_path / "x.o"
    for data, names in [
        (object_of(), ["ftrace_regs_caller"]),
        (renamed(object_of(), "ftrace_regs_caller", "another"), []),
        (renamed(object_of(), "ftrace_stub", "ftrace_caller"), ["ftrace_caller", "ftrace_regs_caller"]),
        (undefined(object_of(), "ftrace_regs_caller"), []),
        (stripped(object_of()), []),
        (b"", []),
        (b"ftrace_caller", []),
        (object_of()[:700], list(NAMES)),
    ]:
        path.write_bytes(data)
        assert defined(str(path)) == names
    assert defined(str(tmp_path)) == defined(str(tmp_path / "missing")) == defined("/dev/zero") == []
    (tmp_path / "32").write_bytes((TARGETS.parent / "x86_32" / "regs-5.3" / "trampoline.o").read_bytes())
    assert defined(str(tmp_path / "32")) == ["ftrace_regs_caller"]


def test_a_good_object_is_silent(tmp_path: Path) -> None:
    """Exit 0, nothing said, the object is there; so is one without a trampoline."""
    for data in (object_of(PROVED), b"anything"):
        done = built(tmp_path, data)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
        assert (tmp_path / "x.o").read_bytes() == data


def test_a_bad_object_is_one_line_and_gone(tmp_path: Path) -> None:
    """Function, offset, obligation, values, source; the exit code stops the build, and the next one tries again."""
    for _ in range(2):  # decided, and from the store
        done = built(tmp_path, object_of("fentry-regs-flags-no-if"))
        lines = done.stderr.splitlines()
        assert (done.returncode, done.stdout) == (1, "") and len(lines) == 1, done.stderr
        assert lines[0].startswith("x.o: error: tramproof: ftrace_regs_caller+0x83: ")
        assert ": regs/flags: expected 0x202, got 0x2 " in lines[0] and "(trampoline.S:" in lines[0]
        assert not (tmp_path / "x.o").exists()


def test_what_is_not_decided_is_no_success(tmp_path: Path) -> None:
    """A gap: exit 3, and the object is gone."""
    done = built(tmp_path, unsupported())
    assert done.returncode == 3 and "x.o: error: tramproof: " in done.stderr and not (tmp_path / "x.o").exists()


@pytest.mark.parametrize("data", [machine(object_of(), 183), object_of()[:700]], ids=["arm64", "damaged"])
def test_what_cannot_be_read_is_said(data: bytes, tmp_path: Path) -> None:
    """One warning; the object is the compiler's, and the build goes on."""
    done = built(tmp_path, data)
    assert done.returncode == 0 and (tmp_path / "x.o").read_bytes() == data
    assert done.stderr.startswith("x.o: warning: tramproof: not checked: ") and done.stderr.count("\n") == 1


@pytest.mark.parametrize("arguments", [("-c", "-o", "x.o", "x.c"), ("--version",)])
def test_the_compiler_is_as_if_alone(arguments: Sequence[str], tmp_path: Path) -> None:
    """Its input, output, complaints, arguments and exit code, whether we wait for it or are replaced by it."""
    script = 'cat; printf "%s|" "$@"; echo bad >&2; exit 7'
    done = cc(tmp_path, compiler(tmp_path, script), *arguments, "a b", "")
    shown = "".join(f"{one}|" for one in (*arguments, "a b", ""))
    assert (done.returncode, done.stdout, done.stderr) == (7, f"from stdin\n{shown}", "bad\n")


@pytest.mark.parametrize("arguments", [("-c", "x.c"), ("--version",)])
def test_how_the_compiler_dies_is_how_we_die(arguments: Sequence[str], tmp_path: Path) -> None:
    """By the same signal; one that is not there or may not run is what a shell makes of it."""
    assert cc(tmp_path, compiler(tmp_path, "kill -SEGV $$"), *arguments).returncode == -signal.SIGSEGV
    assert cc(tmp_path, "./missing", *arguments).returncode == 127
    assert cc(tmp_path, str(tmp_path), *arguments).returncode == 126


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_reaches_the_compiler(number: signal.Signals, tmp_path: Path) -> None:
    """It ends, and so do we; what it does about the signal is its own business."""
    os.mkfifo(tmp_path / "ready")
    script = f'trap "exit 9" {number.name[3:]}; echo > ready; while :; do sleep 0.05; done'
    command = [sys.executable, "-m", "verify", "cc", "--", compiler(tmp_path, script), "-c", "x.c"]
    process = subprocess.Popen(command, cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)})
    (tmp_path / "ready").read_text()
    process.send_signal(number)
    assert process.wait(60) == 9


def test_next_to_nothing_is_loaded(tmp_path: Path) -> None:
    """For the thousands of files that hold no trampoline."""
    script = compiler(tmp_path, "cp compiler x.o")
    code = (
        "import sys; before = set(sys.modules)\nfrom verify.__main__ import main\n"
        f"sys.argv = ['tramproof', 'cc', '--', {script!r}, '-c', 'x.c']\n"
        "assert main() == 0\nprint(*(set(sys.modules) - before))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert HEAVY.isdisjoint(done.stdout.split()) and "verify.wrap" in done.stdout.split()


def test_without_a_compiler(tmp_path: Path) -> None:
    """Exit 2 and one line."""
    done = cc(tmp_path)
    assert done.returncode == 2 and done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("error", "code", "says"),
    [
        (KeyboardInterrupt(), 130, "interrupted"),
        (RuntimeError("ours"), 5, "broken: RuntimeError: ours"),
        (MemoryError(), 5, "broken: MemoryError"),
    ],
)
def test_a_check_that_fails_is_no_success(
    error: BaseException, code: int, says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    """One line, and the object is gone: the build that goes on has to make it again."""
    (tmp_path / "x.o").write_bytes(object_of(PROVED))

    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(batch, "run", fail)
    assert check(str(tmp_path / "x.o")) == code
    assert capfd.readouterr().err == f"{tmp_path}/x.o: error: tramproof: {says}\n"
    assert not (tmp_path / "x.o").exists()


def test_what_nobody_wrote_is_blamed_on_the_call(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """The half that is never stored has no culprit: the line is that of the call at which it was missing."""
    name = "fentry-regs-half-width-save"
    (tmp_path / "x.o").write_bytes(object_of(name))
    assert check(str(tmp_path / "x.o")) == 1
    stored, missing = capfd.readouterr().err.splitlines()
    assert ": regs/r12: " in stored and ": regs/defined: " in missing and "not set: r12" in missing
    source = (TARGETS / name / "trampoline.S").read_text().splitlines()
    (number,) = [number for number, line in enumerate(source, 1) if line.split()[:1] == ["call"]]
    assert missing.endswith(f" (trampoline.S:{number})")
