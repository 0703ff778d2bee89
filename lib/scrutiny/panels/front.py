"""The front of the panels: what a browser runs, and how it looks, as built from ``lib/front``."""

from functools import cache
from pathlib import Path

_FRONT = Path(__file__).parents[1] / "templates" / "front"


@cache
def read_front() -> str:
    """Read the one module that a browser runs."""
    return (_FRONT / "front.js").read_text("utf-8")


@cache
def read_style() -> str:
    """Read how the panels look."""
    return (_FRONT / "style.css").read_text("utf-8")
