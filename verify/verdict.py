"""What can the answer be.

Five ordered verdicts; joining keeps the worst, and joining nothing is VACUOUS.
"""

import enum
from collections.abc import Iterable

__all__ = ["Verdict", "join"]


class Verdict(enum.IntEnum):
    """One of five answers, ordered so that the worst is the largest (MODEL section 2)."""

    PROVED = 0
    VACUOUS = 1  # no state satisfies the premise, or nothing was checked
    INCONCLUSIVE = 2  # solver unknown, a gap, a spent budget, a stray constraint
    REFUTED = 3  # a counterexample exists and replays
    BROKEN = 4  # the verifier contradicts itself


def join(verdicts: Iterable[Verdict]) -> Verdict:
    """The worst of the verdicts; VACUOUS when there is none."""
    return max(verdicts, default=Verdict.VACUOUS)
