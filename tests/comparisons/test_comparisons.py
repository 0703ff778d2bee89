"""Comparisons on small made-up evidence: ties, gaps, missing years, and figures that look the same."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from scrutiny.analysis.run_charts import find_runs
from scrutiny.comparisons import gathering
from scrutiny.comparisons.neighbourhoods import gather_neighbourhoods
from scrutiny.comparisons.values import Comparison, Rank
from scrutiny.evidence.council_evidence import CouncilEvidence
from scrutiny.evidence.figures import Figure, Gap
from scrutiny.evidence.indicators import find_indicator
from scrutiny.evidence.neighbours import Neighbour
from scrutiny.evidence.published import PublishedFigures
from scrutiny.register.councils import list_councils
from scrutiny.register.finding import find_council
from scrutiny.vocabulary import Certainty, Closeness, Side

# A share out of a base, low being good; a rate with its count; a count; and a share of no published base.
SHARE, RATE, COUNT, PLAIN = (
    "repeat_referrals",
    "children_in_care_rate",
    "children_in_care",
    "permanent_exclusions",
)
COUNCIL, REGION, NEIGHBOURS = "leeds", "yorkshire-and-the-humber", ("bury", "kent", "devon")
COLUMNS = ["council", "measure", "period", "figure", "gap", "count", "base", "source"]
SOURCES = dict.fromkeys((RATE, COUNT), "children_looked_after_in_england") | {SHARE: "children_in_need"}

Compare = Callable[..., Comparison]


def read_table(measure: str, drawn: str) -> pd.DataFrame:
    """Read a drawn table: council, period, figure or the reason for a gap, and perhaps a count and a base."""
    rows = []
    for line in drawn.strip().splitlines():
        council, period, figure, *counts = (cell.strip() for cell in line.split("|"))
        is_gap = not figure.replace(".", "").isdigit()
        count, base = (float(cell) if cell else np.nan for cell in [*counts, "", ""][:2])
        value, gap = (np.nan, figure) if is_gap else (float(figure), None)
        source = SOURCES.get(measure, "local_authority_interactive_tool")
        rows.append((council, measure, period, value, gap, count, base, source))
    return pd.DataFrame(rows, columns=COLUMNS)


@pytest.fixture
def compare(monkeypatch: pytest.MonkeyPatch) -> Compare:
    """Compare a council with three neighbours on one indicator, by a drawn table of what is published."""

    def compare_drawn(measure: str, drawn: str, neighbours: tuple[str, ...] = NEIGHBOURS) -> Comparison:
        monkeypatch.setattr(gathering, "list_indicators", lambda: (find_indicator(measure),))
        figures = read_table(measure, drawn)
        slugs = {council.slug for council in list_councils()}
        evidence = CouncilEvidence(
            council=find_council(COUNCIL),
            published=PublishedFigures(figures, frozenset(slugs)),
            inspections=(),
            visits=(),
            neighbours=tuple(
                Neighbour(council=COUNCIL, rank=at, neighbour=neighbour, closeness=Closeness.CLOSE)
                for at, neighbour in enumerate(neighbours, start=1)
            ),
            neighbour_model="2025",
        )
        (comparison,) = gathering.compare_council(evidence, gather_neighbourhoods(evidence))
        return comparison

    return compare_drawn


def test_councils_with_the_same_figure_share_the_better_place_from_either_end(compare: Compare) -> None:
    drawn = """
        bury  | 2025 | 30
        leeds | 2025 | 20
        kent  | 2025 | 20
        devon | 2025 | 10
        york  | 2025 | not given
    """
    assert compare(PLAIN, drawn).rank == Rank(2, 2, 2, 4)


def test_a_tie_that_spills_out_of_a_quarter_is_in_no_quarter() -> None:
    assert Rank(from_highest=2, from_lowest=7, sharing=1, of=8).in_highest_quarter
    assert not Rank(from_highest=2, from_lowest=6, sharing=2, of=8).in_highest_quarter
    assert Rank(from_highest=8, from_lowest=1, sharing=1, of=8).in_lowest_quarter
    assert not Rank(from_highest=6, from_lowest=3, sharing=1, of=8).in_lowest_quarter


def test_figures_that_look_the_same_are_on_no_side_of_each_other(compare: Compare) -> None:
    found = compare(
        PLAIN,
        """
        leeds   | 2023/24 | 0.034
        bury    | 2023/24 | 0.026
        kent    | 2023/24 | 0.041
        devon   | 2023/24 | 0.01
        england | 2023/24 | 0.0301
    """,
    )
    assert found.against_england is not None
    assert found.against_england.side is Side.SAME
    assert (found.neighbours_below, found.neighbours_above) == (1, 1)
    assert found.in_a_row_on_one_side == 0


@pytest.mark.parametrize(
    ("own", "side"), [("0.036", Side.HIGHER), ("0.024", Side.LOWER), ("0.03", Side.SAME)]
)
def test_a_side_is_the_one_a_reader_sees(compare: Compare, own: str, side: Side) -> None:
    found = compare(PLAIN, f"leeds | 2023/24 | {own}\nengland | 2023/24 | 0.0301")
    assert found.against_england is not None
    assert found.against_england.side is side


def test_a_gap_in_england_leaves_nothing_to_set_beside_the_council(compare: Compare) -> None:
    found = compare(
        SHARE,
        """
        leeds   | 2024 | 21.0 | 210 | 1000
        leeds   | 2025 | 22.0 | 220 | 1000
        england | 2024 | 25.0
        england | 2025 | not given
        bury    | 2025 | 20.0
    """,
    )
    assert isinstance(found.england, Gap)
    assert found.against_england is None
    assert found.beyond_usual is None
    assert found.in_a_row_on_one_side == 0
    assert found.rank == Rank(1, 2, 1, 2)
    assert found.interval is not None


def test_england_not_published_at_all_is_a_gap_with_its_reason(compare: Compare) -> None:
    found = compare(SHARE, "leeds | 2025 | 22.0 | 220 | 1000")
    assert isinstance(found.england, Gap)
    assert found.england.reason == "not published for this period"
    assert isinstance(found.region, Gap)


def test_a_gap_of_the_council_is_compared_with_nothing_and_the_others_are_still_there(
    compare: Compare,
) -> None:
    found = compare(
        SHARE,
        f"""
        leeds    | 2024 | 21.0
        leeds    | 2025 | confidential
        bury     | 2025 | 20.0
        kent     | 2025 | 24.0
        {REGION} | 2025 | 23.0
        england  | 2025 | 22.6
    """,
    )
    assert isinstance(found.council, Gap)
    assert found.council.reason == "confidential"
    assert (found.rank, found.interval, found.against_england, found.beyond_usual) == (None,) * 4
    assert [change.contrast for change in found.changes] == [None, None, None]
    assert (found.neighbours.mean, found.neighbours.present, found.neighbours.of) == (22.0, 2, 3)
    assert (found.neighbours_below, found.neighbours_above) == (0, 0)
    assert isinstance(found.england, Figure)
    assert isinstance(found.region, Figure)
    assert found.region.value == 23.0


def test_a_change_is_from_the_year_it_says_and_not_from_the_row_before(compare: Compare) -> None:
    found = compare(
        SHARE,
        """
        leeds   | 2020 | 12.0 | 120 | 1000
        leeds   | 2022 | confidential
        leeds   | 2023 | 15.0 | 150 | 1000
        leeds   | 2025 | 22.0 | 220 | 1000
        england | 2020 | 21.0
    """,
    )
    on_the_year, over_three, over_five = found.changes
    assert (on_the_year.earlier, on_the_year.contrast, on_the_year.england) == (None, None, None)
    assert isinstance(over_three.earlier, Gap)
    assert over_three.contrast is None
    assert isinstance(over_five.earlier, Figure)
    assert over_five.earlier.period == "2020"
    assert over_five.contrast is not None
    assert (over_five.contrast.other, over_five.contrast.side) == (12.0, Side.HIGHER)
    assert over_five.contrast.certainty is Certainty.MORE_THAN_CHANCE
    assert isinstance(over_five.england, Figure)
    assert over_five.england.value == 21.0


@pytest.mark.parametrize(
    ("then", "certainty"),
    [
        ("21.0 | 210 | 1000", Certainty.COULD_BE_CHANCE),
        ("15.0 | 150 | 1000", Certainty.MORE_THAN_CHANCE),
        ("15.0 |     | 1000", Certainty.MORE_THAN_CHANCE),
        ("15.0", Certainty.CANNOT_TELL),
        ("15.0 | 150 |", Certainty.MORE_THAN_CHANCE),
    ],
)
def test_a_change_is_weighed_only_if_both_years_have_a_count_or_a_base(
    compare: Compare, then: str, certainty: Certainty
) -> None:
    found = compare(SHARE, f"leeds | 2024 | {then}\nleeds | 2025 | 22.0 | 220 | 1000")
    assert found.changes[0].contrast is not None
    assert found.changes[0].contrast.certainty is certainty


def test_a_count_is_compared_with_its_own_past_and_with_nothing_else(compare: Compare) -> None:
    found = compare(
        COUNT,
        """
        leeds   | 2024 | 1300
        leeds   | 2025 | 1400
        bury    | 2025 | 300
        england | 2025 | 80000
    """,
    )
    assert (found.rank, found.against_england, found.beyond_usual) == (None, None, None)
    assert found.in_a_row_on_one_side == 0
    assert found.changes[0].contrast is not None
    assert found.changes[0].contrast.side is Side.HIGHER
    assert found.changes[0].contrast.certainty is Certainty.CANNOT_TELL


def test_neighbours_with_a_gap_count_towards_nothing_and_how_many_are_left_is_said(compare: Compare) -> None:
    drawn = """
        leeds | 2025 | 21.0
        bury  | 2025 | 20.0
        kent  | 2025 | confidential
        devon | 2025 | 25.0
        york  | 2025 | 90.0
    """
    theirs = compare(SHARE, drawn).neighbours
    assert (theirs.mean, theirs.median, theirs.lowest, theirs.highest) == (22.5, 22.5, 20.0, 25.0)
    assert (theirs.present, theirs.of) == (2, 3)


def test_neighbours_without_a_figure_between_them_are_nobody(compare: Compare) -> None:
    theirs = compare(SHARE, "leeds | 2025 | 21.0\nbury | 2025 | not given\nkent | 2024 | 20.0").neighbours
    assert (theirs.mean, theirs.median, theirs.present, theirs.of) == (None, None, 0, 3)


def test_a_council_without_neighbours_has_none_of_none(compare: Compare) -> None:
    theirs = compare(SHARE, "leeds | 2025 | 21.0\nbury | 2025 | 20.0", neighbours=()).neighbours
    assert (theirs.present, theirs.of, theirs.median) == (0, 0, None)


@pytest.mark.parametrize(
    ("measure", "cells", "ends"),
    [
        (SHARE, "20.0 | 200 | 1000", (17.64, 22.59)),
        (SHARE, "20.0 |     | 1000", (17.64, 22.59)),
        (SHARE, "20.0 | 200 |", (17.64, 22.59)),
        (SHARE, "20.0", None),
        (SHARE, "20.0 |     | 10", None),
        (RATE, "60 | 60 |", (45.8, 77.2)),
        (RATE, "60 |    | 1000", None),
        (RATE, "0 | 0 |", None),
        (PLAIN, "0.12 | 12 | 10000", None),
    ],
)
def test_an_interval_is_drawn_only_from_what_is_published(
    compare: Compare, measure: str, cells: str, ends: tuple[float, float] | None
) -> None:
    interval = compare(measure, f"leeds | 2025 | {cells}").interval
    if ends is None:
        assert interval is None
    else:
        assert interval is not None
        assert (interval.lower, interval.upper) == pytest.approx(ends, abs=0.05)


@pytest.mark.parametrize(
    ("england", "certainty"),
    [("22.5", Certainty.COULD_BE_CHANCE), ("22.7", Certainty.MORE_THAN_CHANCE)],
)
def test_england_beyond_the_end_of_the_interval_is_more_than_chance(
    compare: Compare, england: str, certainty: Certainty
) -> None:
    found = compare(SHARE, f"leeds | 2025 | 20.0 | 200 | 1000\nengland | 2025 | {england}")
    assert found.against_england is not None
    assert (found.against_england.side, found.against_england.certainty) == (Side.LOWER, certainty)


@pytest.mark.parametrize(
    ("figures", "in_a_row"),
    [
        (("30", "30", "30", "30"), 4),
        (("30", "20", "30", "30"), 2),
        (("30", "confidential", "30", "30"), 2),
        (("30", "25", "30", "30"), 2),
        (("30", "30", "30", "25"), 0),
        (("30", "30", "30", "confidential"), 0),
    ],
)
def test_figures_in_a_row_on_one_side_of_england_are_counted_back_to_a_gap_a_tie_or_a_crossing(
    compare: Compare, figures: tuple[str, ...], in_a_row: int
) -> None:
    own = "\n".join(f"leeds | {2022 + at} | {figure}" for at, figure in enumerate(figures))
    england = "\n".join(f"england | {2022 + at} | 25" for at in range(len(figures)))
    assert compare(SHARE, f"{own}\n{england}").in_a_row_on_one_side == in_a_row


def test_the_usual_spread_is_not_judged_from_a_handful_or_without_counts(compare: Compare) -> None:
    few = "\n".join(f"{slug} | 2025 | 20.0 | 200 | 1000" for slug in ("leeds", *NEIGHBOURS))
    assert compare(SHARE, f"{few}\nengland | 2025 | 20.0").beyond_usual is None


def test_a_figure_far_outside_the_usual_spread_is_beyond_it(compare: Compare) -> None:
    slugs = [council.slug for council in list_councils() if council.slug != COUNCIL][:40]
    others = "\n".join(
        f"{slug} | 2025 | {19 + at % 3} | {190 + 10 * (at % 3)} | 1000" for at, slug in enumerate(slugs)
    )
    england = "england | 2025 | 20.0"
    far = compare(SHARE, f"leeds | 2025 | 40.0 | 400 | 1000\n{others}\n{england}")
    near = compare(SHARE, f"leeds | 2025 | 21.0 | 210 | 1000\n{others}\n{england}")
    assert (far.beyond_usual, near.beyond_usual) == (True, False)


def test_a_run_that_ends_before_the_newest_figure_does_not_go_on(compare: Compare) -> None:
    rising = [10, 11, 12, 13, 14, 15, 16, 17, 18, 19]
    now = compare(SHARE, "\n".join(f"leeds | {2016 + at} | {figure}" for at, figure in enumerate(rising)))
    assert now.runs_on is Side.HIGHER
    ended = replace(now, run=find_runs([*rising, 3.0, 15.0]))
    assert ended.run.signals
    assert ended.runs_on is None
