"""How like two wordings are: the same to whoever reads them, or one the other put right."""

from rapidfuzz.distance import Indel

from scrutiny.words.sentences import make_plain

# How like two wordings are, at least, where one is the other put right; other sentences share up to 0.59.
ALIKE = 0.64


def find_likeness(words: str, other: str) -> float:
    """Find how like two wordings are, from 0 to 1: how much of both stands in both, in one order."""
    return Indel.normalized_similarity(plain(words), plain(other))


def plain(words: str) -> str:
    """Give words as they are compared: on one line, in small letters, and as they are seen."""
    return make_plain(_show(words))


def look_same(words: str, other: str) -> bool:
    """Whether two wordings look the same to whoever reads them."""
    return " ".join(_show(words).split()) == " ".join(_show(other).split())


def _show(words: str) -> str:
    """Give words with one sign for each mark that a sheet would not show."""
    return "".join(mark if mark.isprintable() or mark.isspace() else "□" for mark in words)
