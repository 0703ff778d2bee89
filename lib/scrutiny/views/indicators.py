"""The indicators in tables: the council beside its neighbours, its region and England."""

from scrutiny.briefing import Briefing, Neighbourhood, Reading
from scrutiny.evidence.indicators import Indicator
from scrutiny.views.provenance import key_of_source
from scrutiny.views.values import Cell, Fold, Prose, Stack, Table
from scrutiny.views.words import (
    AREA_NAMES,
    DIRECTIONS,
    say_age,
    say_covered,
    say_number,
    show_value,
)
from scrutiny.vocabulary import Area


def say_how_to_read(briefing: Briefing) -> Prose:
    """Say how the tables are to be read, and what they cannot tell."""
    model, name = briefing.evidence.neighbour_model, briefing.council.name
    beside = (
        "Each figure is the newest published. Beside it stand, for the same period, the median of "
        f"{name}'s ten statistical neighbours (the department's {model} model), its region and England. "
        "The median is the middle one of the neighbours that have a figure, and the table says how many do. "
        "The department's own tool uses their mean instead, so the two can differ."
    )
    caution = (
        "No figure here is marked good or bad. A small difference can be chance, above all where few "
        "children are counted, and a figure is where a question starts, not where it ends. The "
        "department asks that its indicators be used for learning and not be read alone."
    )
    return Prose((beside, caution))


def tabulate_headlines(briefing: Briefing, area: str) -> Table:
    """Tabulate the indicators of one area that a committee should see first."""
    chosen = [reading for reading in briefing.readings_in(Area(area)) if reading.indicator.headline]
    return _tabulate(briefing, chosen, f"{AREA_NAMES[Area(area)]}: first figures for {briefing.council.name}")


def tabulate_the_rest(briefing: Briefing) -> Stack:
    """Tabulate every other indicator, area by area, each behind a heading that opens it."""
    return Stack(tuple(_fold(briefing, area) for area in Area))


def _fold(briefing: Briefing, area: Area) -> Fold:
    chosen = [reading for reading in briefing.readings_in(area) if not reading.indicator.headline]
    table = _tabulate(briefing, chosen, f"{AREA_NAMES[area]}: further figures for {briefing.council.name}")
    return Fold(f"{AREA_NAMES[area]}: {len(chosen)} further figures", table)


def _tabulate(briefing: Briefing, readings: list[Reading], caption: str) -> Table:
    columns = ("Indicator", briefing.council.name, "Neighbours’ median", briefing.council.region, "England")
    return Table(
        caption=caption,
        columns=(*columns, "Period and source"),
        rows=tuple(_row(briefing, reading) for reading in readings),
    )


def _row(briefing: Briefing, reading: Reading) -> tuple[Cell, ...]:
    indicator = reading.indicator
    not_compared = Cell("Not compared", "A number grows with the council.", "gap")
    return (
        Cell(indicator.name, _say_below(briefing, reading)),
        show_value(reading.council),
        not_compared if indicator.is_count else show_neighbours(reading.neighbours, indicator),
        show_value(reading.region),
        show_value(reading.england),
        _source(briefing, reading),
    )


def show_neighbours(neighbours: Neighbourhood, indicator: Indicator) -> Cell:
    """Show the neighbours' median, and how many of them stand behind it."""
    if neighbours.of == 0:
        return Cell("No neighbours in this model", kind="gap")
    if neighbours.median is None:
        return Cell("No neighbour has a figure", kind="gap")
    behind = f"{neighbours.present} of {neighbours.of}"
    return Cell(say_number(neighbours.median, indicator), behind, "figure")


def _say_below(briefing: Briefing, reading: Reading) -> str:
    said = [f"{DIRECTIONS[reading.indicator.direction]}."]
    said += [f"{_with_stop(reading.indicator.caution)}"] if reading.indicator.caution else []
    said += [
        f"Published jointly: the figure covers {briefing.council.name} and its partner together."
        for joint in briefing.council.joint_returns
        if reading.indicator.id in joint.indicators
        and joint.first_period <= reading.period <= joint.last_period
    ]
    return " ".join(said)


def _begin(sentence: str) -> str:
    return sentence[0].upper() + sentence[1:]


def _with_stop(sentence: str) -> str:
    return sentence if sentence.endswith(".") else f"{sentence}."


def _source(briefing: Briefing, reading: Reading) -> Cell:
    key = key_of_source(briefing, reading.council.source)
    age = say_age(reading.council.published, briefing.as_at)
    return Cell(_begin(say_covered(reading.council)), f"{_begin(age)}. Source {key}.")
