"""What was read of a council's own figures, measure by measure, so that a person can see a mistake."""

from scrutiny.local_figures.in_words import say_local
from scrutiny.local_figures.values import LocalSeries
from scrutiny.words.sentences import say_count


def say_read(series: LocalSeries) -> str:
    """Say one measure's unit, newest figure, range, periods and gaps, as they were understood."""
    held = [point for point in series.points if point.figure is not None]
    unit = f"in {series.unit}" if series.unit else "no unit given"
    periods = f"{series.points[0].period.in_words} to {series.points[-1].period.in_words}"
    if not held:
        return f"{series.measure}: {unit}; no figure in {say_count(len(series.points), 'period')}, {periods}."
    figures = [point.figure for point in held if point.figure is not None]
    newest = f"newest {say_local(figures[-1], series)}, {held[-1].period.in_words}"
    low, high = say_local(min(figures), series), say_local(max(figures), series)
    gaps = say_count(len(series.points) - len(held), "gap")
    count = say_count(len(held), "figure")
    return f"{series.measure}: {unit}; {newest}; {low} to {high}; {count} and {gaps}, {periods}."
