"""What stands is never lost from sight: not by a late reply, and not by a control that cannot show it."""

from playwright.sync_api import Page, expect
from tests.panels.front.acting import (
    box,
    look,
    place,
    stands,
    state,
    write_saved,
)
from tests.panels.front.conftest import OpenSession
from tests.panels.front.made_review import MadeReview

from scrutiny.record.entries import Json

RISK: dict[str, Json] = {"risk": "Too few homes", "inherent": [6, 6], "residual": [2, 2], "target": None}


def enter(open_session: OpenSession, review: MadeReview, said: str) -> Page:
    """Open a page with the keyboard in the box of an answer that stands."""
    review.write("long", said, "Cllr B")
    page = open_session("prompts")
    box(page, "long").focus()
    return page


def look_from_within(page: Page) -> None:
    """Look while the keyboard is in the box, where what is new waits until it is left."""
    look(page)
    expect(place(page, "long")).to_have_attribute("data-state", "waiting")


def test_a_score_above_a_scale_that_was_shortened_stays(
    open_session: OpenSession, review: MadeReview
) -> None:
    review.write("risks", [RISK], "Cllr B")
    page = open_session("prompts")
    write_saved(page, "risks", "Too few homes here")
    assert stands(review, "risks")[0][0]["inherent"] == [6, 6]


def test_an_answer_given_when_the_question_was_asked_in_another_way_is_shown_and_breaks_nothing(
    open_session: OpenSession, review: MadeReview
) -> None:
    review.write("names", "A text, before it was a list", "Cllr B")
    page = open_session("prompts")
    expect(box(page, "names")).to_have_value("A text, before it was a list")
    expect(box(page, "long")).to_be_attached()


def test_whoever_leaves_an_answer_that_was_erased_while_they_were_in_it_no_longer_sees_it(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = enter(open_session, review, "Erased since")
    review.erase()
    look_from_within(page)
    expect(box(page, "long")).to_have_value("Erased since")
    box(page, "long").blur()
    expect(box(page, "long")).to_have_value("")
    expect(state(page, "long")).to_contain_text("taken back, or erased")
