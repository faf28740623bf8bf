"""Many targets: what the arguments name, decided by several processes, joined into one Report."""

import errno
import gc
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from verify import __version__, catalogue
from verify.arch import ARCHITECTURES
from verify.baseline import Baseline
from verify.budget import Budget
from verify.certify.version import GENERATOR
from verify.errors import UsageError, VerifyError
from verify.expect import compared, worst_exit
from verify.image.load import load
from verify.manifest import read_manifest, read_own_manifest
from verify.recognise import recognise, trampoline
from verify.report.tree import Input, Report, TargetReport
from verify.store import Store
from verify.target import LIFTERS, Target, arch_of
from verify.verdict import join
from verify.versions import version

__all__ = [
    "Gathered",
    "Request",
    "Settled",
    "Wanted",
    "decided",
    "gather",
    "given",
    "require_arch",
    "run",
    "tool_versions",
]

Settled = Callable[[Target, TargetReport], None]


@dataclass(frozen=True, kw_only=True)
class Request:
    """What a command line asks for."""

    names: tuple[str, ...]
    symbols: tuple[str, ...] = ()
    level: str | None = None
    arch: str | None = None
    kind: str | None = None
    budget: Budget
    lifters: tuple[str, ...] = LIFTERS
    drawings: bool = False  # whether a format needs them
    jobs: int = 1  # processes
    ours: bool = False  # whether this process does nothing else


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """One target to decide, and the input that it comes from (None: built in)."""

    target: Target
    file: str | None = None


@dataclass(frozen=True, kw_only=True)
class Gathered:
    """Targets to decide, files that they come from and bad inputs in words."""

    targets: tuple[Wanted, ...]
    inputs: tuple[Input, ...]
    errors: tuple[str, ...]
    empty: tuple[str, ...]  # valid files without any trampoline


def tool_versions() -> dict[str, str | int]:
    """Versions of what a verdict depends on."""
    names = ("angr", "claripy", "pyvex", "unicorn", "pypcode")
    return {
        "tramproof": __version__,
        **{name: version(name) for name in names},
        "z3": version("z3-solver"),
        "generator": GENERATOR,
    }


def gather(request: Request) -> Gathered:
    """Find everything that the request names; a bad input is kept as a line and the good ones go on."""
    found: list[Wanted] = []
    inputs: list[Input] = []
    errors: list[str] = []
    empty: list[str] = []
    for name in dict.fromkeys(request.names or ("*",)):
        try:
            if not _is_file(name):
                known = {one.target.name for one in found if one.file is None}
                found += [Wanted(target=target) for target in _builtin(name) if target.name not in known]
            elif name.endswith(".toml"):
                targets = read_own_manifest(Path(name))
                found += [Wanted(target=target, file=target.image.path) for target in targets]
                inputs += dict.fromkeys(_input(target) for target in targets)
            else:
                given, targets, problems = _of_file(name, request)
                inputs.append(given)
                errors += problems
                empty += [] if targets or problems else [name]
                found += [Wanted(target=target, file=name) for target in targets]
        except VerifyError as error:
            errors.append(str(error))
    kept = [one for one in found if _is_wanted(one.target, request)]
    if found and not kept:
        errors.append("--arch, --kind and --symbol leave none of the named trampolines")
    return Gathered(targets=tuple(kept), inputs=tuple(inputs), errors=tuple(errors), empty=tuple(empty))


def given(targets: Iterable[Target]) -> Gathered:
    """Targets that a program holds already, as if they had been named."""
    wanted = tuple(
        Wanted(target=target, file=None if catalogue.is_builtin(target.image.path) else target.image.path)
        for target in targets
    )
    inputs = dict.fromkeys(_input(one.target) for one in wanted if one.file is not None)
    return Gathered(targets=wanted, inputs=tuple(inputs), errors=(), empty=())


def _is_file(name: str) -> bool:
    """Whether an argument means a file: manifests always do, a folder named like a built-in target does not."""
    path = Path(name)
    try:
        there, folder = path.exists() or path.is_symlink(), path.is_dir()
    except OSError as error:  # what the system does not let us see is a file, a name that none can have is not
        there, folder = error.errno != errno.ENAMETOOLONG, False
    return name.endswith(".toml") or (there and not (folder and catalogue.matching(name)))


def _input(target: Target) -> Input:
    image = target.image
    return Input(file=image.path, sha256=image.sha256, kernel_release=image.kernel_release)


def _builtin(pattern: str) -> list[Target]:
    entries = catalogue.select([pattern])
    wanted = {entry.name for entry in entries}
    found: list[Target] = []
    for manifest, folder in {entry.manifest: entry.name.rsplit("/", 1)[0] for entry in entries}.items():
        read = read_manifest(manifest, f"{folder}/{manifest.parent.name}")
        found += [target for target in read if target.name in wanted]
    return found


def _of_file(name: str, request: Request) -> tuple[Input, list[Target], list[str]]:
    """What the file is, its trampolines, and the wanted symbols that are none."""
    image = load(name)
    arch = arch_of(image)
    targets: list[Target] = []
    problems: list[str] = []
    if not request.symbols:
        targets = recognise(image)
    for symbol in dict.fromkeys(request.symbols):
        try:
            targets.append(trampoline(image, arch, symbol, request.kind))
        except VerifyError as error:
            problems.append(str(error))
    given = Input(
        file=name, sha256=image.sha256, kernel_release=image.kernel_release,
        recognised=tuple(_recognised(target) for target in targets if _is_wanted(target, request)),
    )  # fmt: skip
    return given, targets, problems


def _recognised(target: Target) -> str:
    honours = ", ".join(sorted(target.honour)) or "nothing"
    return (
        f"{target.symbol}: {target.size} bytes at {target.address:#x}, {target.image.arch} {target.kind},"
        f" level {target.level}, regs {target.regs}, honours {honours}"
    )


def _is_wanted(target: Target, request: Request) -> bool:
    return (
        request.arch in (None, target.image.arch)
        and request.kind in (None, target.kind)
        and (not request.symbols or target.symbol in request.symbols)
    )


def _answers(targets: Sequence[Target], request: Request, store: Store | None) -> Iterator[TargetReport | VerifyError]:
    """Each target's report, from the store where it is there; the engine is imported only where one is not."""
    how = _how(request)
    kept = {n: found for n, one in enumerate(targets) if store and (found := _kept(one, store, how))}
    fresh = _fresh([one for n, one in enumerate(targets) if n not in kept], request)
    for number, target in enumerate(targets):
        if number in kept:
            yield kept[number]
            continue
        answer = next(fresh)
        if store and isinstance(answer, TargetReport):
            store.put(target, how, answer)
        yield answer


def _how(request: Request) -> dict[str, object]:
    """All that a report depends on besides its target."""
    return {
        "level": request.level, "lifters": request.lifters, "drawings": request.drawings, **asdict(request.budget)
    }  # fmt: skip


def _kept(target: Target, store: Store, how: Mapping[str, object]) -> TargetReport | None:
    began = time.perf_counter()
    report = store.get(target, how)
    # Who expects something else gets the same report, compared with that.
    return report and replace(compared(report, target), seconds=time.perf_counter() - began)


def _fresh(targets: Sequence[Target], request: Request) -> Iterator[TargetReport | VerifyError]:
    if not targets:
        return
    from verify.findings import lost
    from verify.pipeline import decide
    from verify.spread import alone, spread

    if request.ours and not gc.get_freeze_count():
        gc.freeze()  # the engine's modules are there to stay: the collector need not look at them again and again

    def work(number: int) -> TargetReport | VerifyError:
        one = targets[number]
        try:
            return alone(lambda: decide(one, request.budget, request.level, request.lifters, drawings=request.drawings))
        except VerifyError as error:  # bytes that exploration asks for and the file does not hold, for example
            return error

    def killed(number: int) -> TargetReport:
        return lost(targets[number], request.level or targets[number].level, request.lifters)

    yield from spread(work, range(len(targets)), request.jobs, killed)


def _decided(
    wanted: Sequence[Wanted],
    request: Request,
    settled: Settled,
    errors: list[str],
    store: Store | None,
    baseline: Baseline | None,
) -> Iterator[TargetReport]:
    answers = _answers([one.target for one in wanted], request, store)
    for one, answer in zip(wanted, answers, strict=True):
        if isinstance(answer, VerifyError):
            errors.append(f"{one.target.name}: {answer}")
            continue
        report = replace(answer, file=one.file)
        report = baseline.judged(one.target, report) if baseline else report
        settled(one.target, report)
        yield report


def run(request: Request, settled: Settled, store: Store | None = None, baseline: Baseline | None = None) -> Report:
    """Decide everything that the request names; what the store knows is not decided again.

    A ``baseline`` is expected of every target instead of what its manifest says.
    """
    began = time.perf_counter()
    report = decided(gather(request), request, settled, store, baseline)
    return replace(report, seconds=time.perf_counter() - began)


def _unwatched(_: Target, __: TargetReport) -> None:
    """Nobody waits for a single target."""


def decided(
    gathered: Gathered,
    request: Request,
    settled: Settled = _unwatched,
    store: Store | None = None,
    baseline: Baseline | None = None,
) -> Report:
    """Decide what was gathered, as the request says; store and baseline are as for ``run``."""
    began = time.perf_counter()
    errors = list(gathered.errors)
    reports = list(_decided(gathered.targets, request, settled, errors, store, baseline))
    unmatched = baseline.unmatched(reports) if baseline else ()
    codes = [report.exit_code for report in reports]
    codes += [2 for _ in errors] + [4 for _ in gathered.empty] + [1 for _ in unmatched]
    codes += [] if reports else [4]  # nothing was checked, whatever else there is to say
    return Report(
        tool=tool_versions(),
        verdict=join(report.verdict for report in reports),
        exit_code=worst_exit(codes),
        seconds=time.perf_counter() - began,
        inputs=gathered.inputs,
        targets=tuple(reports),
        errors=tuple(errors),
        unmatched=unmatched,
        notes=tuple(f"{name}: no trampoline found" for name in gathered.empty),
    )


def require_arch(name: str | None) -> None:
    """UsageError unless the architecture is one that can be decided."""
    if name is not None and name not in ARCHITECTURES:
        raise UsageError(f"--arch {name} is not supported; there is {', '.join(ARCHITECTURES)}")
