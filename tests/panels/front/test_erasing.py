"""A page that was open while its review was erased: nothing erased is sent back, and no words are lost."""

from collections.abc import Callable
from typing import Any, Protocol

from playwright.sync_api import Locator, Page, expect

OpenSession = Callable[..., Page]
SAID = "The answers were erased."


class StandIn(Protocol):
    def erase(self) -> None: ...
    def find(self, about: str) -> dict[str, Any]: ...
    def list_sent(self, kind: str = "save") -> list[dict[str, Any]]: ...
    def write(self, about: str, value: object, author: str, replaces: list[int]) -> dict[str, Any]: ...


def place(page: Page, about: str) -> Locator:
    return page.locator(f'.place[data-about="{about}"]').first


def box(page: Page, about: str = "short") -> Locator:
    return place(page, about).get_by_role("textbox").first


def is_refused(page: Page, about: str = "short") -> None:
    expect(place(page, about)).to_have_attribute("data-state", "refused")
    expect(place(page, about).get_by_text(SAID)).to_be_visible()


def is_saved(page: Page, about: str = "short") -> None:
    expect(place(page, about)).to_have_attribute("data-state", "saved")


def type_on(page: Page, words: str) -> None:
    """Type, and wait until it has been sent."""
    sent = page.evaluate("stand.sent.length")
    box(page).fill(words)
    page.wait_for_function("sent => stand.sent.slice(sent).includes('save')", arg=sent)


def clear_and_write_anew(page: Page, stand_in: StandIn) -> None:
    box(page).fill("")
    is_saved(page)
    box(page).fill("Anew")
    is_saved(page)
    assert [one["value"] for one in stand_in.find("short")["versions"]] == ["Anew"]


def test_a_save_that_is_sent_again_after_an_erasure_is_refused_and_its_words_are_kept(
    open_session: OpenSession, stand_in: StandIn
) -> None:
    page = open_session("prompts")
    page.evaluate("stand.mode = 'held'")
    box(page).fill("First")
    page.wait_for_function("stand.held.length")
    stand_in.erase()
    page.reload()
    is_refused(page)
    expect(box(page)).to_have_value("First")
    assert stand_in.find("short")["versions"] == []
    clear_and_write_anew(page, stand_in)


def test_what_is_typed_after_an_erased_save_does_not_bring_it_back(
    open_session: OpenSession, stand_in: StandIn
) -> None:
    page = open_session("prompts")
    page.evaluate("stand.mode = 'held'")
    box(page).fill("First")
    page.wait_for_function("stand.held.length")
    box(page).fill("First and second")
    stand_in.erase()
    page.reload()
    is_refused(page)
    type_on(page, "First, second and third")
    is_refused(page)
    assert stand_in.list_sent()[-1]["value"] == "First, second and third"
    assert stand_in.find("short")["versions"] == []
    page.reload()
    is_refused(page)
    expect(box(page)).to_have_value("First, second and third")
    clear_and_write_anew(page, stand_in)


def test_an_edit_of_an_erased_answer_is_refused_and_not_sent_again_by_itself(
    open_session: OpenSession, stand_in: StandIn
) -> None:
    page = open_session("prompts", clock=True)
    box(page).fill("First")
    page.clock.run_for(200)
    is_saved(page)
    box(page).fill("First and second")
    stand_in.erase()
    page.clock.run_for(200)
    is_refused(page)
    sent = len(stand_in.list_sent())
    box(page).blur()
    for _step in range(90):
        page.clock.run_for(1000)
    assert len(stand_in.list_sent()) == sent
    assert stand_in.find("short")["versions"] == []


def test_an_own_answer_leaves_an_open_page_when_it_is_erased(
    open_session: OpenSession, stand_in: StandIn
) -> None:
    page = open_session("prompts")
    place(page, "alone").get_by_role("radio", name="A little", exact=True).check()
    is_saved(page, "alone")
    page.locator("h1").click()
    stand_in.erase()
    page.evaluate("dispatchEvent(new Event('online'))")
    expect(place(page, "alone").get_by_role("radio", name="A little", exact=True)).not_to_be_checked()


def test_a_change_to_an_erased_own_answer_is_refused(open_session: OpenSession, stand_in: StandIn) -> None:
    page = open_session("prompts")
    place(page, "alone").get_by_role("radio", name="A little", exact=True).check()
    is_saved(page, "alone")
    stand_in.erase()
    box(page, "alone").fill("Because")
    is_refused(page, "alone")
    expect(box(page, "alone")).to_have_value("Because")


def test_what_others_wrote_leaves_an_open_page_when_it_is_erased_though_words_of_ones_own_are_refused(
    open_session: OpenSession, stand_in: StandIn
) -> None:
    page = open_session("prompts")
    box(page).fill("Mine")
    is_saved(page)
    stand_in.write("short", "Theirs", "Cllr B", [])
    page.evaluate("dispatchEvent(new Event('online'))")
    expect(place(page, "short").locator(".version")).to_have_count(2)
    stand_in.erase()
    box(page).fill("Mine and more")
    is_refused(page)
    expect(place(page, "short").locator(".version")).to_have_count(0)
    expect(page.get_by_text("Theirs")).to_have_count(0)
    expect(box(page)).to_have_value("Mine and more")
