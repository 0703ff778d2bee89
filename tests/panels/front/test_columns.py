"""Tables in a browser: each cell under its own column, what is gone beside its row, and a key that stays."""

from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect
from tests.panels.front.acting import (
    is_saved,
    is_saved_as,
    place,
    stands,
)
from tests.panels.front.conftest import OpenSession
from tests.panels.front.made_review import MadeReview

from scrutiny.record.kept_tables import hash_words

Json = dict[str, Any]
NOW = ["What", "By whom (post)", "When"]
OLD: Json = {"columns": ["What", "Owner", "When"], "rows": [["Ask", "Jane", "May"], ["Visit", "", ""]]}


def row(page: Page, number: int) -> Locator:
    return place(page, "actions").get_by_role("group", name=f"Row {number}")


def table(*rows: list[str], more: tuple[str, ...] = ()) -> Json:
    return {"columns": [*NOW, *more], "rows": [*rows]}


@pytest.fixture
def older(open_session: OpenSession, review: MadeReview) -> Page:
    """A page with an answer to an older form of its question."""
    review.write("actions", OLD, "Cllr B")
    return open_session("prompts")


def test_what_is_gone_can_be_removed_and_put_back_by_keyboard(older: Page, review: MadeReview) -> None:
    remove = row(older, 1).get_by_role("button", name="Remove what is no longer asked (Row 1)")
    expect(remove).to_have_accessible_description("No longer asked: Owner: Jane")
    remove.press("Enter")
    expect(row(older, 1).get_by_label("What")).to_be_focused()
    expect(row(older, 1).get_by_role("status")).to_have_text("What is no longer asked was removed.")
    is_saved_as(older, review, "actions", table(["Ask", "", "May"], ["Visit", "", ""]))
    row(older, 1).get_by_role("button", name="Put it back").press("Enter")
    expect(row(older, 1).get_by_text("No longer asked: Owner: Jane")).to_be_visible()
    is_saved_as(
        older, review, "actions", table(["Ask", "", "May", "Jane"], ["Visit", "", "", ""], more=("Owner",))
    )


def keys_of(review: MadeReview) -> dict[str, str]:
    (value,) = stands(review, "actions")
    assert value["columns"] == [*NOW, ""]
    return {kept[0]: kept[-1] for kept in value["rows"]}


def test_an_older_item_is_known_by_its_words_and_one_without_a_name_by_a_key_of_its_own(
    open_session: OpenSession, review: MadeReview
) -> None:
    review.change("actions", keyed=True)
    review.write("actions", [["Ask", "", ""], ["", "Director", ""]], "Cllr B")
    page = open_session("prompts")
    row(page, 2).get_by_label("When").fill("May")
    is_saved(page, "actions")
    keys = keys_of(review)
    assert (keys["Ask"], len(keys[""])) == (hash_words("Ask"), 32)
