"""The seats of a session: who may sit down, for how long, and what is pressed on a seat."""
