"""``tramproof bisect``: is an obligation proved or refuted here? In the exit codes of ``git bisect run``."""

import argparse
import os
from typing import TYPE_CHECKING

from verify.commands.options import Commands, command, symbols
from verify.interrupts import Interrupts
from verify.output import complain, say
from verify.target import LEVELS
from verify.verdict import Verdict

if TYPE_CHECKING:
    from verify.report.tree import Finding, TargetReport

__all__ = ["PROVED", "REFUTED", "SKIP", "add", "main"]

PROVED, REFUTED, SKIP = 0, 1, 125
"""Good, bad, and what cannot be tested (git-bisect(1), "Bisect run")."""


def add(commands: Commands) -> None:
    """The options of ``bisect``."""
    bisect = command(commands, "bisect", "for `git bisect run`: 0 proved, 1 refuted, 125 anything else")
    bisect.add_argument("name", metavar="TARGET|FILE", help="name, manifest, or file")
    bisect.add_argument("obligation", metavar="OBLIGATION", help="its id as in the report, or ID@PATH")
    symbols(bisect, "only this symbol of FILE")
    bisect.add_argument("--level", choices=LEVELS, help="at this level instead of the target's own")


def main(options: argparse.Namespace, _: Interrupts) -> int:
    """One line, and the code; whatever is not decided is 125."""
    from verify import batch
    from verify.budget import Budget
    from verify.report.explain import matching
    from verify.store import of_user

    request = batch.Request(
        names=(options.name,), symbols=tuple(options.symbol), level=options.level, budget=Budget()
    )  # fmt: skip
    # Few commits change the object; an answer is kept by everything that it depends on, so it is this commit's, too.
    report = batch.run(request, lambda *_: None, of_user(os.environ))
    for line in (*report.errors, *report.notes):
        complain(line)
    found = [(target, one) for target in report.targets for one in matching(target, options.obligation)]
    code = SKIP if report.errors else _code(found)
    words = {PROVED: "proved", REFUTED: "refuted"}.get(code, "neither proved nor refuted")
    say(f"{options.name} {options.obligation}: {words}\n")
    return code


def _code(found: "list[tuple[TargetReport, Finding]]") -> int:
    """Bad where one instance is refuted; good where all are proved, on paths that are known to be all."""
    if any(target.verdict is Verdict.BROKEN or target.strict is Verdict.BROKEN for target, _ in found):
        return SKIP  # it can be trusted in nothing
    if any(one.verdict is Verdict.REFUTED and one.exempt is None for _, one in found):
        return REFUTED
    proved = found and all(one.verdict is Verdict.PROVED and one.exempt is None for _, one in found)
    return PROVED if proved and all(_whole(target) for target, _ in found) else SKIP


def _whole(target: "TargetReport") -> bool:
    """Whether the paths that were looked at are all that there are."""
    total = [one.verdict for one in target.findings if one.id == "total"]
    return not target.gaps and bool(total) and set(total) == {Verdict.PROVED}
