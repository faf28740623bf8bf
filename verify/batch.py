"""Many targets: what the arguments name, decided one after another, joined into one Report."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from verify import __version__, catalogue
from verify.arch import ARCHITECTURES
from verify.decide.solver import Budget
from verify.errors import UsageError, VerifyError
from verify.expect import worst_exit
from verify.image.load import load
from verify.image.model import Image
from verify.manifest import read_manifest
from verify.pipeline import decide
from verify.recognise import recognise, trampoline
from verify.report.tree import Input, Report, TargetReport
from verify.target import Target
from verify.verdict import join

__all__ = ["Gathered", "Request", "Settled", "gather", "require_arch", "run", "tool_versions"]

Settled = Callable[[TargetReport], None]


@dataclass(frozen=True, kw_only=True)
class Request:
    """What a command line asks for."""

    names: tuple[str, ...]
    symbols: tuple[str, ...] = ()
    level: str | None = None
    arch: str | None = None
    kind: str | None = None
    budget: Budget


@dataclass(frozen=True, kw_only=True)
class Gathered:
    """Targets to decide, files that they come from, what was recognised, and bad inputs in words."""

    targets: tuple[Target, ...]
    inputs: tuple[Input, ...]
    notes: tuple[str, ...]
    errors: tuple[str, ...]
    empty: tuple[str, ...]  # valid files without any trampoline


def tool_versions() -> dict[str, str | int]:
    """Versions of what a verdict depends on."""
    names = ("angr", "claripy", "pyvex", "unicorn", "pypcode")
    return {
        "tramproof": __version__,
        **{name: version(name) for name in names},
        "z3": version("z3-solver"),
        "generator": 1,
    }


def gather(request: Request) -> Gathered:
    """Find everything that the request names; a bad input is kept as a line and the good ones go on."""
    targets: list[Target] = []
    inputs: list[Input] = []
    notes: list[str] = []
    errors: list[str] = []
    empty: list[str] = []
    for name in request.names or ("*",):
        try:
            if not _is_file(name):
                targets += _builtin(name)
            elif name.endswith(".toml"):
                targets += read_manifest(Path(name), Path(name).resolve().parent.name)
            else:
                image = load(name)
                inputs.append(Input(file=name, sha256=image.sha256, kernel_release=image.kernel_release))
                found = _of_file(image, request)
                targets += found
                notes += [_recognised(target) for target in found]
                empty += [] if found else [name]
        except VerifyError as error:
            errors.append(str(error))
    wanted, problems = _filtered(targets, request)
    return Gathered(
        targets=tuple(wanted), inputs=tuple(inputs), notes=tuple(notes), errors=(*errors, *problems), empty=tuple(empty)
    )


def _is_file(name: str) -> bool:
    return Path(name).exists() or name.endswith(".toml")


def _builtin(pattern: str) -> list[Target]:
    wanted = {entry.name: entry.manifest for entry in catalogue.select([pattern])}
    found: list[Target] = []
    for manifest in dict.fromkeys(wanted.values()):
        folder = next(entry for entry in catalogue.builtin() if entry.manifest == manifest)
        prefix = folder.name.rsplit("/", 1)[0]
        read = read_manifest(manifest, f"{prefix}/{manifest.parent.name}")
        found += [target for target in read if target.name in wanted]
    return found


def _of_file(image: Image, request: Request) -> list[Target]:
    if not request.symbols:
        return recognise(image)
    arch = ARCHITECTURES[image.arch]
    return [trampoline(image, arch, symbol, request.kind) for symbol in request.symbols]


def _recognised(target: Target) -> str:
    honours = ", ".join(sorted(target.honour)) or "nothing"
    return (
        f"{target.image.path}: {target.symbol} at {target.address:#x}, {target.size} bytes, {target.image.arch}"
        f" {target.kind}, level {target.level}, regs {target.regs}, honours {honours}"
    )


def _filtered(targets: Sequence[Target], request: Request) -> tuple[list[Target], list[str]]:
    kept = [t for t in targets if request.arch in (None, t.image.arch) and request.kind in (None, t.kind)]
    if request.symbols:
        kept = [target for target in kept if target.symbol in request.symbols]
    problems = []
    if targets and not kept:
        problems.append("--arch, --kind and --symbol leave none of the named trampolines")
    return kept, problems


def run(request: Request, settled: Settled) -> Report:
    """Decide everything that the request names."""
    began = time.perf_counter()
    gathered = gather(request)
    reports = []
    for target in gathered.targets:
        report = decide(target, request.budget, request.level)
        settled(report)
        reports.append(report)
    codes = [report.exit_code for report in reports]
    codes += [2 for _ in gathered.errors] + [4 for _ in gathered.empty]
    notes = [*gathered.notes, *(f"{name}: no trampoline found" for name in gathered.empty)]
    return Report(
        tool=tool_versions(),
        verdict=join(report.verdict for report in reports),
        exit_code=worst_exit(codes),
        seconds=time.perf_counter() - began,
        inputs=gathered.inputs,
        targets=tuple(reports),
        errors=gathered.errors,
        notes=tuple(notes),
    )


def require_arch(name: str | None) -> None:
    """UsageError unless the architecture is one that can be decided."""
    if name is not None and name not in ARCHITECTURES:
        raise UsageError(f"--arch {name} is not supported; there is {', '.join(ARCHITECTURES)}")
