"""When each answer to scrutiny is due: by whoever must give it, and from the days that people entered."""

import re
from datetime import date, timedelta

import pytest
import textstat
from hypothesis import given
from hypothesis import strategies as st
from tests.review.anything import SHORT

from scrutiny.guide.columns import Becomes, ColumnForm, ColumnKind
from scrutiny.record.kept_tables import KeptRow
from scrutiny.review.responses import LAW, Response, is_of_responses, list_responses, say_how
from scrutiny.vocabulary import Respondent

# No heading is one of the guide's: what a column becomes is said by its own key.
COLUMNS = (
    ColumnForm(name="What"),
    ColumnForm(name="A", kind=ColumnKind.CHOICE, options=tuple(Respondent), becomes=Becomes.RESPONDENT),
    ColumnForm(name="B", kind=ColumnKind.DATE, becomes=Becomes.RECEIVED),
    ColumnForm(name="C", kind=ColumnKind.DATE, becomes=Becomes.NOTICE),
)
# Words, and the grade at which pupils are fourteen.
LONGEST, HIGHEST_GRADE = 25, 9
DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))


def read(*cells: str) -> Response:
    (response,) = list_responses(COLUMNS, [KeptRow(cells)], {})
    return response


def test_the_executive_answers_within_two_months_of_the_report_or_of_a_later_notice() -> None:
    early = read("Homes", Respondent.EXECUTIVE, "2026-11-28", "2026-11-20")
    late = read("Homes", Respondent.EXECUTIVE, "2026-11-28", "2026-12-31")
    assert (early.due, late.due) == (date(2027, 1, 27), date(2027, 2, 28))
    assert say_how(late) == (
        "Two months that begin with 31 December 2026, when both the report and the notice had been received. "
        "Check with your monitoring officer."
    )


def test_an_nhs_body_answers_within_28_days_of_the_request_whatever_else_is_entered() -> None:
    asked = read("Waits", Respondent.HEALTH, "2026-11-30", "2027-01-01")
    assert asked.due == date(2026, 12, 28)
    assert say_how(asked).startswith("28 days from the request of 30 November 2026.")


def test_no_law_sets_another_partner_a_day() -> None:
    partner = read("Patrols", Respondent.PARTNER, "2026-11-30", "2026-11-30")
    assert partner.due is None
    assert "must have regard" in say_how(partner)


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        (("", "2026-11-28", "2026-11-28"), "Say who must answer."),
        ((Respondent.EXECUTIVE, "2026-11-28", ""), "begin once both the report and the notice"),
        ((Respondent.EXECUTIVE, "", "2026-11-28"), "begin once both the report and the notice"),
        ((Respondent.HEALTH, "", "2026-11-28"), "give the day of it"),
        ((Respondent.HEALTH, "soon", ""), "give the day of it"),
        ((Respondent.HEALTH, "9999-12-31", ""), "give the day of it"),
        (("the mayor", "2026-11-28", "2026-11-28"), "Say who must answer."),
    ],
)
def test_where_a_beginning_is_not_known_no_day_is_given_and_it_is_said_what_is_missing(
    cells: tuple[str, str, str], said: str
) -> None:
    response = read("Homes", *cells)
    assert response.due is None
    assert said in say_how(response)


@given(DAYS, DAYS)
def test_the_later_of_the_two_days_begins_the_two_months_in_whichever_order_they_came(
    day: date, other: date
) -> None:
    days = (day.isoformat(), other.isoformat())
    first, second = (read("x", Respondent.EXECUTIVE, *pair) for pair in (days, days[::-1]))
    assert first.due == second.due
    assert first.began == max(day, other)
    assert first.due is not None
    assert timedelta(days=58) <= first.due - max(day, other) <= timedelta(days=61)


@SHORT
@given(st.sampled_from([*Respondent, ""]) | st.text(max_size=9), st.text(max_size=12), st.text(max_size=12))
def test_whatever_is_typed_there_is_a_day_or_a_sentence_on_what_is_missing(
    by: str, received: str, notice: str
) -> None:
    response = read("x", by, received, notice)
    assert response.due is None or response.began is not None
    assert say_how(response).endswith("Check with your monitoring officer.")


@pytest.mark.parametrize("law", LAW.values())
def test_the_law_is_said_in_sentences_that_can_be_read_out(law: str) -> None:
    sentences = re.findall(r"[^.]+\.", law)
    assert max(len(sentence.split()) for sentence in sentences) <= LONGEST
    assert round(float(textstat.coleman_liau_index(law))) <= HIGHEST_GRADE


def test_a_table_that_names_nobody_who_must_answer_is_of_no_responses() -> None:
    assert is_of_responses(COLUMNS)
    assert not is_of_responses([ColumnForm(name="What"), COLUMNS[2]])
