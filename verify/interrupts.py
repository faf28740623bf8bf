"""Ctrl-C ends a command at once, whatever it is doing, and leaves nothing half-written."""

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

__all__ = ["INTERRUPTED", "Interrupts", "interrupts"]

INTERRUPTED = 130
"""The exit code: 128 + SIGINT, as a shell counts."""

_STDERR = 2


@dataclass
class Interrupts:
    """While ``writing`` is held, Ctrl-C waits."""

    writing: threading.Lock = field(default_factory=threading.Lock)
    over: bool = False


@contextmanager
def interrupts(*, command: bool) -> Iterator[Interrupts]:
    """Within, Ctrl-C prints one line and exits with 130; only for a process that is a ``command`` of its own.

    An exception would not do: z3 takes the signal for itself while it works and gives up that one question,
    and Python ignores what is raised in a destructor or in a callback from C. So the signal is blocked in every
    thread, and one thread waits for it. What this process starts inherits that.
    """
    state = Interrupts()
    # A process that was started with Ctrl-C ignored (in the background) goes on ignoring it.
    if not command or signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        yield state
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    watcher = threading.Thread(target=_watch, args=(state,), daemon=True)
    watcher.start()
    try:
        yield state
    finally:
        state.over = True
        signal.pthread_kill(watcher.ident or 0, signal.SIGINT)
        watcher.join()
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _watch(state: Interrupts) -> None:
    signal.sigwait({signal.SIGINT})
    if state.over:
        return
    with state.writing:
        with suppress(OSError):  # standard error may be closed
            clear = b"\r\x1b[K" if os.isatty(_STDERR) else b""
            os.write(_STDERR, clear + b"tramproof: interrupted\n")
        os._exit(INTERRUPTED)
