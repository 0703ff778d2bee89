"""The file of a chart's figures: byte for byte what pandas would write of them."""

import io
from datetime import date

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.views.drawn_charts import charts_of
from tests.views.test_early_warning import STEADY, make_series

from scrutiny.views.early_warning import draw_control_chart, draw_local_run_chart
from scrutiny.views.tidy import TidyTable

COUNCILS = ("leeds", "isles-of-scilly", "kingston-upon-thames", "cumberland")


def write_with_pandas(table: TidyTable) -> str:
    return table.frame.to_csv(index=False, lineterminator="\r\n", float_format="%.10g")


@pytest.mark.parametrize("council", COUNCILS)
def test_the_file_of_a_chart_is_what_pandas_writes(council: str) -> None:
    charts = list(charts_of(council))
    assert len(charts) > 8
    assert [chart.title for chart in charts if chart.csv != write_with_pandas(chart.tidy)] == []


def test_the_file_of_local_figures_is_what_pandas_writes() -> None:
    small = make_series([*STEADY, 70], bases={12: (28, 40), 11: (84, 100)})
    series = [make_series([*STEADY, None, 70.25]), small, make_series([0.0])]
    charts = [draw(given) for given in series for draw in (draw_control_chart, draw_local_run_chart)]
    assert [chart.csv for chart in charts] == [write_with_pandas(chart.tidy) for chart in charts]


@given(
    st.lists(
        st.tuples(
            st.text(st.characters(exclude_categories=["Cs"]), min_size=1),
            st.none() | st.floats(),
            st.dates(date(1900, 1, 1), date(2200, 1, 1)),
        ),
        min_size=1,
    )
)
def test_a_file_of_any_words_numbers_and_days_is_what_pandas_writes(
    rows: list[tuple[str, float | None, date]],
) -> None:
    table = TidyTable(("council", "figure, in all", "day"), tuple(rows))
    assert table.csv == write_with_pandas(table)


def test_a_file_is_read_back_as_its_table() -> None:
    table = TidyTable(("name", "figure"), (("A, “B” and\r\n'C' \"D\"", 0.1), ("E", None), ("F", 1e-7)))
    frame = pd.read_csv(io.StringIO(table.csv, newline=""))
    pd.testing.assert_frame_equal(frame, table.frame, check_dtype=False)
