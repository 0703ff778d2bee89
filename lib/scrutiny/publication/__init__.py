"""Papers to walk out with: one neutral value of each, and its makers, which know no scrutiny."""
