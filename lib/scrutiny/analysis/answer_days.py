"""The last day on which an answer to scrutiny is due, as the law counts months and days."""

from calendar import monthrange
from datetime import date, timedelta

# Local Government Act 2000, section 9FE: "beginning with" the day of receipt, so that the day counts.
MONTHS_TO_ANSWER = 2
# SI 2013/218, regulation 22: within days "of" the request, so that the day of the request does not count.
DAYS_TO_ANSWER = 28
_MONTHS = 12


def end_months(first: date, months: int) -> date:
    """Give the last day of some months that begin with a day.

    It is the day before the same day of the month; in a month too short for that, the last one it has.
    """
    years, month = divmod(first.month - 1 + months, _MONTHS)
    opening = date(first.year + years, month + 1, 1)
    last = monthrange(opening.year, opening.month)[1]
    return opening + timedelta(days=min(first.day - 1, last) - 1)


def end_days(asked: date, days: int) -> date:
    """Give the last day of some days after another; the day itself does not count."""
    return asked + timedelta(days=days)
