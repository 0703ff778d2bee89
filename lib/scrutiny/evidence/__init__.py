"""Published evidence: one reader a source, in editions that carry their papers."""
