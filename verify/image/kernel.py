"""Kernels: a bzImage, or the vmlinux inside it, with symbols from .symtab or from kallsyms."""

import hashlib
import re
import struct
from dataclasses import replace

from verify.errors import ImageError
from verify.image.decompress import unpack
from verify.image.elf import RETURN_THUNK, NoSymbols, linked_segments, read_elf, thunks
from verify.image.headers import named_symbols, read_headers
from verify.image.kallsyms import read_kallsyms
from verify.image.model import Image

__all__ = ["is_bzimage", "read_kernel", "read_vmlinux"]

BANNER = re.compile(rb"Linux version (\d\S*) ")
"""init/version.c; a release is ``uname -r``."""
LONGEST_BANNER = 512


def is_bzimage(data: bytes) -> bool:
    """Whether the bytes start with an x86 boot sector that has a setup header."""
    return data[0x1FE:0x200] == b"\x55\xaa" and data[0x202:0x206] == b"HdrS"


def read_kernel(path: str, data: bytes) -> Image:
    """The image of a bzImage (Linux x86 boot protocol 2.08 or later): the vmlinux that it unpacks."""
    image = read_vmlinux(path, unpack(path, _payload(path, data)))
    return replace(image, sha256=hashlib.sha256(data).hexdigest())


def _payload(path: str, data: bytes) -> bytes:
    """The compressed kernel, as Documentation/arch/x86/boot.rst describes the setup header."""
    if len(data) < 0x250:
        raise ImageError(f"{path}: truncated: the setup header of the kernel is incomplete")
    (version,) = struct.unpack_from("<H", data, 0x206)
    if version < 0x208:
        raise ImageError(f"{path}: boot protocol {version >> 8}.{version & 255:02} does not tell the payload")
    start = ((data[0x1F1] or 4) + 1) * 512  # setup_sects, of which 0 means 4
    (paragraphs,) = struct.unpack_from("<I", data, 0x1F4)  # syssize: the protected-mode code in 16 bytes
    offset, length = struct.unpack_from("<II", data, 0x248)
    if start + 16 * paragraphs > len(data) or start + offset + length > len(data):
        raise ImageError(f"{path}: truncated: the kernel ends beyond the end of the file")
    return data[start + offset : start + offset + length]


def read_vmlinux(path: str, data: bytes) -> Image:
    """The image of an ELF file, by its symbol table or else by the kernel's own (kallsyms)."""
    if not data.startswith(b"\x7fELF"):
        raise ImageError(f"{path}: the kernel does not unpack to an ELF file")
    try:
        image = read_elf(path, data)
    except NoSymbols:
        return _read_stripped(path, data)
    # A program may hold the banner's words too; only a kernel has this symbol.
    if not image.has("linux_banner"):
        return image
    banner = image.symbol("linux_banner").address
    segment = image.segment_at(banner)
    start = banner - segment.address if segment is not None else 0
    found = BANNER.match(segment.data[start : start + LONGEST_BANNER]) if segment is not None else None
    return replace(image, kernel_release=found[1].decode("ascii") if found else None)


def _read_stripped(path: str, data: bytes) -> Image:
    elf = read_headers(path, data)
    if elf.kind == "ET_REL":
        raise NoSymbols(f"{path}: no symbols: the object is stripped or empty")
    segments = linked_segments(elf)
    symbols = named_symbols(read_kallsyms(path, segments, elf.bits), segments)
    banner = BANNER.search(data)
    image = Image(
        path=path,
        sha256=hashlib.sha256(data).hexdigest(),
        arch=elf.arch,
        segments=segments,
        symbols=symbols,
        return_thunks=thunks(symbols, {}),
        kernel_release=banner[1].decode("ascii") if banner else None,
    )
    _confirm_base(image)
    return image


# endbr and any form of nop, then ret, or jmp rel32 (which must lead to the return thunk).
JUST_RETURNS = re.compile(
    rb"(?:\xf3\x0f\x1e[\xfa\xfb]|\x66*(?:\x90|\x0f\x1f(?:\x00|\x40.|\x44..|\x80.{4}|\x84.{5})))*"
    rb"(?:\xc3|\xe9(.{4}))",
    re.DOTALL,
)
LONGEST_RETURN = 64


def _confirm_base(image: Image) -> None:
    """Check the addresses against bytes: a wrong address base decodes to names as happily as the right one.

    Two functions are known to the byte: ``ftrace_stub`` only returns (arch/x86/kernel/ftrace_64.S), and
    ``__x86_return_thunk`` is a ``ret`` until it is patched at boot (arch/x86/lib/retpoline.S). Where a
    kernel has the thunk, ``ftrace_stub`` jumps to it, which ties two symbols to each other.
    """
    known = [name for name in ("ftrace_stub", RETURN_THUNK) if image.has(name)]
    if not known:
        raise ImageError(f"{image.path}: no function to check the kallsyms addresses against")
    for name in known:
        if not _just_returns(image, image.symbol(name).address):
            raise ImageError(f"{image.path}: the kallsyms addresses are wrong: {name} does not return at once")


def _just_returns(image: Image, address: int) -> bool:
    segment = image.segment_at(address)
    if segment is None or not segment.executable:
        return False
    start = address - segment.address
    found = JUST_RETURNS.match(segment.data[start : start + LONGEST_RETURN])
    if found is None:
        return False
    if found[1] is None:
        return True
    target = address + found.end() + int.from_bytes(found[1], "little", signed=True)
    return target in image.return_thunks
