"""A column of dates in a browser: a date box as any other, and words of before until somebody clears them."""

import pytest
from playwright.sync_api import Locator, Page, expect
from tests.panels.front.acting import is_saved_as, place
from tests.panels.front.conftest import OpenSession
from tests.panels.front.made_fields import make_columns
from tests.panels.front.made_review import MadeReview

from scrutiny.guide.columns import ColumnForm, ColumnKind

COLUMNS = ["What", "By whom (post)", "When"]


@pytest.fixture
def dated(review: MadeReview) -> MadeReview:
    """A question answered in a table that has a column of dates."""
    dates = ColumnForm(name="When", kind=ColumnKind.DATE)
    review.change("actions", **make_columns(("What", "By whom (post)", "When"), When=dates))
    return review


def when(page: Page) -> Locator:
    return place(page, "actions").get_by_role("group", name="Row 1").get_by_label("When")


def table(day: str) -> dict[str, object]:
    return {"columns": COLUMNS, "rows": [["Ask", "", day]]}


def test_a_date_is_chosen_kept_and_said_in_words(open_session: OpenSession, dated: MadeReview) -> None:
    dated.write("actions", table("2026-10-12"), "Cllr B")
    page = open_session("prompts", "answers")
    expect(when(page)).to_have_attribute("type", "date")
    expect(when(page)).to_have_value("2026-10-12")
    expect(page.locator(".answers").get_by_text("When: 12 October 2026")).to_be_visible()
    when(page).fill("2026-11-09")
    is_saved_as(page, dated, "actions", table("2026-11-09"))


def test_words_of_before_stand_until_they_are_cleared_for_a_date(
    open_session: OpenSession, dated: MadeReview
) -> None:
    given = ["next spring", "2026-02-30", "in May\nor June", "12/10/2026"]
    dated.write("actions", {"columns": COLUMNS, "rows": [["Ask", "", words] for words in given]}, "Cllr B")
    page = open_session("prompts")
    rows = [place(page, "actions").get_by_role("group", name=f"Row {at}") for at in (1, 2, 3, 4)]
    for row, words in zip(rows, given, strict=True):
        expect(row.get_by_label("When")).to_have_value(words.replace("\n", ""))
        row.get_by_label("By whom (post)").fill("Director")
    kept = [["Ask", "Director", words] for words in given]
    is_saved_as(page, dated, "actions", {"columns": COLUMNS, "rows": kept})
    for row in rows:
        box = row.get_by_label("When")
        box.fill("")
        expect(box).to_have_attribute("type", "date")
        expect(box).to_be_focused()
        box.fill("2027-03-20")
    kept = [["Ask", "Director", "2027-03-20"]] * 4
    is_saved_as(page, dated, "actions", {"columns": COLUMNS, "rows": kept})


def test_a_date_half_typed_takes_nothing_away_and_is_named_when_somebody_leaves(
    open_session: OpenSession, dated: MadeReview
) -> None:
    dated.write("actions", table("2026-10-12"), "Cllr B")
    page = open_session("prompts")
    when(page).focus()
    page.keyboard.press("Delete")
    place(page, "actions").get_by_label("By whom (post)").fill("Director")
    rows = [["Ask", "Director", "2026-10-12"]]
    is_saved_as(page, dated, "actions", {"columns": COLUMNS, "rows": rows})
    place(page, "short").get_by_role("textbox").focus()
    expect(place(page, "actions").get_by_text("Give the date in full")).to_be_visible()
    expect(when(page)).to_have_accessible_description("Give the date in full: day, month and year.")
