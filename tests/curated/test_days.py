"""Days as people write them: read where they are sure, and never guessed."""

import re
from datetime import date

import pytest

from scrutiny.curated.days import check_day, check_span, read_day


@pytest.mark.parametrize(
    "written",
    [
        "2026-10-12",
        "2026/10/12",
        "12/10/2026",
        "12.10.26",
        "12-10-2026",
        "12 October 2026",
        "12th October, 2026",
        "12th of Oct 2026",
        "12th day of October 2026",
        "Monday 12 October 2026",
        "Mon, 12 Oct. 2026",
        "MONDAY, THE 12TH OCTOBER 2026",
        "October 12, 2026",
        "Oct 12th 2026",
        "12-Oct-2026",
        "12-Oct-26",
        "12  October\t2026",
    ],
)
def test_a_day_is_read_in_the_usual_writings_with_the_day_before_the_month(written: str) -> None:
    assert read_day(written) == date(2026, 10, 12)


@pytest.mark.parametrize(
    "written",
    ["", "soon", "31/02/2026", "10/13/2026", "2026-W41-1", "2026-10", "October 2026", "12 Octember 2026",
     "12 October 1926", "12 October", "120/10/2026", "20261012", "2026-10-12T10:00", "0 May 2026",
     "1/4/99", "1-Apr-99", "01.04.50"],
)  # fmt: skip
def test_what_is_no_day_or_may_be_of_the_last_century_is_not_read(written: str) -> None:
    assert read_day(written) is None


@pytest.mark.parametrize(
    ("written", "day"),
    [("", ""), ("2026-10-12", "2026-10-12"), ("Monday 12th October 2026", "2026-10-12")],
)
def test_a_day_that_is_sure_is_given_as_year_month_day(written: str, day: str) -> None:
    assert check_day(written) == day


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("12/10/2026", "If 12 October 2026 is meant, write 2026-10-12."),
        ("2026/10/12", "If 12 October 2026 is meant, write 2026-10-12."),
        ("2026-1-5", "If 5 January 2026 is meant, write 2026-01-05."),
        ("Tuesday 12 October 2026", "12 October 2026 is a Monday."),
        ("2026-W41-1", ""),
        ("20261012", ""),
    ],
)
def test_a_day_that_is_not_sure_is_asked_for_again(written: str, said: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(said)}$"):
        check_day(written)


@pytest.mark.parametrize(
    "written",
    [
        "2027-03-22 to 2027-05-06",
        "2027-03-22 - 2027-05-06",
        "2027-03-22–2027-05-06",
        "22 March 2027 to 6 May 2027",
        "22 March to 6 May 2027",
        "From Monday 22 March until Thursday 6th May 2027",
        "between 22 March and 6 May 2027",
    ],
)
def test_a_period_is_read_in_the_usual_writings(written: str) -> None:
    assert check_span(written) == "2027-03-22 to 2027-05-06"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (
            "2027-05-06 to 2027-03-22",
            "The first day is after the last. Turned round, it is: 2027-03-22 to 2027-05-06.",
        ),
        ("22/03/2027 to 06/05/2027", "If 6 May 2027 is meant, write 2027-05-06."),
        ("2027-03-22", ""),
        ("spring", ""),
        ("2027-03-22 to 2027-04-01 to 2027-05-06", ""),
    ],
)
def test_a_period_that_is_not_sure_is_asked_for_again(written: str, said: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(said)}$"):
        check_span(written)
