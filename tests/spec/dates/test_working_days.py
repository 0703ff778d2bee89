"""How the days that the law gives a council are counted; each example was counted on a calendar."""

from datetime import date
from typing import TYPE_CHECKING

import pandas as pd

from scrutiny.analysis.working_days import add_working_days

if TYPE_CHECKING:
    from tests.spec.conftest import Rule

title = "Working days"


def count_days(days: pd.DataFrame) -> pd.DataFrame:
    pairs = zip(days["from"], days["working days"], strict=True)
    return days.assign(last_day=[add_working_days(start, int(count)) for start, count in pairs])


def test_the_day_itself_does_not_count(rule: "Rule") -> None:
    """One working day from a Monday is the Tuesday, and four are the Friday."""
    rule(
        count_days,
        given="""
            from       | working days
            2026-11-23 | 1
            2026-11-16 | 4
        """,
        last_day={"2026-11-23": date(2026, 11, 24), "2026-11-16": date(2026, 11, 20)},
    )


def test_weekends_do_not_count(rule: "Rule") -> None:
    """From a Friday, a Saturday or a Sunday, the first working day is the Monday."""
    rule(
        count_days,
        given="""
            from       | working days
            2026-11-20 | 1
            2026-11-21 | 1
            2026-11-22 | 1
        """,
        last_day={
            "2026-11-20": date(2026, 11, 23),
            "2026-11-21": date(2026, 11, 23),
            "2026-11-22": date(2026, 11, 23),
        },
    )


def test_bank_holidays_in_england_do_not_count(rule: "Rule") -> None:
    """The last Monday of August and both bank holidays of May are passed over."""
    rule(
        count_days,
        given="""
            from       | working days
            2026-08-28 | 1
            2026-05-01 | 20
        """,
        last_day={"2026-08-28": date(2026, 9, 1), "2026-05-01": date(2026, 6, 2)},
    )


def test_christmas_and_easter_do_not_count(rule: "Rule") -> None:
    """Christmas Day, Good Friday and Easter Monday are passed over, and so is a day that stands in for one.

    In 2026 Boxing Day is a Saturday, and Monday 28 December stands in for it.
    """
    rule(
        count_days,
        given="""
            from       | working days
            2026-12-18 | 5
            2027-03-25 | 1
        """,
        last_day={"2026-12-18": date(2026, 12, 29), "2027-03-25": date(2027, 3, 30)},
    )


def test_holidays_of_the_other_nations_count_as_working_days(rule: "Rule") -> None:
    """Saint Andrew's Day and Saint Patrick's Day are bank holidays elsewhere, and working days in England."""
    rule(
        count_days,
        given="""
            from       | working days
            2026-11-27 | 1
            2027-03-16 | 1
        """,
        last_day={"2026-11-27": date(2026, 11, 30), "2027-03-16": date(2027, 3, 17)},
    )


def test_a_real_report_is_followed_to_its_last_day(rule: "Rule") -> None:
    """Ofsted reported on Portsmouth on 18 August 2026; thirty working days later is 30 September."""
    rule(
        count_days,
        given="""
            from       | working days
            2026-08-18 | 30
        """,
        last_day={"2026-08-18": date(2026, 9, 30)},
    )
