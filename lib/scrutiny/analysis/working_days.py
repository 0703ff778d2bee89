"""Working days as the law on inspection reports counts them."""

from datetime import date
from functools import cache

import holidays
import numpy as np


@cache
def _bank_holidays(first_year: int, last_year: int) -> np.ndarray:
    """Bank holidays in England, with Christmas Day and Good Friday, which are no working days either."""
    years = range(first_year, last_year + 1)
    return np.array(sorted(holidays.country_holidays("GB", subdiv="ENG", years=years)), dtype="datetime64[D]")


def add_working_days(start: date, days: int) -> date:
    """Give the day that is some working days after another; the day itself does not count.

    Source: SI 2007/462, which leaves out weekends, Christmas Day, Good Friday and bank holidays.
    """
    # No year has fewer than 200 working days.
    closed = _bank_holidays(start.year - 1, start.year + 1 + days // 200)
    first = np.busday_offset(np.datetime64(start), 0, roll="backward", holidays=closed)
    counted: date = np.busday_offset(first, days, holidays=closed).astype(object)
    return counted


def leave_clear_days(meeting: date, days: int) -> date:
    """Give the last day to publish papers so that some working days lie clear before a meeting.

    Neither the day of publication nor that of the meeting counts as clear.
    """
    closed = _bank_holidays(meeting.year - 1, meeting.year + 1)
    counted: date = np.busday_offset(
        np.datetime64(meeting), -(days + 1), roll="forward", holidays=closed
    ).astype(object)
    return counted
