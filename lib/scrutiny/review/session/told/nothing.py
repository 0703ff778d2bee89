"""What whoever waits to be let in is told of all that a session has said: nothing."""

TOLD_NOTHING = {"step": None, "homework": (), "decided": (), "minuted": (), "signed": ""}
