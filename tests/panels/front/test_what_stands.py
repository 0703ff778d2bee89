"""What stands is never lost from sight: not by a late reply, and not by a control that cannot show it."""

from collections.abc import Callable
from typing import Any, Protocol

from playwright.sync_api import Locator, Page, expect

OpenSession = Callable[..., Page]
RISK = {"risk": "Too few homes", "inherent": [6, 6], "residual": [2, 2], "target": None}


class StandIn(Protocol):
    def erase(self) -> None: ...
    def find(self, about: str) -> dict[str, Any]: ...
    def write(
        self, about: str, value: object, author: str, replaces: list[int] | None = None
    ) -> dict[str, Any]: ...


def place(page: Page, about: str) -> Locator:
    return page.locator(f'.place[data-about="{about}"]').first


def write_in(page: Page, about: str, words: str) -> None:
    place(page, about).get_by_role("textbox").first.fill(words)
    expect(place(page, about)).to_have_attribute("data-state", "saved")


def stands(stand_in: StandIn, about: str) -> list[Any]:
    return [one["value"] for one in stand_in.find(about)["versions"]]


def test_who_takes_an_answer_back_after_it_was_replaced_is_shown_what_stands(
    open_session: OpenSession, stand_in: StandIn
) -> None:
    stand_in.write("long", "First", "Cllr B")
    page = open_session("prompts")
    box = place(page, "long").get_by_role("textbox").first
    expect(box).to_have_value("First")
    stand_in.write("long", "Newer", "Cllr B")
    box.fill("")
    box.blur()
    expect(box).to_have_value("Newer")
    expect(place(page, "long").locator(".state").first).to_contain_text("Changed by Cllr B")
    assert stands(stand_in, "long") == ["Newer"]


def test_who_leaves_a_box_in_which_two_answers_met_still_sees_both(
    open_session: OpenSession, stand_in: StandIn
) -> None:
    stand_in.write("long", "First", "Cllr B")
    page = open_session("prompts")
    box = place(page, "long").get_by_role("textbox").first
    box.focus()
    stand_in.write("long", "Newer", "Cllr B")
    page.evaluate("window.dispatchEvent(new Event('online'))")
    expect(place(page, "long")).to_have_attribute("data-state", "waiting")
    box.fill("Mine")
    expect(place(page, "long").get_by_role("alert")).to_contain_text("Both are kept")
    box.blur()
    page.wait_for_timeout(300)
    expect(box).to_have_value("Mine")
    expect(place(page, "long").get_by_role("alert")).to_contain_text("Both are kept")


def test_a_tick_that_is_no_longer_offered_stays(open_session: OpenSession, stand_in: StandIn) -> None:
    stand_in.write("long.evidence", ["item:gone"], "Cllr B")
    page = open_session("prompts")
    place(page, "long").locator("summary", has_text="Evidence").click()
    ticks = place(page, "long.evidence")
    expect(ticks.get_by_label("Something that was ticked")).to_be_checked()
    ticks.get_by_role("checkbox").first.check()
    expect(ticks).to_have_attribute("data-state", "saved")
    assert "item:gone" in stands(stand_in, "long.evidence")[0]


def test_a_row_that_is_no_longer_asked_for_stays(open_session: OpenSession, stand_in: StandIn) -> None:
    stand_in.write("areas", [["A row since renamed", "What was said"]], "Cllr B")
    page = open_session("prompts")
    write_in(page, "areas", "More")
    assert ["A row since renamed", "What was said"] in [
        row[:2] for row in stands(stand_in, "areas")[0]["rows"]
    ]


def test_a_score_above_a_scale_that_was_shortened_stays(open_session: OpenSession, stand_in: StandIn) -> None:
    stand_in.write("risks", [RISK], "Cllr B")
    page = open_session("prompts")
    write_in(page, "risks", "Too few homes here")
    assert stands(stand_in, "risks")[0][0]["inherent"] == [6, 6]


def test_an_answer_given_when_the_question_was_asked_in_another_way_is_named_and_breaks_nothing(
    open_session: OpenSession, stand_in: StandIn
) -> None:
    stand_in.write("names", "A text, before it was a list", "Cllr B")
    page = open_session("prompts")
    expect(place(page, "names").locator(".state").first).to_contain_text(
        "does not fit this question any more"
    )
    expect(place(page, "long").get_by_role("textbox").first).to_be_attached()


def test_whoever_leaves_an_answer_that_was_erased_while_they_were_in_it_no_longer_sees_it(
    open_session: OpenSession, stand_in: StandIn
) -> None:
    stand_in.write("long", "Erased since", "Cllr B")
    page = open_session("prompts")
    box = place(page, "long").get_by_role("textbox").first
    box.focus()
    stand_in.erase()
    page.evaluate("window.dispatchEvent(new Event('online'))")
    expect(place(page, "long")).to_have_attribute("data-state", "waiting")
    expect(box).to_have_value("Erased since")
    box.blur()
    expect(box).to_have_value("")
    expect(place(page, "long").locator(".state").first).to_contain_text("taken back, or erased")
