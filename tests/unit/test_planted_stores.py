"""Stores of the processor that differ from the formulas' in nothing else that a run shows: each is caught."""

from dataclasses import replace

import pytest

from tests.unit.test_planted import caught_by_a_run
from tests.unit.trampolines import decided, good
from verify.decide.emulator import Emulator, Run, Script

Patch = pytest.MonkeyPatch


@pytest.mark.parametrize("part", ["step", "address", "size", "value"])
def test_a_store_that_the_processor_makes_otherwise_is_caught_by_a_run(monkeypatch: Patch, part: str) -> None:
    """Whatever of it differs, and although the run shows nothing else that does."""
    honest = Emulator.run

    def otherwise(self: Emulator, script: Script) -> Run:
        run = honest(self, script)
        first, *rest = run.writes
        other = {
            "step": first.step + 1,
            "address": first.address + 1,
            "size": first.size // 2,
            "value": first.value ^ 1,
        }
        return replace(run, writes=(first._replace(**{part: other[part]}), *rest))

    monkeypatch.setattr(Emulator, "run", otherwise)
    caught_by_a_run(decided(good()))


@pytest.mark.parametrize("many", [-1, 1])
def test_a_store_too_few_or_too_many_is_caught_by_a_run(monkeypatch: Patch, many: int) -> None:
    honest = Emulator.run

    def otherwise(self: Emulator, script: Script) -> Run:
        run = honest(self, script)
        more = run.writes[-1]._replace(address=run.writes[-1].address + 0x100)
        return replace(run, writes=run.writes[:-1] if many < 0 else (*run.writes, more))

    monkeypatch.setattr(Emulator, "run", otherwise)
    caught_by_a_run(decided(good()))
