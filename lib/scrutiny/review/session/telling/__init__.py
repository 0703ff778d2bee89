"""Telling: a session as each seat is told of it."""
