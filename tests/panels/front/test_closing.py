"""Answers that are shown are closed: by keyboard and by ear, and without a word lost that came too late."""

import re

from playwright.sync_api import Page, expect
from tests.panels.front.acting import (
    box,
    is_saved,
    look,
    place,
    radio,
    state,
)
from tests.panels.front.conftest import OpenSession
from tests.panels.front.made_review import SHOWN, MadeReview

CLOSED = "The answers are shown now, and closed: none can be added, changed or taken back."
TOO_LATE = "Something you wrote here was not saved. It is kept in this browser alone."
LEADER = ("Grace", "facilitator")


def show(review: MadeReview) -> None:
    review.rate("Cllr B", "Cllr C")
    review.show()


def is_closed(page: Page, people: str = "Three") -> None:
    alone = place(page, "alone")
    expect(alone.get_by_role("radio")).to_have_count(0)
    expect(alone.get_by_role("textbox")).to_have_count(0)
    expect(state(page, "alone")).to_have_text(CLOSED)
    expect(alone.get_by_text(f"{people} people answered.")).to_be_visible()


def test_whoever_writes_while_they_are_shown_goes_on_and_their_words_are_kept_and_told(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts")
    radio(page, "alone", "A little").check()
    is_saved(page, "alone")
    reason = place(page, "alone").get_by_label("Why? (you need not say)")
    reason.focus()
    show(review)
    look(page)
    expect(state(page, "alone")).to_contain_text("is not saved any more")
    reason.press_sequentially("Too late")
    expect(place(page, "alone").locator(".error").first).to_have_text(SHOWN)
    expect(reason).to_be_focused()
    expect(reason).to_have_value("Too late")
    box(page, "short").focus()
    is_closed(page)
    expect(place(page, "alone").locator(".alert")).to_have_text(f"{TOO_LATE} {SHOWN}")
    told = place(page, "alone").get_by_role("status").filter(has_text=TOO_LATE)
    expect(told).to_have_count(1)
    expect(told).to_have_text(
        re.compile("^Question 4: the answers are shown now, and closed: none can be added")
    )
    expect(place(page, "alone").locator(".version").get_by_text("Too late")).to_be_visible()
    expect(place(page, "alone").locator(".own")).to_contain_text("a little")
    sent = len(review.list_sent())
    page.reload()
    is_closed(page)
    expect(place(page, "alone").locator(".version").get_by_text("Too late")).to_be_visible()
    assert len(review.list_sent()) == sent + 1, "it is sent once more when the page is opened again"
    place(page, "alone").get_by_role("button", name="Delete these words from this browser").press("Enter")
    expect(place(page, "alone").get_by_text("Too late")).to_have_count(0)
    expect(place(page, "alone").locator(".ratings")).to_be_focused()
    assert page.evaluate("Object.keys(localStorage).filter(key => key.includes(':draft:'))") == []


def test_one_is_not_shown_and_two_only_after_it_is_said_that_they_can_be_told_apart(
    open_session: OpenSession, review: MadeReview
) -> None:
    review.rate("Cllr B")
    page = open_session("prompts", who=LEADER)
    button = place(page, "alone").get_by_role("button", name="Show the answers")
    button.press("Enter")
    expect(place(page, "alone").get_by_role("alert").filter(has_text="plain whose it is")).to_be_visible()
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(button).to_be_focused()
    review.rate("Cllr B", "Cllr C")
    look(page)
    expect(place(page, "alone").get_by_text("Two people have answered.")).to_be_visible()
    button.press("Enter")
    dialog = page.get_by_role("dialog", name="Only two people have answered. Show their answers?")
    expect(dialog).to_have_accessible_description(
        "Two can be told apart: each of them will know what the other said, and others may guess."
    )
    expect(dialog.get_by_role("button", name="Wait for others")).to_be_focused()
    page.keyboard.press("Escape")
    expect(button).to_be_focused()
    assert [sent["knowing"] for sent in review.list_sent("reveal")] == [False]
    button.press("Enter")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    expect(place(page, "alone").get_by_role("table")).to_be_visible()
    assert [sent["knowing"] for sent in review.list_sent("reveal")] == [False, True]
