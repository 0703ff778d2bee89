"""England at a glance: what was last judged of all 153 councils, and each indicator; nothing is ranked."""
