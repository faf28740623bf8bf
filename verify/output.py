"""Where does it go: standard output and files, each written whole or not at all."""

import io
import os
import stat
import sys
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from verify.errors import UsageError
from verify.printable import LONGEST_LINE, printable

__all__ = ["check_writable", "complain", "progress", "say", "write_files"]


def say(text: str) -> None:
    """Write to standard output and flush it; UsageError where it takes no more, nothing where its reader is gone."""
    if sys.stdout is None:  # closed before we were started
        raise UsageError("standard output cannot be written: it is closed")
    try:
        _put(sys.stdout, text)
    except BrokenPipeError:
        _abandon(sys.stdout)
    except OSError as error:
        _abandon(sys.stdout)
        raise UsageError(f"standard output cannot be written: {error.strerror}") from error


def _put(out: TextIO, text: str) -> None:
    """Write all of it: of an unbuffered stream (PYTHONUNBUFFERED) Python writes what the disk still takes."""
    out.flush()
    if not isinstance(out, io.TextIOWrapper):
        out.write(text)
        return
    left = text.encode(out.encoding, "backslashreplace")  # a terminal without UTF-8 is no reason to fail
    while left:
        left = left[out.buffer.write(left) or 0 :]
    out.flush()


def complain(line: str, more: str = "") -> None:
    """One line on standard error, which cannot command the terminal, then ``more``; nothing where there is none.

    The exit code says it, too.
    """
    if sys.stderr is None:  # closed before we were started; print() would take standard output for it
        return
    try:
        sys.stderr.write(f"tramproof: {printable(line, LONGEST_LINE)}\n{more}")
        sys.stderr.flush()
    except OSError:
        _abandon(sys.stderr)


def progress(line: str = "") -> None:
    """Show one line in place of the last one where somebody watches standard error; an empty one clears it."""
    if sys.stderr is not None and sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{printable(line)}")
        sys.stderr.flush()


def _abandon(out: TextIO) -> None:
    """What is still buffered goes nowhere: Python would flush it at exit, fail again and say so."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), out.fileno())


def check_writable(path: Path) -> None:
    """UsageError where a file could not be written later; asked before anything takes time."""
    try:
        if path.is_dir():
            raise UsageError(f"{path}: cannot be written: a directory")
        if not path.parent.is_dir():
            raise UsageError(f"{path}: cannot be written: there is no directory {path.parent}")
        target = path if _is_special(path) else path.resolve().parent
        if not os.access(target, os.W_OK):
            raise UsageError(f"{path}: cannot be written: no permission for {target}")
    except (OSError, RuntimeError, ValueError) as error:  # a name too long, a loop of links, a NUL
        raise UsageError(f"{path}: cannot be written: {error}") from error


def _is_special(path: Path) -> bool:
    """Whether there is something that is no regular file: a device or a pipe is written to, never replaced."""
    return path.exists() and not path.is_file()


def write_files(files: Sequence[tuple[Path, str]]) -> None:
    """Write every file or none; UsageError for the one that cannot be written."""
    staged: list[tuple[str, Path]] = []
    path = Path()
    try:
        for path, text in files:
            if _is_special(path):
                path.write_text(text, encoding="utf-8")
            else:
                _stage(path.resolve(), text, staged)
        for name, path in staged:
            os.replace(name, path)
    except OSError as error:
        raise UsageError(f"{path}: cannot be written: {error.strerror}") from error
    finally:
        for name, _ in staged:
            with suppress(FileNotFoundError):  # it has its place now
                os.unlink(name)


def _stage(path: Path, text: str, staged: list[tuple[str, Path]]) -> None:
    """The text in a temporary file beside ``path``, with the mode that ``path`` has or would get."""
    number, name = tempfile.mkstemp(prefix=f".{path.name[:32]}.", dir=path.parent)
    staged.append((name, path))
    with open(number, "w", encoding="utf-8") as out:
        out.write(text)
    mask = os.umask(0)  # there is no other way to read it
    os.umask(mask)
    os.chmod(name, stat.S_IMODE(path.stat().st_mode) if path.exists() else 0o666 & ~mask)
