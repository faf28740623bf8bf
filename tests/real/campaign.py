"""The full campaign: every mutant of every proved built-in target and of Debian's 6.1 trampolines, one page.

``python -m tests.real.campaign [--jobs N] [--lifter vex|pcode|both] [--freeze]`` goes on where an interrupted run
stopped (build/campaign/) and writes docs/campaign.md. It fails with a survivor, a clash, more than one mutant in twenty
that is stopped, or an item that tests/real/conforming.txt does not list as often; ``--freeze`` writes that list anew.
"""

import argparse
import json
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from tests.real.kernels import KERNELS, Kernel, fetch
from tests.real.objtool import FOUND
from verify import catalogue
from verify.batch import Request, gather
from verify.budget import Budget
from verify.image.load import load
from verify.mutate.campaign import Fate
from verify.mutate.frozen import frozen, unlike
from verify.mutate.journal import Journal, engine, question
from verify.mutate.page import by_family, by_operator, by_target, named, reasons
from verify.mutate.table import Row, summary, table
from verify.mutate.workers import campaign
from verify.recognise import recognise
from verify.target import Target
from verify.verdict import Verdict

__all__ = ["main", "targets"]

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "campaign.md"
JOURNAL = ROOT / "build" / "campaign" / "journal.txt"
CONFORMING = Path(__file__).with_name("conforming.txt")
LIFTERS = {"vex": ("vex",), "pcode": ("pcode",), "both": ("vex", "pcode")}
FROM_KERNELS: tuple[tuple[Kernel, tuple[str, ...]], ...] = (
    (
        KERNELS[1],
        (
            "ftrace_caller",
            "ftrace_regs_caller",
            "return_to_handler",
            "arch_rethook_trampoline",
            "optprobe_template_entry",
        ),
    ),
    (KERNELS[5], ("ftrace_regs_caller",)),
)
"""Which trampolines of which kernel; others are proved too, and do what these do."""

HEAD = """\
# The mutation campaign

Written by `make campaign`; what is here was run.

A proof is worth what its verifier would have noticed. Each target below is proved at its gate; each mutant is that
target with one mistake in its machine code, decided like any other target. The operators:

* `delete`, `duplicate`: an instruction becomes NOPs, or runs twice. `swap`: two neighbours change places.
* `register`: every other general register in place of each that an instruction names as operand (not as base of an
  address: a place off another base is unknown to the model, and such a mutant could only be stopped).
* `displacement`: of a memory operand, by one and by two words either way. `immediate`: by one, and by one word, either
  way. `branch`: the opposite condition, and always. `size`: 64, 32, 16 and 8 bits for one another.
* `pair`: one side of two save/restore pairs: two saves, or two restores, exchange their registers and the other side
  stays. (One side changed by a single instruction is `delete`, `register` or `displacement`.)

A mutant that keeps its length is made in place; any other is laid out anew in a range of its own, with branches,
addresses relative to the instruction and relocated fields moved along. *Left out* is what cannot be moved so.

Each is **killed** (refuted at a named obligation, at the gate or at strict, where the original is not), **equivalent**
(shown by the solver: same callback view, same exit, same memory outside the frame; what the callback's registers hold
beside its arguments does not count, for no C code reads it), **conforming** (differs only in what the gate's level
exempts or no level claims), **stopped** (a gap: not decided, and never a proof), a **survivor** (a fault of ours) or
**broken** (the verifier contradicts itself). Each item in which a mutant that is not killed differs is listed with its
count in `tests/real/conforming.txt`; another item, or another count, fails the campaign.

Once a family of obligations is refuted, a mutant is not asked about the rest of it. One in eight is decided in full,
with every obligation and every concrete run.
"""


def targets() -> Iterator[tuple[Target, Sequence[Target]]]:
    """Each target that is wanted, with the others of its file."""
    names = [entry.name for entry in catalogue.builtin() if entry.expected == Verdict.PROVED.name]
    for kernel, symbols in FROM_KERNELS:
        found = recognise(load(fetch(kernel)))
        for target in found:
            if target.symbol in symbols:
                yield replace(target, name=f"{kernel.series}-{kernel.architecture}/{target.symbol}"), found
    for name in names:
        for one in gather(Request(names=(name,), budget=Budget())).targets:
            yield one.target, ()


def _arguments(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--lifter", choices=sorted(LIFTERS), default="vex")
    parser.add_argument("--sample", type=int, help="only so many mutants of each; nothing is written")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--freeze", action="store_true")
    return parser.parse_args(argv)


def _run(options: argparse.Namespace) -> tuple[dict[str, list[Row]], int]:
    """The rows of each target, and how many of them are of bytes and a contract that no target before had."""
    journal, ours = Journal(JOURNAL), engine()
    lifters = LIFTERS[options.lifter]
    rows: dict[str, list[Row]] = {}
    first: dict[str, str] = {}
    for target, others in targets():
        of = rows.setdefault(target.name, [])
        first.setdefault(question(target, ours, lifters), target.name)
        for row in campaign(
            target, others, jobs=options.jobs, sample=options.sample, seed=options.seed, lifters=lifters,
            journal=journal, engine=ours,
        ):  # fmt: skip
            of.append(row)
            if sys.stderr.isatty():
                print(f"\r\x1b[K{target.name}: {len(of)}", end="", file=sys.stderr, flush=True)
        print(f"{target.name}: {summary(of)[0]}", flush=True)
    return rows, sum(_made(rows[name]) for name in first.values())


def _made(rows: Sequence[Row]) -> int:
    return sum(1 for row in rows if row[3] != Fate.LEFT_OUT.value)


def _objtool() -> str:
    if not FOUND.exists():
        return "objtool, measured earlier on an object of 6.1: it rejects 12 of the 99 NOP mutants.\n"
    found = json.loads(FOUND.read_text())
    ours = ", ".join(f"{number} {fate}" for fate, number in found["fates"].items())
    return (
        f"`python -m tests.real.objtool` on an object of Debian's 6.1 (`ftrace_64.o`, {found['mutants']} instructions"
        f" overwritten by NOPs, one at a time): objtool, with the options of a Debian build, rejects"
        f" **{len(found['rejected'])}**; here {ours}.\n"
    )


def page(rows: dict[str, list[Row]], distinct: int, lifters: Sequence[str]) -> str:
    """The whole page."""
    every = [row for of in rows.values() for row in of]
    count, _ = summary(every)
    stopped = sum(1 for row in every if row[3] == Fate.STOPPED.value)
    bad = named(every, Fate.SURVIVOR, Fate.BROKEN) or "None.\n"
    parts = [
        HEAD,
        f"**{count}**, {stopped} stopped ({100 * stopped / max(_made(every), 1):.1f} %).",
        f"{distinct} of them are distinct: two targets of the same bytes under the same contract are decided once.",
        f"Decided over {' and '.join(lifters)}.\n",
        "## By operator\n",
        by_operator(every),
        "## By target\n\nPer operator: killed/equivalent/conforming/stopped.\n",
        by_target(rows),
        "## Which obligations kill\n\nMutants that a family of obligations kills, alone or with others.\n",
        by_family(every),
        "## Survivors and clashes\n",
        bad,
        "## Why stopped\n",
        reasons(every, Fate.STOPPED),
        "## Why left out\n",
        reasons(every, Fate.LEFT_OUT),
        "## Beside objtool\n",
        _objtool(),
    ]
    return "\n".join(parts)


def main(argv: Sequence[str]) -> int:
    """Run, print, write; the exit code is that of ``tramproof mutate``, and 1 with an item that is not listed."""
    options = _arguments(argv)
    rows, distinct = _run(options)
    every = [row for of in rows.values() for row in of]
    print(table(every), end="")
    line, code = summary(every)
    if options.sample is not None:
        return code
    PAGE.write_text(page(rows, distinct, LIFTERS[options.lifter]))
    found = frozen(rows)
    if options.freeze:
        CONFORMING.write_text(found)
    kept = CONFORMING.read_text() if CONFORMING.exists() else ""
    other = unlike(found, kept, tuple(rows))
    for one in other:
        print(f"{CONFORMING.name}: {one}", file=sys.stderr)
    print(line)
    return code or (1 if other else 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
