"""What the tests of certificates are given: two small targets' certificates in a folder of their own."""

import json
import shutil
from pathlib import Path

from verify import catalogue
from verify.certify.prove import LEDGER, MANIFEST
from verify.certify.recheck import Checked, built_in
from verify.certify.records import ledger
from verify.manifest import read_manifest
from verify.target import Target

SMALL = "x86_32/kprobe-frame"
OTHER = "x86_32/kprobe-frame-cs-half"
"""A refuted twin of the small target."""


def target_of(name: str) -> Target:
    """A built-in target."""
    (entry,) = catalogue.select([name])
    folder = name.rsplit("/", 1)[0]
    found = read_manifest(entry.manifest, f"{folder}/{entry.manifest.parent.name}")
    return next(target for target in found if target.name == name)


def wrong(checked: list[Checked]) -> list[str]:
    """Everything that is wrong."""
    return [f"{one.name}: {line}" for one in checked for line in one.wrong]


def copy_both(folder: Path) -> None:
    """Both targets' certificates, with a ledger of their own."""
    for name in (SMALL, OTHER):
        shutil.copytree(built_in() / name, folder / name)
    rewrite_ledger(folder)


def rewrite_ledger(folder: Path) -> None:
    """A ledger that agrees with the manifests."""
    manifests = [json.loads(path.read_text()) for path in folder.rglob(MANIFEST)]
    (folder / LEDGER).write_text(ledger(manifests))
