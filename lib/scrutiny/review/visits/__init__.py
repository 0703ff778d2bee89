"""Visits to services: those of inspectors and peers, what their letters say, and members' own."""
