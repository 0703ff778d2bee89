"""One browser passed round: nothing of what the last person said alone is left for the next."""

from collections.abc import Callable
from typing import Any, Protocol

from playwright.sync_api import Locator, Page, expect

OpenSession = Callable[..., Page]
HINT = "Risk 1 is scored higher as things stand than with nothing done. Say why."


class StandIn(Protocol):
    blockers: list[str]
    refusing: str
    ratings: dict[str, dict[str, Any]]
    changed: dict[str, int]
    number: int


def alone(page: Page) -> Locator:
    return page.locator('.place[data-about="alone"]').first


def sit_down(page: Page, name: str) -> None:
    page.get_by_label("Your name").fill(name)
    page.get_by_label("Your name").blur()


def answer(page: Page, words: str) -> None:
    alone(page).get_by_role("radio", name=words, exact=True).check()


def pass_time(page: Page, seconds: int) -> None:
    """Let time go by in small steps, between which replies can arrive."""
    for _step in range(seconds):
        page.clock.run_for(1000)


def test_what_is_lacking_in_the_last_persons_own_answer_is_not_said_to_the_next(
    open_session: OpenSession, stand_in: StandIn
) -> None:
    stand_in.blockers = [HINT]
    page = open_session("who", "prompts")
    answer(page, "Well")
    expect(alone(page)).to_have_attribute("data-state", "saved")
    sit_down(page, "Cllr B")
    expect(alone(page).get_by_role("radio", checked=True)).to_have_count(0)
    expect(alone(page).get_by_text(HINT)).to_have_count(0)


def test_why_the_last_persons_own_answer_was_refused_is_not_said_to_the_next(
    open_session: OpenSession, stand_in: StandIn
) -> None:
    stand_in.refusing = "Your reason is too long."
    page = open_session("who", "prompts")
    answer(page, "Well")
    expect(alone(page).get_by_text(stand_in.refusing)).to_be_visible()
    sit_down(page, "Cllr B")
    expect(alone(page).get_by_text(stand_in.refusing)).to_be_hidden()


def test_the_next_persons_own_answer_is_not_said_to_be_brought_back(
    open_session: OpenSession, stand_in: StandIn
) -> None:
    page = open_session("who", "prompts")
    page.evaluate("stand.mode = 'silent'")
    answer(page, "A little")
    page.reload()
    stand_in.refusing = "Not now."
    page.reload()
    expect(alone(page).get_by_role("radio", name="A little", exact=True)).to_be_checked()
    expect(alone(page)).to_have_attribute("data-state", "refused")
    sit_down(page, "Cllr B")
    expect(alone(page).get_by_role("radio", checked=True)).to_have_count(0)
    stand_in.refusing = ""
    answer(page, "Well")
    expect(alone(page)).to_have_attribute("data-state", "saved")
    expect(alone(page).locator(".state").first).to_have_text("Saved at 14:32.")


def test_a_persons_own_answer_is_shown_to_them_though_the_first_look_for_it_had_no_reply(
    open_session: OpenSession, stand_in: StandIn
) -> None:
    mine = {"value": "well", "reason": "", "time": "14:02", "number": 1}
    stand_in.ratings["Cllr B"], stand_in.changed["alone"], stand_in.number = mine, 1, 1
    page = open_session("who", "prompts", clock=True)
    page.evaluate("stand.mode = 'silent'")
    sit_down(page, "Cllr B")
    pass_time(page, 8)
    page.evaluate("stand.mode = 'now'")
    pass_time(page, 40)
    expect(alone(page).get_by_role("radio", name="Well", exact=True)).to_be_checked()
