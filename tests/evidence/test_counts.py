"""Counts and bases: kept only where they are the figure's own, and refused where they cannot be."""

from typing import TYPE_CHECKING

import pandas as pd
import pytest
from tests.evidence.published_files import STABILITY
from tests.evidence.test_bad_figures_are_refused import COUNT_MEASURE, MEASURE, listing_of

from scrutiny.evidence.counts import check_counts, gather_counted, mark_apart, mark_within_reach
from scrutiny.evidence.figures import read_figures
from scrutiny.evidence.indicators import TOOL, find_indicator, list_indicators
from scrutiny.evidence.sources.authority_register import read_facts
from scrutiny.evidence.sources.catalogue import read_catalogue
from scrutiny.evidence.sources.corrections import Corrections, CountsLeftOut, leave_out_counts
from scrutiny.evidence.sources.figures import FigureReader
from scrutiny.evidence.sources.places import Places
from scrutiny.register.councils import list_councils
from scrutiny.vocabulary import IntervalKind

if TYPE_CHECKING:
    from tests.evidence.conftest import AlteredCopies, HoldInCuratedFiles, Refuse

WORKFORCE = "childrens_social_work_workforce"
COUNCILS = [council.slug for council in list_councils()]
AUTHORITIES = [*COUNCILS, *(former.slug for former in read_facts().predecessors)]


def drawn(
    figure: float, count: float | None, base: float | None, measure: str, council: str = "leeds"
) -> pd.DataFrame:
    """Draw one row of figures, with what is known of its indicator and place."""
    row = {"council": council, "measure": measure, "period": "2025", "source": TOOL}
    numbers = pd.DataFrame([{"figure": figure, "count": count, "base": base}], dtype=float)
    return gather_counted(numbers.assign(**row), list_indicators(), AUTHORITIES)


# Which indicators have an interval


def test_an_interval_is_there_exactly_where_counts_or_bases_are_held() -> None:
    """Cases held are counted too, and an average of them is no share and no rate."""
    held = read_figures()
    counted = held[held["count"].notna() | held["base"].notna()]
    with_interval = {indicator.id for indicator in list_indicators() if indicator.interval}
    assert with_interval == set(counted["measure"]) - {"cases_per_social_worker"}
    assert len(with_interval) == 41


def test_the_workforce_is_counted_in_posts_and_its_shares_have_intervals() -> None:
    held = read_figures()
    posts = held[held["source"].eq(WORKFORCE) & held["count"].notna()]
    assert set(posts["measure"]) == {
        "agency_social_workers",
        "agency_workers_covering_vacancies",
        "cases_per_social_worker",
        "social_worker_turnover",
        "social_worker_vacancies",
        "vacancies_covered_by_agency_workers",
    }
    shares = {find_indicator(measure) for measure in posts["measure"].unique()} - {
        find_indicator("cases_per_social_worker")
    }
    assert {(each.interval, each.in_posts) for each in shares} == {(IntervalKind.PROPORTION, True)}


def test_a_proportion_has_a_base_and_a_rate_a_count_for_nearly_every_newest_figure() -> None:
    needed = {IntervalKind.PROPORTION: "base", IntervalKind.RATE: "count"}
    held = read_figures()
    councils = held[held["council"].isin(COUNCILS) & held["figure"].notna()]
    share = {}
    for indicator in list_indicators():
        rows = councils[councils["measure"].eq(indicator.id)]
        if indicator.interval:
            newest = rows[rows["period"].eq(rows["period"].max())]
            # Of vacancies and agency workers the posts are printed, and what they are out of is not.
            column = (
                needed[indicator.interval] if indicator.base_noun or indicator.count_noun is None else "count"
            )
            share[indicator.id] = newest[column].notna().mean()
    few = {identity: round(part, 2) for identity, part in share.items() if part < 0.975}
    # Where the total printed does not make these shares it is not kept: see corrections.yml.
    assert few == {
        "care_leavers_in_education_employment_or_training": 0.69,
        "care_leavers_in_higher_education": 0.94,
    }


def test_every_interval_is_of_a_percentage_or_a_rate_and_has_its_noun() -> None:
    for indicator in list_indicators():
        match indicator.interval:
            case IntervalKind.PROPORTION:
                assert (indicator.unit, bool(indicator.base_noun or indicator.in_posts)) == ("%", True), (
                    indicator.id
                )
            case IntervalKind.RATE:
                assert (indicator.unit, bool(indicator.count_noun)) == ("per 10,000 children", True), (
                    indicator.id
                )
            case None:
                assert {indicator.count_noun, indicator.base_noun, indicator.rounded_to} == {None}, (
                    indicator.id
                )


@pytest.mark.parametrize(
    ("measure", "count", "base"),
    [
        ("repeat_referrals", 142_900, 632_830),
        ("long_term_stability", 19_680, 28_710),
        ("three_or_more_placements_over_two_years", 13_410, 59_430),
        ("care_leavers_17_to_18_suitable_accommodation", 13_380, 14_750),
        ("children_in_care_rate", 81_770, 12_183_016),
    ],
)
def test_the_numbers_behind_englands_figures_are_those_read_by_eye(
    measure: str, count: int, base: int
) -> None:
    held = read_figures(frozenset({"england"}))
    row = held[held["measure"].eq(measure) & held["period"].eq("2025")]
    assert row[["count", "base"]].to_numpy().tolist() == [[count, base]]


# Whether a count and base make the figure


@pytest.mark.parametrize(
    ("figure", "count", "base", "apart"),
    [
        (21.4, 63, 295, False),
        (21.3, 63, 295, True),
        (21.4, 63, 294, False),
        (21.4, 63, 292, True),
        (0.0, 0, 0, False),
        (10.0, 0, 0, False),
        (100.0, 5, 5, False),
        (0.0, 5, 0, True),
    ],
)
def test_a_share_is_made_by_its_count_and_base_to_its_last_place(
    figure: float, count: int, base: int, *, apart: bool
) -> None:
    assert mark_apart(drawn(figure, count, base, "repeat_referrals")).tolist() == [apart]


def test_a_number_that_is_not_there_cannot_disagree() -> None:
    for count, base in ((63, None), (None, 295)):
        assert mark_apart(drawn(50.0, count, base, "repeat_referrals")).tolist() == [False]


def test_a_rate_is_made_for_every_ten_thousand_children() -> None:
    made = {
        rate: mark_apart(drawn(rate, 402, 60_000, "children_in_care_rate")).item() for rate in (66, 67, 68)
    }
    assert made == {66: True, 67: False, 68: True}


@pytest.mark.parametrize(("council", "apart"), [("leeds", True), ("england", False)])
def test_the_numbers_of_england_may_be_off_by_half_of_what_they_are_rounded_to(
    council: str, *, apart: bool
) -> None:
    assert mark_apart(drawn(21.6, 210, 990, "repeat_referrals", council)).tolist() == [apart]


@pytest.mark.parametrize(
    ("figure", "base", "reached"), [(33.3, 3, True), (33.4, 3, False), (12.5, 8, True), (12.7, 295, False)]
)
def test_a_share_is_within_reach_where_some_whole_number_out_of_its_base_is_printed_so(
    figure: float, base: int, *, reached: bool
) -> None:
    assert mark_within_reach(drawn(figure, None, base, "repeat_referrals")).tolist() == [reached]


def test_every_share_we_ship_is_a_whole_number_out_of_its_base_but_for_a_few() -> None:
    """Out of a base that is not their own, far more would be out of reach."""
    counted = gather_counted(read_figures(), list_indicators(), AUTHORITIES)
    of_people = counted["is_share"] & ~counted["in_posts"]
    shares = counted[of_people & counted["is_council"] & counted["base"].notna()]
    missed = shares.loc[~mark_within_reach(shares), "measure"].value_counts().to_dict()
    assert len(shares) > 30_000
    assert missed == {"placed_over_20_miles_away": 1, "plan_requests_refused": 2}


def test_the_counts_we_ship_are_not_refused() -> None:
    check_counts(gather_counted(read_figures(), list_indicators(), AUTHORITIES))


# What is refused


@pytest.mark.parametrize(
    ("figure", "count", "base", "words"),
    [
        (101.7, 300, 295, "a count above its base"),
        (20.0, 63, 295, "are not the figure their count and base make"),
        (33.4, None, 3, "no whole number out of their base"),
    ],
)
def test_a_count_or_base_of_something_else_is_refused(
    refuse: "Refuse", figure: float, count: float | None, base: float, words: str
) -> None:
    rows = drawn(figure, count, base, "repeat_referrals")
    refuse(lambda: check_counts(rows), words, "repeat_referrals leeds 2025")


def test_counts_of_councils_that_are_rounded_to_five_are_refused(refuse: "Refuse") -> None:
    rows = pd.concat([drawn(50.0, 10, 20, "repeat_referrals", council) for council in COUNCILS[:60]])
    refuse(lambda: check_counts(rows), "60 figures have counts of councils that look rounded to five")
    check_counts(rows.head(49))


def test_a_number_for_england_that_is_not_rounded_as_we_say_is_refused(refuse: "Refuse") -> None:
    rows = drawn(50.0, 1005, 2010, "repeat_referrals", "england")
    refuse(lambda: check_counts(rows), "not rounded as indicators.yml says", "england")


# Reading them


def test_a_count_that_is_withheld_is_none(altered: "AlteredCopies", places: Places) -> None:
    folder = altered.with_tool(
        COUNT_MEASURE,
        lambda rows: rows.assign(Values=rows["Values"].mask(rows["LA Number"].eq(851), "c")),
        MEASURE,
    )
    table = FigureReader(folder, places).read_indicator(listing_of("referrals_rate"))
    portsmouth = table["council"].eq("portsmouth")
    assert table.loc[portsmouth, "figure"].notna().all()
    assert table.loc[portsmouth, "count"].isna().all()
    assert table.loc[table["council"].eq("leeds"), "count"].notna().all()


def test_a_count_with_a_symbol_we_do_not_know_is_refused(
    refuse: "Refuse", altered: "AlteredCopies", places: Places
) -> None:
    folder = altered.with_tool(COUNT_MEASURE, lambda rows: rows.assign(Values="n/a"), MEASURE)
    reader = FigureReader(folder, places)
    refuse(lambda: reader.read_indicator(listing_of("referrals_rate")), COUNT_MEASURE, "'n/a'")


def test_a_count_that_is_no_longer_a_measure_of_the_tool_is_refused(
    refuse: "Refuse", altered: "AlteredCopies", places: Places
) -> None:
    reader = FigureReader(altered.with_tool(MEASURE, lambda rows: rows), places)
    refuse(lambda: reader.read_indicator(listing_of("referrals_rate")), "has no measure", COUNT_MEASURE)


def test_a_count_that_stands_twice_is_refused(
    refuse: "Refuse", altered: "AlteredCopies", places: Places
) -> None:
    folder = altered.with_tool(COUNT_MEASURE, lambda rows: pd.concat([rows, rows.head(1)]), MEASURE)
    reader = FigureReader(folder, places)
    refuse(lambda: reader.read_indicator(listing_of("referrals_rate")), COUNT_MEASURE, "some twice")


def test_a_total_that_a_statistic_has_renamed_is_refused(
    refuse: "Refuse", altered: "AlteredCopies", places: Places
) -> None:
    altered.with_tool("LACStable_2016on", lambda rows: rows, "LACStableNum_2016on", "LACnum")
    folder = altered.with_csv(
        STABILITY, lambda rows: rows.replace({"placement_stability": {"Total children": "All"}})
    )
    reader = FigureReader(folder, places)
    refuse(lambda: reader.read_indicator(listing_of("three_or_more_placements")), STABILITY, "there are none")


# The catalogue and the corrections

SERIES = {"source": TOOL, "measure": MEASURE}
OF_STATISTIC = {"source": "children_in_need", "table": "referrals", "figure": "percent"}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"series": [SERIES | {"count": "referral_count"}]}, "a statistic has a table with columns"),
        ({"series": [OF_STATISTIC | {"base_measure": COUNT_MEASURE}]}, "the interactive tool has measures"),
        ({"series": [{"source": TOOL}]}, "a series needs a measure of the tool"),
        ({"series": [OF_STATISTIC | {"base_where": {"group": "Total"}}]}, "a base, and none is named"),
        ({"series": [SERIES]}, "a published count and a count_noun"),
        ({"count_noun": None}, "a published count and a count_noun"),
        ({"interval": "proportion"}, "a proportion needs a %, and a number with its noun"),
        ({"unit": "per 100,000"}, "an interval for a rate needs per 10,000 children"),
        ({"interval": None}, "only of an indicator with an interval"),
        ({"interval": "a guess"}, "interval"),
    ],
)
def test_a_catalogue_whose_counts_do_not_fit_its_intervals_is_refused(
    refuse: "Refuse",
    hold_in_curated_files: "HoldInCuratedFiles",
    listings: list[dict[str, object]],
    change: dict[str, object],
    words: str,
) -> None:
    wrong = [listing | change if listing["id"] == "referrals_rate" else listing for listing in listings]
    hold_in_curated_files({"framework_edition": "2026", "indicators": wrong})
    refuse(read_catalogue, words, "indicators.yml")


FIGURES = pd.DataFrame(
    {
        "council": ["leeds", "kent", "surrey"],
        "measure": "repeat_referrals",
        "period": ["2016", "2025", "2025"],
        "figure": [20.0, 20.0, 20.0],
        "count": [20.0, 30.0, 20.0],
        "base": [100.0, 100.0, 100.0],
    }
)
APART = FIGURES["council"].eq("kent")


def test_a_correction_takes_away_the_count_it_names_and_leaves_the_figure() -> None:
    wrong = CountsLeftOut(
        indicator="repeat_referrals", periods=("2016",), parts=("count",), because="it was rounded"
    )
    left = leave_out_counts(FIGURES, Corrections(left_out=(), counts_left_out=(wrong,), last_days=()), APART)
    assert left["count"].notna().tolist() == [False, True, True]
    pd.testing.assert_frame_equal(left.drop(columns="count"), FIGURES.drop(columns="count"))


def test_a_correction_can_take_away_only_the_counts_that_do_not_make_their_figure() -> None:
    wrong = CountsLeftOut(indicator="repeat_referrals", only_where_apart=True, because="another total")
    left = leave_out_counts(FIGURES, Corrections(left_out=(), counts_left_out=(wrong,), last_days=()), APART)
    assert left["count"].notna().tolist() == left["base"].notna().tolist() == [True, False, True]
    assert left["figure"].tolist() == [20.0, 20.0, 20.0]


def test_a_correction_of_counts_that_finds_nothing_is_refused(refuse: "Refuse") -> None:
    mended = CountsLeftOut(indicator="repeat_referrals", only_where_apart=True, because="another total")
    corrections = Corrections(left_out=(), counts_left_out=(mended,), last_days=())
    refuse(lambda: leave_out_counts(FIGURES, corrections, ~FIGURES["council"].ne("")), "finds nothing")
