"""``restore/*``: at the exit every register and flag is what the pre-state or the callback's edit says."""

from collections.abc import Iterator

import claripy
from claripy.ast.bv import BV

from verify.contracts.frame_of import Subject
from verify.contracts.levels import direction_is_free, keeps_flags
from verify.contracts.words import flags_word
from verify.terms import Obligation, Observed

__all__ = ["restored"]


def restored(subject: Subject, level: str) -> Iterator[Obligation]:
    """General registers, flags, selectors, bases and vector state."""
    yield from subject.once(_registers)
    yield from _flags(subject, keeps_flags(level, subject.arch, subject.target.kind), level)
    yield from subject.once(_system)


def _system(subject: Subject) -> Iterator[Obligation]:
    """Selectors, segment bases, vector state."""
    arch, entry, end = subject.arch, subject.path.entry, subject.path.exit.state
    fields = {field.name for field in subject.fields}
    for name in (*arch.selectors, *arch.segment_bases):
        edit = subject.honoured(name) if name in fields else None
        expected = entry.system[name] if edit is None else claripy.Extract(15, 0, edit)
        yield subject.equal(
            f"restore/{name}", expected, end.system[name],
            says=f"{name} is as at the hook, or as the callback left it where that is honoured.", ids=subject.ids,
            observed=Observed(what="reg", name=name, bits=entry.system[name].size()), step=end.writers.get(name),
        )  # fmt: skip
    yield subject.equal(
        "restore/fpu", entry.system["fpu"], end.system["fpu"],
        says="x87, MXCSR and vector state are untouched.",
        ids=(*subject.ids, "kernel-no-fpu") if subject.target.cpl == 0 else subject.ids,
        observed=Observed(what="none"),
    )  # fmt: skip


def _registers(subject: Subject) -> Iterator[Obligation]:
    arch, end = subject.arch, subject.path.exit.state
    for field in arch.pt_regs:
        if field.role != "gpr":
            continue
        edit = subject.honoured(field.name)
        expected = subject.before(field.mirror) if edit is None else edit
        whence = "at the hook" if edit is None else "the callback left it in the structure"
        yield subject.equal(
            f"restore/{field.name}", expected, end.registers[field.mirror],
            says=f"{field.mirror} is as {whence}.", ids=subject.ids,
            observed=Observed(what="reg", name=field.mirror, bits=arch.bits),
            step=end.writers.get(field.mirror),
        )  # fmt: skip


def _flags(subject: Subject, kept: bool, level: str) -> Iterator[Obligation]:
    """The summary, then each bit; ``kept`` system flags must be as at the hook although an edit is honoured."""
    arch, end = subject.arch, subject.path.exit.state
    wanted = {name: _flag(subject, name) for name in arch.flags}
    steps = [end.writers[name] for name in arch.flags if name in end.writers]
    yield subject.equal(
        "restore/flags", flags_word(wanted, arch), flags_word(end.flags, arch),
        says="Every flag is restored.", ids=subject.ids,
        observed=Observed(what="flag", name="", bits=arch.bits), step=max(steps, default=None),
    )  # fmt: skip
    entry = subject.path.entry.flags
    for name, (_, width) in arch.flags.items():
        if name == "DF" and direction_is_free(level, subject.name, arch, subject.target.kind):
            yield subject.equal(
                "restore/flags.DF", claripy.BVV(0, 1), end.flags["DF"], residual=True,
                says="DF is clear as it was at the hook: the ABI promises that to compiled code.",
                ids=(*subject.ids, "df-clear-on-entry"), assume=(entry["DF"] == 0,),
                observed=Observed(what="flag", name="DF", bits=1), step=end.writers.get("DF"),
            )  # fmt: skip
            continue
        # The arithmetic flags are scratch at function entry.
        residual = kept and name not in (*arch.arithmetic, "DF")
        yield subject.equal(
            f"restore/flags.{name}", entry[name] if residual else wanted[name], end.flags[name], residual=residual,
            says=f"{name} is as at the hook, or as the callback left it where that is honoured.", ids=subject.ids,
            observed=Observed(what="flag", name=name, bits=width), step=end.writers.get(name),
        )  # fmt: skip


def _flag(subject: Subject, name: str) -> BV:
    """What the flag must be: the honoured image's bit where popf can write it at this CPL, else the pre-state."""
    arch, before = subject.arch, subject.path.entry.flags
    image = subject.honoured("flags")
    if image is None:
        return before[name]
    low, width = arch.flags[name]
    bit = claripy.Extract(low + width - 1, low, image)
    if subject.target.cpl == 0:
        return bit if name in arch.popf_cpl0 else before[name]
    if name == "IF":  # SDM 2 "POPF": at CPL 3 IF is taken only where IOPL is 3
        return claripy.If(before["IOPL"] == 3, bit, before[name])
    return bit if name in arch.popf_cpl3 else before[name]
