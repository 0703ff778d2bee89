"""What inspectors named most elsewhere: every count, recounted from the editions in another way."""

import json
from datetime import date
from pathlib import Path

import pytest
import yaml

from scrutiny.briefing import prepare_briefing
from scrutiny.editions import find_edition
from scrutiny.evidence.inspections import list_inspections
from scrutiny.evidence.points import POINTS
from scrutiny.findings.elsewhere import MOST_NAMED, Elsewhere, find_elsewhere
from scrutiny.register.councils import list_councils
from scrutiny.views.elsewhere import show_elsewhere

DAYS = (date(2026, 11, 23), date(2025, 8, 1), date(2021, 6, 30))
COUNCILS = [council.slug for council in list_councils()]


def read_reports(day: date) -> list[tuple[str, str]]:
    """Give the council of each report of the window and its points as text, by the names of what was read."""
    edition = find_edition(POINTS)
    papers = yaml.safe_load((edition.folder / "source.yml").read_text())
    published = [Path(name).stem.split("_") for name in papers["read_from"]]
    kept = json.loads(edition.read("points.json"))
    reports = []
    for first, council in published:
        if not f"{day.year - 3}-01-01" <= first <= day.isoformat():
            continue
        before = [
            report for report in kept if report["council"] == council and report["inspected_from"] < first
        ]
        newest = max(before, key=lambda report: report["inspected_from"])
        # Of inspections by older rules, the last in 2017, only the points are held.
        if newest["inspected_from"] > "2018":
            reports.append((council, json.dumps(newest["points"])))
    return reports


def find(council: str, day: date) -> Elsewhere:
    near = json.loads(find_edition("statistical_neighbours").read("neighbours.json"))
    mine = [row["neighbour"] for row in near if row["council"] == council]
    return find_elsewhere(list_inspections(), council, mine, day)


@pytest.mark.parametrize("day", DAYS)
def test_every_count_is_that_of_the_edition_for_every_council(day: date) -> None:
    reports = read_reports(day)
    near = json.loads(find_edition("statistical_neighbours").read("neighbours.json"))
    for council in COUNCILS:
        found = find(council, day)
        mine = {row["neighbour"] for row in near if row["council"] == council}
        reported = {where for where, _points in reports} & mine
        assert (found.since, found.reports) == (day.year - 3, len(reports))
        assert {*found.neighbours} == reported
        assert found.own == [where for where, _points in reports].count(council)
        for named in found.named:
            naming = [where for where, points in reports if f'"{named.topic}"' in points]
            assert named.reports == len(naming)
            assert named.in_ours == (council in naming)
            assert named.neighbours == (len(reported & {*naming}) if len(reported) > 2 else None)


def test_those_named_most_are_all_there_and_no_others() -> None:
    found = find("leeds", DAYS[0])
    counts = [named.reports for named in found.named]
    assert counts == sorted(counts, reverse=True)
    texts = [points for _where, points in read_reports(DAYS[0])]
    topics = {topic for text in texts for point in json.loads(text) for topic in point["topics"]}
    left = topics - {named.topic for named in found.named}
    assert len(counts) >= MOST_NAMED
    assert all(sum(f'"{topic}"' in text for text in texts) < counts[MOST_NAMED - 1] for topic in left)


def test_the_day_of_the_page_decides_which_reports_count() -> None:
    assert find("leeds", date(2026, 8, 17)).reports == find("leeds", date(2026, 8, 18)).reports - 1
    assert find("leeds", date(2026, 11, 23)).reports == 49
    assert find("leeds", date(2040, 1, 1)).named == ()


@pytest.mark.parametrize("slug", COUNCILS)
def test_a_page_counts_no_neighbours_where_fewer_than_three_have_a_report(slug: str) -> None:
    briefing = prepare_briefing(slug, "The committee", "", "2026-11-23")
    said, near = show_elsewhere(briefing).in_words, briefing.elsewhere.neighbours
    assert "Named most in reports read since 2023 (not all of England)" in said
    assert "24 of the 49" in said
    counted = f"{len(near)} of our 10 statistical neighbours have a report here"
    assert (counted in said) == ("Of how many neighbours" in said) == (len(near) > 2)
    assert ("too few to count" in said) == (len(near) in (1, 2))
    shown = show_elsewhere(briefing)._repr_html_()
    pages = {council.slug: council.ofsted_page for council in list_councils()}
    assert {page for page in pages.values() if f'href="{page}"' in shown} == {pages[where] for where in near}


def test_without_a_report_of_those_years_nothing_is_counted() -> None:
    briefing = prepare_briefing("leeds", "The committee", "", "2040-01-01")
    assert show_elsewhere(briefing).in_words == (
        "No report that was published since 2037 is at hand, so nothing is counted."
    )
