"""Built-in targets laid out where a user process can map them: it has none of a kernel's addresses."""

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from verify.image import relocate

_USER = (0x4000_0000, 0x6000_0000, 0x6000_0000, 1 << 31)
"""First section, end of sections, first stand-in, end of stand-ins; below 2 GiB, so that every relocation fits."""


@contextmanager
def user_addresses() -> Iterator[None]:
    """Relocatable objects that are read within are laid out below 2 GiB.

    For the formulas it is all the same: where sections and undefined symbols lie is a symbol of its own.
    """
    with patch.dict(relocate.LAYOUT, dict.fromkeys(relocate.LAYOUT, _USER)):
        yield
