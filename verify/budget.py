"""What one question to the solver may spend."""

from dataclasses import dataclass

__all__ = ["Budget"]


@dataclass(frozen=True, kw_only=True)
class Budget:
    """What one question may spend: z3's resource units (the same on every machine), seconds as a last resort."""

    rlimit: int = 50_000_000
    seconds: float = 60.0
    memory_mib: int = 2048
