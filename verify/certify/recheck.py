"""Certificates checked again: written anew from the pinned bytes, compared, and put to three solvers."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from importlib import resources
from pathlib import Path
from typing import Any

from verify import catalogue
from verify.certify.build import Answered, Made, file_text, prepare, title
from verify.certify.certificate import parse
from verify.certify.pinned import unpacked
from verify.certify.prove import LEDGER, MANIFEST, PINNED
from verify.certify.records import inputs_of, ledger, manifest, settled_of, verdicts
from verify.certify.shared import Shared
from verify.certify.smt import CannotCertify
from verify.certify.solvers import SOLVERS, Session
from verify.certify.version import GENERATOR
from verify.errors import UsageError, VerifyError
from verify.manifest import read_manifest
from verify.target import Target
from verify.verdict import Verdict

__all__ = ["Checked", "built_in", "recheck", "table"]


@dataclass(frozen=True, kw_only=True)
class Checked:
    """One target's re-check: what differs, what solvers left open, and how often each gave each answer."""

    name: str
    files: int = 0
    wrong: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    answers: Mapping[tuple[str, str], int] | None = None


def built_in() -> Path:
    """Where the certificates of the built-in targets lie."""
    return Path(str(resources.files("verify") / "_data" / "proofs"))


def recheck(folder: Path, *, whole: bool, jobs: int = 1, compare_only: bool = False) -> list[Checked]:
    """Check every target that has a manifest below ``folder``; ``whole`` also wants every built-in target there.

    ``compare_only`` asks no solver: it shows that the files are those that the pinned bytes give.
    """
    found = sorted(folder.rglob(MANIFEST)) if folder.is_dir() else []
    if not found:
        raise UsageError(f"{folder}: no certificates; `make prove` or `tramproof run --certificates` writes them")
    check = partial(_check, compare_only=compare_only)
    if jobs > 1:
        with ProcessPoolExecutor(max_workers=jobs) as pool:
            checked = list(pool.map(check, found))
    else:
        checked = [check(path) for path in found]
    return [*checked, _ledger(folder, found, whole=whole)]


def _check(path: Path, *, compare_only: bool) -> Checked:
    """One target, from its manifest."""
    name = path.parent.name
    try:
        data = _json(path)
        name = str(data["target"])
        if data["generator"] != GENERATOR:
            return Checked(name=name, wrong=(f"written by generator {data['generator']}, this is {GENERATOR}",))
        made, inputs = _regenerated(path, data)
    except (VerifyError, CannotCertify) as error:
        return Checked(name=name, wrong=(str(error),))
    except (KeyError, ValueError, TypeError, AttributeError) as error:
        return Checked(name=name, wrong=(f"{path.name}: not a manifest of certificates: {error!r}",))
    texts = {one.draft.name: file_text(one, title(made.walk, made.level), inputs) for one in made.files}
    wrong = list(_differences(path, texts))
    if manifest(made, inputs, texts) != data:
        wrong.append(f"{MANIFEST}: is not what the pinned bytes and the contract give")
    wrong += _unproved(made)
    if wrong or compare_only:
        return Checked(name=name, files=len(texts), wrong=tuple(wrong))
    return _asked(name, path.parent, made)


def _json(path: Path) -> dict[str, Any]:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UsageError(f"{path}: cannot be read: {error.strerror}") from error
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{path}: not JSON: {error}") from error
    if not isinstance(data, dict):
        raise UsageError(f"{path}: not a JSON object")
    return data


def _regenerated(path: Path, data: Mapping[str, Any]) -> tuple[Made, dict[tuple[str, str], dict[str, int]]]:
    """Everything written anew from the pinned bytes; from the manifest come only answers and values to check."""
    target = _target(path, str(data["target"]))
    if not (path.parent / PINNED).exists() and data["level"] != target.level:
        raise UsageError(f"{path.name}: level {data['level']}, but the target's is {target.level}")
    walked, drafts = prepare(target, str(data["level"]), Shared())
    names = sorted(f"{draft.name}.smt2" for draft in drafts)
    if names != sorted(data["files"]):
        raise UsageError(f"{path.name}: files {sorted(data['files'])}, but the code gives {names}")
    files = []
    for draft in drafts:
        settled = settled_of(data["files"][f"{draft.name}.smt2"])
        if len(settled.answers) != len(draft.questions):
            raise UsageError(f"{path.name}: {draft.name}: {len(draft.questions)} questions want an answer each")
        files.append(Answered(draft=draft, settled=settled))
    return Made(target=target, level=str(data["level"]), walk=walked, files=tuple(files)), inputs_of(data)


def _target(path: Path, name: str) -> Target:
    pinned = path.parent / PINNED
    if pinned.exists():
        target = unpacked(_json(pinned), str(pinned))
        # A built-in target's bytes and contract are the built-in ones, whatever lies beside its certificates.
        if target.name != name or name in {entry.name for entry in catalogue.builtin()}:
            raise UsageError(f"{pinned}: not the target {name}")
        return target
    if not path.parent.as_posix().endswith(name):
        raise UsageError(f"{path}: certificates of {name} in a folder of another name")
    for entry in catalogue.builtin():
        if entry.name == name:
            prefix = name.rsplit("/", 1)[0]
            targets = read_manifest(entry.manifest, f"{prefix}/{entry.manifest.parent.name}")
            return next(target for target in targets if target.name == name)
    raise UsageError(f"{path}: no built-in target {name!r}, and no {PINNED} beside it")


def _differences(path: Path, texts: Mapping[str, str]) -> Iterator[str]:
    """Files that are not byte for byte what the pinned bytes give, and files that nobody wrote."""
    for name, text in texts.items():
        file = path.parent / f"{name}.smt2"
        try:
            same = file.read_bytes() == text.encode()
        except OSError as error:
            yield f"{file.name}: cannot be read: {error.strerror}"
            continue
        if not same:
            yield f"{file.name}: is not what the pinned bytes and the contract give"
    known = {f"{name}.smt2" for name in texts} | {MANIFEST, PINNED}
    found = (one.name for one in sorted(path.parent.iterdir()) if one.is_file())
    yield from (f"{name}: nobody wrote it" for name in found if name not in known)


def _unproved(made: Made) -> Iterator[str]:
    """Answers that a certificate may not have: an address lemma that fails, a path that no state follows."""
    for one in made.files:
        for question, answer in zip(one.draft.questions, one.settled.answers, strict=True):
            if question.lemma and answer != ("sat" if question.id == "feasible" else "unsat"):
                yield f"{one.draft.name}: {question.id} is {answer}"
    refuted = {key for key, verdict in verdicts(made.files).items() if verdict is Verdict.REFUTED}
    if ("total", "all") in refuted:
        yield "total is refuted: a path is missing"


def _asked(name: str, folder: Path, made: Made) -> Checked:
    """Every question of every file to every solver."""
    counts: Counter[tuple[str, str]] = Counter()
    wrong: list[str] = []
    unknown: list[str] = []
    for one in made.files:
        before, questions = parse((folder / f"{one.draft.name}.smt2").read_text(encoding="utf-8"))
        for solver, session in SOLVERS.items():
            try:
                answers = _answers(session(), before, questions)
            except ValueError as error:
                wrong.append(f"{one.draft.name}: {error}")
                continue
            for question, (_, promised), answer in zip(one.draft.questions, questions, answers, strict=True):
                counts[solver, answer] += 1
                line = f"{one.draft.name}: {question.id}: {solver} says {answer}, the file {promised}"
                if answer not in ("sat", "unsat"):
                    unknown.append(line)
                elif answer != promised:
                    wrong.append(line)
    return Checked(name=name, files=len(made.files), wrong=tuple(wrong), unknown=tuple(unknown), answers=dict(counts))


def _answers(session: Session, before: str, questions: Sequence[tuple[list[str], str]]) -> list[str]:
    session.tell(before)
    return [session.ask(formulas) for formulas, _ in questions]


def _ledger(folder: Path, found: Sequence[Path], *, whole: bool) -> Checked:
    """The ledger says what the manifests say, and, where it is ours, every built-in target has one."""
    wrong = []
    try:
        manifests = [_json(path) for path in found]
        if (folder / LEDGER).read_text(encoding="utf-8") != ledger(manifests):
            wrong.append(f"{LEDGER} is not what the manifests give")
        names = {str(one["target"]) for one in manifests}
        ours = {entry.name for entry in catalogue.builtin()} if whole else names
        wrong += [f"no certificates of {name}" for name in sorted(ours - names)]
        wrong += [f"{name} is no built-in target" for name in sorted(names - ours)]
    except OSError as error:
        wrong.append(f"{LEDGER}: cannot be read: {error.strerror}")
    except (VerifyError, KeyError, TypeError, ValueError, AttributeError) as error:
        wrong.append(f"{LEDGER}: cannot be compared: {error}")
    return Checked(name=LEDGER, wrong=tuple(wrong))


def table(checked: Sequence[Checked], *, quiet: bool = False) -> tuple[str, int]:
    """The agreement table, and the exit code: 5 for what is wrong, 3 for what is unknown.

    ``quiet`` leaves out the targets on which all is well.
    """
    width = max(len(one.name) for one in checked)
    lines = [f"{'target':<{width}}  {'files':>5}  {'questions':>9}  " + "  ".join(f"{name:>14}" for name in SOLVERS)]
    total: Counter[tuple[str, str]] = Counter()
    for one in checked:
        total.update(one.answers or {})
        if one.answers is not None and not quiet:
            lines.append(f"{one.name:<{width}}  {one.files:>5}  {_cells(one.answers)}")
        lines += [f"{one.name:<{width}}  WRONG    {line}" for line in one.wrong]
        lines += [f"{one.name:<{width}}  UNKNOWN  {line}" for line in one.unknown]
    files = sum(one.files for one in checked)
    lines.append(f"{'all (unsat/sat)':<{width}}  {files:>5}  {_cells(total)}")
    wrong = sum(len(one.wrong) for one in checked)
    unknown = sum(len(one.unknown) for one in checked)
    lines.append(f"{len(checked) - 1} targets, {wrong} wrong, {unknown} unknown")
    return "".join(f"{line}\n" for line in lines), 5 if wrong else 3 if unknown else 0


def _cells(answers: Mapping[tuple[str, str], int]) -> str:
    each = [[answers.get((solver, answer), 0) for answer in ("unsat", "sat")] for solver in SOLVERS]
    asked = max((sum(pair) for pair in each), default=0)
    return f"{asked:>9}  " + "  ".join(f"{f'{unsat}/{sat}':>14}" for unsat, sat in each)
