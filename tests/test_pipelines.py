"""What others put into their pipelines, and our own workflow: valid, audited, and each step run here."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from tests.unit.given import PROVED, REFUTED, own

ROOT = Path(__file__).resolve().parent.parent
TOOLS = Path(sys.executable).parent
INPUT = re.compile(r"\$\{\{ inputs\.([\w-]+) \}\}")
SCHEMAS = {
    "action.yml": "vendor.github-actions",
    "CI.yml": "vendor.github-workflows",
    "gitlab/tramproof.yml": "vendor.gitlab-ci",
}


def parsed(name: str) -> Any:  # noqa: ANN401 - whatever the file holds
    """A YAML file of ours, as plain data."""
    return YAML(typ="safe", pure=True).load((ROOT / name).read_text())


@pytest.mark.parametrize("name", SCHEMAS)
def test_it_is_what_the_service_reads(name: str) -> None:
    """Each file is valid by the schema that check-jsonschema carries (nothing is fetched)."""
    command = [str(TOOLS / "check-jsonschema"), "--builtin-schema", SCHEMAS[name], name]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("name", ["action.yml", "CI.yml"])
def test_the_audit_finds_nothing(name: str) -> None:
    """zizmor, offline, with the opinions of its pedantic persona."""
    command = [str(TOOLS / "zizmor"), "--offline", "--quiet", "--pedantic", "--no-config", name]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_hook_is_what_pre_commit_reads() -> None:
    """pre-commit itself says so; and what the hook runs is there."""
    command = [sys.executable, "-m", "pre_commit", "validate-manifest", ".pre-commit-hooks.yaml"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(("name", "code"), [(PROVED, 0), (REFUTED, 1)])
def test_the_hook_decides_the_manifests_that_changed(name: str, code: int, tmp_path: Path) -> None:
    """pre-commit calls the entry with the files that its pattern keeps."""
    (hook,) = parsed(".pre-commit-hooks.yaml")
    path = own(tmp_path / "mine", name)
    kept = [one for one in ("mine/target.toml", "mine/trampoline.o", "other.toml") if re.search(hook["files"], one)]
    assert kept == [str(path.relative_to(tmp_path))]
    command = [str(TOOLS / hook["entry"].split()[0]), *hook["entry"].split()[1:], *kept]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == code
    assert ("regs/flags" in done.stdout) == bool(code)


@pytest.mark.parametrize("name", ["action.yml", "CI.yml"])
def test_expressions_never_reach_the_shell(name: str) -> None:
    """What comes from outside is an environment variable, never text of a script."""
    data = parsed(name)
    steps = data["runs"]["steps"] if "runs" in data else [one for job in data["jobs"].values() for one in job["steps"]]
    scripts = [step["run"] for step in steps if "run" in step]
    assert scripts
    assert [script for script in scripts if "${{" in script] == []


def test_our_workflow_is_where_the_service_looks() -> None:
    """A copy, byte by byte: a link would not be followed."""
    copy = ROOT / ".github" / "workflows" / "ci.yml"
    assert not copy.is_symlink()
    assert copy.read_bytes() == (ROOT / "CI.yml").read_bytes()


def test_our_workflow_says_what_ci_run_says() -> None:
    """Each step of .ci/run is a step of the workflow, and the other way round; and each is a target of the Makefile."""
    run = re.findall(r"^step make (\S+)$", (ROOT / ".ci" / "run").read_text(), re.MULTILINE)
    jobs = parsed("CI.yml")["jobs"]
    steps = [one["step"] for one in jobs["step"]["strategy"]["matrix"]["include"]]
    steps += [found for one in jobs["verify"]["steps"] for found in re.findall(r"^make (\S+)$", one.get("run", ""))]
    assert sorted(steps) == sorted(run) and len(set(run)) == len(run)
    assert set(run) <= set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))


PIP = """#!/bin/bash
# Stands in for Python 3.11: makes an "environment" of the one that the tests run in, and writes down what pip is told.
if [[ $1 == -m && $2 == venv ]]; then
    mkdir -p "$3/bin"
    printf '#!/bin/bash\\nif [[ $1 == -m ]]; then echo "$@" >> %q; else exec %q "$@"; fi\\n' \\
        "$LOG" "$REAL" > "$3/bin/python"
    chmod +x "$3/bin/python"
else
    exec "$REAL" "$@"
fi
"""


def act(folder: Path, **given: str) -> tuple[list[subprocess.CompletedProcess[str]], dict[str, str]]:
    """Every step of the action run as a runner does, until one fails; the outputs that a step set."""
    action = parsed("action.yml")
    values = {name: one.get("default", "") for name, one in action["inputs"].items()} | given
    runner = {
        "RUNNER_TEMP": str(folder / "temp"), "GITHUB_OUTPUT": str(folder / "output"),
        "GITHUB_STEP_SUMMARY": str(folder / "summary.md"), "GITHUB_ACTION_PATH": str(ROOT),
        "LOG": str(folder / "pip.log"), "REAL": sys.executable, "PATH": os.environ["PATH"], "HOME": str(folder),
    }  # fmt: skip
    done: list[subprocess.CompletedProcess[str]] = []
    for step in action["runs"]["steps"]:
        names = {key: INPUT.fullmatch(text) for key, text in step["env"].items()}
        env = runner | {key: values[found[1]] for key, found in names.items() if found}
        assert all(names.values()) and step["shell"] == "bash"
        command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]]
        done.append(subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False))
        if done[-1].returncode:
            break
    output = folder / "output"
    lines = output.read_text().splitlines() if output.exists() else []
    return done, dict(line.split("=", 1) for line in lines)


@pytest.fixture
def python(tmp_path: Path) -> str:
    """The stand-in for Python 3.11 and its pip: the real installation is that of tests/unit/test_wheel.py."""
    path = tmp_path / "python3.11"
    path.write_text(PIP)
    path.chmod(0o755)
    return str(path)


def test_the_action_fails_on_a_broken_trampoline(tmp_path: Path, python: str) -> None:
    """Annotations on standard output, SARIF where the output says, the page in the job's summary; exit 1."""
    own(tmp_path / "mine", REFUTED)
    (install, decide), outputs = act(tmp_path, files="mine/target.toml\n", python=python)
    assert (install.returncode, install.stderr) == (0, "")
    told = [line.split(" -m pip ")[-1] for line in (tmp_path / "pip.log").read_text().splitlines()]
    assert [line.split("--no-build-isolation ")[1] for line in told] == [
        f"--require-hashes -r {ROOT}/requirements/bootstrap.txt",
        f"--require-hashes -r {ROOT}/requirements/run.txt",
        f"--no-deps {ROOT}",
    ]
    assert decide.returncode == 1, decide.stderr
    assert "::error title=mine regs/flags@return" in decide.stdout
    results = json.loads(Path(outputs["sarif"]).read_text())["runs"][0]["results"]
    assert {one["level"] for one in results} == {"error"}
    assert json.loads(Path(outputs["report"]).read_text())["exit_code"] == 1
    assert (tmp_path / "summary.md").read_text().startswith("### tramproof: REFUTED, exit code 1\n")


def test_the_action_takes_a_baseline(tmp_path: Path, python: str) -> None:
    """What is known passes; the same baseline on a repaired trampoline fails: what is gone is reported, too."""
    own(tmp_path / "mine", REFUTED)
    command = [str(TOOLS / "tramproof"), "run", "-q", "--write-expect", "known", "mine/target.toml"]
    subprocess.run(command, cwd=tmp_path, capture_output=True, check=False)
    known, _ = act(tmp_path, files="mine/target.toml", expect="known", python=python)
    assert [one.returncode for one in known] == [0, 0], known[-1].stderr
    own(tmp_path / "mine")
    gone, _ = act(tmp_path, files="mine/target.toml", expect="known", python=python)
    assert gone[-1].returncode == 1


def test_the_action_passes_on_a_proved_one(tmp_path: Path, python: str) -> None:
    """Exit 0, nothing annotated, and the page says what was proved."""
    own(tmp_path / "mine")
    done, _ = act(tmp_path, files="mine/target.toml", python=python)
    assert [one.returncode for one in done] == [0, 0]
    assert "::" not in done[-1].stdout
    assert "| mine | strict | PROVED | PROVED | PROVED |" in (tmp_path / "summary.md").read_text()


@pytest.mark.parametrize(
    ("given", "code", "says"),
    [
        ({"files": ""}, 2, "names nothing"),
        ({"files": "mine/target.toml", "level": "lax"}, 2, "lax"),
        ({"files": "mine/target.toml", "fail-on": "sometimes"}, 2, "sometimes"),
        ({"files": "$(touch owned); `touch owned`"}, 2, "no such file"),
        ({"files": "mine/target.toml", "level": '"; touch owned; "'}, 2, "touch owned"),
    ],
)
def test_bad_inputs_fail_the_action(given: dict[str, str], code: int, says: str, tmp_path: Path, python: str) -> None:
    """One clear line, and nothing of an input is executed."""
    own(tmp_path / "mine")
    done, _ = act(tmp_path, **given, python=python)
    assert done[-1].returncode == code
    assert says in done[-1].stdout + done[-1].stderr
    assert not (tmp_path / "owned").exists()


def test_the_action_wants_python_3_11(tmp_path: Path) -> None:
    """Another Python gets one clear line, and nothing is installed."""
    other = tmp_path / "python3"
    other.write_text("#!/bin/bash\necho 'tramproof needs Python 3.11' >&2\nexit 1\n")
    other.chmod(0o755)
    done, _ = act(tmp_path, files="mine/target.toml", python=str(other))
    assert [one.returncode for one in done] == [1]


@pytest.mark.parametrize("folder", [True, False], ids=["folder", "URL"])
def test_what_the_gitlab_job_installs(folder: bool, tmp_path: Path) -> None:
    """From a folder what its locks say, by hash; from anything else what pip chooses, and that without a claim."""
    python = tmp_path / "bin" / "python3"
    python.parent.mkdir()
    python.write_text(PIP)
    python.chmod(0o755)
    source = str(ROOT) if folder else "git+https://example.org/tramproof@0123"
    env = {
        **parsed("gitlab/tramproof.yml")[".tramproof"]["variables"], "TRAMPROOF_SOURCE": source,
        "PATH": f"{python.parent}:{os.environ['PATH']}", "LOG": str(tmp_path / "pip.log"), "REAL": sys.executable,
    }  # fmt: skip
    (before,) = parsed("gitlab/tramproof.yml")[".tramproof"]["before_script"]
    subprocess.run(["sh", "-ec", before], cwd=tmp_path, env=env, check=True)
    told = [line.split("--no-build-isolation ")[1] for line in (tmp_path / "pip.log").read_text().splitlines()]
    locks = [f"--require-hashes -r {ROOT}/requirements/{name}.txt" for name in ("bootstrap", "run")]
    assert told == ([*locks, f"--no-deps {ROOT}"] if folder else ["setuptools wheel", source])


def test_the_gitlab_job_says_the_same(tmp_path: Path) -> None:
    """Its script, with the variables of a job and the environment that the tests run in; and it wants a source."""
    job = parsed("gitlab/tramproof.yml")[".tramproof"]
    own(tmp_path / "mine", REFUTED)
    (tmp_path / ".tramproof").symlink_to(TOOLS.parent)
    env = {**job["variables"], "PATH": os.environ["PATH"], "TRAMPROOF_FILES": "mine/target.toml\n"}
    (before,), (script,) = job["before_script"], job["script"]
    command = ["sh", "-ec"]
    refused = subprocess.run([*command, before], cwd=tmp_path, env=env, capture_output=True, text=True, check=False)
    assert (refused.returncode, refused.stderr) == (2, "TRAMPROOF_SOURCE is not set\n")
    done = subprocess.run([*command, script], cwd=tmp_path, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 1 and "regs/flags@return" in done.stdout
    report = tmp_path / job["artifacts"]["reports"]["junit"]
    assert 'failures="0"' not in report.read_text()
