"""Loading a council's own figures: said back measure by measure, kept with the review, or refused."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from tests.local_figures.conftest import Cell, make_workbook
from tests.review.conftest import OpenPage
from tests.review.page import PERFORMANCE, REVIEW, Visitor, guide, refused, rules_of, saved

from scrutiny import panels, views
from scrutiny.briefing import Briefing
from scrutiny.local_figures.given import LocalFigures, read_given_content
from scrutiny.record.entries import EntryKind, Writing
from scrutiny.review.page import Page
from scrutiny.review.replies import PagePart
from scrutiny.vocabulary import Role

HEADING = "measure,period,figure,unit,count,base\n"
KITES = HEADING + "Kites flown,Apr 2026,12.5,%,1,8\nKites flown,Jun 2026,50,%,4,8\nStrings,Q1 2026-27,7,,,\n"
LATER = HEADING + "Reels,Apr 2026,3,,,\n"


@pytest.fixture
def leading(open_page: OpenPage) -> Visitor:
    """A page with the person who leads the session at it."""
    return open_page(PERFORMANCE, "Lee Lead", "facilitator")


def open_loading(page: Visitor) -> PagePart:
    return rules_of(panels.load_figures(page.opened))


def send(page: Visitor, content: bytes | str, **parts: object) -> dict[str, Any]:
    """Send a small file in one piece, as the browser of whoever is at the page would."""
    whole = content.encode() if isinstance(content, str) else content
    signed = {"kind": "figures", "id": "1", "token": f"token-{len(whole)}", "author": page.author}
    signed |= {"review": page.opened.key, "role": page.role}
    message = {**signed, "size": len(whole), "part": 0, "of": 1, **parts}
    return open_loading(page).reply(message, [whole])


def list_measures(briefing: Briefing) -> list[str]:
    return [series.measure for series in briefing.local.series]


def test_what_was_read_of_each_measure_is_said_back(leading: Visitor) -> None:
    reply = saved(send(leading, KITES))
    assert reply["said"] == "2 measures with 3 figures"
    kites, strings = reply["lines"]
    assert kites.startswith("Kites flown: in %; newest 50.0%, June 2026; 12.5% to 50.0%; 2 figures and 1 gap")
    assert strings.startswith("Strings: no unit given; newest 7, Q1 2026-27; 7 to 7; 1 figure and 0 gaps")


def test_figures_that_were_loaded_stand_on_the_page_when_it_is_opened_again(
    leading: Visitor, open_page: OpenPage
) -> None:
    send(leading, KITES)
    page = open_page(PERFORMANCE).opened
    assert page.briefing.local.series == read_given_content(KITES.encode(), page.briefing.as_at).series
    said = open_loading(open_page(PERFORMANCE)).html
    assert "loaded in this review by Lee Lead at" in said
    assert "Kites flown: in %; newest 50.0%, June 2026" in said
    assert "Kites flown" in views.draw_local_figures(page.briefing).in_words


def test_figures_that_are_loaded_take_the_place_of_the_parameters_file_whole(
    briefing: Briefing, leading: Visitor
) -> None:
    given = LocalFigures(read_given_content(KITES.encode(), briefing.as_at).series)
    named = replace(briefing, local=given)

    def brief(review: str) -> Page:
        return panels.open_page(named, guide(named, PERFORMANCE), "briefing", review)

    assert "those of the file that the council’s parameters name" in shown_in_briefing(brief(""))
    send(leading, LATER)
    assert list_measures(brief(REVIEW).briefing) == ["Reels"]
    assert list_measures(brief("").briefing) == ["Kites flown", "Strings"]


def shown_in_briefing(page: Page) -> str:
    shown = panels.load_figures(page)
    assert isinstance(shown, views.values.View)
    return shown.in_words


def test_figures_loaded_later_take_the_place_of_the_first(leading: Visitor, open_page: OpenPage) -> None:
    send(leading, KITES)
    saved(send(leading, LATER))
    assert list_measures(open_page(PERFORMANCE).opened.briefing) == ["Reels"]
    assert len(leading.opened.state.answers["local_figures"].versions) == 1


def test_a_workbook_is_read_as_a_file_of_text_is(leading: Visitor) -> None:
    rows: list[list[Cell]] = [["measure", "period", "figure"], ["Kites flown", "Apr 2026", 12]]
    assert saved(send(leading, make_workbook({"Sheet1": rows})))["said"] == "1 measure with 1 figure"


def test_nothing_of_the_file_is_kept_but_its_figures(leading: Visitor) -> None:
    saved(send(leading, KITES, name="our secret.csv"))
    (entry,) = leading.opened.state.answers["local_figures"].versions
    assert entry.body == {
        "measures": [
            {
                "measure": "Kites flown",
                "unit": "%",
                "direction": "none",
                "kind": "months",
                "first_month": 24315,
                "step": 1,
                "points": [
                    {"figure": 12.5, "count": 1.0, "base": 8.0},
                    {"gap": "not given"},
                    {"figure": 50.0, "count": 4.0, "base": 8.0},
                ],
            },
            {
                "measure": "Strings",
                "unit": "",
                "direction": "none",
                "kind": "financial quarters",
                "first_month": 24315,
                "step": 3,
                "points": [7.0],
            },
        ],
        "understood": [],
    }


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("measure,period,figure,date of birth\nKites,Apr 2026,1,2012-01-01\n", "about single children"),
        ("measure,period,figure\nKites,Apr 2026,many\n", "line 2: 'many' is not a number"),
        ("measure,period,figure\nKites,Apr 2030,1\n", "line 2"),
        (b"%PDF-1.7\x00", "another kind of file"),
        (b"PK\x03\x04no more than this", "damaged"),
    ],
)  # fmt: skip
def test_what_is_no_file_of_totals_is_refused_and_nothing_of_it_kept(
    leading: Visitor, content: bytes | str, sentence: str
) -> None:
    assert sentence in refused(send(leading, content))
    assert "local_figures" not in leading.opened.state.answers


def test_more_figures_than_a_review_keeps_are_refused(leading: Visitor) -> None:
    lines = [
        f"Measure {measure},{year}-{month:02},12.5,1,8"
        for measure in range(20)
        for year in range(2001, 2026)
        for month in range(1, 13)
    ]
    content = "\n".join(("measure,period,figure,count,base", *lines))
    assert "more figures than a review keeps" in refused(send(leading, content))


@pytest.mark.parametrize("role", ["member", "officer", "observer"])
def test_only_whoever_leads_the_session_loads_figures(open_page: OpenPage, role: str) -> None:
    assert refused(send(open_page(PERFORMANCE, role=role), KITES)).startswith("Only whoever leads")


def test_a_file_that_is_too_large_is_refused_before_it_is_taken(leading: Visitor) -> None:
    assert "larger than 5 MB" in refused(send(leading, KITES, size=5_000_001))


def test_pages_that_are_open_hear_of_figures_that_others_load_and_not_of_earlier_ones(
    leading: Visitor, open_page: OpenPage
) -> None:
    def look(panel: PagePart, since: int) -> Mapping[str, Any]:
        looking = {"kind": "look", "review": panel.page.key, "id": "1", "since": since}
        return panel.reply(looking)

    send(leading, KITES)
    panel = open_loading(open_page(PERFORMANCE))
    opened = panel.tell().number
    assert look(panel, opened)["fields"] == []
    send(leading, LATER)
    seen = look(panel, opened)
    assert seen["fields"] == [{"about": "local_figures"}]
    assert look(panel, seen["number"])["fields"] == []


@pytest.mark.parametrize(
    "body",
    [
        None,
        "kites",
        {"measures": []},
        {"measures": [{"measure": "Kites"}]},
        {"measures": [{"measure": "Kites", "unit": "", "direction": "none", "kind": "months",
                       "first_month": 10**9, "step": 1, "points": [1.0]}]},
        {"measures": [{"measure": "Kites", "unit": "", "direction": "none", "kind": "months",
                       "first_month": 24315, "step": 1, "points": ["<script>"]}]},
    ],
)  # fmt: skip
def test_what_is_kept_and_has_not_the_form_of_figures_is_said_not_to_be_readable(
    leading: Visitor,
    open_page: OpenPage,
    body: Any,  # noqa: ANN401 - whatever an imported review may hold
) -> None:
    leading.opened.write(
        Writing(EntryKind.ANSWERED, "local_figures", body, "Lee Lead", Role.FACILITATOR, "token-x")
    )
    local = open_page(PERFORMANCE).opened.briefing.local
    assert local.series == ()
    assert "cannot be read from its record" in local.refusal


def test_a_briefing_without_figures_says_who_can_load_them(briefing: Briefing) -> None:
    page = panels.open_page(briefing, guide(briefing, PERFORMANCE), "briefing", "")
    assert shown_in_briefing(page) == "Whoever leads a session can load a file of them there."
