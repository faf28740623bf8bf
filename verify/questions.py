"""What is asked of a target at a level: every obligation of its paths, and ``total`` of all of them."""

from collections.abc import Iterator, Sequence

from verify.arch.record import Arch
from verify.contracts.assumptions import EVERYWHERE
from verify.contracts.frame_of import Subject
from verify.contracts.obligations import obligations, total
from verify.execute.entry import assumed
from verify.execute.namer import Namer
from verify.paths import Exploration
from verify.target import Target
from verify.terms import Obligation

__all__ = ["questions"]


def questions(
    target: Target,
    arch: Arch,
    subjects: Sequence[Subject],
    exploration: Exploration,
    level: str,
    whole: bool = True,
) -> Iterator[tuple[Obligation, Subject | None]]:
    """Each obligation with the path that it speaks of, None where it speaks of all.

    ``whole`` says that the subjects are all paths, so that ``total`` can be asked of them.
    """
    for subject in subjects:
        for obligation in obligations(subject, exploration.kinds, level):
            yield obligation, subject
    if not whole:
        return
    ids = EVERYWHERE + ((f"case({target.case})",) if target.assume else ())
    for obligation in total(exploration, assumed(target, arch, Namer()), ids):
        yield obligation, None
