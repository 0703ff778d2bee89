"""The measures of the performance report, by what inspectors judge: typed once, and placed by a person."""

import pytest
from tests.review.conftest import OpenPage
from tests.review.page import Visitor, saved

from scrutiny.review.measures import list_measures

PERFORMANCE, ASKED = "04_performance_management", "pm_measures"
COLUMNS = ["Measure", "Kind of measure", "Judgement area"]


@pytest.fixture
def page(open_page: OpenPage) -> Visitor:
    return open_page(PERFORMANCE, "Joan Clarke", "facilitator")


def write(page: Visitor, *rows: tuple[str, str, str]) -> None:
    saved(page.save("measures", ASKED, {"columns": COLUMNS, "rows": [[*row] for row in rows]}))


def test_each_area_has_its_measures_and_the_kinds_that_none_of_them_is(page: Visitor) -> None:
    write(
        page,
        ("Visits in time", "timeliness", "children in care"),
        ("Moves", "outcome", "children in care"),
        ("Spend", "volume", "none of these"),
    )
    html = " ".join(page.part("alignment").html.split())
    assert "Visits in time (timeliness); Moves (outcome)" in html
    assert "Volume, quality and voice" in html
    assert html.count("No measure is written down") == 3
    assert "1 measure stands in none of these areas: Spend." in html


def test_a_measure_is_in_no_area_until_a_person_says_so(page: Visitor) -> None:
    write(page, ("Care leavers in touch", "outcome", ""))
    assert [measure.area for measure in list_measures(page.opened)] == [""]
    html = page.part("alignment").html
    assert html.count("No measure is written down") == 4
    assert "none of these areas: Care leavers in touch." in html


def test_without_a_measure_the_page_says_where_they_are_written(page: Visitor) -> None:
    assert "No measure of the performance report is written down yet." in page.part("alignment").html


def test_only_a_page_that_gathers_from_every_workbook_looks_at_all_of_them(open_page: OpenPage) -> None:
    assert len(open_page(PERFORMANCE).opened.guides) == 1
    assert len(open_page("07_scrutiny_plan").opened.guides) > 1
