"""The nouns of a proof: assumptions, obligations, paths, gaps and answers.

Formulas are claripy expressions (bit vectors and booleans); nothing here knows angr or a solver.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, assert_never

from verify.verdict import Verdict

if TYPE_CHECKING:
    from claripy.ast.bool import Bool
    from claripy.ast.bv import BV

__all__ = [
    "NOWHERE",
    "Answer",
    "Assumption",
    "Contradiction",
    "Counterexample",
    "Culprit",
    "Decided",
    "Gap",
    "Obligation",
    "Observed",
    "Proved",
    "Refuted",
    "Scene",
    "Unknown",
    "Vacuous",
    "replaces",
    "verdict_of",
]


@dataclass(frozen=True, kw_only=True)
class Assumption:
    """One thing that is taken for granted, by id; printed in every report that used it."""

    id: str
    says: str
    because: str


@dataclass(frozen=True, kw_only=True)
class Gap:
    """Something that exploration could not carry to an exit; it lowers the verdict to INCONCLUSIVE."""

    why: str
    at: int | None = None
    where: str = ""


@dataclass(frozen=True, kw_only=True)
class Observed:
    """Where a concrete run can see the value that a claim speaks of.

    ``point`` is ``view`` (n-th callback, ``index``) or ``exit``. ``what`` names the kind of place:

    * ``reg``: ``name`` is a register of the architecture;
    * ``flag``: ``name`` is a flag bit such as ``IF``;
    * ``mem``: the ``bits`` from bit ``low`` of the little-endian word at ``offset`` bytes from T (the stack pointer
      at the hook), or from the base symbol ``name``;
    * ``target``: the address that control goes to (exit only);
    * ``write``: the trampoline stores to the byte at ``offset`` from T;
    * ``calls``: the number of callbacks on the path;
    * ``leak``: one of ``spots`` (bytes from T, bits), the exposed words, differs between two runs that differ only
      in memory below E;
    * ``none``: the claim is about the path as such and no single place shows it.

    ``plus`` is added to what is seen, where a claim speaks of an address at a distance from it.
    """

    point: Literal["view", "exit"] = "exit"
    what: Literal["reg", "flag", "mem", "target", "write", "calls", "leak", "none"] = "none"
    index: int = 0
    name: str = ""
    offset: int = 0
    low: int = 0
    bits: int = 64
    spots: tuple[tuple[int, int], ...] = ()
    plus: int = 0


NOWHERE = Observed()
"""A claim about the path as such: that a concrete run follows the path is all that can be seen of it."""


@dataclass(frozen=True, kw_only=True)
class Obligation:
    """One closed formula: the assumptions imply the claim ``show``.

    ``assume`` holds formulas (path condition first), ``assumptions`` the ids of what was assumed.
    ``expected`` and ``got`` are what a reader compares when the claim fails (``differing`` makes the two where that is
    much work); ``observed`` says where.
    ``residual`` marks what a level still demands of an obligation that it exempts from strict's claim.
    """

    id: str
    path: str
    show: "Bool"
    assume: "tuple[Bool, ...]"
    assumptions: tuple[str, ...]
    says: str
    expected: "BV | None" = None
    got: "BV | None" = None
    observed: Observed = NOWHERE
    culprit: "Culprit | None" = None
    why: str = ""
    residual: bool = False
    differing: "Callable[[], tuple[BV | None, BV | None]] | None" = field(default=None, compare=False, repr=False)

    @property
    def compared(self) -> "tuple[BV | None, BV | None]":
        """What a reader compares: expected, got."""
        return (self.expected, self.got) if self.differing is None else self.differing()


@dataclass(frozen=True, kw_only=True)
class Culprit:
    """The instruction that is to blame: address, symbol+offset, its text and the source line."""

    address: int
    symbol: str
    insn: str
    source: str | None = None


@dataclass(frozen=True, kw_only=True)
class Scene:
    """One instruction of a counterexample and what it changed, in words; ``left_out`` steps came before it unsaid."""

    where: str
    text: str
    source: str | None
    changed: tuple[str, ...]
    left_out: int


@dataclass(frozen=True, kw_only=True)
class Counterexample:
    """A state that satisfies the assumptions and breaks the claim, as named inputs and two values.

    ``replayed`` is ``unicorn`` or ``model``, ``note`` why the emulator could not hold the state, or why there may be
    a smaller one; ``code`` are the trampoline's bytes in hex, ``script`` is plain data from which a replay needs
    nothing else. ``why`` names the last writer, or that there is none, and where the value was lost; ``story`` are
    the instructions of the trace that matter.
    """

    inputs: Mapping[str, int]
    expected: int | None
    got: int | None
    replayed: str
    why: str
    culprit: Culprit | None
    trace: tuple[str, ...]
    code: str
    script: Mapping[str, Any]
    note: str = ""
    story: tuple[Scene, ...] = ()


@dataclass(frozen=True)
class Proved:
    """No state satisfies the assumptions and breaks the claim."""


@dataclass(frozen=True)
class Refuted:
    """A counterexample exists and was replayed."""

    counterexample: Counterexample


@dataclass(frozen=True)
class Unknown:
    """The question was not decided; the reason is kept."""

    reason: str


@dataclass(frozen=True)
class Vacuous:
    """The premise has no model, or the obligation has no instance."""

    reason: str


@dataclass(frozen=True)
class Contradiction:
    """Two parts of the verifier disagree."""

    reason: str


Answer = Proved | Refuted | Unknown | Vacuous | Contradiction


@dataclass(frozen=True, kw_only=True)
class Decided:
    """One obligation with its answer at one level."""

    obligation: Obligation
    answer: Answer


def replaces(new: Verdict, old: Verdict | None) -> bool:
    """Whether the answer of one variant of a path outweighs those before: the worst counts.

    An assumption may rule a variant out (a residue of T, say), so vacuous is only what all variants are.
    """
    if old is None or old is Verdict.VACUOUS:
        return True
    return new is not Verdict.VACUOUS and new > old


def verdict_of(answer: Answer) -> Verdict:
    """The verdict that an answer stands for."""
    match answer:
        case Proved():
            return Verdict.PROVED
        case Refuted():
            return Verdict.REFUTED
        case Unknown():
            return Verdict.INCONCLUSIVE
        case Vacuous():
            return Verdict.VACUOUS
        case Contradiction():
            return Verdict.BROKEN
        case _:
            assert_never(answer)
