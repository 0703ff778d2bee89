"""One indicator in all of England as a paper for sheets: a cover with notes, and one table by name."""

from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from scrutiny.evidence.figures import Figure, Gap
from scrutiny.evidence.indicators import Indicator
from scrutiny.evidence.papers import list_papers
from scrutiny.publication.england.national import A_COUNT, National, gather_national
from scrutiny.publication.making import make_paper
from scrutiny.publication.paper import AbsentCell, Format, Paper, Table, Value
from scrutiny.vocabulary import GapReason, Mark
from scrutiny.words.dates import say_published
from scrutiny.words.figures import say_covered, say_gap
from scrutiny.words.names import DIRECTIONS
from scrutiny.words.sentences import begin_sentence, join_names

NO_VERDICT = (
    "The department publishes its figures for learning, and asks that none be read alone. No council is "
    "ranked here: a figure is where a question starts."
)
# The signs of the department, and one for whatever it has no sign for.
_SIGNS = {
    GapReason.CONFIDENTIAL: "[c]",
    GapReason.ROUNDS_TO_ZERO: "[low]",
    GapReason.LOW_RELIABILITY: "[u]",
}
_NO_FIGURE = AbsentCell("[x]", "no figure, for the reason beside it")
_HAS_ONE = AbsentCell("[z]", "does not apply: there is a figure")
# Files of one day: each indicator in each format.
_MOST_KEPT = 400
_COLUMNS = ("Place", "Kind of place", "Region", "Figure", "Why there is no figure")
_WIDTHS = (2.5, 2, 2, 1.2, 4)


def write_national(indicator: Indicator, day: date) -> Paper:
    """Write an indicator’s newest period for England, its regions and its councils, in order of names."""
    national = gather_national(indicator)
    table = Table(
        f"{indicator.name}, {say_covered(national.england)}",
        _COLUMNS,
        tuple(_list_rows(national)),
        _WIDTHS,
        tuple(list_notes(national)),
    )
    return Paper(indicator.name, "England", day, (table,), Mark.PUBLIC)


@lru_cache(maxsize=_MOST_KEPT)
def make_national(indicator: Indicator, day: date, wanted: Format) -> bytes:
    """Make the file of an indicator in one format, once for whoever asks on a day."""
    return make_paper(write_national(indicator, day), wanted)


def list_notes(national: National) -> Iterator[str]:
    """List what the figures must not be read without, and where they are from."""
    indicator = national.indicator
    yield f"{DIRECTIONS[indicator.direction]}. Unit: {indicator.unit}."
    if indicator.is_count:
        yield A_COUNT
    if indicator.caution:
        yield indicator.caution
    yield NO_VERDICT
    yield _say_sources(national)


def _say_sources(national: National) -> str:
    areas = (national.england, *(value for _name, value in (*national.regions, *national.councils)))
    used = {value.source for value in areas}
    papers = [held for held in list_papers() if held.source in used]
    named = [f"{held.publisher}, {held.title}, {say_published(held.published)}" for held in papers]
    return f"Source: {join_names(named)}."


def _list_rows(national: National) -> Iterator[tuple[Value, ...]]:
    indicator = national.indicator
    nowhere = AbsentCell("[z]", "does not apply: the area is no council")
    yield ("England", "Country", nowhere, *say_value(indicator, national.england))
    for name, value in national.regions:
        yield (name, "Region", nowhere, *say_value(indicator, value))
    for council, value in national.councils:
        kind = begin_sentence(council.type.value)
        yield (council.name, kind, council.region, *say_value(indicator, value))


def say_value(indicator: Indicator, value: Figure | Gap) -> tuple[Value, Value]:
    """Give a figure as a sheet has it or, where there is none, its sign; and why there is none."""
    if isinstance(value, Figure):
        return indicator.as_shown(value.value), _HAS_ONE
    why = say_gap(value.reason)
    sign = _SIGNS.get(value.reason)
    return AbsentCell(sign, why) if sign else _NO_FIGURE, begin_sentence(why)
