"""Names of people in typed words: capitals in a row, or a title and a word, that are no post or body."""

import re
from collections.abc import Collection, Iterator
from functools import cache

from scrutiny.files import paths

_TOKENS = re.compile(r"[^\W\d_][\w’'-]*|\S")
_TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Cllr|Councillor|Professor|Prof|Sir|Dame|Judge|Rev|Reverend)\.? "
    r"(?:[^\W\d_a-z][\w’'-]*)(?: [^\W\d_a-z][\w’'-]*)*"
)


@cache
def read_words(name: str) -> frozenset[str]:
    """Read one of the lists of words beside this module."""
    lines = (paths.PACKAGE / "publication" / "checks" / name).read_text("utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def find_names(words: str, known: Collection[str]) -> Iterator[str]:
    """Find what may be the name of a person; what is known, such as members and councils, is none."""
    found = [*_find_rows(words), *(match.group() for match in _TITLED.finditer(words))]
    for name in dict.fromkeys(found):
        if not any(_is_of(name, held) for held in known):
            yield name


def _is_of(name: str, known: str) -> bool:
    """Whether a name is part of a known one, or is one with nothing but titles and posts before it."""
    if name in known:
        return True
    left = name.replace(known, " ").split() if known in name else [name]
    return all(_plain(word) in read_words("no_name.txt") for word in left)


def _find_rows(words: str) -> Iterator[str]:
    row: list[str] = []
    for token in (*_TOKENS.findall(words), "."):
        if token[0].isupper():
            row.append(token)
            continue
        yield from _name(row)
        row = []


def _name(row: list[str]) -> Iterator[str]:
    while row and row[0].casefold() in read_words("beginnings.txt"):
        row = row[1:]
    if len(row) > 1 and not any(_plain(word) in read_words("no_name.txt") for word in row):
        yield " ".join(row)


def _plain(word: str) -> str:
    return word.casefold().removesuffix("’s").removesuffix("'s")
