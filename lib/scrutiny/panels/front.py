"""The front of the panels: what a browser runs, and how it looks."""

from functools import cache
from pathlib import Path

_FRONT = Path(__file__).with_name("front")


@cache
def read_front() -> str:
    """Read the front's files, in the order of their names, as the one module that a browser runs."""
    return "\n".join(file.read_text("utf-8") for file in sorted(_FRONT.glob("*.js")))


@cache
def read_style() -> str:
    """Read how the panels look."""
    return (_FRONT / "panels.css").read_text("utf-8")
