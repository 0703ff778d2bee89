"""The council's own totals on pressures by quarter: written in the room, and none so small as to point."""

import pytest
from tests.review.conftest import OpenPage
from tests.review.page import RISKS, Visitor, refused, rules_of, saved

from scrutiny import panels
from scrutiny.findings.pressures import read_pressures
from scrutiny.review.held_tables import list_held_tables
from scrutiny.review.quarters import QUARTERS, list_totals

HOMES = "Families with children in temporary homes"


def write(page: Visitor, **cells: str) -> dict[str, object]:
    part = rules_of(panels.show_quarters(page.opened))
    named = {"newest": QUARTERS.headings[1], "before": QUARTERS.headings[2], "ends": QUARTERS.headings[6]}
    given = {named[key]: words for key, words in cells.items()}
    row = [HOMES, *(given.get(heading, "") for heading in QUARTERS.headings[1:])]
    value = {"columns": [*QUARTERS.headings], "rows": [row]}
    return page.say(part, "save", about=QUARTERS.about, value=value, replaces=[])


def test_housing_and_children_who_came_alone_are_asked_for_by_quarter(open_page: OpenPage) -> None:
    asked = {profile.pressure: profile.by_quarter for profile in read_pressures() if profile.by_quarter}
    assert set(asked) == {"housing", "unaccompanied children"}
    (field,) = rules_of(panels.show_quarters(open_page(RISKS).opened)).make_fields()
    assert field.rows == tuple(list_totals())


def test_the_questions_on_them_stand_right_after_the_rows_of_pressures(open_page: OpenPage) -> None:
    numbers = open_page(RISKS).opened.guidance.numbers
    first = numbers["ra_pressures"]
    assert (numbers["ra_housing"], numbers["ra_unaccompanied"]) == (first + 1, first + 2)


@pytest.mark.parametrize("given", ["312", "1,204", "10", "fewer than 10", " Fewer than 10 "])
def test_a_total_is_kept(open_page: OpenPage, given: str) -> None:
    saved(write(open_page(RISKS), newest=given, before="298", ends="2026-09-30"))


def test_totals_that_were_given_stand_in_the_paper_for_the_committee(open_page: OpenPage) -> None:
    page = open_page(RISKS)
    saved(write(page, newest="312", before="298", ends="2026-09-30"))
    (held,) = list_held_tables(page.opened)
    assert held.rows == ((HOMES, "312", "298", "", "", "", "30 September 2026", ""),)


@pytest.mark.parametrize("given", ["9", "0", "3 families", "about 300", "-12", "12.5", "²0", "1234567"])
def test_a_small_number_or_what_is_no_total_is_refused_in_a_sentence(open_page: OpenPage, given: str) -> None:
    assert refused(write(open_page(RISKS), newest=given)) == (
        "Row 1, “The newest quarter”, must be a whole number of 10 or more, or “fewer than 10”. "
        "No smaller number is kept."
    )
