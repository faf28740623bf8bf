"""A compiler run as if nobody stood before it, and which objects it wrote hold a trampoline. Imports next to nothing.

A kernel build starts this thousands of times, so what a look at the bytes can tell is told without the engine, and
what cannot write an object is executed in place of this process.
"""

import os
import signal

TYPE_CHECKING = False  # without `typing` and `collections`, which nothing here needs
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["NAMES", "defined", "objects", "run", "wrap"]

NAMES = (
    "ftrace_caller", "ftrace_regs_caller", "ftrace_graph_caller", "return_to_handler", "arch_rethook_trampoline",
    "kretprobe_trampoline", "__kretprobe_trampoline", "optprobe_template_entry",
)  # fmt: skip
"""Symbols that make an object worth a look: those that are recognised in files."""

_ELSEWHERE = frozenset({"-E", "-S", "-M", "-MM", "-fsyntax-only", "-###", "--version", "--help"})
_SOURCES = (".S", ".s", ".sx", ".c", ".i")
_WITH_VALUE = frozenset({
    "-o", "-x", "-I", "-D", "-U", "-include", "-isystem", "-iquote", "-idirafter", "-imacros", "-MF", "-MT", "-MQ",
    "-Xassembler", "-Xclang", "-Xpreprocessor", "-Xlinker", "-T", "-L", "-l", "-u", "-aux-info", "--param", "-target",
    "-arch", "-z",
})  # fmt: skip
_PASSED_ON = (signal.SIGINT, signal.SIGQUIT, signal.SIGTERM, signal.SIGHUP)
_LARGEST = 64 << 20  # bytes of one object


def wrap(argv: "Sequence[str]") -> int:
    """Run the compiler ``argv`` and check what it wrote; does not return where it writes no object."""
    written = objects(argv[1:])
    if not written:
        try:
            os.execvp(argv[0], list(argv))
        except OSError as error:
            return _absent(argv[0], error)
    code = run(argv)
    if code:
        return code
    worth = [path for path in written if defined(path)]
    if not worth:
        return 0
    from verify.commands.cc import check

    return max(map(check, worth))


def _absent(name: str, error: OSError) -> int:
    """As a shell says and counts it."""
    os.write(2, f"tramproof: {name}: {error.strerror}\n".encode("utf-8", "backslashreplace"))
    return 127 if isinstance(error, FileNotFoundError) else 126


def objects(arguments: "Sequence[str]") -> list[str]:
    """The objects that a compiler with these arguments writes, by the rules of gcc and clang."""
    given = list(_expanded(arguments, 0))
    if "-c" not in given or not _ELSEWHERE.isdisjoint(given):
        return []
    output, sources, before = None, [], ""
    for one in given:
        if before == "-o":
            output = one
        elif before not in _WITH_VALUE:
            if one.startswith("-o") and len(one) > 2 and not one.startswith("-object"):
                output = one[2:]
            elif one.endswith(_SOURCES) and not one.startswith("-"):
                sources.append(one)
        before = "" if before in _WITH_VALUE else one
    if output is not None:
        return [output]
    return [f"{os.path.basename(one).rpartition('.')[0]}.o" for one in sources]


def _expanded(arguments: "Sequence[str]", depth: int) -> "Iterator[str]":
    """The arguments, with those of response files (``@FILE``) in their place; a file that is none stands for itself."""
    for one in arguments:
        if not one.startswith("@") or depth > 8:
            yield one
            continue
        try:
            with open(one[1:], encoding="utf-8", errors="surrogateescape") as file:
                text = file.read()
        except OSError:
            yield one
            continue
        import shlex

        yield from _expanded(shlex.split(text), depth + 1)


def run(argv: "Sequence[str]") -> int:
    """Run a command to its end with our input and output; its exit code. Signals reach it, and its death is ours."""
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, _PASSED_ON)
    try:
        child = os.posix_spawnp(argv[0], list(argv), os.environ, setsigmask=mask - {signal.SIGINT}, setsigdef=())
    except OSError as error:
        return _absent(argv[0], error)
    before = {number: signal.signal(number, lambda n, _: os.kill(child, n)) for number in _PASSED_ON}
    signal.pthread_sigmask(signal.SIG_SETMASK, mask)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    for number, handler in before.items():
        signal.signal(number, handler)
    if code < 0:
        signal.signal(-code, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {-code})
        os.kill(os.getpid(), -code)
        return 128 - code  # where the signal does not end us
    return code


def defined(path: str) -> list[str]:
    """The names among ``NAMES`` that a file defines in a section; none where it is no ELF object that we can walk."""
    try:
        if not os.path.isfile(path) or os.path.getsize(path) > _LARGEST:
            return []
        with open(path, "rb") as file:
            data = file.read()
    except OSError:
        return []
    if data[:4] != b"\x7fELF" or not any(name.encode() in data for name in NAMES):
        return []
    import struct

    try:
        return sorted(set(_symbols(data)) & set(NAMES))
    except (struct.error, IndexError, ValueError):
        return list(NAMES)  # let the reader say what is wrong with it


def _symbols(data: bytes) -> "Iterator[str]":
    """Names of the defined symbols of an ELF file of either class and byte order (gABI, "Symbol Table")."""
    import struct

    wide, order = data[4] == 2, ">" if data[5] == 2 else "<"
    at = struct.unpack_from(f"{order}Q" if wide else f"{order}I", data, 40 if wide else 32)[0]
    entry, count = struct.unpack_from(f"{order}HH", data, 58 if wide else 46)
    # sh_name, sh_type, sh_flags, sh_addr, sh_offset, sh_size, sh_link
    form = f"{order}IIQQQQI" if wide else f"{order}IIIIIII"
    sections = [struct.unpack_from(form, data, at + n * entry) for n in range(count)]
    for section in sections:
        if section[1] != 2:  # SHT_SYMTAB
            continue
        start = sections[section[6]][4]
        size, shndx = (24, 6) if wide else (16, 14)
        for place in range(section[4], section[4] + section[5], size):
            (name,) = struct.unpack_from(f"{order}I", data, place)
            if struct.unpack_from(f"{order}H", data, place + shndx)[0]:  # not SHN_UNDEF
                yield data[start + name : data.index(b"\0", start + name)].decode("utf-8", "replace")
