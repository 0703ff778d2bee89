"""The patterns of typed words that may point to a child, a home or a number; each with what it says."""

import re
from collections.abc import Callable, Iterator

_AGE = r"(?:\baged? \d{1,2}\b(?! (?:to|and|or)\b)(?!\s?[-–]\s?\d)|\b\d{1,2}[- ]years?[- ]olds?\b)"
_PLACE_OR_EVENT = (
    r"\b(?:school|academy|home|placement|hospital|street|road|ward|estate|court|died|death|arrest\w*|"
    r"assault\w*|moved|fire|accident|pregnan\w*|exclu\w*|missing|stabb\w*|abus\w*)\b"
)
_SERVED = (
    r"(?:child|children|young people|young persons?|young (?:men|women)|carers?|families|family|placements?|"
    r"cases?|care leavers?|pupils?|bab(?:y|ies)|siblings?|girls?|boys?|teenagers?|parents?|mothers?|fathers?)"
)
_ONES = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
}  # fmt: skip
_NUMBER = rf"(?<![\d.,£%])\b(\d{{1,3}}|{'|'.join(_ONES)})\b(?![.,]?\d)(?!%)"
_COUNT = re.compile(rf"{_NUMBER}(?: [\w’'-]+){{0,2}}? {_SERVED}\b", re.IGNORECASE)
_PART_OF = re.compile(r"\b(\d{1,2}(?:\.\d+)?) ?(?:%|per cent) of (?:the |our |its )?(\d{1,3})\b(?![.,]?\d)")
_PEOPLE = re.compile(
    r"\b(?:young|child|children|girls?|boys?|teenagers?|pupils?|care leavers?)\b", re.IGNORECASE
)
_QUOTED = re.compile(r"[“\"‘][^”\"’“‘]{3,}? [^”\"’“‘]{2,}?[”\"’]")
_FIRST_PERSON = re.compile(r"\b(?:I|me|my|mine|myself)\b")
_NO_PLACE = (
    r"(?!(?:The|A|An|Our|Their|Each|Every|Virtual|Primary|Secondary|Special|High|Children’s|Care|Foster|Crown|"
    r"Residential|Boarding|Nursery|Family|Youth|County|Magistrates)\b)"
)
_PLACE = (
    r"(?:Academy|Lodge|School|Primary|High|College|House|Cottage|Manor|Hall|Grange|Nursery|Court|Farm|Villa|"
    r"Home|Hostel|Road|Street|Avenue|Lane)"
)
_HOME = re.compile(rf"\b{_NO_PLACE}[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)* {_PLACE}\b")
_NUMBERS = re.compile(
    r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|(?:\+44|\b0)[\d ()-]{8,}\d|[\w.+-]+@[\w-]+\.[\w.]+|"
    # A day has the same mark twice, and the reference of a recommendation has two.
    r"\b\d{1,2}(?P<between>[/.-])\d{1,2}(?P=between)(?:19|20)?\d{2}\b|"
    r"\b\d{6,}\b|\b[A-Z]{2,}[-/ ]?\d{4,}\b|\b(?:DOB|[Bb]orn on)\b"
)
_CHILD = re.compile(
    r"\b(?:mother|father|mum|dad|brother|sister|grandmother|grandfather|aunt|uncle|son|daughter) of\b|"
    r"\b[Cc]hild [A-Z]\b|\b[A-Z]\. ?[A-Z]\.(?!\w)"
)
FEWEST = 10
_WHOLE = 100

_CHILD_SAYS = "Put together, these may point to one child."
_PLACES_SAY = "Name no school or home."
Finder = Callable[[str], Iterator[str]]


def find_small_counts(words: str, fewest: int = FEWEST) -> Iterator[str]:
    """Find a number below the threshold beside a word for people in the service."""
    for match in _COUNT.finditer(words):
        given = match.group(1).casefold()
        number = int(given) if given.isdecimal() else _ONES[given]
        if 0 < number < fewest:
            yield match.group()


def find_sums(words: str, fewest: int = FEWEST) -> Iterator[str]:
    """Find a percentage of a total that gives a small number back."""
    for match in _PART_OF.finditer(words):
        if round(float(match.group(1)) * int(match.group(2)) / _WHOLE) < fewest:
            yield match.group()


def find_children(words: str) -> Iterator[str]:
    """Find an age with a place or an event, initials, or whose parent somebody is."""
    for match in re.finditer(_AGE, words):
        if near := re.search(_PLACE_OR_EVENT, words, re.IGNORECASE):
            yield f"{match.group()} … {near.group()}"
    yield from (match.group() for match in _CHILD.finditer(words))


def find_quotations(words: str) -> Iterator[str]:
    """Find words in quotation marks, or of a first person, where young people are spoken of."""
    if _PEOPLE.search(words):
        yield from (match.group() for match in _QUOTED.finditer(words))
        yield from (match.group() for match in _FIRST_PERSON.finditer(words))


def _find(pattern: re.Pattern[str]) -> Finder:
    return lambda words: (match.group() for match in pattern.finditer(words))


# The name of each check, what it looks for and what it says.
PATTERNS: tuple[tuple[str, Finder, str], ...] = (
    ("Child or family", find_children, _CHILD_SAYS),
    ("Places", _find(_HOME), _PLACES_SAY),
    ("Quotation", find_quotations, "Give the theme, not the words."),
    ("Small count", find_small_counts, "Give “fewer than 10”."),
    ("The sum", find_sums, "With the total this gives the number back."),
    ("Numbers", _find(_NUMBERS), "Take out this number."),
)
