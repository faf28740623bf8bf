"""What co-simulation has shown, as Markdown: counts and exceptions, the same on every machine; no times."""

from collections.abc import Iterator, Sequence

from tests.cosim.campaign import Row
from tests.cosim.whole import Whole

HEAD = """\
# Co-simulation

Written by `make cosim`. A *form* is a mnemonic with its operand kinds and widths and its addressing mode; listed are
all that occur in the code of the built-in targets and of the recognised trampolines of the kernels named below.
*Solver*: VEX and p-code, after the corrections of `verify/arch`, are asked for a state in which they differ: one query
for each distinct encoding. *unicorn*, *native*: random and corner states, on each of which the machine must show
what both summaries say, in every register, flag, selector and byte of memory. *Whole*: runs of whole trampolines that
executed the form. What the manual leaves undefined is not compared and is named.
"""

LIMITS = """\
## What a machine cannot hold

| machine | state | why, and where it is covered instead |
| --- | --- | --- |
| native | TF | clear, and clear in images that popf loads: a process stops after each instruction; whole: unicorn |
| native | AC | clear, and clear in images that popf loads: it makes unaligned accesses fault in user mode; unicorn |
| native | IF | always set in a process: popf at CPL 3 keeps it (compared); unicorn at CPL 0 |
| native | IOPL | always 0 in a process: popf at CPL 3 keeps it (compared); unicorn at CPL 0 |
| native | VIF | always clear in a process; unicorn |
| native | VIP | always clear in a process; unicorn |
| native | cs, ss | those of Linux's processes (0x33 or 0x23, 0x2b); unicorn has any |
| native | ds, es | null in 64-bit mode, 0x2b in 32-bit mode; loaded: 0x2b; unicorn has any |
| native | fs, gs | null; loaded: null and 0x2b; unicorn has any |
| native | fs_base, gs_base | any user address; unicorn the same |
| native | CPL 0 | popf as the kernel runs it, and cli, sti, clac, stac should one occur; unicorn at CPL 0 |
| unicorn | TF | clear for forms, since it stops unicorn; in whole runs kept beside it (verify/decide/trap.py) |
| both | RF, VM | no state of the model: 0 |
"""


def render(rows: Sequence[Row], wholes: Sequence[Whole], sources: Sequence[str], states: int, runs: int) -> str:
    """The whole page."""
    parts = [HEAD, "Code: " + "; ".join(sources) + f". {states} states a form and machine, {runs} runs a path.\n"]
    parts += [
        *_summary(rows, wholes),
        "",
        *_forms(rows),
        "",
        "## Exceptions, one by one",
        "",
        *_exceptions(rows, wholes),
    ]
    parts += ["", LIMITS, "## Divergences", ""]
    parts += [f"- {line}" for line in divergences(rows, wholes)] or ["None."]
    return "\n".join(parts) + "\n"


def divergences(rows: Sequence[Row], wholes: Sequence[Whole]) -> list[str]:
    """Every disagreement of the semantics and every divergence of a machine, in words."""
    found = [line for row in rows for line in row.disagreements]
    for row in rows:
        found += [
            f"{one.form}: {one.insn}, {one.machine} against {one.semantics}: {'; '.join(one.what)} ({one.state})"
            for one in row.divergences
        ]
    return found + [line for whole in wholes for line in whole.divergences]


def exception(row: Row) -> str:
    """Why a form is not covered as the others are; nothing where it is."""
    form = row.form
    if form.how == "none":
        return "not on the allow-list: a path that executes it is a gap, which proves nothing"
    if form.how == "driver":
        missing = [name for name, runs in (("unicorn", row.emulated), ("natively", row.native)) if not runs]
        where = "no path executes it but as the call of a callback, which is played"
        if row.emulated and form.kernels and form.arch.bits == 64:
            where = "it occurs in kernels only, at addresses that no process can map"
        return f"in no whole run {' or '.join(missing)}: {where}" if missing else ""
    return "; ".join(f"{machine}: {reason}" for machine, reason in row.refused.items())


def covered(row: Row, states: int) -> bool:
    """Whether the solver has agreed and each machine has run what was asked, or an exception says why not."""
    if row.disagreements or row.divergences:
        return False
    if exception(row):
        return True
    if row.form.how == "driver":
        return bool(row.emulated and row.native)
    return all(tally.states >= states for tally in row.tallies.values()) and bool(row.tallies)


def _summary(rows: Sequence[Row], wholes: Sequence[Whole]) -> Iterator[str]:
    excepted = [row for row in rows if exception(row)]
    ran = [row for row in rows if not exception(row) and not row.disagreements and not row.divergences]
    lines = {
        "forms that occur": len(rows),
        "forms covered": len(ran),
        "forms excepted, listed below": len(excepted),
        "forms covered or excepted, of those that occur": f"{100 * (len(ran) + len(excepted)) / len(rows):.0f} %",
        "distinct encodings": sum(len(row.form.encodings) for row in rows),
        "solver queries, VEX against p-code for all states": sum(row.queries for row in rows),
        "states on unicorn": sum(row.states(native=False) for row in rows),
        "states on the real processor": sum(row.states(native=True) for row in rows),
        "states that unicorn cannot hold": sum(t.unrepresentable for row in rows for t in row.tallies.values()),
        "whole trampolines": len(wholes),
        "paths": sum(whole.paths for whole in wholes),
        "whole runs on unicorn": sum(whole.unicorn for whole in wholes),
        "whole runs on the real processor": sum(whole.native for whole in wholes),
        "divergences": len(divergences(rows, wholes)),
    }
    yield from ("| what | count |", "| --- | ---: |")
    yield from (f"| {name} | {count} |" for name, count in lines.items())


def _forms(rows: Sequence[Row]) -> Iterator[str]:
    yield "| form | by | encodings | solver | unicorn | native | whole: unicorn, native | undefined, not compared |"
    yield "| --- | --- | ---: | ---: | ---: | ---: | ---: | --- |"
    names = {"lift": "both lifters", "own": "our model", "nop": "our model", "driver": "exploration", "none": "nothing"}
    for row in rows:
        solver = f"{row.queries - len(row.disagreements)}/{row.queries}" if row.queries else "-"
        cells = (
            f"`{row.form}`", names[row.form.how], len(row.form.encodings), solver, row.states(native=False) or "-",
            row.states(native=True) or "-", f"{row.emulated}, {row.native}", ", ".join(row.loose),
        )  # fmt: skip
        yield f"| {' | '.join(map(str, cells))} |".replace("|  |", "| |")


def _exceptions(rows: Sequence[Row], wholes: Sequence[Whole]) -> Iterator[str]:
    yield from (f"- `{row.form}`: {exception(row)}." for row in rows if exception(row))
    for whole in wholes:
        if whole.refused:
            yield f"- {whole.target}: no native run of the whole trampoline: {whole.refused}."
        yield from (f"- {whole.target}, path {name}: no native run: {reason}." for name, reason in whole.unrun)
        if whole.gaps:
            yield f"- {whole.target}: {whole.gaps} gaps: only what was explored was run."
