"""``python -m verify`` is ``tramproof``."""

import sys

__all__ = ["main"]


def main() -> int:
    """What the command line asks for; a compiler is not kept waiting for what only other commands need."""
    if sys.argv[1:3] == ["cc", "--"] and len(sys.argv) > 3:
        from verify.wrap import wrap

        return wrap(sys.argv[3:])
    from verify.cli import main as command

    return command()


if __name__ == "__main__":
    sys.exit(main())
