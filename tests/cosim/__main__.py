"""``python -m tests.cosim``: co-simulate every form and every trampoline, print the table; 1 on a divergence.

2 where it cannot run at all: a host that is not x86-64 Linux, or that refuses 32-bit code, or a kernel that is not
to be had.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.cosim.campaign import count_whole, run_forms, run_targets
from tests.cosim.forms import builtin_targets, kernel_targets, occurring
from tests.cosim.layout import user_addresses
from tests.cosim.table import covered, divergences, render
from tests.real.kernels import KERNELS, fetch
from verify.decide.native_host import Host, HostError

SEED = "cosim"


def options_of(argv: Sequence[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="tests.cosim", description="Compare both semantics with two machines.")
    parser.add_argument("--states", type=int, default=10_000, help="states of each form on each machine")
    parser.add_argument("--runs", type=int, default=64, help="runs of each path on each machine")
    parser.add_argument("--no-kernels", action="store_true", help="only the built-in targets, and say so")
    parser.add_argument("--output", type=Path, help="write the table there too")
    options = parser.parse_args(argv)
    if options.states < 1 or options.runs < 1:
        parser.error("--states and --runs must be at least 1")
    return options


def say(line: str) -> None:
    """Progress, beside the table."""
    print(line, file=sys.stderr, flush=True)


def main(argv: Sequence[str] | None = None) -> int:
    """Run everything; 0 when each form that occurs is covered or excepted and nothing diverges."""
    options = options_of(argv)
    try:
        host = Host()
        images = [] if options.no_kernels else [fetch(kernel) for kernel in KERNELS]
        with user_addresses():
            builtin = builtin_targets()
        kernels = kernel_targets(images)
        forms = occurring(builtin, kernels)
        named = [(one.name, one) for one in builtin] + [
            (f"{Path(one.image.path).name}: {one.name}", one) for one in kernels
        ]
        rows = run_forms(forms, host, options.states, SEED, say)
        wholes = run_targets(named, host, options.runs, say)
    except (HostError, LookupError, OSError) as error:
        print(f"cosim: {error}", file=sys.stderr)
        return 2
    count_whole(rows, wholes)
    sources = [f"{len(builtin)} built-in targets", *(image.name for image in images)]
    sources += ["no kernels (--no-kernels)"] if options.no_kernels else []
    page = render(rows, wholes, sources, options.states, options.runs)
    print(page)
    if options.output:
        options.output.write_text(page)
    missing = [str(row.form) for row in rows if not covered(row, options.states)]
    for line in missing:
        say(f"not covered: {line}")
    return 1 if missing or divergences(rows, wholes) else 0


if __name__ == "__main__":
    sys.exit(main())
