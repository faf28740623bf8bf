"""What do I type: one module per command, each with its options (``add``) and what it does (``main``)."""
