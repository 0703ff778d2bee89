"""Nothing typed is lost: what is kept in the browser, when it is sent, and in which order."""

import json
from typing import Any

from playwright.sync_api import Page, expect
from tests.panels.front.acting import (
    DRAFT,
    box,
    fill_browser,
    is_saved,
    look,
    place,
    radio,
    sit_down,
    stands,
    travel,
    wait_until_held,
    write_saved,
    write_unsent,
)
from tests.panels.front.conftest import OpenSession
from tests.panels.front.made_review import MadeReview


def kept(page: Page, about: str) -> dict[str, Any] | None:
    # After the name of a draft stand its saver and its tab.
    find = "name => localStorage[Object.keys(localStorage).find(key => key.startsWith(name))] ?? 'null'"
    found: dict[str, Any] | None = json.loads(page.evaluate(find, f"{DRAFT}{about}@"))
    return found


def test_an_answer_is_saved_as_it_is_written_and_says_when(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts")
    box(page, "short").press_sequentially("Seen")
    is_saved(page, "short")
    expect(place(page, "short").get_by_role("status").first).to_have_text("Saved at 14:32.")
    assert stands(review, "short") == ["Seen"]
    assert kept(page, "short") is None


def test_a_draft_left_behind_comes_back_and_is_sent_with_the_same_token(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts")
    write_unsent(page, "short", "Left behind")
    draft = kept(page, "short")
    assert draft
    page.reload()
    expect(box(page, "short")).to_have_value("Left behind")
    expect(
        place(page, "short").get_by_text("Brought back from this browser. Saved at 14:32.").first
    ).to_be_visible()
    assert [message["token"] for message in review.list_sent()] == [draft["token"]]
    assert kept(page, "short") is None


def test_the_next_person_is_never_shown_what_the_last_one_said_alone(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("who", "prompts")
    alone = place(page, "alone")
    radio(page, "alone", "A little").check()
    is_saved(page, "alone")
    box(page, "short").focus()
    travel(page, "held")
    look(page)
    wait_until_held(page)
    sit_down(page, "Cllr B")
    expect(alone.get_by_role("radio", checked=True)).to_have_count(0)
    travel(page, "now")
    asked = len(review.list_sent("look"))
    page.evaluate("while (stand.held.length) stand.let_go()")
    page.wait_for_function("count => stand.sent.filter(kind => kind === 'look').length > count", arg=asked)
    expect(alone.get_by_text("One person has answered.")).to_be_visible()
    expect(alone.get_by_role("radio", checked=True)).to_have_count(0)
    sit_down(page, "Ada Byron")
    expect(radio(page, "alone", "A little")).to_be_checked()


def test_a_browser_that_keeps_nothing_is_said_once_and_still_saves(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts", "answers")
    fill_browser(page)
    box(page, "short").fill("Said")
    write_saved(page, "long", "Said")
    expect(page.get_by_text("This browser cannot keep what you write.")).to_have_count(1)
    assert review.versions("short")[0]["value"] == "Said"
