"""Everything in order: forms over the solver, their states on the machines, whole trampolines."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from tests.cosim.compare import Divergence, Tally, run_form
from tests.cosim.forms import Form, owned
from tests.cosim.machines import Emulated, Machine, Real
from tests.cosim.trial import Trial
from tests.cosim.whole import Whole, run_target
from verify.arch.record import Arch
from verify.budget import Budget
from verify.decide.forms import disagreement
from verify.decide.native_host import Host
from verify.decide.solver import Solver
from verify.execute.machine import Unsupported
from verify.target import Target

Say = Callable[[str], None]


@dataclass
class Row:
    """What was done for one form; ``queries`` counts encodings that the solver was asked about."""

    form: Form
    queries: int = 0
    disagreements: list[str] = field(default_factory=list)
    tallies: dict[str, Tally] = field(default_factory=dict)  # by machine
    refused: dict[str, str] = field(default_factory=dict)  # machine -> why it cannot run the form
    emulated: int = 0  # runs of whole trampolines that executed it
    native: int = 0

    @property
    def divergences(self) -> list[Divergence]:
        """Those that were kept, of every machine."""
        return [one for tally in self.tallies.values() for one in tally.divergences]

    def states(self, native: bool) -> int:
        """States that were run on the real processor, or else on unicorn."""
        return sum(tally.states for name, tally in self.tallies.items() if (name == Real.name) is native)

    @property
    def loose(self) -> list[str]:
        """What the manual leaves undefined, and is not compared."""
        return sorted({place for tally in self.tallies.values() for place in tally.loose})


def settle(form: Form, machines: Sequence[Machine], states: int, seed: str, solver: Solver) -> Row:
    """One form: every encoding over the solver, and ``states`` states on each machine that can run it."""
    row = Row(form=form)
    if form.how in ("none", "driver"):
        return row
    if not owned(form):
        for insn in form.encodings:
            row.queries += 1
            problem = disagreement(form.arch, insn, solver)
            if problem:
                row.disagreements.append(f"{form}: {insn.text}: {problem}")
    for machine in machines:
        try:
            trials = [Trial(form.arch, insn, machine.cpl) for insn in form.encodings]
        except Unsupported as reason:
            row.refused[machine.name] = str(reason)
            continue
        row.tallies[machine.name] = run_form(form, trials, machine, states, seed)
    return row


class Machines:
    """The machines of each architecture, made once; ``close`` gives the real one's pages back."""

    def __init__(self, host: Host) -> None:
        self._host = host
        self._made: dict[str, tuple[Emulated, Emulated, Real]] = {}

    def of(self, form: Form) -> list[Machine]:
        """Those that a form runs on: unicorn at CPL 0, at CPL 3 too where the form is our own model, the real one."""
        kernel, user, real = self._all(form.arch)
        return [kernel, *([user] if owned(form) else []), real]

    def _all(self, arch: Arch) -> tuple[Emulated, Emulated, Real]:
        if arch.name not in self._made:
            self._made[arch.name] = (Emulated(arch, 0), Emulated(arch, 3), Real(self._host, arch))
        return self._made[arch.name]

    def close(self) -> None:
        """Give the pages back."""
        for _, _, real in self._made.values():
            real.close()


def run_forms(forms: Iterable[Form], host: Host, states: int, seed: str, say: Say) -> list[Row]:
    """Every form in turn."""
    machines, solver = Machines(host), Solver(Budget())
    rows = []
    try:
        for form in forms:
            rows.append(settle(form, machines.of(form), states, seed, solver))
            say(f"{form}: {rows[-1].states(native=False)} states on unicorn, {rows[-1].states(native=True)} natively")
    finally:
        machines.close()
    return rows


def run_targets(targets: Iterable[tuple[str, Target]], host: Host, states: int, say: Say) -> list[Whole]:
    """Every path of every target in turn, each target under the name that it has here."""
    found = []
    for name, target in targets:
        whole = run_target(name, target, host, states)
        found.append(whole)
        say(f"{whole.target}: {whole.paths} paths, {whole.unicorn} runs on unicorn, {whole.native} natively")
    return found


def count_whole(rows: Iterable[Row], wholes: Sequence[Whole]) -> None:
    """Add to each form how many runs of whole trampolines have executed it."""
    emulated, native = Counter[str](), Counter[str]()
    for whole in wholes:
        emulated += whole.unicorn_forms
        native += whole.native_forms
    for row in rows:
        row.emulated, row.native = emulated[str(row.form)], native[str(row.form)]
