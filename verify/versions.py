"""Which versions of the libraries are installed, by the names of their folders: no metadata file is parsed."""

import os
import sys
from functools import cache

__all__ = ["version"]


@cache
def version(name: str) -> str:
    """The installed version of a distribution, as ``importlib.metadata.version`` gives it.

    That module alone takes longer to import than a stored answer to read; it is asked where the folders do not tell.
    """
    wanted = name.lower().replace("-", "_")
    for folder in sys.path:
        found = [one for one in _installed(folder) if one.partition("-")[0].lower() == wanted]
        if len(found) == 1:
            return found[0].partition("-")[2].removesuffix(".dist-info")
        if found:
            break
    from importlib import metadata

    return metadata.version(name)


@cache
def _installed(folder: str) -> tuple[str, ...]:
    """The folders of metadata in one entry of the path: ``NAME-VERSION.dist-info`` (PEP 376, PEP 427)."""
    try:
        return tuple(one for one in os.listdir(folder or ".") if one.endswith(".dist-info"))
    except OSError:  # a zip file, or nothing: an import passes it over, too
        return ()
