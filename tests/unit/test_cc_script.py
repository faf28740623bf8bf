"""``tramproof-cc``: the shell script in front of ``tramproof cc``, which starts it wherever it is not sure."""

import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.given import PROVED, ROOT, object_of
from tests.unit.test_cc import compiler
from verify.wrap import _WITH_VALUE, NAMES

SCRIPT = ROOT / "bin" / "tramproof-cc"
ASKED = 'printf "%s|" "$@"; exit 42'  # a `tramproof` that says what it was asked


def installed(folder: Path, tramproof: str) -> Path:
    """The script with a ``tramproof`` of ours beside it, a shell script."""
    tools = folder / "tools"
    tools.mkdir(exist_ok=True)
    shutil.copy(SCRIPT, tools)
    (tools / "tramproof").write_text(f"#!/bin/sh\n{tramproof}\n")
    (tools / "tramproof").chmod(0o755)
    return tools / "tramproof-cc"


def run(folder: Path, script: Path, *argv: str) -> "subprocess.CompletedProcess[str]":
    """The script as a process in a folder."""
    return subprocess.run(
        [str(script), *argv], cwd=folder, env={**os.environ, "PYTHONPATH": str(ROOT)}, input="from stdin\n",
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def built(folder: Path, data: bytes) -> "subprocess.CompletedProcess[str]":
    """What comes of a compiler that writes these bytes, with the whole of tramproof behind it."""
    (folder / "given").write_bytes(data)
    script = installed(folder, f'exec {shlex.quote(sys.executable)} -m verify "$@"')
    return run(folder, script, compiler(folder, 'cp given "$3"'), "-c", "-o", "x.o", "x.S")


def test_the_verdict_is_that_of_tramproof_cc(tmp_path: Path) -> None:
    """A good object stays, and nothing is said; a bad one is one line, exit 1 and gone."""
    done = built(tmp_path, object_of(PROVED))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "") and (tmp_path / "x.o").exists()
    done = built(tmp_path, object_of("fentry-regs-flags-no-if"))
    assert done.returncode == 1 and done.stderr.count("\n") == 1 and not (tmp_path / "x.o").exists()
    assert done.stderr.startswith("x.o: error: tramproof: ftrace_regs_caller+0x83: ")


@pytest.mark.parametrize("name", NAMES)
def test_an_object_with_the_name_is_asked_about(name: str, tmp_path: Path) -> None:
    """Anywhere in its bytes; the arguments go on as they were, with a compiler that does nothing."""
    script = installed(tmp_path, ASKED)
    worker = compiler(tmp_path, f'printf "\\000.{name}\\000" > "$3"')
    done = run(tmp_path, script, worker, "-c", "-o", "a b.o", "x.c")
    assert (done.returncode, done.stdout) == (42, "cc|--|true|-c|-o|a b.o|x.c|")


def test_any_other_object_is_not(tmp_path: Path) -> None:
    """Nothing but the compiler and grep ran; that a file is not there is for tramproof to find."""
    script = installed(tmp_path, ASKED)
    for written in ("", "text", "\\177ELF\\000ftrace_stub"):
        done = run(tmp_path, script, compiler(tmp_path, f'printf "{written}" > "$3"'), "-c", "-o", "x.o", "x.c")
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert run(tmp_path, script, compiler(tmp_path, ":"), "-c", "-o", "gone.o", "x.c").returncode == 42


@pytest.mark.parametrize(
    "arguments",
    ["-c x.c", "-c -ox.o x.c", "-c -o x.o -o y.o x.c", "@file", "-c -o x.o @file", "-c -o",
     *(f"-c {option} -o x.o" for option in sorted(_WITH_VALUE))],
)  # fmt: skip
def test_what_is_not_sure_is_left_to_tramproof(arguments: str, tmp_path: Path) -> None:
    """Before the compiler runs: the output is not named, named twice, in a file, or the value of another option."""
    script, argv = installed(tmp_path, ASKED), shlex.split(arguments)
    done = run(tmp_path, script, compiler(tmp_path, "exit 7"), *argv)
    if argv == ["-c", "-o"]:  # no name follows: the compiler says so
        assert done.returncode == 7
    else:
        assert (done.returncode, done.stdout) == (42, f"cc|--|{tmp_path}/compiler|{''.join(f'{a}|' for a in argv)}")


@pytest.mark.parametrize("arguments", ["-c -o x.o x.c", "--version", "-E -o x.i x.c", "x.o -o vmlinux"])
def test_the_compiler_is_as_if_alone(arguments: str, tmp_path: Path) -> None:
    """Its input, output, complaints, arguments, exit code and death."""
    script, argv = installed(tmp_path, ASKED), [*shlex.split(arguments), "a b", ""]
    done = run(tmp_path, script, compiler(tmp_path, 'cat; printf "%s|" "$@"; echo bad >&2; exit 7'), *argv)
    shown = "".join(f"{one}|" for one in argv)
    assert (done.returncode, done.stdout, done.stderr) == (7, f"from stdin\n{shown}", "bad\n")
    assert run(tmp_path, script, compiler(tmp_path, "kill -SEGV $$"), *argv).returncode == -signal.SIGSEGV
    assert run(tmp_path, script, "./missing", *argv).returncode == 127


def test_without_tramproof_nothing_passes(tmp_path: Path) -> None:
    """Where there is none, an object that holds the name fails the build."""
    (tmp_path / "tools").mkdir()
    shutil.copy(SCRIPT, tmp_path / "tools")
    worker = compiler(tmp_path, 'printf ftrace_caller > "$3"')
    done = subprocess.run(
        [tmp_path / "tools" / "tramproof-cc", worker, "-c", "-o", "x.o", "x.c"], cwd=tmp_path,
        env={"PATH": "/usr/bin:/bin"}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 127 and "tramproof" in done.stderr


def test_the_names_are_those_of_the_wrapper() -> None:
    """Each of its names holds a word that grep looks for, and no word is looked for in vain."""
    words = re.findall(r"-e (\w+)", SCRIPT.read_text())
    assert all(any(word in name for word in words) for name in NAMES)
    assert all(any(word in name for name in NAMES) for word in words)
