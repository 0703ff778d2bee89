"""The indicators in tables: the council beside England, its neighbours, its own past and every authority."""

from scrutiny.briefing import Briefing
from scrutiny.comparisons.contrasts import Contrast
from scrutiny.comparisons.values import Change, Comparison, Neighbourhood
from scrutiny.evidence.figures import Figure, Gap
from scrutiny.evidence.indicators import Indicator
from scrutiny.findings.caveats import list_caveats
from scrutiny.findings.sentences import say_place, say_quarter
from scrutiny.views.cells import show_value
from scrutiny.views.downloads import FiledTable
from scrutiny.views.provenance import key_of_source
from scrutiny.views.standing import list_standing
from scrutiny.views.values import Cell, Fold, Table
from scrutiny.vocabulary import Area, Certainty, Direction, Side
from scrutiny.words.dates import say_age
from scrutiny.words.figures import say_counts, say_covered, say_end, say_number, say_value
from scrutiny.words.names import AREA_NAMES, DIRECTIONS
from scrutiny.words.sentences import begin_sentence, say_count

_CERTAINTY = {
    Certainty.MORE_THAN_CHANCE: "More than chance",
    Certainty.COULD_BE_CHANCE: "Could be chance",
    Certainty.CANNOT_TELL: "Chance not known",
}
_MOVED = {Side.HIGHER: "Up", Side.LOWER: "Down", Side.SAME: "No change"}
_COLUMNS = ("England", "Neighbours’ median", "Change on the year", "Period and source")
_NO_WAY_IS_GOOD = "Where no way is called good, neither high nor low is good in itself."
_NOT_COMPARED = Cell("Not compared", kind="gap")


def tabulate_headlines(briefing: Briefing, area: str) -> FiledTable:
    """Tabulate the indicators of one area that a committee should see first."""
    chosen = [
        comparison for comparison in briefing.comparisons_in(Area(area)) if comparison.indicator.headline
    ]
    caption = f"{AREA_NAMES[Area(area)]}: first figures for {briefing.council.in_text}"
    return FiledTable(_tabulate(briefing, chosen, caption), list_standing(briefing, chosen))


def tabulate_the_rest(briefing: Briefing, area: str) -> Fold:
    """Tabulate every other indicator of one area, behind a heading that opens it."""
    chosen = [
        comparison for comparison in briefing.comparisons_in(Area(area)) if not comparison.indicator.headline
    ]
    name = AREA_NAMES[Area(area)]
    table = _tabulate(briefing, chosen, f"{name}: further figures for {briefing.council.in_text}")
    filed = FiledTable(table, list_standing(briefing, chosen))
    return Fold(f"{name}: {say_count(len(chosen), 'further figure')}", filed)


def _tabulate(briefing: Briefing, comparisons: list[Comparison], caption: str) -> Table:
    is_silent = any(comparison.indicator.direction is Direction.NONE for comparison in comparisons)
    return Table(
        caption=caption,
        columns=("Indicator", briefing.council.name, *_COLUMNS),
        rows=tuple(_row(briefing, comparison) for comparison in comparisons),
        notes=(_NO_WAY_IS_GOOD,) if is_silent else (),
    )


def _row(briefing: Briefing, comparison: Comparison) -> tuple[Cell, ...]:
    indicator = comparison.indicator
    heading = Cell(indicator.name, _say_below(briefing, comparison), anchor=name_anchor(indicator))
    change, source = _show_change(comparison), _source(briefing, comparison)
    if indicator.is_count:
        return (heading, _show_own(comparison), _NOT_COMPARED, _NOT_COMPARED, change, source)
    return (
        heading,
        _show_own(comparison),
        _show_england(briefing, comparison),
        _show_neighbours(comparison),
        change,
        source,
    )


def name_anchor(indicator: Indicator) -> str:
    """Name the place on the page where an indicator's figures stand."""
    return f"figures-{indicator.id.replace('_', '-')}"


def _say_below(briefing: Briefing, comparison: Comparison) -> str:
    indicator = comparison.indicator
    said = [] if indicator.direction is Direction.NONE else [f"{DIRECTIONS[indicator.direction]}."]
    caveats = list_caveats(briefing.council, comparison, children=None)
    if indicator.is_count and not any("follows the size" in caveat for caveat in caveats):
        said.append("A count, so it follows the size of the council.")
    return " ".join([*said, *caveats])


def _show_own(comparison: Comparison) -> Cell:
    own = comparison.council
    if isinstance(own, Gap):
        return show_value(own)
    said = (say_counts(own), _say_interval(comparison), _say_rank(comparison))
    return Cell(say_value(own), " ".join(f"{begin_sentence(words)}." for words in said if words), "figure")


def _say_interval(comparison: Comparison) -> str:
    interval, indicator = comparison.interval, comparison.indicator
    if interval is None:
        return ""
    return f"95% interval {say_end(interval.lower, indicator)} to {say_end(interval.upper, indicator)}"


def _say_rank(comparison: Comparison) -> str:
    if comparison.rank is None:
        return ""
    quarter = say_quarter(comparison)
    return f"{say_place(comparison.rank)}{f', {quarter}' if quarter else ''}"


def _show_england(briefing: Briefing, comparison: Comparison) -> Cell:
    region = f"{briefing.council.region} {say_value(comparison.region)}."
    verdict = _say_verdict(comparison.against_england)
    shown = show_value(comparison.england)
    return Cell(shown.words, f"{verdict}{region}", shown.kind)


def _say_verdict(contrast: Contrast | None) -> str:
    if contrast is None:
        return ""
    if contrast.side is Side.SAME:
        return "The same. "
    return f"{begin_sentence(contrast.side.value)}{_say_certainty(contrast, ': ')}. "


def _say_certainty(contrast: Contrast, before: str) -> str:
    """Say whether a difference could be chance, after a mark; of a sum of money that is no question."""
    if contrast.certainty is Certainty.NO_SAMPLE:
        return ""
    return f"{before}{_CERTAINTY[contrast.certainty].lower()}"


def _show_neighbours(comparison: Comparison) -> Cell:
    theirs, indicator = comparison.neighbours, comparison.indicator
    shown = show_neighbours(theirs, indicator)
    if theirs.lowest is None or theirs.highest is None:
        return shown
    span = f"{say_number(theirs.lowest, indicator)} to {say_number(theirs.highest, indicator)}"
    said = f"{_say_verdict(comparison.against_neighbours)}{begin_sentence(shown.small)}; {span}"
    if not isinstance(comparison.council, Gap):
        said = f"{said}; council above {comparison.neighbours_below}, below {comparison.neighbours_above}"
    return Cell(shown.words, f"{said}.", shown.kind)


def show_neighbours(neighbours: Neighbourhood, indicator: Indicator) -> Cell:
    """Show the neighbours' median, how many of them stand behind it, and their mean."""
    if neighbours.of == 0:
        return Cell("No neighbours in this model", kind="gap")
    if neighbours.median is None or neighbours.mean is None:
        return Cell("No neighbour has a figure", kind="gap")
    behind = f"{neighbours.present} of {neighbours.of}; mean {say_number(neighbours.mean, indicator)}"
    return Cell(say_number(neighbours.median, indicator), behind, "figure")


def _show_change(comparison: Comparison) -> Cell:
    on_the_year, *longer = comparison.changes
    small = " ".join(
        f"{say_count(change.years, 'year')}: {_say_change(comparison, change, brief=True)}."
        for change in longer
    )
    if on_the_year.contrast is None:
        return Cell("Not known", small, "gap")
    return Cell(_say_change(comparison, on_the_year), f"{_say_chance(on_the_year)}{small}", "figure")


def _say_change(comparison: Comparison, change: Change, *, brief: bool = False) -> str:
    own, contrast = comparison.council, change.contrast
    if contrast is None or isinstance(own, Gap):
        return "not known"
    moved = _MOVED[contrast.side]
    if contrast.side is Side.SAME:
        return moved.lower() if brief else moved
    shown = own.indicator.as_shown
    moved_by = abs(shown(own.value) - shown(contrast.other))
    by = f"{moved} {say_number(moved_by, own.indicator).removesuffix('%')}"
    then = say_number(contrast.other, own.indicator)
    if not brief:
        return f"{by} from {then}"
    beside = _say_england_then(change)
    return f"{by.lower()} from {then}{_say_certainty(contrast, ', ')}{f'; {beside}' if beside else ''}"


def _say_england_then(change: Change) -> str:
    england = change.england
    return f"England then {say_value(england)}" if isinstance(england, Figure) else ""


def _say_chance(change: Change) -> str:
    if change.contrast is None or change.contrast.side is Side.SAME:
        return ""
    certainty = _say_certainty(change.contrast, "")
    said = (begin_sentence(certainty) if certainty else "", _say_england_then(change))
    return "".join(f"{words}. " for words in said if words)


def _source(briefing: Briefing, comparison: Comparison) -> Cell:
    own = comparison.council
    key = key_of_source(briefing, own.source)
    age = say_age(own.published, briefing.as_at)
    return Cell(begin_sentence(say_covered(own)), f"{begin_sentence(age)}. Source {key}.")
