"""What can a user do wrong: one small tree, caught once in the command line."""

from verify.printable import LONGEST_LINE, printable

__all__ = ["ImageError", "TargetError", "UsageError", "VerifyError"]


class VerifyError(Exception):
    """Bad input: the message is one line that says what is wrong and what to do (exit 2).

    Whatever it quotes, be it the name of a file: control characters are escaped.
    """

    def __init__(self, message: str) -> None:
        super().__init__(printable(message, LONGEST_LINE))


class ImageError(VerifyError):
    """A file that cannot be read as an object, an ELF image or a kernel."""


class TargetError(VerifyError):
    """A manifest that is wrong, or whose bytes differ from what it pins."""


class UsageError(VerifyError):
    """A command line that asks for something that does not exist."""
