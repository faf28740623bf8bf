"""Proofs that stand without us: certificates from the pinned bytes, and their re-check by three solvers."""
