"""Working days, as the law on inspection reports counts them; each example was counted on a calendar."""

from datetime import date

import pytest

from scrutiny.analysis.working_days import add_working_days


@pytest.mark.parametrize(
    ("start", "days", "end"),
    [
        # A Monday to the Friday of the same week: the day itself does not count.
        (date(2026, 11, 23), 4, date(2026, 11, 27)),
        # Over a weekend.
        (date(2026, 11, 27), 1, date(2026, 11, 30)),
        # From a Saturday, the first working day is the Monday.
        (date(2026, 11, 28), 1, date(2026, 11, 30)),
        # Christmas Day is a Friday, and Boxing Day's holiday the Monday after.
        (date(2026, 12, 18), 5, date(2026, 12, 29)),
        # Good Friday and Easter Monday.
        (date(2027, 3, 25), 1, date(2027, 3, 30)),
        # Over the bank holiday at the end of August.
        (date(2026, 8, 28), 1, date(2026, 9, 1)),
        # Portsmouth's report, published on 18 August 2026.
        (date(2026, 8, 18), 30, date(2026, 9, 30)),
    ],
)
def test_working_days_leave_out_weekends_and_holidays(start: date, days: int, end: date) -> None:
    assert add_working_days(start, days) == end
