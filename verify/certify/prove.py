"""A decided target's certificates in a folder: written, and compared with what the engine found."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from verify.certify.build import Made, file_text, make, title
from verify.certify.equations import Inputs, equations
from verify.certify.pinned import packed
from verify.certify.records import ledger, manifest, verdicts
from verify.certify.smt import CannotCertify
from verify.errors import UsageError
from verify.folders import put_folder
from verify.report.tree import TargetReport, Trail
from verify.target import Target
from verify.verdict import Verdict

__all__ = ["LEDGER", "MANIFEST", "PINNED", "Writer", "certify"]

LEDGER, MANIFEST, PINNED = "LEDGER.txt", "manifest.json", "target.json"


@dataclass
class Writer:
    """Writes each decided target's certificates below a folder; what could not be written is kept in words.

    ``exit_code`` is 5 where the generator and the engine disagree, 3 where there is no certificate.
    """

    folder: Path
    notes: list[str] = field(default_factory=list)
    exit_code: int = 0
    _written: set[str] = field(default_factory=set)

    def add(self, target: Target, report: TargetReport) -> None:
        """Certify one decided target; of two with one name the first keeps the folder."""
        if report.name in self._written:
            self.notes.append(f"{report.name}: no certificate: this run has another target of that name")
            self.exit_code = max(self.exit_code, 3)
            return
        self._written.add(report.name)
        problems, code = certify(target, report, self.folder)
        self.notes += [f"{report.name}: {problem}" for problem in problems]
        self.exit_code = max(self.exit_code, code)

    def close(self) -> None:
        """Write the ledger of everything that has a manifest in the folder."""
        manifests = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(self.folder.rglob(MANIFEST))]
        if manifests:
            _put(self.folder / LEDGER, ledger(manifests))


def certify(target: Target, report: TargetReport, folder: Path) -> tuple[tuple[str, ...], int]:
    """Write the certificates of a decided target; else why there are none, and the exit code that this means."""
    inputs = _inputs(report)
    if report.verdict not in (Verdict.PROVED, Verdict.REFUTED) or report.gaps:
        return (f"no certificate: the verdict is {report.verdict.name}",), 3
    try:
        made = make(target, report.level, inputs)
    except CannotCertify as reason:
        return (f"no certificate: {reason}",), 3
    problems = tuple(_disagreements(made, report, inputs))
    if problems:
        return problems, 5
    _write(made, inputs, _place(folder, report.name), pinned=report.file is not None)
    return (), 0


def _place(folder: Path, name: str) -> Path:
    """Where a target's certificates go: below the folder, and over nothing but older certificates."""
    place = folder / name
    parts = Path(name).parts
    if not parts or ".." in parts or Path(name).is_absolute():
        raise UsageError(f"{name}: a target of that name cannot have certificates below {folder}")
    if place.is_dir() and any(place.iterdir()) and not (place / MANIFEST).is_file():
        raise UsageError(f"{place}: holds something else than certificates; it is left alone")
    return place


def _inputs(report: TargetReport) -> Inputs:
    found: dict[tuple[str, str], dict[str, int]] = {}
    for finding in report.findings:
        if finding.verdict is Verdict.REFUTED and finding.counterexample is not None:
            found[finding.id, finding.path] = dict(finding.counterexample.inputs)
    return found


def _disagreements(made: Made, report: TargetReport, inputs: Inputs) -> Iterator[str]:
    """Where the generator's walk and z3's answers through text are not what the engine found."""
    names = tuple(dict.fromkeys(one.draft.path for one in made.files if one.draft.subject is not None))
    if names != report.paths:
        yield f"paths: {' '.join(report.paths)} in the engine, {' '.join(names)} in the certificates"
    yield from _other_trails(made, report)
    engine = {(finding.id, finding.path): finding.verdict for finding in report.findings}
    mine = verdicts(made.files)
    for ident, path in sorted(engine.keys() ^ mine.keys()):
        which = "the engine" if (ident, path) in engine else "the certificates"
        yield f"{ident}@{path}: only {which} know it"
    for (ident, path), verdict in mine.items():
        if engine.get((ident, path), verdict) is not verdict:
            yield f"{ident}@{path}: {engine[ident, path].name} in the engine, {verdict.name} in the certificate"
    for one in made.files:
        for question, answer in zip(one.draft.questions, one.settled.answers, strict=True):
            if question.lemma and answer != ("sat" if question.id == "feasible" else "unsat"):
                yield f"{one.draft.name}: {question.id} is {answer}"
    yield from _unwitnessed(made, mine, inputs)


def _other_trails(made: Made, report: TargetReport) -> Iterator[str]:
    """Instructions that only one of the two executed on a path, or exits that only one of them took."""
    subjects = [one.draft.subject for one in made.files if one.draft.subject is not None]
    mine = {Trail(path=one.name, how=one.way.how, steps=tuple(one.way.machine.steps)) for one in subjects}
    for trail in sorted(mine.symmetric_difference(report.trails)):
        which = "the certificates" if trail in mine else "the engine"
        last = made.target.where(trail.steps[-1]) if trail.steps else "the entry"
        yield f"{trail.path}: only {which} executed these {len(trail.steps)} instructions, to {trail.how} at {last}"


def _unwitnessed(made: Made, mine: Mapping[tuple[str, str], Verdict], inputs: Inputs) -> Iterator[str]:
    """Refuted obligations whose reported inputs, as equations, refute nothing here."""
    shown = {(one.draft.questions[n].id, one.draft.path) for one in made.files for n in one.settled.witnessed}
    refuted = {key for key, verdict in mine.items() if verdict is Verdict.REFUTED}
    for key in sorted(refuted - shown):
        if any(equations(one.draft, inputs.get(key, {})) for one in made.files if one.draft.asks(*key)):
            yield f"{key[0]}@{key[1]}: the reported inputs refute nothing in the certificate"


def _write(made: Made, inputs: Inputs, folder: Path, *, pinned: bool) -> None:
    texts = {one.draft.name: file_text(one, title(made.walk, made.level), inputs) for one in made.files}
    files = {f"{name}.smt2": text for name, text in texts.items()}
    files[MANIFEST] = json.dumps(manifest(made, inputs, texts), indent=1, sort_keys=True) + "\n"
    if pinned:
        looked = {at for way in made.walk.ways for at in way.machine.looked}
        steps = {at for way in made.walk.ways for at in way.machine.steps}
        files[PINNED] = json.dumps(packed(made.target, looked, steps), indent=1, sort_keys=True) + "\n"
    put_folder(folder, files)


def _put(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")
