"""Which refuted questions the reported inputs refute: all of them asked together where that can be."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from verify.certify.certificate import Draft
from verify.certify.equations import Inputs, equations
from verify.certify.shared import Shared
from verify.certify.texts import defined, symbols

__all__ = ["Claimed", "claimed", "satisfiable", "witnessed"]

_PLAIN = ("=", "bvadd", "bvsub")
"""What equations are made of beside names."""


@dataclass(frozen=True, kw_only=True)
class Claimed:
    """The refuted questions of a file for which inputs are reported: by number, what holds and the inputs."""

    draft: Draft
    holds: Mapping[int, Sequence[str]]
    inputs: Mapping[int, Mapping[str, int]]

    @property
    def common(self) -> list[str]:
        """The inputs of all questions, as equations."""
        first, *rest = (inputs.items() for inputs in self.inputs.values())
        return equations(self.draft, dict(one for one in first if all(one in other for other in rest)))

    @property
    def stated(self) -> dict[int, list[str]]:
        """The inputs of each question, as equations."""
        found = {number: equations(self.draft, inputs) for number, inputs in self.inputs.items()}
        return {number: extra for number, extra in found.items() if extra}


def claimed(draft: Draft, answers: Sequence[str], common: Sequence[str], inputs: Inputs) -> Claimed:
    """The questions that were answered ``sat``, with the inputs reported for them; ``common`` holds in the file."""
    holds: dict[int, list[str]] = {}
    found: dict[int, Mapping[str, int]] = {}
    for number, (question, answer) in enumerate(zip(draft.questions, answers, strict=True)):
        reported = inputs.get((question.id, draft.path), {})
        if answer == "sat" and question.id != "feasible" and reported:
            holds[number] = [*common, *(formula for _, formula in question.assume), *question.formulas]
            found[number] = reported
    return Claimed(draft=draft, holds=holds, inputs=found)


def witnessed(files: Mapping[str, Claimed], total: Draft, z3: Shared) -> Iterator[tuple[str, tuple[int, ...]]]:
    """By file the questions that are satisfiable with their equations; ``total`` has what each guard rests on."""
    names = {*_PLAIN, *map(defined, total.body)}

    def shared(equation: str) -> bool:
        return all(name in names or name.startswith("#") for name in symbols(equation))

    # Inputs follow one case of a path most often, and no other.
    several = {name: one for name, one in files.items() if one.inputs}
    given = [[*one.draft.guards, *filter(shared, one.common)] for one in several.values()]
    for (name, one), may in zip(several.items(), z3.possible(total.told, given), strict=True):
        if may:
            z3.begin(one.draft.told, one.draft.own)
            yield name, satisfiable(one, z3)


def satisfiable(one: Claimed, z3: Shared) -> tuple[int, ...]:
    """The questions of the file that z3 holds that are satisfiable with their equations."""
    sat: set[int] = set()
    extra = one.stated
    for group in _groups(extra):
        together = dict.fromkeys(formula for number in group for formula in (*one.holds[number], *extra[number]))
        if z3.ask(list(together)) == "sat":
            sat.update(group)
        elif len(group) > 1:
            sat.update(n for n in group if z3.ask([*one.holds[n], *extra[n]]) == "sat")
    return tuple(sorted(sat))


def _groups(equations: Mapping[int, Sequence[str]]) -> list[list[int]]:
    """Questions whose equations give no name two values: one state may be all their inputs."""
    groups: list[tuple[list[int], dict[str, str]]] = []
    for number, extra in equations.items():
        values = {left: right for left, _, right in (text.rpartition(" ") for text in extra)}
        for members, given in groups:
            if all(given.get(name, value) == value for name, value in values.items()):
                members.append(number)
                given.update(values)
                break
        else:
            groups.append(([number], values))
    return [members for members, _ in groups]
