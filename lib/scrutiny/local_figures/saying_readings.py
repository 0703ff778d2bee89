"""How a reading of a council's own figures is said: what was found, what is drawn, what it cannot bear."""

from collections.abc import Iterator

from scrutiny.analysis.control_charts import FEWEST_POINTS, Stretch
from scrutiny.local_figures.in_words import find_bounds, say_count_and_base, say_local, say_middle, say_range
from scrutiny.local_figures.readings import Found, LocalReading
from scrutiny.local_figures.values import SMALL_BASE, SMALL_COUNT
from scrutiny.words.names import DIRECTIONS
from scrutiny.words.sentences import say_count
from scrutiny.words.signals import say_meaning, say_signal


def say_found(found: Found, reading: LocalReading) -> str:
    """Say when a rule flagged, on which figures, which rule it was, and whether that is good."""
    points = [reading.point(place) for place in found.places]
    first, last = points[0].period.in_words, points[-1].period.in_words
    if len(points) == 1:
        few = f", {say_count_and_base(points[0])}" if points[0].has_small_base else ""
        when = f"{first} ({say_figure(reading, found.places[0])}{few})"
    else:
        when = f"{first} to {last} ({len(points)} figures)"
    meaning = say_meaning(found.way, reading.series.direction)
    return f"{when}: {say_signal(found.signal, found.way)}, {meaning}."


def say_figure(reading: LocalReading, place: int) -> str:
    """Say the figure at a place, or that there is none."""
    figure = reading.series.figures[place]
    return "no figure" if figure is None else say_local(figure, reading.series)


def say_headline(reading: LocalReading) -> str:
    """State the finding: the newest figure, and whether anything is flagged, now or before."""
    series, newest = reading.series, reading.newest
    if newest is None:
        return f"{series.measure}: no figure"
    now = f"{series.measure}: {say_figure(reading, newest)} in {series.points[newest].period.in_words}"
    for found in reading.at(newest):
        meaning = say_meaning(found.way, series.direction)
        return f"{now}, {meaning}: {say_signal(found.signal, found.way)}"
    if reading.found:
        last = max(place for found in reading.found for place in found.places)
        return f"{now}, not flagged; the last flag was in {series.points[last].period.in_words}"
    if reading.has_limits or reading.run.is_enough:
        return f"{now}, and nothing flagged"
    return f"{now}; too few figures to tell a change from chance"


def say_shape(reading: LocalReading) -> Iterator[str]:
    """Say what is drawn: how many points, from when to when, about what middle, and what is flagged."""
    series, kind = reading.series, "Control chart" if reading.has_limits else "Run chart"
    first, last = series.points[0].period.in_words, series.points[-1].period.in_words
    gaps = f" and {say_count(reading.run.gaps, 'gap')}" if reading.run.gaps else ""
    yield f"{kind} of {say_count(reading.run.points, 'figure')}{gaps}, from {first} to {last}."
    if reading.newest is not None:
        newest = reading.point(reading.newest).period.in_words
        yield f"The newest is {say_figure(reading, reading.newest)} ({newest})."
    if not reading.has_limits and reading.run.median is not None:
        yield f"The median is {say_middle(reading.run.median, series)}."
    for stretch in reading.control.stretches:
        if reading.has_limits and stretch.limits:
            mean, usual = say_middle(stretch.limits.mean, series), say_range(stretch.limits, series)
            since = reading.point(stretch.start).period.in_words
            yield f"From {since} the mean is {mean} and the usual range is {usual}."
    if not reading.found:
        yield "No point is flagged."
    else:
        yield f"{say_count(len(reading.found), 'flag')}, said below the chart."


def list_flags(reading: LocalReading) -> Iterator[str]:
    """Say every flag under the number that stands beside its points."""
    for number, found in enumerate(reading.in_order, start=1):
        yield f"Flag {number}. {say_found(found, reading)}"


def say_caveats(reading: LocalReading) -> Iterator[str]:
    """Say what the figures cannot bear: gaps, small numbers, and limits set anew or not to be had."""
    series = reading.series
    unit = f"; the unit is {series.unit}" if series.unit else ""
    yield f"{DIRECTIONS[series.direction]}{unit}. These are the council’s own figures, as given."
    yield from _say_limits(reading)
    if reading.run.gaps:
        yield (
            f"{say_count(reading.run.gaps, 'period')} without a figure: shown as a gap, which neither makes "
            "a run of points nor breaks one."
        )
    if small := [point for point in series.points if point.figure is not None and point.has_small_base]:
        yield (
            f"{say_count(len(small), 'figure')} out of fewer than {SMALL_BASE}, drawn hollow: there, one "
            "or two more or fewer move the figure far, and a flag says less."
        )
    if few := [point for point in series.points if point.has_small_count]:
        yield (
            f"{say_count(len(few), 'count')} of {SMALL_COUNT} or fewer: see that nobody could be recognised "
            "before this is shown in public."
        )


def _say_limits(reading: LocalReading) -> Iterator[str]:
    if not reading.has_limits and reading.run.points < FEWEST_POINTS:
        few = "" if reading.run.is_enough else ", with too few figures for any rule"
        yield (
            f"A control chart needs {FEWEST_POINTS} figures and there are {reading.run.points}: this is a "
            f"run chart, about the median{few}."
        )
    for stretch in reading.control.stretches:
        yield from _say_stretch(stretch, reading) if stretch.limits is None or reading.has_limits else ()


def _say_stretch(stretch: Stretch, reading: LocalReading) -> Iterator[str]:
    since = reading.point(stretch.start).period.in_words
    if stretch.start and stretch.limits:
        yield f"New limits begin in {since}, by a mark in the file."
    if stretch.limits and None in find_bounds(stretch.limits, reading.series):
        yield "A limit that no figure could pass, below nought or above the whole, is not drawn."
    if not stretch.limits and stretch.points >= FEWEST_POINTS:
        yield f"From {since} the first {FEWEST_POINTS} figures do not vary enough to draw limits from."
    if stretch.points < FEWEST_POINTS and len(reading.control.stretches) > 1:
        yield f"From {since} there are {stretch.points} of the {FEWEST_POINTS} figures that limits need."
