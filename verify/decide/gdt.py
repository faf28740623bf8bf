"""Descriptor tables in which every selector finds a flat segment, so that a run may hold any of them.

Descriptor layout: SDM 3A section 3.4.5 "Segment Descriptors", types in table 3-1. What may be loaded where:
SDM 3A section 5.6 (data segments: DPL >= CPL and RPL) and 5.7 (SS: DPL = RPL = CPL).
"""

from collections.abc import Mapping

__all__ = ["AREA", "LIMIT", "TABLE", "entries", "resting"]

TABLE = 0x10000
"""Bytes of one table: 8192 descriptors, every index that a selector can name."""

AREA = 2 * TABLE
"""Bytes of both tables: the GDT, then the LDT (selectors with TI = 1)."""

LIMIT = TABLE - 1
"""The limit field of GDTR and LDTR: the last byte that belongs to the table."""

_DESCRIPTOR = 8
_PRESENT = 0x90  # P and S: a code or data segment that is there
_DATA, _CODE = 0x3, 0xB  # read/write and execute/read, accessed already: a load writes nothing back
_PAGES, _BIG, _LONG = 0x8, 0x4, 0x2  # G, D/B, L
_ANYBODY = 3  # DPL of data segments: loadable at every CPL with every RPL


def _descriptor(kind: int, dpl: int, flags: int) -> bytes:
    """A segment with base 0 and a limit of 4 GiB."""
    value = 0xFFFF | (_PRESENT | dpl << 5 | kind) << 40 | 0xF << 48 | (_PAGES | flags) << 52
    return value.to_bytes(_DESCRIPTOR, "little")


def _offset(selector: int) -> int:
    """Where the area holds the descriptor that a selector names; bit 2 (TI) chooses the table."""
    return (selector >> 3) * _DESCRIPTOR + (TABLE if selector & 4 else 0)


def resting() -> bytes:
    """Both tables with nothing but data segments that everybody may load."""
    return _descriptor(_DATA, _ANYBODY, _BIG) * (AREA // _DESCRIPTOR)


def entries(cs: int, ss: int, cpl: int, bits: int) -> Mapping[int, bytes]:
    """The descriptors that differ from ``resting``, by offset in the area, for these two selectors.

    A selector that is used for both names the code segment: no processor loads such a stack segment.
    """
    return {
        _offset(ss): _descriptor(_DATA, cpl, _BIG),
        _offset(cs): _descriptor(_CODE, cpl, _LONG if bits == 64 else _BIG),
    }
