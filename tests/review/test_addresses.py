"""Links from one workbook to another lead somewhere in the place where a page is shown, or are no links."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from tests.review.conftest import OpenPage
from tests.review.page import PLAN, REVIEW, YOUNG, guide, rules_of

from scrutiny import panels
from scrutiny.briefing import Briefing
from scrutiny.kernels.settings import APP, LAB, environment
from scrutiny.register.workbooks import list_workbooks
from scrutiny.review.fields import Field
from scrutiny.review.page import Page
from scrutiny.review.questions import make_all_fields

NOTEBOOKS = {workbook.path.name for workbook in list_workbooks()}


def field_of(page: Page, about: str) -> Field:
    fields = rules_of(panels.list_answers(page)).make_fields()
    return next(field for field in fields if field.about == about)


def read(briefing: Briefing) -> Page:
    return panels.open_page(briefing, guide(briefing, PLAN), "briefing", REVIEW)


def links_of(page: Page) -> list[str]:
    """List the links of a plan, which gathers the questions of every workbook."""
    shown = [panels.list_unanswered(page), panels.show_prompts(page, "gathered")]
    html = "".join(str(view._repr_html_()) for view in shown if not hasattr(view, "rules"))
    html += "".join(rules_of(panel).html for panel in shown if hasattr(panel, "rules"))
    return [str(link["href"]) for link in BeautifulSoup(html, "html.parser").find_all("a")]


def test_in_the_app_a_session_leads_to_sessions_and_a_briefing_to_briefings(
    briefing: Briefing, open_page: OpenPage
) -> None:
    with environment(APP):
        assert field_of(open_page(PLAN).opened, "ra_housing").href == (
            "../risk-assessment/answering#prompt-ra-housing"
        )
        assert "risk-assessment#prompt-ra-housing" in links_of(read(briefing))


@pytest.mark.parametrize("mode", ["answering", "briefing"])
def test_in_jupyterlab_a_link_leads_to_the_notebook_beside_this_one(
    briefing: Briefing,
    open_page: OpenPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    mode: str,
) -> None:
    for name in NOTEBOOKS - {"05_self_evaluation.ipynb"}:
        (tmp_path / name).touch()
    monkeypatch.chdir(tmp_path)
    with environment(LAB):
        found = links_of(open_page(PLAN).opened if mode == "answering" else read(briefing))
    assert "03_risk_assessment.ipynb#prompt-ra-housing" in found
    assert {link.split("#")[0] for link in found} <= {*NOTEBOOKS, ""}
    # One that a person has moved or renamed is named in words.
    assert not [link for link in found if link.startswith("05")]


@pytest.mark.parametrize("mode", ["answering", "briefing"])
def test_where_nobody_knows_what_lies_beside_a_page_another_workbook_is_named_in_words(
    briefing: Briefing, open_page: OpenPage, mode: str
) -> None:
    page = open_page(PLAN).opened if mode == "answering" else read(briefing)
    assert [link for link in links_of(page) if not link.startswith("#")] == []
    assert all(field.href.startswith("#") for field in make_all_fields(page, page.guidance))


def test_what_keeps_a_part_shut_is_linked_from_the_plan_too(open_page: OpenPage) -> None:
    with environment(APP):
        (lock, *_rest) = field_of(open_page(PLAN).opened, "yp_insights").locked
    assert lock.href == "../young-peoples-voice/answering#prompt-yp-safeguarding-lead"
    assert lock.about == "yp_safeguarding_lead"
    assert field_of(open_page(YOUNG).opened, "yp_insights").locked[0].href == "#prompt-yp-safeguarding-lead"


def test_in_the_app_a_recommendation_is_begun_from_what_it_can_rest_on(open_page: OpenPage) -> None:
    with environment(APP):
        young, plan = open_page(YOUNG).opened, open_page(PLAN).opened
        fields = {
            field.about: field for page in (young, plan) for field in make_all_fields(page, page.guidance)
        }
    assert fields["sp_left_out"].recommend == "#recommend="
    begun = {about: field.recommend for about, field in fields.items() if about.startswith("yp_")}
    assert set(begun.values()) == {"", "../scrutiny-plan/answering#recommend="}
    alone = [about for about, field in fields.items() if field.individual or field.is_banded]
    assert alone
    assert {fields[about].recommend for about in (*alone, "sp_recommendations")} == {""}


def test_in_jupyterlab_no_address_begins_a_recommendation(open_page: OpenPage) -> None:
    with environment(LAB):
        page = open_page(PLAN).opened
        assert {field.recommend for field in make_all_fields(page, page.guidance)} == {""}
