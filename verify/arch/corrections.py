"""Where the lifters are known to be wrong or silent on x86, and the rule that stands in their place.

This table is the only thing that two semantics share about instructions besides ``Arch.forms``; each use of a
correction is shown by its id in certificates.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

__all__ = ["CORRECTIONS", "NIBBLE_CARRY", "Correction", "NibbleCarry"]


@dataclass(frozen=True, kw_only=True)
class Correction:
    """A rule of ours in place of a lifter's, with the manual's section."""

    id: str
    says: str
    source: str


@dataclass(frozen=True, kw_only=True)
class NibbleCarry:
    """How AF follows from the low four bits: left plus or minus right, and plus or minus CF where ``carry``."""

    adds: bool
    left: Literal["destination", "zero"]
    right: Literal["destination", "source", "one"]
    carry: bool = False


NIBBLE_CARRY: Mapping[str, NibbleCarry] = {
    "add": NibbleCarry(adds=True, left="destination", right="source"),
    "adc": NibbleCarry(adds=True, left="destination", right="source", carry=True),
    "inc": NibbleCarry(adds=True, left="destination", right="one"),
    "sub": NibbleCarry(adds=False, left="destination", right="source"),
    "cmp": NibbleCarry(adds=False, left="destination", right="source"),
    "sbb": NibbleCarry(adds=False, left="destination", right="source", carry=True),
    "dec": NibbleCarry(adds=False, left="destination", right="one"),
    "neg": NibbleCarry(adds=False, left="zero", right="destination"),
}
"""Mnemonic -> its AF: the carry out of, or the borrow into, bit 3 (SDM 1 section 3.4.3.1)."""


CORRECTIONS: Mapping[str, Correction] = {
    one.id: one
    for one in (
        Correction(
            id="af-nibble",
            says="AF is the carry out of, or the borrow into, bit 3; SLEIGH leaves AF as it was.",
            source="SDM 1 section 3.4.3.1",
        ),
        Correction(
            id="undefined-flag",
            says="A flag that the manual leaves undefined may have any value, whatever the lifter computes.",
            source="SDM 1 appendix A",
        ),
        Correction(
            id="constant-flag",
            says="A flag that the manual fixes has that value.",
            source="SDM 1 appendix A",
        ),
        Correction(
            id="preserved-flag",
            says="A flag that the manual does not name as changed keeps its value, whatever the lifter computes.",
            source="SDM 1 appendix A",
        ),
        Correction(
            id="one-load",
            says="A memory operand is read once; SLEIGH reads it again at each mention.",
            source="SDM 2, the Operation of each page",
        ),
        Correction(
            id="pushf-image",
            says="pushf stores every flag at its place, bit 1 as one, RF and VM as zero.",
            source='SDM 2 "PUSHF/PUSHFD/PUSHFQ"',
        ),
        Correction(
            id="popf-by-cpl",
            says="popf takes from the image what the privilege level allows; VIF and VIP never.",
            source='SDM 2 "POPF/POPFD/POPFQ", table 4-21',
        ),
        Correction(
            id="selector-image",
            says="A selector is 16 bits; its image is zero-extended in 64-bit mode, unspecified above in 32-bit mode.",
            source='SDM 2 "PUSH", "MOV"',
        ),
        Correction(
            id="system-flag",
            says="cli, sti, cld, std, clac and stac write their one flag.",
            source='SDM 2 "CLI", "STI", "CLD", "STD", "CLAC", "STAC"',
        ),
    )
}
"""Correction id -> the rule."""
