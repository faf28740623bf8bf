"""``exit/target`` and ``restore/*``: what the traced function gets back, in text."""

from collections.abc import Iterator
from dataclasses import dataclass

from verify.certify.flags import flags_word
from verify.certify.places import placed_symbol
from verify.certify.smt import Term, conj, extract
from verify.certify.subject import Claim, Subject
from verify.contracts.levels import direction_is_free, keeps_flags

__all__ = ["ExitKind", "exit_kinds", "leaves"]


@dataclass(frozen=True)
class ExitKind:
    """One way out: when it is due, where it goes, with which stack pointer, and what else must hold there."""

    name: str
    when: str
    target: str
    pointer: str
    beside: str


def exit_kinds(subject: Subject) -> tuple[ExitKind, ...]:
    """The exits that the contract gives, one per guard; the guards cover every state and exclude each other."""
    top = subject.honoured("sp") or subject.top
    given = _given(subject)
    if given is not None:
        return (ExitKind("return", "true", given, subject.top, "true"),)
    ip, direct = subject.honoured("ip"), subject.honoured("orig_ax")
    if ip is None:
        return (ExitKind("return", "true", subject.successor, top, "true"),)
    if direct is None:
        return (ExitKind("return", "true", ip, top, "true"),)
    zero, one = subject.number(0), subject.number(1)
    none = f"(= {direct} {zero})"
    jump = f"(= (bvand {direct} {one}) {one})" if subject.target.direct_jmp else "false"
    slot = subject.stack_word(subject.end, subject.way.machine.at_top(-subject.arch.word))
    kinds = [
        ExitKind("return", none, ip, top, "true"),
        ExitKind(
            "direct", f"(and (not {none}) (not {jump}))", direct, subject.plus(top, -subject.arch.word),
            f"(= {slot} {ip})",
        ),
    ]  # fmt: skip
    if subject.target.direct_jmp:
        kinds.append(ExitKind("direct-jmp", jump, f"(bvand {direct} (bvnot {one}))", top, "true"))
    return tuple(kinds)


def _given(subject: Subject) -> str | None:
    """The address that the callback returned or stored, where the contract says that it gives one."""
    target, views = subject.target, subject.views
    if target.gives == "nothing" or not views:
        return None
    if target.ends_at is not None:
        inside = placed_symbol(target.image, target.ends_at - 1, subject.bits)
        return subject.number(target.ends_at) if inside is None else subject.plus(inside.text, 1)
    after = views[-1].after
    if target.gives == "value":
        return after.registers[subject.arch.returns[0]].text
    assert target.return_slot is not None  # it gives a slot
    return subject.stack_word(after, subject.way.machine.at_top(target.return_slot))


def leaves(subject: Subject) -> Iterator[Claim]:
    """Everything that is claimed of the exit but memory."""
    yield from _registers(subject)
    yield from _flags(subject)
    entry = subject.way.entry
    names = {field.name for field in subject.fields}
    for name in (*subject.arch.selectors, *subject.arch.segment_bases):
        edit = subject.honoured(name) if name in names else None
        expected = entry.system[name].text if edit is None else extract(15, 0, edit)
        says = f"{name} is as at the hook, or as the callback left it where that is honoured."
        yield Claim(id=f"restore/{name}", show=f"(= {subject.exit(name)} {expected})", says=says)
    says = "x87, MXCSR and vector state are untouched."
    yield Claim(id="restore/fpu", show=f"(= {subject.exit('fpu')} {entry.system['fpu'].text})", says=says)
    yield from _control(subject)


def _registers(subject: Subject) -> Iterator[Claim]:
    for field in subject.arch.pt_regs:
        if field.role != "gpr":
            continue
        edit = subject.honoured(field.name)
        expected = subject.before(field.mirror).text if edit is None else edit
        whence = "at the hook" if edit is None else "the callback left it in the structure"
        show = f"(= {subject.exit(field.mirror)} {expected})"
        yield Claim(id=f"restore/{field.name}", show=show, says=f"{field.mirror} is as {whence}.")


def _flags(subject: Subject) -> Iterator[Claim]:
    arch, machine, before = subject.arch, subject.way.machine, subject.way.entry.flags
    kept = keeps_flags(subject.level, arch, subject.target.kind)
    wanted = {name: Term(_flag(subject, name), width) for name, (_, width) in arch.flags.items()}
    end = {name: Term(subject.exit(name), width) for name, (_, width) in arch.flags.items()}
    show = f"(= {flags_word(wanted, machine)} {flags_word(end, machine)})"
    yield Claim(id="restore/flags", show=show, says="Every flag is restored.")
    for name in arch.flags:
        if name == "DF" and direction_is_free(subject.level, subject.name, arch, subject.target.kind):
            yield Claim(
                id="restore/flags.DF", show=f"(= {end['DF'].text} #b0)", assume=(("df-clear-on-entry", "(= DF #b0)"),),
                says="DF is clear as it was at the hook: the ABI promises that to compiled code.",
            )  # fmt: skip
            continue
        # The arithmetic flags are scratch at function entry.
        residual = kept and name not in (*arch.arithmetic, "DF")
        expected = before[name].text if residual else wanted[name].text
        says = f"{name} is as at the hook, or as the callback left it where that is honoured."
        yield Claim(id=f"restore/flags.{name}", show=f"(= {end[name].text} {expected})", says=says)


def _flag(subject: Subject, name: str) -> str:
    """What a flag must be: the honoured image's bit where popf can write it at this CPL, else the pre-state."""
    arch, before = subject.arch, subject.way.entry.flags
    image = subject.honoured("flags")
    if image is None:
        return before[name].text
    bit = subject.way.machine.flag_bits(image, name)
    if subject.target.cpl == 0:
        return bit if name in arch.popf_cpl0 else before[name].text
    if name == "IF":  # SDM 2 "POPF": at CPL 3 IF is taken only where IOPL is 3
        return f"(ite (= {before['IOPL'].text} #b11) {bit} {before[name].text})"
    return bit if name in arch.popf_cpl3 else before[name].text


def _control(subject: Subject) -> Iterator[Claim]:
    kinds = exit_kinds(subject)
    end = subject.define("exit.target", subject.bits, subject.way.target.text)
    holds = [f"(=> {kind.when} (and (= {end} {kind.target}) {kind.beside}))" for kind in kinds]
    yield Claim(id="exit/target", show=conj(holds), says="Control goes where this path's guard says.")
    pointer = kinds[-1].pointer
    for kind in kinds[:-1]:
        pointer = f"(ite {kind.when} {kind.pointer} {pointer})"
    says = "The stack pointer at the exit is what that exit demands."
    yield Claim(id="restore/sp", show=f"(= {subject.exit(subject.arch.sp)} {pointer})", says=says)
