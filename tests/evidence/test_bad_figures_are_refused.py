"""Published figures that are not what they are known to be are refused before an edition is made of them."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd
import pytest
from tests.evidence.published_files import DICTIONARY, LEAVERS_HOMES, TOOL, WORKFORCE

from scrutiny.errors import SourceNotAsExpected
from scrutiny.evidence.checks import check_dates, check_every_council_is_there, check_national_figures
from scrutiny.evidence.figures import read_figures
from scrutiny.evidence.indicators import find_indicator
from scrutiny.evidence.sources.catalogue import (
    Catalogue,
    Listing,
    check_direction,
    complete_catalogue,
    read_catalogue,
)
from scrutiny.evidence.sources.corrections import Corrections, LeftOut, leave_out, read_corrections
from scrutiny.evidence.sources.figures import FigureReader
from scrutiny.evidence.sources.places import Places
from scrutiny.evidence.sources.symbols import parse_numbers
from scrutiny.register.councils import list_councils
from scrutiny.vocabulary import Direction

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.evidence.conftest import Alter, AlteredCopies, HoldInCuratedFiles, Refuse

MEASURE = "CPP_Total_Rateper10,000"
COUNT_MEASURE = "CPP_Total_NumRef"


def listing_of(indicator: str) -> Listing:
    return next(listing for listing in read_catalogue().indicators if listing.id == indicator)


@pytest.fixture
def read_tool(altered: "AlteredCopies", places: Places) -> "Callable[[Alter], pd.DataFrame]":
    """Read one indicator of the interactive tool, from a copy altered first."""
    listing = listing_of("referrals_rate")

    def read(alter: "Alter") -> pd.DataFrame:
        return FigureReader(altered.with_tool(MEASURE, alter, COUNT_MEASURE), places).read_indicator(listing)

    return read


@pytest.fixture
def read_statistic(altered: "AlteredCopies", places: Places) -> "Callable[[Alter], pd.DataFrame]":
    """Read the share of agency social workers, from a copy of the workforce statistic altered first."""
    listing = listing_of("agency_social_workers")

    def read(alter: "Alter") -> pd.DataFrame:
        altered.with_tool("Work_Force_Agecy_Rate", lambda rows: rows)
        return FigureReader(altered.with_csv(WORKFORCE, alter), places).read_indicator(listing)

    return read


def set_cell(number: str, period: str, column: str, cell: str) -> "Alter":
    """Print something else in one cell of a statistic."""

    def alter(rows: pd.DataFrame) -> pd.DataFrame:
        there = rows["old_la_code"].eq(number) & rows["time_period"].eq(period)
        assert there.sum() == 1
        return rows.assign(**{column: rows[column].mask(there, cell)})

    return alter


def test_files_as_they_were_published_are_not_refused(
    read_tool: "Callable[[Alter], pd.DataFrame]",
) -> None:
    figures = read_tool(lambda rows: rows)
    check_every_council_is_there(figures, [council.slug for council in list_councils()])
    assert len(figures) == 170 * 10


# The interactive tool


@pytest.mark.parametrize("symbol", ["~", "n/a", "1,234", "..", "C"])
def test_a_symbol_in_the_tool_that_we_do_not_know_is_refused(
    refuse: "Refuse", read_tool: "Callable[[Alter], pd.DataFrame]", symbol: str
) -> None:
    portsmouth = 851.0
    refuse(
        lambda: read_tool(
            lambda rows: rows.assign(Values=rows["Values"].mask(rows["LA Number"].eq(portsmouth), symbol))
        ),
        TOOL,
        MEASURE,
        repr(symbol),
    )


def test_an_area_in_the_tool_that_we_do_not_know_is_refused(
    refuse: "Refuse",
    read_tool: "Callable[[Alter], pd.DataFrame]",
) -> None:
    refuse(lambda: read_tool(lambda rows: rows.replace({"LA Number": {851.0: 999.0}})), TOOL, "999")


def test_a_row_that_stands_twice_in_the_tool_is_refused(
    refuse: "Refuse", read_tool: "Callable[[Alter], pd.DataFrame]"
) -> None:
    refuse(lambda: read_tool(lambda rows: pd.concat([rows, rows.head(1)])), TOOL, MEASURE, "some twice")


@pytest.mark.parametrize("column", ["Short Desc", "Years", "LA Number", "Values", "LA and Regions"])
def test_a_tool_without_a_column_is_refused(
    refuse: "Refuse", read_tool: "Callable[[Alter], pd.DataFrame]", column: str
) -> None:
    refuse(lambda: read_tool(lambda rows: rows.drop(columns=column)), TOOL, "has no column", column)


def test_a_tool_without_a_measure_we_keep_is_refused(
    refuse: "Refuse", read_tool: "Callable[[Alter], pd.DataFrame]"
) -> None:
    refuse(lambda: read_tool(lambda rows: rows.assign(**{"Short Desc": "Renamed"})), TOOL, MEASURE)


def test_a_council_that_is_missing_from_the_figures_is_refused(
    refuse: "Refuse",
    read_tool: "Callable[[Alter], pd.DataFrame]",
) -> None:
    figures = read_tool(lambda rows: rows[rows["LA Number"].ne(851)])
    councils = [council.slug for council in list_councils()]
    refuse(
        lambda: check_every_council_is_there(figures, councils),
        "referrals_rate of local_authority_interactive_tool (portsmouth)",
    )


# A statistic


@pytest.mark.parametrize("symbol", ["~", "q", "LOW"])
def test_a_symbol_in_a_statistic_that_we_do_not_know_is_refused(
    refuse: "Refuse", read_statistic: "Callable[[Alter], pd.DataFrame]", symbol: str
) -> None:
    alter = set_cell("851", "2025", "agency_rate_fte", symbol)
    refuse(lambda: read_statistic(alter), WORKFORCE, "agency_rate_fte", repr(symbol))


def test_an_area_in_a_statistic_that_we_do_not_know_is_refused(
    refuse: "Refuse",
    read_statistic: "Callable[[Alter], pd.DataFrame]",
) -> None:
    refuse(lambda: read_statistic(set_cell("851", "2025", "old_la_code", "999")), WORKFORCE, "999")


def test_a_row_that_stands_twice_in_a_statistic_is_refused(
    refuse: "Refuse",
    read_statistic: "Callable[[Alter], pd.DataFrame]",
) -> None:
    refuse(lambda: read_statistic(lambda rows: pd.concat([rows, rows.tail(1)])), WORKFORCE, "some twice")


@pytest.mark.parametrize(
    "column", ["time_period", "old_la_code", "region_name", "agency_rate_fte", "agency_fte"]
)
def test_a_statistic_without_a_column_is_refused(
    refuse: "Refuse", read_statistic: "Callable[[Alter], pd.DataFrame]", column: str
) -> None:
    refuse(lambda: read_statistic(lambda rows: rows.drop(columns=column)), WORKFORCE, "has no column", column)


def test_two_publications_that_disagree_are_refused(
    refuse: "Refuse",
    read_statistic: "Callable[[Alter], pd.DataFrame]",
) -> None:
    refuse(
        lambda: read_statistic(set_cell("851", "2025", "agency_rate_fte", "55.5")),
        "agency_social_workers",
        "childrens_social_work_workforce and local_authority_interactive_tool",
        "disagree in 1 places",
        "portsmouth 2025: 55.5",
    )


def test_a_published_number_that_would_be_lost_behind_a_symbol_is_refused(
    refuse: "Refuse",
    read_statistic: "Callable[[Alter], pd.DataFrame]",
) -> None:
    alter = set_cell("851", "2025", "agency_rate_fte", "c")
    refuse(lambda: read_statistic(alter), "agency_social_workers would lose 1", "portsmouth 2025")


def test_a_statistic_that_has_renamed_a_breakdown_is_refused(
    refuse: "Refuse", altered: "AlteredCopies", places: Places
) -> None:
    altered.with_tool("CareLeaverAcc", lambda rows: rows)
    folder = altered.with_csv(
        LEAVERS_HOMES, lambda rows: rows.replace({"breakdown": {"No information": "Unknown"}})
    )
    reader = FigureReader(folder, places)
    unknown = listing_of("care_leavers_19_to_21_accommodation_not_known")
    refuse(lambda: reader.read_indicator(unknown), LEAVERS_HOMES, unknown.id, "it has none")


# The national figures


@pytest.mark.parametrize("slip", [0.1, 1e-9])
def test_a_national_figure_that_a_reader_has_changed_is_refused(
    refuse: "Refuse", altered: "AlteredCopies", places: Places, monkeypatch: pytest.MonkeyPatch, slip: float
) -> None:
    listing = listing_of("referrals_rate")
    listed = Catalogue(framework_edition="2026", indicators=(listing,))
    reader = FigureReader(altered.with_tool(MEASURE, lambda rows: rows, COUNT_MEASURE), places)
    cells = reader.read_national_cells(listed)
    check_national_figures(reader.read_indicator(listing), cells)
    monkeypatch.setattr(f"{FigureReader.__module__}.parse_numbers", lambda cells: parse_numbers(cells) + slip)
    wrong = reader.read_indicator(listing)
    refuse(lambda: check_national_figures(wrong, cells), "England", "referrals_rate 2")


def test_figures_that_have_none_for_england_are_refused(
    refuse: "Refuse", altered: "AlteredCopies", places: Places
) -> None:
    folder = altered.with_tool(MEASURE, lambda rows: rows[rows["LA Number"].ne(970)], COUNT_MEASURE)
    figures = FigureReader(folder, places).read_indicator(listing_of("referrals_rate"))
    refuse(lambda: check_national_figures(figures, {}), "England", "there are none")


# The catalogue


def polarity(measure: str, word: str) -> "Alter":
    return lambda rows: rows.assign(Polarity=rows["Polarity"].mask(rows["Measure_short"].eq(measure), word))


def complete(folder: Path) -> object:
    listed = read_catalogue()
    return complete_catalogue(listed, folder, {listing.id: 1 for listing in listed.indicators})


def test_a_direction_the_department_does_not_give_is_refused(
    refuse: "Refuse", altered: "AlteredCopies"
) -> None:
    folder = altered.with_csv(DICTIONARY, polarity("ReReferral", "High"))
    refuse(lambda: complete(folder), "repeat_referrals", "low is good", "high is good")


def test_no_direction_of_ours_is_refused_whatever_the_department_says() -> None:
    listing = listing_of("referrals_rate")
    assert listing.direction is Direction.NONE
    for published in Direction:
        check_direction(listing, published)
    with pytest.raises(SourceNotAsExpected, match="repeat_referrals"):
        check_direction(listing_of("repeat_referrals"), Direction.NONE)


def test_an_indicator_the_dictionary_does_not_describe_is_refused(
    refuse: "Refuse", altered: "AlteredCopies"
) -> None:
    folder = altered.with_csv(DICTIONARY, lambda rows: rows[rows["Measure_short"].ne("ReReferral")])
    refuse(lambda: complete(folder), "dictionary", "ReReferral")


@pytest.mark.parametrize("column", ["Measure_short", "Polarity", "Description", "Last Update", "Next Update"])
def test_a_dictionary_without_a_column_is_refused(
    refuse: "Refuse", altered: "AlteredCopies", column: str
) -> None:
    folder = altered.with_csv(DICTIONARY, lambda rows: rows.drop(columns=column))
    refuse(lambda: complete(folder), DICTIONARY, "has no column", column)


@pytest.mark.parametrize("word", ["id", "name"])
def test_two_indicators_with_one_name_are_refused(
    refuse: "Refuse",
    hold_in_curated_files: "HoldInCuratedFiles",
    listings: list[dict[str, object]],
    word: str,
) -> None:
    twice = [*listings, listings[0] | {"id": "another", "name": "Another", word: listings[0][word]}]
    hold_in_curated_files({"framework_edition": "2026", "indicators": twice})
    refuse(read_catalogue, f"same {word}", str(listings[0][word]))


def test_a_catalogue_that_has_lost_its_indicators_is_refused(
    refuse: "Refuse", hold_in_curated_files: "HoldInCuratedFiles", listings: list[dict[str, object]]
) -> None:
    hold_in_curated_files({"framework_edition": "2026", "indicators": listings[:89]})
    refuse(read_catalogue, "fewer than 90")


# Corrections


def test_a_correction_that_finds_nothing_is_refused(refuse: "Refuse") -> None:
    figures = pd.DataFrame({"council": ["england"], "measure": ["referrals_rate"], "period": ["2025"]})
    mended = LeftOut(
        indicator="referrals_rate", places=("england",), periods=("2019",), because="it was wrong"
    )
    corrections = Corrections(left_out=(mended,), last_days=())
    refuse(lambda: leave_out(figures, corrections), "referrals_rate", "finds nothing", "it was wrong")


def test_a_correction_leaves_out_what_it_names_and_nothing_else() -> None:
    rows = [(area, period) for area in ("england", "leeds") for period in ("2018", "2019")]
    figures = pd.DataFrame(rows, columns=["council", "period"]).assign(measure="referrals_rate")
    wrong = LeftOut(
        indicator="referrals_rate", places=("england",), periods=("2019",), because="it was wrong"
    )
    left = leave_out(figures, Corrections(left_out=(wrong,), last_days=()))
    assert list(left[["council", "period"]].itertuples(index=False, name=None)) == [
        ("england", "2018"),
        ("leeds", "2018"),
        ("leeds", "2019"),
    ]


def test_every_correction_gives_its_reason() -> None:
    corrections = read_corrections()
    reasons = [left_out.because for left_out in corrections.left_out]
    reasons += [left_out.because for left_out in corrections.counts_left_out]
    reasons += [last_day.because for last_day in corrections.last_days]
    assert len(reasons) == 13
    assert all(len(reason.split()) > 5 for reason in reasons)


def test_an_indicator_published_before_the_end_of_its_newest_period_is_refused(refuse: "Refuse") -> None:
    early = find_indicator("children_in_care_rate").model_copy(update={"last_update": date(2025, 3, 30)})
    refuse(lambda: check_dates(read_figures(), [early]), "children_in_care_rate", "2025-03-30", "2025-03-31")
