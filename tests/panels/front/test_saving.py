"""Nothing typed is lost: what is kept in the browser, when it is sent, and in which order."""

import json
from typing import Any

from playwright.sync_api import Page, expect
from tests.panels.front.acting import (
    DRAFT,
    box,
    fill_browser,
    is_refused,
    is_saved,
    let_go,
    look,
    pass_time,
    place,
    radio,
    sit_down,
    stands,
    travel,
    wait_until_held,
    write_held,
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


def test_a_burst_of_letters_is_one_message(open_session: OpenSession, review: MadeReview) -> None:
    page = open_session("prompts")
    page.evaluate(
        """() => {
          const box = document.querySelector('[data-about="short"] input');
          for (box.value of ["a", "ab", "abc"]) box.dispatchEvent(new Event("input"));
        }"""
    )
    is_saved(page, "short")
    assert [message["value"] for message in review.list_sent()] == ["abc"]


def test_what_is_typed_is_kept_before_anything_is_sent(open_session: OpenSession, review: MadeReview) -> None:
    page = open_session("prompts")
    draft = page.evaluate(
        """name => {
          const box = document.querySelector('[data-about="short"] input');
          box.value = "Kept";
          box.dispatchEvent(new Event("input"));
          return JSON.parse(localStorage[Object.keys(localStorage).find(key => key.startsWith(name))]);
        }""",
        f"{DRAFT}short@",
    )
    assert (draft["value"], draft["replaces"]) == ("Kept", [])
    is_saved(page, "short")
    assert review.list_sent()[0]["token"] == draft["token"]


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


def test_a_save_whose_reply_was_lost_is_not_written_twice(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts")
    write_held(page, "short", "Once")
    page.reload()
    is_saved(page, "short")
    assert [version["number"] for version in review.versions("short")] == [2]


def test_what_is_typed_while_a_save_is_under_way_goes_next_and_replaces_it(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts")
    write_held(page, "short", "First")
    box(page, "short").fill("First and second")
    box(page, "short").blur()
    assert len(review.list_sent()) == 1
    travel(page, "now")
    let_go(page)
    is_saved(page, "short")
    assert [(one["value"], one["replaces"]) for one in review.list_sent()] == [
        ("First", []),
        ("First and second", [2]),
    ]
    assert stands(review, "short") == ["First and second"]


def test_a_save_under_way_and_what_was_typed_after_it_both_outlive_a_reload(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts")
    write_held(page, "short", "First")
    box(page, "short").fill("Second")
    page.reload()
    expect(box(page, "short")).to_have_value("Second")
    is_saved(page, "short")
    assert stands(review, "short") == ["Second"]
    assert kept(page, "short") is None


def test_a_reply_that_comes_late_or_twice_changes_nothing(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts", clock=True)
    travel(page, "held")
    box(page, "short").fill("First")
    page.clock.run_for(200)
    wait_until_held(page)
    pass_time(page, 7)
    travel(page, "now")
    pass_time(page, 20)
    is_saved(page, "short")
    box(page, "short").fill("Second")
    page.clock.run_for(200)
    is_saved(page, "short")
    page.evaluate("while (stand.held.length) stand.let_go()")
    expect(box(page, "short")).to_have_value("Second")
    is_saved(page, "short")
    assert stands(review, "short") == ["Second"]


def test_replies_of_different_answers_may_come_in_any_order(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts")
    travel(page, "held")
    box(page, "short").fill("Short")
    page.wait_for_function("stand.held.length === 1")
    box(page, "long").fill("Long")
    page.wait_for_function("stand.held.length === 2")
    page.evaluate("stand.let_go(1)")
    is_saved(page, "long")
    expect(place(page, "short")).to_have_attribute("data-state", "unsaved")
    let_go(page)
    is_saved(page, "short")
    assert review.versions("long")[0]["value"] == "Long"


def test_a_refusal_is_said_and_the_words_are_kept(open_session: OpenSession, review: MadeReview) -> None:
    page = open_session("prompts")
    review.page.refusing = "The record cannot be reached. Your words are kept on this page."
    box(page, "short").fill("Refused")
    expect(place(page, "short").get_by_text("The record cannot be reached.")).to_be_visible()
    expect(box(page, "short")).to_have_value("Refused")
    assert (kept(page, "short") or {})["value"] == "Refused"
    review.page.refusing = ""
    page.reload()
    is_saved(page, "short")
    assert review.versions("short")[0]["value"] == "Refused"


def test_what_was_refused_is_tried_again_by_itself(open_session: OpenSession, review: MadeReview) -> None:
    page = open_session("prompts", clock=True)
    review.page.refusing = "The record cannot be reached."
    box(page, "short").fill("Refused")
    page.clock.run_for(200)
    is_refused(page, "short")
    review.page.refusing = ""
    pass_time(page, 40)
    is_saved(page, "short")
    expect(place(page, "short").get_by_text("The record cannot be reached.")).to_be_hidden()


def test_an_emptied_answer_is_taken_back(open_session: OpenSession, review: MadeReview) -> None:
    page = open_session("prompts")
    write_saved(page, "short", "Said")
    box(page, "short").fill("")
    expect(place(page, "short").get_by_text("Taken back, and saved.").first).to_be_visible()
    assert review.list_sent("withdraw")[0]["replaces"] == [2]
    assert review.versions("short") == []


def test_two_people_at_one_browser_keep_their_own_drafts_and_names(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("who", "prompts")
    travel(page, "silent")
    radio(page, "alone", "A little").check()
    sit_down(page, "Cllr B")
    expect(place(page, "alone").get_by_role("radio", checked=True)).to_have_count(0)
    radio(page, "alone", "Very well").check()
    page.reload()
    expect(radio(page, "alone", "Very well")).to_be_checked()
    sit_down(page, "Ada Byron")
    page.wait_for_function("Object.keys(localStorage).filter(key => key.includes('draft')).length === 0")
    said = {(one["author"], one["value"]) for one in review.list_sent()}
    assert said == {("Ada Byron", "a little"), ("Cllr B", "very well")}


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
