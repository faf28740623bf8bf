"""The reader of kernels: kallsyms tables, the stripped vmlinux around them, its compressed form, its package.

The first byte of an input says what the others are: the bytes of the section that holds the tables (0: given to the
reader of kallsyms alone, 1: within a kernel, 3 and up: within a kernel in a boot image), or a whole file (2).
"""

import gzip
import lzma
from unittest import mock

import zstandard

from tests.fuzz.elf import look
from tests.fuzz.reader import Reader
from tests.unit import test_kernel_image as made
from verify.image.kallsyms import read_kallsyms
from verify.image.load import read_image
from verify.image.model import Segment

__all__ = ["READER"]

_PACK = tuple(made.PACK[name] for name in ("gzip", "zstd", "lz4"))  # the others take ten times as long to pack


def _read(data: bytes) -> None:
    form, rest = data[:1], data[1:]
    match form:
        case b"\0":
            _tables(rest)
        case b"\1":
            look(read_image("vmlinux", made.vmlinux(lambda _: rest)))
        case b"" | b"\2":
            look(read_image("vmlinuz", rest))
        case _:
            pack = _PACK[form[0] % len(_PACK)]
            look(read_image("vmlinuz", made.bzimage(pack(made.vmlinux(lambda _: rest)))))


def _tables(data: bytes) -> None:
    text = Segment(name=".text", address=made.TEXT, data=made.code(), size=0x1000, executable=True, writable=False)
    tables = Segment(name=".rodata", address=made.RODATA, data=data, size=len(data), executable=False, writable=False)
    assert read_kallsyms("vmlinux", (text, tables), 64)


_FEW = 280  # symbols: more than two markers need, so that an input has 5 KB and not 13


def _seeds() -> dict[str, bytes]:
    """Every order of the tables, alone and in a kernel, and every form of a kernel."""
    few = [row for row in made.KERNEL if row not in made.NAMES[_FEW:]]
    start = made.RODATA + len(made.padded(bytes(16) + made.BANNER, 16))
    with mock.patch.object(made, "KERNEL", few):
        seeds = {tables.__name__: b"\0" + tables(made.RODATA) for tables in made.LAYOUTS}
        seeds |= {f"kernel_{tables.__name__}": b"\1" + tables(start) for tables in made.LAYOUTS[::4]}
        seeds["packed"] = b"\3" + made.since_6_4(start)
        kernel = made.vmlinux()
    files = {f"bzimage_{name}": made.bzimage(pack(kernel)) for name, pack in made.PACK.items()}
    for name, pack in (("xz", lzma.compress), ("gz", gzip.compress), ("zst", zstandard.ZstdCompressor().compress)):
        content = pack(made.tar("./boot/vmlinuz-6.1", files["bzimage_xz"]))
        files[f"package_{name}"] = made.deb(f"data.tar.{name}", content)
    return {**seeds, **{name: b"\2" + data for name, data in files.items()}}


READER = Reader(read=_read, seeds=_seeds, longest=6500, words=[made.BANNER, b"HdrS", b"data.tar.gz", b"data.tar"])
