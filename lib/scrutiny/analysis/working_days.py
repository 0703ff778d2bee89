"""Working days as the law on inspection reports counts them."""

from datetime import date
from functools import cache

import holidays
import numpy as np

_YEARS = range(2018, 2036)


@cache
def _bank_holidays() -> np.ndarray:
    """Bank holidays in England, with Christmas Day and Good Friday, which are no working days either."""
    return np.array(
        sorted(holidays.country_holidays("GB", subdiv="ENG", years=_YEARS)), dtype="datetime64[D]"
    )


def add_working_days(start: date, days: int) -> date:
    """Give the day that is some working days after another; the day itself does not count.

    Source: SI 2007/462, which leaves out weekends, Christmas Day, Good Friday and bank holidays.
    """
    first = np.busday_offset(np.datetime64(start), 0, roll="backward", holidays=_bank_holidays())
    counted: date = np.busday_offset(first, days, holidays=_bank_holidays()).astype(object)
    return counted
