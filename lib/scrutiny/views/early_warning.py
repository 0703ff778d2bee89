"""Early warning: what a series of figures flags, when, by which rule, and what that does not mean."""

from scrutiny.briefing import Briefing
from scrutiny.local_figures.in_words import say_count_and_base, say_local, say_middle, say_range
from scrutiny.local_figures.readings import LocalReading, find_local_signals, find_run_signals
from scrutiny.local_figures.saying_readings import list_flags, say_caveats, say_headline, say_shape
from scrutiny.local_figures.values import SMALL_BASE, LocalSeries
from scrutiny.views.charts import Chart
from scrutiny.views.control_drawing import draw_points
from scrutiny.views.tidy import TidyTable
from scrutiny.views.values import Cell, Fold, Points, Prose, Section, Stack, Table, View
from scrutiny.words.sentences import begin_sentence, say_count
from scrutiny.words.signals import say_signal

_NONE_GIVEN = (
    "No figures of the council’s own have been given, so nothing here is newer than the published "
    "figures that this workbook holds."
)
_NOT_USED = "The file of the council’s own figures cannot be used, so none of them is shown."
_HOW_IT_WAS_READ = "How the file of the council’s own figures was read"
_WHAT_A_FLAG_MEANS = (
    "A flag says that something has probably changed, because ordinary ups and downs would seldom give it. "
    "It does not say what changed, why, or through whom: that is the question to ask. Now and then chance "
    "alone gives a flag. And no flag does not mean that the level is good: a service can be steady and not "
    "good enough."
)


def draw_local_figures(briefing: Briefing) -> View:
    """Draw the council's own figures; where none are given, or their file cannot be used, say so."""
    if briefing.local.refusal:
        return Prose((_NOT_USED, *briefing.local.refusal.splitlines()), is_note=True)
    drawn = draw_local_series(briefing.local.series)
    if not briefing.local.understood:
        return drawn
    return Stack((drawn, Fold(_HOW_IT_WAS_READ, Points(briefing.local.understood))))


def say_newest_and_flags(briefing: Briefing) -> View:
    """Say the newest of each of the council's own figures, with every flag, without drawing them."""
    if briefing.local.refusal or not briefing.local.series:
        return Prose((_NOT_USED if briefing.local.refusal else _NONE_GIVEN,))
    readings = [find_local_signals(series) for series in briefing.local.series]
    return Points(
        tuple(" ".join((f"{say_headline(reading)}.", *list_flags(reading))) for reading in readings)
    )


def draw_local_series(local: tuple[LocalSeries, ...]) -> View:
    """Draw a council's own figures, each series by the chart that suits it, with what it flags in words."""
    if not local:
        return Prose((_NONE_GIVEN,))
    return Stack((*(_show(series) for series in local), Prose((_WHAT_A_FLAG_MEANS,), is_note=True)))


def _show(series: LocalSeries) -> View:
    reading = find_local_signals(series)
    if reading.newest is None:
        return Prose(
            (f"{series.measure}: none of its {say_count(len(series.points), 'period')} has a figure.",)
        )
    chart = draw_control_chart(series) if reading.has_limits else draw_local_run_chart(series)
    return Section(series.measure, (chart,))


def draw_control_chart(series: LocalSeries) -> Chart:
    """Draw a series as a control chart, or as a run chart where it can have no limits."""
    return _draw(find_local_signals(series))


def draw_local_run_chart(series: LocalSeries) -> Chart:
    """Draw a series as a run chart, about its median."""
    return _draw(find_run_signals(series))


def _draw(reading: LocalReading) -> Chart:
    return Chart(
        title=say_headline(reading),
        drawing=draw_points(reading),
        alternative=" ".join(say_shape(reading)),
        table=_tabulate(reading),
        tidy=_tidy(reading),
        notes=(*list_flags(reading), *say_caveats(reading)),
        is_wide=True,
        opens_at_newest=True,
    )


def _tabulate(reading: LocalReading) -> Table:
    middle = ("Mean", "Usual range") if reading.has_limits else ("Median",)
    return Table(
        caption=reading.series.measure,
        columns=("Period", "Figure", "Count and base", *middle, "Flag", "Note"),
        rows=tuple(_row(reading, place) for place in range(len(reading.series.points))),
    )


def _row(reading: LocalReading, place: int) -> tuple[Cell, ...]:
    point, series = reading.point(place), reading.series
    small = f"Fewer than {SMALL_BASE}" if point.has_small_base else ""
    return (
        Cell(point.period.in_words),
        Cell("No figure", point.gap.value if point.gap else "", "gap")
        if point.figure is None
        else Cell(say_local(point.figure, series), kind="figure"),
        Cell(begin_sentence(say_count_and_base(point)), small),
        *_show_middle(reading, place),
        Cell(
            begin_sentence(
                "; ".join(say_signal(flag.signal, flag.way) for flag in reading.at(place)) or "none"
            )
        ),
        Cell(point.note),
    )


def _show_middle(reading: LocalReading, place: int) -> tuple[Cell, ...]:
    if not reading.has_limits:
        return (Cell(say_middle(reading.run.median or 0, reading.series)),)
    limits = reading.control.points[place].limits
    if limits is None:
        return (Cell("No limits yet", kind="gap"), Cell("No limits yet", kind="gap"))
    return (
        Cell(say_middle(limits.mean, reading.series)),
        Cell(begin_sentence(say_range(limits, reading.series))),
    )


def _tidy(reading: LocalReading) -> TidyTable:
    """Give the points as a tidy table, with what is behind each, its limits and its flags."""
    series = reading.series
    rows = []
    for place, point in enumerate(series.points):
        limits = reading.control.points[place].limits if reading.has_limits else None
        flags = "; ".join(say_signal(flag.signal, flag.way) for flag in reading.at(place))
        behind = (point.figure, series.unit, point.count, point.base)
        levels = (limits.mean, limits.lower, limits.upper) if limits else (None, None, None)
        rows.append((series.measure, point.period.in_words, *behind, *levels, flags))
    columns = ("measure", "period", "figure", "unit", "count", "base", "mean", "lower", "upper", "flag")
    return TidyTable(columns, tuple(rows))
