"""Risks that are named elsewhere while a page is open are offered on its heat map."""

from playwright.sync_api import Page, expect
from tests.panels.front.acting import is_saved, look, place, stands
from tests.panels.front.conftest import OpenSession
from tests.panels.front.made_review import MadeReview

from scrutiny.record.entries import Json

FLOODS: dict[str, Json] = {"risk": "Floods", "inherent": [4, 4], "residual": None, "target": None}


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


def test_a_risk_that_was_removed_can_be_put_back_after_that_was_saved(
    open_session: OpenSession, review: MadeReview
) -> None:
    review.write("risks", [FLOODS, {**FLOODS, "risk": "Storms"}], "Cllr B")
    page = open_session("prompts")
    risks = place(page, "risks")
    risks.get_by_role("button", name="Remove risk 1").press("Enter")
    is_saved(page, "risks")
    assert [risk["risk"] for risk in review.versions("risks")[0]["value"]] == ["Storms"]
    risks.get_by_role("button", name="Put it back").press("Enter")
    expect_risks(page, "Floods", "Storms")
    page.wait_for_function("stand.sent.filter(kind => kind === 'save').length === 2")
    assert review.list_sent()[-1]["value"][0] == FLOODS


def test_a_risk_named_after_somebody_scored_alone_is_there_when_they_come_back(
    open_session: OpenSession, review: MadeReview
) -> None:
    scored = {"risk": "Floods", "inherent": [4, 5], "residual": None, "target": None}
    review.change("risks", individual=True)
    review.give("risks", "Ada Byron", [scored])
    page = open_session("prompts")
    name_risks(review, page, "Floods", "Too few homes")
    expect_risks(page, "Floods", "Too few homes")
    first = place(page, "risks").locator(".risk").first
    expect(first.get_by_label("Likelihood").first).to_have_value("4")
    page.reload()
    name_risks(review, page, "Floods", "Too few homes")
    expect_risks(page, "Floods", "Too few homes")
    assert review.list_sent() == [], "what is only offered is no answer"


def test_the_registers_scores_are_taken_over_when_asked_and_only_where_none_is_given(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts")
    risks = place(page, "risks")
    take = risks.get_by_role("button", name="Take the register’s scores where none is given here")
    expect(take).to_be_hidden()
    homes: Json = {"inherent": [2, 2]}
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
    floods: Json = {"inherent": [5, 5], "residual": [3, 4]}
    review.change("risks", scores={"Floods": floods, "Too few homes": homes})
    name_risks(review, page, "Floods", "Too few homes", "Storms")
    expect_risks(page, "Floods", "Too few homes", "Storms")
    page.keyboard.press("Enter")
    expect(risks.get_by_role("status").get_by_text("Taken for one risk.")).to_be_visible()
    is_saved(page, "risks")
    assert stands(review, "risks")[0][0]["residual"] == [3, 4]


def test_the_button_stays_under_whoever_is_on_it_when_there_is_nothing_to_take_any_more(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts")
    review.change("risks", scores={"Floods": {"inherent": [5, 5]}})
    name_risks(review, page, "Floods")
    take = place(page, "risks").get_by_role("button", name="Take the register’s scores")
    take.focus()
    review.change("risks", scores={})
    name_risks(review, page, "Floods", "Storms")
    expect_risks(page, "Floods", "Storms")
    expect(take).to_be_focused()
