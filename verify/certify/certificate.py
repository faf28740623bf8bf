"""The files: one per path, one for the two runs of ``regs/defined``, one for ``total``."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from verify.certify.claims import claims
from verify.certify.entry import DISTANCE
from verify.certify.machine import Access
from verify.certify.runs import SecondRun
from verify.certify.seen import words
from verify.certify.smt import conj, disj
from verify.certify.subject import Claim, Subject
from verify.certify.texts import defined, symbols
from verify.certify.walk import Walk

__all__ = ["Draft", "Question", "drafts", "parse", "render"]

_FREE = re.compile(r"\(declare-const (\|[^|]*\||\S+) \(_ BitVec (\d+)\)\)")


@dataclass(frozen=True, kw_only=True)
class Question:
    """One question to a solver: the formulas that hold together beside the file's own, and the answer."""

    id: str
    says: str
    formulas: tuple[str, ...]
    assume: tuple[tuple[str, str], ...] = ()
    lemma: bool = False  # about the generator's own bookkeeping, no obligation
    parts: tuple[str, ...] | None = None  # what is claimed, where that is many things: the one formula denies it


@dataclass(frozen=True, kw_only=True)
class Draft:
    """One file before its answers are known: definitions, path conditions, assumptions by id, questions."""

    name: str
    path: str
    about: str
    lines: tuple[str, ...]
    guards: tuple[str, ...] = ()
    assume: tuple[tuple[str, str], ...] = ()
    questions: tuple[Question, ...] = ()
    corrections: frozenset[str] = field(default_factory=frozenset)
    subject: Subject | None = None
    body: tuple[str, ...] = ()
    """The definitions that mean the same in each file that has them."""
    own: tuple[str, ...] = ()
    """Those of names that mean something else in each file of the target."""
    early: tuple[str, ...] = ()
    """Of two runs, the definitions up to where the last callback saw what is compared; else nothing."""

    def asks(self, ident: str, path: str) -> bool:
        """Whether a question of the file speaks of an obligation of a path."""
        return self.path == path and any(question.id == ident for question in self.questions)

    @property
    def branches(self) -> bool:
        """Whether the path goes one of two ways somewhere."""
        return self.subject is not None and bool(self.subject.way.machine.guards)

    @property
    def told(self) -> list[str]:
        """What holds in the file beside its assumptions, without its own definitions."""
        return [*self.body, *self._asserted]

    @property
    def told_early(self) -> list[str]:
        """As much of that as its questions rest on."""
        return [*(self.early or self.body), *self._asserted]

    @property
    def _asserted(self) -> list[str]:
        return [f"(assert {formula})" for formula in self.guards]

    @cached_property
    def declared(self) -> dict[str, int]:
        """The free bit vectors of the file, and their widths."""
        found = (_FREE.match(line) for line in self.lines if line.startswith("(declare-const "))
        return {one[1]: int(one[2]) for one in found if one}

    @cached_property
    def widths(self) -> dict[str, int]:
        """The same by names without quotes."""
        return {name.strip("|"): bits for name, bits in self.declared.items()}

    @cached_property
    def cells(self) -> list[tuple[str, int]]:
        """The loads of shared cells that the file knows, and their widths."""
        return [(name, bits) for name, bits in self.declared.items() if name.lstrip("|").startswith("cell.")]


def drafts(walk: Walk, subjects: Sequence[Subject]) -> Iterator[Draft]:
    """Every file of a target, in the order of its paths."""
    seen: dict[str, int] = {}
    second = SecondRun()
    for subject in subjects:
        number = seen[subject.name] = seen.get(subject.name, 0) + 1
        name = subject.name if number == 1 else f"{subject.name}~{number}"
        yield _path(walk, subject, name)
        if subject.target.regs == "pt_regs" and subject.views:
            yield _two_runs(walk, subject, name, second)
    yield _total(walk)


def _given(walk: Walk) -> tuple[tuple[str, str], ...]:
    """What holds of the entry: the case, and where mcount's frame pointer points."""
    target, bits = walk.target, walk.arch.bits
    given = ((f"case({target.case})", conj(list(walk.given))),) if walk.given else ()
    if target.kind != "mcount":
        return given
    zero, word = f"(_ bv0 {bits})", f"(_ bv{walk.arch.word - 1} {bits})"
    whole = f"(and (bvsge {DISTANCE} {zero}) (= (bvand {DISTANCE} {word}) {zero}))"
    return (*given, ("mcount-prologue", whole))


def _conditions(subject: Subject) -> tuple[str, ...]:
    return (*subject.way.machine.cases, *subject.way.machine.guards)


def _path(walk: Walk, subject: Subject, name: str) -> Draft:
    questions = [_feasible(walk)]
    places = dict.fromkeys((one.address, _place(subject, one)) for one in subject.way.machine.accesses)
    accesses = [f"(= {address} {place})" for address, place in places if address != place]
    if accesses:
        lemma = "Each address that the path used is the symbol plus constant that the generator took it for."
        questions.append(_negated("lemma/addresses", lemma, *accesses, lemma=True))
    questions += [_of_claim(claim) for claim in claims(subject)]
    steps = len(subject.way.machine.steps)
    return Draft(
        name=name, path=subject.name, about=f"path {subject.name}: {steps} instructions",
        lines=(*walk.header, *subject.way.machine.lines, "", "; names for what is claimed", *subject.lines),
        guards=_conditions(subject), assume=_given(walk), questions=tuple(questions),
        corrections=frozenset(subject.way.machine.used), subject=subject,
        body=(*walk.header, *subject.way.machine.lines), own=tuple(subject.lines),
    )  # fmt: skip


def _place(subject: Subject, access: Access) -> str:
    return subject.plus(access.base, access.offset) if access.base else subject.number(access.offset)


def _feasible(walk: Walk) -> Question:
    given = tuple(formula for _, formula in _given(walk))
    return Question(id="feasible", says="Some state follows this path.", formulas=given, lemma=True)


def _negated(
    ident: str, says: str, *parts: str, assume: tuple[tuple[str, str], ...] = (), lemma: bool = False
) -> Question:
    return Question(
        id=ident, says=says, formulas=(f"(not {conj(list(parts))})",), assume=assume, lemma=lemma,
        parts=parts if len(parts) > 1 else None,
    )  # fmt: skip


def _of_claim(claim: Claim) -> Question:
    return _negated(claim.id, claim.says, *(claim.parts or (claim.show,)), assume=claim.assume)


def _two_runs(walk: Walk, subject: Subject, name: str, second: SecondRun) -> Draft:
    """``regs/defined``: two runs that share inputs, cells and what callbacks leave; all else is drawn anew."""
    lacking = _negated("regs/defined", "The structure exists.", "false")
    questions = [lacking for view in subject.views if view.regs is None]
    shown = [word for view in subject.views if view.regs is not None for word in words(subject, view)]
    second.follow(subject)
    if shown:
        same = [f"(= {word} {second.renamed(word)})" for word in shown]
        same += [second.renamed(condition) for condition in second.conditions(subject)]
        questions.append(_negated("regs/defined", "No exposed byte comes from memory below E.", conj(same)))
    machine = subject.way.machine
    lines = [*machine.lines, "", "; names for what is claimed", *subject.lines]
    early = machine.lines[: max(machine.fork_at, *(view.lines for view in subject.views))]
    named = frozenset[str]().union(*map(symbols, shown))
    wanted = [line for line in subject.lines if defined(line) in named]  # z3 has read all of them in the path's file
    return Draft(
        name=f"{name}.defined", path=subject.name, about=f"path {subject.name}, run twice: do two runs show the same?",
        lines=(*walk.header, *lines, "", "; the second run: every name of its own ends in !2", *second.lines),
        guards=_conditions(subject), assume=_given(walk), questions=tuple(questions),
        corrections=frozenset(subject.way.machine.used), subject=subject,
        body=(*walk.header, *machine.lines, *second.of(machine.lines)), early=(*walk.header, *early, *second.of(early)),
        own=(*wanted, *second.of(wanted)),
    )  # fmt: skip


def _total(walk: Walk) -> Draft:
    """``total``: at each branch one of the ways that were followed is taken, and every state follows a path."""
    lines: dict[str, None] = {}
    for way in walk.ways:
        lines |= dict.fromkeys(line for line in way.machine.lines[: way.machine.fork_at] if defined(line))
    for fork in walk.forks:
        lines |= dict.fromkeys(line for line in fork.lines if defined(line))
    questions = []
    for fork in walk.forks:
        where = walk.target.where(fork.address)
        says = f"One of the {len(fork.followed)} ways that were followed is taken at {where}."
        formulas = (*fork.prefix, f"(not {disj(list(fork.followed))})")
        questions.append(Question(id="total", says=says, formulas=formulas))
    paths = [conj([*way.machine.cases, *way.machine.guards]) for way in walk.ways]
    everything = (*walk.assumed, f"(not {disj(paths)})")
    questions.append(Question(id="total", says="Every state follows one of the paths.", formulas=everything))
    return Draft(
        name="total", path="all", about=f"all {len(walk.ways)} paths cover every state; none of them has a loop",
        lines=(*walk.header, *lines), assume=_given(walk), questions=tuple(questions), body=(*walk.header, *lines),
    )  # fmt: skip


_MACRO = re.compile(r"\(define-fun ((?:load|store|popcount)\d+) \(\(")
_CALL = re.compile(r"\(((?:load|store|popcount)\d+) ")


@lru_cache(maxsize=1 << 13)
def _helpers(line: str) -> tuple[str | None, frozenset[str]]:
    """The helper that a line defines; else those that it uses."""
    found = _MACRO.match(line)
    return (found[1], frozenset()) if found else (None, frozenset(_CALL.findall(line)))


def _used(lines: Sequence[str], rest: Iterable[str]) -> Iterator[str]:
    """The lines without the helpers that nothing uses."""
    each = [_helpers(line) for line in lines]
    used = frozenset[str]().union(*(uses for _, uses in each), *(_helpers(one)[1] for one in rest))
    yield from (line for line, (name, _) in zip(lines, each, strict=True) if name is None or name in used)


def render(draft: Draft, title: Sequence[str], answers: Sequence[str], needed: Sequence[str],
           equations: Mapping[int, Sequence[str]]) -> str:  # fmt: skip
    """The text of a file, given the answer to each question, the assumptions that it needs and what is asserted too."""
    formulas = [*draft.guards, *(f for _, f in draft.assume), *(f for q in draft.questions for f in q.formulas)]
    formulas += [formula for some in equations.values() for formula in some]
    lines = _used(draft.lines, formulas)
    out = [*(f"; {line}".rstrip() for line in title), f"; {draft.about}", "", *lines]
    if draft.guards:
        out += ["", "; the path condition", *(f"(assert {guard})" for guard in draft.guards)]
    for ident, formula in draft.assume:
        if ident in needed:
            out += ["", f"; assumption {ident}", f"(assert {formula})"]
    for number, (question, answer) in enumerate(zip(draft.questions, answers, strict=True)):
        out += ["", f"; {question.id}: {question.says}", "(push 1)"]
        for ident, formula in question.assume:
            if ident in needed:
                out.append(f"(assert {formula}) ; assumption {ident}")
        out += [f"(assert {formula})" for formula in question.formulas]
        whence = "of the model" if question.lemma else "an input of the counterexample"
        out += [f"(assert {formula}) ; {whence}" for formula in equations.get(number, ())]
        out += [f"(set-info :status {answer})", "(check-sat)", "(pop 1)"]
    return "\n".join([*out, "(exit)", ""])


def parse(text: str) -> tuple[str, list[tuple[list[str], str]]]:
    """What a file says before its first question, and each question with the answer that it promises."""
    before: list[str] = []
    questions: list[tuple[list[str], str]] = []
    open_question: tuple[list[str], str] | None = None
    for line in text.splitlines():
        if line == "(push 1)":
            open_question = ([], "")
        elif line == "(pop 1)" and open_question is not None:
            questions.append(open_question)
            open_question = None
        elif open_question is None:
            before.append(line)
        elif line.startswith("(assert "):
            open_question[0].append(line.split(" ; ")[0].removeprefix("(assert ")[:-1])
        elif line.startswith("(set-info :status "):
            open_question = (open_question[0], line.removeprefix("(set-info :status ")[:-1])
    return "\n".join(line for line in before if line != "(exit)"), questions
