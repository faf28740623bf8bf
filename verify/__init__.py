"""tramproof: a formal verifier for tracing trampolines.

As a library: ``load`` what is to be decided, ``run`` it, ``render`` the report. See ``verify.api``.
"""

TYPE_CHECKING = False  # as type checkers know it; `typing` would cost a compiler wrapper more than all of ours
if TYPE_CHECKING:
    from verify.api import (
        FORMATS,
        LEVELS,
        Finding,
        Report,
        Target,
        TargetReport,
        Verdict,
        VerifyError,
        load,
        render,
        run,
    )

__all__ = [
    "FORMATS",
    "LEVELS",
    "Finding",
    "Report",
    "Target",
    "TargetReport",
    "Verdict",
    "VerifyError",
    "__version__",
    "load",
    "render",
    "run",
]

__version__ = "0.1.0"

if not TYPE_CHECKING:  # a type checker must not take every other name for one of ours

    def __getattr__(name: str) -> object:
        """What ``verify.api`` calls so, imported when it is first asked for: ``tramproof --help`` needs none of it."""
        if name not in __all__:
            raise AttributeError(f"module 'verify' has no attribute {name!r}")
        from verify import api

        return getattr(api, name)
