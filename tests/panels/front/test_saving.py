"""Nothing typed is lost: what is kept in the browser, when it is sent, and in which order."""

import json
from collections.abc import Callable
from typing import Any, Protocol

from playwright.sync_api import Locator, Page, expect

OpenSession = Callable[..., Page]
DRAFT = "scrutiny:draft:0123456789abcdef:"


class StandIn(Protocol):
    heard: list[dict[str, Any]]
    refusing: str

    def find(self, about: str) -> dict[str, Any]: ...
    def list_sent(self, kind: str = "save") -> list[dict[str, Any]]: ...


def place(page: Page, about: str) -> Locator:
    return page.locator(f'.place[data-about="{about}"]').first


def write(page: Page, about: str, words: str) -> None:
    place(page, about).get_by_role("textbox").first.fill(words)


def is_saved(page: Page, about: str) -> None:
    expect(place(page, about)).to_have_attribute("data-state", "saved")


def travel(page: Page, how: str) -> None:
    page.evaluate("how => { stand.mode = how }", how)


def let_go(page: Page) -> None:
    page.wait_for_function("stand.held.length")
    page.evaluate("stand.let_go()")


def kept(page: Page, about: str) -> dict[str, Any] | None:
    # After the name of a draft stand its saver and its tab.
    find = "name => localStorage[Object.keys(localStorage).find(key => key.startsWith(name))] ?? 'null'"
    found: dict[str, Any] | None = json.loads(page.evaluate(find, f"{DRAFT}{about}@"))
    return found


def pass_time(page: Page, seconds: int) -> None:
    """Let time go by in small steps, between which replies can arrive."""
    for _step in range(seconds):
        page.clock.run_for(1000)


def test_an_answer_is_saved_as_it_is_written_and_says_when(
    open_session: OpenSession, stand_in: StandIn
) -> None:
    page = open_session("prompts")
    place(page, "short").get_by_role("textbox").press_sequentially("Seen")
    is_saved(page, "short")
    expect(place(page, "short").get_by_role("status").first).to_have_text("Saved at 14:32.")
    assert [one["value"] for one in stand_in.find("short")["versions"]] == ["Seen"]
    assert kept(page, "short") is None


def test_a_burst_of_letters_is_one_message(open_session: OpenSession, stand_in: StandIn) -> None:
    page = open_session("prompts")
    page.evaluate(
        """() => {
          const box = document.querySelector('[data-about="short"] input');
          for (box.value of ["a", "ab", "abc"]) box.dispatchEvent(new Event("input"));
        }"""
    )
    is_saved(page, "short")
    assert [message["value"] for message in stand_in.list_sent()] == ["abc"]


def test_what_is_typed_is_kept_before_anything_is_sent(open_session: OpenSession, stand_in: StandIn) -> None:
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
    assert stand_in.list_sent()[0]["token"] == draft["token"]


def test_a_draft_left_behind_comes_back_and_is_sent_with_the_same_token(
    open_session: OpenSession, stand_in: StandIn
) -> None:
    page = open_session("prompts")
    travel(page, "silent")
    write(page, "short", "Left behind")
    draft = kept(page, "short")
    assert draft
    page.reload()
    expect(place(page, "short").get_by_role("textbox")).to_have_value("Left behind")
    expect(
        place(page, "short").get_by_text("Brought back from this browser. Saved at 14:32.").first
    ).to_be_visible()
    assert [message["token"] for message in stand_in.list_sent()] == [draft["token"]]
    assert kept(page, "short") is None


def test_a_save_whose_reply_was_lost_is_not_written_twice(
    open_session: OpenSession, stand_in: StandIn
) -> None:
    page = open_session("prompts")
    travel(page, "held")
    write(page, "short", "Once")
    page.wait_for_function("stand.held.length")
    page.reload()
    is_saved(page, "short")
    assert [one["number"] for one in stand_in.find("short")["versions"]] == [1]


def test_what_is_typed_while_a_save_is_under_way_goes_next_and_replaces_it(
    open_session: OpenSession, stand_in: StandIn
) -> None:
    page = open_session("prompts")
    travel(page, "held")
    write(page, "short", "First")
    page.wait_for_function("stand.held.length")
    write(page, "short", "First and second")
    place(page, "short").get_by_role("textbox").blur()
    assert len(stand_in.list_sent()) == 1
    travel(page, "now")
    let_go(page)
    is_saved(page, "short")
    assert [(one["value"], one["replaces"]) for one in stand_in.list_sent()] == [
        ("First", []),
        ("First and second", [1]),
    ]
    assert [one["value"] for one in stand_in.find("short")["versions"]] == ["First and second"]


def test_a_save_under_way_and_what_was_typed_after_it_both_outlive_a_reload(
    open_session: OpenSession, stand_in: StandIn
) -> None:
    page = open_session("prompts")
    travel(page, "held")
    write(page, "short", "First")
    page.wait_for_function("stand.held.length")
    write(page, "short", "Second")
    page.reload()
    expect(place(page, "short").get_by_role("textbox")).to_have_value("Second")
    is_saved(page, "short")
    assert [one["value"] for one in stand_in.find("short")["versions"]] == ["Second"]
    assert kept(page, "short") is None


def test_a_reply_that_comes_late_or_twice_changes_nothing(
    open_session: OpenSession, stand_in: StandIn
) -> None:
    page = open_session("prompts", clock=True)
    travel(page, "held")
    write(page, "short", "First")
    page.clock.run_for(200)
    page.wait_for_function("stand.held.length")
    pass_time(page, 7)
    travel(page, "now")
    pass_time(page, 20)
    is_saved(page, "short")
    write(page, "short", "Second")
    page.clock.run_for(200)
    is_saved(page, "short")
    page.evaluate("while (stand.held.length) stand.let_go()")
    expect(place(page, "short").get_by_role("textbox")).to_have_value("Second")
    is_saved(page, "short")
    assert [one["value"] for one in stand_in.find("short")["versions"]] == ["Second"]


def test_replies_of_different_answers_may_come_in_any_order(
    open_session: OpenSession, stand_in: StandIn
) -> None:
    page = open_session("prompts")
    travel(page, "held")
    write(page, "short", "Short")
    page.wait_for_function("stand.held.length === 1")
    write(page, "long", "Long")
    page.wait_for_function("stand.held.length === 2")
    page.evaluate("stand.let_go(1)")
    is_saved(page, "long")
    expect(place(page, "short")).to_have_attribute("data-state", "unsaved")
    page.evaluate("stand.let_go()")
    is_saved(page, "short")
    assert stand_in.find("long")["versions"][0]["value"] == "Long"


def test_a_refusal_is_said_and_the_words_are_kept(open_session: OpenSession, stand_in: StandIn) -> None:
    page = open_session("prompts")
    stand_in.refusing = "The record cannot be reached. Your words are kept on this page."
    write(page, "short", "Refused")
    expect(place(page, "short").get_by_text("The record cannot be reached.")).to_be_visible()
    expect(place(page, "short").get_by_role("textbox")).to_have_value("Refused")
    assert (kept(page, "short") or {})["value"] == "Refused"
    stand_in.refusing = ""
    page.reload()
    is_saved(page, "short")
    assert stand_in.find("short")["versions"][0]["value"] == "Refused"


def test_what_was_refused_is_tried_again_by_itself(open_session: OpenSession, stand_in: StandIn) -> None:
    page = open_session("prompts", clock=True)
    stand_in.refusing = "The record cannot be reached."
    write(page, "short", "Refused")
    page.clock.run_for(200)
    expect(place(page, "short")).to_have_attribute("data-state", "refused")
    stand_in.refusing = ""
    pass_time(page, 40)
    is_saved(page, "short")
    expect(place(page, "short").get_by_text("The record cannot be reached.")).to_be_hidden()


def test_an_emptied_answer_is_taken_back(open_session: OpenSession, stand_in: StandIn) -> None:
    page = open_session("prompts")
    write(page, "short", "Said")
    is_saved(page, "short")
    write(page, "short", "")
    expect(place(page, "short").get_by_text("Taken back, and saved.").first).to_be_visible()
    assert stand_in.list_sent("withdraw")[0]["replaces"] == [1]
    assert stand_in.find("short")["versions"] == []


def test_two_people_at_one_browser_keep_their_own_drafts_and_names(
    open_session: OpenSession, stand_in: StandIn
) -> None:
    page = open_session("who", "prompts")
    travel(page, "silent")
    place(page, "alone").get_by_role("radio", name="A little").check()
    page.get_by_label("Your name").fill("Cllr B")
    page.get_by_label("Your name").blur()
    expect(place(page, "alone").get_by_role("radio", checked=True)).to_have_count(0)
    place(page, "alone").get_by_role("radio", name="Very well").check()
    page.reload()
    expect(place(page, "alone").get_by_role("radio", name="Very well")).to_be_checked()
    page.get_by_label("Your name").fill("Ada Byron")
    page.get_by_label("Your name").blur()
    page.wait_for_function("Object.keys(localStorage).filter(key => key.includes('draft')).length === 0")
    said = {(one["author"], one["value"]) for one in stand_in.list_sent()}
    assert said == {("Ada Byron", "a little"), ("Cllr B", "very well")}


def test_the_next_person_is_never_shown_what_the_last_one_said_alone(
    open_session: OpenSession, stand_in: StandIn
) -> None:
    page = open_session("who", "prompts")
    alone = place(page, "alone")
    alone.get_by_role("radio", name="A little").check()
    is_saved(page, "alone")
    place(page, "short").get_by_role("textbox").focus()
    travel(page, "held")
    page.evaluate("window.dispatchEvent(new Event('online'))")
    page.wait_for_function("stand.held.length")
    page.get_by_label("Your name").fill("Cllr B")
    page.get_by_label("Your name").blur()
    expect(alone.get_by_role("radio", checked=True)).to_have_count(0)
    travel(page, "now")
    asked = len(stand_in.list_sent("look"))
    page.evaluate("while (stand.held.length) stand.let_go()")
    page.wait_for_function("count => stand.sent.filter(kind => kind === 'look').length > count", arg=asked)
    expect(alone.get_by_text("One person has answered.")).to_be_visible()
    expect(alone.get_by_role("radio", checked=True)).to_have_count(0)
    page.get_by_label("Your name").fill("Ada Byron")
    page.get_by_label("Your name").blur()
    expect(alone.get_by_role("radio", name="A little")).to_be_checked()


def test_a_browser_that_keeps_nothing_is_said_once_and_still_saves(
    open_session: OpenSession, stand_in: StandIn
) -> None:
    page = open_session("prompts", "answers")
    page.evaluate("() => { Storage.prototype.setItem = () => { throw new Error('full') } }")
    write(page, "short", "Said")
    write(page, "long", "Said")
    is_saved(page, "long")
    expect(page.get_by_text("This browser cannot keep what you write.")).to_have_count(1)
    assert stand_in.find("short")["versions"][0]["value"] == "Said"
