"""How long the pages to answer in are as they are first seen, and whether a thumb can press them."""

import importlib.util
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple, Protocol

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.accessibility import list_faults

from scrutiny.parameters import ANSWERING
from scrutiny.register.workbooks import Workbook, list_workbooks

PATIENCE = 90_000
DESKTOP, PHONE, LEAST = 1280, 360, 320
TOOL = Path(__file__).resolve().parents[2] / "tools" / "measure_pages.py"
# How long each page was on 29 November 2026, in pixels at both widths, before the improvement plan, the risk
# register, claims, visits and papers came onto it, and a figure beside a question: in Chromium, with the wide
# letters of DejaVu Sans. None may be longer: what only a few need is kept behind one line that names it.
BEFORE = {
    "devon": {
        "reactive-review": (33_772, 46_677),
        "risk-assessment": (29_806, 40_655),
        "performance-management": (23_834, 31_556),
        "self-evaluation": (22_589, 29_794),
        "young-peoples-voice": (24_036, 31_673),
        "scrutiny-plan": (36_440, 52_573),
    },
    "leeds": {
        "reactive-review": (30_487, 41_713),
        "risk-assessment": (29_342, 39_879),
        "performance-management": (22_876, 30_252),
        "self-evaluation": (22_618, 29_497),
        "young-peoples-voice": (23_572, 30_897),
        "scrutiny-plan": (32_302, 45_089),
    },
    "city-of-london": {
        "reactive-review": (32_667, 45_250),
        "risk-assessment": (32_118, 44_524),
        "performance-management": (25_652, 34_870),
        "self-evaluation": (25_394, 34_142),
        "young-peoples-voice": (26_348, 35_568),
        "scrutiny-plan": (32_142, 44_470),
    },
}
ANSWERED = list_workbooks()[1:]
# Of each page something is held at every change; all of it takes too long.
AT_EVERY_CHANGE = "devon"
FIRST = ("risk-assessment", "scrutiny-plan")
COUNCILS = [
    pytest.param(council, marks=() if council == AT_EVERY_CHANGE else pytest.mark.long) for council in BEFORE
]
SAMPLED = [
    pytest.param(workbook, id=workbook.slug, marks=() if workbook.slug in FIRST else pytest.mark.long)
    for workbook in ANSWERED
]


@cache
def find_measure() -> str:
    """Find the script by which the tool measures a page, which is asked by the same words here."""
    spec = importlib.util.spec_from_file_location("measure_pages", TOOL)
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    return str(tool.HEIGHT)


class App(Protocol):
    address: str


class Opening(NamedTuple):
    """A browser, with the app whose pages it opens."""

    browser: Browser
    app: App

    def open(self, council: str, workbook: Workbook, width: int) -> Page:
        """Open a page to answer in, and wait until it is whole."""
        page = self.browser.new_page(viewport={"width": width, "height": 740})
        page.set_default_timeout(PATIENCE)
        page.goto(f"{self.app.address}council/{council}/{workbook.slug}/{ANSWERING}", wait_until="load")
        expect(page.locator(".being-made")).to_be_hidden(timeout=PATIENCE)
        expect(page.locator(".progress a")).to_be_visible(timeout=PATIENCE)
        if workbook.slug == "scrutiny-plan":
            expect(page.locator(".papers details")).to_have_count(4)
        return page


@pytest.fixture
def opening(browser: Browser, real_app: App) -> Iterator[Opening]:
    """Open pages of the real workbooks, and close them."""
    before = {page for context in browser.contexts for page in context.pages}
    yield Opening(browser, real_app)
    for context in browser.contexts:
        for page in set(context.pages) - before:
            page.close()


@pytest.mark.usefixtures("only_chromium")
@pytest.mark.parametrize("workbook", SAMPLED)
@pytest.mark.parametrize("council", COUNCILS)
def test_no_page_to_answer_in_is_longer_than_it_was_before_there_was_more_on_it(
    opening: Opening, council: str, workbook: Workbook
) -> None:
    page = opening.open(council, workbook, DESKTOP)
    for width, most in zip((DESKTOP, PHONE), BEFORE[council][workbook.slug], strict=True):
        page.set_viewport_size({"width": width, "height": 740})
        assert page.evaluate(find_measure()) <= most, width


@pytest.mark.parametrize("workbook", SAMPLED)
def test_axe_finds_nothing_wrong_with_a_page_to_answer_in_on_the_smallest_screen(
    opening: Opening, workbook: Workbook
) -> None:
    page = opening.open(AT_EVERY_CHANGE, workbook, LEAST)
    assert list_faults(page) == []
    assert page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0


def test_what_a_page_to_answer_in_begins_with_is_large_enough_for_a_thumb(opening: Opening) -> None:
    page = opening.open(AT_EVERY_CHANGE, ANSWERED[0], LEAST)
    for link in page.locator(":is(.other-way, .progress) a").all():
        parts = link.evaluate("(link) => [...link.getClientRects()].map((part) => part.height)")
        assert len(parts) == 1
        assert parts[0] >= 24


def test_an_address_that_ends_in_a_question_leads_to_it_past_everything_that_is_folded(
    opening: Opening,
) -> None:
    page = opening.open(AT_EVERY_CHANGE, ANSWERED[-1], PHONE)
    unanswered = page.locator(".missing details")
    expect(unanswered.get_by_role("link").first).to_be_hidden()
    unanswered.locator("summary").press("Enter")
    unanswered.get_by_role("link").last.press("Enter")
    assert page.evaluate("document.activeElement.closest('.place') !== null")


@pytest.mark.usefixtures("only_chromium")
def test_charts_and_what_is_unanswered_are_printed_though_nobody_opened_them(opening: Opening) -> None:
    page = opening.open(AT_EVERY_CHANGE, ANSWERED[1], DESKTOP)
    folded = [page.locator("section > details > figure > img").first, page.locator(".missing a").first]
    for inside in folded:
        assert not inside.evaluate("(inside) => inside.checkVisibility()")
    page.emulate_media(media="print")
    for inside in folded:
        assert inside.evaluate("(inside) => inside.checkVisibility() && inside.offsetHeight > 0")


def test_a_paper_is_found_under_whom_it_is_for(opening: Opening) -> None:
    page = opening.open(AT_EVERY_CHANGE, ANSWERED[-1], PHONE)
    papers = page.locator(".papers")
    expect(papers.get_by_role("button", name="Word of the member brief")).to_be_hidden()
    papers.locator("summary", has_text="For members: member brief").press("Enter")
    expect(papers.get_by_role("button", name="Word of the member brief")).to_be_visible()
