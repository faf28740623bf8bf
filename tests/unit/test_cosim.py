"""The forms of the built-in targets: VEX against p-code for all states, and some states on unicorn and this processor.

``make cosim`` does the same with many more states, with the kernels' trampolines, and with whole runs. Planted faults
show that either comparison sees one.
"""

import signal
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace

import pytest

import verify.execute.summary
from tests.cosim.__main__ import main
from tests.cosim.campaign import Machines, settle
from tests.cosim.forms import Form, builtin_targets, name_of, occurring
from tests.cosim.layout import user_addresses
from tests.cosim.machines import Emulated, Real
from tests.cosim.table import covered, exception, render
from tests.cosim.trial import Trial
from tests.cosim.whole import run_target
from verify.arch.record import Arch
from verify.arch.x86_32 import X86_32
from verify.arch.x86_64 import X86_64
from verify.budget import Budget
from verify.decide.cpu import UnrepresentableError
from verify.decide.emulator import Callback, Run, Script
from verify.decide.native import CALM, Native
from verify.decide.native_code import IN
from verify.decide.native_host import Host, HostError
from verify.decide.solver import Solver
from verify.execute.lifters import LIFTERS, Lifter
from verify.execute.machine import Unsupported
from verify.execute.system import SYSTEM
from verify.image.decode import decode_bytes
from verify.image.model import Image, Segment

STATES = 50
FORMS = [form for form in occurring(builtin_targets()) if form.how in ("lift", "own", "nop")]


@pytest.fixture(scope="module")
def host() -> Iterator[Host]:
    """The real processor."""
    made = Host()
    yield made
    made.close()


@pytest.fixture(scope="module")
def machines(host: Host) -> Iterator[Machines]:
    """unicorn and the real processor, for both architectures."""
    made = Machines(host)
    yield made
    made.close()


@pytest.fixture(scope="module")
def solver() -> Solver:
    """One solver for all forms."""
    return Solver(Budget())


def form_of(arch: Arch, code: str) -> Form:
    """The form of one instruction, given in hex."""
    insn = decode_bytes(bytes.fromhex(code), arch, 0x1000)
    assert insn is not None
    return Form(arch=arch, key=insn.key, name=name_of(insn, arch), encodings=(insn,), kernels=False)


@pytest.mark.parametrize("form", FORMS, ids=str)
def test_every_form_means_the_same_to_both_semantics_and_both_machines(
    form: Form, machines: Machines, solver: Solver
) -> None:
    """No state tells VEX from p-code, and no state that was run tells either from unicorn or the real processor."""
    row = settle(form, machines.of(form), STATES, "test", solver)
    assert not row.disagreements and not row.divergences
    assert covered(row, STATES) and not exception(row)
    assert row.states(native=True) == STATES


def planted(name: str, flag: str) -> type:
    """A lifter that leaves one flag as it was."""
    real = LIFTERS[name]

    class Faulty:
        def __init__(self, arch: Arch, regions: object) -> None:
            self._real: Lifter = real(arch, regions)  # type: ignore[arg-type]  # handed through

        def execute(self, machine: object, insn: object, symbolic: object) -> object:
            before = machine.flags[flag]  # type: ignore[attr-defined]  # handed through
            found = self._real.execute(machine, insn, symbolic)  # type: ignore[arg-type]  # handed through
            machine.flags[flag] = before  # type: ignore[attr-defined]  # handed through
            return found

    return Faulty


@pytest.mark.parametrize("lifter", ["vex", "pcode"])
@pytest.mark.parametrize(("arch", "code"), [(X86_64, "4883ec08"), (X86_32, "83ec08")], ids=["x86_64", "x86_32"])
def test_a_flag_that_a_lifter_drops_is_named_by_both_comparisons(
    lifter: str, arch: Arch, code: str, machines: Machines, solver: Solver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The solver names the flag, and the states name the flag, the semantics and each machine."""
    monkeypatch.setattr(verify.execute.summary, "LIFTERS", {**LIFTERS, lifter: planted(lifter, "CF")})
    form = form_of(arch, code)
    row = settle(form, machines.of(form), STATES, "test", Solver(Budget()))
    assert [line.rpartition(": ")[2] for line in row.disagreements] == ["CF differ"]
    assert {(one.machine, one.semantics) for one in row.divergences} == {
        ("unicorn at CPL 0", lifter),
        ("native", lifter),
    }
    assert all(one.what[0].startswith("CF: ") for one in row.divergences)
    assert not covered(row, STATES)


def nothing(*_: object) -> None:
    """A model of an instruction that does nothing."""


@pytest.mark.parametrize(
    ("arch", "code", "key", "said"),
    [
        (X86_64, "fa", "cli", "IF"),
        (X86_32, "fb", "sti", "IF"),
        (X86_64, "fd", "std", "DF"),
        (X86_64, "0f01cb", "stac", "AC"),
        (X86_64, "0f01f8", "swapgs", "gs_base"),
    ],
)  # fmt: skip
def test_a_system_instruction_that_is_planted_as_a_no_op_is_caught(
    arch: Arch, code: str, key: str, said: str, machines: Machines, solver: Solver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """unicorn at CPL 0 shows what it changes: the flag, or for swapgs the segment base that comes in."""
    monkeypatch.setattr(verify.execute.summary, "SYSTEM", {**SYSTEM, key: nothing})
    form = form_of(arch, code)
    monkeypatch.setattr("tests.cosim.trial.SYSTEM", {**SYSTEM, key: nothing})
    row = settle(form, [Emulated(arch, 0)], STATES, "test", solver)
    assert row.divergences and all(any(part.startswith(said) for part in one.what) for one in row.divergences)


def test_what_user_mode_may_not_do_stops_the_real_processor(
    machines: Machines, solver: Solver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A planted no-op of cli or swapgs diverges natively too: the processor raises an exception at it."""
    for key, code in (("cli", "fa"), ("swapgs", "0f01f8")):
        monkeypatch.setattr(verify.execute.summary, "SYSTEM", {**SYSTEM, key: nothing})
        form = form_of(X86_64, code)
        (real,) = (machine for machine in machines.of(form) if isinstance(machine, Real))
        row = settle(form, [real], 3, "test", solver)
        assert row.divergences[0].what[0].startswith("stopped: signal 11")


def test_swapgs_is_refused_today() -> None:
    """No summary of it exists, so no path that executes it is more than a gap."""
    form = form_of(X86_64, "0f01f8")
    with pytest.raises(Unsupported, match="swapgs"):
        Trial(X86_64, form.encodings[0], 0)


def test_whole_trampolines_run_natively(host: Host) -> None:
    """Both exits of fentry-regs, and an x86-32 trampoline that loads segment registers."""
    with user_addresses():
        targets = {target.name: target for target in builtin_targets()}
    for name in ("x86_64/fentry-regs-orig-ax-used", "x86_32/mcount-hiramatsu-complete"):
        whole = run_target(name, targets[name], host, 4)
        assert whole.divergences == [] and whole.unrun == [] and whole.refused == ""
        assert whole.native == 4 * whole.paths == whole.unicorn
    (kernel,) = (target for target in builtin_targets() if target.name == "x86_64/fentry-regs")
    refused = run_target(kernel.name, kernel, host, 1)
    assert "is no address of a user process" in refused.refused and refused.unicorn == refused.paths


def test_a_whole_run_that_ends_otherwise_is_a_divergence(host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    """A path whose stores or final registers are not the processor's is named, with both values."""
    with user_addresses():
        (target,) = (one for one in builtin_targets() if one.name == "x86_32/mcount-naive")
    byte = target.image.read(target.address, 1)
    real = Native.__init__

    def other(self: Native, image: Image, *rest: object, **named: object) -> None:
        # push ebx in place of push eax: the formulas are those of the bytes before.
        real(self, image.patched(target.address, bytes([byte[0] ^ 3])), *rest, **named)  # type: ignore[arg-type]  # handed through

    monkeypatch.setattr(Native, "__init__", other)
    whole = run_target(target.name, target, host, 4)
    assert whole.divergences and all("native: " in line for line in whole.divergences)


def test_the_table_is_the_same_each_time(machines: Machines, solver: Solver) -> None:
    """What is drawn depends on the seed only, and the page shows an exception for what nobody executes."""
    form, unknown = form_of(X86_64, "4801d8"), form_of(X86_64, "cc")
    pages = []
    for _ in range(2):
        rows = [settle(one, machines.of(one), 10, "test", solver) for one in (form, unknown)]
        pages.append(render(rows, [], ["two instructions"], 10, 0))
    assert pages[0] == pages[1]
    assert "| states on the real processor | 10 |" in pages[0]
    assert "- `x86_64 int3`: not on the allow-list" in pages[0]


BASE, TOP = 0x2200_0000, 0x5C5C_0000_1000

CALM_FLAGS = {**dict.fromkeys(X86_64.flags, 0), **CALM}


def script_of(**given: object) -> Script:
    """A calm state at ``BASE`` with the stack pointer at ``TOP``, changed by ``given``."""
    native = {"cs": 0x33, "ss": 0x2B, "ds": 0, "es": 0, "fs": 0, "gs": 0}
    plain = Script(
        start=BASE, registers={**dict.fromkeys(X86_64.gprs, 7), "rsp": TOP}, flags=CALM_FLAGS,
        memory={TOP + n: 0x11 if n < 6 else 0 for n in range(8)}, selectors=native,
        callbacks={}, loads={}, scribbles={},
    )  # fmt: skip
    return replace(plain, **given)  # type: ignore[arg-type]  # fields of a script


@pytest.fixture
def run(host: Host) -> Iterator[Callable[..., Run]]:
    """Runs code at ``BASE`` natively from a script."""
    made: list[Native] = []

    def go(code: str, sites: Collection[int] = (), **given: object) -> Run:
        for old in made:
            old.close()
        data = bytes.fromhex(code)
        text = Segment(name=".text", address=BASE, data=data, size=len(data), executable=True, writable=False)
        image = Image(path="", sha256="", arch="x86_64", segments=(text,), symbols=())
        made[:] = [
            Native(
                image, X86_64, code=[(BASE, BASE + len(data))], sites=sites, returns=(), host=host,
                stack=(TOP - 0x1000, TOP + 0x1000),
            )
        ]  # fmt: skip
        return made[0].run(script_of(**given))

    yield go
    for old in made:
        old.close()


def test_a_run_shows_views_and_exit(run: Callable[..., Run]) -> None:
    """push rax; call; pop rcx; ret: the view before the call, what the callback leaves, and where control goes."""
    effect = Callback(registers={"rax": 0x99}, flags={"CF": 1}, memory={TOP - 8: 0x42})
    done = run("50e80000000059c3", sites=[BASE + 1], callbacks={(BASE + 1, 1): effect})
    assert done.error is None and done.exit is not None
    assert done.sites == (BASE + 1,) and done.views[0].registers["rsp"] == TOP - 8
    assert done.target == 0x1111_1111_1111
    assert done.exit.registers["rcx"] == 0x42 and done.exit.registers["rax"] == 0x99
    assert done.exit.flags["CF"] == 1 and done.exit.selectors["cs"] == 0x33


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"flags": CALM_FLAGS | {"TF": 1}}, "TF = 1"),
        ({"flags": CALM_FLAGS | {"IF": 0}}, "IF = 0"),
        ({"selectors": {"cs": 0x10, "ss": 0x2B, "ds": 0, "es": 0, "fs": 0, "gs": 0}}, "cs = 0x10"),
        ({"scribbles": {0: {TOP - 8: 0}}}, "below the stack pointer"),
        ({"loads": {0x3000_0000: (1, 2)}}, "a cell changes"),
        ({"memory": {0xFFFF_FFFF_8100_0000: 0}}, "no address of a user process"),
        ({"memory": {BASE: 0}}, "code of the trampoline"),
    ],
)
def test_what_no_user_process_holds_is_refused(run: Callable[..., Run], given: object, said: str) -> None:
    """The reason names the flag, the selector or the address."""
    with pytest.raises(UnrepresentableError, match=said):
        run("c3", **given)  # type: ignore[arg-type]  # fields of a script


@pytest.mark.parametrize(
    ("code", "said"),
    [("f4", "a user process stops"), ("9c804c2401019d90", "TF or AC is set")],
)
def test_an_instruction_that_user_mode_cannot_run_on_from_is_refused(
    run: Callable[..., Run], code: str, said: str
) -> None:
    """hlt is privileged, and popf of an image with TF set traps after the next instruction."""
    with pytest.raises(UnrepresentableError, match=said):
        run(code)


@pytest.mark.parametrize(
    ("code", "said"),
    [("488b042500000000", "not mapped: 0x0"), ("0f0b", "exception 6"), ("cc", "exception 3")],
)
def test_a_run_that_does_not_come_to_an_exit_says_why(run: Callable[..., Run], code: str, said: str) -> None:
    """A stray access, bytes that are no instruction and a breakpoint of its own are errors, not exits."""
    done = run(code)
    assert done.exit is None and done.error is not None and said in done.error


def test_a_loop_is_stopped_by_the_clock(run: Callable[..., Run], monkeypatch: pytest.MonkeyPatch) -> None:
    """Processor time is bounded."""
    monkeypatch.setattr("verify.decide.native._SECONDS", 0.05)
    done = run("ebfe")
    assert done.error is not None and "no exit after" in done.error


def test_a_state_that_the_processor_does_not_take_is_an_error(host: Host) -> None:
    """A data selector in cs: iretq refuses it, and the process lives on with its signals as they were."""
    before = [signal.getsignal(number) for number in (signal.SIGSEGV, signal.SIGTRAP, signal.SIGVTALRM)]
    with host.ready(), pytest.raises(HostError, match="refuses the state"):
        host.enter([*[0] * IN.index("cs"), 0x2B, *[0] * (len(IN) - IN.index("cs") - 1)])
    assert before == [signal.getsignal(number) for number in (signal.SIGSEGV, signal.SIGTRAP, signal.SIGVTALRM)]
    assert signal.pthread_sigmask(signal.SIG_BLOCK, ()) == set()


def test_a_host_of_another_kind_is_refused(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """The command says what it needs, and exits with 2."""
    monkeypatch.setattr("platform.machine", lambda: "aarch64")
    assert main(["--no-kernels"]) == 2
    assert "native runs need Linux on x86-64" in capsys.readouterr().err
