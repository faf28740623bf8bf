"""What lies behind a selector: x86-32 goes through ds, es and ss, and C finds its per-CPU data through fs or gs.

Assumption flat-segments speaks of the selectors at the hook alone, selectors-loadable only of their validity: what lies
behind another selector is not known.
"""

from collections.abc import Callable, Iterable, Sequence

from claripy.ast.bool import Bool

from verify.execute.machine import Machine, Unsupported

__all__ = ["as_at_the_hook"]


def as_at_the_hook(
    machine: Machine, names: Iterable[str], what: str, feasible: Callable[[Sequence[Bool]], bool]
) -> None:
    """Unsupported where a selector among ``names`` was loaded and may hold anything but what it held at the hook."""
    for name in sorted(set(names) & machine.writers.keys()):
        if feasible([*machine.constraints, machine.system[name] != machine.namer.symbols[name]]):
            raise Unsupported(f"{what} {name}, which may not hold what it held at the hook")
