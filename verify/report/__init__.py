"""How do we say it: pure functions of one Report."""
