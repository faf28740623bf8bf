"""A counterexample as it happened: the instructions that matter, and the values that each of them changed."""

from collections.abc import Mapping, Sequence

from claripy.ast.bv import BV

from verify.contracts.frame_of import Subject
from verify.decide.evaluate import Function, compile_expressions
from verify.pictures import place_of
from verify.terms import Scene

__all__ = ["Story"]

_MOST = 4  # values that are shown of one instruction


class Story:
    """Tells any refutation of one path; the formulas of each step are compiled once."""

    def __init__(self, subject: Subject) -> None:
        self._subject = subject
        self._compiled: dict[int, Function] = {}

    def scenes(self, steps: Sequence[int], inputs: Mapping[str, int]) -> tuple[Scene, ...]:
        """The scenes of these steps of the path, from these inputs; ``left_out`` counts the steps before each."""
        before = (-1, *steps)
        return tuple(self._scene(step, step - last - 1, inputs) for last, step in zip(before, steps, strict=False))

    def _scene(self, step: int, left_out: int, inputs: Mapping[str, int]) -> Scene:
        target, done = self._subject.target, self._subject.path.steps[step]
        return Scene(
            where=target.where(done.address),
            text=done.text,
            source=target.image.source(done.address),
            changed=tuple(self._changed(step, inputs)),
            left_out=left_out,
        )

    def _changed(self, step: int, inputs: Mapping[str, int]) -> list[str]:
        """What the step stored, and the registers and flags that it changed; of a callback only that it ran."""
        subject = self._subject
        called = [f"C runs: {view.site}" for view in subject.path.views if view.step == step]
        if called:
            return called
        stores = [one for one in subject.path.stores if one.step == step and one.base == subject.arch.sp]
        pairs = _moved(subject, step)
        if step not in self._compiled:
            sides = [side for _, *both in pairs for side in both]
            self._compiled[step] = compile_expressions([*(one.value for one in stores), *sides])
        values = self._compiled[step](inputs)
        found = [f"[{place_of(one.offset)}] = {value:#x}" for one, value in zip(stores, values, strict=False)]
        rest = values[len(stores) :]
        for (name, _, _), old, new in zip(pairs, rest[::2], rest[1::2], strict=True):
            if old != new:
                found.append(f"{name} {old:#x} -> {new:#x}")
        more = len(found) - _MOST
        return found if more <= 0 else [*found[:_MOST], f"{more} more"]


def _moved(subject: Subject, step: int) -> list[tuple[str, BV, BV]]:
    """Registers and flags whose formula the step replaced, with both formulas; the stack pointer comes last."""
    path = subject.path
    before, after = path.moments[step - 1] if step else path.entry, path.moments[step]
    names = sorted(after.registers, key=lambda name: name == subject.arch.sp)
    found = [(name, before.registers[name], after.registers[name]) for name in names]
    found += [(name, before.flags[name], after.flags[name]) for name in subject.arch.flags]
    return [(name, old, new) for name, old, new in found if old is not new]
