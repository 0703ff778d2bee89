"""The council's own totals on pressures by quarter: written in the room, and none so small as to point."""

import pytest
from tests.review.conftest import OpenPage
from tests.review.page import RISKS, Visitor, refused, rules_of, saved

from scrutiny import panels
from scrutiny.findings.pressures import read_pressures
from scrutiny.review.held_tables import list_held_tables
from scrutiny.review.quarters import QUARTERS, list_totals, say_movement

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
    assert held.said == (f"{HOMES}: 312; 14 more than the quarter before (298).",)
    assert held.rows == ((HOMES, "312", "298", "", "", "", "30 September 2026", ""),)


@pytest.mark.parametrize("given", ["9", "0", "3 families", "about 300", "-12", "12.5", "²0", "1234567"])
def test_a_small_number_or_what_is_no_total_is_refused_in_a_sentence(open_page: OpenPage, given: str) -> None:
    assert refused(write(open_page(RISKS), newest=given)) == (
        "Row 1, “The newest quarter”, must be a whole number of 10 or more, or “fewer than 10”. "
        "No smaller number is kept."
    )


@pytest.mark.parametrize(
    ("newest", "before", "year_before", "said"),
    [
        (
            "312",
            "298",
            "1,340",
            "312; 14 more than the quarter before (298); 1,028 fewer than a year before (1,340).",
        ),
        ("312", "312", "", "312; the same as the quarter before."),
        ("312", "", "298", "312; 14 more than a year before (298)."),
        # A difference of so few could point to somebody, and so could one from a band.
        ("312", "305", "", "312; within 10 of the quarter before (305)."),
        ("fewer than 10", "14", "", "fewer than 10; the quarter before it was 14."),
        ("14", "Fewer than 10", "", "14; the quarter before it was Fewer than 10."),
    ],
)
def test_how_a_total_moved_is_said_where_both_are_given(
    newest: str, before: str, year_before: str, said: str
) -> None:
    cells = (HOMES, newest, before, "", "", year_before, "", "")
    assert say_movement(cells, 10) == f"{HOMES}: {said}"


@pytest.mark.parametrize(("newest", "before"), [("312", ""), ("", "298"), ("", "")])
def test_nothing_is_said_of_a_total_that_stands_alone(newest: str, before: str) -> None:
    assert not say_movement((HOMES, newest, before, "", "", "", "", ""), 10)


def test_how_totals_moved_stands_on_the_page(open_page: OpenPage) -> None:
    page = open_page(RISKS)
    saved(write(page, newest="312", before="298"))
    html = rules_of(panels.show_quarters(page.opened)).html
    assert "How each total of the council’s own moved" in html
    assert f"{HOMES}: 312; 14 more than the quarter before (298)." in html
