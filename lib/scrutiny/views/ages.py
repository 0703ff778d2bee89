"""How old each figure is on the day on which the committee sees it, in whole months and in words."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

from scrutiny.briefing import Briefing
from scrutiny.evidence.ages import parse_day
from scrutiny.evidence.figures import Figure
from scrutiny.evidence.periods import find_period_end, say_period
from scrutiny.local_figures.readings import find_local_signals
from scrutiny.local_figures.saying_readings import say_figure
from scrutiny.local_figures.values import LocalSeries
from scrutiny.views.values import Cell, Fold, Table, View
from scrutiny.words.dates import count_months, say_day, say_month
from scrutiny.words.sentences import begin_sentence, say_count, say_few

_MONTHS = 12
_NONE = Cell("No figure", kind="gap")


def show_ages(briefing: Briefing, next_meeting: str = "") -> View:
    """Show how old each figure is at the next meeting or, where none is ahead, on the day of the page."""
    meeting = parse_day(next_meeting) if next_meeting else briefing.as_at
    day = max(meeting, briefing.as_at)
    where = "at the next meeting, " if next_meeting and day == meeting else ""
    said = f"How old each figure is {where}on {say_day(day)}"
    table = Table(
        said,
        ("Of what", "Newest figure", "How old it is"),
        (*_list_local(briefing, day), *_list_published(briefing, day)),
        ("A figure is as old as the end of what it covers: published figures come late.",),
    )
    return Fold(said, table)


def say_overdue(briefing: Briefing, among: str) -> Iterator[str]:
    """Say that newer figures were due by the day of the page, and when the newest of them were."""
    month = (briefing.as_at.year, briefing.as_at.month)
    due = [
        next_due
        for comparison in briefing.comparisons
        if (next_due := comparison.indicator.next_update) and (next_due.year, next_due.month) < month
    ]
    if due:
        yield f"For {say_few(len(due))} of {among}, newer figures were due by {say_month(max(due))}."


def say_months_old(ended: date, day: date) -> str:
    """Say how many whole months have passed on a day since the end of what a figure covers."""
    if ended > day:
        return "what it covers has not ended"
    months = count_months(ended + timedelta(days=1), day)
    if months < 1:
        return "less than a month old"
    return f"{say_few(months)} month{'' if months == 1 else 's'} old"


def find_local_end(series: LocalSeries, place: int) -> date:
    """Find the last day of one period of a council's own figures."""
    year, month = divmod(series.points[place].period.first_month + series.step, _MONTHS)
    return date(year, month + 1, 1) - timedelta(days=1)


def _list_local(briefing: Briefing, day: date) -> Iterator[tuple[Cell, ...]]:
    for series in briefing.local.series:
        reading = find_local_signals(series)
        if reading.newest is None:
            yield Cell(series.measure), _NONE, _NONE
            continue
        newest = f"{say_figure(reading, reading.newest)}, {reading.point(reading.newest).period.in_words}"
        age = begin_sentence(say_months_old(find_local_end(series, reading.newest), day))
        yield Cell(series.measure), Cell(newest), Cell(age)


def _list_published(briefing: Briefing, day: date) -> Iterator[tuple[Cell, ...]]:
    """List the published figures by what they cover, the newest first."""
    held = [comparison.council for comparison in briefing.comparisons]
    counted = Counter(
        (
            find_period_end(figure.period, figure.indicator.year_type),
            say_period(figure.period, figure.indicator.year_type),
        )
        for figure in held
        if isinstance(figure, Figure)
    )
    for (ended, period), number in sorted(counted.items(), reverse=True):
        age = begin_sentence(say_months_old(ended, day))
        yield Cell(f"Published: {period}"), Cell(say_count(number, "figure")), Cell(age)
