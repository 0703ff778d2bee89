"""A file from a stranger, read by a program of ours in a process with little time and memory."""
