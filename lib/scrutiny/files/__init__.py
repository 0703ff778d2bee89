"""Files: where they are, how one is written whole, and how one from a stranger is read."""
