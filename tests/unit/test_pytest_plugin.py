"""The fixture ``tramproof`` in somebody else's test suite."""

from pathlib import Path

import pytest

from tests.unit.given import PROVED, REFUTED, object_of, own, renamed, unsupported

pytest_plugins = ["pytester"]


def results(pytester: pytest.Pytester, body: str) -> pytest.RunResult:
    """A test file of the user's, run in a process of its own; the plugin is found by its entry point."""
    pytester.makepyfile(f"def test_mine(tramproof):\n    {body}\n")
    return pytester.runpytest_subprocess("-p", "no:cacheprovider")


def test_what_is_proved_passes(pytester: pytest.Pytester) -> None:
    """A file beside the test, by obligation, by obligation and path, and as a whole."""
    own(Path(pytester.path) / "mine")
    body = 'tramproof("mine/target.toml").proves("regs/sp", "restore/flags@return").proves().meets()'
    results(pytester, body).assert_outcomes(passed=1)


def test_a_refutation_fails_and_says_what_is_wrong(pytester: pytest.Pytester) -> None:
    """Obligation, values and instruction, on one line and without a traceback."""
    own(Path(pytester.path), REFUTED)
    done = results(pytester, 'tramproof("target.toml").proves("regs/sp", "restore/flags.CF", "regs/flags.CF")')
    done.assert_outcomes(failed=1)
    (line,) = [line for line in done.outlines if line.startswith(f"{pytester.path.name}: ")]
    assert line.startswith(f"{pytester.path.name}: regs/flags.CF@return: REFUTED: expected 0x")
    done.stdout.no_fnmatch_line("*Traceback*")


@pytest.mark.parametrize(
    ("name", "body", "wanted"),
    [
        (REFUTED, '.proves()', "*regs/flags@return: REFUTED*"),
        (REFUTED, '.meets()', "*refuted, which was not expected*"),
        (PROVED, '.refutes("regs/sp")', "*regs/sp@return: PROVED"),
        (PROVED, '.refutes()', "no obligation is named"),
        (PROVED, '.proves("regs/spp")', "*there is no obligation regs/spp"),
        (PROVED, '.proves("regs/sp@stop")', "*there is no obligation regs/sp@stop"),
        (PROVED, '.refutes("regs/spp")', "*there is no obligation regs/spp"),
    ],
)  # fmt: skip
def test_what_is_not_so_fails(pytester: pytest.Pytester, name: str, body: str, wanted: str) -> None:
    """An answer that differs, and an obligation that does not exist."""
    own(Path(pytester.path), name)
    done = results(pytester, f'tramproof("target.toml"){body}')
    done.assert_outcomes(failed=1)
    done.stdout.fnmatch_lines([wanted])


def test_an_exempt_obligation_is_not_proved(pytester: pytest.Pytester) -> None:
    """The gate lets it pass, and nobody may say that it was proved; strict's refutation is none at that level."""
    name = '"x86_64/bugs/ftrace-caller-5.11-ip-fixed"'
    results(pytester, f"tramproof({name}).proves().meets()").assert_outcomes(passed=1)
    for method in ("proves", "refutes"):
        done = results(pytester, f'tramproof({name}).{method}("restore/r11")')
        done.assert_outcomes(failed=1)
        done.stdout.fnmatch_lines(["*restore/r11@return: EXEMPT at linux-args: expected 0x*"])
    results(pytester, f'tramproof({name}, level="strict").refutes("restore/r11")').assert_outcomes(passed=1)


@pytest.mark.parametrize("body", ['.proves("arg/ip")', '.refutes("arg/ip")', ".proves()", ".meets()"])
def test_beside_a_gap_nothing_is_answered(pytester: pytest.Pytester, body: str) -> None:
    """What holds up to the gap is not proved of the trampoline."""
    own(Path(pytester.path))
    (Path(pytester.path) / "trampoline.o").write_bytes(unsupported())
    done = results(pytester, f'tramproof("target.toml"){body}')
    done.assert_outcomes(failed=1)
    done.stdout.fnmatch_lines(["*gap at ftrace_regs_caller+0x*"])


@pytest.mark.parametrize("body", ["", ".proves()"])
def test_a_file_without_trampolines_fails(pytester: pytest.Pytester, body: str) -> None:
    """Nothing was checked, even where nothing is asserted."""
    (Path(pytester.path) / "other.o").write_bytes(renamed(object_of(), "ftrace_regs_caller", "something_else"))
    done = results(pytester, f'tramproof("other.o"){body}')
    done.assert_outcomes(failed=1)
    done.stdout.fnmatch_lines(["other.o: no trampoline found"])


def test_bad_input_fails_with_one_line(pytester: pytest.Pytester) -> None:
    """A file that is not there."""
    done = results(pytester, 'tramproof("nowhere.toml")')
    done.assert_outcomes(failed=1)
    done.stdout.fnmatch_lines(["nowhere.toml: cannot be read: *"])
    done.stdout.no_fnmatch_line("*Traceback*")
