"""The indicators in tables: the council beside its neighbours, its region and England."""

from scrutiny.briefing import Briefing, Neighbourhood, Reading
from scrutiny.councils import JointReturn
from scrutiny.evidence.figures import Figure, Gap
from scrutiny.evidence.indicators import Indicator
from scrutiny.views.cells import show_value
from scrutiny.views.provenance import key_of_source
from scrutiny.views.values import Cell, Fold, Prose, Stack, Table
from scrutiny.vocabulary import Area
from scrutiny.words.dates import say_age, say_month
from scrutiny.words.figures import say_covered, say_number
from scrutiny.words.names import AREA_NAMES, DIRECTIONS, OUTCOMES
from scrutiny.words.sentences import begin_sentence


def say_how_to_read(briefing: Briefing) -> Prose:
    """Say how the tables are to be read, and what they cannot tell."""
    caution = (
        "No figure here is marked good or bad. A small difference can be chance, above all where few "
        "children are counted, and a figure is where a question starts, not where it ends. The "
        "department asks that its indicators be used for learning and not be read alone."
    )
    return Prose((_say_beside(briefing), caution))


def _say_beside(briefing: Briefing) -> str:
    if not briefing.evidence.neighbours:
        return "Each figure is the newest published. Beside it stand its region and England for that period."
    return (
        "Each figure is the newest published. Beside it stand, for the same period, its region, England, and "
        f"the median of {briefing.council.name}'s ten statistical neighbours by the department's "
        f"{briefing.evidence.neighbour_model} model. The median is the middle one of those that have a "
        "figure. Below it stand how many do, and their mean, which the department's own tool uses instead."
    )


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
    heading = Cell(indicator.name, _say_below(briefing, reading))
    own, source = show_value(reading.council), _source(briefing, reading)
    if indicator.is_count:
        not_compared = Cell("Not compared", kind="gap")
        return (heading, own, not_compared, not_compared, not_compared, source)
    neighbours = show_neighbours(briefing.neighbourhood(indicator, reading.period), indicator)
    return (heading, own, neighbours, show_value(reading.region), show_value(reading.england), source)


def show_neighbours(neighbours: Neighbourhood, indicator: Indicator) -> Cell:
    """Show the neighbours' median, how many of them stand behind it, and their mean."""
    if neighbours.of == 0:
        return Cell("No neighbours in this model", kind="gap")
    if neighbours.median is None or neighbours.mean is None:
        return Cell("No neighbour has a figure", kind="gap")
    behind = f"{neighbours.present} of {neighbours.of}; mean {say_number(neighbours.mean, indicator)}"
    return Cell(say_number(neighbours.median, indicator), behind, "figure")


def _say_below(briefing: Briefing, reading: Reading) -> str:
    indicator = reading.indicator
    said = [f"{DIRECTIONS[indicator.direction]}."]
    said += ["A count depends on the size of the council."] if indicator.is_count else []
    said += [indicator.caution] if indicator.caution else []
    if any(_is_in(reading, joint) for joint in briefing.council.joint_returns):
        said.append(_say_joint(reading.council))
    return " ".join(said)


def _is_in(reading: Reading, joint: JointReturn) -> bool:
    return reading.indicator.id in joint.indicators and (
        joint.first_period <= reading.period <= joint.last_period
    )


def _say_joint(value: Figure | Gap) -> str:
    if isinstance(value, Gap):
        return "Published only jointly."
    return "Published jointly: the figure is of this council and its partner together."


def _source(briefing: Briefing, reading: Reading) -> Cell:
    key = key_of_source(briefing, reading.council.source)
    age = say_age(reading.council.published, briefing.as_at)
    return Cell(begin_sentence(say_covered(reading.council)), f"{begin_sentence(age)}. Source {key}.")


def tabulate_definitions(briefing: Briefing) -> Stack:
    """Tabulate what each indicator counts and how, in the department's words, area by area."""
    return Stack(tuple(_define(briefing, area) for area in Area))


def _define(briefing: Briefing, area: Area) -> Fold:
    indicators = [reading.indicator for reading in briefing.readings_in(area)]
    table = Table(
        caption=f"{AREA_NAMES[area]}: what each figure means, in the department's words",
        columns=("Indicator", "What it counts", "National Framework", "Next update"),
        rows=tuple(_definition(indicator) for indicator in indicators),
    )
    return Fold(f"{AREA_NAMES[area]}: what {len(indicators)} figures mean", table)


def _definition(indicator: Indicator) -> tuple[Cell, ...]:
    outcome = OUTCOMES[indicator.outcome] if indicator.outcome else "Not in it: about the surroundings"
    edition = f"Edition of {indicator.framework_edition}." if indicator.outcome else ""
    update = say_month(indicator.next_update) if indicator.next_update else indicator.next_update_note
    return (
        Cell(indicator.name),
        Cell(indicator.description or "The department gives no description.", indicator.method),
        Cell(outcome, edition),
        Cell(update or "The department gives no date."),
    )
