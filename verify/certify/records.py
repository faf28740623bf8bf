"""``manifest.json`` of a target and ``LEDGER.txt``: what was shown about which bytes, and what is trusted."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from importlib.metadata import version
from typing import Any

from verify.arch.corrections import CORRECTIONS
from verify.certify.build import Answered, Made, Settled, construction, digest
from verify.certify.equations import Inputs
from verify.certify.version import GENERATOR
from verify.contracts.assumptions import assumption
from verify.target import Target
from verify.verdict import Verdict, join

__all__ = ["contract_of", "inputs_of", "ledger", "manifest", "settled_of", "verdicts"]


def contract_of(target: Target) -> dict[str, Any]:
    """The contract's data of a target, as plain data."""
    return {
        "args": list(target.args), "assume": [str(guard) for guard in target.assume],
        "callees": sorted(target.callees.values()), "case": target.case, "cells": dict(sorted(target.cells.items())),
        "copies": [list(pair) for pair in target.copies], "cpl": target.cpl, "direct_jmp": target.direct_jmp,
        "ends": target.ends, "gives": target.gives, "honour": sorted(target.honour), "kind": target.kind,
        "op": target.op and list(target.op), "overlay": target.overlay, "regs": target.regs,
        "return_slot": target.return_slot, "sites": sorted(target.sites.values()),
        "skip": [str(guard) for guard in target.skip], "slots": list(target.slots), "sp": target.sp,
        "sp_correction": target.sp_correction, "sp_window": target.sp_window and list(target.sp_window),
        "symbol": target.symbol,
    }  # fmt: skip


def verdicts(files: Iterable[Answered]) -> dict[tuple[str, str], Verdict]:
    """The verdict of each obligation by id and path, joined over the files and questions that speak of it."""
    found: dict[tuple[str, str], list[Verdict]] = {}
    kinds = {"unsat": Verdict.PROVED, "sat": Verdict.REFUTED}
    for one in files:
        for question, answer in zip(one.draft.questions, one.settled.answers, strict=True):
            if not question.lemma:
                key = question.id, one.draft.path
                found.setdefault(key, []).append(kinds.get(answer, Verdict.INCONCLUSIVE))
    return {key: join(several) for key, several in sorted(found.items())}


def manifest(made: Made, inputs: Inputs, texts: Mapping[str, str]) -> dict[str, Any]:
    """What a target's certificates show and rest on; the texts of its files by name."""
    target = made.target
    contract = contract_of(target)
    corrections = sorted({ident for one in made.files for ident in one.draft.corrections})
    needed = sorted({ident for one in made.files for ident in one.settled.needed})
    return {
        "target": target.name, "level": made.level, "generator": GENERATOR,
        "object": {"sha256": target.image.sha256},
        "code": {"symbol": target.symbol, "size": target.size, "sha256": target.digest},
        "contract": {"sha256": _hash(contract), "data": contract},
        "files": {f"{one.draft.name}.smt2": _file(one, texts[one.draft.name]) for one in made.files},
        "obligations": {f"{ident}@{path}": verdict.name for (ident, path), verdict in verdicts(made.files).items()},
        "inputs": {
            f"{ident}@{path}": {name: hex(value) for name, value in sorted(values.items())}
            for (ident, path), values in sorted(inputs.items())
        },
        "assumptions": {
            "asserted, and needed by an answer": {ident: assumption(ident).says for ident in needed},
            "by construction": {ident: assumption(ident).says for ident in construction(made.walk)},
        },
        "trusted": {
            "sleigh": {"pypcode": version("pypcode"), "language": made.walk.arch.sleigh},
            "disassembler": {"capstone": version("capstone")},
            "corrections": {ident: f"{CORRECTIONS[ident].says} {CORRECTIONS[ident].source}" for ident in corrections},
            "model": ["verify/certify", "verify/arch", "verify/image", "the contract above"],
        },
    }  # fmt: skip


def _file(one: Answered, text: str) -> dict[str, Any]:
    settled = one.settled
    return {
        "sha256": digest(text),
        "answers": "".join({"unsat": "u", "sat": "s"}.get(answer, "?") for answer in settled.answers),
        "needed": list(settled.needed),
        "model": {name: hex(value) for name, value in settled.model.items()},
        "witnessed": list(settled.witnessed),
    }


def settled_of(data: Mapping[str, Any]) -> Settled:
    """What the manifest says of a file; KeyError or ValueError where it is no such record."""
    letters = {"u": "unsat", "s": "sat", "?": "unknown"}
    return Settled(
        answers=tuple(letters[letter] for letter in data["answers"]),
        needed=tuple(data["needed"]),
        model={name: int(value, 16) for name, value in data["model"].items()},
        witnessed=tuple(data["witnessed"]),
    )


def inputs_of(data: Mapping[str, Any]) -> dict[tuple[str, str], dict[str, int]]:
    """The reported inputs that a manifest holds."""
    found = {}
    for key, values in data["inputs"].items():
        ident, _, path = key.partition("@")
        found[ident, path] = {name: int(value, 16) for name, value in values.items()}
    return found


def ledger(manifests: Iterable[Mapping[str, Any]]) -> str:
    """One line per target, level and obligation, joined over paths; sorted, no times."""
    rows: dict[tuple[str, str, str], list[Verdict]] = {}
    for one in manifests:
        for key, verdict in one["obligations"].items():
            row = one["target"], one["level"], key.partition("@")[0]
            rows.setdefault(row, []).append(Verdict[verdict])
    lines = sorted(f"{' '.join(row)} {join(several).name}\n" for row, several in rows.items())
    return "".join(lines)


def _hash(data: Mapping[str, Any]) -> str:
    return hashlib.sha256(json.dumps(data, sort_keys=True).encode()).hexdigest()
