"""Ctrl-C, remembered: an exception that a library swallows still ends the run."""

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import FrameType

__all__ = ["Interrupts", "interrupts"]


@dataclass
class Interrupts:
    """Whether Ctrl-C was pressed. ``check`` raises KeyboardInterrupt again where nothing came of the first one."""

    _seen: list[int] = field(default_factory=list)
    _held: bool = False

    def caught(self, number: int, frame: FrameType | None) -> None:
        """The signal handler."""
        self._seen.append(number)
        if not self._held:
            raise KeyboardInterrupt

    def check(self) -> None:
        """KeyboardInterrupt if there was one."""
        if self._seen:
            raise KeyboardInterrupt

    @contextmanager
    def held(self) -> Iterator[None]:
        """Within, Ctrl-C waits: what is written there is written whole."""
        self.check()
        self._held = True
        try:
            yield
        finally:
            self._held = False


@contextmanager
def interrupts() -> Iterator[Interrupts]:
    """Ctrl-C as it should be: Python ignores an exception in a destructor or in a callback from C."""
    state = Interrupts()
    # A process that was started with Ctrl-C ignored (in the background) goes on ignoring it, and only the main
    # thread may set a handler.
    ours = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    ours = ours and threading.current_thread() is threading.main_thread()
    if not ours:
        yield state
        return
    told = sys.unraisablehook

    def quiet(ignored: "sys.UnraisableHookArgs") -> None:
        if not issubclass(ignored.exc_type, KeyboardInterrupt):
            told(ignored)

    signal.signal(signal.SIGINT, state.caught)
    sys.unraisablehook = quiet
    try:
        yield state
    finally:
        sys.unraisablehook = told
        signal.signal(signal.SIGINT, signal.default_int_handler)
