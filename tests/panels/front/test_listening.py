"""What a screen reader tells: names that say a thing once, and news that say which answer they are about."""

import re
from collections import Counter
from dataclasses import replace

import pytest
from playwright.sync_api import Locator, Page, expect
from tests.panels.front.acting import box, fill_browser, load_report, look, open_evidence, place, radio, state
from tests.panels.front.conftest import OpenSession
from tests.panels.front.made_fields import make_columns
from tests.panels.front.made_review import MadeReview

from scrutiny.guide.columns import ColumnForm, ColumnKind

REFUSED = "This answer is too long."


@pytest.fixture(autouse=True)
def _with_a_register(review: MadeReview) -> None:
    """Have cells in which one of a few words is chosen, and scores that can be taken over."""
    scores = ColumnForm(name="When", kind=ColumnKind.SCORE)
    review.change("actions", steps=3, **make_columns(("What", "By whom (post)", "When"), When=scores))
    review.change("risks", scores={"Floods": {"inherent": [5, 4]}})


def told(page: Page, about: str) -> Locator:
    """Find what a listener is told of an answer."""
    return place(page, about).locator(":scope > .states [role=status]")


def test_no_name_says_the_number_of_its_question_twice(open_session: OpenSession) -> None:
    page = open_session("prompts")
    for fold in page.locator("details:not(.pick)").all():
        fold.evaluate("one => { one.open = true; }")
    names = re.findall(r'"([^"]*)"', page.locator("main").aria_snapshot())
    numbered = [name for name in names if "question" in name.lower()]
    assert len(numbered) > 20
    assert [name for name in numbered if len(re.findall(r"question \d+", name.lower())) > 1] == []


def test_evidence_is_named_by_its_question_and_what_it_is_asked_for(open_session: OpenSession) -> None:
    page = open_session("prompts")
    for about in ("long", "grade.in_care"):
        open_evidence(page, about)
    plain = page.get_by_role("group", name="Evidence behind the answer to question 2", exact=True)
    expect(plain).to_have_count(1)
    named = "Evidence behind the answer to question 3 (Children in care)"
    expect(page.get_by_role("group", name=named, exact=True)).to_have_count(1)


def test_news_of_an_answer_name_it_only_to_whoever_has_left_it(open_session: OpenSession) -> None:
    page = open_session("prompts")
    box(page, "short").fill("Enough")
    expect(told(page, "short")).to_have_text("Saved at 14:32.")
    box(page, "short").fill("Enough?")
    place(page, "day").get_by_label("Your answer").focus()
    expect(told(page, "short")).to_have_text("Question 1: saved at 14:32.")
    expect(state(page, "short")).to_have_text("Saved at 14:32.")


def test_an_answer_that_was_refused_is_named_to_whoever_has_left_it(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts")
    review.page.refusing = REFUSED
    radio(page, "grade.in_care", "Good").check()
    place(page, "day").get_by_label("Your answer").focus()
    expect(told(page, "grade.in_care")).to_have_text(
        "Question 3, Children in care: not saved. Your words are kept in this browser."
    )
    expect(state(page, "grade.in_care")).to_have_text("Not saved. Your words are kept in this browser.")


def test_an_answer_that_somebody_changed_is_named(open_session: OpenSession, review: MadeReview) -> None:
    page = open_session("prompts")
    place(page, "day").get_by_label("Your answer").focus()
    review.write("short", "Theirs", "Cllr B")
    look(page)
    expect(told(page, "short")).to_have_text("Question 1: changed by Cllr B at 14:32 on 1 May 2026.")


@pytest.mark.parametrize("is_there", [True, False])
def test_two_answers_that_meet_are_named_to_whoever_has_left_them(
    open_session: OpenSession, review: MadeReview, *, is_there: bool
) -> None:
    page = open_session("prompts")
    box(page, "short").focus()
    review.write("short", "Theirs", "Cllr B")
    box(page, "short").fill("Mine")
    if not is_there:
        place(page, "day").get_by_label("Your answer").focus()
    alert = place(page, "short").get_by_role("alert").first
    expect(alert).to_contain_text("Cllr B wrote an answer here too")
    assert alert.inner_text().startswith("Question 1:") is not is_there


def test_a_question_that_came_since_the_page_was_opened_is_said_with_a_way_to_it(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts")
    box(page, "long").fill("Not lost")
    asked = "Which titles were about this?"
    review.add_field(replace(review.find("names"), about="agenda_match.1", question=asked))
    look(page)
    said = page.get_by_role("status").get_by_text("There is more to answer here since this page was opened.")
    expect(said).to_be_visible()
    page.get_by_role("button", name="Open this page again").press("Enter")
    expect(said).to_have_count(0)
    expect(
        page.get_by_role("group", name="Your answer to question 6: Which titles were about this?")
    ).to_be_visible()
    expect(box(page, "long")).to_have_value("Not lost")


def test_a_page_is_not_opened_again_while_words_would_be_lost_with_it(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("report", "prompts", who=("Grace", "facilitator"))
    fill_browser(page)
    load_report(page, b"%PDF-1.7")
    again = page.get_by_role("button", name="Open this page again")
    expect(page.get_by_text("tick the agenda titles that may be about each of its points")).to_be_visible()
    review.page.refusing = REFUSED
    box(page, "long").fill("Would be lost")
    again.press("Enter")
    expect(page.get_by_role("alert").get_by_text("Something you wrote is not saved yet")).to_be_visible()
    expect(box(page, "long")).to_have_value("Would be lost")
    review.page.refusing = ""
    again.press("Enter")
    expect(again).to_have_count(0)
    expect(box(page, "long")).to_have_value("Would be lost")


def test_no_two_boxes_and_no_two_buttons_have_one_name(open_session: OpenSession, review: MadeReview) -> None:
    for number, about in enumerate(("names", "actions", "areas", "risks"), start=10):
        review.add_field(replace(review.find(about), about=f"more_{about}", number=number))
    page = open_session("who", "prompts", "missing", "answers")
    page.evaluate("document.querySelectorAll('.add').forEach(button => button.click())")
    named = re.findall(r'- (?:textbox|combobox|button) ".*?[^\\]"', page.locator("body").aria_snapshot())
    assert [name for name, times in Counter(named).items() if times > 1] == []
    for name in (
        'textbox "By whom (post) (Row 2, question 7)"',
        'textbox "What we know (Care leavers, question 8)"',
        'combobox "Impact (Target, Risk 2, question 9)"',
        'button "Remove risk 1 of question 13"',
        'button "Check this part (questions 1 to 13)"',
    ):
        assert f"- {name}" in named
