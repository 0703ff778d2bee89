"""Persons: which names a person may give, and which names are of one person."""

import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path

from scrutiny.errors import EntryRefused
from scrutiny.record.remembering import forget_once_erased

_LOOKALIKES = Path(__file__).with_name("lookalikes.txt")
# What Unicode calls default ignorable, and the blank of Braille: shown as nothing, whatever their category.
_RANGES = (
    "00AD 034F 061C 115F-1160 17B4-17B5 180B-180F 200B-200F 2028-202E 2060-206F 2800 3164 FE00-FE0F FEFF "
    "FFA0 FFF0-FFFB 1BCA0-1BCA3 1D159 1D173-1D17A E0000-E0FFF"
)
# Control characters, formats, halves of characters, line ends, and what no font of ours is sure to show.
_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
# Two marks that join letters or keep them apart, in the scripts whose names are spelt with them.
_JOINERS = {"\u200c", "\u200d"}
_JOINING = {
    *(
        "ARABIC",
        "BENGALI",
        "DEVANAGARI",
        "GUJARATI",
        "GURMUKHI",
        "KANNADA",
        "KHMER",
        "MALAYALAM",
        "MONGOLIAN",
    ),
    *("MYANMAR", "NKO", "ORIYA", "SINHALA", "SYRIAC", "TAMIL", "TELUGU", "TIBETAN"),
}
_VIRAMA = 9  # the combining class of the mark after which a joiner may end an Indian word
_APOSTROPHES = "'`\u00b4"
_WHO = "Write the name the others know you by."


def check_person(name: str) -> str:
    """Give a name with single spaces, if it has a letter and every mark in it is seen; else refuse it."""
    if any(_is_unseen(mark) for mark in name if mark not in _JOINERS) or not _are_joiners_placed(name):
        raise EntryRefused("A name is one line, and every mark in it is seen.", "Type it again.")
    if not any(unicodedata.category(mark)[0] == "L" for mark in name):
        raise EntryRefused("A name has at least one letter.", _WHO)
    return " ".join(name.split())


# A session asks it of the same few names for every screen that it tells.
@forget_once_erased
@lru_cache(maxsize=4096)
def person_of(author: str) -> str:
    """Give the key by which one person is known, however the name is typed and whatever it looks like.

    Two names are one person's when they are the same once unseen marks and apostrophes are left out, other
    marks and spaces are one space, and each letter is the small plain letter that it looks like. An accent
    makes another letter, and a title is part of the name.
    """
    plain = _drop_apostrophes("".join(mark for mark in author if not _is_unseen(mark) or mark.isspace()))
    letters = unicodedata.normalize("NFD", _drop_apostrophes(unicodedata.normalize("NFKC", plain)))
    words = "".join(letter if _is_of_word(letter) else " " for letter in letters).split()
    # A name of before names had letters is still somebody's.
    return " ".join(map(_see, words)) or unicodedata.normalize("NFC", author).casefold().strip()


def find_look(author: str) -> str:
    """Give what a name looks like where a capital I and a small l are drawn alike, as in “ClIr” for “Cllr”.

    It tells whose name may be taken for whose, and never who somebody is.
    """
    return person_of(author).replace("i", "l")


def _see(word: str) -> str:
    """Give a word as it looks, in small letters; some capitals look like another letter than these."""
    has_latin = any(unicodedata.name(letter, "").startswith("LATIN") for letter in word)
    seen = word if has_latin else word.casefold()
    if not seen.isdecimal():
        seen = "".join(_read_lookalikes().get(letter, letter) for letter in seen)
    # The dot that a Turkish capital keeps when it is made small is that of every small i.
    return unicodedata.normalize("NFC", seen.casefold().replace("i\u0307", "i"))


def _is_of_word(letter: str) -> bool:
    return unicodedata.category(letter)[0] in {"L", "M", "N"} or letter == "|"


def _drop_apostrophes(words: str) -> str:
    lookalikes = _read_lookalikes()
    return "".join(mark for mark in words if mark not in _APOSTROPHES and lookalikes.get(mark) != "'")


@cache
def _read_lookalikes() -> Mapping[str, str]:
    """Read what each letter looks like; a small letter that is like no other goes by its capital."""
    lines = (line.split(" ", 2) for line in _LOOKALIKES.read_text("utf-8").splitlines() if line[0] != "#")
    read = {chr(int(number, 16)): like for number, like, _name in lines}
    partners = {letter.swapcase(): like for letter, like in read.items() if len(letter.swapcase()) == 1}
    return {**partners, **read, "0": "o", "1": "l", "|": "l"}


def _is_unseen(mark: str) -> bool:
    return unicodedata.category(mark) in _UNSEEN or ord(mark) in _list_ignorable()


@cache
def _list_ignorable() -> frozenset[int]:
    ranges = (part.partition("-") for part in _RANGES.split())
    return frozenset(
        number for first, _to, last in ranges for number in range(int(first, 16), int(last or first, 16) + 1)
    )


def _are_joiners_placed(name: str) -> bool:
    """Tell whether each joiner stands between two letters that are joined, or after a mark that joins."""
    padded = f" {name} "
    placed = zip(padded, padded[1:], padded[2:], strict=False)
    return all(
        _joins(before) and (_joins(after) or unicodedata.combining(before) == _VIRAMA)
        for before, mark, after in placed
        if mark in _JOINERS
    )


def _joins(mark: str) -> bool:
    is_letter = unicodedata.category(mark)[0] in {"L", "M"} and not _is_unseen(mark)
    return is_letter and unicodedata.name(mark, "").split(" ")[0] in _JOINING
