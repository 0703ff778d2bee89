"""Answers: what each field may hold, what an answer says in words, and what it still lacks."""
