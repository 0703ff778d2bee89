"""Early warning on a page: what is drawn, what is said of it, and what it is not said to mean."""

import itertools
import re
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest
from tests.views.drawn_charts import Picture

from scrutiny.local_figures.given import LocalFigures
from scrutiny.local_figures.periods import LocalPeriod, PeriodKind
from scrutiny.local_figures.values import LocalPoint, LocalSeries
from scrutiny.views.charts import Chart
from scrutiny.views.drawing import ACCENT, Dots, Label, Shape
from scrutiny.views.early_warning import (
    draw_control_chart,
    draw_local_figures,
    draw_local_run_chart,
    draw_local_series,
)
from scrutiny.vocabulary import Direction, GapReason, Signal, Way
from scrutiny.words.signals import say_meaning, say_signal

if TYPE_CHECKING:
    from scrutiny.briefing import Briefing

STEADY = [80.0, 84, 80, 84, 80, 84, 80, 84, 80, 84, 80, 84]  # mean 82, limits 71.36 and 92.64
APRIL_2024 = 2024 * 12 + 3
# The page's one strong colour, its greys, and white: none of them says good or bad.
COLOURS = {"#12436d", "#222222", "#6b6b6b", "#d9d9d9", "#ffffff"}


def make_series(
    figures: list[float | None],
    direction: Direction = Direction.HIGH,
    unit: str = "%",
    bases: dict[int, tuple[float, float]] | None = None,
    new_limits: int = -1,
) -> LocalSeries:
    points = []
    for place, figure in enumerate(figures):
        period = LocalPeriod(PeriodKind.MONTH, APRIL_2024 + place)
        gap = None if figure is not None else GapReason.BLANK
        count, base = (bases or {}).get(place, (None, None))
        points.append(LocalPoint(period, figure, gap, count, base, new_limits=place == new_limits))
    return LocalSeries("Visits in time", unit, direction, 1, tuple(points))


def words_of(figures: list[float | None], direction: Direction = Direction.HIGH, unit: str = "%") -> str:
    return draw_local_series((make_series(figures, direction, unit),)).in_words


def numbers_in(words: str) -> set[str]:
    return set(re.findall(r"\d+(?:[.,]\d+)*", words))


def test_the_title_states_the_newest_figure_and_what_flags_it() -> None:
    title = draw_control_chart(make_series([*STEADY, 70])).title
    assert title == "Visits in time: 70% in April 2025, a cause for concern: below the lower limit"


def test_the_title_says_where_nothing_is_flagged_now_and_where_nothing_ever_was() -> None:
    before = draw_control_chart(make_series([*STEADY, 70, 82])).title
    assert before == "Visits in time: 82% in May 2025, not flagged; the last flag was in April 2025"
    assert (
        draw_control_chart(make_series([*STEADY])).title
        == "Visits in time: 84% in March 2025, and nothing flagged"
    )


@pytest.mark.parametrize(
    ("direction", "meaning"),
    [
        (Direction.HIGH, "a cause for concern"),
        (Direction.LOW, "a sign of improvement"),
        (Direction.NONE, "a special cause"),
    ],
)
def test_a_flag_is_called_better_or_worse_only_where_a_direction_is_given(
    direction: Direction, meaning: str
) -> None:
    said = words_of([*STEADY, 70], direction)
    assert f"April 2025 (70%): below the lower limit, {meaning}." in said
    others = {"a cause for concern", "a sign of improvement", "a special cause"} - {meaning}
    assert [other for other in others if other in said] == []


def test_a_run_of_flagged_figures_is_said_once_with_its_ends_and_how_many() -> None:
    said = words_of([*STEADY, *[85.0] * 3, None, *[85.0] * 4])
    assert "March 2025 to November 2025 (8 figures): seven or more in a row above the mean" in said
    assert "1 period without a figure" in said


def test_what_a_flag_does_not_mean_is_said_once_whatever_is_flagged() -> None:
    view = draw_local_series((make_series([*STEADY]), make_series([*STEADY, 10])))
    assert view.in_words.count("It does not say what changed") == 1
    assert view.in_words.count("no flag does not mean that the level is good") == 1


def test_eleven_figures_are_a_run_chart_and_it_is_said_why() -> None:
    said = words_of([*STEADY[:11]])
    assert "Run chart of 11 figures" in said
    assert "A control chart needs 12 figures and there are 11: this is a run chart, about the median." in said
    assert "limit" not in said.split("A control chart needs")[0]


def test_nine_figures_are_too_few_for_any_rule_and_it_is_said() -> None:
    said = words_of([1, 2, 3, 4, 5, 6, 7, 8, 9])
    assert "too few figures to tell a change from chance" in said
    assert "about the median, with too few figures for any rule" in said


def test_a_run_chart_says_its_shifts_and_trends() -> None:
    chart = draw_local_run_chart(make_series([*[70.0, 72, 71] * 2, *[90.0, 91, 92] * 2]))
    said = "April 2024 to September 2024 (6 figures): six or more in a row below the median"
    assert said in chart.in_words
    assert "flags, said below the chart." in chart.alternative
    rising = draw_local_run_chart(make_series([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]))
    assert "April 2024 to January 2025 (10 figures): five or more in a row, all rising" in rising.in_words
    assert "Median 5.5%" in rising.table.in_words
    assert "No point is flagged." in draw_local_run_chart(make_series([7.0, 9] * 5)).alternative


def test_small_bases_are_shown_beside_each_point_and_in_the_caveat() -> None:
    chart = draw_control_chart(make_series([*STEADY, 70], bases={12: (28, 40), 11: (84, 100)}))
    assert "April 2025: Figure 70%; Count and base 28 of 40 (Fewer than 50)" in chart.table.in_words
    assert "Count and base 84 of 100;" in chart.table.in_words
    assert "April 2025 (70%, 28 of 40): below the lower limit" in chart.in_words
    assert "1 figure out of fewer than 50, drawn hollow" in chart.in_words
    assert {dots.shape: dots.is_hollow for dots in dots_on(chart)} == {Shape.ROUND: False, Shape.DOWN: True}


def test_a_very_small_count_is_a_caution_about_showing_it() -> None:
    few = draw_control_chart(make_series([*STEADY], bases={0: (4, 5), 1: (0, 60), 2: (5, 60)}))
    assert "1 count of 4 or fewer: see that nobody could be recognised" in few.in_words
    assert "recognised" not in draw_control_chart(make_series([*STEADY])).in_words


def test_limits_set_anew_are_said_and_drawn_for_each_stretch() -> None:
    chart = draw_control_chart(make_series([*STEADY, *[figure - 40 for figure in STEADY]], new_limits=12))
    assert "New limits begin in April 2025, by a mark in the file." in chart.notes
    assert "From April 2024 the mean is 82.0% and the usual range is 71.4% to 92.6%." in chart.alternative
    assert "From April 2025 the mean is 42.0% and the usual range is 31.4% to 52.6%." in chart.alternative
    assert "No point is flagged." in chart.alternative


def test_a_stretch_too_short_for_limits_says_how_many_it_still_needs() -> None:
    chart = draw_control_chart(make_series([*STEADY, 40, 42], new_limits=12))
    assert "From April 2025 there are 2 of the 12 figures that limits need." in chart.notes
    assert "May 2025: Figure 42%; Count and base Not given; Mean No limits yet" in chart.table.in_words


def test_figures_that_do_not_vary_are_said_to_have_no_limits() -> None:
    said = words_of([5.0] * 13, unit="visits")
    assert "the first 12 figures do not vary enough to draw limits from" in said
    assert "Run chart of 13 figures" in said


@pytest.mark.parametrize(
    ("figures", "said"),
    [
        ([0.0, 4] * 6, "the usual range is up to"),
        ([96.0, 100] * 6, "or more"),
    ],
)
def test_a_limit_that_no_figure_could_pass_is_left_out_and_it_is_said(
    figures: list[float | None], said: str
) -> None:
    chart = draw_control_chart(make_series(figures))
    assert said in chart.alternative
    assert "A limit that no figure could pass, below nought or above the whole, is not drawn." in chart.notes
    assert chart.svg.count(b"limit") == 1


def test_a_series_without_a_figure_and_no_series_at_all_are_said_in_words() -> None:
    assert "none of its 2 periods has a figure" in words_of([None, None])
    assert "No figures of the council’s own have been given" in draw_local_series(()).in_words
    assert draw_control_chart(make_series([None])).svg
    assert draw_local_run_chart(make_series([7.0])).svg


def test_every_number_in_the_sentences_is_in_the_table_or_is_a_count_of_its_rows() -> None:
    figures = [*STEADY, 70.5, None, 69, 96, 97, 98, 99, 100, 101, 102]
    chart = draw_control_chart(make_series([*figures], unit="days", bases={12: (30, 44)}))
    known = numbers_in(chart.table.in_words) | {str(number) for number in range(len(figures) + 1)} | {"50"}
    assert numbers_in(chart.in_words) - known == set()


def test_the_csv_has_a_row_for_each_period_with_its_limits_and_flag() -> None:
    chart = draw_control_chart(make_series([*STEADY, None, 70], bases={13: (28, 40)}))
    lines = chart.csv.splitlines()
    assert lines[0] == "measure,period,figure,unit,count,base,mean,lower,upper,flag"
    assert len(lines) == 15
    assert lines[13].startswith("Visits in time,April 2025,,%,,,82,")
    assert lines[14].startswith("Visits in time,May 2025,70,%,28,40,82,")
    assert lines[14].endswith("below the lower limit")


def dots_on(chart: Chart) -> list[Dots]:
    return [mark for mark in chart.drawing.marks if isinstance(mark, Dots)]


def marks_on(chart: Chart) -> dict[str, int]:
    """Count the points of each shape that a chart draws without a line."""
    return {dots.shape.value: len(dots.drawn) for dots in dots_on(chart)}


def numbers_on(chart: Chart) -> set[str]:
    """Find what is written in bold on a chart, which is the numbers of its flags."""
    return {mark.words for mark in chart.drawing.marks if isinstance(mark, Label) and mark.is_bold}


def test_flagged_points_are_told_by_shape_and_number_and_by_no_red_or_green() -> None:
    flagged = draw_control_chart(make_series([*STEADY, 70, 95]))
    assert marks_on(flagged) == {"o": 12, "v": 1, "^": 1}
    svg = flagged.svg.decode()
    assert set(re.findall(r"#[0-9a-f]{6}", svg)) <= COLOURS
    assert numbers_on(flagged) == {"1", "2"}
    assert flagged.notes[:2] == (
        "Flag 1. April 2025 (70%): below the lower limit, a cause for concern.",
        "Flag 2. May 2025 (95%): above the upper limit, a sign of improvement.",
    )


def test_points_that_are_not_flagged_are_all_of_one_shape() -> None:
    plain = draw_control_chart(make_series([*STEADY, 80, 84]))
    assert marks_on(plain) == {"o": 14}
    assert numbers_on(plain) == set()


def test_flags_that_are_close_are_numbered_in_the_order_in_which_they_began() -> None:
    chart = draw_control_chart(make_series([*STEADY, 70, 95, 70, 95, 70]))
    flags = [note.split(":")[0] for note in chart.notes if note.startswith("Flag ")]
    assert [flag.split(" (")[0] for flag in flags[:2]] == ["Flag 1. April 2025", "Flag 2. May 2025"]
    assert len(flags) >= 5
    assert numbers_on(chart) == {"1", "2", "3", "4", "5"}


@pytest.mark.parametrize("figures", [[0.0] * 13, [0.0, 4] * 7])
def test_an_axis_names_nothing_below_nought_where_no_figure_is(figures: list[float]) -> None:
    up = draw_local_run_chart(make_series([*figures])).drawing.up
    assert up.names[0] == (0, "0%")
    assert up.names[-1][0] in {1, 4}
    assert draw_control_chart(make_series([-4.0, 4] * 7, unit="days")).drawing.up.names[0][0] < 0


def test_limits_have_the_places_of_the_figures_and_one_where_these_are_whole() -> None:
    assert "the mean is 82.0% and" in draw_control_chart(make_series([*STEADY])).alternative
    finer = draw_control_chart(make_series([80.4, 84.2] * 6))
    assert "the mean is 82.3% and the usual range is 72.2% to 92.4%." in finer.alternative


def test_a_usual_range_that_takes_in_every_share_is_said_as_one() -> None:
    assert "the usual range is 0.0% to 100.0%." in draw_control_chart(make_series([0.0, 100] * 6)).alternative


def test_a_gap_is_drawn_as_a_break_in_the_line() -> None:
    def stretches(figures: list[float | None]) -> list[int]:
        (line,) = Picture(draw_control_chart(make_series(figures)).svg).drawn_in(ACCENT, dots=False)
        return [len(stretch) for stretch in line.stretches]

    assert stretches([*STEADY, 82, 82]) == [14]
    assert stretches([*STEADY, None, 82]) == [12, 1]


def test_the_same_figures_make_the_same_drawing() -> None:
    first, second = (draw_control_chart(make_series([*STEADY, 70])).svg for _ in range(2))
    assert first == second


def test_what_a_council_writes_cannot_become_html() -> None:
    named = make_series([*STEADY])
    series = LocalSeries("<script>alert(1)</script>", "<b>", named.direction, 1, named.points)
    html = draw_local_series((series,))._repr_html_()
    assert "<script>" not in html
    assert "<b>" not in html


def test_every_signal_has_words_each_way_and_no_two_the_same() -> None:
    pairs = list(itertools.product(Signal, Way))
    assert len({say_signal(*pair) for pair in pairs}) == len(pairs)
    assert (
        say_meaning(Way.UP, Direction.LOW) == say_meaning(Way.DOWN, Direction.HIGH) == "a cause for concern"
    )


def test_a_page_says_how_the_file_of_figures_was_read() -> None:
    said = "Line 21 is not read: 'Source: our own system'."
    for understood in ((said,), ()):
        given = LocalFigures((make_series([*STEADY]),), understood=understood)
        page = draw_local_figures(cast("Briefing", SimpleNamespace(local=given)))
        assert (said in page.in_words) is bool(understood)
