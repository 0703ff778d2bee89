"""Figures that are kept with a review come back as they were."""

import json

from hypothesis import given
from hypothesis import strategies as st

from scrutiny.local_figures.kept_form import keep_file, read_kept_file
from scrutiny.local_figures.periods import LocalPeriod, PeriodKind
from scrutiny.local_figures.series import LocalFile
from scrutiny.local_figures.values import LocalPoint, LocalSeries
from scrutiny.vocabulary import Direction, GapReason

NUMBERS = st.none() | st.floats(allow_nan=False, allow_infinity=False)


@st.composite
def make_series(draw: st.DrawFn) -> LocalSeries:
    kind, step = draw(st.sampled_from([(PeriodKind.MONTH, 1), (PeriodKind.FINANCIAL_QUARTER, 3)]))
    first = draw(st.integers(2000 * 12, 2100 * 12))
    gaps = st.none() | st.sampled_from(GapReason)
    points = st.builds(
        LocalPoint,
        st.just(LocalPeriod(kind, first)),
        NUMBERS,
        gaps,
        NUMBERS,
        NUMBERS,
        st.booleans(),
        st.text(),
    )
    drawn = draw(st.lists(points, min_size=1, max_size=5))
    placed = tuple(
        LocalPoint(
            LocalPeriod(kind, first + place * step),
            point.figure, point.gap, point.count, point.base, point.new_limits, point.note,
        )
        for place, point in enumerate(drawn)
    )  # fmt: skip
    unit, direction = draw(st.text()), draw(st.sampled_from(Direction))
    return LocalSeries(draw(st.text(min_size=1)), unit, direction, step, placed)


@given(st.lists(make_series(), min_size=1, max_size=3), st.lists(st.text(), max_size=2))
def test_figures_that_are_kept_come_back_as_they_were(
    series: list[LocalSeries], understood: list[str]
) -> None:
    file = LocalFile(tuple(series), tuple(understood))
    assert read_kept_file(json.loads(json.dumps(keep_file(file)))) == file
