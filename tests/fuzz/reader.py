"""What a fuzzed reader is, and the rule that it must keep: bad input is a VerifyError of one line, nothing else."""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from verify.errors import VerifyError

__all__ = ["CORPUS", "NAMES", "Reader", "Rule", "check", "inputs"]

CORPUS = Path(__file__).parent / "corpus"
NAMES = ("baseline", "elf", "kallsyms", "manifest", "report")

Mutate = Callable[[bytes, random.Random], bytes]


class Rule(AssertionError):
    """A reader refused its input in a way that is no answer to a user."""


@dataclass(frozen=True, kw_only=True)
class Reader:
    """One reader: ``read`` is given any bytes; ``seeds`` are inputs that it accepts, by name.

    ``mutate`` changes an input in terms of its structure, where the fuzzer's own changes of bytes would hardly get
    past the syntax; ``words`` are what the syntax is made of; inputs have at most ``longest`` bytes. ``spare`` is the
    address space that reading one may take, None where it cannot be told.
    """

    read: Callable[[bytes], None]
    seeds: Callable[[], dict[str, bytes]]
    longest: int
    mutate: Mutate | None = None
    words: Sequence[bytes] = ()
    spare: int | None = 1 << 29


def check(reader: Reader, data: bytes) -> bool:
    """Whether the reader accepts the input; Rule, or what the reader raised, where it does neither that nor refuse."""
    try:
        reader.read(data)
    except VerifyError as error:
        if "\n" in str(error):
            raise Rule(f"more than one line: {error}") from error
        causes = list(_causes(error))
        # Who reads in proportion to its input needs no more memory than there is.
        if any(isinstance(cause, MemoryError | RecursionError) for cause in causes):
            raise Rule(f"out of memory or stack on {len(data)} bytes: {error}") from error
        return False
    return True


def _causes(error: BaseException) -> Iterator[BaseException]:
    cause = error.__cause__ or error.__context__
    if cause is not None:
        yield cause
        yield from _causes(cause)


def inputs(name: str) -> list[Path]:
    """The corpus of a reader: seeds, inputs that reach further, and every input that it once fell over."""
    return sorted(path for path in (CORPUS / name).iterdir() if path.is_file())
