"""Risks that are named elsewhere while a page is open are offered on its heat map."""

from typing import Any

from playwright.sync_api import Page, expect
from tests.panels.front.acting import is_saved, look, place, stands
from tests.panels.front.conftest import OpenSession
from tests.panels.front.made_review import MadeReview


def name_risks(review: MadeReview, page: Page, *names: str) -> None:
    review.change("risks", rows=names)
    look(page)


def expect_risks(page: Page, *names: str) -> None:
    expect(place(page, "risks").locator(".risk")).to_have_count(len(names))
    page.wait_for_function(
        "names => names.every((name, at) => "
        "document.querySelectorAll('.place[data-about=risks] .risk input')[at].value === name)",
        arg=[*names],
    )


def test_nothing_moves_under_the_hands_of_somebody_who_is_naming_a_risk(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts")
    name_risks(review, page, "Floods", "Too few homes")
    expect_risks(page, "Floods", "Too few homes")
    box = place(page, "risks").locator(".risk input").nth(1)
    box.focus()
    name_risks(review, page, "Storms", "Too few homes")
    expect_risks(page, "Floods", "Too few homes", "Storms")
    expect(box).to_be_focused()
    expect(box).to_have_value("Too few homes")
    # The button stays under whoever is on it when there is nothing to take any more.
    review.change("risks", scores={"Floods": {"inherent": [5, 5]}})
    name_risks(review, page, "Storms", "Too few homes")
    take = place(page, "risks").get_by_role("button", name="Take the register’s scores")
    take.focus()
    review.change("risks", scores={})
    name_risks(review, page, "Storms", "Too few homes", "Strikes")
    page.wait_for_function(
        "[...document.querySelectorAll('.place[data-about=risks] .risk input')].at(-1).value === 'Strikes'"
    )
    expect(take).to_be_focused()


def test_the_registers_scores_are_taken_over_when_asked_and_only_where_none_is_given(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts")
    risks = place(page, "risks")
    take = risks.get_by_role("button", name="Take the register’s scores where none is given here")
    expect(take).to_be_hidden()
    homes: dict[str, Any] = {"inherent": [2, 2]}
    review.change(
        "risks", scores={"Floods": {"inherent": [5, 5], "residual": [3, None]}, "Too few homes": homes}
    )
    name_risks(review, page, "Floods", "Too few homes")
    risks.locator(".risk").first.get_by_label("Likelihood").first.select_option("4")
    risks.locator(".risk").first.get_by_label("Impact").first.select_option("4")
    is_saved(page, "risks")
    take.focus()
    page.keyboard.press("Enter")
    expect(risks.get_by_role("status").get_by_text("Taken for 2 risks.")).to_be_visible()
    expect(take).to_be_focused()
    is_saved(page, "risks")
    expect(risks.get_by_role("status").get_by_text("Taken for 2 risks.")).to_be_visible()
    assert stands(review, "risks") == [
        [
            {"risk": "Floods", "inherent": [4, 4], "residual": [3, None], "target": None},
            {"risk": "Too few homes", "inherent": [2, 2], "residual": None, "target": None},
        ]
    ]
    page.keyboard.press("Enter")
    expect(risks.get_by_role("status").get_by_text("Nothing to take")).to_be_visible()
    # Half of a score is completed once the register has the other half.
    floods: dict[str, Any] = {"inherent": [5, 5], "residual": [3, 4]}
    review.change("risks", scores={"Floods": floods, "Too few homes": homes})
    name_risks(review, page, "Floods", "Too few homes", "Storms")
    expect_risks(page, "Floods", "Too few homes", "Storms")
    page.keyboard.press("Enter")
    expect(risks.get_by_role("status").get_by_text("Taken for one risk.")).to_be_visible()
    is_saved(page, "risks")
    assert stands(review, "risks")[0][0]["residual"] == [3, 4]
