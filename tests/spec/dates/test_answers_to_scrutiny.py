"""When an answer to scrutiny is due, by the law for whoever is asked; each was counted on a calendar."""

from datetime import date
from typing import TYPE_CHECKING

import pandas as pd

from scrutiny.analysis.answer_days import DAYS_TO_ANSWER, MONTHS_TO_ANSWER, end_days, end_months

if TYPE_CHECKING:
    from tests.spec.conftest import Rule

title = "Answers to scrutiny"


def count_months(days: pd.DataFrame) -> pd.DataFrame:
    return days.assign(last_day=[end_months(day, MONTHS_TO_ANSWER) for day in days["received"]])


def count_days(days: pd.DataFrame) -> pd.DataFrame:
    return days.assign(last_day=[end_days(day, DAYS_TO_ANSWER) for day in days["asked"]])


def test_the_executive_has_two_months_that_begin_with_the_day_of_receipt(rule: "Rule") -> None:
    """The day of receipt is the first of them, so the last is the day before the same day two months on.

    Receipt is of the report or, if that is later, of the notice in writing that asks for the answer (Local
    Government Act 2000, section 9FE). Check with your monitoring officer.
    """
    rule(
        count_months,
        given="""
            received
            2026-11-28
            2026-11-02
            2026-11-01
            2026-03-01
        """,
        last_day={
            "2026-11-28": date(2027, 1, 27),
            "2026-11-02": date(2027, 1, 1),
            "2026-11-01": date(2026, 12, 31),
            "2026-03-01": date(2026, 4, 30),
        },
    )


def test_a_month_too_short_for_the_same_day_ends_with_its_last_day(rule: "Rule") -> None:
    """February has no thirty-first: two months from New Year's Eve end with February, in a leap year too.

    September has none either.
    """
    rule(
        count_months,
        given="""
            received
            2026-12-31
            2026-12-30
            2026-12-29
            2027-12-31
            2027-12-30
            2027-12-29
            2026-07-31
        """,
        last_day={
            "2026-12-31": date(2027, 2, 28),
            "2026-12-30": date(2027, 2, 28),
            "2026-12-29": date(2027, 2, 28),
            "2027-12-31": date(2028, 2, 29),
            "2027-12-30": date(2028, 2, 29),
            "2027-12-29": date(2028, 2, 28),
            "2026-07-31": date(2026, 9, 30),
        },
    )


def test_an_nhs_body_has_twenty_eight_days_from_the_request(rule: "Rule") -> None:
    """So it is where health scrutiny asks for an answer (SI 2013/218, regulation 22).

    The day of the request does not count. Check with your monitoring officer.
    """
    rule(
        count_days,
        given="""
            asked
            2026-11-30
            2028-02-01
        """,
        last_day={"2026-11-30": date(2026, 12, 28), "2028-02-01": date(2028, 2, 29)},
    )
