"""The kernel's own symbol table, found in a stripped image by its structure and never by a version number.

Layout (scripts/kallsyms.c): names are compressed with 256 tokens; ``markers`` holds the offset of each
256th name. Since Linux commit 404bad70fcf7 (in v6.4) the tables come in another order, and since v7.0
an offset is relative to its own address. Every table found is checked against every other one.
"""

import itertools
import struct
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from verify.errors import ImageError
from verify.image.model import Segment, Symbol

__all__ = ["Tables", "read_kallsyms"]

DIGITS = b"".join(bytes((digit, 0)) for digit in b"0123456789")
"""The tokens of the ten digits: every kernel has each of them in a symbol name."""
ZERO = ord("0")
NAMES_PER_MARKER = 256
SHORTEST, LONGEST = 2 * NAMES_PER_MARKER, 512 * NAMES_PER_MARKER  # bytes between two markers
# Linux 6.2 and 6.3 put three bytes for each symbol between the markers and the tokens.
MOST_BETWEEN = 3 * 1_000_000
MOST_PLACES = 16  # that prove to be tokens
MOST_RUNS = 16  # rising runs of words that may be the markers


@dataclass(frozen=True, kw_only=True)
class Tables:
    """The tables in one segment; offsets into its data."""

    segment: Segment
    word: int
    align: int  # of the tables: that of a word, or 4 since v7.0
    names: tuple[str, ...]  # the first letter is the type that nm shows
    count_at: int
    after: int  # first byte after the token index

    def rounded(self, offset: int) -> int:
        """The next offset that is aligned like a word."""
        return _aligned(offset, self.word)


def read_kallsyms(path: str, segments: tuple[Segment, ...], bits: int) -> list[Symbol]:
    """Every symbol of the kernel image's kallsyms tables, sizes unknown; ImageError if there are none."""
    word = bits // 8
    places = [(segment, place) for segment in segments for place in _places(segment.data, word)]
    if len(places) > MOST_PLACES:  # each costs a look at megabytes before it
        raise ImageError(f"{path}: {len(places)} places look like the tokens of kallsyms, of which a kernel has one")
    found = [tables for segment, place in places for tables in _tables_before(segment, word, *place)]
    if not found:
        raise ImageError(f"{path}: no symbols: neither a symbol table nor a kallsyms table that we know")
    if len(found) > 1:
        raise ImageError(f"{path}: {len(found)} kallsyms tables where a kernel has one")
    tables = found[0]
    starts = {segment.address for segment in segments if segment.executable}
    fitting = {tuple(a) for a in _addresses(tables) if _rises(a) and _starts(tables.names, a, starts)}
    if len(fitting) != 1:
        raise ImageError(f"{path}: {len(fitting)} readings of the kallsyms addresses fit, not one")
    return [Symbol(name=name[1:], address=address) for name, address in zip(tables.names, fitting.pop(), strict=True)]


def _aligned(offset: int, align: int) -> int:
    return -(-offset // align) * align


def _places(data: bytes, word: int) -> Iterator[tuple[int, list[str], int]]:
    """The tokens at each place that looks like the digits' tokens and proves to be that."""
    at = data.find(DIGITS)
    while at >= 0:
        found = _tokens(data, word, at)
        if found is not None:
            yield found
        at = data.find(DIGITS, at + 1)


def _tokens(data: bytes, word: int, digits: int) -> tuple[int, list[str], int] | None:
    """Start of the tokens whose "0" lies at ``digits``, the tokens, and the end of their index."""
    end = digits
    for _ in range(256 - ZERO):
        end = data.find(b"\0", end) + 1
        if not end:
            return None
    for align in (word, 4):
        index_at = _aligned(end, align)
        if index_at + 512 > len(data):
            return None
        index = struct.unpack_from("<256H", data, index_at)
        if index[0]:
            continue
        start = digits - index[ZERO]
        tokens = data[max(start, 0) : end].split(b"\0")[:-1]
        # The first entry is 0 and each further one is the length of all tokens before it.
        if len(tokens) == 256 and index == (0, *itertools.accumulate(len(t) + 1 for t in tokens[:-1])):
            letters = [token.decode("ascii", "replace") for token in tokens]
            text = "".join(letters)
            return (start, letters, index_at + 512) if text.isascii() and text.isprintable() else None
    return None


def _tables_before(segment: Segment, word: int, tokens_at: int, tokens: list[str], after: int) -> Iterator[Tables]:
    """The names and markers that lie before the tokens: one table or none."""
    runs = itertools.islice(_markers(segment.data, tokens_at), MOST_RUNS)
    for (markers_at, markers), align in itertools.product(runs, (word, 4)):
        found = _names(segment.data, markers_at, markers, align)
        if found is not None:
            count_at, names = found
            expand = tokens.__getitem__
            yield Tables(
                segment=segment,
                word=word,
                align=align,
                names=tuple(["".join(map(expand, name)) for name in names]),
                count_at=count_at,
                after=after,
            )
            return


def _markers(data: bytes, tokens_at: int) -> Iterator[tuple[int, list[int]]]:
    """Every rising run of words that starts with 0 and ends before the tokens, the nearest first."""
    # Every machine that is read here is little-endian, and so is every machine that angr is built for.
    words = memoryview(data)[: tokens_at & ~3].cast("I")
    lowest = max(tokens_at - MOST_BETWEEN, 8) // 4
    near = words[lowest - 1 :].tolist()
    rises = [end for end, (a, b) in enumerate(itertools.pairwise(near), lowest + 1) if SHORTEST <= b - a <= LONGEST]
    seen = len(words)
    for end in reversed(rises):
        at = end - 1
        while end <= seen and words[at] and at >= 1 and SHORTEST <= words[at] - words[at - 1] <= LONGEST:
            at -= 1
        if at < end - 1 and words[at] == 0:
            yield 4 * at, words[at:end].tolist()
        else:  # the words of a run that does not start with 0 are looked at once
            seen = min(seen, at)


def _names(data: bytes, end: int, markers: list[int], align: int) -> tuple[int, list[bytes]] | None:
    """Where the number of symbols stands, and the compressed names, which end before ``end``."""
    most = len(markers) * NAMES_PER_MARKER
    highest = (end - markers[-1]) // align * align - align
    places = range(highest, max(highest - LONGEST, -1), -align)
    counts = struct.unpack_from(f"<{len(places)}{'Q' if align == 8 else 'I'}", data, places[-1]) if places else ()
    fitting = [at for at, count in zip(places, reversed(counts), strict=True) if 0 <= most - count < NAMES_PER_MARKER]
    for at in fitting:
        count = int.from_bytes(data[at : at + align], "little")
        names = _walk(data, at + align, count, markers, end, align)
        if names is not None:
            return at, names
    return None


def _walk(data: bytes, start: int, count: int, markers: list[int], end: int, align: int) -> list[bytes] | None:
    """``count`` compressed names from ``start``, or None where they contradict the markers or ``end``."""
    at, names = start, []
    for number in range(count):
        if number % NAMES_PER_MARKER == 0 and at - start != markers[number // NAMES_PER_MARKER]:
            return None
        length = data[at]
        at += 1
        # Two bytes since Linux commit 73bbb94466fd ("kallsyms: support "big" kernel symbols") (in v6.1);
        # before it no name was that long.
        if length & 0x80:
            length = length & 0x7F | data[at] << 7
            at += 1
        names.append(data[at : at + length])
        at += length
        if not length or at > end:
            return None
    if end - at >= align or any(data[at:end]):
        return None
    return names


def _addresses(tables: Tables) -> Iterator[list[int]]:
    """The symbols' addresses under each reading of the tables."""
    data, count, word = tables.segment.data, len(tables.names), tables.word
    after = _aligned(tables.after, tables.align)
    # Before v6.4: offsets, base, count. Since v6.4: token index, offsets, base.
    old = tables.count_at - word - tables.rounded(4 * count)
    new = tables.rounded(after + 4 * count)
    for offsets_at, base_at in ((old, tables.count_at - word), (after, new)):
        if offsets_at < 0 or base_at + word > len(data):
            continue
        base = int.from_bytes(data[base_at : base_at + word], "little")
        signed = _array("i", data, offsets_at, count)
        yield [base + offset for offset in _array("I", data, offsets_at, count)]
        # KALLSYMS_ABSOLUTE_PERCPU: what is not negative is an address as it stands (per-CPU variables).
        yield [offset if offset >= 0 else base - 1 - offset for offset in signed]
    # Since v7.0 on 64-bit machines: relative to the offset's own address.
    if after + 4 * count <= len(data):
        here = tables.segment.address + after
        offsets = _array("i", data, after, count)
        yield [here + 4 * number + offset for number, offset in enumerate(offsets)]
    # Without KALLSYMS_BASE_RELATIVE, and since v7.0 on 32-bit machines: the addresses themselves.
    for addresses_at in (tables.count_at - tables.rounded(word * count), after):
        if 0 <= addresses_at <= len(data) - word * count:
            yield list(_array("Q" if word == 8 else "I", data, addresses_at, count))


def _array(form: str, data: bytes, at: int, count: int) -> Sequence[int]:
    values = array(form)  # of this machine's order, see _markers
    values.frombytes(data[at : at + count * values.itemsize])
    return values


def _rises(addresses: list[int]) -> bool:
    return all(map(int.__le__, addresses, itertools.islice(addresses, 1, None)))


def _starts(names: tuple[str, ...], addresses: list[int], starts: set[int]) -> bool:
    """Whether the kernel's first symbol is where an executable segment starts."""
    first = {a for name, a in zip(names, addresses, strict=True) if name[1:] in ("_text", "_stext")}
    return bool(first & starts)
