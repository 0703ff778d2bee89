"""The forms in which people and spreadsheets write months and quarters; none is read that may be two."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache

from scrutiny.local_figures.period_words import (
    FINANCIAL_FORM,
    LONGEST_PERIOD,
    MONTH_FORM,
    MONTHS_IN_BRACKETS,
    NAME_FORM,
    NUMBERS,
    OF_FORM,
    ORDINALS,
    QUARTER_FORM,
    SHORT_YEAR,
    YEAR_FORM,
    clean,
)
from scrutiny.local_figures.periods import (
    APRIL,
    CENTURY,
    MONTHS,
    QUARTER,
    YEAR,
    LocalPeriod,
    PeriodKind,
    make_financial_quarter,
    make_month,
)

# The days of this century, in the way that a spreadsheet counts them.
_DAY_0, _FIRST_DAY, _LAST_DAY = date(1899, 12, 30), 36_526, 73_050
_DAYS_OF_1904 = 1_462
# 24/04/15 may begin with its year; 28/04/15 cannot.
_NO_YEAR_YET = 27
_DAY_NUMBER = re.compile(r"\d{5}(?:\.\d+)?", re.ASCII)


@dataclass(frozen=True)
class Habits:
    """What the periods of one file show together, and one alone could not."""

    is_day_first: bool = False
    has_short_years: bool = False
    has_year_first_months: bool = False
    from_1904: bool = False


NO_HABITS = Habits()
Found = re.Match[str]
Read = Callable[[Found, Habits], LocalPeriod | None]


def parse_period(cell: object, habits: Habits = NO_HABITS) -> LocalPeriod | None:
    """Parse one period, from text, a date or a day number; none where its meaning is not sure."""
    if isinstance(cell, date):
        return make_month(cell.year, cell.month) if cell.year // 100 == CENTURY // 100 else None
    if is_day_number(cell):
        return _read_day_number(float(clean(cell)), habits)
    return _parse_text(clean(cell), habits) if isinstance(cell, str) else None


@lru_cache(1024)
def _parse_text(given: str, habits: Habits) -> LocalPeriod | None:
    if len(given) > LONGEST_PERIOD:
        return None
    text, months = _take_months(given)
    for form, read in _FORMS:
        if found := form.fullmatch(text):
            period = read(found, habits)
            return period if period is None or months in (None, _months_of(period)) else None
    return None


def is_day_number(cell: object) -> bool:
    """Whether a cell holds a spreadsheet's number of a day, which nobody should have to read."""
    if isinstance(cell, bool | date) or not _DAY_NUMBER.fullmatch(clean(cell)):
        return False
    return _FIRST_DAY - _DAYS_OF_1904 <= float(clean(cell)) <= _LAST_DAY


def find_habits(cells: Iterable[object], *, from_1904: bool = False) -> Habits:
    """Find what the periods of a file show together; what they leave open stays open."""
    texts = {clean(cell) for cell in cells if isinstance(cell, str)}
    dates = [tuple(map(int, found.groups())) for text in texts if (found := _SHORT_DATE.fullmatch(text))]
    names = {found["name"][:3] for text in texts if (found := _SHORT_MONTH.fullmatch(text))}
    numbered = [found for text in texts if (found := _NUMBERED_MONTH.fullmatch(text))]
    return Habits(
        is_day_first=_are_day_first(dates),
        has_short_years=len(names) > 1,
        has_year_first_months=any(not _could_be_years(found) for found in numbered),
        from_1904=from_1904,
    )


def _are_day_first(dates: list[tuple[int, ...]]) -> bool:
    """Whether days come first: one can be no year yet, or all are the first of months that differ."""
    days, months = [date[0] for date in dates], [date[1] for date in dates]
    if not dates or max(months) > YEAR:
        return False
    return max(days) > _NO_YEAR_YET or (set(days) == {1} and len(set(months)) > 1)


def _could_be_years(found: Found) -> bool:
    return (int(found["year"]) + 1) % 100 == int(found["month"])


def _take_months(text: str) -> tuple[str, tuple[int, int] | None]:
    """Take out months that a quarter names between brackets, to be held against it."""
    found = MONTHS_IN_BRACKETS.search(text)
    if not found:
        return text, None
    rest = text[: found.start()] + text[found.end() :]
    return " ".join(rest.split()), (_number(found["first"]), _number(found["last"]))


def _months_of(period: LocalPeriod) -> tuple[int, int]:
    first = period.first_month % YEAR + 1
    return first, first + (0 if period.kind is PeriodKind.MONTH else QUARTER - 1)


def _read_day_number(number: float, habits: Habits) -> LocalPeriod | None:
    number += _DAYS_OF_1904 if habits.from_1904 else 0
    if not _FIRST_DAY <= number <= _LAST_DAY:
        return None
    day = _DAY_0 + timedelta(days=int(number))
    return make_month(day.year, day.month)


def _number(name: str) -> int:
    return next(number for number, month in enumerate(MONTHS, start=1) if month.startswith(name[:3]))


def _year(written: str) -> int:
    return int(written) if len(written) > 2 else CENTURY + int(written)  # noqa: PLR2004 - the digits of a year


def _ends_next_year(found: Found) -> bool:
    return (_year(found["year"]) + 1) % 100 == int(found["end"]) % 100 and (
        len(found["end"]) == 2 or int(found["end"]) == _year(found["year"]) + 1  # noqa: PLR2004 - as above
    )


def _named_month(found: Found, _habits: Habits) -> LocalPeriod:
    return make_month(_year(found["year"]), _number(found["name"]))


def _short_month(found: Found, habits: Habits) -> LocalPeriod | None:
    return _named_month(found, habits) if habits.has_short_years else None


def _month_of_financial_year(found: Found, _habits: Habits) -> LocalPeriod | None:
    month = _number(found["name"])
    return make_month(_year(found["year"]) + (month < APRIL), month) if _ends_next_year(found) else None


def _numbered_month(found: Found, habits: Habits) -> LocalPeriod | None:
    month = int(found["month"])
    if not 1 <= month <= YEAR or (_could_be_years(found) and not habits.has_year_first_months):
        return None
    return make_month(int(found["year"]), month)


def _month_first(found: Found, _habits: Habits) -> LocalPeriod | None:
    month = int(found["month"])
    return make_month(int(found["year"]), month) if 1 <= month <= YEAR else None


def _dated(found: Found, _habits: Habits) -> LocalPeriod | None:
    parts = found.groupdict()
    month = _number(parts["name"]) if parts.get("name") else int(parts["month"])
    try:
        day = datetime(_year(parts["year"]), month, int(parts["day"]))  # noqa: DTZ001 - a day, of no zone
    except ValueError:  # no such day, which is said as a period that cannot be read
        return None
    return make_month(day.year, day.month)


def _short_dated(found: Found, habits: Habits) -> LocalPeriod | None:
    day, month = int(found["day"]), int(found["month"])
    is_sure = habits.is_day_first or day > _NO_YEAR_YET or day == month
    return _dated(found, habits) if is_sure else None


def _which(found: Found) -> int:
    said = found["quarter"] or found["number"] or found["ordinal"]
    words = NUMBERS if said in NUMBERS else ORDINALS
    return int(said[0]) if said[0].isdigit() else words.index(said) + 1


def _calendar_quarter(found: Found, _habits: Habits) -> LocalPeriod:
    return LocalPeriod(
        PeriodKind.CALENDAR_QUARTER, int(found["year"]) * YEAR + (int(found["which"]) - 1) * QUARTER
    )


def _financial_quarter(found: Found, _habits: Habits) -> LocalPeriod | None:
    return make_financial_quarter(_year(found["year"]), _which(found)) if _ends_next_year(found) else None


def _months(found: Found, habits: Habits) -> LocalPeriod | None:
    """Read a quarter that is named by its first and its last month."""
    first, last = _number(found["name"]), _number(found["last"])
    if first % QUARTER != 1 or last != first + QUARTER - 1:
        return None
    month = (
        _month_of_financial_year(found, habits) if "end" in found.groupdict() else _named_month(found, habits)
    )
    return month and LocalPeriod(PeriodKind.QUARTER_OF_MONTHS, month.first_month)


def _months_with_years(found: Found, habits: Habits) -> LocalPeriod | None:
    return _months(found, habits) if found["year"] == found["again"] else None


_SHORT_DATE = re.compile(r"(\d\d?)[/.-](\d\d?)[/.-](?:20)?\d\d", re.ASCII)
_SHORT_MONTH = re.compile(rf"{NAME_FORM} ?{SHORT_YEAR}", re.ASCII)
_NUMBERED_MONTH = re.compile(rf"{YEAR_FORM} ?[-/] ?(?P<month>\d\d)", re.ASCII)
_DAY, _NUMBERED = r"(?P<day>\d\d?)", r"(?P<month>\d\d?)"
_TO = rf" ?(?:-|to) ?(?P<last>{MONTH_FORM})\.?"
_FORMS: tuple[tuple[re.Pattern[str], Read], ...] = tuple(
    (re.compile(form, re.ASCII), read)
    for form, read in (
        (_NUMBERED_MONTH.pattern, _numbered_month),
        (rf"{_NUMBERED} ?[-/] ?{YEAR_FORM}", _month_first),
        (rf"{YEAR_FORM}-{_NUMBERED}-{_DAY}", _dated),
        (rf"{YEAR_FORM}/{_NUMBERED}/{_DAY}", _dated),
        (rf"{_DAY}([/.-]){_NUMBERED}\2{YEAR_FORM}", _dated),
        (rf"{_DAY}([/.-]){_NUMBERED}\2{SHORT_YEAR}", _short_dated),
        (rf"{_DAY}[ -]?{NAME_FORM}[ ,-]*(?P<year>(?:20)?\d\d)", _dated),
        (rf"{NAME_FORM} {_DAY},? {YEAR_FORM}", _dated),
        (rf"{NAME_FORM}[ ,/_-]*{YEAR_FORM}", _named_month),
        (rf"{YEAR_FORM}[ ,/_-]*{NAME_FORM}", _named_month),
        # Apr-26 is how a spreadsheet shows and saves a month that was typed as Apr 2026.
        (rf"{NAME_FORM} ?(?:[-/]|') ?{SHORT_YEAR}", _named_month),
        (_SHORT_MONTH.pattern, _short_month),
        (rf"{NAME_FORM}[ ,(]*{FINANCIAL_FORM}\)?", _month_of_financial_year),
        (rf"{YEAR_FORM}[ -]?q(?P<which>[1-4])", _calendar_quarter),
        (rf"{QUARTER_FORM}{OF_FORM}{FINANCIAL_FORM}\)?", _financial_quarter),
        (rf"{FINANCIAL_FORM}(?:{OF_FORM}|(?=q)){QUARTER_FORM}\)?", _financial_quarter),
        (rf"{NAME_FORM}{_TO}[ ,]*{FINANCIAL_FORM}", _months),
        (rf"{NAME_FORM}{_TO}[ ,]*(?P<year>20\d\d|'\d\d)", _months),
        (rf"{NAME_FORM}[ -]?{YEAR_FORM}{_TO}[ -]?(?P<again>20\d\d)", _months_with_years),
    )
)
