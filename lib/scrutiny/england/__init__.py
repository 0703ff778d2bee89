"""England at a glance: every council beside each other by name, and never in the order of a grade."""
