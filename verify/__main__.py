"""``python -m verify`` is ``tramproof``."""

import sys

from verify.cli import main

__all__: list[str] = []

if __name__ == "__main__":
    sys.exit(main())
