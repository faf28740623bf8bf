"""Whole trampolines: random entry states and callbacks, run and compared with the final state that the path says."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

import claripy
from claripy.ast.bool import Bool

from tests.cosim.forms import name_of
from tests.cosim.natively import Natively
from verify.arch import ARCHITECTURES
from verify.budget import Budget
from verify.contracts.frame_of import Subject
from verify.decide.concrete import RUNS, Concrete
from verify.decide.cpu import UnrepresentableError
from verify.decide.emulator import Emulator
from verify.decide.naming import name_paths
from verify.decide.native import Native
from verify.decide.native_host import Host
from verify.decide.solver import Solver, Unsat
from verify.decide.states import Chance
from verify.decide.witness import STACK_TOP, defaults, settle
from verify.execute.entry import guard_formula
from verify.execute.explore import explore
from verify.execute.namer import Namer
from verify.image.decode import decode_bytes
from verify.paths import Exploration
from verify.target import Target

_WINDOW = 0x4000  # bytes of stack on either side of T
_TOP = {64: 0x5C5C_E000_0000, 32: 0x7FFE_0000}  # T of native runs: far from where Linux puts a process's own stack


@dataclass
class Whole:
    """What was done with the paths of one target."""

    target: str
    paths: int = 0
    gaps: int = 0
    unicorn: int = 0
    native: int = 0
    unrun: list[tuple[str, str]] = field(default_factory=list)  # paths without a native run, and why
    unicorn_forms: Counter[str] = field(default_factory=Counter)
    native_forms: Counter[str] = field(default_factory=Counter)
    divergences: list[str] = field(default_factory=list)
    refused: str = ""  # why no native run is possible at all


def run_target(name: str, target: Target, host: Host, states: int) -> Whole:
    """Every path of a target at its own level on unicorn, and at CPL 3 on the real processor."""
    whole = Whole(target=name)
    _emulated(whole, target, states)
    try:
        _natively(whole, replace(target, cpl=3), host, states)
    except UnrepresentableError as error:
        whole.refused = str(error)
    return whole


def _subjects(target: Target, solver: Solver) -> tuple[Exploration, list[Subject]]:
    arch = ARCHITECTURES[target.image.arch]
    exploration = explore(target, arch, lambda formulas: not isinstance(solver.ask(formulas), Unsat))
    namer = Namer()
    guards = [guard_formula(guard, target, arch, namer) for guard in target.skip]
    skip: Bool = claripy.Or(*guards) if guards else claripy.false()
    return exploration, name_paths(target, arch, exploration.paths, skip, solver)


def _seeds(states: int) -> Iterator[tuple[int, int]]:
    """Seeds, and how many states to draw with each."""
    for seed, start in enumerate(range(0, states, RUNS)):
        yield seed, min(RUNS, states - start)


def _emulated(whole: Whole, target: Target, states: int) -> None:
    solver = Solver(Budget())
    exploration, subjects = _subjects(target, solver)
    whole.paths, whole.gaps = len(subjects), len(exploration.gaps)
    arch, top = ARCHITECTURES[target.image.arch], STACK_TOP[ARCHITECTURES[target.image.arch].bits]
    emulator = Emulator(
        target.image, arch, code=target.code, sites=_sites(subjects), returns=target.image.return_thunks,
        cpl=target.cpl, stack=(top - _WINDOW, top + _WINDOW),
    )  # fmt: skip
    for subject in subjects:
        values = settle(defaults(target, arch, exploration.symbols, emulator.selectors), subject.path.variant, arch)
        concrete = Concrete(subject, emulator, exploration.symbols, solver)
        for seed, count in _seeds(states):
            done, problem = concrete.agree(values, solver, Chance(seed), count)
            whole.unicorn += done
            whole.unicorn_forms.update(dict.fromkeys(executed(subject), done))
            if problem:
                whole.divergences.append(f"{whole.target}, path {subject.name}, unicorn: {problem}")
                break


def _natively(whole: Whole, target: Target, host: Host, states: int) -> None:
    solver = Solver(Budget())
    exploration, subjects = _subjects(target, solver)
    arch = ARCHITECTURES[target.image.arch]
    top = _TOP[arch.bits]
    window = (top - _WINDOW, top + _WINDOW)
    native = Native(
        target.image, arch, code=target.code, sites=_sites(subjects), returns=target.image.return_thunks,
        stack=window, host=host,
    )  # fmt: skip
    try:
        for subject in subjects:
            values = settle(defaults(target, arch, exploration.symbols, native.selectors), subject.path.variant, arch)
            natively = Natively(subject, native, exploration.symbols, window, solver)
            _path_natively(whole, natively, subject, _moved(values, target, top), solver, states)
    finally:
        native.close()


def _path_natively(
    whole: Whole, natively: Natively, subject: Subject, resting: Mapping[str, int], solver: Solver, states: int
) -> None:
    skipped = Counter[str]()
    done = 0
    for seed, count in _seeds(states):
        found = natively.against(resting, solver, seed, count)
        done += found.done
        skipped += found.skipped
        if found.problem:
            whole.divergences.append(f"{whole.target}, path {subject.name}, native: {found.problem}")
            break
    whole.native += done
    whole.native_forms.update(dict.fromkeys(executed(subject), done))
    if not done:
        whole.unrun.append((subject.name, "; ".join(sorted(skipped)) or "it diverged at once"))


def _moved(values: Mapping[str, int], target: Target, top: int) -> dict[str, int]:
    """The same inputs with the stack where native runs have it."""
    arch = ARCHITECTURES[target.image.arch]
    distance = top - STACK_TOP[arch.bits]
    pointers = [arch.sp, *([arch.frame] if target.kind == "mcount" else [])]
    return {**values, **{name: values[name] + distance for name in pointers}}


def _sites(subjects: Iterable[Subject]) -> set[int]:
    return {view.address for subject in subjects for view in subject.path.views}


def executed(subject: Subject) -> set[str]:
    """The names of the forms that a path executes; its callbacks' calls are played, not executed."""
    arch = subject.arch
    played = {view.step for view in subject.path.views}
    found = set()
    for number, step in enumerate(subject.path.steps):
        insn = decode_bytes(step.code, arch, step.address)
        assert insn is not None  # it was executed
        if number not in played:
            found.add(f"{arch.name} {name_of(insn, arch)}")
    return found
