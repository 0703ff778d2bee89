"""Loading a council's own figures: said back to whoever loads them, and to others that they are there."""

from playwright.sync_api import Page, expect
from tests.panels.front.acting import look
from tests.panels.front.conftest import OpenSession
from tests.panels.front.made_review import MadeReview

FACILITATOR = ("Grace", "facilitator")


def load_figures(page: Page, content: bytes, name: str = "our figures.csv") -> None:
    page.get_by_label("The council’s own figures").set_input_files(
        {"name": name, "mimeType": "text/csv", "buffer": content}
    )
    page.get_by_role("button", name="Load the figures").press("Enter")


def test_what_was_read_of_each_measure_is_listed_and_a_listener_is_told(open_session: OpenSession) -> None:
    page = open_session("figures", who=FACILITATOR)
    load_figures(page, b"measure,period,figure\n")
    said = page.get_by_role("status").get_by_text("Read: 2 measures with 3 figures. Check below")
    expect(said).to_be_visible()
    read = page.get_by_role("list", name="What was read: check it against the file")
    expect(read.get_by_role("listitem")).to_have_text(
        ["Kites: in %; newest 50%.", "Strings: no unit given; newest 7."]
    )
    expect(page.get_by_role("button", name="Open this page again")).to_be_visible()


def test_a_page_is_offered_again_when_somebody_else_has_loaded_figures(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("figures", who=FACILITATOR)
    review.load_figures()
    look(page)
    told = page.get_by_role("status").get_by_text("Figures were loaded since this page was opened.")
    expect(told).to_be_visible()
    review.open_again()
    page.get_by_role("button", name="Open this page again").press("Enter")
    expect(told).to_have_count(0)
