"""Every kind of page with letters of twice the size, and in colours that the system chooses."""

from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page
from tests.accessibility import measure_contrast
from tests.app.conftest import RunningApp

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("only_chromium")]

PAGES = {
    "front": "",
    "find": "find?council=Porstmuth",
    "help": "help",
    "refusal": "council/nowhere",
    "join": "join",
    "council": "council/bournemouth-christchurch-and-poole",
    "open a session": "council/leeds/session",
    "England": "england?neighbours=dudley",
    "figure of England": "england/children-in-care-rate",
    "to read": "council/bournemouth-christchurch-and-poole/our-council",
    "to read with questions": "council/leeds/reactive-review",
    "to answer in": "council/bournemouth-christchurch-and-poole/risk-assessment/answering",
    "to plan in": "council/leeds/scrutiny-plan/answering",
}
every_page = pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())

# What cuts off words that it holds: but for what is hidden on purpose, and what can be scrolled.
CUT_OFF = """[...document.querySelectorAll("body *")].filter((element) => {
  const style = getComputedStyle(element);
  if (!element.checkVisibility() || style.clipPath !== "none") return false;
  const beyond = (inner, outer, overflow) => ["hidden", "clip"].includes(overflow) && inner > outer + 1;
  return beyond(element.scrollWidth, element.clientWidth, style.overflowX)
    || beyond(element.scrollHeight, element.clientHeight, style.overflowY);
}).map((element) => element.outerHTML.slice(0, 120))"""
# Words that stand on one another: each label, button or link of which another covers the middle.
COVERED = """[...document.querySelectorAll("main :is(a, button, label, summary), .masthead *")]
.filter((element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  if (!element.checkVisibility() || getComputedStyle(element).clipPath !== "none" || !width) return false;
  const [line] = element.getClientRects();
  const at = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
  const isBeside = top < 0 || left < 0 || line.bottom > innerHeight || line.right > innerWidth;
  return !isBeside && at && !element.contains(at) && !at.contains(element);
}).map((element) => element.outerHTML.slice(0, 120))"""
# A control is seen where colours are not ours: by its own border, or as a link by its line.
WITHOUT_EDGE = """[...document.querySelectorAll("button, select, input, textarea, .way, .button")]
  .filter((control) => control.checkVisibility() && !["radio", "checkbox", "file"].includes(control.type))
  .filter((control) => {
    const { borderTopWidth, borderTopStyle, textDecorationLine } = getComputedStyle(control);
    return (borderTopWidth === "0px" || borderTopStyle === "none") && textDecorationLine !== "underline";
  }).map((control) => control.outerHTML.slice(0, 120))"""
COLOURS = """[...document.querySelectorAll("button, select, input, textarea, a, summary")]
.flatMap((control) => {
  let behind = control;
  const paint = () => getComputedStyle(behind).backgroundColor;
  while (behind.parentElement && /, 0[)]$/.test(paint())) behind = behind.parentElement;
  const { color } = getComputedStyle(control);
  const isThere = control.checkVisibility() && !control.disabled;
  return isThere ? [[control.outerHTML.slice(0, 120), color, paint()]] : [];
})"""
OPEN_ALL = "document.querySelectorAll('main details').forEach((fold) => { fold.open = true; })"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page of a desktop's width."""
    opened = browser.new_page(viewport={"width": 1280, "height": 900})
    yield opened
    opened.close()


def open_whole(page: Page, address: str) -> None:
    page.goto(address)
    page.wait_for_load_state("networkidle")
    page.evaluate(OPEN_ALL)
    page.wait_for_load_state("networkidle")


@every_page
def test_with_letters_of_twice_the_size_nothing_is_lost_or_runs_off_the_side(
    real_app: RunningApp, page: Page, path: str
) -> None:
    sizes = {"fontSizes": {"standard": 32, "fixed": 26}}
    page.context.new_cdp_session(page).send("Page.setFontSizes", sizes)
    open_whole(page, real_app.address + path)
    assert page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)") >= 24
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    assert page.evaluate(CUT_OFF) == []
    assert page.evaluate(COVERED) == []


@every_page
@pytest.mark.parametrize("scheme", [pytest.param("light", marks=pytest.mark.long), "dark"])
def test_in_colours_of_the_system_every_control_has_an_edge_and_words_can_be_read(
    real_app: RunningApp, browser: Browser, path: str, scheme: Literal["light", "dark"]
) -> None:
    page = browser.new_page(forced_colors="active", color_scheme=scheme)
    open_whole(page, real_app.address + path)
    without_edge, controls = page.evaluate(WITHOUT_EDGE), page.evaluate(COLOURS)
    page.close()
    assert without_edge == []
    assert [control for control, *colours in controls if measure_contrast(*colours) < 4.5] == []
