"""A review is open in one process: its workbook is run once, and its parts answer without a kernel."""

from datetime import date

import pytest
from bs4 import BeautifulSoup

from scrutiny.app.admission import admit
from scrutiny.app.making import MadePage, PageOrder
from scrutiny.app.open_review import Asked, OpenReview
from scrutiny.parameters import ANSWERING

DAY = date(2026, 11, 23)
WHO = {"author": "Cllr Ada Byron", "role": "member"}


@pytest.fixture
def order() -> PageOrder:
    admitted = admit("leeds", "reactive-review", DAY, ANSWERING)
    return PageOrder(
        admitted.name,
        admitted.workbook.path,
        admitted.parameters,
        admitted.describe_frame(),
        admitted.council.slug,
        with_answers=True,
    )


def test_a_page_is_run_once_its_parts_are_told_and_a_save_is_seen_by_the_next_to_open(
    order: PageOrder,
) -> None:
    review = OpenReview()
    made = review.open(order)
    assert isinstance(made, MadePage)
    assert made.failures == ()
    page, workbook = BeautifulSoup(made.unpack(), "html.parser"), order.notebook.stem
    told = {state["panel"]: state for state in review.tell(workbook)}
    assert {place["data-panel"] for place in page.select("[data-panel][data-served]")} == set(told)
    assert "widget-view" not in made.unpack().decode()
    panel, about = "prompts-questions", "rr_blind_spots"
    about = next(field["about"] for field in told[panel]["fields"] if about in field["about"])
    key = told[panel]["review"]
    save = {"kind": "save", "id": "1", "token": "a" * 32, "review": key, "about": about}
    sent = Asked(workbook, panel, {**save, "value": "Typed here", "replaces": [], **WHO})
    saved = review.answer(sent)
    assert (saved["id"], saved["kind"]) == ("1", "saved"), saved
    anew = OpenReview()
    anew.open(order)
    for opened in (review, anew):
        assert "Typed here" in str(opened.tell(workbook))


def test_a_message_for_a_page_that_is_not_open_is_refused_in_a_sentence() -> None:
    refused = OpenReview().answer(Asked("none", "none", {"id": "7", "kind": "look"}))
    assert (refused["id"], refused["kind"]) == ("7", "refused")
    assert OpenReview().answer(Asked("none", "none", 3))["sentence"].endswith("Open the page again.")
