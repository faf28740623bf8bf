"""What can a user do wrong: one small tree, caught once in the command line."""

__all__ = ["ImageError", "TargetError", "UsageError", "VerifyError"]


class VerifyError(Exception):
    """Bad input: the message is one line that says what is wrong and what to do (exit 2)."""


class ImageError(VerifyError):
    """A file that cannot be read as an object, an ELF image or a kernel."""


class TargetError(VerifyError):
    """A manifest that is wrong, or whose bytes differ from what it pins."""


class UsageError(VerifyError):
    """A command line that asks for something that does not exist."""
