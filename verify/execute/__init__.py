"""What can happen: symbolic execution of one trampoline, instruction by instruction."""
