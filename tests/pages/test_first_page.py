"""The first page of a council begins with the point, keeps to its budgets, and has lost no figure."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.pages.conftest import NINE

MOST_WORDS, SHARE = 350, 3
# Words outside cells of tables, folds included, of the page as it was before it began with the point.
WORDS_BEFORE = {
    "isles-of-scilly": 19_213,
    "cumberland": 23_572,
    "kingston-upon-thames": 27_065,
    "city-of-london": 22_098,
    "bournemouth-christchurch-and-poole": 31_201,
    "trafford": 29_134,
    "bexley": 26_866,
    "portsmouth": 27_339,
    "westmorland-and-furness": 22_340,
}
DESKTOP, PHONE = (1280, 900), (360, 740)
SHEETS = 2
BOTTOM = "document.querySelector('.ways').getBoundingClientRect().bottom + window.scrollY"
# Where an app is behind the page, there are two more ways on.
AS_IN_THE_APP = """addEventListener("load", () => {
  const ways = document.querySelector(".ways ul");
  for (const words of ["One page to print", "Start or answer"])
    ways.insertAdjacentHTML("afterbegin", `<li><a class="way" href="/">${words}</a></li>`);
})"""
MASTHEAD = "document.querySelector('.masthead').getBoundingClientRect().height"
NAME_IS_WHOLE = """(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
  scrollWidth <= clientWidth && scrollHeight <= clientHeight)(document.querySelector(".whose"))"""
every_council = pytest.mark.parametrize("council", NINE)


def words_of(html: str) -> list[str]:
    """Give the words of a page's own part, without those in cells of tables."""
    main = html[html.index("<main") : html.index("</main>")]
    for left_out in (r"<(script|style|td|th)\b.*?</\1>", r"<[^>]*>"):
        main = re.sub(left_out, " ", main, flags=re.DOTALL)
    return main.split()


def first_view(html: str) -> str:
    ends = html.index("</nav>", html.index('class="ways"'))
    return html[html.index("<h1") : ends]


@every_council
def test_a_whole_page_has_a_third_of_the_words_it_had(first_pages: dict[str, Path], council: str) -> None:
    number = len(words_of(first_pages[council].read_text("utf-8")))
    assert number <= WORDS_BEFORE[council] / SHARE


@every_council
def test_a_first_view_has_few_words_and_at_most_three_figures_each_with_one_question(
    first_pages: dict[str, Path], council: str
) -> None:
    html = first_view(first_pages[council].read_text("utf-8"))
    with_cells = re.sub(r"<[^>]*>", " ", html).split()
    assert len(with_cells) <= MOST_WORDS
    figures = html.split('<li>\n<p class="said">')[1:]
    assert len(figures) == (1 if council in {"bexley", "isles-of-scilly"} else 3)
    assert [figure.count("Ask: ") for figure in figures] == [1] * len(figures)
    assert [figure.count("<img") for figure in figures] == [1] * len(figures)
    for figure in figures:
        assert len(re.sub(r"<[^>]*>", " ", figure.partition("</p>")[0]).split()) <= 15


def at(page: Page, size: tuple[int, int], path: Path) -> Page:
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.goto(path.as_uri())
    return page


@pytest.mark.usefixtures("only_chromium")
def test_the_point_is_one_screen_of_a_desktop_one_and_a_half_of_a_phone_and_two_sheets(
    first_pages: dict[str, Path], browser: Browser
) -> None:
    page, found = browser.new_page(), {}
    page.add_init_script(AS_IN_THE_APP)
    for council, path in first_pages.items():
        on_desktop = at(page, DESKTOP, path).evaluate(BOTTOM)
        sheets = len(re.findall(rb"/Type\s*/Page[^s]", page.pdf(format="A4")))
        on_phone, masthead, whole = map(at(page, PHONE, path).evaluate, (BOTTOM, MASTHEAD, NAME_IS_WHOLE))
        found[council] = (on_desktop <= DESKTOP[1], on_phone <= PHONE[1] * 1.5, masthead <= 56, whole, sheets)
    page.close()
    assert found == dict.fromkeys(first_pages, (True, True, True, True, SHEETS))


@pytest.mark.usefixtures("only_chromium")
def test_a_fold_that_somebody_opened_is_printed_and_a_link_opens_what_it_leads_into(
    first_pages: dict[str, Path], browser: Browser
) -> None:
    page = at(browser.new_page(), DESKTOP, first_pages["portsmouth"])
    page.locator(".asked a").first.click()
    assert page.locator("details.theme[open]").count() == 1
    assert page.locator("tr:has(:target)").is_visible()
    assert len(re.findall(rb"/Type\s*/Page[^s]", page.pdf(format="A4"))) > SHEETS
    page.close()


def test_an_address_with_the_name_of_a_figure_or_theme_opens_it_and_takes_the_keyboard_there(
    first_pages: dict[str, Path], browser: Browser
) -> None:
    page = browser.new_page()
    page.goto(f"{first_pages['portsmouth'].as_uri()}#figures-in-foster-care")
    row = page.locator("#figures-in-foster-care")
    expect(row).to_be_focused()
    expect(row).to_be_in_viewport()
    page.evaluate("location.hash = 'figures-agency-social-workers'")
    expect(page.locator("#figures-agency-social-workers")).to_be_focused()
    expect(page.locator("#figures-agency-social-workers")).to_be_in_viewport()
    page.evaluate("location.hash = 'Care-leavers'")
    expect(page.locator("#Care-leavers")).to_be_focused()
    expect(page.locator("#Care-leavers table").first).to_be_visible()
    page.close()


def test_a_link_that_was_followed_before_opens_again_what_was_shut(
    first_pages: dict[str, Path], browser: Browser
) -> None:
    page = browser.new_page()
    page.goto(first_pages["portsmouth"].as_uri())
    link, theme = page.locator(".asked a").first, page.locator("details.theme:has(:target)")
    for _time in range(2):
        link.press("Enter")
        expect(page.locator("tr > :target")).to_be_focused()
        theme.evaluate("fold => { fold.open = false; }")
    page.close()


def test_an_address_restores_theme_figure_and_comparison_and_says_what_somebody_chose(
    first_pages: dict[str, Path], browser: Browser
) -> None:
    page, address = browser.new_page(), first_pages["portsmouth"].as_uri()
    page.goto(f"{address}#figures-in-foster-care&compare=neighbours")
    row = page.locator("tr:has(#figures-in-foster-care)")
    expect(row.locator("th")).to_be_focused()
    visible = "cells => cells.map((cell) => cell.checkVisibility())"
    assert row.locator("th, td").evaluate_all(visible) == [True, True, False, True, False, True]
    chooser = page.get_by_label("Compare each figure with").locator("visible=true")
    expect(chooser).to_have_value("neighbours")
    chooser.select_option("past")
    assert row.locator("th, td").evaluate_all(visible) == [True, True, False, False, True, True]
    expect(page).to_have_url(f"{address}#figures-in-foster-care&compare=past")
    page.locator("#Money summary").first.click()
    expect(page).to_have_url(f"{address}#Money&compare=past")
    copied, page = page.url, browser.new_page()
    page.goto(copied)
    expect(page.locator("#Money")).to_be_focused()
    expect(page.locator("#Money").get_by_label("Compare each figure with")).to_have_value("past")
    page.get_by_label("Compare each figure with").locator("visible=true").select_option("all")
    expect(page).to_have_url(f"{address}#Money")
    page.close()


@pytest.mark.parametrize("end", ["compare=<script>", "%&compare=england", "nowhere&compare=", "&compare=all"])
def test_an_address_that_ends_in_anything_else_shows_the_page_as_it_is(
    first_pages: dict[str, Path], browser: Browser, end: str
) -> None:
    page, faults = browser.new_page(), list[str]()
    page.on("pageerror", lambda fault: faults.append(str(fault)))
    page.goto(f"{first_pages['portsmouth'].as_uri()}#{end}")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.locator("#Money summary").first.click()
    expect(page.locator("#Money").get_by_label("Compare each figure with")).to_be_visible()
    page.close()
    assert faults == []


def test_the_tables_of_a_theme_are_whole_on_a_desktop(first_pages: dict[str, Path], browser: Browser) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(first_pages["trafford"].as_uri())
    page.evaluate("document.querySelectorAll('main details').forEach(fold => { fold.open = true })")
    beyond = page.locator(".standing > .table").evaluate_all(
        "tables => tables.map((table) => table.scrollWidth - table.clientWidth)"
    )
    page.close()
    assert len(beyond) == 12
    assert max(beyond) <= 0


@pytest.mark.usefixtures("only_chromium")
def test_charts_of_the_point_stand_on_a_light_card_where_colours_are_forced(
    first_pages: dict[str, Path], browser: Browser
) -> None:
    page = browser.new_page(forced_colors="active", color_scheme="dark")
    page.goto(first_pages["portsmouth"].as_uri())
    cards = page.locator("main img").evaluate_all(
        "charts => charts.map((chart) => getComputedStyle(chart).backgroundColor)"
    )
    assert set(cards) == {"rgb(255, 255, 255)"}
    page.close()
