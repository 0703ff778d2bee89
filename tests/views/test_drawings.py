"""Drawings: every mark on the sheet, no words on other words, each figure where its number says."""

import itertools
import math
import re
import subprocess
import sys
from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.font_manager import FontProperties
from matplotlib.textpath import text_to_path
from tests.views.drawn_charts import Picture, charts_of, draw_both
from tests.views.test_early_warning import STEADY, make_series

from scrutiny.local_figures.periods import LocalPeriod, PeriodKind
from scrutiny.local_figures.values import LocalPoint, LocalSeries
from scrutiny.register.councils import list_councils
from scrutiny.views.canvas import as_svg
from scrutiny.views.charts import Chart
from scrutiny.views.drawing import ACCENT, INK, MUTED, WHITE, Axis, Dots, Drawing, Frame, Label, Stroke
from scrutiny.views.early_warning import draw_control_chart
from scrutiny.views.geometry import measure
from scrutiny.views.judgements import SHADES
from scrutiny.vocabulary import Direction

# Large and small, with long names and short, with gaps and without, old and new.
COUNCILS = ("leeds", "isles-of-scilly", "kingston-upon-thames", "cumberland")
SHARES = 4
MOST_BYTES = 8_000
READABLE, SEEN = 4.5, 3.0  # the least contrast of words, and of what is drawn
PAGE_WITHOUT_FIGURES = """
import sys
from scrutiny import views
from scrutiny.briefing import prepare_briefing
briefing = prepare_briefing("leeds", "The committee", "2025", "2026-11-23")
html = views.draw_trends(briefing, "in_care").html + views.draw_judgements(briefing).html
print(html.count("<img"), {"matplotlib.figure", "matplotlib.pyplot"} & set(sys.modules))
"""


def what_is_wrong(chart: Chart) -> Iterator[str]:
    """Say what is not as it must be on the picture of a chart."""
    picture = Picture(chart.svg)
    for path in picture.paths:
        half = path.width / 2
        for across, down in path.corners:
            if not (half <= across <= picture.width - half and half <= down <= picture.height - half):
                yield f"{chart.title}: a mark at {across}, {down} is not wholly on the sheet"
    for written in picture.words:
        left, top, right, bottom = written.box
        if left < 0 or top < 0 or right > picture.width or bottom > picture.height:
            yield f"{chart.title}: {written.words} is cut off, {written.box}"
    for first, second in itertools.combinations(picture.words, 2):
        if first.touches(second):
            yield f"{chart.title}: {first.words} touches {second.words}"
    if len(chart.svg) > MOST_BYTES:
        yield f"{chart.title}: {len(chart.svg)} bytes"


@pytest.mark.parametrize("council", COUNCILS)
def test_every_mark_is_on_the_sheet_and_no_words_touch(council: str) -> None:
    assert [wrong for chart in charts_of(council) for wrong in what_is_wrong(chart)] == []


@pytest.mark.long
@pytest.mark.parametrize("first", range(SHARES))
def test_every_mark_is_on_the_sheet_and_no_words_touch_for_every_council(first: int) -> None:
    councils = [council.slug for council in list_councils()[first::SHARES]]
    charts = [chart for council in councils for chart in charts_of(council)]
    assert [wrong for chart in charts for wrong in what_is_wrong(chart)] == []


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.none() | st.integers(-50, 50) | st.floats(0, 100), min_size=1, max_size=72),
    st.sampled_from(["%", "£", "days"]),
    st.sampled_from([1, 1.7, 40_000]),
)
def test_local_figures_of_any_size_stay_on_the_sheet_and_their_words_apart(
    figures: list[float | None], unit: str, size: float
) -> None:
    grown = [None if figure is None else round(figure * size, 2) for figure in figures]
    found = [wrong for chart in draw_both(make_series(grown, unit=unit)) for wrong in what_is_wrong(chart)]
    assert found == []


def test_quarters_whose_names_are_wide_are_named_where_there_is_room() -> None:
    quarters = [LocalPeriod(PeriodKind.QUARTER_OF_MONTHS, 24_123 + 3 * place) for place in range(40)]
    points = tuple(LocalPoint(quarter, 80.0 + place % 5) for place, quarter in enumerate(quarters))
    charts = draw_both(LocalSeries("Visits in time", "%", Direction.HIGH, 1, points))
    assert [wrong for chart in charts for wrong in what_is_wrong(chart)] == []
    named = [written.words for written in Picture(charts[0].svg).words]
    assert quarters[-1].in_short in named
    assert len(set(named) & {quarter.in_short for quarter in quarters}) >= 3


def read_numbers(picture: Picture, places: list[tuple[float, float]]) -> list[float]:
    """Read the numbers of places on a picture off its axis, as a person would."""
    named = [written for written in picture.words if "text-anchor:end" in written.style]
    axis = {float(re.sub("[£%,]", "", written.words)): written.middle for written in named}
    (low, bottom), (high, top) = min(axis.items()), max(axis.items())
    return [low + (down - bottom) * (high - low) / (top - bottom) for _across, down in places]


@pytest.mark.parametrize("council", COUNCILS)
def test_each_figure_of_the_council_lies_where_its_number_says(council: str) -> None:
    charts = [chart for chart in charts_of(council) if not chart.is_wide]
    assert len(charts) > 4
    for chart in charts:
        picture = Picture(chart.svg)
        own = chart.figures[chart.figures["council"] == chart.tidy.rows[0][0]]
        expected = own["figure"].dropna().tolist()
        (dots,) = picture.drawn_in(ACCENT, dots=True)
        read = read_numbers(picture, [stretch[0] for stretch in dots.stretches])
        highest = max(abs(figure) for figure in chart.figures["figure"].dropna())
        assert read == pytest.approx(expected, abs=highest / 300), chart.title
        across = [stretch[0][0] for stretch in dots.stretches]
        assert across == sorted(set(across))


@pytest.mark.parametrize("council", COUNCILS)
def test_a_line_breaks_at_each_gap_and_nowhere_else(council: str) -> None:
    for chart in charts_of(council):
        if chart.is_wide:
            continue
        names = chart.figures["council"].tolist()
        own = [row[3] is not None for row in chart.tidy.rows if row[0] == names[0]]
        stretches = [len(list(group)) for is_held, group in itertools.groupby(own) if is_held]
        widest = max(Picture(chart.svg).drawn_in(ACCENT, dots=False), key=lambda line: line.width)
        assert [len(stretch) for stretch in widest.stretches] == stretches, chart.title


@pytest.mark.parametrize("council", COUNCILS)
def test_the_line_of_the_council_is_the_strongest(council: str) -> None:
    for chart in charts_of(council):
        if not chart.is_wide:
            picture = Picture(chart.svg)
            own = max(line.width for line in picture.drawn_in(ACCENT, dots=False))
            others = [line for line in picture.drawn_in(MUTED, dots=False) if line.width > 1]
            assert own > 1.5 * max((line.width for line in others), default=0)
            assert len({line.style for line in others}) == len(others), "two lines are told by nothing"


def test_the_figure_in_jupyterlab_has_the_marks_of_the_drawing() -> None:
    charts = [chart for chart in charts_of("isles-of-scilly") if not chart.is_wide][:3]
    for chart in (*charts, draw_control_chart(make_series([*STEADY, None, 70]))):
        (axes,) = chart.figure().axes
        drawn = [np.column_stack((line.get_xdata(), line.get_ydata())).tolist() for line in axes.lines]
        lines = [mark for mark in chart.drawing.marks if isinstance(mark, Stroke | Dots)]
        expected = [mark.drawn if isinstance(mark, Dots) else mark.places for mark in lines]
        assert [[place for place in line if not math.isnan(place[1])] for line in drawn] == [
            [list(place) for place in line if place[1] is not None] for line in expected
        ]
        ticks = [label.get_text() for label in axes.get_yticklabels()]
        assert ticks == [name for _at, name in chart.drawing.up.names]


def test_the_figure_shows_itself_without_pyplot() -> None:
    figure = draw_control_chart(make_series([*STEADY, 70])).figure()
    assert "<svg" in figure._repr_svg_()


@pytest.mark.long
def test_a_page_is_drawn_without_matplotlibs_figures() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PAGE_WITHOUT_FIGURES], capture_output=True, text=True, check=True
    )
    drawn, imported = done.stdout.split(maxsplit=1)
    assert int(drawn) > 5
    assert imported.strip() == "set()"


def test_a_drawing_leaves_no_id_and_no_date_and_is_the_same_again() -> None:
    charts = list(charts_of("cumberland"))
    assert [chart.svg for chart in charts] == [chart.svg for chart in charts_of.__wrapped__("cumberland")]
    assert [
        chart.title for chart in charts if re.search(rb"\sid=|dc:|<metadata|20\d\d-\d\d-", chart.svg)
    ] == []


def test_words_that_look_like_svg_stay_words() -> None:
    words = '<b> style="fill: red" transform="rotate(0 1 1)" & M 1 L > <'
    across, up = Axis(0, 1, ((0.5, words),)), Axis(0, 1)
    drawing = Drawing(900, 200, Frame(20, 20, 880, 180), across, up, (Label(words, (0.5, 0.5)),))
    assert [written.words for written in Picture(as_svg(drawing)).words] == [words, words]


def test_words_have_the_width_that_matplotlib_gives_them() -> None:
    for words, size, weight in (("Neighbours’ median", 10, "normal"), ("Kingston upon Thames", 10, "bold")):
        font = FontProperties(family=["DejaVu Sans"], size=size, weight=weight)
        wide, _tall, _below = text_to_path.get_text_width_height_descent(words, font, ismath=False)
        assert measure(words, size, is_bold=weight == "bold") == pytest.approx(wide, rel=0.02)
    assert measure("ab\nabc", 10) == measure("abc", 10)
    assert measure("字", 10) == 10


def contrast(first: str, second: str) -> float:
    """Give the contrast of two colours as WCAG reckons it."""
    lights = []
    for colour in (first, second):
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        lights.append(sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True)))
    return (max(lights) + 0.05) / (min(lights) + 0.05)


def test_words_can_be_read_and_lines_seen() -> None:
    assert min(contrast(colour, WHITE) for colour in (ACCENT, INK, MUTED)) >= READABLE
    assert min(contrast(fill, ink) for fill, ink in SHADES.values()) >= READABLE
    assert contrast(ACCENT, MUTED) >= 1.5
    assert contrast(INK, WHITE) >= SEEN
