"""How days, months and ages are said, and how tables keep a day."""

import re
from datetime import date

from scrutiny.words.sentences import say_count

# Said with every date that the law sets.
CHECK = "Check with your monitoring officer."
# A year mistyped, or typed as far as 202, is no year to count from.
YEARS = range(2000, 2100)
_KEPT = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


def read_day(words: str) -> date | None:
    """Read a day as tables keep it, year-month-day; none where the words are no day, such as a number."""
    try:
        return date.fromisoformat(words) if _KEPT.fullmatch(words) else None
    except ValueError:
        return None


def read_likely_day(words: str) -> date | None:
    """Read a day of years that people who typed it can have meant; none where it is of others, or no day."""
    day = read_day(words)
    return day if day and day.year in YEARS else None


def say_day(day: date) -> str:
    """Say a date in full, such as 23 November 2026."""
    return f"{day.day} {day:%B %Y}"


def say_month(day: date) -> str:
    """Say the month of a date, such as November 2026."""
    return f"{day:%B %Y}"


def say_published(text: str) -> str:
    """Say a date of publication as papers give it: a day, or a month where the publisher names no day."""
    if text.count("-") == 1:
        return say_month(date.fromisoformat(f"{text}-01"))
    return say_day(date.fromisoformat(text))


def count_months(since: date, until: date) -> int:
    """Count the whole months from one date to another."""
    months = (until.year - since.year) * 12 + until.month - since.month
    return months - 1 if until.day < since.day else months


def say_age(published: date | None, as_at: date) -> str:
    """Say when something was published and how old that makes it on the day of the page."""
    if published is None:
        return "the department gives no date of publication"
    if published > as_at:
        return f"published {say_month(published)}, after the date of this page"
    # A publication is dated by its month, so two of one month are of one age.
    months = count_months(published.replace(day=1), as_at.replace(day=1))
    ago = f"{say_count(months, 'month')} ago" if months else "less than a month ago"
    return f"published {say_month(published)}, {ago}"
