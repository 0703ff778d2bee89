"""What a person does on a page of panels, what they find there, and how its messages travel."""

from typing import Any, Literal

from playwright.sync_api import Locator, Page, expect
from tests.panels.front.made_review import REVIEW, MadeReview

from scrutiny.review.page import make_key

DRAFT = f"scrutiny:draft:{make_key(REVIEW)}:"
How = Literal["now", "held", "silent", "throwing"]


def place(page: Page, about: str) -> Locator:
    return page.locator(f'.place[data-about="{about}"]').first


def box(page: Page, about: str) -> Locator:
    """Find the first box of an answer in which words are written."""
    return place(page, about).get_by_role("textbox").first


def radio(page: Page, about: str, words: str) -> Locator:
    return place(page, about).get_by_role("radio", name=words, exact=True)


def state(page: Page, about: str) -> Locator:
    """Find the line that says how an answer stands."""
    return place(page, about).locator(".state").first


def is_saved(page: Page, about: str) -> None:
    expect(place(page, about)).to_have_attribute("data-state", "saved")


def is_refused(page: Page, about: str) -> None:
    expect(place(page, about)).to_have_attribute("data-state", "refused")


def is_disputed(page: Page, about: str, said: str = "Both are kept") -> None:
    """Expect whoever writes to be told that their answer met another one."""
    expect(place(page, about).locator(".alert")).to_contain_text(said)


def stands(review: MadeReview, about: str) -> list[Any]:
    """List what stands as an answer: more than one value where two people wrote."""
    return [version["value"] for version in review.versions(about)]


def is_saved_as(page: Page, review: MadeReview, about: str, value: object) -> None:
    """Expect an answer to be saved, and this one value to stand."""
    is_saved(page, about)
    standing = stands(review, about)
    assert standing == [value], standing


def travel(page: Page, how: How) -> None:
    """Say how messages travel now: answered at once, held until let go, never answered, or not even sent."""
    page.evaluate("how => { stand.mode = how }", how)


def wait_until_held(page: Page) -> None:
    """Wait until there is a reply that is held."""
    page.wait_for_function("stand.held.length")


def let_go(page: Page) -> None:
    """Let the reply that has been held longest arrive."""
    wait_until_held(page)
    page.evaluate("stand.let_go()")


def write_saved(page: Page, about: str, words: str) -> None:
    """Write, and wait until it is saved."""
    box(page, about).fill(words)
    is_saved(page, about)


def write_held(page: Page, about: str, words: str) -> None:
    """Write where replies are held, and wait until that of the save is."""
    travel(page, "held")
    box(page, about).fill(words)
    wait_until_held(page)


def write_unsent(page: Page, about: str, words: str) -> None:
    """Write where no reply comes, so that the words are kept in the browser alone."""
    travel(page, "silent")
    box(page, about).fill(words)


def sit_down(page: Page, name: str) -> None:
    """Say that somebody else is writing now."""
    page.get_by_label("Your name").fill(name)
    page.get_by_label("Your name").blur()


def look(page: Page) -> None:
    """Look at once, as a page does when its connection is back."""
    page.evaluate("window.dispatchEvent(new Event('online'))")


def pass_time(page: Page, seconds: int) -> None:
    """Let time go by in small steps, between which replies can arrive."""
    for _step in range(seconds):
        page.clock.run_for(1000)


def load_report(page: Page, content: bytes) -> None:
    page.get_by_label("The inspection report").set_input_files(
        {"name": "our report.pdf", "mimeType": "application/pdf", "buffer": content}
    )
    page.get_by_role("button", name="Load the report").press("Enter")


def fill_browser(page: Page) -> None:
    """Let the browser keep nothing more, as one that is full."""
    page.evaluate("() => { Storage.prototype.setItem = () => { throw new Error('full') } }")
