"""States of one form on one machine against its summaries: what was run, and where they diverge."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from tests.cosim.forms import Form
from tests.cosim.machines import Machine, Outcome, representable
from tests.cosim.states import Drawer, State
from tests.cosim.trial import NOTHING, Expected, Trial
from verify.arch.record import Arch

_MOST = 3  # divergences of one form that are kept; all are counted


@dataclass(frozen=True, kw_only=True)
class Divergence:
    """A state in which a machine does not show what a summary says."""

    form: str
    insn: str
    machine: str
    semantics: str
    what: tuple[str, ...]
    state: str


@dataclass
class Tally:
    """What was done for one form on one machine."""

    states: int = 0
    unrepresentable: int = 0
    diverging: int = 0
    loose: Counter[str] = field(default_factory=Counter)  # bits that the manual leaves undefined, by place
    divergences: list[Divergence] = field(default_factory=list)


def names(arch: Arch) -> Sequence[str]:
    """What each word of an outcome is."""
    return (*arch.gprs, "flags", *arch.selectors, *arch.segment_bases)


def run_form(form: Form, trials: Sequence[Trial], machine: Machine, states: int, seed: str) -> Tally:
    """``states`` states, shared out among the encodings of the form; each against every summary."""
    tally = Tally()
    free = any(trial.reads_selectors for trial in trials) and machine.pins.loadable is None
    pins = replace(machine.pins, free_selectors=free)
    for index, trial in enumerate(trials):
        share = states // len(trials) + (index < states % len(trials))
        drawer = Drawer(trial, pins, f"{seed}/{form}/{machine.name}/{trial.insn.code.hex()}")
        machine.load(trial)
        with machine.ready():
            for number in range(share):
                _one(tally, form, trial, machine, drawer.draw(number))
    return tally


def _one(tally: Tally, form: Form, trial: Trial, machine: Machine, state: State) -> None:
    outcome = representable(machine, state)
    if outcome is None:
        tally.unrepresentable += 1
        return
    tally.states += 1
    bad = False
    for semantics, reading in trial.readings.items():
        expected = reading.expect(state.inputs, state.memory)
        if any(expected.loose) or expected.soft is not NOTHING:
            tally.loose.update(loose_places(trial.arch, expected))
        what = differences(trial.arch, expected, outcome)
        if what:
            bad = True
            if len(tally.divergences) < _MOST:
                tally.divergences.append(
                    Divergence(
                        form=str(form), insn=trial.insn.text, machine=machine.name, semantics=semantics,
                        what=tuple(what), state=_shown(state),
                    )
                )  # fmt: skip
    tally.diverging += bad


def differences(arch: Arch, expected: Expected, outcome: Outcome) -> list[str]:
    """Where an outcome is not what was expected, in words."""
    if outcome.fault:
        return [f"stopped: {outcome.fault}"]
    if expected.words == outcome.words and expected.memory == outcome.memory and expected.ip == outcome.ip:
        return []
    found = []
    if expected.ip != outcome.ip:
        found.append(f"{arch.ip}: {expected.ip:#x} expected, {outcome.ip:#x} seen")
    for name, want, loose, got in zip(names(arch), expected.words, expected.loose, outcome.words, strict=True):
        if (want ^ got) & ~loose:
            found.append(
                _flags(arch, want, loose, got) if name == "flags" else f"{name}: {want:#x} expected, {got:#x} seen"
            )
    found += _memory(expected, outcome)
    return found


def _flags(arch: Arch, want: int, loose: int, got: int) -> str:
    bad = (want ^ got) & ~loose
    wrong = [name for name, (low, width) in arch.flags.items() if bad >> low & (1 << width) - 1]
    return f"{' '.join(wrong) or 'flags'}: {want:#x} expected, {got:#x} seen"


def _memory(expected: Expected, outcome: Outcome) -> list[str]:
    """The first byte that differs; undefined stored bits are not told apart and count as loose bytes."""
    if expected.memory == outcome.memory:
        return []
    both = zip(expected.memory, expected.soft, outcome.memory, strict=True)
    for offset, (want, soft, got) in enumerate(both):
        if (want ^ got) & ~soft:
            return [f"memory +{offset:#x}: {want:#04x} expected, {got:#04x} seen"]
    return []


def loose_places(arch: Arch, expected: Expected) -> list[str]:
    """The flags, and the parts of registers or memory, that this state leaves undefined."""
    found = []
    for name, loose in zip(names(arch), expected.loose, strict=True):
        if loose and name == "flags":
            found += [flag for flag, (low, width) in arch.flags.items() if loose >> low & (1 << width) - 1]
        elif loose:
            found.append(f"{name} bits {loose.bit_length() - 1}:{(loose & -loose).bit_length() - 1}")
    return found + (["stored upper half"] if any(expected.soft) else [])


def _shown(state: State) -> str:
    return ", ".join(f"{name}={value:#x}" for name, value in state.inputs.items() if value)
