"""The titles of a committee's agendas, as typed or pasted: what each was about, and when it was heard."""

import re
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

import pandas as pd

from scrutiny.words.dates import count_months, say_day, say_month

LOOKED_BACK = 24  # months before an inspection
_CENTURY = 2000
_LONGEST = 300  # characters of a line
_MONTHS = (
    "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
)
_YEAR = r"(?:20)\d\d"
_MONTH = rf"(?:{_MONTHS})\.?,? {_YEAR}"
_WEEKDAY = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )?"
_DAY = (
    rf"{_YEAR}-\d\d-\d\d"
    rf"|\d{{1,2}}(?P<mark>[/.-])\d{{1,2}}(?P=mark)(?:{_YEAR}|\d\d)"
    rf"|{_WEEKDAY}\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}"
)
_TIME = r"(?:,? (?:at )?\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?)?)?"
_WHEN = rf"(?:(?P<day>{_DAY}){_TIME}|(?P<month>{_MONTH}))"
_LETTERS = re.IGNORECASE | re.ASCII
_AT_THE_BEGINNING = re.compile(rf"[(\[]?{_WHEN}(?![\w/])[)\]]?[\s:;,.–—-]*(?P<title>.*)", _LETTERS)
_AT_THE_END = re.compile(rf"(?P<title>.*?)[\s:;,.–—-]*[(\[]?(?<![\w/]){_WHEN}[)\]]?\.?", _LETTERS)
# A date that such a word leads up to belongs to the title: "Report for the year to 31 March 2025".
_LEADS_TO_A_DATE = re.compile(r"\b(?:at|by|end(?:ed|ing)|for|from|in|of|on|since|the|to|until)$", _LETTERS)
_NUMBERS = re.compile(r"\d+")
_NAMED = re.compile(rf"(\d{{1,2}})(?:st|nd|rd|th)? (?:of )?({_MONTH})", _LETTERS)


@dataclass(frozen=True)
class AgendaTitle:
    """One title of an agenda as it was written: what it was about and, where a date is there, when."""

    written: str
    title: str
    day: date | None = None
    is_month: bool = False

    @property
    def key(self) -> str:
        """A short name for the title, which stays while its words do."""
        return f"title:{name_words(self.written)}"

    @property
    def said(self) -> str:
        """The date and the title, or that no date is given."""
        return f"{self._said_when} – {self.title}"

    @property
    def _said_when(self) -> str:
        if self.day is None:
            return "Date not given"
        return say_month(self.day) if self.is_month else say_day(self.day)

    def say_place(self, inspected_from: date) -> str:
        """Say where a title lies outside the months looked back over; nothing where it lies within them."""
        if self.day is None:
            return ""
        if self.day >= inspected_from:
            return "after the inspection began"
        # A month may mean any of its days, and so is older only when its last day is.
        length = monthrange(self.day.year, self.day.month)[1]
        last = self.day.replace(day=length) if self.is_month else self.day
        too_old = count_months(last, inspected_from) >= LOOKED_BACK
        return f"more than {LOOKED_BACK} months before the inspection" if too_old else ""


def name_words(words: str) -> str:
    """Give a short name made of words, the same for the same words on every computer."""
    return sha256(" ".join(words.split()).encode()).hexdigest()[:10]


def read_agenda(lines: Iterable[str]) -> tuple[AgendaTitle, ...]:
    """Read titles, one a line, in the order given; a line that repeats another is read once."""
    tidy = dict.fromkeys(" ".join(line.split()) for line in lines)
    return tuple(_read_line(line) for line in tidy if line)


def _read_line(line: str) -> AgendaTitle:
    patterns = (_AT_THE_BEGINNING, _AT_THE_END) if len(line) <= _LONGEST else ()
    for pattern in patterns:
        found = pattern.fullmatch(line)
        if not found or not found["title"] or _LEADS_TO_A_DATE.search(found["title"]):
            continue
        if day := _read_day(found["day"] or f"1 {found['month']}"):
            return AgendaTitle(line, found["title"], day, is_month=bool(found["month"]))
    return AgendaTitle(line, line)


def _read_day(written: str) -> date | None:
    """Read a date, its day before its month; nothing for a day that no month has."""
    try:
        if named := _NAMED.search(written):
            return pd.to_datetime(f"{named[1]} {named[2]}").date()
        first, month, last = (int(number) for number in _NUMBERS.findall(written))
        return date(first, month, last) if first > _CENTURY else date(_CENTURY + last % 100, month, first)
    except ValueError:
        return None
