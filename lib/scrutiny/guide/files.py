"""Files of prompts: read as every file that people write is, and refused as prompts."""

from pathlib import Path

from scrutiny.curated.reading import Keys, LinedFile
from scrutiny.curated.reading import read_lined as read_any
from scrutiny.errors import PromptsBroken

__all__ = ["Keys", "LinedFile", "read_lined"]


def read_lined(path: Path, name: str) -> LinedFile:
    """Read a file of prompts, as the words that are written."""
    return read_any(path, name, PromptsBroken)
