"""The compressed payload of a kernel image, unpacked to exactly the size that it announces."""

import bz2
import io
import lzma
import struct
import zlib
from collections.abc import Callable
from typing import TYPE_CHECKING

import lz4.block
import zstandard

from verify.errors import ImageError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

__all__ = ["UNPACK_ERRORS", "XzStream", "unpack"]

LARGEST = 1 << 29
"""No kernel unpacks to more bytes than this; a payload that says so is refused."""
LZ4_BLOCK = 8 << 20  # the legacy frame's fixed block size
CHUNK = 1 << 20
DICTIONARY = 1 << 28
"""Bytes that an xz or lzma decoder may take: its header says what it wants, and a kernel's wants 64 MiB."""

UNPACK_ERRORS = (
    lzma.LZMAError, zlib.error, zstandard.ZstdError, lz4.block.LZ4BlockError, EOFError, OSError
)  # fmt: skip
"""What the decompressors raise on data that is damaged."""


def unpack(path: str, payload: bytes) -> bytes:
    """The unpacked payload, whose last four bytes announce its size; ImageError if it is anything else."""
    # gzip ends in the size by itself, for every other format the kernel's build appends it
    # (scripts/Makefile.lib, size_append).
    if len(payload) < 8:
        raise ImageError(f"{path}: the compressed kernel has only {len(payload)} bytes")
    (size,) = struct.unpack("<I", payload[-4:])
    if size > LARGEST:
        raise ImageError(f"{path}: the compressed kernel announces {size} bytes, more than {LARGEST}")
    known = [(name, decode) for magic, name, decode in FORMATS if payload.startswith(magic)]
    if not known:
        raise ImageError(f"{path}: the kernel is compressed in an unknown way ({payload[:6].hex()})")
    name, decode = known[0]
    try:
        unpacked = decode(payload, size)
    except UNPACK_ERRORS as error:
        raise ImageError(f"{path}: the {name} payload is damaged: {' '.join(str(error).split())}") from error
    if len(unpacked) != size:
        found = f"more than {size}" if len(unpacked) > size else str(len(unpacked))
        raise ImageError(f"{path}: the {name} payload announces {size} bytes and holds {found}")
    return unpacked


# Each of these returns at most one byte more than ``size``.


def _gzip(payload: bytes, size: int) -> bytes:
    unpacker = zlib.decompressobj(wbits=31)
    # zlib checks its checksum only when it is asked for more than there is.
    unpacked = unpacker.decompress(payload, size + 1)
    if not unpacker.eof:
        raise EOFError("it ends too early or holds too much")
    return unpacked


def _xz(payload: bytes, size: int) -> bytes:
    return _whole(lzma.LZMADecompressor(lzma.FORMAT_XZ, DICTIONARY), payload, size)


def _lzma(payload: bytes, size: int) -> bytes:
    return _whole(lzma.LZMADecompressor(lzma.FORMAT_ALONE, DICTIONARY), payload, size)


def _bzip2(payload: bytes, size: int) -> bytes:
    return _whole(bz2.BZ2Decompressor(), payload, size)


def _whole(unpacker: lzma.LZMADecompressor | bz2.BZ2Decompressor, payload: bytes, size: int) -> bytes:
    unpacked = unpacker.decompress(payload, size + 1)
    if not unpacker.eof:
        raise EOFError("it ends too early or holds too much")
    return unpacked


def _zstd(payload: bytes, size: int) -> bytes:
    # A read sets aside all that it asks for, and ``size`` is what the file says: it need not be true.
    chunks, left = [], size + 1
    with zstandard.ZstdDecompressor().stream_reader(payload[:-4]) as reader:
        while left and (chunk := reader.read(min(left, CHUNK))):
            chunks.append(chunk)
            left -= len(chunk)
    return b"".join(chunks)


def _lz4(payload: bytes, size: int) -> bytes:
    """The legacy frame: after the magic number blocks, each with its compressed length before it."""
    at, blocks, got = 4, [], 0
    while got < size:
        if at + 4 > len(payload) - 4:
            raise EOFError("it ends too early")
        (length,) = struct.unpack_from("<I", payload, at)
        at += 4
        if at + length > len(payload) - 4:
            raise EOFError("a block ends beyond the payload")
        block = lz4.block.decompress(payload[at : at + length], uncompressed_size=LZ4_BLOCK)
        if not block:
            raise EOFError("a block is empty")
        blocks.append(block)
        got += len(block)
        at += length
    return b"".join(blocks)[: size + 1]


class XzStream(io.RawIOBase):
    """An xz archive as a file to read from; its decoder takes no more memory than any kernel's needs."""

    def __init__(self, data: bytes) -> None:
        self._unpacker, self._data = lzma.LZMADecompressor(lzma.FORMAT_XZ, DICTIONARY), data

    def readable(self) -> bool:
        """True."""
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        """Unpack more bytes into the buffer: none at the end, or where the archive is cut."""
        view = memoryview(buffer).cast("B")
        data, self._data = self._data, b""  # the decoder keeps what it has not unpacked yet
        found = b"" if self._unpacker.eof else self._unpacker.decompress(data, len(view))
        view[: len(found)] = found
        return len(found)


FORMATS: tuple[tuple[bytes, str, Callable[[bytes, int], bytes]], ...] = (
    (b"\x1f\x8b", "gzip", _gzip),
    (b"\xfd7zXZ\0", "xz", _xz),
    (b"\x5d\0\0", "lzma", _lzma),
    (b"\x28\xb5\x2f\xfd", "zstd", _zstd),
    (b"\x02\x21\x4c\x18", "lz4", _lz4),
    (b"BZh", "bzip2", _bzip2),
)
