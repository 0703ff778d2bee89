"""Two people write one answer: both are told, both answers stand, and one of them settles it."""

import pytest
from playwright.sync_api import Page, expect
from tests.panels.front.acting import (
    box,
    is_disputed,
    is_saved,
    look,
    place,
    stands,
    state,
    write_saved,
)
from tests.panels.front.conftest import OpenSession
from tests.panels.front.made_review import MadeReview

BOTH = "Cllr B wrote an answer here too, at 14:32 on 1 May 2026. Both are kept. Choose which stands."


@pytest.fixture
def disputed(open_session: OpenSession, review: MadeReview) -> Page:
    page = open_session("prompts")
    write_saved(page, "long", "Mine")
    review.write("long", "Theirs", "Cllr B", [])
    box(page, "long").press_sequentially("!")
    is_disputed(page, "long", BOTH)
    return page


@pytest.mark.parametrize(
    ("button", "said"),
    [
        ("Keep mine", "Saved at 14:32."),
        ("Keep Cllr B’s words", "Saved at 14:32. Written by Cllr B, chosen by Ada Byron."),
        (
            "Write one from both",
            "Saved at 14:32. Written by Cllr B and Ada Byron, put together by Ada Byron.",
        ),
    ],
)
def test_whose_words_stand_is_said_and_told_to_the_record(
    disputed: Page, review: MadeReview, button: str, said: str
) -> None:
    place(disputed, "long").get_by_role("button", name=button, exact=True).press("Enter")
    expect(state(disputed, "long")).to_have_text(said)
    expect(place(disputed, "long").get_by_role("status").filter(has_text=said)).to_have_count(1)
    keeps = {"Keep mine": None, "Keep Cllr B’s words": [3], "Write one from both": [3, 4]}[button]
    assert review.list_sent()[-1].get("keeps") == keeps
    look(disputed)
    expect(box(disputed, "long")).to_be_focused()


def test_words_that_were_chosen_are_shown_with_both_names_on_a_page_that_is_opened(
    open_session: OpenSession, review: MadeReview
) -> None:
    number = review.write("long", "Theirs", "Cllr B").number
    review.write("long", "Theirs", "Cllr C", None, [number])
    page = open_session("prompts", "answers")
    said = "Written by Cllr B, chosen by Cllr C at 14:32 on 1 May 2026."
    expect(state(page, "long")).to_have_text(said)
    expect(page.locator(".answers").get_by_text("Cllr B, chosen by Cllr C, at 14:32")).to_be_visible()


def test_two_views_of_one_panel_in_a_notebook_keep_one_answer(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts", in_notebook=True)
    one, other = page.locator('.place[data-about="short"]').get_by_role("textbox").all()
    one.fill("From the first")
    is_saved(page, "short")
    look(page)
    expect(other).to_have_value("From the first")
    other.fill("From the second")
    one.blur()
    expect(page.locator('.place[data-about="short"]').last).to_have_attribute("data-state", "saved")
    assert stands(review, "short") == ["From the second"]
