"""The evidence on one council: itself, those it is compared with, and nobody else."""

import pandas as pd
import pytest
from tests.evidence.published_files import NEWEST_MODEL

from scrutiny.evidence.council_evidence import CouncilEvidence, read_evidence
from scrutiny.evidence.figures import Figure, read_figures
from scrutiny.evidence.indicators import find_indicator, list_indicators
from scrutiny.evidence.papers import list_papers
from scrutiny.evidence.series import read_series
from scrutiny.register.councils import Council, list_councils
from scrutiny.register.finding import find_council

COUNCILS = ["portsmouth", "camden", "cumberland", "isles-of-scilly", "kingston-upon-hull"]


@pytest.fixture(scope="module", params=COUNCILS)
def council(request: pytest.FixtureRequest) -> Council:
    """A few councils unlike each other."""
    return find_council(request.param)


@pytest.fixture(scope="module")
def evidence(council: Council) -> CouncilEvidence:
    return read_evidence(council)


def test_a_council_has_ten_neighbours_and_is_none_of_them(
    council: Council, evidence: CouncilEvidence
) -> None:
    assert len({neighbour.neighbour for neighbour in evidence.neighbours} - {council.slug}) == 10


def test_every_row_we_keep_of_an_area_is_found_as_it_is_kept(
    council: Council, evidence: CouncilEvidence
) -> None:
    rows = read_figures(frozenset({council.slug, "england"}))
    for row in rows.to_dict("records"):
        value = evidence.at(find_indicator(row["measure"]), row["period"], row["council"])
        held = (value.value, value.source) if isinstance(value, Figure) else (value.reason, value.source)
        assert held == (row["gap"] if pd.isna(row["figure"]) else row["figure"], row["source"])


def test_inspections_and_visits_are_the_councils_own(council: Council, evidence: CouncilEvidence) -> None:
    assert {inspection.council for inspection in evidence.inspections} == {council.slug}
    assert {visit.council for visit in evidence.visits} <= {council.slug}


def test_a_council_does_not_inherit_the_grades_of_the_authority_before_it() -> None:
    young = [council for council in list_councils() if council.created]
    assert len(young) == 6
    for council in young:
        inspected = [inspection.inspected_from for inspection in read_evidence(council).inspections]
        assert [day for day in inspected if council.created and day < council.created] == [], council.slug


def test_a_series_is_in_the_order_of_its_periods_and_its_last_is_the_latest(
    evidence: CouncilEvidence,
) -> None:
    for indicator in list_indicators():
        series = evidence.series(indicator)
        periods = [value.period for value in series]
        assert periods == sorted(set(periods))
        assert evidence.latest(indicator) == series[-1]
        assert {(value.council, value.indicator) for value in series} == {(evidence.council.slug, indicator)}


def test_an_area_read_alone_has_the_figures_and_gaps_it_has_among_all(evidence: CouncilEvidence) -> None:
    alone = read_series(evidence.council.slug)
    assert alone == {indicator.id: [*evidence.series(indicator)] for indicator in list_indicators()}


def test_an_area_that_is_not_there_has_no_figures() -> None:
    assert read_series("nowhere") == {}


def test_every_value_names_its_source_and_the_publishers_code(evidence: CouncilEvidence) -> None:
    for indicator in list_indicators():
        for value in evidence.series(indicator, "england"):
            assert indicator.source_codes[value.source] == value.source_code


def test_a_figure_may_be_asked_for_by_area_and_period(evidence: CouncilEvidence) -> None:
    indicator = find_indicator("children_in_care_rate")
    england = evidence.at(indicator, "2025", "england")
    assert isinstance(england, Figure)
    assert (england.value, england.count, england.base) == (67, 81770, 12183016)


def test_the_older_neighbour_model_gives_the_older_neighbours() -> None:
    portsmouth = find_council("portsmouth")
    newest, older = read_evidence(portsmouth), read_evidence(portsmouth, "2021")
    assert (newest.neighbour_model, older.neighbour_model) == (NEWEST_MODEL, "2021")
    assert newest.neighbours != older.neighbours
    indicator = find_indicator("children_in_care_rate")
    assert all(older.series(indicator, neighbour.neighbour) for neighbour in older.neighbours)


def test_a_council_without_neighbours_in_the_older_model_still_has_its_region_and_england() -> None:
    evidence = read_evidence(find_council("cumberland"), "2021")
    assert evidence.neighbours == ()
    indicator = find_indicator("children_in_care_rate")
    assert all(evidence.series(indicator, area) for area in ("cumberland", "north-west", "england"))


def test_every_source_a_council_is_shown_from_has_its_papers(evidence: CouncilEvidence) -> None:
    used = {value.source for indicator in list_indicators() for value in evidence.series(indicator)}
    used |= {inspection.source for inspection in evidence.inspections} | {
        visit.source for visit in evidence.visits
    }
    named = {papers.source for papers in list_papers()}
    assert used <= named
    assert named - used <= {
        "statistical_neighbours",
        "inspection_points",
        "inspection_reports",
        "local_authority_inspection_outcomes",
    }


def test_the_region_of_every_council_has_figures() -> None:
    areas = set(read_figures()["council"])
    assert {council.region_slug for council in list_councils()} - areas == set()
