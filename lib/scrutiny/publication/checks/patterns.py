"""The patterns of typed words that may point to a child, a home or a number; each with what it says."""

import re
from collections.abc import Callable, Iterator
from functools import partial

from scrutiny.publication.checks.counts import FEWEST, TO_TWENTY, find_small_counts, find_sums

# An age in digits or words: after "aged", before "year old" or behind who has it; and a pupil of one year.
_YEARS = rf"(?:\d{{1,2}}|{'|'.join(TO_TWENTY)})"
_AGE = (
    rf"(?:\baged? {_YEARS}\b(?! (?:to|and|or)\b)(?!\s?[-–]\s?\d)|\b{_YEARS}[- ]years?[- ]olds?\b|"
    rf"\b(?:boy|girl|child|son|daughter|brother|sister|pupil|teenager)(?:, | \(){_YEARS}[,.)]|"
    r"\byear \d{1,2} (?:boy|girl|child|pupil)\b)"
)
_PLACE_OR_EVENT = (
    r"\b(?:school|academy|home|placement|hospital|street|road|ward|estate|court|died|death|arrest\w*|"
    r"assault\w*|moved|fire|accident|pregnan\w*|exclu\w*|missing|stabb\w*|abus\w*)\b"
)
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
    r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|(?:\+44|\b0)[\d ()-]{8,20}\d|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]+|"
    # A day has the same mark twice, and the reference of a recommendation has two.
    r"\b\d{1,2}(?P<between>[/.-])\d{1,2}(?P=between)(?:19|20)?\d{2}\b|"
    r"\b\d{6,}\b|\b[A-Z]{2,}[-/ ]?\d{4,}\b|\b\d{3} \d{3} \d{4}\b|\b[A-Z]{2} ?(?:\d\d ?){3}[A-D]\b|"
    # A postcode in small letters, which no 2nd and no 3rd is.
    r"\b[a-z]{1,2}\d[a-z\d]? ?\d(?!st|nd|rd|th)[abd-hjlnp-uw-z]{2}\b|"
    r"(?i:\b(?:dob|d\.o\.b|date of birth|birth ?date|(?:his|her) birthday)\b|"
    r"\bborn (?:in (?:[\w’'-]+ ){1,3})?on\b|"
    r"\b(?:case|file|record|client|child(?:[’']s)?|pupil|NHS|insurance) "
    r"(?:ID|number|no\b\.?|ref(?:erence)?\b\.?)(?: is|:)? ?[A-Z]{0,3}[-/ ]?\d[\dA-Z/-]{2,}(?: \d{3,4}){0,2})"
)
_CHILD = re.compile(
    r"\b(?:mother|father|mum|dad|brother|sister|grandmother|grandfather|aunt|uncle|son|daughter) of\b|"
    r"\b(?:[Hh]is|[Hh]er) (?:mother|father|mum|dad|brother|sister|grandmother|grandfather|aunt|uncle)\b|"
    r"\b[Cc]hild [A-Z]\b|\b[A-Z]\. ?[A-Z]\.(?!\w)"
)

# Visits are for the committee to learn from: what was seen is told as a theme, and not by where and when.
_VISIT = re.compile(
    r"\b(?:(?:we|I|members|councillors|the committee) (?:have )?(?:visited|were shown round|saw) "
    r"(?:the |a |our )?(?:\w+ ){0,3}?(?:homes?|hostels?|units?|houses?|centres?|teams?|offices?)|"
    r"(?:on|during|at|after|from|notes? of|notes? from|record of) (?:our|the|a|this|that|my) "
    r"(?:\w+ ){0,2}?visits?\b(?! by)(?! from)|private visits?|[Rr]eg(?:ulation|\.)? ?44)\b",
    re.IGNORECASE,
)

_CHILD_SAYS = "Put together, these may point to one child."
_PLACES_SAY = "Name no school or home."
Finder = Callable[[str], Iterator[str]]


def find_children(words: str) -> Iterator[str]:
    """Find an age with a place or an event, initials, or whose parent somebody is."""
    for match in re.finditer(_AGE, words, re.IGNORECASE):
        if near := re.search(_PLACE_OR_EVENT, words, re.IGNORECASE):
            yield f"{match.group()} … {near.group()}"
    yield from (match.group() for match in _CHILD.finditer(words))


def find_quotations(words: str) -> Iterator[str]:
    """Find words in quotation marks, or of a first person, where young people are spoken of."""
    if _PEOPLE.search(words):
        yield from (match.group() for match in _QUOTED.finditer(words))
        yield from (match.group() for match in _FIRST_PERSON.finditer(words))


def list_patterns(fewest: int = FEWEST) -> tuple[tuple[str, Finder, str], ...]:
    """List each check with what it looks for and what it says, by the fewest people that may be numbered."""
    return (
        ("Child or family", find_children, _CHILD_SAYS),
        ("Places", _find(_HOME), _PLACES_SAY),
        ("Quotation", find_quotations, "Give the theme, not the words."),
        ("Small count", partial(find_small_counts, fewest=fewest), f"Give “fewer than {fewest}”."),
        ("The sum", partial(find_sums, fewest=fewest), "With the total this gives the number back."),
        ("Visits", _find(_VISIT), "Give the theme of the visit."),
        ("Numbers", _find(_NUMBERS), "Take out this number."),
    )


def _find(pattern: re.Pattern[str]) -> Finder:
    return lambda words: (match.group() for match in pattern.finditer(words))
