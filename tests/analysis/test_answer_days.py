"""Months and days as the law on answers to scrutiny counts them, whatever day they begin with."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from scrutiny.analysis.answer_days import end_days, end_months

DAYS = st.dates(date(1990, 1, 1), date(2200, 12, 31))
MONTHS = st.integers(1, 48)


def count_on(day: date, months: int) -> tuple[int, int]:
    """Give the year and the month some months on, counted one by one."""
    year, month = day.year, day.month
    for _ in range(months):
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return year, month


@given(DAYS, MONTHS)
def test_the_day_after_the_last_is_the_same_day_of_its_month_or_the_month_is_too_short(
    first: date, months: int
) -> None:
    after = end_months(first, months) + timedelta(days=1)
    year, month = count_on(first, months)
    if (after.year, after.month) == (year, month):
        assert after.day == first.day
    else:
        assert after.day == 1
        assert (after.year, after.month) == count_on(date(year, month, 1), 1)
        assert (after - timedelta(days=1)).day < first.day


@given(DAYS, MONTHS)
def test_whoever_receives_it_later_never_answers_sooner(first: date, months: int) -> None:
    assert end_months(first, months) <= end_months(first + timedelta(days=1), months)


@given(DAYS, MONTHS)
def test_as_many_days_as_the_months_could_have_and_no_more(first: date, months: int) -> None:
    days = (end_months(first, months) - first).days + 1
    assert 30 * months - 3 * (1 + months // 12) <= days <= 31 * months


@given(DAYS, st.integers(0, 200))
def test_days_are_counted_from_the_day_after(asked: date, days: int) -> None:
    assert (end_days(asked, days) - asked).days == days
