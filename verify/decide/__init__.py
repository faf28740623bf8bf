"""Does it hold: one refutation question per obligation, witnesses, replay and concrete runs."""
