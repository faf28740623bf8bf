"""The command line as INTERFACE has it: exit codes, one line per bad input, nothing half-written."""

import io
import json
import os
import tempfile
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest

from tests.unit.given import PROVED, REFUTED, SYMBOL, machine, object_of, own, renamed, stripped, unsupported
from verify import batch
from verify.budget import Budget
from verify.cli import main

NOBODY = 65534
CUTS = 20
Captured = pytest.CaptureFixture[str]


def refused(capsys: Captured, *argv: str) -> str:
    """The one line that a command line gets which exits 2 and writes nothing to standard output."""
    assert main(list(argv)) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("tramproof: ") and err.endswith("\n") and err.count("\n") == 1, err
    return err.removeprefix("tramproof: ").rstrip("\n")


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        ([], "a command is missing"),
        (["frobnicate"], "invalid choice: 'frobnicate'"),
        (["run", "--frobnicate"], "unrecognized arguments: --frobnicate"),
        (["run", "--daemon"], "unrecognized arguments"),
        (["run", "--lev", "strict"], "unrecognized arguments"),
        (["run", "--level", "lax"], "invalid choice: 'lax'"),
        (["run", "--kind", "kretprobe"], "invalid choice"),
        (["run", "--arch", "vax"], "--arch vax is not supported"),
        (["run", "--format", "yaml"], "--format yaml"),
        (["run", "--format", "json="], "--format json="),
        (["run", "--format", "json=/nonexistent/x"], "there is no directory /nonexistent"),
        (["run", "--format", "json=/"], "a directory"),
        (["run", "--format", "text", "--format", "json"], "standard output takes one format"),
        (["run", "--timeout", "0"], "'0' is not a whole number"),
        (["run", "--memory", "99999999999999999999"], "is not a whole number"),
        (["run", "x86_64/no-such-*"], "no built-in target of that name"),
        (["run", "missing.o"], "no such file"),
        (["run", "missing.toml"], "cannot be read: No such file"),
        (["run", "x" * 5000], "no such file"),
        (["run", f"x86_64/{PROVED}", "--symbol", "nobody"], "leave none"),
        (["run", "\x1b[31mred\nline"], "\\x1b[31mred\\x0aline: no such file"),
        (["list", "missing.o"], "No such file"),
        (["replay"], "required: FILE.json"),
        (["replay", "missing.json"], "cannot be read: No such file"),
    ],
)
def test_usage_is_one_line(argv: list[str], says: str, capsys: Captured) -> None:
    """A command line that asks for what does not exist gets one line that says what, and exit code 2."""
    assert says in refused(capsys, *argv)


BAD_FILES: dict[str, tuple[Callable[[], bytes], str]] = {
    "text": (lambda: b"no kernel here\n", "a text file"),
    "empty": (lambda: b"", "an empty file"),
    "noise": (lambda: bytes(range(256)), "neither ELF"),
    "other machine": (lambda: machine(object_of(), 183), "183"),
    "machine without a model": (lambda: machine(object_of(), 3)[:4] + b"\1" + object_of()[5:], ""),
    "no symbols": (lambda: stripped(object_of()), "no symbols"),
    "magic only": (lambda: b"\x7fELF", ""),
}


@pytest.mark.parametrize("what", BAD_FILES)
@pytest.mark.parametrize("command", ["run", "list"])
def test_a_bad_file_is_one_line(what: str, command: str, tmp_path: Path, capsys: Captured) -> None:
    """A file that is no trampoline's is refused in one line, which names it."""
    content, says = BAD_FILES[what]
    path = tmp_path / "given.o"
    path.write_bytes(content())
    line = refused(capsys, command, str(path))
    assert line.startswith(f"{path}: ")
    assert says in line


@pytest.mark.parametrize("part", range(CUTS))
def test_a_truncated_object_is_one_line(part: int, tmp_path: Path, capsys: Captured) -> None:
    """An object that ends too early is refused wherever it ends."""
    data = object_of()
    path = tmp_path / "cut.o"
    path.write_bytes(data[: 1 + part * (len(data) - 2) // (CUTS - 1)])
    assert str(path) in refused(capsys, "run", str(path))


def test_a_directory_is_no_file(tmp_path: Path, capsys: Captured) -> None:
    """A directory is refused in one line."""
    assert "a directory" in refused(capsys, "run", str(tmp_path))


def test_a_folder_named_like_a_target_is_the_target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a checkout's targets/, the built-in names are names and not directories."""
    (tmp_path / "x86_64" / PROVED).mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    found = batch.gather(request(f"x86_64/{PROVED}"))
    assert [one.target.name for one in found.targets] == [f"x86_64/{PROVED}"]


def test_an_unknown_symbol_is_one_line(tmp_path: Path, capsys: Captured) -> None:
    """A symbol that the file does not have is named."""
    own(tmp_path)
    assert "'nobody'" in refused(capsys, "run", str(tmp_path / "trampoline.o"), "--symbol", "nobody")


def as_nobody(argv: list[str]) -> tuple[int, str, str]:
    """Exit code, standard output and error of a command line run without privileges, in a fork."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        out, err = io.StringIO(), io.StringIO()
        try:
            if os.geteuid() == 0:
                os.setgroups([])
                os.setuid(NOBODY)
            with redirect_stdout(out), redirect_stderr(err):
                code = main(argv)
            os.write(write, json.dumps([code, out.getvalue(), err.getvalue()]).encode())
        finally:
            os._exit(0)
    os.close(write)
    with os.fdopen(read) as answer:
        code, out_text, err_text = json.loads(answer.read())
    os.waitpid(child, 0)
    return code, out_text, err_text


@pytest.mark.parametrize("name", ["secret.o", "secret.toml"])
def test_an_unreadable_file_is_one_line(name: str) -> None:
    """A file that the user may not read is refused in one line with the reason."""
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        path = Path(folder) / name
        path.write_bytes(object_of())
        path.chmod(0)
        code, out, err = as_nobody(["run", str(path)])
    assert (code, out) == (2, "")
    assert err.startswith(f"tramproof: {path}: ") and "Permission denied" in err and err.count("\n") == 1


def request(
    *names: str, arch: str | None = None, kind: str | None = None, symbols: tuple[str, ...] = ()
) -> batch.Request:
    """A request with the default budget."""
    return batch.Request(names=names, arch=arch, kind=kind, symbols=symbols, budget=Budget())


def selected(*names: str, arch: str | None = None, kind: str | None = None, symbols: tuple[str, ...] = ()) -> set[str]:
    """The names of the targets that a request leaves to decide."""
    gathered = batch.gather(request(*names, arch=arch, kind=kind, symbols=symbols))
    return {one.target.name for one in gathered.targets}


def test_filters_narrow_what_is_decided() -> None:
    """``--arch``, ``--kind`` and ``--symbol`` keep what matches; a name given twice is decided once."""
    both = {"x86_64/kretprobe-parent-fentry", "x86_64/kretprobe-parent-mcount"}
    assert len(batch.gather(request(*both, "x86_64/kretprobe-*-fentry", *both)).targets) == len(both)
    assert selected(*both, arch="x86_64") == both
    assert selected(*both, kind="mcount") == {"x86_64/kretprobe-parent-mcount"}
    assert selected(*both, symbols=(SYMBOL,)) == {"x86_64/kretprobe-parent-fentry"}
    assert batch.gather(request(*both, arch="arm64")).errors


def test_a_file_given_twice_is_decided_once(tmp_path: Path) -> None:
    """A glob of the shell and a name beside it are no two questions."""
    own(tmp_path)
    file = str(tmp_path / "trampoline.o")
    gathered = batch.gather(request(file, file))
    assert (len(gathered.targets), len(gathered.inputs)) == (1, 1)


def test_a_glob_crosses_slashes() -> None:
    """``*`` alone names every built-in target, as no argument does."""
    assert selected("*") == selected() > selected("x86_64/rfc-*") > set()


def test_exit_0_where_expectations_are_met(capsys: Captured) -> None:
    """A proof that is expected and a refutation that is expected are both success."""
    assert main(["run", f"x86_64/{PROVED}", f"x86_64/{REFUTED}"]) == 0
    out, err = capsys.readouterr()
    assert "2 trampolines: 1 PROVED, 1 REFUTED; all as expected" in out
    assert err == ""


def test_exit_1_where_a_refutation_was_not_expected(tmp_path: Path, capsys: Captured) -> None:
    """Without an expectation PROVED is expected."""
    assert main(["run", str(own(tmp_path, REFUTED))]) == 1
    assert "! strict: expected PROVED, found REFUTED" in capsys.readouterr().out


def test_exit_2_and_the_good_files_are_still_reported(tmp_path: Path, capsys: Captured) -> None:
    """One bad file among several costs one line on standard error; the others are decided."""
    own(tmp_path)
    (tmp_path / "bad.o").write_text("no object\n")
    files = [str(tmp_path / name) for name in ("bad.o", "trampoline.o", "missing.o")]
    assert main(["run", *files, "--level", "strict"]) == 2
    out, err = capsys.readouterr()
    assert f"{SYMBOL}  PROVED" in out
    assert [line.split(": ")[1] for line in err.splitlines()] == [files[0], files[2]]


def test_exit_3_where_exploration_has_a_gap(tmp_path: Path, capsys: Captured) -> None:
    """An instruction that is not modelled is neither a proof nor a refutation."""
    own(tmp_path)
    (tmp_path / "trampoline.o").write_bytes(unsupported())
    assert main(["run", str(tmp_path / "target.toml")]) == 3
    out = capsys.readouterr().out
    assert "INCONCLUSIVE" in out and "gap at" in out and "cpuid" in out


@pytest.mark.parametrize("command", ["run", "list"])
def test_exit_4_where_a_valid_file_has_no_trampoline(command: str, tmp_path: Path, capsys: Captured) -> None:
    """Nothing checked is not success."""
    path = tmp_path / "other.o"
    path.write_bytes(renamed(object_of(), SYMBOL, "memcpy"))
    assert main([command, str(path)]) == 4
    assert capsys.readouterr().err == f"tramproof: {path}: no trampoline found\n"


def test_exit_5_for_what_nobody_expected(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    """An unexpected exception is one line, with the traceback where it is asked for."""

    def fail(*_: object) -> None:
        raise RuntimeError("two\nlines")

    monkeypatch.setattr(batch, "run", fail)
    assert main(["run"]) == 5
    out, err = capsys.readouterr()
    assert (out, err) == ("", "tramproof: broken: RuntimeError: two\\x0alines\n")
    assert main(["run", "-v"]) == 5
    assert "Traceback" in capsys.readouterr().err


def test_exit_130_when_interrupted(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    """Ctrl-C is one line."""

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(batch, "run", stop)
    assert main(["run"]) == 130
    assert capsys.readouterr().err == "tramproof: interrupted\n"


def test_level_replaces_the_gate(capsys: Captured) -> None:
    """``--level`` decides at that level, with strict's answer beside it."""
    assert main(["run", f"x86_64/{PROVED}", "--level", "linux-regs", "--format", "json"]) == 0
    target = json.loads(capsys.readouterr().out)["targets"][0]
    assert (target["level"], target["strict"]) == ("linux-regs", "PROVED")


def test_quiet_says_nothing_where_all_is_expected(tmp_path: Path, capsys: Captured) -> None:
    """``-q`` shows what was not expected, and that only."""
    bad = own(tmp_path / "mine", REFUTED)
    assert main(["run", "-q", f"x86_64/{PROVED}"]) == 0
    assert capsys.readouterr().out == ""
    assert main(["run", "-q", f"x86_64/{PROVED}", str(bad)]) == 1
    out = capsys.readouterr().out
    assert "mine" in out and f"x86_64/{PROVED}" not in out
