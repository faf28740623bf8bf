"""``make fuzz``: runs the readers on inputs that libFuzzer makes, guided by the code that they reach in ``verify``.

    python -m tests.fuzz.run READER [--runs N] [--seconds S] [--seed N]

A process fuzzes one reader. It ends at the first input that breaks the rule and leaves it in ``build/fuzz``; new
inputs that reach further are kept there too. Minimized, they belong in ``tests/fuzz/corpus``.
"""

import argparse
import importlib
import random
import resource
import sys
from pathlib import Path

import atheris

from tests.fuzz.reader import CORPUS, NAMES, Reader, check

WORK = Path("build/fuzz")
CHEAP = 0.8  # of the changes are of bytes: a change of the structure takes as long as five of those
SLOW = 10  # seconds for one input; the machine may be busy


def load(name: str) -> Reader:
    """The reader of that name, with ``verify`` instrumented."""
    with atheris.instrument_imports(include=["verify"]):
        reader = importlib.import_module(f"tests.fuzz.{name}").READER
    assert isinstance(reader, Reader)
    return reader


def limit_memory(spare: int) -> None:
    """From here on an allocation far beyond the input's size fails."""
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + spare,) * 2)


def arguments(name: str, reader: Reader, options: argparse.Namespace) -> list[str]:
    """libFuzzer's own command line."""
    found, words = WORK / name, WORK / f"{name}.dict"
    found.mkdir(parents=True, exist_ok=True)
    quoted = ("".join(f"\\x{byte:02x}" for byte in word) for word in reader.words)
    words.write_text("".join(f'"{word}"\n' for word in quoted))
    return [
        sys.argv[0], f"-runs={options.runs}", f"-seed={options.seed}", f"-max_len={reader.longest}",
        f"-max_total_time={options.seconds}", f"-timeout={SLOW}", f"-artifact_prefix={WORK}/{name}-", f"-dict={words}",
        "-rss_limit_mb=2048", "-len_control=0", "-print_final_stats=1", *options.more, str(found), str(CORPUS / name),
    ]  # fmt: skip


def main() -> None:
    """Fuzz one reader."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.run")
    parser.add_argument("reader", choices=NAMES)
    parser.add_argument("--runs", type=int, default=-1)
    parser.add_argument("--seconds", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("more", nargs="*", help="further options of libFuzzer, after --")
    options = parser.parse_args()
    reader = load(options.reader)
    if reader.spare is not None:
        limit_memory(reader.spare)

    def one(data: bytes) -> None:
        check(reader, data)

    def mutate(data: bytes, most: int, seed: int) -> bytes:
        dice = random.Random(seed)
        if reader.mutate is None or dice.random() < CHEAP:
            return bytes(atheris.Mutate(data, most))
        made = reader.mutate(data, dice)
        return made if len(made) <= most else bytes(atheris.Mutate(data, most))

    line = arguments(options.reader, reader, options)
    if reader.mutate is None:
        atheris.Setup(line, one)
    else:
        atheris.Setup(line, one, custom_mutator=mutate)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
