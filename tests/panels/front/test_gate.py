"""A part that opens or shuts: told once, with links to what shuts it, and nobody thrown out of it."""

from playwright.sync_api import Page, expect
from tests.panels.front.acting import box, is_refused, is_saved, look, place, stands, state
from tests.panels.front.conftest import OpenSession
from tests.panels.front.made_review import MadeReview

SENTENCE = "Question 1 is not answered “Confirmed” yet: What do we say of short?"
NAME = "Question 1"
LOCKS = [{"name": NAME, "about": "short", "sentence": SENTENCE, "href": "#prompt-short"}]
OTHER = {"name": "Question 6", "about": "names", "sentence": "Question 6 too.", "href": "#prompt-names"}
SHUT_HERE = "This part is shut, so nothing can be written here yet. It opens once each of these is confirmed:"
OPEN, SHUT = "The part is open now.", "The part is shut again: question 1."
TELLINGS = """() => {
  window.told = [];
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const region = (target.closest ? target : target.parentElement)?.closest("[role=status], [role=alert]");
      if (region?.textContent) window.told.push(region.textContent);
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}"""


def turn(page: Page, review: MadeReview, locks: list[dict[str, str]]) -> None:
    """Open or shut the part, and let the page hear of it."""
    review.turn_gate(locks)
    look(page)


def test_listeners_are_told_once_for_the_whole_page_and_not_when_it_is_opened(
    open_session: OpenSession, review: MadeReview
) -> None:
    review.turn_gate(LOCKS)
    page = open_session("who", "prompts", "missing", "answers")
    page.evaluate(TELLINGS)
    page.wait_for_timeout(1200)
    assert page.evaluate("window.told") == []
    for locks, said in (([], OPEN), (LOCKS, SHUT)):
        turn(page, review, locks)
        expect(place(page, "names").locator(".locks")).to_be_visible(visible=bool(locks))
        expect(page.get_by_role("status").get_by_text(said)).to_have_count(1)
    look(page)
    page.wait_for_timeout(1200)
    assert page.evaluate("window.told") == [OPEN, SHUT]


def test_what_shuts_a_place_or_an_answer_is_a_link_that_puts_the_keyboard_into_that_question(
    open_session: OpenSession, review: MadeReview
) -> None:
    review.write("long", "Said while it was open", "Cllr B")
    review.turn_gate(LOCKS)
    page = open_session("prompts", "answers")
    expect(place(page, "long").get_by_text(SHUT_HERE).first).to_be_visible()
    place(page, "long").get_by_role("link", name=NAME).first.press("Enter")
    expect(box(page, "short")).to_be_focused()
    box(page, "short").blur()
    answer = page.locator(".answers dd")
    expect(answer).to_contain_text(SHUT_HERE)
    answer.get_by_role("link", name=NAME).press("Enter")
    expect(box(page, "short")).to_be_focused()
    turn(page, review, [])
    expect(answer).to_contain_text("Said while it was open")
    expect(answer).not_to_contain_text(SHUT_HERE)


def test_whoever_is_writing_in_a_part_that_is_shut_stays_there_and_loses_no_word(
    open_session: OpenSession, review: MadeReview
) -> None:
    review.turn_gate([])
    page = open_session("prompts")
    box(page, "long").press_sequentially("Before. ")
    is_saved(page, "long")
    turn(page, review, LOCKS)
    expect(place(page, "names").locator(".locks")).to_be_visible()
    expect(state(page, "long")).to_contain_text("shut while you were here")
    expect(box(page, "long")).to_be_focused()
    page.keyboard.type("After.")
    is_refused(page, "long")
    expect(box(page, "long")).to_have_value("Before. After.")
    page.keyboard.press("Tab")
    box(page, "short").focus()
    expect(place(page, "long").locator(".locks").first).to_contain_text("Before. After.")
    expect(place(page, "long").locator(".locks").first).to_contain_text(
        "They are saved when this part is open again."
    )
    turn(page, review, [])
    is_saved(page, "long")
    assert stands(review, "long") == ["Before. After."]


def test_whoever_reads_why_a_place_is_shut_is_in_its_answer_once_it_is_open(
    open_session: OpenSession, review: MadeReview
) -> None:
    review.turn_gate([*LOCKS, OTHER])
    page = open_session("prompts")
    place(page, "long").get_by_role("link", name=NAME).first.focus()
    turn(page, review, LOCKS)
    expect(place(page, "long").get_by_text("Question 6")).to_have_count(0)
    expect(place(page, "long").locator(".locks").first).to_be_focused()
    turn(page, review, [])
    expect(box(page, "long")).to_be_focused()
