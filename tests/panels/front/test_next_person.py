"""One browser passed round: nothing of what the last person said alone is left for the next."""

from playwright.sync_api import expect
from tests.panels.front.acting import is_refused, is_saved, place, radio, sit_down, state, travel
from tests.panels.front.conftest import OpenSession
from tests.panels.front.made_review import MadeReview


def test_the_next_persons_own_answer_is_not_said_to_be_brought_back(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("who", "prompts")
    travel(page, "silent")
    radio(page, "alone", "A little").check()
    page.reload()
    review.page.refusing = "Not now."
    page.reload()
    expect(radio(page, "alone", "A little")).to_be_checked()
    is_refused(page, "alone")
    sit_down(page, "Cllr B")
    expect(place(page, "alone").get_by_role("radio", checked=True)).to_have_count(0)
    review.page.refusing = ""
    radio(page, "alone", "Well").check()
    is_saved(page, "alone")
    expect(state(page, "alone")).to_have_text("Saved at 14:32.")
