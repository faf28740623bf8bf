"""What becomes of a trampoline with one mistake in it: refuted, equivalent, or a fault of ours."""
