"""Days as people write them: the day before the month, and the month in figures or in words."""

import re
from calendar import month_abbr
from datetime import date

_CENTURY = 2000
# Years of two figures that are surely of this century.
_SHORT_YEARS = range(50)
_MONTHS = (
    "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
)
_YEAR = r"20\d\d"
_WEEKDAY = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,? (?:the )?)?"
_NUMBER = r"\d{1,2}(?:st|nd|rd|th)?"
# A month of a year, and a day, as parts of other patterns; each holds at most the group named mark.
MONTH = rf"(?:{_MONTHS})\.?,? {_YEAR}"
DAY = (
    rf"{_WEEKDAY}(?:"
    rf"{_YEAR}[-/.]\d\d?[-/.]\d\d?"
    rf"|\d{{1,2}}(?P<mark>[/.-])\d{{1,2}}(?P=mark)(?:{_YEAR}|\d\d)"
    rf"|{_NUMBER} (?:day )?(?:of )?{MONTH}"
    rf"|\d{{1,2}}-(?:{_MONTHS})-(?:{_YEAR}|\d\d)"
    rf"|(?:{_MONTHS})\.? {_NUMBER},? {_YEAR})"
)
_LETTERS = re.IGNORECASE | re.ASCII
_WHOLE = re.compile(DAY, _LETTERS)
_MONTH_NAMED = re.compile(rf"\b(?:{_MONTHS})\b", _LETTERS)
_NUMBERS = re.compile(r"\d+")
_TO = re.compile(r"\s*(?:\bto\b|\buntil\b|\band\b|[–—]|\s-\s)\s*", re.IGNORECASE)
_SPAN = " to "  # between the two days of a period


def read_day(written: str) -> date | None:
    """Read a day, with its weekday or without; nothing for what is no day, or a day that no month has."""
    tidy = " ".join(written.split())
    if not _WHOLE.fullmatch(tidy):
        return None
    numbers = [int(number) for number in _NUMBERS.findall(tidy)]
    named = _MONTH_NAMED.search(tidy)
    try:
        if named:
            day, year = numbers
            return date(_full(year), list(month_abbr).index(named[0][:3].title()), day)
        first, month, last = numbers
        return date(first, month, last) if first > _CENTURY else date(_full(last), month, first)
    except ValueError:
        return None


def check_day(words: str) -> str:
    """Give a day as year-month-day; another in figures alone may mean two days, and is not guessed."""
    if not words:
        return words
    day = read_day(words)
    if day is None:
        raise ValueError("")
    said = f"{day.day} {day:%B %Y}"
    if words != day.isoformat() and not re.search("[a-z]{3}", words, re.IGNORECASE):
        raise ValueError(f"If {said} is meant, write {day.isoformat()}.")
    if other := say_other_weekday(words, day):
        raise ValueError(f"{other}.")
    return day.isoformat()


def say_other_weekday(words: str, day: date) -> str:
    """Say which weekday a day is where the words name another; nothing where they do not."""
    weekday = re.match("mon|tue|wed|thu|fri|sat|sun", words, re.IGNORECASE)
    is_other = weekday and weekday[0].title() != f"{day:%a}"
    return f"{day.day} {day:%B %Y} is a {day:%A}" if is_other else ""


def check_span(words: str) -> str:
    """Give a period as two days, each year-month-day."""
    if not words:
        return words
    first, *rest = _TO.split(re.sub(r"^(from|between)\s+", "", words, flags=re.IGNORECASE))
    if len(rest) != 1:
        raise ValueError("")
    last = check_day(rest[0])
    first = check_day(first if re.search(r"20\d\d|[/.]", first) else f"{first} {last[:4]}")
    if last < first:
        raise ValueError(f"The first day is after the last. Turned round, it is: {last}{_SPAN}{first}.")
    return f"{first}{_SPAN}{last}"


def _full(year: int) -> int:
    """Give a year in full; one of two figures is of this century, and one that may be of the last is none."""
    if year < _CENTURY and year not in _SHORT_YEARS:
        raise ValueError(year)
    return _CENTURY + year % 100
