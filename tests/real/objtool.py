"""How many NOP mutants of the kernel's own object objtool rejects, beside what becomes of the same mutants here.

``python -m tests.real.objtool OBJECT OBJTOOL`` counts and keeps the answer in tests/real/objtool.json for the page of
the campaign. CONTRIBUTING.md says how ``ftrace_64.o`` is built; objtool is in Debian's package linux-kbuild-6.1.
"""

import json
import struct
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from elftools.elf.elffile import ELFFile
from elftools.elf.relocation import RelocationSection

from verify.image.load import load
from verify.mutate.campaign import edits_of, fate_of, mutant_of, original_of
from verify.mutate.operators import Edit
from verify.recognise import recognise

__all__ = ["FOUND", "NOTHING", "main"]

FOUND = Path(__file__).with_name("objtool.json")
NOTHING = 0  # R_X86_64_NONE
# What scripts/Makefile.lib passes for Debian's configuration: the unwinder's data, return thunks, retpolines, uaccess.
OPTIONS = ("--hacks=jump_label", "--hacks=noinstr", "--orc", "--retpoline", "--rethunk", "--static-call", "--uaccess")


def _complaints(objtool: Path, data: bytes) -> list[str]:
    """What objtool says of an object, without the name of the file."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "ftrace_64.o"
        file.write_bytes(data)
        done = subprocess.run([objtool, *OPTIONS, file], capture_output=True, text=True, check=False)
    lines = [line.partition(": ")[2] for line in (done.stdout + done.stderr).splitlines()]
    return sorted(lines) + [f"exit {done.returncode}"] * bool(done.returncode)


def _mutated(data: bytes, edit: Edit, base: int) -> bytes:
    """The object with the edit in its .text, which lies at ``base``, and without the relocations of what is gone."""
    made = bytearray(data)
    with tempfile.TemporaryFile() as file:
        file.write(data)
        elf = ELFFile(file)
        text, table = elf.get_section_by_name(".text"), elf.get_section_by_name(".rela.text")
        assert text is not None
        assert isinstance(table, RelocationSection)
        for address, code in edit.patches:
            low = address - base
            made[text["sh_offset"] + low : text["sh_offset"] + low + len(code)] = code
            for number, entry in enumerate(table.iter_relocations()):
                if low <= entry["r_offset"] < low + len(code):
                    struct.pack_into("<Q", made, table["sh_offset"] + number * table["sh_entsize"] + 8, NOTHING)
    return bytes(made)


def main(arguments: Sequence[str]) -> None:
    """Count, print and keep."""
    file, objtool = Path(arguments[0]), Path(arguments[1])
    data, image = file.read_bytes(), load(file)
    base = next(segment.address for segment in image.segments if segment.name == ".text")
    as_it_is = _complaints(objtool, data)
    fates: Counter[str] = Counter()
    rejected: list[str] = []
    for target in (targets := recognise(image)):
        original = original_of(target, targets)
        for edit in edits_of(original, ("delete",)):
            fates[fate_of(original, mutant_of(original, edit)).fate.value] += 1
            if _complaints(objtool, _mutated(data, edit, base)) != as_it_is:
                rejected.append(f"{target.symbol}{edit.address - target.address:+#x}: {edit.was}")
    counted = dict(sorted(fates.items()))
    found = {"object": image.sha256, "mutants": fates.total(), "rejected": rejected, "fates": counted}
    text = json.dumps(found, indent=1) + "\n"
    FOUND.write_text(text)
    print(text, end="")


if __name__ == "__main__":
    main(sys.argv[1:])
