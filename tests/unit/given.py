"""What the tests of the command line are given: copies of built-in objects, manifests, damaged and hostile files."""

import hashlib
import io
import shutil
import struct
from pathlib import Path

from elftools.elf.elffile import ELFFile
from elftools.elf.sections import SymbolTableSection

ROOT = Path(__file__).resolve().parent.parent.parent
TARGETS = ROOT / "targets" / "x86_64"

PROVED = "fentry-regs"
REFUTED = "fentry-regs-flags-after-cmp"
SYMBOL = "ftrace_regs_caller"

TEN_LINES = """\
symbol = "ftrace_regs_caller"
kind   = "fentry"
object = "trampoline.o"
about  = "My own trampoline."
"""
"""A manifest that says no more than it must."""

CPUID = bytes.fromhex("0fa29090")
"""``cpuid`` and two nops: no trampoline executes it, and no row of the allow-list knows it."""
SUBTRACT = bytes.fromhex("4883ef05")
"""``sub $5,%rdi``, which every one of our fentry trampolines has once."""


def own(folder: Path, name: str = PROVED, manifest: str = TEN_LINES) -> Path:
    """A folder of the user's with a copy of a built-in object and a manifest; the manifest's path."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(TARGETS / name / "trampoline.o", folder / "trampoline.o")
    path = folder / "target.toml"
    path.write_text(manifest, encoding="utf-8")
    return path


def object_of(name: str = PROVED) -> bytes:
    """The bytes of a built-in object."""
    return (TARGETS / name / "trampoline.o").read_bytes()


def sha256(data: bytes) -> str:
    """The digest as a manifest pins it."""
    return hashlib.sha256(data).hexdigest()


def unsupported(name: str = PROVED) -> bytes:
    """A built-in object in which one instruction is one that nobody may execute: exploration ends in a gap."""
    data = object_of(name)
    assert data.count(SUBTRACT) == 1
    return data.replace(SUBTRACT, CPUID)


def renamed(data: bytes, old: str, new: str) -> bytes:
    """An ELF object in which one symbol has another name; the string table moves to the end of the file."""
    elf = ELFFile(io.BytesIO(data))
    table = elf.get_section_by_name(".symtab")
    assert isinstance(table, SymbolTableSection)
    strings = elf.get_section(table["sh_link"])
    header = elf["e_shoff"] + table["sh_link"] * elf["e_shentsize"]
    number = next(n for n, symbol in enumerate(table.iter_symbols()) if symbol.name == old)
    body = strings.data()
    out = bytearray(data)
    struct.pack_into("<I", out, table["sh_offset"] + number * table["sh_entsize"], len(body))
    body += new.encode("utf-8", "surrogateescape") + b"\0"
    struct.pack_into("<QQ", out, header + 24, len(out), len(body))  # sh_offset, sh_size
    return bytes(out) + body


def machine(data: bytes, number: int) -> bytes:
    """The same ELF file, said to be for another machine (e_machine)."""
    return data[:18] + struct.pack("<H", number) + data[20:]


def stripped(data: bytes) -> bytes:
    """The same object without a symbol table: its section is of a type that nobody reads."""
    elf = ELFFile(io.BytesIO(data))
    number = elf.get_section_index(".symtab")
    header = elf["e_shoff"] + number * elf["e_shentsize"]
    return data[: header + 4] + struct.pack("<I", 0x6FFF0000) + data[header + 8 :]
