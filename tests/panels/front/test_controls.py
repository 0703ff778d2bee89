"""Every control of the panels by keyboard alone, and as a screen reader is told of it."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect
from tests.panels.front.acting import box, is_saved, is_saved_as, look, place, radio, stands
from tests.panels.front.conftest import OpenSession
from tests.panels.front.made_fields import LOCK, make_columns
from tests.panels.front.made_review import MadeReview

from scrutiny.guide.columns import ColumnForm, ColumnKind


def tab_to(page: Page, about: str) -> None:
    """Go by keyboard from the place before to the first control of an answer."""
    page.evaluate(
        """about => {
          const first = document.querySelector(`.place[data-about="${about}"]`)
            .querySelector("input:not([type=radio]), input[type=radio], textarea, select");
          const all = [...document.querySelectorAll("a, button, input, textarea, select, summary")]
            .filter(one => one.checkVisibility() && !one.disabled);
          const before = all[all.indexOf(first) - 1];
          if (before) before.focus(); else document.activeElement.blur();
        }""",
        about,
    )
    page.keyboard.press("Tab")


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


NAMED = ("What", "By whom (post)", "When")
WHO = ColumnForm(name="By whom (post)", kind=ColumnKind.CHOICE, options=("members", "officers"))
COLUMNS = {"actions": ["What", "By whom (post)", "When"], "areas": ["Area", "What we know"]}


def table(about: str, *rows: list[str]) -> dict[str, Any]:
    return {"columns": COLUMNS[about], "rows": [*rows]}


def test_every_kind_of_answer_is_filled_in_by_keyboard_alone(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts")
    tab_to(page, "short")
    page.keyboard.type("In time.")
    is_saved_as(page, review, "short", "In time.")
    tab_to(page, "long")
    page.keyboard.type("First.")
    press(page, "Enter")
    page.keyboard.type("Second.")
    is_saved_as(page, review, "long", "First.\nSecond.")
    tab_to(page, "grade.in_care")
    press(page, "Space", "ArrowDown")
    is_saved_as(page, review, "grade.in_care", "inadequate")
    tab_to(page, "day")
    page.keyboard.type("11232026")
    is_saved_as(page, review, "day", "2026-11-23")
    tab_to(page, "loose.evidence")
    press(page, "Space", "Tab", "Space")
    is_saved_as(page, review, "loose.evidence", ["indicator:vacancies", "item:1"])
    tab_to(page, "areas")
    press(page, "Tab")
    page.keyboard.type("Little")
    is_saved_as(page, review, "areas", table("areas", ["Help", ""], ["Care leavers", "Little"]))
    assert place(page, "areas").get_by_role("button", name="Add").count() == 0


def test_a_date_half_given_is_asked_for_in_full_and_a_choice_can_be_cleared(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts")
    tab_to(page, "day")
    page.keyboard.type("11232026")
    is_saved_as(page, review, "day", "2026-11-23")
    place(page, "day").locator("input").focus()
    press(page, "Backspace")
    place(page, "short").locator("input").focus()
    expect(place(page, "day").get_by_text("Give the date in full: day, month and year.")).to_be_visible()
    assert review.list_sent("withdraw") == []
    grade = place(page, "grade.leaders")
    tab_to(page, "grade.leaders")
    press(page, "Space")
    is_saved_as(page, review, "grade.leaders", "good")
    press(page, "Tab", "Enter")
    expect(radio(page, "grade.leaders", "Good")).to_be_focused()
    expect(grade.get_by_role("radio", checked=True)).to_have_count(0)
    is_saved(page, "grade.leaders")
    assert stands(review, "grade.leaders") == []


def test_rows_are_added_removed_and_put_back_by_keyboard_alone(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts")
    tab_to(page, "actions")
    page.keyboard.type("Ask")
    press(page, "Tab")
    page.keyboard.type("Director")
    press(page, "Tab", "Tab", "Tab", "Enter")
    page.keyboard.type("Visit")
    expect(place(page, "actions").get_by_role("group", name="Row 2")).to_be_visible()
    is_saved_as(page, review, "actions", table("actions", ["Ask", "Director", ""], ["Visit", "", ""]))
    place(page, "actions").get_by_role("button", name="Remove row 1").press("Enter")
    expect(place(page, "actions").get_by_role("group", name="Row 1").get_by_label("What")).to_be_focused()
    is_saved_as(page, review, "actions", table("actions", ["Visit", "", ""]))
    place(page, "actions").get_by_role("button", name="Put it back").press("Enter")
    is_saved_as(page, review, "actions", table("actions", ["Ask", "Director", ""], ["Visit", "", ""]))
    names = place(page, "names")
    names.get_by_role("button", name="Remove row 1").press("Enter")
    expect(names.get_by_role("button", name="Add another")).to_be_focused()
    expect(names.get_by_text("Row 1 was removed.")).to_be_visible()


def test_a_cell_with_few_answers_is_chosen_and_one_written_before_there_were_any_stays(
    open_session: OpenSession, review: MadeReview
) -> None:
    when_form = ColumnForm(name="When", kind=ColumnKind.SCORE)
    review.change("actions", steps=2, **make_columns(NAMED, By=WHO, When=when_form))
    review.write("actions", table("actions", ["Ask", "the Director", ""]), "Cllr B")
    page = open_session("prompts")
    when = place(page, "actions").get_by_role("combobox", name="When")
    who = place(page, "actions").get_by_role("combobox", name="By whom (post)")
    expect(who).to_have_value("the Director")
    expect(when.get_by_role("option")).to_have_text(["Choose one", "1 (low)", "2 (high)"])
    when.focus()
    press(page, "2", "Tab")
    is_saved_as(page, review, "actions", table("actions", ["Ask", "the Director", "2"]))
    who.focus()
    press(page, "M", "Tab")
    is_saved_as(page, review, "actions", table("actions", ["Ask", "members", "2"]))


def test_a_risk_is_placed_by_select_and_by_grid_and_the_two_agree(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts")
    tab_to(page, "risks")
    page.keyboard.type("Too few homes")
    press(page, "Tab", "4", "Tab", "5")
    inherent = place(page, "risks").get_by_role("group", name="Inherent")
    press(page, "Tab", "Enter")
    expect(inherent.get_by_role("radio", name="Likelihood 4, impact 5")).to_be_checked()
    press(page, "Tab", "ArrowRight")
    expect(inherent.get_by_role("combobox", name="Likelihood")).to_have_value("5")
    place(page, "risks").get_by_label("Show where the risks lie").select_option("inherent")
    expect(place(page, "risks").locator(".map li")).to_have_text(["1 Too few homes"])
    risk = {"risk": "Too few homes", "inherent": [5, 5], "residual": None, "target": None}
    is_saved_as(page, review, "risks", [risk])


NAMES = {
    "short": 'textbox "Your answer to question 1: What do we say of short?"',
    "grade.in_care": 'radiogroup "Children in care (question 3: What do we say of grade.in care?)"',
    "alone": 'radiogroup "Your own answer to question 4: What do we say of alone?"',
    "names": 'group "Your answer to question 6: What do we say of names?"',
    "loose.evidence": 'checkbox "Social worker vacancies"',
}


def test_each_control_tells_a_screen_reader_its_role_and_name(open_session: OpenSession) -> None:
    page = open_session("prompts")
    for about, told in NAMES.items():
        assert told in place(page, about).aria_snapshot()
    # The same question asked of several judgements is named by each.
    for name in ("Children in care", "Leaders"):
        expect(page.get_by_role("radiogroup", name=name)).to_have_count(1)


def test_help_and_error_are_read_with_the_control_they_belong_to(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts")
    review.page.refusing = "At most 10,000 characters can be kept. Write less."
    for about in ("short", "grade.leaders", "alone"):
        control = place(page, about).locator("input[type=text], [role=radiogroup]").first
        expect(control).to_have_accessible_description("For members, in a sentence or two.")
        tab_to(page, about)
        press(page, "Space") if about != "short" else page.keyboard.type("Words")
        expect(control).to_have_attribute("aria-invalid", "true")
        # The status tells whoever is there, and the control whoever comes back.
        expect(control).to_have_accessible_description("For members, in a sentence or two.")
        box(page, "long").focus()
        expect(control).to_have_accessible_description(
            "For members, in a sentence or two. At most 10,000 characters can be kept. Write less."
        )
    actions = place(page, "actions").get_by_label("What")
    actions.fill("Ask")
    expect(actions).to_have_attribute("aria-invalid", "true")
    box(page, "long").focus()
    expect(actions).to_have_accessible_description("At most 10,000 characters can be kept. Write less.")


UNSIGNED = "Say who is writing, and you can answer here."


def test_nobody_writes_before_saying_who_they_are(open_session: OpenSession, review: MadeReview) -> None:
    page = open_session("who", "prompts", who=None)
    review.write("long", "Said before.", "Cllr B")
    look(page)
    expect(place(page, "long").get_by_text("Said before.")).to_be_visible()
    expect(page.locator(".place :is(textarea, select, input, button:disabled):visible")).to_have_count(0)
    for name in ("short", "alone"):
        expect(page.locator(f"#prompt-{name} .stand-in")).to_be_visible()
    gate = page.get_by_text(UNSIGNED)
    expect(gate).to_have_count(1)
    gate.get_by_role("link", name="Who is writing").press("Enter")
    expect(page.get_by_label("Your name")).to_be_focused()
    page.keyboard.type("  Ada   Byron ")
    press(page, "Tab", "ArrowDown")
    short = box(page, "short")
    expect(short).to_be_editable()
    expect(gate).to_be_hidden()
    expect(page.get_by_text("You are writing as Ada Byron, a member of the committee.")).to_be_visible()
    short.fill("Now.")
    is_saved_as(page, review, "short", "Now.")
    assert review.list_sent()[0]["author"] == "Ada Byron"


def test_an_observer_reads_and_is_told_once_that_they_cannot_write(
    open_session: OpenSession,
) -> None:
    page = open_session("who", "prompts", who=("Ola", "observer"))
    expect(page.get_by_text("You are here as an observer")).to_have_count(1)
    expect(page.locator(".place").get_by_role("link", name="Who is writing")).to_have_count(0)
    expect(box(page, "short")).not_to_be_editable()
    expect(radio(page, "grade.leaders", "Good")).to_be_disabled()
    expect(place(page, "actions").get_by_role("button", name="Add another row")).to_be_disabled()
    place(page, "risks").get_by_text("Pick on the grid").first.click()
    expect(place(page, "risks").get_by_role("radio").first).to_be_disabled()
    expect(place(page, "risks").get_by_label("Show where the risks lie")).to_be_enabled()
    page.get_by_label("You are here as").select_option("")
    expect(page.locator(".gate:visible")).to_have_text(f"{UNSIGNED} Who is writing")


def test_an_observer_sees_how_many_answered_alone_and_no_boxes_of_their_own(
    open_session: OpenSession, review: MadeReview
) -> None:
    review.change("alone", whose="Leaders")
    page = open_session("who", "prompts", "missing", who=("Ola", "observer"))
    alone = place(page, "alone")
    page.locator(".missing summary").press("Enter")
    page.locator(".missing").get_by_role("link", name="4. What do we say of alone?").press("Enter")
    expect(alone.locator(".ratings")).to_be_focused()
    expect(alone.locator(".ratings .name")).to_have_text("Leaders")
    review.rate("Cllr B", "Cllr C")
    look(page)
    expect(alone.get_by_role("radio")).to_have_count(0)
    expect(alone.get_by_text("Two people have answered.")).to_be_visible()
    expect(alone.get_by_text("is hidden")).to_have_text(
        "What each person answered is hidden until whoever leads the session shows the answers."
    )
    page.get_by_label("You are here as").select_option("member")
    expect(alone.get_by_role("radio")).to_have_count(5)
    expect(alone.get_by_text("is hidden")).to_contain_text("Your answer is hidden from the others")
    expect(alone.locator(".ratings .name")).to_be_hidden()


def test_whom_a_question_is_for_is_said_by_its_control_or_by_the_page_and_never_by_both(
    open_session: OpenSession, review: MadeReview
) -> None:
    review.write("long", "Said before.", "Cllr B")
    review.change("long", locked=(LOCK,))
    page = open_session("prompts")
    expect(place(page, "long").get_by_role("link", name="Question 1").first).to_be_visible()
    expect(place(page, "long").get_by_text("Said before.")).to_be_visible()
    expect(place(page, "long").get_by_role("textbox")).to_have_count(0)
    for name, said in (("short", 1), ("long", 0)):
        part = page.locator(f"#prompt-{name}")
        expect(part.locator(".help:visible")).to_have_count(said)
        expect(part.locator(".stand-in:visible")).to_have_count(1 - said)


@pytest.mark.usefixtures("only_chromium")
def test_on_paper_the_page_says_whom_a_question_is_for(open_session: OpenSession) -> None:
    page = open_session("prompts")
    expect(page.locator("#prompt-short .stand-in")).to_be_hidden()
    page.emulate_media(media="print")
    expect(page.locator("#prompt-short .stand-in")).to_be_visible()


def test_what_people_type_is_shown_as_text_and_never_run(open_session: OpenSession) -> None:
    page = open_session("prompts", "answers")
    nasty = "<img src=x onerror=\"document.body.dataset.run='yes'\">"
    box(page, "short").fill(nasty)
    expect(page.locator(".answers").get_by_text(nasty)).to_be_visible()
    assert page.locator("body").get_attribute("data-run") is None
