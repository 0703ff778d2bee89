"""The papers of one review: each composed from its proceedings, and from nothing else."""
