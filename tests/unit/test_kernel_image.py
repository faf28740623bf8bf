"""Kernels made by hand: each compression, each order of the kallsyms tables, both package layouts."""

import bz2
import gzip
import io
import itertools
import lzma
import struct
import tarfile
from collections.abc import Callable

import lz4.block
import pytest
import zstandard

from verify.errors import ImageError
from verify.image.load import read_image
from verify.image.model import Image

TEXT, RODATA = 0xFFFFFFFF81000000, 0xFFFFFFFF82000000
BANNER = b"Linux version 6.1.0-test (builder) #1 SMP\n"
STUB, THUNK, CALLER = 0x100, 0x200, 0x300

NAMES = [(f"tsymbol_{number:04}", TEXT + 0x400 + number) for number in range(700)]
KERNEL = sorted(
    [
        ("T_text", TEXT),
        ("Tftrace_stub", TEXT + STUB),
        ("T__x86_return_thunk", TEXT + THUNK),
        ("Tftrace_caller", TEXT + CALLER),
        *NAMES,
        ("t" + "long_name_" * 30, TEXT + 0xF00),
        ("Dfunction_trace_op", RODATA + 8),
    ],
    key=lambda pair: pair[1],
)


def padded(data: bytes, align: int = 8) -> bytes:
    """The data with zeros up to the alignment."""
    return data + bytes(-len(data) % align)


def names_and_tokens(align: int, between: bytes = b"") -> tuple[bytes, bytes]:
    """Number, names, markers and tokens, as scripts/kallsyms.c lays them out; one token is three letters long."""
    tokens = [bytes([byte]) if 32 < byte < 127 else b"" for byte in range(256)]
    tokens[1] = b"sym"
    names, markers = b"", []
    for number, (name, _) in enumerate(KERNEL):
        if number % 256 == 0:
            markers.append(len(names))
        short = name.encode().replace(b"sym", b"\1")
        length = bytes([len(short)]) if len(short) < 128 else bytes([len(short) & 127 | 128, len(short) >> 7])
        names += length + short
    table = b"".join(token + b"\0" for token in tokens)
    index = itertools.accumulate((len(token) + 1 for token in tokens[:-1]), initial=0)
    head = padded(struct.pack("<I", len(KERNEL)), align) + padded(names, align)
    head += padded(struct.pack(f"<{len(markers)}I", *markers), align) + padded(between, align)
    return head, padded(table, align) + struct.pack("<256H", *index)


def offsets(base: int) -> bytes:
    """The addresses relative to ``base``, unsigned."""
    return padded(struct.pack(f"<{len(KERNEL)}I", *(address - base for _, address in KERNEL)))


def percpu_offsets(base: int) -> bytes:
    """KALLSYMS_ABSOLUTE_PERCPU: negative and one less."""
    return padded(struct.pack(f"<{len(KERNEL)}i", *(base - 1 - address for _, address in KERNEL)))


def before_6_4(start: int) -> bytes:
    """Offsets, base, number, names, markers, tokens: Linux 5.10 and 6.1."""
    return percpu_offsets(TEXT) + struct.pack("<Q", TEXT) + b"".join(names_and_tokens(8))


def as_6_2(start: int) -> bytes:
    """The same with a table between markers and tokens."""
    between = b"\1\2\3" * len(KERNEL)
    return percpu_offsets(TEXT) + struct.pack("<Q", TEXT) + b"".join(names_and_tokens(8, between))


def since_6_4(start: int) -> bytes:
    """Offsets and base come last: Linux 6.12."""
    return b"".join(names_and_tokens(8)) + percpu_offsets(TEXT) + struct.pack("<Q", TEXT) + b"\1\2\3" * len(KERNEL)


def without_percpu(start: int) -> bytes:
    """The same with plain offsets: Linux 6.15."""
    return b"".join(names_and_tokens(8)) + offsets(TEXT) + struct.pack("<Q", TEXT)


def since_7_0(start: int) -> bytes:
    """Each offset is relative to its own address, and tables are aligned to 4 bytes."""
    tables = b"".join(names_and_tokens(4))
    here = start + len(tables)
    return tables + struct.pack(f"<{len(KERNEL)}i", *(a - here - 4 * i for i, (_, a) in enumerate(KERNEL)))


def absolute(start: int) -> bytes:
    """Whole addresses before the names."""
    return struct.pack(f"<{len(KERNEL)}Q", *(address for _, address in KERNEL)) + b"".join(names_and_tokens(8))


LAYOUTS = (before_6_4, as_6_2, since_6_4, without_percpu, since_7_0, absolute)


def code(stub: bytes | None = None) -> bytes:
    """The text section: a stub that jumps to the return thunk, and the thunk."""
    text = bytearray(b"\xcc" * 0x1000)
    jump = b"\xf3\x0f\x1e\xfa\x90\xe9" + struct.pack("<i", THUNK - STUB - 10)
    text[STUB : STUB + 16] = (stub or jump).ljust(16, b"\xcc")
    text[THUNK : THUNK + 2] = b"\xc3\xcc"
    return bytes(text)


def vmlinux(tables: Callable[[int], bytes] = before_6_4, text: bytes | None = None) -> bytes:
    """A stripped kernel: .text and .rodata, without a symbol table."""
    start = padded(bytes(16) + BANNER, 16)
    contents = [text or code(), start + tables(RODATA + len(start)), b"\0.text\0.rodata\0.shstrtab\0"]
    rows = [(1, 1, 6, TEXT), (7, 1, 2, RODATA), (15, 3, 0, 0)]
    body, headers, programs = bytearray(64 + 2 * 56), bytes(64), b""
    for (name, kind, flags, address), data in zip(rows, contents, strict=True):
        headers += struct.pack("<IIQQQQIIQQ", name, kind, flags, address, len(body), len(data), 0, 0, 8, 0)
        if flags:
            programs += struct.pack("<IIQQQQQQ", 1, 5, len(body), address, 0, len(data), len(data), 8)
        body += data
    body[64 : 64 + len(programs)] = programs
    body[:64] = (
        b"\x7fELF\2\1\1" + bytes(9) + struct.pack("<HHIQQQI6H", 2, 62, 1, TEXT, 64, len(body), 0, 64, 56, 2, 64, 4, 3)
    )
    return bytes(body + headers)


def with_size(packed: bytes, data: bytes) -> bytes:
    """The kernel's build appends the size to every format but gzip."""
    return packed + struct.pack("<I", len(data))


def lz4_legacy(data: bytes) -> bytes:
    """The legacy frame with one block."""
    block: bytes = lz4.block.compress(data, store_size=False)
    return b"\x02\x21\x4c\x18" + struct.pack("<I", len(block)) + block


PACK: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "xz": lambda data: with_size(lzma.compress(data), data),
    "lzma": lambda data: with_size(lzma.compress(data, lzma.FORMAT_ALONE), data),
    "zstd": lambda data: with_size(zstandard.ZstdCompressor().compress(data), data),
    "lz4": lambda data: with_size(lz4_legacy(data), data),
    "bzip2": lambda data: with_size(bz2.compress(data), data),
}


def bzimage(payload: bytes) -> bytes:
    """A boot sector, a setup header of protocol 2.15 and the payload behind 64 bytes of code."""
    protected = padded(bytes(64) + payload, 16)
    setup = bytearray(1024)
    setup[0x1F1], setup[0x1FE:0x200], setup[0x202:0x206] = 1, b"\x55\xaa", b"HdrS"
    struct.pack_into("<H", setup, 0x206, 0x20F)
    struct.pack_into("<I", setup, 0x1F4, len(protected) // 16)
    struct.pack_into("<II", setup, 0x248, 64, len(payload))
    return bytes(setup) + protected


def check(image: Image) -> None:
    """The image is the kernel that was packed."""
    assert sorted((s.address, s.name) for s in image.symbols) == sorted((a, n[1:]) for n, a in KERNEL)
    assert image.kernel_release == "6.1.0-test"
    assert image.return_thunks == {TEXT + THUNK}
    assert image.read(TEXT + THUNK, 2) == b"\xc3\xcc"
    assert image.is_code(TEXT + CALLER)
    assert not image.is_code(RODATA)


@pytest.mark.parametrize("pack", PACK.values(), ids=PACK)
def test_each_compression_of_a_bzimage(pack: Callable[[bytes], bytes]) -> None:
    """The payload is unpacked, and any damage to its size or its end is noticed."""
    kernel = vmlinux()
    payload = pack(kernel)
    check(read_image("vmlinuz", bzimage(payload)))
    for size in (len(kernel) - 1, len(kernel) + 1, 1 << 30):
        with pytest.raises(ImageError):
            read_image("vmlinuz", bzimage(payload[:-4] + struct.pack("<I", size)))
    with pytest.raises(ImageError):
        read_image("vmlinuz", bzimage(payload[: len(payload) // 2] + struct.pack("<I", len(kernel))))


@pytest.mark.parametrize("tables", LAYOUTS)
def test_each_order_of_the_kallsyms_tables(tables: Callable[[int], bytes]) -> None:
    """The order is recognised by its structure."""
    check(read_image("vmlinux", vmlinux(tables)))


def test_a_wrong_address_base_is_noticed() -> None:
    """Names that decode prove nothing about addresses."""
    for stub in (b"\x55", b"\xe9" + struct.pack("<i", 0)):
        with pytest.raises(ImageError, match="kallsyms addresses are wrong: ftrace_stub"):
            read_image("vmlinux", vmlinux(text=code(stub)))
    shifted = vmlinux().replace(struct.pack("<Q", TEXT) + struct.pack("<Q", len(KERNEL)), bytes(16))
    with pytest.raises(ImageError, match="no symbols"):
        read_image("vmlinux", shifted)
    moved = struct.pack("<Q", TEXT + 16) + struct.pack("<Q", len(KERNEL))
    with pytest.raises(ImageError, match="0 readings of the kallsyms addresses fit"):
        read_image("vmlinux", vmlinux().replace(struct.pack("<Q", TEXT) + moved[8:], moved))


def test_a_name_that_contradicts_its_marker_is_noticed() -> None:
    """Tables that do not agree are no tables."""
    name = b"t\1bol_0600"
    whole = vmlinux()
    damaged = whole.replace(bytes([len(name)]) + name, bytes([len(name) - 1]) + name)
    assert damaged != whole
    with pytest.raises(ImageError, match="no symbols"):
        read_image("vmlinux", damaged)


def test_a_file_full_of_tokens_is_refused() -> None:
    """Each place that looks like kallsyms costs a look at megabytes: no file decides how often."""
    _, tokens = names_and_tokens(8)
    with pytest.raises(ImageError, match="17 places look like the tokens of kallsyms"):
        read_image("vmlinux", vmlinux(lambda _: tokens * 17))


def test_a_decoder_that_wants_gigabytes_is_refused() -> None:
    """What an lzma header asks for is not what a kernel needs."""
    payload = bytearray(PACK["lzma"](vmlinux()))
    payload[1:5] = b"\0\0\xff\xff"  # the dictionary's size
    with pytest.raises(ImageError, match="the lzma payload is damaged: Memory usage limit exceeded"):
        read_image("vmlinuz", bzimage(bytes(payload)))


def test_a_truncated_bzimage_is_detected() -> None:
    """No prefix reads as a whole kernel."""
    whole = bzimage(PACK["gzip"](vmlinux()))
    for cut in (*range(1, len(whole), len(whole) // 40), len(whole) - 1):
        with pytest.raises(ImageError):
            read_image("vmlinuz", whole[:cut])


def test_a_payload_that_is_no_kernel() -> None:
    """Unknown formats, other contents and old protocols are named."""
    with pytest.raises(ImageError, match="compressed in an unknown way"):
        read_image("vmlinuz", bzimage(b"LZO-like" * 8 + bytes(4)))
    with pytest.raises(ImageError, match="does not unpack to an ELF file"):
        read_image("vmlinuz", bzimage(gzip.compress(b"text" * 9)))
    old = bytearray(bzimage(gzip.compress(vmlinux())))
    struct.pack_into("<H", old, 0x206, 0x204)
    with pytest.raises(ImageError, match=r"boot protocol 2\.04"):
        read_image("vmlinuz", bytes(old))


def tar(name: str, content: bytes) -> bytes:
    """A tar archive with a link and another file before the one that is wanted."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        link = tarfile.TarInfo("./boot/vmlinuz-old")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
        for path, data in (("./boot/config-6.1", b"CONFIG_X86=y\n"), (name, content)):
            info = tarfile.TarInfo(path)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


def deb(name: str, content: bytes) -> bytes:
    """A Debian package with this data member."""
    members = (("debian-binary", b"2.0\n"), ("control.tar.xz", b"odd"), (name, content))
    return b"!<arch>\n" + b"".join(
        f"{member:<16}{0:<12}{0:<6}{0:<6}{100644:<8}{len(data):<10}`\n".encode() + padded(data, 2)
        for member, data in members
    )


@pytest.mark.parametrize(
    "path", ["./boot/vmlinuz-6.1.0-1-amd64", "./usr/lib/modules/7.2.13+deb14-amd64/vmlinuz.unsigned"]
)
@pytest.mark.parametrize(
    ("name", "pack"),
    [
        ("data.tar", bytes),
        ("data.tar.gz", gzip.compress),
        ("data.tar.xz", lzma.compress),
        ("data.tar.zst", zstandard.ZstdCompressor().compress),
    ],
)
def test_debian_packages_of_both_layouts(path: str, name: str, pack: Callable[[bytes], bytes]) -> None:
    """The kernel is found in each, and a cut package is noticed."""
    package = deb(name, pack(tar(path, bzimage(PACK["xz"](vmlinux())))))
    check(read_image("linux.deb", package))
    for cut in range(9, len(package), len(package) // 25):
        with pytest.raises(ImageError):
            read_image("linux.deb", package[:cut])


def test_a_package_without_a_kernel() -> None:
    """The message tells where the kernel went."""
    package = deb("data.tar.xz", lzma.compress(tar("./usr/share/doc/x", b"")))
    with pytest.raises(ImageError, match=r"holds no kernel image; since forky it is in linux-binary-\*"):
        read_image("linux.deb", package)
    with pytest.raises(ImageError, match="malformed"):
        read_image("linux.deb", deb("data.tar.xz", b"no archive"))
