"""The plans of a session: which questions of the guide are asked in it, in which order, and for how long."""
