"""Analysis is pure: a frame or a value in, a frame or a value out, and nothing read or written."""
