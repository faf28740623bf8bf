"""States that concrete runs start from: they lead down the path, and variants of it draw on."""

import claripy
import pytest

from verify.arch import ARCHITECTURES
from verify.batch import Request, gather
from verify.budget import Budget
from verify.contracts.frame_of import Subject
from verify.decide.emulator import Run, Snapshot
from verify.decide.evaluate import evaluate
from verify.decide.look import look, reader
from verify.decide.naming import name_paths
from verify.decide.pages import StackCopy
from verify.decide.solver import Solver, Unsat
from verify.decide.states import Chance, states
from verify.decide.witness import defaults, settle
from verify.execute.explore import explore
from verify.paths import Exploration
from verify.terms import Observed


def paths(name: str) -> tuple[Exploration, list[Subject], Solver]:
    """What exploration finds of a built-in target."""
    (wanted,) = gather(Request(names=(name,), budget=Budget())).targets
    target, solver = wanted.target, Solver(Budget())
    arch = ARCHITECTURES[target.image.arch]
    found = explore(target, arch, lambda formulas: not isinstance(solver.possible(formulas), Unsat), "vex")
    return found, name_paths(target, arch, found.paths, claripy.false(), solver), solver


@pytest.mark.parametrize(
    "name",
    [
        "x86_32/regs-5.3-sp-lowest",  # what C leaves in regs->sp decides
        "x86_64/rfc-reviewed-retest-switch",  # a cell that is read twice
        "x86_64/mcount-static-graph",  # cells that hold an address of the object
    ],
)
def test_each_state_leads_down_the_path_and_leaves_alone_what_a_run_cannot_choose(name: str) -> None:
    found, subjects, solver = paths(name)
    for subject in subjects:
        arch = subject.arch
        resting = defaults(subject.target, arch, found.symbols, dict.fromkeys(arch.selectors, 0x18))
        resting = settle(resting, subject.path.variant, arch)
        drawn = states(subject, found.symbols, resting, solver, Chance(1))
        some = [next(drawn) for _ in range(20)]
        for state in some:
            assert all(evaluate(formula, state) for formula in subject.premise)
            assert state.keys() == resting.keys()
            fixed = {arch.sp, *arch.selectors, *(name for name in state if name.startswith("addr:"))}
            assert {name: state[name] for name in fixed} == {name: resting[name] for name in fixed}
        assert len({tuple(state.values()) for state in some}) == len(some)


def test_variants_of_a_path_draw_on() -> None:
    found, subjects, solver = paths("x86_32/regs-5.3")
    one, other = subjects[:2]
    assert one.name == other.name
    resting = defaults(one.target, one.arch, found.symbols, dict.fromkeys(one.arch.selectors, 0x18))
    chance = Chance(1)
    seen = []
    for subject in (one, other):
        drawn = states(subject, found.symbols, settle(resting, subject.path.variant, subject.arch), solver, chance)
        seen.append([next(drawn)["eax"] for _ in range(6)])
    assert seen[0][:4] == [0, 0xFFFF_FFFF, 1, 0x8000_0000]  # the corners come once
    assert chance.drawn == 12
    assert not {*seen[0][4:]} & {*seen[1]}


def test_the_same_seed_draws_the_same_states() -> None:
    found, (subject, *_), solver = paths("x86_64/fentry-regs")
    resting = defaults(subject.target, subject.arch, found.symbols, dict.fromkeys(subject.arch.selectors, 0x18))

    def some(seed: int) -> list[dict[str, int]]:
        drawn = states(subject, found.symbols, resting, solver, Chance(seed))
        return [next(drawn) for _ in range(10)]

    assert some(1) == some(1)
    assert some(1) != some(2)


def test_many_places_are_read_as_one_is() -> None:
    moment = Snapshot(
        registers={"rax": 5, "fs_base": 7}, flags={"CF": 1}, selectors={"cs": 0x10},
        memory=StackCopy(0x1000, bytes(range(32)), b"\1" * 32),
    )  # fmt: skip
    run = Run(views=(moment,), sites=(), exit=moment, target=0x1234, steps=(), writes=(), error=None)
    places = [
        Observed(what="reg", name="rax", bits=64),
        Observed(what="reg", name="fs_base", bits=64),
        Observed(what="reg", name="cs", bits=16),
        Observed(what="flag", name="CF", bits=1),
        Observed(what="mem", offset=-8, bits=64),
        Observed(point="view", what="mem", index=0, offset=8, bits=32),
        Observed(what="target", bits=64),
    ]
    shown = reader(places)(run, 0x1010)
    assert shown == tuple(look(run, place, 0x1010, {"CF": (0, 1)}, 2) for place in places)
    assert shown == (5, 7, 0x10, 1, 0x0F0E0D0C0B0A0908, 0x1B1A1918, 0x1234)


def test_a_place_that_no_run_is_compared_at_is_an_error() -> None:
    with pytest.raises(ValueError, match="calls"):
        reader([Observed(what="calls", bits=64)])


def test_an_offset_on_the_stack_is_of_t_and_of_nothing_else() -> None:
    _, (subject, *_), _ = paths("x86_64/fentry-regs")
    pointer = subject.path.entry.registers["rsp"]
    assert subject.stack_offset(subject.top) == 0
    assert subject.stack_offset(pointer - 0x20) == -0x20 - subject.pushed
    assert subject.stack_offset(pointer + (1 << 64) - 8 + subject.pushed) == -8
    for other in (subject.path.entry.registers["rbp"] - 8, pointer + subject.path.entry.registers["rax"]):
        with pytest.raises(ValueError, match="not T plus a constant"):
            subject.stack_offset(other)
