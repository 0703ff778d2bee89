"""Several windows of one browser: each keeps what was typed in it, and nothing is lost or written twice."""

from typing import Any

from playwright.sync_api import Page, expect
from tests.panels.front.acting import (
    box,
    is_disputed,
    is_saved,
    let_go,
    look,
    place,
    stands,
    travel,
    write_held,
    write_unsent,
)
from tests.panels.front.conftest import OpenSession
from tests.panels.front.made_review import MadeReview

BOTH = "You wrote an answer here too, at 14:32 on 1 May 2026. Both are kept. Choose which stands."


def is_brought_back(page: Page, about: str) -> None:
    expect(place(page, about).get_by_text("Brought back from this browser. Saved at").first).to_be_visible()


def count_drafts(page: Page) -> int:
    count: int = page.evaluate("Object.keys(localStorage).filter(key => key.includes(':draft:')).length")
    return count


def sent(review: MadeReview) -> list[Any]:
    return [sent["value"] for sent in review.list_sent()]


def test_two_windows_without_a_connection_keep_both_their_answers_to_one_question(
    open_session: OpenSession, review: MadeReview
) -> None:
    one, other = open_session("prompts"), open_session("prompts")
    write_unsent(one, "long", "From the first")
    write_unsent(other, "long", "From the second")
    one.reload()
    is_brought_back(one, "long")
    other.reload()
    is_brought_back(other, "long")
    look(one)
    for page, words in ((one, "From the first"), (other, "From the second")):
        is_disputed(page, "long", BOTH)
        expect(box(page, "long")).to_have_value(words)
    assert stands(review, "long") == ["From the first", "From the second"]
    assert count_drafts(one) == 0


def test_a_duplicated_tab_leaves_the_drafts_of_the_first_to_it(
    open_session: OpenSession, review: MadeReview
) -> None:
    first, copy = open_session("prompts"), open_session("prompts")
    write_unsent(first, "short", "Still being written")
    write_unsent(copy, "long", "The copy’s own")
    of_tab = first.evaluate("JSON.stringify(sessionStorage)")
    copy.evaluate("of_tab => Object.assign(sessionStorage, JSON.parse(of_tab))", of_tab)
    copy.reload()
    is_saved(copy, "long")
    expect(box(copy, "short")).to_have_value("")
    assert sent(review) == ["The copy’s own"]
    write_unsent(copy, "short", "From the copy")
    for page, words in ((first, "Still being written"), (copy, "From the copy")):
        page.reload()
        is_brought_back(page, "short")
        expect(box(page, "short")).to_have_value(words)
    assert stands(review, "short") == ["Still being written", "From the copy"]


def test_words_taken_up_from_a_window_that_only_slept_are_not_written_twice(
    open_session: OpenSession, review: MadeReview
) -> None:
    sleeper, other = open_session("prompts"), open_session("prompts")
    write_held(sleeper, "short", "One")
    box(sleeper, "short").fill("One two")
    other.add_init_script("delete window.BroadcastChannel")
    other.reload()
    is_saved(other, "short")
    expect(box(other, "short")).to_have_value("One two")
    box(sleeper, "short").fill("One two three")
    travel(sleeper, "now")
    let_go(sleeper)
    is_disputed(sleeper, "short", BOTH)
    assert stands(review, "short") == ["One two", "One two three"]
