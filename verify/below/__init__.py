"""Below the solver: from a certificate to clauses, and from clauses to a proof that a checker of ours follows."""
