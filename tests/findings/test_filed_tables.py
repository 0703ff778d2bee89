"""The file of figures below a table, compared with what is published, number by number."""

from math import isclose

from tests.findings.conftest import choose_sample
from tests.findings.reckoning import ENGLAND, Reckoning, is_count, name_period
from tests.findings.sentence_checks import AS_AT

from scrutiny.briefing import prepare_briefing
from scrutiny.evidence.indicators import Indicator
from scrutiny.register.councils import Council
from scrutiny.register.finding import find_council
from scrutiny.views.downloads import FiledTable
from scrutiny.views.indicators import tabulate_headlines, tabulate_the_rest
from scrutiny.views.tidy import TidyCell
from scrutiny.vocabulary import Area


def find_row(truth: Reckoning, council: Council, indicator: Indicator) -> list[TidyCell]:
    """Find what the line of an indicator should say, but for the reason why there is no figure."""
    cell = truth.newest(council.slug, indicator.id)
    row: list[TidyCell] = [indicator.name, indicator.unit, name_period(cell.period, indicator), council.name]
    if is_count(indicator):
        return [*row, cell.value, *[None] * 6]
    places = (truth.at(place, indicator.id, cell.period) for place in (ENGLAND, council.region_slug))
    theirs = truth.together(council.slug, indicator.id, cell.period)
    held = theirs.values
    ends = (theirs.median, min(held), max(held)) if held else (None, None, None)
    return [*row, cell.value, *(place.value if place else None for place in places), *ends, len(held)]


def is_alike(said: TidyCell, true: TidyCell) -> bool:
    if isinstance(said, (int, float)) and isinstance(true, (int, float)):
        return isclose(said, true)
    return said == true


def list_filed(council: str) -> list[tuple[TidyCell, ...]]:
    briefing = prepare_briefing(council, "The committee", "2025", AS_AT.isoformat())
    views = [
        view
        for area in Area
        for view in (tabulate_headlines(briefing, area), tabulate_the_rest(briefing, area).inside)
    ]
    return [row for view in views if isinstance(view, FiledTable) for row in view.figures.rows]


def test_every_line_of_a_tables_file_is_what_is_published(truth: Reckoning) -> None:
    by_name = {indicator.name: indicator for indicator in truth.indicators.values()}
    for slug in choose_sample(truth):
        rows = list_filed(slug)
        assert len(rows) == len(by_name)
        for row in rows:
            wanted = find_row(truth, find_council(slug), by_name[str(row[0])])
            assert all(map(is_alike, row[:-1], wanted)), (slug, row, wanted)
            assert (row[-1] is None) == (row[4] is not None), (slug, row)
