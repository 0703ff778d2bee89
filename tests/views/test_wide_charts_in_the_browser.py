"""A wide chart on a narrow screen: it says that it scrolls, and opens where its newest figures are."""

from dataclasses import replace

import pytest
from playwright.sync_api import Browser, Page
from tests.views.test_early_warning import STEADY, make_series

from scrutiny.files import paths
from scrutiny.views.charts import Chart
from scrutiny.views.early_warning import draw_control_chart

STYLES = [(paths.TEMPLATES / name).read_text("utf-8") for name in ("page/page.css", "views/views.css")]
CHART = draw_control_chart(make_series([*STEADY, 70]))


def show(browser: Browser, width: int, chart: Chart) -> Page:
    page = browser.new_page(viewport={"width": width, "height": 740})
    page.set_content(f"<style>{''.join(STYLES)}</style><main class='page'>{chart.html}</main>")
    page.wait_for_function("document.querySelector('img').complete")
    return page


@pytest.mark.parametrize("width", [320, 360, 600, 800, 1000, 1280])
def test_a_wide_chart_says_that_it_scrolls_exactly_where_it_does(browser: Browser, width: int) -> None:
    page = show(browser, width, CHART)
    scrolls = page.evaluate(
        "(box => box.scrollWidth > box.clientWidth)(document.querySelector('figure .table'))"
    )
    said = page.locator(".sideways").is_visible()
    page.close()
    assert said is scrolls
    assert scrolls is (width < 1000)


@pytest.mark.parametrize("opens_at_newest", [True, False])
def test_a_chart_over_time_opens_at_its_newest_end_and_any_other_at_its_names(
    browser: Browser, *, opens_at_newest: bool
) -> None:
    page = show(browser, 360, replace(CHART, opens_at_newest=opens_at_newest))
    left, right = page.evaluate(
        "(() => { const box = document.querySelector('figure .table').getBoundingClientRect(), "
        "chart = document.querySelector('figure img').getBoundingClientRect(); "
        "return [chart.left - box.left, chart.right - box.right] })()"
    )
    page.close()
    assert abs(right if opens_at_newest else left) <= 1
    assert abs(left if opens_at_newest else right) > 200
