"""What stands around the answers: ratings, history, evidence, what is missing, and the report."""

import re
from typing import Any

from playwright.sync_api import expect
from tests.panels.front.acting import box, is_saved, load_report, place, write_saved
from tests.panels.front.conftest import OpenSession
from tests.panels.front.made_review import MadeReview

MEGABYTE = 1024 * 1024


def test_showing_the_answers_is_asked_twice_and_then_shows_every_point_and_reason(
    open_session: OpenSession, review: MadeReview
) -> None:
    review.rate("Cllr A", "Cllr B", "Cllr C")
    page = open_session("prompts", who=("Grace", "facilitator"))
    alone = place(page, "alone")
    alone.get_by_role("button", name="Show the answers").press("Enter")
    dialog = page.get_by_role("dialog", name="Show the answers?")
    dialog.get_by_role("button", name="Not yet").press("Enter")
    assert review.list_sent("reveal") == []
    expect(alone.get_by_role("button", name="Show the answers")).to_be_focused()
    alone.get_by_role("button", name="Show the answers").press("Enter")
    dialog.get_by_role("button", name="Show the answers").press("Enter")
    expect(alone.get_by_text("Three people answered. Two said well, and one said a little.")).to_be_visible()
    expect(alone.get_by_role("row")).to_have_text(
        [
            "AnswerPeople",
            "Not at all0",
            "A littleWe never heard from carers.1",
            "Fairly well0",
            "Well2",
            "Very well0",
        ]
    )
    expect(alone.get_by_role("button", name="Show the answers")).to_be_hidden()


def test_the_scores_people_gave_a_risk_are_named_once_and_their_reasons_listed(
    open_session: OpenSession, review: MadeReview
) -> None:
    review.change("risks", individual=True, rows=("Floods", "Too few homes"))
    for author, likelihood, reason in (("A", 2, "We saw it."), ("B", 5, "It rained."), ("C", 5, "")):
        scores: dict[str, Any] = {"inherent": None, "residual": None, "target": None}
        floods = scores | {"risk": "Floods", "inherent": [likelihood, 1]}
        homes = scores | {"risk": "Too few homes", "target": [1, 3]}
        review.give("risks", author, [floods, homes], reason)
    review.show("risks")
    page = open_session("prompts")
    risks = place(page, "risks").locator(".ratings")
    expect(risks.get_by_role("row")).to_have_text(
        [
            "ScoreAs people gave itPeople",
            "Floods, inherentLikelihood 2 and impact 11",
            "Likelihood 5 and impact 12",
            "Too few homes, targetLikelihood 1 and impact 33",
        ]
    )
    expect(risks.get_by_role("rowheader", name="Floods, inherent")).to_have_attribute("rowspan", "2")
    expect(risks.get_by_role("listitem")).to_have_text(["It rained.", "We saw it."])
    page.set_viewport_size({"width": 320, "height": 640})
    beyond = (
        "element => element.querySelector('table').getBoundingClientRect().right - "
        "element.getBoundingClientRect().right"
    )
    assert risks.evaluate(beyond) <= 0


def test_what_stands_around_an_answer_is_opened_by_keyboard(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts")
    history = place(page, "short").locator("details", has_text="Who changed what")
    history.locator("summary").press("Enter")
    expect(history.get_by_text("Nobody has written here yet.")).to_be_visible()
    history.locator("summary").press("Enter")
    write_saved(page, "short", "Said")
    history.locator("summary").press("Enter")
    expect(history.get_by_text("Ada Byron wrote at 14:32 on 1 May 2026")).to_be_visible()
    place(page, "short").locator("summary", has_text="Last time (2025-26)").press("Enter")
    expect(place(page, "short").get_by_text("We said too little.")).to_be_visible()
    evidence = place(page, "long").locator("details", has_text="Evidence behind this answer")
    expect(evidence.locator("summary")).to_contain_text("(0)")
    evidence.locator("summary").press("Enter")
    vacancies = evidence.get_by_role("checkbox", name="Social worker vacancies")
    expect(vacancies).to_have_accessible_description("2025, the department")
    vacancies.press("Space")
    expect(evidence.locator("summary")).to_contain_text("(1)")
    assert review.versions("long.evidence")[0]["value"] == ["indicator:vacancies"]


def test_how_far_a_page_has_come_is_one_link_to_what_is_next(
    open_session: OpenSession,
) -> None:
    page = open_session()
    page.keyboard.press("Tab")
    way_on = page.get_by_role("link", name="0 of 11 answered: go on with question 1", exact=True)
    expect(way_on).to_be_focused()
    page.keyboard.press("Enter")
    expect(box(page, "short")).to_be_focused()
    page.keyboard.type("Enough")
    is_saved(page, "short")
    expect(page.locator(".progress")).to_have_text("1 of 11 answered: go on with question 2")
    expect(box(page, "short")).to_be_focused()
    # Nobody is told of it who does not go there.
    expect(
        page.locator(":is([role=status], [role=alert], [aria-live])", has_text="go on with")
    ).to_have_count(0)
    page.get_by_role("link", name="go on with question 2").press("Enter")
    expect(box(page, "long")).to_be_focused()


def test_what_is_missing_and_what_is_answered_follow_the_page(open_session: OpenSession) -> None:
    page = open_session()
    page.get_by_role("button", name="Check this part").press("Enter")
    expect(page.locator(".summary")).to_be_focused()
    # The evidence behind answers is asked of nobody.
    expect(page.get_by_role("heading", name="11 things are missing or to be mended")).to_be_visible()
    page.get_by_role("link", name="There is no answer yet to question 7.").press("Enter")
    expect(place(page, "actions").get_by_label("What")).to_be_focused()
    missing, answers = page.locator(".missing"), page.locator(".answers")
    missing.get_by_text("11 questions have no answer").press("Enter")
    missing.get_by_role("link", name="1. What do we say of short?").press("Enter")
    expect(box(page, "short")).to_be_focused()
    page.keyboard.type("Enough")
    expect(page.get_by_role("link", name="1 of 11 answered: go on with question 2")).to_be_visible()
    # Whoever opened the list finds it open.
    expect(missing.get_by_role("link", name="2. ")).to_be_visible()
    expect(missing.get_by_role("link", name="1. What do we say of short?")).to_have_count(0)
    expect(answers.get_by_role("definition")).to_contain_text(["Enough"])
    expect(answers.get_by_text("Ada Byron, at 14:32 on 1 May 2026")).to_be_visible()
    answers.get_by_role("link", name="Change the answer to question 1").press("Enter")
    expect(box(page, "short")).to_be_focused()


def test_a_report_whose_council_is_not_known_is_asked_about_by_keyboard_and_loaded_on_a_yes(
    open_session: OpenSession, review: MadeReview
) -> None:
    review.unsure = "Wessex"
    page = open_session("report", who=("Grace", "facilitator"))
    control = page.get_by_label("The inspection report")
    # A listener hears the question as the dialog's name, and the advice as what describes it.
    dialog = page.get_by_role("dialog", name="Is Wessex the council?")
    for keys in (("Tab", "Enter"), ("Escape",)):
        load_report(page, b"%PDF-1.7")
        expect(dialog).to_have_accessible_description("Look at its first page.")
        expect(dialog.get_by_role("button", name="Yes, it is")).to_be_focused()
        for key in keys:
            page.keyboard.press(key)
        expect(control).to_be_focused()
        expect(control).to_have_accessible_description(re.compile("It was not loaded. Choose ours."))
        expect(page.get_by_text("Read: a report with two points.")).to_have_count(0)
    assert [message["named"] for message in review.list_sent("report")] == ["", ""]
    load_report(page, b"%PDF-1.7")
    expect(dialog.get_by_role("button", name="Yes, it is")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_text("Read: a report with two points.")).to_be_visible()
    expect(dialog).to_have_count(0)
    assert [message["named"] for message in review.list_sent("report")] == ["", "", "", "Wessex"]
    assert {message["bytes"] for message in review.list_sent("report")} == {len(b"%PDF-1.7")}


def test_a_report_that_was_read_leaves_the_keyboard_where_it_was(open_session: OpenSession) -> None:
    page = open_session("report", who=("Grace", "facilitator"))
    load_report(page, b"%PDF-1.7" + b"0" * MEGABYTE)
    expect(page.get_by_text("Read: a report with two points.")).to_be_visible()
    expect(page.get_by_role("button", name="Load the report")).to_be_focused()


def test_the_link_to_who_is_writing_stays_in_its_own_notebook(open_session: OpenSession) -> None:
    page = open_session("who", "prompts", who=None, in_notebook=True)
    page.evaluate("""() => {
      const [first, second] = document.querySelectorAll("[data-view=who-1]");
      for (const [view, isHidden] of [[first, true], [second, false]]) {
        const notebook = document.createElement("div");
        Object.assign(notebook, { className: "jp-Notebook", hidden: isHidden });
        document.querySelector("main").append(notebook);
        notebook.append(view);
      }
      second.parentElement.append(document.querySelector("[data-view=prompts-1]"));
    }""")
    seen = page.locator(".jp-Notebook").nth(1)
    seen.get_by_role("link", name="Who is writing").first.press("Enter")
    expect(seen.get_by_label("Your name")).to_be_focused()
