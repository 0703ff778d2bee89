"""What a session leaves, on its page in a browser: each question opens, and one press books the rest."""

from playwright.sync_api import Browser, Page, expect
from tests.accessibility import list_faults
from tests.app.conftest import RunningApp
from tests.app.meeting import DECIDED, PHONE, Facilitator, Screen, join


def end(lead: Facilitator) -> None:
    """End the session on its first question."""
    lead.aside.get_by_text("Other ways on").click()
    lead.aside.get_by_text("Pause, or finish later").first.click()
    lead.aside.get_by_role("button", name="Pause, or finish later").click()
    lead.aside.get_by_role("button", name="End the session").click()
    expect(lead.page.get_by_role("heading", level=1)).to_have_text(DECIDED)


def open_later(screen: Screen) -> Page:
    screen.page.get_by_role("link", name="Finish later").click()
    expect(screen.page.get_by_role("heading", level=1)).to_have_text("Finish later")
    assert list_faults(screen.page) == []
    assert screen.page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    return screen.page


def test_what_was_not_reached_opens_in_its_workbook_and_the_rest_is_booked_with_one_press(
    browser: Browser, real_app: RunningApp
) -> None:
    lead = Facilitator.open(browser, PHONE, real_app.address)
    lead.start("Stockport", "Two hours", "Fay Leader")
    ada = join(browser, real_app.address, lead.code, "Cllr Ada Byron")
    end(lead)
    expect(ada.page.get_by_role("heading", level=1)).to_have_text(DECIDED)
    page = open_later(ada)
    # Whoever does not lead reads it, and books nothing.
    expect(page.get_by_role("button", name="Book the rest")).to_have_count(0)
    for heading in ("Asked of members", "Asked of officers", "For whoever leads the session"):
        expect(page.get_by_role("heading", name=heading)).to_be_visible()
    left = page.get_by_role("listitem").filter(has_text="Not reached").first.get_by_role("link")
    question = left.inner_text()
    left.click()
    expect(page.get_by_role("heading", name=question)).to_be_in_viewport(timeout=120_000)
    # What comes into the page late does not take anybody from it.
    expect(page.get_by_role("radio").first).to_be_attached()
    page.wait_for_timeout(1_500)
    expect(page.get_by_role("heading", name=question)).to_be_in_viewport()
    page.go_back()
    page.get_by_role("link", name="Back to the session").click()
    page = open_later(lead)
    ticked = page.get_by_role("checkbox", checked=True)
    expect(ticked.first).to_be_visible()
    count = ticked.count()
    # Not every browser heeds a key in a window behind another.
    page.bring_to_front()
    page.get_by_role("button", name="Book the rest").press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("The plan of the session")
    # What stands beside another question is asked on its step, and each step once.
    titles = page.locator("legend").all_inner_texts()
    assert 1 < len(titles) == len(set(titles)) <= count
    assert any(question in title for title in titles)
    expect(page.get_by_role("textbox", name="What it is called")).to_have_value(
        "The rest of: Two hours, from evidence to recommendations"
    )
    # Everybody’s screen goes on to it, and nobody joins again.
    expect(ada.page.get_by_text("The meeting has not begun.")).to_be_visible()
    for screen in (lead, ada):
        screen.page.context.close()
