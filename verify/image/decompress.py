"""The compressed payload of a kernel image, unpacked to exactly the size that it announces."""

import bz2
import lzma
import struct
import zlib
from collections.abc import Callable

import lz4.block
import zstandard

from verify.errors import ImageError

__all__ = ["UNPACK_ERRORS", "unpack"]

LARGEST = 1 << 29
"""No kernel unpacks to more bytes than this; a payload that says so is refused."""
LZ4_BLOCK = 8 << 20  # the legacy frame's fixed block size

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
    return _whole(lzma.LZMADecompressor(format=lzma.FORMAT_XZ), payload, size)


def _lzma(payload: bytes, size: int) -> bytes:
    return _whole(lzma.LZMADecompressor(format=lzma.FORMAT_ALONE), payload, size)


def _bzip2(payload: bytes, size: int) -> bytes:
    return _whole(bz2.BZ2Decompressor(), payload, size)


def _whole(unpacker: lzma.LZMADecompressor | bz2.BZ2Decompressor, payload: bytes, size: int) -> bytes:
    unpacked = unpacker.decompress(payload, size + 1)
    if not unpacker.eof:
        raise EOFError("it ends too early or holds too much")
    return unpacked


def _zstd(payload: bytes, size: int) -> bytes:
    with zstandard.ZstdDecompressor().stream_reader(payload) as reader:
        return reader.read(size + 1)


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


FORMATS: tuple[tuple[bytes, str, Callable[[bytes, int], bytes]], ...] = (
    (b"\x1f\x8b", "gzip", _gzip),
    (b"\xfd7zXZ\0", "xz", _xz),
    (b"\x5d\0\0", "lzma", _lzma),
    (b"\x28\xb5\x2f\xfd", "zstd", _zstd),
    (b"\x02\x21\x4c\x18", "lz4", _lz4),
    (b"BZh", "bzip2", _bzip2),
)
