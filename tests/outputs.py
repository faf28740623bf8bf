"""The output that our pages show, written anew by running what they say was run.

``python -m tests.outputs [NAME ...] [--object ftrace_64.o]`` replaces the text between ``<!-- output:NAME -->`` and
``<!-- /output -->``; without names all of it, but ``ftrace_64`` only where an object is given. Long lines are cut.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from tests.real.kernels import KERNELS, Kernel, fetch
from tests.real.nop_mutants import campaign, full_registers, listing, tally
from verify.contracts.assumptions import ASSUMPTIONS
from verify.mutate.campaign import Fate

__all__ = ["ANCHOR", "PAGES", "main"]

ROOT = Path(__file__).resolve().parent.parent
PAGES = (
    "README.md", "CONTRIBUTING.md",
    "docs/model.md", "docs/2011.md", "docs/bugs.md", "docs/results.md", "docs/reports.md",
)  # fmt: skip
ANCHOR = re.compile(r"(<!-- output:(?P<name>[\w-]+) -->\n)(?P<body>.*?)(<!-- /output -->)", re.DOTALL)
WIDTH = 160
DONE = (0, 1)  # a refutation is an answer
EXCERPTS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "2011-compare": ("x86_64/rfc-save-regs-on", ("restore/flags@stop",)),
    "2011-concession": ("x86_64/rfc-pushf-in-frame", ("regs/flags@return", "restore/flags@stop")),
    "2011-sp": ("x86_64/rfc-save-regs-on", ("regs/sp@return", "regs/owned@return", "exit/target@return")),
    "2011-rest": ("x86_64/rfc-save-regs-on", ("restore/bx@return", "restore/r10@return")),
    "2011-reviewed": ("x86_64/rfc-reviewed", ()),
    "2011-graph": ("x86_64/rfc-graph-caller", ("arg/ip@return",)),
    "2011-static": ("x86_64/rfc-static-trace", ("arg/ip@return",)),
    "2011-probe": ("x86_32/kprobe-frame", ()),
    "2011-naive": ("x86_32/mcount-naive", ("regs/sp@return",)),
    "2011-sketch": ("x86_32/mcount-hiramatsu", ("regs/cs@return", "regs/ip@return", "regs/defined@return")),
    "2011-complete": ("x86_32/mcount-hiramatsu-complete", ()),
    "2011-pushf": ("x86_32/mcount-rostedt", ("regs/flags@return", "restore/flags@return")),
    "2011-address": ("x86_32/mcount-rostedt-address", ("regs/sp@return",)),
    "2011-linux": ("x86_32/regs-5.3", ("regs/flags@return", "restore/flags@return", "regs/defined@return")),
    "2011-lowest": ("x86_32/regs-5.3-sp-lowest", ()),
    "2011-too-low": ("x86_32/regs-5.3-sp-too-low", ("restore/ax@return", "restore/bp@return")),
    "2011-stale": ("x86_32/kretprobe-parent-fentry-stale", ("mem/parent@return", "frame/writes@return")),
    "2011-from-stack": ("x86_32/kretprobe-parent-mcount-from-stack", ("arg/parent_ip@return",)),
}
"""Per anchor a target, and which of its refuted obligations a page shows."""


def tramproof(*arguments: str, folder: Path = ROOT) -> str:
    """What a command prints."""
    command = [sys.executable, "-m", "verify", *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode not in DONE:
        raise OSError(f"tramproof {' '.join(arguments)}: exit {done.returncode}: {done.stderr.strip()}")
    return done.stdout


def block(command: str, text: str) -> str:
    """A command and its output as Markdown shows them."""
    lines = [line if len(line) <= WIDTH else f"{line[: WIDTH - 3]}..." for line in text.splitlines()]
    return "\n".join(["```console", f"$ {command}", *lines, "```", ""])


def make_verify(_: Path | None) -> str:
    """The targets that are proved, and the count; the refuted ones are left to the reader's own run."""
    kept = [line for line in tramproof("run").splitlines() if "PROVED" in line]
    return block(".venv/bin/tramproof run | grep PROVED", "\n".join(kept))


def bugs(_: Path | None) -> str:
    """The mistakes that kernels had, each beside its repair; what a level exempts is left out."""
    lines = [line for line in tramproof("run", "*/bugs/*").splitlines() if not line.startswith("    exempt ")]
    return block("tramproof run '*/bugs/*'", "\n".join(lines))


def _on(file: Path, name: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / name).symlink_to(file.resolve())
        return tramproof("run", name, folder=Path(folder))


def run_vmlinuz(_: Path | None) -> str:
    """Debian's 6.1 kernel."""
    return block("tramproof run vmlinuz", _on(fetch(KERNELS[1]), "vmlinuz"))


def ftrace_64(given: Path | None) -> str:
    """The object that CONTRIBUTING.md tells how to build."""
    assert given is not None  # main() asks for it only then
    return block("tramproof run ftrace_64.o", _on(given, "ftrace_64.o"))


def counterexample(_: Path | None) -> str:
    """A twin that clears IF in what the callback sees; the assumptions left out."""
    name = "x86_64/fentry-regs-flags-no-if"
    lines = tramproof("run", "-v", name).splitlines()
    return block(f"tramproof run -v {name}", "\n".join(x for x in lines if not x.lstrip().startswith("assumes ")))


def explain(_: Path | None) -> str:
    """The register that the 2011 patch forgets, explained; the assumptions left out."""
    text = tramproof("explain", "x86_64/rfc-save-regs-on", "restore/r11@return")
    kept = [line for line in text.splitlines() if not line.startswith(("  assumes", " " * 12))]
    return block("tramproof explain x86_64/rfc-save-regs-on restore/r11@return", "\n".join(kept))


def excerpt(target: str, wanted: Sequence[str]) -> str:
    """The answer on one target, and the counterexamples of the wanted obligations without their traces."""
    (head, *lines) = tramproof("run", "-v", target).splitlines()
    shown = {ident: list[str]() for ident in wanted}
    current: list[str] = []
    for line in lines:
        first = line.split(maxsplit=1)[0]
        if "@" in first and not line.startswith(" " * 5):
            current = shown.get(first, [])
        if not line.startswith("    ") or first in ("lifters:", "assumes"):
            current = []
        if first not in ("claim:", "|"):
            current.append(line)
    missing = [ident for ident, found in shown.items() if not found]
    if missing:
        raise LookupError(f"{target} is not refuted at {missing[0]}")
    return block(f"tramproof run -v {target}", "\n".join([head, *(line for found in shown.values() for line in found)]))


def _excerpt(name: str, _: Path | None) -> str:
    return excerpt(*EXCERPTS[name])


def _rows(kernel: Kernel) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        tramproof("run", str(fetch(kernel)), "--format", f"json={report}")
        data = json.loads(report.read_text())
    release = data["inputs"][0]["kernel_release"]
    return [f"| {release} | `{one['symbol']}` | {_summary(one)} |" for one in data["targets"]]


def _summary(target: Mapping[str, object]) -> str:
    found = target["obligations"]
    paths = target["paths"]
    assert isinstance(found, list)
    assert isinstance(paths, list)
    refuted: dict[str, list[str]] = {}
    for one in found:
        if one["strict"] == "REFUTED" and "." not in one["id"]:
            refuted.setdefault(one["id"], []).append(one["path"])
    cells = [ident if set(on) == set(paths) else f"{ident}@{','.join(on)}" for ident, on in sorted(refuted.items())]
    fields = [cell.removeprefix("regs/") for cell in cells if cell.startswith("regs/")]
    others = [cell.removeprefix("restore/") for cell in cells if cell.startswith("restore/")]
    rest = [cell for cell in cells if not cell.startswith(("regs/", "restore/"))]
    named = [f"regs/{{{' '.join(fields)}}}"] * bool(fields) + [f"restore/{{{' '.join(others)}}}"] * bool(others)
    strict = " ".join(f"`{one}`" for one in named + rest)
    return f"{', '.join(paths)} | {target['verdict']} at {target['level']} | {strict}"


def kernels(_: Path | None) -> str:
    """Every kernel that the tests know."""
    head = ["| kernel | trampoline | paths | answer | refuted at strict |", "| --- | --- | --- | --- | --- |"]
    return "\n".join([*head, *(row for kernel in KERNELS for row in _rows(kernel)), ""])


def mutants(_: Path | None) -> str:
    """Some that are killed, all that are not, and the count."""
    outcomes = list(campaign(fetch(KERNELS[1])))
    killed = [one for one in outcomes if one.fate is Fate.KILLED]
    shown = [listing(one) for one in outcomes if one.fate is not Fate.KILLED or one in killed[:3]]
    lines = [f"[{len(killed) - 3} more lines KILLED left out]", *shown, tally(outcomes)]
    return block("python -m tests.real.nop_mutants", "\n".join(lines))


def mutants_32(_: Path | None) -> str:
    """All of the full-register trampoline for x86-32."""
    outcomes = list(full_registers(fetch(KERNELS[5])))
    return block("python -m tests.real.nop_mutants i386", "\n".join([*map(listing, outcomes), tally(outcomes)]))


def assumptions(_: Path | None) -> str:
    """Every assumption that the code knows."""
    rows = [f"| `{one.id}` | {one.says} | {one.because} |" for one in ASSUMPTIONS.values()]
    return "\n".join(["| id | says | because |", "| --- | --- | --- |", *rows, ""])


def measured(script: str) -> str:
    """A table of ``make bench``."""
    done = subprocess.run(
        [sys.executable, f"tests/bench/{script}.py"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode not in DONE:
        raise OSError(f"{script}: {done.stderr.strip()}")
    return f"{done.stdout.strip()}\n"


OUTPUTS: Mapping[str, Callable[[Path | None], str]] = {
    "make-verify": make_verify,
    "bugs": bugs,
    "explain": explain,
    "run-vmlinuz": run_vmlinuz,
    "counterexample": counterexample,
    "kernels": kernels,
    "mutants": mutants,
    "mutants-32": mutants_32,
    "assumptions": assumptions,
    "bench": lambda _: measured("bench"),
    "generation": lambda _: measured("generation"),
    "warm": lambda _: measured("warm"),
    "ftrace_64": ftrace_64,
    **{name: partial(_excerpt, name) for name in EXCERPTS},
}


def main(argv: Sequence[str]) -> None:
    """Write the wanted outputs into the pages."""
    parser = argparse.ArgumentParser()
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--object", type=Path)
    options = parser.parse_args(argv)
    wanted = set(options.names) or OUTPUTS.keys() - (set() if options.object else {"ftrace_64"})
    for page in PAGES:
        path = ROOT / page
        text = path.read_text()
        for found in reversed(list(ANCHOR.finditer(text))):
            if found["name"] in wanted:
                body = OUTPUTS[found["name"]](options.object)
                text = f"{text[: found.start('body')]}{body}{text[found.end('body') :]}"
        path.write_text(text)


if __name__ == "__main__":
    main(sys.argv[1:])
