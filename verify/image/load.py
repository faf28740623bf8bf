"""One door for every file: the container is recognised by its first bytes, never by its name."""

import codecs
import hashlib
import stat
import struct
import tarfile
from dataclasses import replace
from pathlib import Path

from elftools.common.exceptions import DWARFError, ELFError
from elftools.construct import ConstructError

from verify.errors import ImageError
from verify.image.decompress import UNPACK_ERRORS
from verify.image.kernel import is_bzimage, read_kernel, read_vmlinux
from verify.image.model import Image
from verify.image.package import AR_MAGIC, kernel_in_package

__all__ = ["load", "read_image"]

LARGEST_FILE = 1 << 32

# What pyelftools, struct, tarfile and the decompressors raise on bytes that are not what they claim to be. MemoryError
# is not among it: what a reader takes is in proportion to the file, and a machine with less says nothing about it.
MALFORMED = (
    *UNPACK_ERRORS, ELFError, DWARFError, ConstructError, struct.error, tarfile.TarError, ArithmeticError,
    AssertionError, LookupError, ValueError,
)  # fmt: skip


def load(path: str | Path) -> Image:
    """The image of an object, ELF file, kernel or Debian kernel package.

    Whatever the file holds, the only exception is ImageError, whose text is one line; MemoryError is the machine's.
    """
    name = str(path)
    return read_image(name, _read_file(name, Path(path)))


def read_image(path: str, data: bytes) -> Image:
    """The image that the bytes hold, named ``path`` in messages; ImageError as for ``load``."""
    try:
        if not data.startswith(AR_MAGIC):
            return _read(path, data)
        image = _read(path, kernel_in_package(path, data))
        return replace(image, sha256=hashlib.sha256(data).hexdigest())
    except MALFORMED as error:
        detail = " ".join(str(error).split()) or "no detail"
        raise ImageError(f"{path}: malformed: {type(error).__name__}: {detail}") from error


def _read_file(name: str, path: Path) -> bytes:
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise ImageError(f"{name}: a directory, not a file")
        if not stat.S_ISREG(status.st_mode):
            raise ImageError(f"{name}: not a regular file")
        if status.st_size > LARGEST_FILE:
            raise ImageError(f"{name}: {status.st_size} bytes are more than {LARGEST_FILE}")
        return path.read_bytes()
    except OSError as error:
        raise ImageError(f"{name}: {error.strerror or type(error).__name__}") from error
    except ValueError as error:  # a name with a NUL byte
        raise ImageError(f"{name!r}: {error}") from error


def _read(path: str, data: bytes) -> Image:
    if not data:
        raise ImageError(f"{path}: an empty file")
    if data.startswith(b"\x7fELF"):
        return read_vmlinux(path, data)
    if is_bzimage(data):
        return read_kernel(path, data)
    if data.startswith(b"MZ") and data[56:60] in (b"ARM\x64", b"RSC\x05"):
        raise ImageError(f"{path}: a kernel for a machine other than x86; tramproof knows x86_64, x86_32")
    if _is_text(data[:4096]):
        raise ImageError(f"{path}: a text file, neither an object nor a kernel")
    raise ImageError(f"{path}: neither ELF, bzImage nor Debian package (it starts with {data[:4].hex()})")


def _is_text(start: bytes) -> bool:
    try:
        # Not final: the cut may lie within the last character.
        text = codecs.getincrementaldecoder("utf-8")().decode(start)
    except UnicodeDecodeError:
        return False
    return all(letter.isprintable() or letter.isspace() for letter in text)
