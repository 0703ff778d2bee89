"""What stands is never lost from sight, though its control cannot show it as it was given."""

from playwright.sync_api import expect
from tests.panels.front.acting import box
from tests.panels.front.conftest import OpenSession
from tests.panels.front.made_review import MadeReview


def test_an_answer_given_when_the_question_was_asked_in_another_way_is_shown_and_breaks_nothing(
    open_session: OpenSession, review: MadeReview
) -> None:
    review.write("names", "A text, before it was a list", "Cllr B")
    page = open_session("prompts")
    expect(box(page, "names")).to_have_value("A text, before it was a list")
    expect(box(page, "long")).to_be_attached()
