"""A press: something that whoever leads a session wants done."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Press:
    """What whoever leads presses, as they saw the session: on which step, and how far that had come."""

    act: str
    step: str = ""
    state: str = ""
    seat: str = ""
    words: str = ""
    minutes: int = 0
    knowing: bool = False
