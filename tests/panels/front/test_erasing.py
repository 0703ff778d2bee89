"""A page that was open while its review was erased: nothing erased is sent back, and no words are lost."""

from playwright.sync_api import Page, expect
from tests.panels.front.acting import (
    box,
    is_refused,
    is_saved,
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


def test_a_change_to_an_erased_own_answer_is_refused(open_session: OpenSession, review: MadeReview) -> None:
    page = open_session("prompts")
    radio(page, "alone", "A little").check()
    is_saved(page, "alone")
    review.erase()
    box(page, "alone").fill("Because")
    is_refused_as_erased(page, "alone")
    expect(box(page, "alone")).to_have_value("Because")
