"""The text of a file that people write: looked at before it is read, and refused by what it is instead."""

import re
import stat
from collections.abc import Callable
from pathlib import Path

from scrutiny.errors import ScrutinyError

# Makes a refusal of where it was met, what was met and what to do.
Refuse = Callable[[str, str, str], ScrutinyError]

MOST_BYTES = 100_000
_PLAIN_TEXT = "Save it as plain text, in UTF-8."
_BEGINNINGS = {
    b"PK\x03\x04": "a document of a word processor or a spreadsheet",
    b"\xd0\xcf\x11\xe0": "a document of a word processor or a spreadsheet",
    b"{\\rtf": "a document of a word processor",
    b"%PDF": "a PDF",
    b"<!DOCTYPE": "a web page",
    b"<html": "a web page",
    b"\xff\xfe": "saved as UTF-16, which some programs call Unicode",
    b"\xfe\xff": "saved as UTF-16, which some programs call Unicode",
}
# All that YAML calls no text, and marks that turn round or hide what stands beside them.
_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u200e\u200f\u202a-\u202e"
                     r"\u2060\u2066-\u2069\ufeff\ufffe\uffff]")  # fmt: skip

# Spaces that web pages and word processors use, where YAML counts only ordinary ones.
_STRANGE_SPACE = re.compile(r"^[ \t]*[\xa0\u2000-\u200a\u202f\u3000]", re.MULTILINE)


def read_text(path: Path, name: str, refuse: Refuse) -> str:
    """Give the text of a file of at most 100 KB in UTF-8; anything else is refused by what it is."""
    content = _read_bytes(path, name, refuse)
    for beginning, kind in _BEGINNINGS.items():
        if content.startswith(beginning):
            raise refuse(name, f"this is {kind}, and no plain text.", _PLAIN_TEXT)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as unreadable:
        line = content.count(b"\n", 0, unreadable.start) + 1
        met = "a letter here is not saved as UTF-8, as most programs save it."
        raise refuse(f"{name}, line {line}", met, "Save the file again as UTF-8.") from unreadable
    if unseen := _UNSEEN.search(text):
        line = text.count("\n", 0, unseen.start()) + 1
        met = f"a character that cannot be seen stands here (U+{ord(unseen[0]):04X})."
        raise refuse(f"{name}, line {line}", met, "Type the line again, without copying it.")
    if strange := _STRANGE_SPACE.search(text):
        line = text.count("\n", 0, strange.end()) + 1
        met = "the line begins with a space of a web page or a word processor."
        raise refuse(f"{name}, line {line}", met, "Type ordinary spaces in its place.")
    return text


def _read_bytes(path: Path, name: str, refuse: Refuse) -> bytes:
    """Look at the file before it is opened: a pipe or a device may never end."""
    own = "It should be a text file of your own."
    try:
        met = path.stat()
        if not stat.S_ISREG(met.st_mode):
            kind = "folder" if stat.S_ISDIR(met.st_mode) else "device or a pipe"
            raise refuse(name, f"it cannot be read, since it is a {kind}.", own)
        with path.open("rb") as opened:
            content = opened.read(MOST_BYTES + 1) if met.st_size <= MOST_BYTES else None
    except OSError as refused:
        raise refuse(name, f"it cannot be read ({refused.strerror}).", own) from refused
    if content is None or len(content) > MOST_BYTES:
        met_size = f"it is larger than {MOST_BYTES // 1000} KB."
        raise refuse(name, met_size, "Take out what does not belong there: such a file has few lines.")
    return content
