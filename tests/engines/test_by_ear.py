"""By ear: what a screen reader says of a session in Firefox, and that it says each thing once."""

import json
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page
from tests.engines.orca import Listener
from tests.engines.served_review import ServedReview
from tests.panels.front.acting import box, radio

pytestmark = [pytest.mark.ears, pytest.mark.long]

UNSIGNED = "Say who is writing, and you can answer here."
KEPT = "Your words are kept in this browser."
SHOWN = "The answers are shown now, and closed: none can be added, changed or taken back."
TOO_LATE = "Something you wrote here was not saved. It is kept in this browser alone."
LOCK = {"name": "Question 1", "about": "short", "sentence": "Question 1 is open.", "href": "#prompt-short"}

OpenSession = Callable[..., Page]


@pytest.fixture
def open_session(heard_browser: Browser, listener: Listener, served: ServedReview) -> Iterator[OpenSession]:
    """Open the session's page, in a window in which somebody has said who they are."""
    context = heard_browser.new_context(no_viewport=True)

    def open_at(who: tuple[str, str] | None = ("Ada Byron", "member")) -> Page:
        page = context.new_page()
        if who:
            signed = json.dumps({"author": who[0], "role": who[1]})
            keep = f"if (origin !== 'null') localStorage['scrutiny:who'] ??= {json.dumps(signed)}"
            page.add_init_script(keep)
        page.goto(served.address)
        page.wait_for_selector("body[data-ready]")
        listener.hear()
        return page

    yield open_at
    context.close()


def expect_once(listener: Listener, sentence: str, *never: str) -> None:
    """Expect a sentence to be said once and whole, and others not at all."""
    heard = listener.hear(sentence)
    assert len([said for said in heard if sentence in said]) == 1, heard
    assert [said for said in heard if any(words in said for words in never)] == []


def look(page: Page) -> None:
    page.evaluate("window.dispatchEvent(new Event('online'))")


def test_a_page_that_nobody_has_signed_says_so_once_for_its_part(
    open_session: OpenSession, listener: Listener
) -> None:
    page = open_session(None)
    listener.press("KP_Add")
    expect_once(listener, UNSIGNED, "grayed", "read only")
    page.locator(".who input").focus()
    listener.type("Ada Byron")
    listener.press("Tab")
    listener.type("A mem")
    expect_once(listener, "You are writing as Ada Byron, a member of the committee.")


def test_a_group_and_a_row_say_their_names_once(
    open_session: OpenSession, listener: Listener, served: ServedReview
) -> None:
    with served.asking:
        served.review.change("alone", whose="Leaders")
    page = open_session()
    radio(page, "alone", "Well").focus()
    expect_once(listener, "Leaders (your own answer to question 4: What do we say of alone?) panel.")
    page.locator(".place[data-about=actions] textarea").first.focus()
    expect_once(listener, "What (Row 1, question 7) entry.")
    listener.press("KP_Add")
    expect_once(listener, "By whom (post) (Row 1, question 7)")


def test_what_is_saved_and_why_something_is_not_is_said_once(
    open_session: OpenSession, listener: Listener, served: ServedReview
) -> None:
    page = open_session()
    box(page, "short").focus()
    listener.hear("entry.")
    listener.type("Enough")
    expect_once(listener, "Saved at 14:32.")
    served.review.page.refusing = "This answer is too long. Shorten it."
    listener.type(" and more")
    expect_once(listener, f"Not saved: this answer is too long. Shorten it. {KEPT}", "Saved at")


def test_what_is_kept_without_a_connection_is_said_once_and_that_it_is_back(
    open_session: OpenSession, listener: Listener, served: ServedReview
) -> None:
    page = open_session()
    box(page, "short").focus()
    listener.hear("entry.")
    served.is_away = True
    listener.type("Meanwhile")
    expect_once(listener, "Not connected. What you write is kept in this browser", "Kept in")
    served.is_away = False
    look(page)
    expect_once(listener, "Saved at 14:32.")


def test_an_answer_that_met_another_is_told_in_one_sentence(
    open_session: OpenSession, listener: Listener, served: ServedReview
) -> None:
    page = open_session()
    box(page, "short").focus()
    listener.hear("entry.")
    with served.asking:
        served.review.write("short", "Theirs", "Cllr B")
    listener.type("Mine")
    expect_once(listener, "Saved. Cllr B wrote here too; choose which stands.", "Saved at")


def test_what_another_person_changes_is_told_once(
    open_session: OpenSession, listener: Listener, served: ServedReview
) -> None:
    page = open_session()
    box(page, "long").focus()
    listener.hear("entry.")
    with served.asking:
        served.review.write("short", "Theirs", "Cllr B")
    look(page)
    expect_once(listener, "Question 1: changed by Cllr B at 14:32")


def test_answers_that_are_shown_are_told_in_one_with_what_came_too_late(
    open_session: OpenSession, listener: Listener, served: ServedReview
) -> None:
    page = open_session()
    radio(page, "alone", "A little").check()
    radio(page, "alone", "A little").focus()
    expect_once(listener, "Saved at 14:32.")
    with served.asking:
        served.review.rate("Cllr B", "Cllr C")
        served.review.show()
    page.locator(".place[data-about=alone] textarea").focus()
    listener.type("Too late")
    listener.hear()
    box(page, "long").focus()
    heard = listener.hear(TOO_LATE)
    assert len([said for said in heard if TOO_LATE in said]) == 1, heard


def test_answers_that_are_shown_are_told_with_how_many_said_what(
    open_session: OpenSession, listener: Listener, served: ServedReview
) -> None:
    page = open_session()
    box(page, "long").focus()
    listener.hear("entry.")
    with served.asking:
        served.review.rate("Cllr A", "Cllr B", "Cllr C")
        served.review.show()
    look(page)
    expect_once(listener, f"Question 4: t{SHOWN[1:]} Three people answered.")


def test_a_part_that_opens_or_shuts_is_told_once(
    open_session: OpenSession, listener: Listener, served: ServedReview
) -> None:
    with served.asking:
        served.review.turn_gate([LOCK])
    page = open_session()
    box(page, "short").focus()
    listener.hear("entry.")
    for locks, said in (([], "The part is open now."), ([LOCK], "The part is shut again: question 1.")):
        with served.asking:
            served.review.turn_gate(locks)
        look(page)
        expect_once(listener, said)
