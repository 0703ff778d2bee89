"""Each indicator in all of England, held against everything that is published, for every area."""

import csv
from datetime import date
from io import BytesIO, StringIO
from typing import Any

import pytest
from bs4 import BeautifulSoup
from python_calamine import CalamineWorkbook

from scrutiny.evidence.figures import Figure, read_figures
from scrutiny.evidence.indicators import Indicator, find_indicator, list_indicators
from scrutiny.evidence.newest import read_newest
from scrutiny.evidence.periods import find_period_end
from scrutiny.publication.england.national import (
    find_named,
    gather_national,
    list_areas,
    name_address,
)
from scrutiny.publication.england.national_page import prepare_national
from scrutiny.publication.england.national_paper import make_national
from scrutiny.publication.england.spread import draw_spread, list_bins
from scrutiny.publication.paper import Format
from scrutiny.register.councils import list_councils
from scrutiny.words.figures import say_gap, say_value

DAY = date(2026, 11, 29)
COUNCILS = sorted(list_councils(), key=lambda council: council.name)
AREAS = ["england", *{council.region_slug for council in COUNCILS}, *(council.slug for council in COUNCILS)]


def test_every_figure_is_the_newest_that_is_published_for_every_area_and_indicator() -> None:
    rows = read_figures()
    rows = rows[rows["council"].isin({*AREAS})].astype({"measure": str, "period": str, "council": str})
    by_measure = dict(iter(rows.groupby("measure")))
    for indicator in list_indicators():
        national = gather_national(indicator)
        shown = {"england": national.england}
        shown |= {name.lower().replace(" ", "-"): value for name, value in national.regions}
        shown |= {council.slug: value for council, value in national.councils}
        assert sorted(shown) == sorted(AREAS)
        held = by_measure[indicator.id]
        periods = held.loc[held["council"].isin({council.slug for council in COUNCILS}), "period"].unique()
        newest = max(find_period_end(period, indicator.year_type) for period in periods)
        period = national.england.period
        assert find_period_end(period, indicator.year_type) == newest
        kept = held[held["period"] == period]
        figures = dict(zip(kept["council"], kept["figure"].astype(float), strict=True))
        for area, value in shown.items():
            figure = figures.get(area, float("nan"))
            assert value.value == figure if isinstance(value, Figure) else figure != figure  # noqa: PLR0124


def test_every_indicator_has_a_page_and_an_address_of_its_own() -> None:
    listed = [indicator for _area, held in list_areas() for indicator in held]
    assert listed == list(list_indicators())
    assert {indicator.id for indicator in listed} == set(read_newest())
    for indicator in listed:
        assert find_named(name_address(indicator)) is indicator
    assert find_named("children_in_care_rate") is None


@pytest.mark.parametrize("indicator", list_indicators(), ids=lambda indicator: indicator.id)
def test_the_parts_of_a_chart_hold_every_figure_once(indicator: Indicator) -> None:
    national = gather_national(indicator)
    bins = list_bins(national)
    assert 1 <= len(bins) <= 21
    for part in bins:
        within = [
            number
            for number in national.numbers
            if part.low <= number < part.high or (part.holds_its_end and number == part.high)
        ]
        assert len(within) == part.councils
    assert sum(part.councils for part in bins) == len(national.numbers)
    chart = draw_spread(national)
    assert chart is not None
    assert ("England" in chart.alternative) == (national.england_beside is not None)


def test_no_figure_of_england_stands_beside_counts_of_councils() -> None:
    assert gather_national(find_indicator("children_in_care")).england_beside is None
    assert gather_national(find_indicator("children_in_care_rate")).england_beside is not None


@pytest.mark.parametrize("name", ["placed_with_parents", "spending_on_children_in_care", "children_in_care"])
def test_a_page_says_every_figure_by_name_and_who_has_none(name: str) -> None:
    national = gather_national(find_indicator(name))
    drawn = BeautifulSoup(prepare_national(national.indicator).views._repr_html_(), "html.parser")
    regions, councils = drawn.select("table")[-2:]
    cells = [
        [" ".join(cell.get_text(" ").split()) for cell in row.select("th, td")]
        for row in councils.select("tbody tr")
    ]
    wanted = [[f"{council.name} {council.region}", say_value(value)] for council, value in national.councils]
    assert cells == wanted
    assert [
        row[0].removesuffix(f" {council.region}") for row, council in zip(cells, COUNCILS, strict=True)
    ] == [council.name for council in COUNCILS]
    said = [row.get_text(" ", strip=True) for row in regions.select("tbody th")]
    assert said == ["England", *sorted({council.region for council in COUNCILS})]
    for council, gap in national.gaps:
        assert any(item.get_text() == council.name for item in drawn.select("li")), gap


def test_the_middle_and_the_quarters_are_those_of_the_figures() -> None:
    lead = prepare_national(find_indicator("children_in_care_rate")).lead
    numbers = gather_national(find_indicator("children_in_care_rate")).numbers
    middle = numbers[len(numbers) // 2]
    assert len(numbers) % 2
    assert f"{len(numbers)} of 153 councils have a figure. The middle one is {middle:.0f}," in lead
    low, high = (float(word.rstrip(".")) for word in lead.rpartition("lie from ")[2].split(" to "))
    assert sum(low <= round(number) <= high for number in numbers) >= len(numbers) / 2


@pytest.mark.parametrize("wanted", [Format.CSV, Format.XLSX, Format.ODS])
def test_a_file_holds_every_figure_or_why_there_is_none(wanted: Format) -> None:
    national = gather_national(find_indicator("placed_with_parents"))
    made = make_national(national.indicator, DAY, wanted)
    rows: list[list[Any]]
    if wanted is Format.CSV:
        rows = [list(row) for row in csv.reader(StringIO(made.decode("utf-8-sig")))]
    else:
        sheet = CalamineWorkbook.from_filelike(BytesIO(made)).get_sheet_by_index(1)
        rows = [[*row] for row in sheet.to_python()]
    areas = [("England", national.england), *national.regions]
    areas += [(council.name, value) for council, value in national.councils]
    assert len(rows) == 1 + len(areas) == 164
    for row, (name, value) in zip(rows[1:], areas, strict=True):
        assert row[0] == name
        if isinstance(value, Figure):
            assert (float(row[3]), row[4]) == (national.indicator.as_shown(value.value), "[z]")
        else:
            assert str(row[3]).startswith("[")
            assert row[4].lower() == say_gap(value.reason).lower()
