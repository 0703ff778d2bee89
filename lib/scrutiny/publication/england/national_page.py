"""What the page of one indicator in all of England shows: the spread, the regions, and who has no figure."""

from collections.abc import Iterator
from dataclasses import dataclass
from statistics import quantiles

from scrutiny.evidence.figures import Figure
from scrutiny.evidence.indicators import Indicator
from scrutiny.publication.england.national import National, gather_national, name_address
from scrutiny.publication.england.national_paper import list_notes
from scrutiny.publication.england.spread import draw_spread
from scrutiny.views.cells import show_value
from scrutiny.views.charts import Chart
from scrutiny.views.values import Cell, Fold, Points, Prose, Section, Stack, Table, View
from scrutiny.vocabulary import GapReason
from scrutiny.words.figures import say_covered, say_gap, say_number_aloud, say_when_covered
from scrutiny.words.sentences import begin_sentence, say_count

_FEWEST = 4  # of which quarters are said
# Units that a number already shows, or that say nothing after one.
_UNSAID = ("%", "pounds", "score")


@dataclass(frozen=True)
class NationalPage:
    """Everything the page shows of one indicator."""

    name: str
    lead: str
    views: View
    chart: Chart | None
    file_name: str


def prepare_national(indicator: Indicator) -> NationalPage:
    """Prepare the page of an indicator."""
    national = gather_national(indicator)
    chart = draw_spread(national)
    views = (
        *([chart] if chart else []),
        Section("England and its regions", (_tabulate_regions(national),), level=2),
        Section("Councils without a figure", tuple(_say_gaps(national)), level=2),
        Section("Every council, by name", (_tabulate_councils(national),), level=2),
        Section("What to know of this figure", (Points(tuple(_describe(national))),), level=2),
    )
    lead = f"{_say_england(national)} {_say_middle(national)}"
    return NationalPage(indicator.name, lead, Stack(views), chart, f"{name_address(indicator)}.svg")


def _say_england(national: National) -> str:
    value = national.england
    if isinstance(value, Figure):
        said = say_number_aloud(value.value, national.indicator)
        return f"In England {say_when_covered(value)}: {said}{_say_unit(national.indicator)}."
    return f"For England there is no figure {say_when_covered(value)}: {say_gap(value.reason)}."


def _say_unit(indicator: Indicator) -> str:
    return "" if indicator.unit in _UNSAID else f" {indicator.unit.removeprefix('pounds ')}"


def _name_column(indicator: Indicator) -> str:
    return "Percentage" if indicator.unit == "%" else begin_sentence(indicator.unit)


def _say_middle(national: National) -> str:
    numbers, every = national.numbers, len(national.councils)
    having = f"{len(numbers)} of {say_count(every, 'council')} have a figure"
    having = f"All {say_count(every, 'council')} have a figure" if len(numbers) == every else having
    if len(numbers) < _FEWEST:
        return f"{having}."
    quarters = quantiles(numbers, method="inclusive")
    low, middle, high = (say_number_aloud(number, national.indicator) for number in quarters)
    return f"{having}. The middle one is {middle}, and half of them lie from {low} to {high}."


def _tabulate_regions(national: National) -> Table:
    rows = (("England", national.england), *national.regions)
    return Table(
        f"{national.indicator.name}, {say_covered(national.england)}",
        ("Place", _name_column(national.indicator)),
        tuple((Cell(name), show_value(value)) for name, value in rows),
    )


def _tabulate_councils(national: National) -> Fold:
    indicator = national.indicator
    table = Table(
        f"{indicator.name}: every council, by name",
        ("Council", _name_column(indicator)),
        tuple(
            (Cell(council.name, council.region), show_value(value)) for council, value in national.councils
        ),
    )
    return Fold(f"Figures of all {len(national.councils)} councils", table)


def _say_gaps(national: National) -> Iterator[View]:
    if not national.gaps:
        yield Prose(("Every council has a figure.",))
        return
    yield Prose(("A gap is not a nought, and is never counted as one.",))
    for reason in GapReason:
        names = [council.name for council, gap in national.gaps if gap.reason is reason]
        if names:
            verb = "is" if len(names) == 1 else "are"
            yield Prose((f"{say_count(len(names), 'figure')} {verb} {say_gap(reason)}:",))
            yield Points(tuple(names))


def _describe(national: National) -> Iterator[str]:
    indicator = national.indicator
    if indicator.description:
        yield f"What it counts, in the department’s words: {indicator.description}"
    if indicator.method:
        yield f"How: {indicator.method}"
    yield from list_notes(national)
