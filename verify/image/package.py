"""Debian kernel packages: the kernel image inside, read without unpacking the package to disk."""

import re
import tarfile
from collections.abc import Iterator
from io import BufferedReader, BytesIO
from typing import IO, Literal

import zstandard

from verify.errors import ImageError
from verify.image.decompress import XzStream

__all__ = ["AR_MAGIC", "kernel_in_package"]

AR_MAGIC = b"!<arch>\n"
LARGEST_KERNEL = 1 << 29
LARGEST_PACKAGE = 1 << 32  # unpacked
# Until trixie the image is in /boot, since forky beside its modules. (Debian's usrmerge: lib is usr/lib.)
KERNEL = re.compile(r"(?:\./)?(?:boot/vmlinuz-[^/]+|(?:usr/)?lib/modules/[^/]+/vmlinuz[^/]*)")


def kernel_in_package(path: str, data: bytes) -> bytes:
    """The bytes of the kernel image in a Debian package (.deb); ImageError if it has none."""
    members = dict(_members(path, data))
    if "debian-binary" not in members:
        raise ImageError(f"{path}: an ar archive that is not a Debian package; extract the object first")
    payloads = [(name, span) for name, span in members.items() if name.startswith("data.tar")]
    if len(payloads) != 1:
        raise ImageError(f"{path}: a Debian package with {len(payloads)} data archives")
    name, span = payloads[0]
    with _open_tar(path, name, data[span]) as archive:
        for member in archive:
            if member.offset_data + member.size > LARGEST_PACKAGE:
                raise ImageError(f"{path}: {member.name!r} ends beyond {LARGEST_PACKAGE} bytes")
            # A kernel package has one image; links to it are not read. Stopping at the first one saves
            # unpacking the modules that come after it.
            if member.isreg() and KERNEL.fullmatch(member.name):
                return _content(path, archive, member)
    raise ImageError(f"{path}: the package holds no kernel image; since forky it is in linux-binary-*")


def _content(path: str, archive: tarfile.TarFile, member: tarfile.TarInfo) -> bytes:
    stream = archive.extractfile(member)
    if stream is None or member.size > LARGEST_KERNEL:
        raise ImageError(f"{path}: {member.name!r} has {member.size} bytes, which no kernel has")
    content = stream.read()
    if len(content) != member.size:
        raise ImageError(f"{path}: truncated: {member.name!r} is incomplete")
    return content


def _members(path: str, data: bytes) -> Iterator[tuple[str, slice]]:
    """Name and place of each member of an ar archive (ar(5), the common format)."""
    at = len(AR_MAGIC)
    while at < len(data):
        header = data[at : at + 60]
        if len(header) < 60 or header[58:] != b"`\n":
            raise ImageError(f"{path}: truncated or damaged: no archive member at byte {at}")
        name = header[:16].decode("ascii").rstrip().rstrip("/")
        size = int(header[48:58])
        if size < 0 or at + 60 + size > len(data):
            raise ImageError(f"{path}: truncated: {name!r} ends beyond the end of the file")
        yield name, slice(at + 60, at + 60 + size)
        at += 60 + size + size % 2


def _open_tar(path: str, name: str, data: bytes) -> tarfile.TarFile:
    mode: Literal["r|", "r|gz"] = "r|"
    stream: IO[bytes] = BytesIO(data)
    match name:
        case "data.tar":
            pass
        case "data.tar.xz":
            stream = BufferedReader(XzStream(data))
        case "data.tar.gz":
            mode = "r|gz"
        case "data.tar.zst":
            stream = zstandard.ZstdDecompressor().stream_reader(data)
        case _:
            raise ImageError(f"{path}: {name!r} is compressed in an unknown way")
    return tarfile.open(fileobj=stream, mode=mode)
