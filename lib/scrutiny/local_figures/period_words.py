"""The words and signs that periods are written with, and what is alike in them however it is written."""

import re
from functools import lru_cache

ALLOWED = (
    "Periods are months (2026-04, Apr 2026, April 2026), dates (30/06/2026, 2026-06-30), calendar quarters "
    "(2026 Q2, Apr-Jun 2026) or financial quarters (Q1 2026-27)."
)
# fmt: off
MONTH_FORM = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
# fmt: on
NAME_FORM = rf"(?P<name>{MONTH_FORM})\.?"
YEAR_FORM = r"(?P<year>20\d\d)"
SHORT_YEAR = r"(?P<year>\d\d)"
FINANCIAL_FORM = r"(?:fy ?)?(?P<year>(?:20)?\d\d) ?[-/] ?(?P<end>(?:20)?\d\d)"
ORDINALS = ("first", "second", "third", "fourth")
NUMBERS = ("one", "two", "three", "four")
_QUARTER_WORD = r"(?:quarter|qtr)"
QUARTER_FORM = (
    rf"(?:q ?(?P<quarter>[1-4])|{_QUARTER_WORD}\.? ?(?P<number>[1-4]|{'|'.join(NUMBERS)})"
    rf"|(?P<ordinal>[1-4](?:st|nd|rd|th)|{'|'.join(ORDINALS)}) {_QUARTER_WORD})"
)
OF_FORM = r"(?: ?[-,:/(] ?| (?:of )?)"
# No period is longer; what is need not be looked at closely.
LONGEST_PERIOD = 60
_TIME = re.compile(r"[ t](\d\d?):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?P<zone> ?(?:z|[+-]\d\d:?\d\d))?$")
_WEEKDAY = re.compile(r"^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? (?=\d|[a-z])")
_ORDINAL_DAY = re.compile(r"\b(\d\d?)(?:st|nd|rd|th)\b(?! (?:quarter|qtr))")
MONTHS_IN_BRACKETS = re.compile(rf" ?\((?P<first>{MONTH_FORM}) ?(?:-|to) ?(?P<last>{MONTH_FORM})\)")
_DASHES = re.compile("[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]")


@lru_cache(1024, typed=True)
def clean(cell: object) -> str:
    """Give the words of a period with their spaces, dashes, wide digits and capitals made alike."""
    wide = str(cell).translate({code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)})
    text = " ".join(_DASHES.sub("-", wide).replace("’", "'").replace("\u200b", "").lower().split())
    text = _ORDINAL_DAY.sub(r"\1", _WEEKDAY.sub("", text))
    time = _TIME.search(text)
    # Midnight by a clock elsewhere may be the day before or after by ours.
    if time and not (time["zone"] and (int(time[1]) or int(time[2]))):
        text = text[: time.start()]
    return text.rstrip(".")
