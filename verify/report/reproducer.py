"""A refutation as a C program of its own: the trampoline's bytes, the state, what C does, and a harness that runs them.

Every text that comes from elsewhere goes into comments and into one string, made safe for both; all else is numbers.
"""

import importlib.resources
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import jinja2

from verify.arch.record import Arch
from verify.decide.cpu import UnrepresentableError
from verify.decide.emulator import Callback
from verify.decide.moved import move_of
from verify.decide.native import host_register
from verify.decide.recorded import Recorded
from verify.decide.user_mode import UserRun
from verify.image.decode import decode
from verify.image.model import Segment
from verify.printable import printable
from verify.report.tree import Finding, TargetReport
from verify.terms import Counterexample

__all__ = ["Subject", "makefile", "safe", "to_c", "to_gdb"]

_PAGE = 0x1000
_ORDER = ("rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rbp", "rsp", *(f"r{n}" for n in range(8, 16)))
"""Registers in the order of the harness's enum."""

_WIDEST = 8  # bytes that the harness looks at together


@dataclass(frozen=True, kw_only=True)
class Subject:
    """One refutation: whose, the counterexample as it was recorded, and as a user process plays it."""

    target: TargetReport
    finding: Finding
    counterexample: Counterexample
    recorded: Recorded
    user: UserRun

    @property
    def label(self) -> str:
        """``TARGET ID@PATH``, fit for a comment."""
        return safe(f"{self.target.name} {self.finding.id}@{self.finding.path}")


def safe(text: str) -> str:
    """One printable line that ends no C comment, continues on no next line and is no trigraph."""
    shown = printable(text).replace("*/", "*\u2215").replace("/*", "\u2215*")
    return shown.replace("\\", "\u2216").replace("??", "?\u200a?")


def _quoted(text: str) -> str:
    """The inside of a C string that is a part of a format, too."""
    shown = "".join(c if c.isascii() and c not in '"\\%?' else "_" for c in printable(text))
    return shown.replace("%", "_")


def makefile() -> str:
    """The Makefile above all reproducers."""
    return _data("reproducer.mk")


def _data(name: str) -> str:
    return (importlib.resources.files("verify") / "_data" / name).read_text(encoding="utf-8")


def _rendered(name: str, values: Mapping[str, object]) -> str:
    # C and gdb know no markup: what is put in was made safe for them before.
    environment = jinja2.Environment(autoescape=False, undefined=jinja2.StrictUndefined, keep_trailing_newline=True)
    return environment.from_string(_data(name)).render(values)


def _claim(subject: Subject) -> Iterator[str]:
    """What is wrong, for a reader, line by line."""
    one, user = subject.counterexample, subject.user
    yield safe(f"claim:    {subject.finding.says}")
    yield f"expected: {user.expected:#x}"
    yield f"got:      {user.got:#x}"
    if (one.expected, one.got) not in ((user.expected, user.got), (None, None)):
        yield f"          ({one.expected:#x} and {one.got:#x} in the kernel's state)"
    if one.why:
        yield safe(f"because:  {one.why}")
    if one.culprit is not None:
        source = f" ({one.culprit.source})" if one.culprit.source else ""
        yield safe(f"blamed:   {one.culprit.symbol}: {one.culprit.insn}{source}")
    for name, value in one.inputs.items():
        yield safe(f"input:    {name} = {value:#x}")


def to_c(subject: Subject) -> str:
    """The program. UnrepresentableError where it would look at more than a word."""
    run = subject.user.run
    script = run.script
    return _rendered(
        "reproducer.c.j2",
        {
            "label": subject.label, "quoted": _quoted(subject.label), "claim": list(_claim(subject)),
            "moved": ", laid out for a user process" if move_of(subject.recorded).ranges else "",
            "code": [_code(subject, segment) for segment in run.image.segments],
            "sites": _numbers(sorted(run.sites)), "thunks": _numbers(sorted(run.image.return_thunks))[:-2],
            "bits": run.arch.bits, "cs": hex(script.selectors["cs"]), "data": hex(script.selectors["ds"]),
            "word_mask": f"{(1 << run.arch.bits) - 1:#x}ull",
            "registers": _registers(script.registers), "start": f"{script.start:#x}",
            "flags": hex(_flags(run.arch, script.flags)),
            "fs_base": hex(script.registers.get("fs_base", 0)), "gs_base": hex(script.registers.get("gs_base", 0)),
            "memory": [_run(*one) for one in _runs(script.memory)], "pages": list(_pages(run)),
            "callbacks": [_callback(run, *one) for one in sorted(script.callbacks.items())],
            "expected": f"{subject.user.expected:#x}ull", "looked_bits": run.place.bits, "look": _look(run),
            "view": run.place.index if run.place.point == "view" else -1,
            "limit": -1 if script.limit is None else len(script.callbacks),
        },
    )  # fmt: skip


def _numbers(values: Iterable[int]) -> str:
    return "".join(f"{value:#x}, " for value in values)


def _registers(values: Mapping[str, int]) -> str:
    held = {host_register(name): value for name, value in values.items()}
    return ", ".join(f"[{_enum(name)}] = {held[name]:#x}" for name in _ORDER if held.get(name))


def _enum(name: str) -> str:
    """The harness's name of a register: ``rax`` and ``eax`` are AX, ``r8`` is R8."""
    whole = host_register(name)
    return whole[1:].upper() if whole[1:].isalpha() else whole.upper()


def _flags(arch: Arch, flags: Mapping[str, int]) -> int:
    return arch.flags_one | sum(flags[name] << low for name, (low, _) in arch.flags.items())


def _runs(memory: Mapping[int, int]) -> Iterator[tuple[int, bytes]]:
    """Bytes by address as runs of neighbours."""
    run, start = bytearray(), 0
    for address in sorted(memory):
        if run and address != start + len(run):
            yield start, bytes(run)
            run = bytearray()
        if not run:
            start = address
        run.append(memory[address])
    if run:
        yield start, bytes(run)


def _run(address: int, data: bytes) -> dict[str, str]:
    lines = [", ".join(f"{byte:#04x}" for byte in data[at : at + 16]) for at in range(0, len(data), 16)]
    return {"address": f"{address:#x}", "bytes": ",\n\t".join(lines)}


def _code(subject: Subject, segment: Segment) -> dict[str, object]:
    """The bytes of one piece of code, an instruction a line."""
    run, target = subject.user.run, subject.target
    first = move_of(subject.recorded).word(target.address)
    lines = []
    at, end = segment.address, segment.address + len(segment.data)
    while at < end:
        insn = decode(run.image, run.arch, at)
        data = run.image.read(at, 1) if insn is None else insn.code
        where = f"{target.symbol}+{at - first:#x}" if 0 <= at - first < target.size else f"{at:#x}"
        shown = "" if insn is None else f": {insn.text}"
        lines.append({"bytes": "".join(f"{byte:#04x}, " for byte in data).rstrip(), "text": safe(where + shown)})
        at += len(data)
    return {"address": f"{segment.address:#x}", "insns": lines}


def _pages(run: Recorded) -> Iterator[dict[str, object]]:
    """The stack, and what code and memory need; code is executable, and writable only where data lie beside it."""
    low, high = run.stack
    yield {"low": hex(low), "high": hex(high), "code": 0}
    memory = [run.script.memory, *(left.memory for left in run.script.callbacks.values())]
    data = {address & -_PAGE for one in memory for address in one if not low <= address < high}
    code = {page for start, end in run.code for page in range(start & -_PAGE, end, _PAGE)}
    code |= {thunk & -_PAGE for thunk in run.image.return_thunks}
    for page in sorted(data | code):
        protection = (4 if page in code else 0) | (2 if page in code & data else 0)  # PROT_EXEC, PROT_WRITE
        yield {"low": hex(page), "high": hex(page + _PAGE), "code": protection}


def _callback(run: Recorded, key: tuple[int, int], left: Callback) -> dict[str, object]:
    insn = decode(run.image, run.arch, key[0])
    assert insn is not None  # it is a call
    registers = {host_register(name): value for name, value in left.registers.items()}
    masks = [((1 << width) - 1) << low for name, (low, width) in run.arch.flags.items() if name in left.flags]
    return {
        "site": hex(key[0]), "after": hex(insn.end), "occurrence": key[1],
        "registers": "".join(f"{{ {_enum(name)}, {value:#x} }}, " for name, value in sorted(registers.items())),
        "mask": hex(sum(masks)), "flags": hex(sum(left.flags[name] << run.arch.flags[name][0] for name in left.flags)),
        "memory": [_run(*one) for one in _runs(left.memory)],
    }  # fmt: skip


def _look(run: Recorded) -> str:
    """The value at the place as a C expression."""
    value = _looked(run)
    return f"({value}) + {run.place.plus & (1 << 64) - 1:#x}ull" if run.place.plus else value


def _looked(run: Recorded) -> str:
    place, arch = run.place, run.arch
    match place.what:
        case "reg" if place.name in arch.selectors:
            return f"now->sel[{place.name.upper()}]"
        case "reg" if place.name in arch.segment_bases:
            return f"now->{place.name}"
        case "reg":
            return f"now->reg[{_enum(place.name)}]"
        case "flag" if place.name:
            low, width = arch.flags[place.name]
            return f"now->flags >> {low} & {(1 << width) - 1:#x}"
        case "flag":
            known = sum(((1 << width) - 1) << low for low, width in arch.flags.values())
            return f"(now->flags & {known:#x}) | {arch.flags_one:#x}"
        case "mem":
            size = (place.low + place.bits + 7) // 8
            if size > _WIDEST:
                raise UnrepresentableError("a value of more than one word")
            return f"word_at({run.base + place.offset:#x}, {size}) >> {place.low}"
        case "target":
            return "now->ip"
        case "calls":
            return "(uint64_t)calls"
        case _:
            raise UnrepresentableError("that the path is taken is all there is to see")


def to_gdb(subject: Subject, file: str) -> str:
    """A script for gdb that stops at the blamed instruction, or where the value is seen, and prints the place."""
    return _rendered(
        "reproducer.gdb.j2",
        {
            "file": file, "label": subject.label, "claim": list(_claim(subject)), "stop": _stop(subject),
            "wide": subject.user.run.arch.bits == 64, "show": _show(subject.user.run),
            "expected": hex(subject.user.expected), "got": hex(subject.user.got),
        },
    )  # fmt: skip


def _stop(subject: Subject) -> dict[str, object] | None:
    """Where to stop, in words, and whether a step from there is one of the trampoline's; None for a wild culprit."""
    one, run = subject.counterexample, subject.user.run
    move = move_of(subject.recorded)
    if one.culprit is not None:
        address = move.word(one.culprit.address)
        if not any(start <= address < end for start, end in run.code):
            return None
        says = f"{one.culprit.symbol}: {one.culprit.insn}, the instruction to blame"
        return {"address": hex(address), "says": _quoted(says), "steps": address not in run.sites}
    if run.place.point == "view":
        address, says = sorted(run.sites)[0], "C is called: what it sees"
    else:
        address, says = subject.user.last, "the last instruction"
    return {"address": hex(address), "says": _quoted(f"{says} ({one.why})"), "steps": False}


def _show(run: Recorded) -> str:
    place = run.place
    match place.what:
        case "reg" if place.name in (*run.arch.selectors, *run.arch.segment_bases):
            return f"p/x ${place.name}"
        case "reg":
            return f"p/x ${host_register(place.name)}"
        case "flag":
            return "p $eflags\np/x $eflags"
        case "mem":
            return f"x/1{'g' if run.arch.bits == 64 else 'w'}x {run.base + place.offset:#x}"
        case _:
            return f"x/1{'g' if run.arch.bits == 64 else 'w'}x $rsp\np/x $rip"
