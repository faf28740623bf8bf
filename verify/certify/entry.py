"""The entry state: every input is a free symbol, and what the entry pushed lies on the stack."""

from dataclasses import dataclass

from verify.arch.record import Arch
from verify.certify.flags import flags_word
from verify.certify.machine import Machine, Snapshot
from verify.certify.places import placed_symbol
from verify.certify.smt import Affine, Term, bv, name_of, sort
from verify.target import Guard, Target

__all__ = ["DISTANCE", "SUCCESSOR", "Entry", "enter", "guard_formula"]

DISTANCE = "distance"
"""mcount's frame pointer is T plus this symbol."""

SUCCESSOR = "successor"
"""The symbol of the hook's successor, which the entry pushed."""


@dataclass(frozen=True)
class Entry:
    """The machine at the first instruction, the pre-state, the opening of each file, and what a case gives."""

    machine: Machine
    start: Snapshot
    header: tuple[str, ...]
    given: tuple[str, ...]


def enter(target: Target, arch: Arch) -> Entry:
    """The machine at the trampoline's first instruction."""
    bits = arch.bits
    registers = {name: Term(name_of(name), bits, Affine(name, 0)) for name in arch.gprs}
    flags = {name: Term(name, width) for name, (_, width) in arch.flags.items()}
    system = {name: Term(name, 16) for name in arch.selectors}
    system |= {name: Term(name, bits, Affine(name, 0)) for name in arch.segment_bases}
    system["fpu"] = Term("fpu", 64)
    machine = Machine(
        arch=arch, target=target, pc=target.address, registers=registers, flags=flags, system=system,
        stack={"frame": "frame", "above": "above"},
    )  # fmt: skip
    header = _header(machine)
    names = [*registers, *flags, *system, "frame", "above", DISTANCE]
    machine.taken.update(names)
    machine.say("the pre-state: everything at the hook is free")
    second = arch.frame if target.kind == "mcount" else None
    for name, term in (*registers.items(), *flags.items(), *system.items()):
        if name != second:
            machine.lines.append(f"(declare-const {name_of(name)} {sort(term.bits)})")
    if second is not None:  # solvers compare sums with one unknown far more easily than with two
        machine.lines.append(f"(declare-const {DISTANCE} {sort(bits)}) ; from T to where the frame pointer points")
        machine.lines.append(f"(define-fun {second} () {sort(bits)} (bvadd {arch.sp} {DISTANCE})) ; free, as that is")
    machine.lines.append("(declare-const frame Stack) ; the stack below T: the byte at T + i is (select frame i)")
    machine.lines.append("(declare-const above Stack) ; the stack at and above T, in the same way")
    _shared(machine)
    given = tuple(guard_formula(guard, machine) for guard in target.assume)
    _push(machine)
    machine.fork_at = len(machine.lines)
    start = machine.snapshot()
    if target.pushed == 3:  # an int3 through an interrupt gate clears TF, IF and NT
        machine.flags |= {name: Term("#b0", 1) for name in ("TF", "IF", "NT")}
    return Entry(machine=machine, start=start, header=header, given=given)


def _shared(machine: Machine) -> None:
    """Cells that guards speak of and addresses that a linker decides: one symbol each."""
    target, bits = machine.target, machine.arch.bits
    for guard in (*target.assume, *target.skip):
        machine.declare(f"cell.{guard.cell}", target.cells.get(guard.cell, bits))
    image = target.image
    names = [*sorted(image.externals), *(one.name for one in image.segments if image.relocatable)]
    names += [str(guard.value) for guard in (*target.assume, *target.skip) if isinstance(guard.value, str)]
    if target.op is not None:
        names.append(target.op[1])
    for name in dict.fromkeys(names):
        machine.declare(f"addr.{name}", bits)


def guard_formula(guard: Guard, machine: Machine) -> str:
    """A guard of the manifest, about the first load of its cell."""
    bits = machine.target.cells.get(guard.cell, machine.arch.bits)
    cell = name_of(f"cell.{guard.cell}")
    relation = "=" if guard.equal else "distinct"
    if not isinstance(guard.value, str):
        return f"({relation} {cell} {bv(guard.value, bits)})"
    image = machine.target.image
    address = image.symbol(guard.value).address if image.has(guard.value) else image.externals.get(guard.value)
    value = None if address is None else placed_symbol(image, address, bits)
    text = name_of(f"addr.{guard.value}") if address is None else bv(address, bits) if value is None else value.text
    return f"({relation} {cell} {text})"


def _push(machine: Machine) -> None:
    """What the entry pushed: a call its return address; an int3 in kernel mode on x86-32 flags, cs and ip."""
    arch, pushed = machine.arch, machine.target.pushed
    bits = arch.bits
    machine.declare(SUCCESSOR, bits)
    if pushed == 0:
        return
    machine.lines.append("")
    words = [Term(SUCCESSOR, bits, Affine(SUCCESSOR, 0), SUCCESSOR)]
    if pushed == 3:
        machine.say("int3 pushes flags, cs (its upper half is unspecified) and ip (SDM 3 figure 6-4)")
        upper = machine.declare("undefined-cs", bits - 16, loose=True)
        image = machine.define("image", bits, flags_word(machine.flags, machine))
        words += [Term(f"(concat {upper} cs)", bits), Term(image, bits)]
    else:
        machine.say("the patched call pushes the address of its successor")
    for number, word in enumerate(words):
        offset = arch.word * (number - len(words))
        machine.stack_store(machine.at_top(offset), word)
    machine.stores.clear()
    bottom = machine.at_top(-arch.word * pushed)
    machine.registers[arch.sp] = Term(machine.define(arch.sp, bits, bottom.text, "E"), bits, bottom.at)


def _header(machine: Machine) -> tuple[str, ...]:
    """Sorts, and how words lie in the byte array."""
    bits = machine.arch.bits
    lines = ["(set-logic QF_ABV)", f"(define-sort Address () {sort(bits)})"]
    lines.append(f"(define-sort Stack () (Array Address {sort(8)}))")
    for width in (8, 16, 32, 64):
        count = width // 8
        at = [f"(bvadd i {bv(n, bits)})" if n else "i" for n in range(count)]
        picks = " ".join(f"(select m {one})" for one in reversed(at))
        body = picks if count == 1 else f"(concat {picks})"
        lines.append(f"(define-fun load{width} ((m Stack) (i Address)) {sort(width)} {body})")
        text = "m"
        for n, one in enumerate(at):
            text = f"(store {text} {one} ((_ extract {8 * n + 7} {8 * n}) v))"
        lines.append(f"(define-fun store{width} ((m Stack) (i Address) (v {sort(width)})) Stack {text})")
        ones = "#x00"
        for n in range(width):
            ones = f"(bvadd {ones} ((_ zero_extend 7) ((_ extract {n} {n}) v)))"
        lines.append(f"(define-fun popcount{width} ((v {sort(width)})) {sort(8)} {ones})")
    return tuple(lines)
