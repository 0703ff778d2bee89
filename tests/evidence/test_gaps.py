"""A gap is a value with a reason: never a number, and never nothing at all."""

from dataclasses import fields
from datetime import date

import pytest

from scrutiny.evidence.council_evidence import CouncilEvidence, read_evidence
from scrutiny.evidence.figures import Figure, Gap, name_figures, read_figures
from scrutiny.evidence.indicators import find_indicator, list_indicators
from scrutiny.evidence.periods import find_period_end
from scrutiny.register.finding import find_council
from scrutiny.vocabulary import GapReason

AGENCY = find_indicator("agency_social_workers")


@pytest.fixture(scope="module")
def sunderland() -> CouncilEvidence:
    return read_evidence(find_council("Sunderland"))


@pytest.fixture(scope="module")
def cumberland() -> CouncilEvidence:
    return read_evidence(find_council("Cumberland"))


def test_every_row_is_a_figure_or_a_gap_and_never_both_or_neither() -> None:
    rows = read_figures()
    assert len(rows) > 180_000
    assert (rows["figure"].notna() ^ rows["gap"].notna()).all()


def test_every_gap_has_one_of_our_reasons() -> None:
    reasons = set(read_figures()["gap"].dropna())
    assert reasons <= {reason.value for reason in GapReason}
    assert len(reasons) == 9


def test_every_row_of_a_gap_is_named_a_gap_with_its_reason_and_every_other_a_figure() -> None:
    rows = read_figures(frozenset({"sunderland", "cumberland", "isles-of-scilly", "cumbria"}))
    named = name_figures(list(rows.to_dict("records")))  # type: ignore[arg-type]  # the columns have names
    gaps = [value for value in named if isinstance(value, Gap)]
    assert len(gaps) == rows["gap"].notna().sum()
    assert [str(gap.reason) for gap in gaps] == list(rows["gap"].dropna())
    assert [value.value for value in named if isinstance(value, Figure)] == list(rows["figure"].dropna())


def test_a_gap_has_no_place_for_a_number() -> None:
    figure, gap = ({field.name: field.type for field in fields(kind)} for kind in (Figure, Gap))
    assert set(figure) - set(gap) == {"value", "count", "base"}
    assert float not in gap.values()


@pytest.mark.parametrize("period", ["2023", "2024", "2025"])
def test_low_in_the_workforce_statistic_rounds_to_zero_and_is_not_nought(
    sunderland: CouncilEvidence, period: str
) -> None:
    """Sunderland's agency workers are printed 'low' by the statistic and 0 by the interactive tool."""
    (value,) = (figure for figure in sunderland.series(AGENCY) if figure.period == period)
    assert isinstance(value, Gap)
    assert value.reason is GapReason.ROUNDS_TO_ZERO
    assert value.source == "childrens_social_work_workforce"


def test_before_it_began_a_council_is_not_yet_a_council(cumberland: CouncilEvidence) -> None:
    began = date(2023, 4, 1)
    before = [
        value
        for indicator in list_indicators()
        for value in cumberland.series(indicator)
        if find_period_end(value.period, indicator.year_type) < began and indicator.id != "population_0_to_17"
    ]
    reasons = [value.reason for value in before if isinstance(value, Gap)]
    assert len(reasons) > 500
    assert set(reasons) == {GapReason.NOT_YET_A_COUNCIL}


def test_the_figures_a_publisher_gives_a_council_for_the_years_before_it_began_are_kept(
    cumberland: CouncilEvidence,
) -> None:
    """Some statistics are worked out again for the area of today, and some put a 0 there."""
    early = [
        value
        for indicator in list_indicators()
        for value in cumberland.series(indicator)
        if isinstance(value, Figure) and find_period_end(value.period, indicator.year_type) < date(2023, 4, 1)
    ]
    assert early
    assert all(value.council == "cumberland" for value in early)


def test_a_council_that_has_existed_all_along_is_never_said_not_to_have() -> None:
    rows = read_figures()
    absent = rows[rows["gap"].isin(["not yet a council", "no longer a council"])]
    assert set(absent["council"]) == {
        "bournemouth-christchurch-and-poole",
        "cumberland",
        "dorset",
        "north-northamptonshire",
        "west-northamptonshire",
        "westmorland-and-furness",
        "bournemouth",
        "cumbria",
        "dorset-before-2019",
        "northamptonshire",
        "poole",
    }


def test_a_period_that_was_never_published_is_a_gap_too(sunderland: CouncilEvidence) -> None:
    value = sunderland.at(AGENCY, "1999", "england")
    assert isinstance(value, Gap)
    assert value.reason is GapReason.NOT_PUBLISHED_FOR_PERIOD
    assert (value.council, value.period) == ("england", "1999")
