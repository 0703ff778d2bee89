"""How the panels are for everyone: no fault that axe finds, no sideways scroll, targets large enough."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from tests.accessibility import list_faults
from tests.panels.front.acting import box, is_saved, look, pass_time, place, radio, write_saved, write_unsent
from tests.panels.front.conftest import OpenSession
from tests.panels.front.made_fields import LOCK, make_columns
from tests.panels.front.made_review import MadeReview

from scrutiny.guide.columns import ColumnForm, ColumnKind

SMALLEST = 24


@pytest.fixture(autouse=True)
def _with_a_register(review: MadeReview) -> None:
    """Have cells in which one of a few words is chosen, and scores that can be taken over."""
    scores = ColumnForm(name="When", kind=ColumnKind.SCORE)
    review.change("actions", steps=3, **make_columns(("What", "By whom (post)", "When"), When=scores))
    review.change("risks", scores={"Floods": {"inherent": [5, 4]}})


def overflow(page: Page) -> int:
    width: int = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    return width


def fill(page: Page) -> None:
    """Answer a question of every kind, and open all that can be opened."""
    box(page, "short").fill("In time, and in words that a committee can read out")
    box(page, "long").fill("Averyverylongwordwithoutanyspace" * 5)
    radio(page, "grade.in_care", "Good").check()
    radio(page, "alone", "A little").check()
    place(page, "actions").get_by_label("What").fill("Ask the director")
    place(page, "areas").get_by_label("What we know").first.fill("Little")
    place(page, "names").get_by_role("button", name="Add another").click()
    place(page, "names").get_by_role("button", name="Remove row 2").click()
    place(page, "risks").get_by_label("What the risk is").fill("Too few homes near schools and families")
    for select in place(page, "risks").locator(".pair select").all():
        select.select_option("4")
    for fold in page.locator("summary").all():
        if fold.is_visible():
            fold.click()
    is_saved(page, "risks")


def leave(page: Page, _review: MadeReview) -> None:
    expect(page.get_by_text("Say who is writing, and you can answer here.")).to_be_visible()


def fill_in(page: Page, _review: MadeReview) -> None:
    fill(page)
    page.get_by_role("button", name="Check this part").click()
    expect(page.locator(".summary")).to_be_focused()


def refuse(page: Page, review: MadeReview) -> None:
    review.page.refusing = "At most 10,000 characters can be kept. Write less."
    for about in ("short", "actions", "risks", "loose.evidence", "alone"):
        control = place(page, about).locator("input, textarea").first
        if control.get_attribute("type") in {"radio", "checkbox"}:
            control.check()
        else:
            control.fill("Words")
        expect(place(page, about).locator(".error").first).to_be_visible()


def dispute(page: Page, review: MadeReview) -> None:
    write_saved(page, "long", "Mine")
    review.write("long", "Theirs", "Cllr B", [])
    box(page, "long").fill("Mine too")
    expect(place(page, "long").locator(".version")).to_have_count(2)


def wait_until_answered(page: Page, people: str) -> None:
    look(page)
    expect(place(page, "alone").get_by_text(f"{people} have answered")).to_be_visible()


def show_one(page: Page, review: MadeReview) -> None:
    review.rate("Cllr A")
    place(page, "alone").get_by_role("button", name="Show the answers").click()
    expect(place(page, "alone").get_by_role("alert").filter(has_text="plain whose it is")).to_be_visible()


def ask_to_show_two(page: Page, review: MadeReview) -> None:
    review.rate("Cllr A", "Cllr B")
    wait_until_answered(page, "Two people")
    place(page, "alone").get_by_role("button", name="Show the answers").click()
    expect(page.get_by_role("dialog")).to_contain_text("can be told apart")


def ask_to_show(page: Page, review: MadeReview) -> None:
    page.keyboard.press("Escape")
    review.rate("Cllr A", "Cllr B", "Cllr C")
    wait_until_answered(page, "Three people")
    place(page, "alone").get_by_role("button", name="Show the answers").click()
    expect(page.get_by_role("dialog")).to_be_visible()


def show(page: Page, _review: MadeReview) -> None:
    page.get_by_role("dialog").get_by_role("button", name="Show the answers").click()
    expect(place(page, "alone").get_by_role("table")).to_be_visible()


def come_too_late(page: Page, review: MadeReview) -> None:
    radio(page, "alone", "Well").check()
    is_saved(page, "alone")
    review.rate("Cllr A", "Cllr B")
    review.show()
    place(page, "alone").get_by_label("Why?").fill("Averylongwordtoolate" * 8)
    box(page, "short").focus()
    expect(place(page, "alone").get_by_text("kept in this browser alone").first).to_be_visible()


def choose(page: Page, _review: MadeReview) -> None:
    place(page, "long").get_by_role("button", name="Keep Cllr B’s words").click()
    expect(place(page, "long").get_by_text("chosen by Ada Byron").first).to_be_visible()


def lose(page: Page, _review: MadeReview) -> None:
    write_unsent(page, "short", "Meanwhile")
    pass_time(page, 75)
    expect(page.get_by_role("button", name="Open this page again")).to_be_visible()


MEMBER = ("Ada Byron", "member")
FACILITATOR = ("Grace Hopper", "facilitator")
# States of one page, each brought about from the one before it.
STATES: dict[str, tuple[tuple[str, str] | None, tuple[Callable[[Page, MadeReview], None], ...]]] = {
    "unsigned": (None, (leave,)),
    "empty, filled and saved": (MEMBER, (lambda _page, _review: None, fill_in)),
    "in error": (MEMBER, (refuse,)),
    "disputed, chosen and too late": (MEMBER, (dispute, choose, come_too_late)),
    "one alone, two, three and shown": (FACILITATOR, (show_one, ask_to_show_two, ask_to_show, show)),
    "lost": (MEMBER, (lose,)),
}


def small_targets(page: Page) -> list[str]:
    """Name each control that is smaller than the least that a finger can press."""
    found: list[str] = page.evaluate(
        """smallest => [...document.querySelectorAll("button, input, select, textarea, summary")]
          .filter(one => one.checkVisibility())
          .filter(one => { const { width, height } = one.getBoundingClientRect();
                           return width < smallest - 0.5 || height < smallest - 0.5; })
          .map(one => one.outerHTML.slice(0, 120))""",
        SMALLEST,
    )
    return found


@pytest.mark.parametrize(("who", "states"), STATES.values(), ids=STATES)
def test_no_state_of_a_panel_has_a_fault_scrolls_sideways_or_has_small_targets(
    open_session: OpenSession,
    review: MadeReview,
    who: tuple[str, str] | None,
    states: tuple[Callable[[Page, MadeReview], None], ...],
) -> None:
    review.change("day", locked=(LOCK,))
    review.write("areas", {"columns": ["Area", "Owner"], "rows": [["Help", "Averylongword" * 20]]}, "Cllr B")
    parts = ("who", "prompts", "missing", "answers", "report", "figures")
    page = open_session(*parts, who=who, clock=lose in states)
    for bring_about in states:
        page.set_viewport_size({"width": 1280, "height": 900})
        bring_about(page, review)
        assert list_faults(page) == []
        for width in (1280, 360, 320):
            page.set_viewport_size({"width": width, "height": 800})
            assert overflow(page) <= 0
            assert small_targets(page) == []


def test_the_keyboard_is_always_seen_to_be_somewhere(open_session: OpenSession) -> None:
    page = open_session("prompts")
    for _stop in range(25):
        page.keyboard.press("Tab")
        ring = page.evaluate(
            "(({ outline, boxShadow }) => outline + boxShadow)(getComputedStyle(document.activeElement))"
        )
        assert "solid 3px" in ring, page.evaluate("document.activeElement.outerHTML.slice(0, 200)")
        assert "rgb(255, 210, 63)" in ring


@pytest.mark.usefixtures("only_chromium")
def test_system_colours_are_used_where_they_are_asked_for(open_session: OpenSession) -> None:
    page = open_session("prompts")
    page.emulate_media(forced_colors="active")
    style = "getComputedStyle(document.querySelector('.options input')).appearance"
    assert page.evaluate(style) == "auto"
    page.keyboard.press("Tab")
    assert "solid" in page.evaluate("getComputedStyle(document.activeElement).outline")


def test_a_panel_stands_by_itself_where_the_page_has_no_style(open_session: OpenSession) -> None:
    page = open_session("prompts", in_notebook=True)
    assert list_faults(page) == []
    page.set_viewport_size({"width": 320, "height": 800})
    assert overflow(page) <= 0
