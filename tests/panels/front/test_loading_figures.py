"""Loading a council's own figures: said back to whoever loads them, and to others that they are there."""

import pytest
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


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"", "This file is empty."), (b"0" * 5_000_001, "at most 5 MB are read")],
    ids=["empty", "too large"],
)
def test_a_file_that_cannot_be_figures_is_refused_before_it_is_sent(
    open_session: OpenSession, review: MadeReview, content: bytes, sentence: str
) -> None:
    page = open_session("figures", who=FACILITATOR)
    load_figures(page, content)
    expect(page.get_by_text(sentence)).to_be_visible()
    expect(page.get_by_label("The council’s own figures")).to_be_focused()
    assert review.list_sent("figures") == []


def test_what_was_read_before_is_not_left_beside_a_refusal(open_session: OpenSession) -> None:
    page = open_session("figures", who=FACILITATOR)
    load_figures(page, b"measure,period,figure\n")
    expect(page.get_by_role("list", name="What was read: check it against the file")).to_be_visible()
    load_figures(page, b"")
    expect(page.get_by_text("This file is empty.")).to_be_visible()
    expect(page.get_by_role("list", name="What was read: check it against the file")).to_have_count(0)


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


def test_whoever_loads_figures_is_not_told_of_them_twice(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("figures", who=FACILITATOR)
    load_figures(page, b"measure,period,figure\n")
    expect(page.get_by_text("Read: 2 measures with 3 figures.")).to_be_visible()
    review.load_figures()
    # A look is only sent once the one before it has its reply.
    for looks in (1, 2):
        before = len(review.list_sent("look"))
        for _ in range(50):
            look(page)
            page.wait_for_timeout(100)
            if len(review.list_sent("look")) > before:
                break
        assert len(review.list_sent("look")) > before, looks
    expect(page.get_by_role("button", name="Open this page again")).to_have_count(1)


def test_only_a_facilitator_loads_figures(open_session: OpenSession) -> None:
    page = open_session("figures")
    expect(page.get_by_label("The council’s own figures")).to_be_disabled()
    expect(page.get_by_text("Whoever leads the session loads the figures.")).to_be_visible()


def test_in_a_notebook_one_is_told_to_run_the_cells_again(open_session: OpenSession) -> None:
    page = open_session("figures", who=FACILITATOR, in_notebook=True)
    view = page.locator("[data-view=figures-1]").first
    view.get_by_label("The council’s own figures").set_input_files(
        {"name": "figures.csv", "mimeType": "text/csv", "buffer": b"measure,period,figure\n"}
    )
    view.get_by_role("button", name="Load the figures").press("Enter")
    expect(view.get_by_text("Run this page’s cells again to see them drawn.")).to_be_visible()
    expect(page.get_by_role("button", name="Open this page again")).to_have_count(0)
