"""What can a program ask: load, run and render, for notebooks, other tools and other people's tests.

The same answers as ``tramproof run``, as values. Nothing is printed, and no file is written.

>>> import verify
>>> (target,) = verify.load("x86_64/fentry-regs")
>>> target.symbol, target.kind, target.level
('ftrace_regs_caller', 'fentry', 'strict')
>>> report = verify.run([target])
>>> report.verdict.name, report.exit_code
('PROVED', 0)
>>> print(verify.render(report), end="")
x86_64/fentry-regs  PROVED        as expected; strict: 61 proved; paths: return
1 trampoline: 1 PROVED; all as expected
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

from verify.errors import UsageError, VerifyError
from verify.report.tree import Finding, Report, TargetReport
from verify.target import LEVELS, LIFTERS, Target
from verify.verdict import Verdict

__all__ = [
    "FORMATS",
    "LEVELS",
    "Finding",
    "Report",
    "Target",
    "TargetReport",
    "Verdict",
    "VerifyError",
    "load",
    "render",
    "run",
]

FORMATS = ("text", "json", "html", "sarif", "junit", "ktap", "github")
"""What ``render`` can write."""


def load(name: str | Path, *, symbols: Sequence[str] = ()) -> list[Target]:
    """The targets that a built-in name or glob, a ``target.toml`` or any other file stands for.

    ``symbols`` picks some of a file's trampolines; each must be there. A valid file without any trampoline gives an
    empty list, which ``run`` finds VACUOUS. VerifyError, one line, for what cannot be read.

    >>> [target.name for target in load("x86_64/rfc-save*")]
    ['x86_64/rfc-save-regs-off', 'x86_64/rfc-save-regs-on']
    >>> load("no/such/thing")
    Traceback (most recent call last):
    ...
    verify.errors.UsageError: no/such/thing: no such file and no built-in target of that name; \
`tramproof list` shows them
    """
    from verify.batch import Request, gather  # the engine: imported only where it is needed
    from verify.budget import Budget

    found = gather(Request(names=(str(name),), symbols=tuple(symbols), budget=Budget()))
    if found.errors:
        raise UsageError("; ".join(found.errors))
    return [wanted.target for wanted in found.targets]


def run(
    targets: Iterable[Target],
    *,
    level: str | None = None,
    seconds: float = 60.0,
    memory_mib: int = 2048,
    lifters: Sequence[str] = LIFTERS,
    drawings: bool = False,
) -> Report:
    """Decide the targets, each at its own gate or at ``level``.

    No targets: VACUOUS and exit code 4, for nothing was checked. ``seconds`` and ``memory_mib`` bound one question to
    the solver, ``lifters`` are the semantics to decide over, ``drawings`` adds what the HTML report draws.
    UsageError for a level or a lifter that does not exist.

    >>> report = run(load("x86_64/fentry-regs-half-width-save"))
    >>> [f"{one.id}@{one.path}" for one in report.targets[0].findings if one.verdict is Verdict.REFUTED]
    ['regs/defined@return', 'regs/r12@return']
    >>> report.exit_code  # its manifest expects exactly these
    0
    >>> run([]).verdict.name, run([]).exit_code
    ('VACUOUS', 4)
    """
    if level is not None and level not in LEVELS:
        raise UsageError(f"level {level}: there is {', '.join(LEVELS)}")
    if not lifters or not set(lifters) <= set(LIFTERS) or len(set(lifters)) != len(lifters):
        raise UsageError(f"lifters {', '.join(lifters)}: one or both of {', '.join(LIFTERS)}")
    from verify.batch import Request, decided, given
    from verify.budget import Budget

    request = Request(
        names=(), level=level, lifters=tuple(lifters), drawings=drawings,
        budget=Budget(seconds=seconds, memory_mib=memory_mib),
    )  # fmt: skip
    return decided(given(targets), request)


def render(report: Report, form: str = "text", *, verbosity: int = 0) -> str:
    """The report in one of FORMATS; ``verbosity`` is the text report's: -1 as with ``-q``, 1 as with ``-v``.

    UsageError for another format, and for ``html`` where the report was made without drawings.

    >>> render(run([]), "json").splitlines()[-3:]
    [' "errors": [],', ' "notes": []', '}']
    """
    if form not in FORMATS:
        raise UsageError(f"format {form}: there is {', '.join(FORMATS)}")
    if form == "html" and not all(target.drawings or not target.paths for target in report.targets):
        raise UsageError("format html: it needs run(..., drawings=True)")
    from verify.report.formats import rendered

    return rendered(report, form, verbosity)
