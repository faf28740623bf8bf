"""The beginning of a path that a gap cut short: what it did until then it has done, whatever would have followed."""

from dataclasses import replace

from verify.paths import Path, Store

__all__ = ["begun"]


def begun(path: Path, astray: Store | None) -> list[Path]:
    """The path up to its last callback, or up to the store that went astray; none where no callback was reached.

    Only refutations follow from it: of what C was given, of one callback too many, of a store outside the frame.
    """
    if not path.views:
        return []
    if astray is not None:
        return [replace(path, stores=(*path.stores, astray))]
    last = path.views[-1].step
    return [
        replace(
            path,
            stores=tuple(store for store in path.stores if store.step <= last),
            loads=tuple(load for load in path.loads if load.step <= last),
            steps=path.steps[: last + 1],
            moments=path.moments[: last + 1],
        )
    ]
