"""What was computed once and is asked for again, up to a bound; then everything is forgotten and begins anew."""

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

__all__ = ["Memo"]

_Value = TypeVar("_Value")


class Memo(Generic[_Value]):
    """Values by key. Nothing that is remembered may depend on anything but its key."""

    def __init__(self, most: int) -> None:
        """``most`` values are kept at a time."""
        self._most = most
        self._known: dict[Hashable, _Value] = {}

    def get(self, key: Hashable, make: Callable[[], _Value]) -> _Value:
        """The value of ``key``, made where it is not known."""
        if key not in self._known:
            if len(self._known) >= self._most:
                self._known.clear()
            self._known[key] = make()
        return self._known[key]
