"""Several windows of one browser: each keeps what was typed in it, and nothing is lost or written twice."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect
from tests.panels.front.acting import (
    box,
    is_disputed,
    is_refused,
    is_saved,
    is_settled,
    keep_old_draft,
    let_go,
    look,
    pass_time,
    place,
    radio,
    sit_down,
    stands,
    travel,
    write_held,
    write_saved,
    write_unsent,
)
from tests.panels.front.conftest import OpenSession
from tests.panels.front.made_review import MadeReview

BOTH = "You wrote an answer here too, at 14:32 on 1 May 2026. Both are kept. Choose which stands."


def is_brought_back(page: Page, about: str) -> None:
    expect(place(page, about).get_by_text("Brought back from this browser. Saved at").first).to_be_visible()


def leave_behind(open_session: OpenSession, about: str, *said: str) -> None:
    """Write in several windows that are open together and without a connection, and close them all."""
    windows = [open_session("prompts") for _words in said]
    for page, words in zip(windows, said, strict=True):
        write_unsent(page, about, words)
    for page in windows:
        page.close()


def leave_alone_behind(open_session: OpenSession, *said: str) -> None:
    windows = [open_session("prompts") for _words in said]
    for page, words in zip(windows, said, strict=True):
        travel(page, "silent")
        radio(page, "alone", words).check()
    for page in windows:
        page.close()


@pytest.fixture
def refused_beside(open_session: OpenSession, review: MadeReview) -> Page:
    """A page which brings back two answers to one question, the first of which does not fit."""
    leave_behind(open_session, "short", "From the first", "From the second")
    review.page.unfit = "From the first"
    return open_session("prompts")


def count_drafts(page: Page) -> int:
    count: int = page.evaluate("Object.keys(localStorage).filter(key => key.includes(':draft:')).length")
    return count


def sent(review: MadeReview) -> list[Any]:
    return [one["value"] for one in review.list_sent()]


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


def test_a_window_that_is_loaded_again_brings_back_only_its_own_draft(
    open_session: OpenSession, review: MadeReview
) -> None:
    one, other = open_session("prompts"), open_session("prompts")
    write_unsent(one, "short", "From the first")
    write_unsent(other, "short", "From the second")
    one.reload()
    is_brought_back(one, "short")
    expect(box(one, "short")).to_have_value("From the first")
    assert sent(review) == ["From the first"]
    expect(box(other, "short")).to_have_value("From the second")
    assert count_drafts(other) == 1


def test_what_closed_windows_left_behind_is_all_sent_by_the_next_one(
    open_session: OpenSession, review: MadeReview
) -> None:
    leave_behind(open_session, "long", "From the first", "From the second")
    page = open_session("prompts")
    expect(box(page, "long")).to_have_value("From the second")
    is_brought_back(page, "long")
    is_disputed(page, "long", BOTH)
    assert sorted(sent(review)) == ["From the first", "From the second"]
    assert sorted(stands(review, "long")) == ["From the first", "From the second"]
    assert count_drafts(page) == 0


def test_two_answers_of_one_person_can_be_told_apart_by_ear(
    open_session: OpenSession, review: MadeReview
) -> None:
    leave_behind(open_session, "long", "From the first", "From the second")
    page = open_session("prompts")
    first = place(page, "long").get_by_role("button", name="Keep mine (answer 1)")
    expect(place(page, "long").get_by_role("button", name="Keep mine (answer 2)")).to_be_visible()
    first.press("Enter")
    is_settled(page, "long")
    assert stands(review, "long") == ["From the first"]


def test_a_tabs_own_draft_comes_into_the_control_before_a_later_one_of_a_closed_window(
    open_session: OpenSession, review: MadeReview
) -> None:
    own, closed = open_session("prompts"), open_session("prompts")
    write_unsent(own, "long", "Its own")
    write_unsent(closed, "long", "Left behind later")
    closed.close()
    own.reload()
    is_disputed(own, "long", BOTH)
    expect(box(own, "long")).to_have_value("Its own")
    assert sorted(stands(review, "long")) == ["Its own", "Left behind later"]


def test_a_draft_of_a_tab_that_is_being_loaded_too_is_left_to_it(
    open_session: OpenSession, review: MadeReview
) -> None:
    loading, closed, listener = open_session("prompts"), open_session("prompts"), open_session("who")
    write_unsent(loading, "short", "Of the tab that is being loaded")
    write_unsent(closed, "long", "Of the closed one")
    listener.evaluate(
        """waiting => {
          const channel = new BroadcastChannel("scrutiny:drafts");
          channel.onmessage = () => channel.postMessage({ isAsking: false, held: [], waiting });
        }""",
        loading.evaluate("sessionStorage['scrutiny:tab']"),
    )
    loading.close()
    closed.close()
    page = open_session("prompts")
    is_saved(page, "long")
    expect(box(page, "short")).to_have_value("")
    assert sent(review) == ["Of the closed one"]
    assert count_drafts(page) == 1


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


def test_a_draft_kept_by_an_earlier_version_is_brought_back(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts")
    token = keep_old_draft(page, "short", "From before")
    page.reload()
    is_saved(page, "short")
    expect(box(page, "short")).to_have_value("From before")
    assert [one["token"] for one in review.list_sent()] == [token]
    assert count_drafts(page) == 0


def test_a_full_browser_brings_back_what_it_kept_and_lets_go_of_it_once_it_is_saved(
    open_session: OpenSession, review: MadeReview
) -> None:
    leave_behind(open_session, "short", "Kept before it was full")
    review.page.unfit = "Kept before it was full"
    page = open_session("prompts")
    page.add_init_script("Storage.prototype.setItem = () => { throw new Error('full') }")
    page.reload()
    is_refused(page, "short")
    assert count_drafts(page) == 1
    review.page.unfit = ""
    page.reload()
    is_saved(page, "short")
    assert stands(review, "short") == ["Kept before it was full"]
    assert count_drafts(page) == 0


def test_of_several_answers_that_one_person_gave_alone_the_last_one_stands(
    open_session: OpenSession, review: MadeReview
) -> None:
    leave_alone_behind(open_session, "A little", "Fairly well", "Very well")
    page = open_session("prompts")
    is_saved(page, "alone")
    expect(radio(page, "alone", "Very well")).to_be_checked()
    assert sent(review) == ["a little", "fairly well", "very well"]
    assert review.own("alone", "Ada Byron") == "very well"


def test_an_older_answer_given_alone_that_was_refused_is_not_sent_after_the_newer_one(
    open_session: OpenSession, review: MadeReview
) -> None:
    leave_alone_behind(open_session, "A little", "Very well")
    review.page.unfit = "a little"
    page = open_session("prompts", clock=True)
    page.clock.run_for(1000)
    is_brought_back(page, "alone")
    review.page.unfit = ""
    pass_time(page, 40)
    assert sent(review) == ["a little", "very well"]
    expect(place(page, "alone").get_by_text("Something else that was kept")).to_have_count(0)
    expect(radio(page, "alone", "Very well")).to_be_checked()
    assert review.own("alone", "Ada Byron") == "very well"


def test_what_one_person_left_of_their_own_is_neither_shown_to_the_next_nor_sent_for_them(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts")
    travel(page, "silent")
    radio(page, "alone", "A little").check()
    write_unsent(page, "short", "Everybody’s")
    page.evaluate("""localStorage["scrutiny:who"] = '{"author": "Cllr B", "role": "member"}'""")
    page.close()
    page = open_session("who", "prompts")
    is_saved(page, "short")
    expect(place(page, "alone").get_by_role("radio", checked=True)).to_have_count(0)
    assert sent(review) == ["Everybody’s"]
    sit_down(page, "Ada Byron")
    expect(radio(page, "alone", "A little")).to_be_checked()
    is_saved(page, "alone")
    assert {one["author"] for one in review.list_sent()} == {"Ada Byron"}


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


def test_a_draft_that_is_refused_beside_another_is_said_and_stays_in_the_browser(
    refused_beside: Page, open_session: OpenSession, review: MadeReview
) -> None:
    said = "Something else that was kept for this answer is not saved yet, and stays in this browser."
    expect(place(refused_beside, "short").get_by_text(said).first).to_be_visible()
    assert stands(review, "short") == ["From the second"]
    refused_beside.close()
    review.page.unfit = ""
    page = open_session("prompts")
    is_disputed(page, "short", BOTH)
    assert stands(review, "short") == ["From the second", "From the first"]


def test_words_that_are_refused_beside_an_answer_can_be_read_and_deleted(refused_beside: Page) -> None:
    expect(place(refused_beside, "short").get_by_text("From the first")).to_be_visible()
    delete = place(refused_beside, "short").get_by_role("button", name="Delete these words from this browser")
    delete.press("Enter")
    expect(place(refused_beside, "short").get_by_text("From the first")).to_have_count(0)
    expect(place(refused_beside, "short").get_by_text("Something else that was kept")).to_have_count(0)
    expect(box(refused_beside, "short")).to_be_focused()
    assert count_drafts(refused_beside) == 0


def test_a_draft_that_its_question_has_no_room_for_any_more_is_shown_and_not_written_over(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts")
    words = "A text, before it was a list"
    keep_old_draft(page, "names", words)
    review.page.unfit = words
    page.reload()
    expect(place(page, "names").get_by_text(words)).to_be_visible()
    write_saved(page, "names", "One of the list")
    expect(place(page, "names").get_by_text(words)).to_be_visible()
    assert count_drafts(page) == 1
