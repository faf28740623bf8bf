"""Proof files: one per certificate, a section per question; found by a SAT solver, followed by our own checker."""

import re
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal

from verify.below.blast import Blaster
from verify.below.circuit import Clause
from verify.below.rup import Refused, by_propagation_alone, check, parse
from verify.below.script import Unreadable, read
from verify.errors import UsageError

__all__ = ["FOLDER", "Followed", "Outcome", "check_all", "dimacs", "prove_all", "table"]

FOLDER = "drat"
"""Where proofs lie below a folder of certificates, under the names of the certificates."""

_SECTION = re.compile(r"^c question (\d+) (\S+)\n", re.MULTILINE)
_LONGEST = 4000  # steps; the checker is small and slow, and a longer proof counts as none
_SATISFIABLE, _UNSATISFIABLE = 10, 20  # a SAT solver's exit codes
_SECONDS = 600  # a last resort: the limit that counts is that of conflicts, which is the same on every machine

Outcome = Literal["proof", "propagation", "none", "wrong"]


@dataclass(frozen=True, kw_only=True)
class Followed:
    """What became of one question whose answer is unsat.

    ``proof``: the checker followed a proof. ``propagation``: it did, and unit propagation alone refutes the clauses, so
    that the proof says little. ``none``: no proof within the limits. ``wrong``: a proof that does not hold.
    """

    file: str
    number: int
    id: str
    outcome: Outcome
    clauses: int = 0
    steps: int = 0
    why: str = ""


def check_all(folder: Path, jobs: int) -> list[Followed]:
    """Follow every proof below a folder of certificates."""
    found = sorted((folder / FOLDER).rglob("*.drat"))
    if not found:
        raise UsageError(f"{folder / FOLDER}: no proofs; `--solver` finds them")
    return _each(partial(_check, folder), found, jobs)


def prove_all(folder: Path, solver: Path, output: Path, conflicts: int, jobs: int) -> list[Followed]:
    """Have a SAT solver refute every question whose answer is unsat, follow its proofs, and write those that hold."""
    found = sorted(folder.rglob("*.smt2"))
    if not found:
        raise UsageError(f"{folder}: no certificates; `make prove` or `tramproof run --certificates` writes them")
    return _each(partial(_prove, folder, solver, output, conflicts), found, jobs)


def _each(act: "partial[list[Followed]]", paths: Sequence[Path], jobs: int) -> list[Followed]:
    if jobs == 1:
        return [one for path in paths for one in act(path)]
    with ProcessPoolExecutor(max_workers=jobs) as pool:
        return [one for several in pool.map(act, paths) for one in several]


def _questions(path: Path) -> Iterator[tuple[int, str, list[Clause]]]:
    """Number, id and clauses of each question whose answer is unsat."""
    try:
        script = read(path.read_text(encoding="utf-8"))
        blaster = Blaster(script)
        for number, question in enumerate(script.questions):
            if question.status == "unsat":
                yield number, question.id, blaster.clauses(question)
    except OSError as error:
        raise UsageError(f"{path}: cannot be read: {error.strerror}") from error
    except (Unreadable, ValueError, RecursionError) as error:
        raise UsageError(f"{path}: not a certificate that can be turned into clauses: {error}") from error


def _check(folder: Path, path: Path) -> list[Followed]:
    """Every section of one proof file, against the clauses of the certificate beside it."""
    name = path.relative_to(folder / FOLDER).with_suffix("")
    certificate = folder / f"{name}.smt2"
    questions = {number: (ident, clauses) for number, ident, clauses in _questions(certificate)}
    before, *sections = _SECTION.split(path.read_text(encoding="utf-8"))
    if before or not sections:
        raise UsageError(f"{path}: not a proof file")
    found = []
    for number, ident, text in zip(sections[0::3], sections[1::3], sections[2::3], strict=True):
        there = questions.get(int(number))
        if there is None or there[0] != ident:
            why = "the certificate has no such question, or promises another answer"
            found.append(Followed(file=str(name), number=int(number), id=ident, outcome="wrong", why=why))
        else:
            found.append(_followed(str(name), int(number), ident, there[1], text))
    return found


def _followed(name: str, number: int, ident: str, clauses: list[Clause], text: str) -> Followed:
    """What the checker says of one proof."""
    try:
        proof = parse(text)
        check(clauses, proof)
    except Refused as reason:
        return Followed(file=name, number=number, id=ident, outcome="wrong", clauses=len(clauses), why=str(reason))
    outcome: Outcome = "propagation" if by_propagation_alone(clauses) else "proof"
    return Followed(file=name, number=number, id=ident, outcome=outcome, clauses=len(clauses), steps=len(proof))


def _prove(folder: Path, solver: Path, output: Path, conflicts: int, path: Path) -> list[Followed]:
    """One certificate's proofs."""
    name = path.relative_to(folder).with_suffix("")
    found: list[Followed] = []
    texts: list[str] = []
    for number, ident, clauses in _questions(path):
        text, why = _solved(solver, clauses, conflicts)
        if text is None:
            outcome: Outcome = "wrong" if why.startswith("the solver found") else "none"
            found.append(
                Followed(file=str(name), number=number, id=ident, outcome=outcome, clauses=len(clauses), why=why)
            )
            continue
        found.append(_followed(str(name), number, ident, clauses, text))
        texts.append(f"c question {number} {ident}\n{text}")
    if texts:
        _write(output / f"{name}.drat", "".join(texts))
    return found


def _solved(solver: Path, clauses: Sequence[Clause], conflicts: int) -> tuple[str | None, str]:
    """A proof's added clauses as text, or why there is none."""
    with tempfile.TemporaryDirectory() as held:
        problem, proof = Path(held) / "clauses", Path(held) / "proof"
        problem.write_text(dimacs(clauses))
        # --plain: no preprocessing, so that each step follows by propagation and speaks of these clauses.
        command = [str(solver), "--plain", "--no-binary", "-q", "-c", str(conflicts), str(problem), str(proof)]
        try:
            done = subprocess.run(command, capture_output=True, check=False, timeout=_SECONDS)
        except OSError as error:
            raise UsageError(f"{solver}: cannot be run: {error.strerror}") from error
        except subprocess.TimeoutExpired:
            return None, f"the solver took more than {_SECONDS} s"
        if done.returncode == _SATISFIABLE:
            return None, "the solver found a model of clauses that should have none"
        if done.returncode != _UNSATISFIABLE:
            return None, f"the solver gave up after {conflicts} conflicts"
        lines = proof.read_text().splitlines(keepends=True)
    added = [line for line in lines if not line.startswith("d ")]
    return (None, f"a proof of {len(added)} steps") if len(added) > _LONGEST else ("".join(added), "")


def dimacs(clauses: Sequence[Clause]) -> str:
    """Clauses as SAT solvers read them."""
    most = max((abs(literal) for clause in clauses for literal in clause), default=0)
    lines = [" ".join(map(str, (*clause, 0))) for clause in clauses]
    return "\n".join([f"p cnf {most} {len(clauses)}", *lines, ""])


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        new = path.with_suffix(".new")
        new.write_text(text, encoding="utf-8", newline="\n")
        new.replace(path)
    except OSError as error:
        raise UsageError(f"{path}: cannot be written: {error.strerror}") from error


def table(followed: Iterable[Followed]) -> tuple[str, int]:
    """A line per obligation and what became of its questions; exit code 5 where a proof does not hold."""
    counts: dict[str, dict[str, int]] = {}
    wrong = []
    for one in followed:
        row = counts.setdefault(one.id, {"proof": 0, "propagation": 0, "none": 0, "wrong": 0})
        row[one.outcome] += 1
        if one.outcome == "wrong":
            wrong.append(f"WRONG {one.file}: {one.id} (question {one.number}): {one.why}")
    sums = {
        outcome: sum(row[outcome] for row in counts.values()) for outcome in ("proof", "propagation", "none", "wrong")
    }
    width = max(map(len, [*counts, "obligation"]))
    lines = [f"{'obligation':<{width}}  {'questions':>9}  {'proof':>6}  {'propagation':>11}  {'none':>6}"]
    lines += [_row(ident, row, width) for ident, row in sorted(counts.items())]
    lines += [_row("all", sums, width), *wrong]
    checked = sums["proof"] + sums["propagation"]
    lines.append(f"{checked} proofs hold, {sums['propagation']} of them by unit propagation alone; "
                 f"{sums['none']} without a proof, {sums['wrong']} wrong")  # fmt: skip
    return "".join(f"{line}\n" for line in lines), 5 if wrong else 0


def _row(ident: str, row: Mapping[str, int], width: int) -> str:
    asked = sum(row.values())
    return f"{ident:<{width}}  {asked:>9}  {row['proof']:>6}  {row['propagation']:>11}  {row['none']:>6}"
