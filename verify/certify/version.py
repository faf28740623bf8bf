"""The version of the certificate generator."""

__all__ = ["GENERATOR"]

GENERATOR = 2
"""Certificates of another version are written anew, never compared."""
