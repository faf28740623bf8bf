"""From a decided target to its files: answers by z3 through text, only the assumptions that are needed."""

import hashlib
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from verify.arch import ARCHITECTURES
from verify.certify.certificate import Draft, Question, drafts, render
from verify.certify.equations import Inputs, equations
from verify.certify.naming import named
from verify.certify.shared import Asked, Shared
from verify.certify.smt import bv
from verify.certify.version import GENERATOR
from verify.certify.walk import Walk, walk
from verify.certify.witnesses import Claimed, claimed, satisfiable, witnessed
from verify.target import Target

__all__ = [
    "Answered",
    "Made",
    "Settled",
    "construction",
    "digest",
    "file_text",
    "make",
    "prepare",
    "title",
]

_FEW = 6
"""Files of a target, of which it is not worth while to ask what holds in each, or whether inputs follow them."""

_STRUCTURAL = ("regions-disjoint", "code-constant", "file-bytes", "async-transparent", "no-fault")


@dataclass(frozen=True, kw_only=True)
class Settled:
    """What a file leaves open without an answer: one per question, assumptions needed, values, inputs asserted.

    ``model`` are values of cells with which some state follows the path; ``witnessed`` are the questions that
    are satisfiable with the reported inputs as equations.
    """

    answers: tuple[str, ...]
    needed: tuple[str, ...] = ()
    model: Mapping[str, int] = field(default_factory=dict)
    witnessed: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Answered:
    """One file with its answers."""

    draft: Draft
    settled: Settled


@dataclass(frozen=True, kw_only=True)
class Made:
    """All files of one target at one level, with the walk that they come from."""

    target: Target
    level: str
    walk: Walk
    files: tuple[Answered, ...]


def prepare(target: Target, level: str, z3: Shared) -> tuple[Walk, list[Draft]]:
    """The walk, and the files before their answers; CannotCertify where the generator does not know something."""
    walked = walk(target, ARCHITECTURES[target.image.arch], z3.feasible)
    return walked, list(drafts(walked, named(walked, level, z3.feasible)))


def make(target: Target, level: str, inputs: Inputs) -> Made:
    """Every file of a target, each question answered by z3."""
    z3 = Shared()
    walked, files = prepare(target, level, z3)
    several = len(files) > _FEW
    settled: dict[str, Settled] = {}
    claims: dict[str, Claimed] = {}
    # Of several files those come one after another that begin alike.
    for draft in sorted(files, key=lambda draft: (draft.subject is None, several and bool(draft.early))):
        z3.begin(draft.told_early if several else draft.told, draft.own)
        one = settled[draft.name] = _settled(draft, z3, inputs, lasting=several and not draft.early)
        common = [formula for ident, formula in draft.assume if ident in one.needed]
        claims[draft.name] = claimed(draft, one.answers, common, inputs)
        if not several:
            settled[draft.name] = replace(one, witnessed=satisfiable(claims[draft.name], z3))
    if several:
        for name, numbers in witnessed(claims, files[-1], z3):
            settled[name] = replace(settled[name], witnessed=numbers)
    answered = tuple(Answered(draft=draft, settled=settled[draft.name]) for draft in files)
    return Made(target=target, level=level, walk=walked, files=answered)


def _settled(draft: Draft, z3: Shared, inputs: Inputs, *, lasting: bool) -> Settled:
    """The answers of the file that z3 holds, the assumptions without which one of them would differ, its values."""
    asked = [_asked(draft, question, inputs) for question in draft.questions]
    answers, needed = _answers(draft, [*asked, *_beside(draft)], z3, lasting=lasting)
    others = iter(answers[len(asked) :])
    used = dict.fromkeys(needed)
    for question, answer in zip(draft.questions, answers, strict=False):
        if question.assume and (next(others) != answer or answer == "sat"):
            used |= dict.fromkeys(ident for ident, _ in question.assume)
    model: dict[str, int] = {}
    for formulas in _feasible(draft):
        model = dict.fromkeys((name for name, _ in draft.cells), 0)
        if next(others) != "sat":
            model = dict(_model(draft, z3, [*needed.values(), *formulas]))
    return Settled(answers=tuple(answers[: len(asked)]), needed=tuple(used), model=model)


def _asked(draft: Draft, question: Question, inputs: Inputs) -> Asked:
    """A question with what it assumes. What the report refutes is likely to be satisfiable; z3 alone decides."""
    assumed = tuple(formula for _, formula in question.assume)
    whole = question.parts is None
    return Asked(
        formulas=(*assumed, *question.formulas) if whole else assumed, parts=question.parts,
        likely=question.id == "feasible" or (question.id, draft.path) in inputs, name=f"{question.id}@{draft.path}",
    )  # fmt: skip


def _beside(draft: Draft) -> Iterator[Asked]:
    """What assumes something, without that; and whether every cell may be 0, which guards and assumptions may deny."""
    for question in draft.questions:
        if question.assume:
            yield Asked(formulas=question.formulas, likely=True)
    zeros = [f"(= {name} {bv(0, bits)})" for name, bits in draft.cells]
    for formulas in _feasible(draft):
        yield Asked(formulas=(*formulas, *zeros), likely=not draft.assume and not draft.branches)


def _feasible(draft: Draft) -> list[tuple[str, ...]]:
    return [question.formulas for question in draft.questions if question.id == "feasible"]


def _answers(draft: Draft, asked: Sequence[Asked], z3: Shared, *, lasting: bool) -> tuple[list[str], dict[str, str]]:
    """The answer to each question, and the file's assumptions without which one of them would differ.

    What is asked beyond the file's questions needs no assumption; its answer holds with those that are needed.
    """
    count = len(draft.questions)

    def ask(numbers: Iterable[int], assumed: Mapping[str, str]) -> dict[int, str]:
        given = tuple(assumed.values())
        chosen = {n: replace(asked[n], formulas=(*given, *asked[n].formulas)) if given else asked[n] for n in numbers}
        return dict(zip(chosen, z3.answers(list(chosen.values()), lasting=lasting), strict=True))

    answers = ask(range(len(asked)), {})
    needed = dict(draft.assume)
    # What holds without an assumption holds with it.
    given = ask([n for n, answer in answers.items() if n < count and needed and answer != "unsat"], needed)
    changed = {number: answer for number, answer in given.items() if answer != answers[number]}
    for ident in list(needed):
        rest = {one: formula for one, formula in needed.items() if one != ident}
        if ask(changed, rest) == changed:
            needed = rest
    beside = ask(range(count, len(asked)), needed) if needed else {}
    return list((answers | given | beside).values()), needed


def _model(draft: Draft, z3: Shared, formulas: Sequence[str]) -> Iterator[tuple[str, int]]:
    """A value for each cell that the path read: 0 where that follows the path, else 1, else all ones."""
    held = list(formulas)
    for name, bits in draft.cells:
        for value in (0, 1, (1 << bits) - 1):
            formula = f"(= {name} {bv(value, bits)})"
            if z3.ask([*held, formula]) == "sat":
                held.append(formula)
                yield name, value
                break


def file_text(one: Answered, title: Sequence[str], inputs: Inputs) -> str:
    """The text of a file."""
    draft, settled = one.draft, one.settled
    widths = dict(draft.cells)
    extra: dict[int, Sequence[str]] = {
        number: equations(draft, inputs.get((draft.questions[number].id, draft.path), {}))
        for number in settled.witnessed
    }
    first = next((n for n, question in enumerate(draft.questions) if question.id == "feasible"), None)
    if first is not None:
        extra[first] = [f"(= {name} {bv(value, widths[name])})" for name, value in sorted(settled.model.items())]
    return render(draft, title, settled.answers, settled.needed, extra)


def construction(walk: Walk) -> list[str]:
    """What the files are built on and no formula says: only what some obligation of this target rests on."""
    target, ways = walk.target, walk.ways
    # A target that ends at its callback is judged before C runs.
    called = target.ends == "exit" and any(way.machine.views for way in ways)
    names = [*_STRUCTURAL, *(["callback-abi"] if called else [])]
    names += ["kernel-no-fpu"] if called and target.cpl == 0 else []
    names += ["mcount-prologue"] if target.kind == "mcount" else []
    names += [] if walk.arch.selector_extends else ["flat-segments"]
    loaded = any(way.machine.system[name] != way.entry.system[name] for way in ways for name in walk.arch.selectors)
    names += ["selectors-loadable"] if loaded else []
    names += ["regs-sp-window"] if target.sp_window else []
    return names + (["no-red-zone-at-call"] if target.cpl == 3 else [])


def title(walk: Walk, level: str) -> list[str]:
    """The first lines of every file of a target."""
    target = walk.target
    second = ["  mcount-prologue: the frame pointer points at or above T"] if target.kind == "mcount" else []
    built = textwrap.wrap(f"By construction: {' '.join(construction(walk))}", width=116, subsequent_indent="  ",
                          break_on_hyphens=False)  # fmt: skip
    return [
        f"tramproof certificate, generator {GENERATOR}. How to read it: docs/certificates.md",
        f"target {target.name}, level {level}; {target.symbol}, {target.size} bytes, sha256 {target.digest}",
        "",
        "T is the stack pointer at the hook. Two arrays hold the stack: frame (below T) and above (from T up),",
        "both indexed by the distance from T; where an address is T plus a constant, lemma/addresses proves it.",
        "A stack byte that was below the stack pointer since it was written is a fresh symbol, junk, when it is read.",
        "Each load of a shared cell is a fresh symbol. A flag that the manual leaves undefined is one, too.",
        *built,
        *second,
        "",
    ]


def digest(text: str) -> str:
    """sha256 of a text."""
    return hashlib.sha256(text.encode()).hexdigest()
