"""What a screen reader tells: names that say a thing once, and news that say which answer they are about."""

import re
from collections import Counter
from dataclasses import replace

import pytest
from playwright.sync_api import expect
from tests.panels.front.acting import box, fill_browser, load_report, look
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


def test_no_name_says_the_number_of_its_question_twice(open_session: OpenSession) -> None:
    page = open_session("prompts")
    for fold in page.locator("details:not(.pick)").all():
        fold.evaluate("one => { one.open = true; }")
    names = re.findall(r'"([^"]*)"', page.locator("main").aria_snapshot())
    numbered = [name for name in names if "question" in name.lower()]
    assert len(numbered) > 20
    assert [name for name in numbered if len(re.findall(r"question \d+", name.lower())) > 1] == []
    for named in ("question 2", "question 3 (Children in care)"):
        evidence = page.get_by_role("group", name=f"Evidence behind the answer to {named}", exact=True)
        expect(evidence).to_have_count(1)


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
