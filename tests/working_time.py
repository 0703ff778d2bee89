"""How long this process, and those it saw end, have worked: a busy computer does not lengthen it."""

import os


def seconds_worked() -> float:
    """Give the seconds of work so far, of this process and of those it has seen end."""
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system
