"""Run charts: shifts and trends by the rules of Perla, Provost and Murray (2011)."""

import math

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrutiny.analysis.run_charts import RunSignal, find_runs, flag_runs
from scrutiny.vocabulary import Signal, Way

SIX_LOW_SIX_HIGH = [3.0, 1, 4, 2, 3, 1, 9, 7, 8, 9, 7, 8]
UP_AND_DOWN = [5.0, 7, 4, 8, 3, 9, 4, 8, 5, 7]
FIGURES = st.lists(st.one_of(st.none(), st.integers(0, 9)), max_size=25)


def found(figures: list[float | None]) -> list[tuple[Signal, Way, tuple[int, ...]]]:
    return [(signal.signal, signal.way, signal.places) for signal in find_runs(figures).signals]


def test_six_in_a_row_on_each_side_of_the_median_are_two_shifts() -> None:
    assert found([*SIX_LOW_SIX_HIGH]) == [
        (Signal.SHIFT, Way.DOWN, (0, 1, 2, 3, 4, 5)),
        (Signal.SHIFT, Way.UP, (6, 7, 8, 9, 10, 11)),
    ]


def test_five_in_a_row_on_one_side_are_no_shift() -> None:
    assert found([1, 2, 1, 2, 1, 8, 9, 8, 9, 8]) == []


def test_ups_and_downs_are_no_signal() -> None:
    assert found([*UP_AND_DOWN]) == []


def test_nine_points_are_too_few_however_they_lie() -> None:
    reading = find_runs([1, 2, 3, 4, 5, 6, 7, 8, 9])
    assert (reading.points, reading.median, reading.is_enough, reading.signals) == (9, 5, False, ())
    assert find_runs([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).is_enough


def test_a_rising_series_is_a_trend_from_end_to_end() -> None:
    assert (Signal.TREND, Way.UP, tuple(range(10))) in found([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])


def test_four_in_a_row_that_fall_are_no_trend_and_five_are() -> None:
    four = [*UP_AND_DOWN, 6, 5, 4, 8]
    five = [*UP_AND_DOWN, 6, 5, 4, 3, 8]
    assert [way for signal, way, _ in found([*four]) if signal is Signal.TREND] == []
    assert [places for signal, _, places in found([*five]) if signal is Signal.TREND] == [(9, 10, 11, 12, 13)]


def test_the_top_of_a_rise_is_the_start_of_the_fall_after_it() -> None:
    trends = [
        (way, places)
        for signal, way, places in found([1, 2, 3, 4, 5, 4, 3, 2, 1, 2, 1])
        if signal is Signal.TREND
    ]
    assert trends == [(Way.UP, (0, 1, 2, 3, 4)), (Way.DOWN, (4, 5, 6, 7, 8))]


def test_a_point_on_the_median_neither_breaks_a_shift_nor_adds_to_it() -> None:
    assert found([1, 2, 1, 5, 2, 1, 2, 9, 8, 9, 8, 9, 8]) == [
        (Signal.SHIFT, Way.DOWN, (0, 1, 2, 4, 5, 6)),
        (Signal.SHIFT, Way.UP, (7, 8, 9, 10, 11, 12)),
    ]
    assert found([1, 2, 1, 5, 2, 1, 9, 8, 9, 8, 9]) == []


def test_a_figure_that_repeats_the_one_before_neither_breaks_a_trend_nor_adds_to_it() -> None:
    held_up = [9, 1, 2, 2, 3, 4, 5, 1, 9, 1, 9]
    assert [places for signal, _, places in found([*held_up]) if signal is Signal.TREND] == [(1, 2, 4, 5, 6)]
    assert [signal for signal, *_ in found([9, 1, 2, 2, 2, 3, 4, 1, 9, 1, 9])] == []


def test_a_gap_is_counted_and_neither_breaks_a_run_nor_adds_to_it() -> None:
    reading = find_runs([3, 1, 4, None, 2, 3, 1, 9, math.nan, 7, 8, 9, 7, 8])
    assert (reading.points, reading.gaps) == (12, 2)
    assert [signal.places for signal in reading.signals] == [(0, 1, 2, 4, 5, 6), (7, 9, 10, 11, 12, 13)]


def test_without_figures_there_is_no_median() -> None:
    reading = find_runs([None, None])
    assert (reading.points, reading.gaps, reading.median) == (0, 2, None)
    assert find_runs([]).points == 0


def test_the_average_of_two_middle_figures_is_the_median_even_where_decimals_are_not_exact() -> None:
    reading = find_runs([0.1, 0.3, 0.1, 0.3, 0.1, 0.3, 0.1, 0.3, 0.1, 0.3, 0.2, 0.2])
    assert reading.median == pytest.approx(0.2)
    assert reading.signals == ()


def test_a_frame_keeps_its_rows_and_says_which_are_flagged() -> None:
    frame = pd.DataFrame({"period": range(2000, 2012), "figure": SIX_LOW_SIX_HIGH}, index=range(50, 62))
    flagged = flag_runs(frame)
    assert flagged["shift"].tolist() == ["down"] * 6 + ["up"] * 6
    assert set(flagged["trend"]) == {None}
    assert flagged["median"].eq(5.5).all()
    assert flagged.index.equals(frame.index)


def side_by_side(figures: list[float | None], signal: RunSignal) -> list[float]:
    return [figure for place in signal.places if (figure := figures[place]) is not None]


@given(FIGURES)
def test_every_signal_is_what_its_rule_says(figures: list[float | None]) -> None:
    reading = find_runs(figures)
    for signal in reading.signals:
        held = side_by_side(figures, signal)
        rising = signal.way is Way.UP
        assert len(held) == len(signal.places)
        assert reading.points >= 10
        if signal.signal is Signal.SHIFT:
            assert len(held) >= 6
            assert all((figure > (reading.median or 0)) is rising for figure in held)
        else:
            assert len(held) >= 5
            assert sorted(set(held), reverse=not rising) == held


@given(FIGURES)
def test_a_series_upside_down_has_its_signals_the_other_way(figures: list[float | None]) -> None:
    turned = [None if figure is None else -figure for figure in figures]
    other = {Way.UP: Way.DOWN, Way.DOWN: Way.UP}
    assert [(signal.signal, other[signal.way], signal.places) for signal in find_runs(turned).signals] == [
        (signal.signal, signal.way, signal.places) for signal in find_runs(figures).signals
    ]
