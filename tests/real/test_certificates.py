"""Certificates of the trampolines of Debian's own kernels: written on request, and three solvers agree."""

from pathlib import Path

import pytest

from tests.real.kernels import KERNELS, Kernel, fetch
from verify.certify.recheck import recheck, table
from verify.cli import main

pytestmark = pytest.mark.real


@pytest.mark.parametrize("kernel", KERNELS, ids=lambda kernel: kernel.folder.name)
def test_each_trampoline_has_certificates(kernel: Kernel, tmp_path: Path) -> None:
    """Every trampoline that is decided has certificates, and they are checked from the folder alone."""
    folder = tmp_path / "certificates"
    assert main(["run", "-q", str(fetch(kernel)), "--certificates", str(folder)]) == 0
    checked = recheck(folder, whole=False)
    text, code = table(checked)
    assert code == 0, text
    assert len(checked) > 2
