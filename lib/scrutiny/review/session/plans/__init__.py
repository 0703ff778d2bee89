"""The plan of a session: opened, given out as homework, changed, and what it leaves to be done later."""
