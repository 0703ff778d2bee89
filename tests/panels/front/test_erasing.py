"""A page that was open while its review was erased: nothing erased is sent back, and no words are lost."""

from playwright.sync_api import Page, expect
from tests.panels.front.acting import (
    box,
    is_refused,
    is_saved,
    is_settled,
    look,
    pass_time,
    place,
    radio,
    stands,
    write_held,
    write_saved,
)
from tests.panels.front.conftest import OpenSession
from tests.panels.front.made_review import MadeReview

SAID = "The answers of this review were erased at"


def is_refused_as_erased(page: Page, about: str = "short") -> None:
    is_refused(page, about)
    expect(place(page, about).get_by_text(SAID)).to_be_visible()


def type_on(page: Page, words: str) -> None:
    """Type, and wait until it has been sent."""
    sent = page.evaluate("stand.sent.length")
    box(page, "short").fill(words)
    page.wait_for_function("sent => stand.sent.slice(sent).includes('save')", arg=sent)


def clear_and_write_anew(page: Page, review: MadeReview) -> None:
    write_saved(page, "short", "")
    write_saved(page, "short", "Anew")
    assert stands(review, "short") == ["Anew"]


def test_a_save_that_is_sent_again_after_an_erasure_is_refused_and_its_words_are_kept(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts")
    write_held(page, "short", "First")
    review.erase()
    page.reload()
    is_refused_as_erased(page, "short")
    expect(box(page, "short")).to_have_value("First")
    assert review.versions("short") == []
    clear_and_write_anew(page, review)


def test_what_is_typed_after_an_erased_save_does_not_bring_it_back(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts")
    write_held(page, "short", "First")
    box(page, "short").fill("First and second")
    review.erase()
    page.reload()
    is_refused_as_erased(page, "short")
    type_on(page, "First, second and third")
    is_refused_as_erased(page, "short")
    assert review.list_sent()[-1]["value"] == "First, second and third"
    assert review.versions("short") == []
    page.reload()
    is_refused_as_erased(page, "short")
    expect(box(page, "short")).to_have_value("First, second and third")
    clear_and_write_anew(page, review)


def test_an_edit_of_an_erased_answer_is_refused_and_not_sent_again_by_itself(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts", clock=True)
    box(page, "short").fill("First")
    page.clock.run_for(200)
    is_saved(page, "short")
    box(page, "short").fill("First and second")
    review.erase()
    page.clock.run_for(200)
    is_refused_as_erased(page, "short")
    sent = len(review.list_sent())
    box(page, "short").blur()
    pass_time(page, 90)
    assert len(review.list_sent()) == sent
    assert review.versions("short") == []


def test_an_own_answer_leaves_an_open_page_when_it_is_erased(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts")
    radio(page, "alone", "A little").check()
    is_saved(page, "alone")
    page.locator("h1").click()
    review.erase()
    look(page)
    expect(radio(page, "alone", "A little")).not_to_be_checked()


def test_a_change_to_an_erased_own_answer_is_refused(open_session: OpenSession, review: MadeReview) -> None:
    page = open_session("prompts")
    radio(page, "alone", "A little").check()
    is_saved(page, "alone")
    review.erase()
    box(page, "alone").fill("Because")
    is_refused_as_erased(page, "alone")
    expect(box(page, "alone")).to_have_value("Because")


def test_what_others_wrote_leaves_an_open_page_when_it_is_erased_though_words_of_ones_own_are_refused(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts")
    write_saved(page, "short", "Mine")
    review.write("short", "Theirs", "Cllr B", [])
    look(page)
    expect(place(page, "short").locator(".version")).to_have_count(2)
    review.erase()
    box(page, "short").fill("Mine and more")
    is_refused_as_erased(page, "short")
    is_settled(page, "short")
    expect(page.get_by_text("Theirs")).to_have_count(0)
    expect(box(page, "short")).to_have_value("Mine and more")
