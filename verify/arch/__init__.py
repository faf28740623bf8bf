"""What is this machine: architecture records, one data file each."""

from collections.abc import Mapping

from verify.arch.record import Arch
from verify.arch.x86_32 import X86_32
from verify.arch.x86_64 import X86_64

__all__ = ["ARCHITECTURES"]

ARCHITECTURES: Mapping[str, Arch] = {arch.name: arch for arch in (X86_64, X86_32)}
