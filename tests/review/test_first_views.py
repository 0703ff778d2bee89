"""What a part on plans, visits, risks and claims takes of a page before anybody opens anything in it."""

from collections.abc import Callable

import pytest
from bs4 import BeautifulSoup
from tests.review.conftest import OpenPage
from tests.review.page import REACTIVE, RISKS, rules_of
from tests.review.test_claims import EVALUATION

from scrutiny import panels
from scrutiny.panels.panel import Panel
from scrutiny.review.page import Page
from scrutiny.views.values import View

MOST_WORDS = 60
PARTS: tuple[tuple[str, Callable[[Page], View | Panel]], ...] = (
    (REACTIVE, panels.show_improvement_plan),
    (REACTIVE, panels.show_stepped_in),
    (REACTIVE, panels.show_visits),
    (RISKS, panels.show_quarters),
    (RISKS, panels.show_risk_register),
    (EVALUATION, panels.show_claims),
    (EVALUATION, panels.show_evaluation_plans),
    (EVALUATION, panels.show_feedback),
)


@pytest.mark.parametrize(("workbook", "show"), PARTS, ids=lambda part: getattr(part, "__name__", ""))
def test_nothing_is_asked_for_outside_a_heading_that_opens_it(
    open_page: OpenPage, workbook: str, show: Callable[[Page], View | Panel]
) -> None:
    shown = BeautifulSoup(rules_of(show(open_page(workbook, "Lee Lead", "facilitator").opened)).html, "lxml")
    places = shown.select("[data-about]")
    assert places
    assert all(place.find_parent("details") for place in places)
    for fold in shown.find_all("details", recursive=True):
        if summary := fold.find("summary"):
            fold.replace_with(summary.extract())
    assert len(shown.get_text(" ").split()) <= MOST_WORDS
