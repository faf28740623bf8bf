"""Measure the witnesses of all built-in targets: how many inputs are not zero, and how long they take to find.

Usage: ``python tests/bench/witnesses.py [TARGET ...]``. Each refutation is searched twice in one run: greedily, as was
done before witnesses were minimal, and as it is done now. The stack pointer is not counted, and time is the
process's own (CPU): a search takes milliseconds, in which another process may run. Prints a Markdown table;
exit 1 where a search took more than 0.2 s longer than the greedy one, 2 where a target is not as expected.
"""

import statistics
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from unittest import mock

import claripy
from claripy.ast.bool import Bool

from verify import batch
from verify.arch.record import Arch
from verify.budget import Budget
from verify.contracts.words import leaves, name_of
from verify.decide.evaluate import compile_expressions
from verify.decide.minimal import Minimizer
from verify.decide.solver import Sat, Solver, Undecided, Unsat
from verify.decide.witness import Inputs, find_witness, ordered

_MOST = 0.2  # seconds that a refutation may take longer


@dataclass(frozen=True, kw_only=True)
class Pair:
    """One refutation: inputs that are not zero and seconds, by the greedy search and by ours."""

    inputs: tuple[int, int]
    seconds: tuple[float, float]


@dataclass
class Meter:
    """Stands in for the search and measures both."""

    pairs: list[Pair] = field(default_factory=list)
    doubts: int = 0
    _near: dict[tuple[int, ...], Mapping[str, int]] = field(default_factory=dict)

    def find(
        self,
        assume: Sequence[Bool],
        claim: Bool,
        resting: Mapping[str, int],
        fixed: Sequence[str],
        arch: Arch,
        minimizer: Minimizer,
    ) -> Inputs | Unsat | Undecided:
        """Our witness; the greedy one is only measured."""
        times = [time.process_time()]
        key = tuple(formula.hash() for formula in assume)
        if key not in self._near:  # the state of the path was remembered
            self._near[key] = state(assume, resting, fixed, arch, minimizer.solver)
        near = {**resting, **self._near[key]}
        before = greedy(assume, claim, near, fixed, arch, minimizer.solver)
        times.append(time.process_time())
        found = find_witness(assume, claim, resting, fixed, arch, minimizer)
        times.append(time.process_time())
        if isinstance(found, Inputs):
            used = {name_of(leaf) for formula in (*assume, claim) for leaf in leaves(formula)} - {arch.sp}
            counts = (sum(values[name] != 0 for name in used) for values in (before, found.values))
            self.pairs.append(
                Pair(inputs=(next(counts), next(counts)), seconds=(times[1] - times[0], times[2] - times[1]))
            )
            self.doubts += bool(found.doubt)
        return found


def state(
    assume: Sequence[Bool], resting: Mapping[str, int], fixed: Sequence[str], arch: Arch, solver: Solver
) -> dict[str, int]:
    """A state of the path near rest."""
    names = ordered((name_of(leaf) for formula in assume for leaf in leaves(formula)), fixed, arch).names
    base = {name: resting.get(name, 0) for name in names}
    return {**base, **wished(solver, assume, base, names)}


def greedy(
    assume: Sequence[Bool],
    claim: Bool,
    near: Mapping[str, int],
    fixed: Sequence[str],
    arch: Arch,
    solver: Solver,
) -> dict[str, int]:
    """A witness as it was found before: in a state of the path one input changed if that will do, else wishes."""
    formulas = [*assume, claripy.Not(claim)]
    names = ordered((name_of(leaf) for formula in formulas for leaf in leaves(formula)), fixed, arch).names
    base = {**dict.fromkeys(names, 0), **near}
    holds = compile_expressions(formulas)
    for changed in [{}, *({name: int(base[name] != 1)} for name in names if name not in fixed)]:
        if all(holds({**base, **changed})):
            return {**base, **changed}
    return {**base, **wished(solver, formulas, base, names)}


def wished(
    solver: Solver, formulas: Sequence[Bool], base: Mapping[str, int], names: Sequence[str]
) -> Mapping[str, int]:
    """A model near ``base``, by unsatisfiable cores."""
    symbols = {name_of(leaf): leaf for formula in formulas for leaf in leaves(formula)}
    if not symbols:
        return {}
    found = solver.prefer(formulas, [symbols[name] == base[name] for name in reversed(names) if name in symbols])
    assert isinstance(found, Sat)  # it is refuted: that was asked before
    return found.model


def table(meter: Meter) -> str:
    """The measurements as a Markdown table."""
    rows = ["| | greedy | now |", "| --- | --- | --- |"]
    counts = [[pair.inputs[n] for pair in meter.pairs] for n in (0, 1)]
    seconds = [[1000 * pair.seconds[n] for pair in meter.pairs] for n in (0, 1)]
    added = [pair.seconds[1] - pair.seconds[0] for pair in meter.pairs]
    for name, values, measure in (
        ("inputs not zero, median", counts, statistics.median),
        ("inputs not zero, mean", counts, statistics.fmean),
        ("inputs not zero, most", counts, max),
        ("CPU ms, median", seconds, statistics.median),
        ("CPU ms, worst", seconds, max),
    ):
        rows.append(f"| {name} | {measure(values[0]):.4g} | {measure(values[1]):.4g} |")
    smaller = sum(pair.inputs[1] < pair.inputs[0] for pair in meter.pairs)
    rows.append("")
    rows.append(
        f"{len(meter.pairs)} refutations, {smaller} with fewer inputs than before, {meter.doubts} not shown to be"
        f" minimal; added: median {1000 * statistics.median(added):.2f} ms, worst {1000 * max(added):.1f} ms"
    )
    return "\n".join(rows)


def main(names: Sequence[str]) -> int:
    """Decide the targets with the searches measured."""
    meter = Meter()
    with mock.patch("verify.decide.judge.find_witness", meter.find):
        report = batch.run(batch.Request(names=tuple(names), budget=Budget(), lifters=("vex",)), lambda *_: None)
    if report.exit_code or not meter.pairs:
        print(f"tramproof ended with {report.exit_code} and {len(meter.pairs)} refutations", file=sys.stderr)
        return 2
    print(table(meter))
    return int(max(pair.seconds[1] - pair.seconds[0] for pair in meter.pairs) > _MOST)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
