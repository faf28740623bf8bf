"""What a concrete run shows at a place where a claim looks."""

from collections.abc import Callable, Mapping, Sequence

from verify.decide.emulator import Run, Snapshot
from verify.terms import Observed

__all__ = ["look", "reader"]


def look(run: Run, place: Observed, base: int, flags: Mapping[str, tuple[int, int]], ones: int) -> int | None:
    """What a run shows at a place; ``base`` is the address that the place's offset counts from."""
    value = _look(run, place, base, flags, ones)
    return value + place.plus if value is not None and place.plus else value


def _look(run: Run, place: Observed, base: int, flags: Mapping[str, tuple[int, int]], ones: int) -> int | None:
    at: Snapshot | None = run.exit if place.point == "exit" else run.views[place.index]
    if at is None:
        return None
    match place.what:
        case "reg":
            return at.selectors[place.name] if place.name in at.selectors else at.registers.get(place.name)
        case "flag":
            if place.name:
                return at.flags[place.name]
            return ones | sum(at.flags[name] << low for name, (low, _) in flags.items())
        case "mem":
            data = at.memory.read(base + place.offset, (place.low + place.bits + 7) // 8)
            return int.from_bytes(data, "little") >> place.low & ((1 << place.bits) - 1)
        case "target":
            return run.target
        case "calls":
            return len(run.views)
        case "write":
            return int(any(w.address == base + place.offset and 8 * w.size == place.bits for w in run.writes))
        case _:
            return None


def reader(places: Sequence[Observed]) -> Callable[[Run, int], tuple[int | None, ...]]:
    """What ``look`` shows at all of these places, from a run and T: several thousand are looked at."""

    def one(place: Observed) -> Callable[[Run, int], int | None]:
        what, name, offset, size = place.what, place.name, place.offset, place.bits // 8
        assert not place.low and not place.plus and (what != "mem" or (not name and place.bits % 8 == 0))

        def at(run: Run) -> Snapshot:
            found = run.exit if place.point == "exit" else run.views[place.index]
            assert found is not None  # a run that was followed to its end
            return found

        match what:
            case "reg":
                return lambda run, _: (moment := at(run)).selectors.get(name, moment.registers.get(name))
            case "flag":
                return lambda run, _: at(run).flags[name]
            case "mem":
                return lambda run, top: int.from_bytes(at(run).memory.read(top + offset, size), "little")
            case "target":
                return lambda run, _: run.target
            case _:
                raise ValueError(f"no concrete run is compared at {what}")

    readers = [one(place) for place in places]
    return lambda run, top: tuple(read(run, top) for read in readers)
