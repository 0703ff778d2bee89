"""The app as a reader meets it: found, opened, read, by keyboard, on a phone, and with axe."""

from collections.abc import Callable, Iterator
from typing import Any, Protocol

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.accessibility import list_faults, measure_contrast

from scrutiny.register.finding import admit_council
from scrutiny.register.workbooks import Workbook, list_workbooks

PAGES = {
    "front": "",
    "find": "find?council=Porstmuth",
    "nothing typed": "find",
    "help": "help",
    "council": "council/portsmouth",
    "refusal": "council/nowhere",
    "England": "england?sort=oldest&neighbours=dudley",
    "figure of England": "england/children-in-care-rate",
    "workbook": "council/portsmouth/our-council",
    "workbook with a failed part": "council/portsmouth/reactive-review",
    "workbook on damaged evidence": "council/portsmouth/damaged",
}
# In a session and in a batch the others are looked at too.
FIRST_LOOKED_AT = ("01_our_council", "02_reactive_review", "07_scrutiny_plan")
WORKBOOKS = [
    pytest.param(book, id=book.notebook, marks=() if book.notebook in FIRST_LOOKED_AT else pytest.mark.long)
    for book in list_workbooks()
]
SECONDS = 1000
PATIENCE = 90 * SECONDS


class App(Protocol):
    address: str


OpenPage = Callable[..., Page]


@pytest.fixture
def open_page(browser: Browser) -> Iterator[OpenPage]:
    """Open a page that may ask this computer for things, and no other."""
    opened: list[Page] = []
    asked: list[str] = []

    def open_at(address: str, **options: Any) -> Page:  # noqa: ANN401 - Playwright's own
        page = browser.new_page(viewport={"width": 1280, "height": 800}, **options)
        opened.append(page)
        page.set_default_timeout(PATIENCE)
        page.on("request", lambda request: asked.append(request.url))
        page.goto(address, wait_until="load", timeout=PATIENCE)
        return page

    yield open_at
    for page in opened:
        page.close()
    assert [url for url in asked if not url.startswith(("http://127.0.0.1:", "data:"))] == []


def overflow(page: Page) -> int:
    width: int = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    return width


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())
def test_axe_finds_nothing_wrong_with_any_page(app: App, open_page: OpenPage, path: str) -> None:
    page = open_page(app.address + path)
    assert list_faults(page) == []


# The colour of the outline of each element that can have the keyboard, and that of what the outline lies on.
OUTLINES = """[...document.querySelectorAll("a, button, input, select, summary")].flatMap((element) => {
  element.focus();
  const style = getComputedStyle(element);
  if (document.activeElement !== element || !element.checkVisibility()) return [];
  let behind = parseFloat(style.outlineOffset) < 0 ? element : element.parentElement;
  const paint = () => getComputedStyle(behind).backgroundColor;
  while (paint() === "rgba(0, 0, 0, 0)") behind = behind.parentElement;
  return [[element.outerHTML.slice(0, 80), style.outlineColor, paint()]];
})"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["", "council/portsmouth", "council/portsmouth/our-council", "join"])
def test_the_keyboard_is_seen_wherever_it_is(app: App, open_page: OpenPage, path: str, scheme: str) -> None:
    page = open_page(app.address + path, color_scheme=scheme)
    page.keyboard.press("Tab")
    outlines = page.evaluate(OUTLINES)
    assert len(outlines) > 2
    for element, outline, behind in outlines:
        assert measure_contrast(outline, behind) >= 3, (element, outline, behind)


def test_axe_finds_nothing_wrong_with_a_list_that_was_opened_and_narrowed(
    app: App, open_page: OpenPage
) -> None:
    page = open_page(app.address)
    page.get_by_role("searchbox").fill("york")
    expect(page.get_by_role("status")).to_have_text("3 councils below")
    assert list_faults(page) == []


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())
def test_no_page_scrolls_sideways(app: App, open_page: OpenPage, path: str) -> None:
    page = open_page(app.address + path)
    for width in (768, 360, 320):
        page.set_viewport_size({"width": width, "height": 800})
        assert overflow(page) <= 0


def test_a_council_is_found_by_typing_its_name(app: App, open_page: OpenPage) -> None:
    page = open_page(app.address)
    page.get_by_role("searchbox", name="Name of the council").fill("portsmouth")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{app.address}council/portsmouth")
    expect(page.get_by_role("heading", level=1)).to_have_text("Portsmouth City Council")


def test_the_one_council_that_is_left_below_is_the_one_that_enter_finds(
    app: App, open_page: OpenPage
) -> None:
    page = open_page(app.address)
    page.get_by_role("searchbox").fill("richm")
    expect(page.get_by_role("status")).to_have_text("1 council below")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{app.address}council/richmond-upon-thames")


def test_each_workbook_is_opened_by_its_link(app: App, open_page: OpenPage) -> None:
    page = open_page(f"{app.address}council/portsmouth")
    for title in ("Our council", "Reactive review"):
        page.get_by_role("main").get_by_role("link", name=title).click()
        expect(page).to_have_title(f"{title} – Portsmouth – Scrutiny Workbook")
        expect(page.get_by_role("heading", level=1, name=title)).to_be_visible()
        expect(page.locator(".being-made")).to_be_hidden()
        page.locator("summary", has_text="Menu").click()
        page.get_by_role("navigation").get_by_role("link", name="Portsmouth").click()


def test_a_council_is_found_and_its_workbook_read_by_keyboard_alone(app: App, open_page: OpenPage) -> None:
    page = open_page(app.address)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the main content")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.type("Portsmouth")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{app.address}council/portsmouth")
    page.get_by_role("main").focus()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Start a session")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("main").get_by_role("link", name="Our council")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="How our figures compare")).to_be_visible()
    page.get_by_role("main").locator("summary").first.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("The register of authorities.")).to_be_visible()


def test_a_region_is_opened_by_keyboard(app: App, open_page: OpenPage) -> None:
    page = open_page(app.address)
    page.locator("summary").first.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Derby", exact=True)).to_be_focused()


def test_typing_narrows_the_lists_and_says_how_far(app: App, open_page: OpenPage) -> None:
    page = open_page(app.address)
    page.get_by_role("searchbox").press_sequentially("st. helens")
    expect(page.get_by_role("status")).to_have_text("1 council below")
    expect(page.locator("details[open] .count")).to_have_text("1 council")
    expect(page.locator(".region a:visible")).to_have_text(["St Helens"])
    page.get_by_role("searchbox").fill("qqqq")
    expect(page.get_by_role("status")).to_contain_text("Press Enter for the nearest names")
    page.get_by_role("searchbox").fill("")
    expect(page.locator("details.region")).to_have_count(9)
    expect(page.locator("details.region[open]")).to_have_count(0)


@pytest.mark.usefixtures("only_chromium")
def test_the_app_works_without_a_script(app: App, open_page: OpenPage) -> None:
    page = open_page(app.address, java_script_enabled=False)
    page.get_by_role("combobox", name="Name of the council").fill("Leeds")
    page.keyboard.press("Enter")
    page.get_by_role("main").get_by_role("link", name="Our council").click()
    expect(page.get_by_role("heading", name="How our figures compare")).to_be_visible()
    expect(page.locator(".being-made")).to_be_hidden()


def test_councils_of_england_are_chosen_by_keyboard_and_without_a_script(
    app: App, open_page: OpenPage
) -> None:
    page = open_page(f"{app.address}england", java_script_enabled=False)
    page.locator("summary", has_text="Sort or filter the list").press("Enter")
    page.get_by_label("Region").press("L")
    page.get_by_role("button", name="Show the list").press("Enter")
    expect(page).to_have_url(f"{app.address}england?region=london#councils")
    expect(page.get_by_role("caption")).to_have_text("33 councils, by name. London")
    page.get_by_role("link", name="Show all councils by name").press("Enter")
    expect(page.get_by_role("caption")).to_have_text("153 councils, by name")


@pytest.mark.parametrize("width", [1280, 320])
def test_a_listener_hears_the_councils_of_england_as_a_table_at_any_width(
    app: App, open_page: OpenPage, width: int
) -> None:
    page = open_page(f"{app.address}england?neighbours=dudley")
    page.set_viewport_size({"width": width, "height": 800})
    expect(page.get_by_role("columnheader")).to_have_count(8)
    expect(page.get_by_role("rowheader")).to_have_count(11)
    dudley = page.get_by_role("row").filter(has=page.get_by_role("rowheader", name="Dudley"))
    expect(dudley.get_by_role("cell")).to_have_count(7)
    expect(dudley.get_by_role("cell").last).to_have_text(
        "No such judgement then With children in care: Requires improvement"
    )


def test_the_keyboard_is_always_seen_to_be_somewhere(app: App, open_page: OpenPage) -> None:
    page = open_page(f"{app.address}find?council=Porstmuth")
    for _stop in range(6):
        page.keyboard.press("Tab")
        ring = page.evaluate("getComputedStyle(document.activeElement).outline")
        assert "solid 3px" in ring, ring


@pytest.mark.parametrize("workbook", WORKBOOKS)
def test_axe_finds_nothing_wrong_with_the_real_workbooks(
    real_app: App, open_page: OpenPage, workbook: Workbook
) -> None:
    council = admit_council("portsmouth")
    page = open_page(f"{real_app.address}council/{council.slug}/{workbook.slug}")
    expect(page).to_have_title(f"{workbook.title} – Portsmouth – Scrutiny Workbook")
    expect(page.locator(".being-made")).to_be_hidden()
    expect(page.locator(".failed")).to_have_count(0)
    assert list_faults(page) == []
    page.set_viewport_size({"width": 320, "height": 800})
    assert overflow(page) <= 0


def test_an_address_with_the_name_of_a_figure_opens_it_and_takes_the_keyboard_there(
    real_app: App, open_page: OpenPage
) -> None:
    page = open_page(f"{real_app.address}council/portsmouth/our-council#figures-in-foster-care")
    row = page.locator("#figures-in-foster-care")
    expect(row).to_be_focused()
    expect(row).to_be_in_viewport()


@pytest.mark.usefixtures("only_chromium")
def test_charts_that_were_not_scrolled_to_are_fetched_for_paper(real_app: App, open_page: OpenPage) -> None:
    page = open_page(f"{real_app.address}council/portsmouth/young-peoples-voice/answering")
    assert page.locator("img[loading=lazy]").count()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.evaluate("Promise.all([...document.images].map((chart) => chart.decode()))")
    assert page.locator("img").evaluate_all("charts => charts.every((chart) => chart.naturalWidth)")


@pytest.mark.parametrize("workbook", ["reactive-review", "risk-assessment", "scrutiny-plan"])
def test_the_list_of_a_page_counts_each_question_under_its_part(
    real_app: App, open_page: OpenPage, workbook: str
) -> None:
    page = open_page(f"{real_app.address}council/portsmouth/{workbook}/answering")
    expect(page.get_by_role("link", name="answered: go on with question")).to_be_visible()
    whole = page.locator(".progress").inner_text().split()[2]
    beside = page.locator("#On-this-page + ul small").all_inner_texts()
    assert sum(int(said.split()[2]) for said in beside) == int(whole)
