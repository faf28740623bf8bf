"""What must hold: one file per obligation family, all gathered in `obligations`."""
