"""tramproof: a formal verifier for tracing trampolines."""

__all__ = ["__version__"]

__version__ = "0.1.0"
