"""A council's own figures: what is read from a file, and what becomes of gaps."""

from datetime import date
from pathlib import Path

import pytest
from tests.local_figures.conftest import Cell, WriteCsv, WriteWorkbook

from scrutiny.errors import LocalFiguresBroken, LocalFiguresMissing
from scrutiny.files import paths
from scrutiny.local_figures.period_forms import parse_period
from scrutiny.local_figures.periods import find_step
from scrutiny.local_figures.readings import find_local_signals
from scrutiny.local_figures.series import find_local_figures, read_local_series
from scrutiny.local_figures.templates import write_template
from scrutiny.local_figures.values import LocalSeries
from scrutiny.vocabulary import Direction, GapReason, Signal

DAY = date(2026, 11, 23)


def only(path: Path) -> LocalSeries:
    (series,) = read_local_series(path, DAY)
    return series


def periods(series: LocalSeries) -> list[str]:
    return [point.period.in_words for point in series.points]


def test_a_quarter_is_the_months_it_is_made_of() -> None:
    calendar, financial, last = (
        parse_period("2026 Q2"),
        parse_period("Q1 2026-27"),
        parse_period("Q4 2026-27"),
    )
    assert calendar
    assert financial
    assert last
    assert calendar.code == financial.code == "2026-04"
    assert last.code == "2027-01"


def test_months_three_apart_are_quarters_and_others_are_months() -> None:
    def step(*written: str) -> int:
        return find_step(period for text in written if (period := parse_period(text)))

    assert step("30/06/2026", "31/12/2025", "31/03/2026") == 3
    assert step("Apr 2026", "Oct 2026") == 3
    assert step("Apr 2026", "May 2026", "Aug 2026") == 1
    assert step("Q1 2026-27") == 3
    assert step("Apr 2026") == 1


def test_a_series_is_put_in_order_of_time_with_its_words_and_its_numbers(write_csv: WriteCsv) -> None:
    series = only(
        write_csv(
            'Visits in time,2026-05,"1,234.5",days,12,40,Low is good,yes,New team',
            "Visits in time,2026-04,-3,,,,,,",
            heading="Measure,Period,Figure,Unit,Count,Base,Direction,New limits,Note",
        )
    )
    assert (series.measure, series.unit, series.direction, series.is_monthly) == (
        "Visits in time", "days", Direction.LOW, True,
    )  # fmt: skip
    assert periods(series) == ["April 2026", "May 2026"]
    assert series.figures == (-3, 1234.5)
    assert series.new_limits == (1,)
    may = series.points[1]
    assert (may.count, may.base, may.note, may.has_small_base, may.has_small_count) == (
        12,
        40,
        "New team",
        True,
        False,
    )


def test_a_base_of_fifty_is_not_small_and_a_count_of_nought_recognises_nobody(write_csv: WriteCsv) -> None:
    lines = ("A,2026-04,1,0,50", "A,2026-05,1,4,49", "A,2026-06,1,5,")
    points = only(write_csv(*lines, heading="measure,period,figure,count,base")).points
    assert [point.has_small_base for point in points] == [False, True, False]
    assert [point.has_small_count for point in points] == [False, True, False]


def test_a_percentage_may_be_written_with_its_sign_where_the_unit_is_one(write_csv: WriteCsv) -> None:
    lines = ("A,2026-04,12.50%,%", "A,2026-05,9,%", "B,2026-04,£1,£")
    first, second = read_local_series(write_csv(*lines, heading="measure,period,figure,unit"), DAY)
    assert (first.figures, second.figures) == ((12.5, 9), (1,))


def test_each_measure_is_a_series_in_the_order_of_the_file(write_csv: WriteCsv) -> None:
    series = read_local_series(write_csv("B,2026-04,1", "A,2026 Q1,2", "B,2026-05,3"), DAY)
    assert [(measured.measure, measured.figures) for measured in series] == [("B", (1, 3)), ("A", (2,))]


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("", GapReason.BLANK),
        ("c", GapReason.CONFIDENTIAL),
        ("C", GapReason.CONFIDENTIAL),
        ("low", GapReason.ROUNDS_TO_ZERO),
        ("z", GapReason.NOT_APPLICABLE),
        ("-", GapReason.NOT_GIVEN),
    ],
)
def test_a_blank_or_a_symbol_is_a_gap_with_its_reason_and_never_a_nought(
    write_csv: WriteCsv, cell: str, reason: GapReason
) -> None:
    point = only(write_csv(f"A,2026-04,{cell}")).points[0]
    assert (point.figure, point.gap) == (None, reason)


def test_a_period_that_has_begun_is_read_though_it_has_not_ended(write_csv: WriteCsv) -> None:
    assert periods(only(write_csv("A,2026-10,1", "A,2026-11,2"))) == ["October 2026", "November 2026"]
    assert periods(only(write_csv("A,2026 Q3,1", "A,2026 Q4,2"))) == ["2026 Q3", "2026 Q4"]


def test_a_nought_is_a_figure_and_no_gap(write_csv: WriteCsv) -> None:
    point = only(write_csv("A,2026-04,0")).points[0]
    assert (point.figure, point.gap) == (0, None)


def test_a_period_with_no_row_is_a_gap_and_is_not_hidden(write_csv: WriteCsv) -> None:
    months = only(write_csv("A,2026-04,1", "A,2026-07,2", "A,2026-08,2"))
    quarters = only(write_csv("A,Q1 2025-26,1", "A,Q4 2025-26,2"))
    assert periods(months) == ["April 2026", "May 2026", "June 2026", "July 2026", "August 2026"]
    assert months.figures == (1, None, None, 2, 2)
    assert months.points[1].gap is GapReason.NOT_GIVEN
    assert periods(quarters) == ["Q1 2025-26", "Q2 2025-26", "Q3 2025-26", "Q4 2025-26"]


def test_blank_lines_are_passed_over_and_lines_are_still_counted_as_in_the_file(write_csv: WriteCsv) -> None:
    path = write_csv("", ",,", '"A\nb",2026-04,2', "A b,2026-05,lots")
    with pytest.raises(LocalFiguresBroken, match="line 6: 'lots' is not a number"):
        read_local_series(path, DAY)


def test_a_file_saved_by_a_spreadsheet_in_windows_letters_is_read(tmp_path: Path) -> None:
    path = tmp_path / "figures.csv"
    path.write_bytes("measure,period,figure\r\nCafé visits – all,2026-04,1\r\n".encode("cp1252"))
    assert only(path).measure == "Café visits – all"


def test_a_workbook_is_read_with_its_own_dates_numbers_and_ticks(write_workbook: WriteWorkbook) -> None:
    heading: list[Cell] = ["measure", "period", "figure", "unit", "count", "base", "new_limits", "note"]
    april, may = ('s="1"', "<v>46142</v>"), ('s="1"', "<v>46173</v>")  # 30 April and 31 May 2026
    worked_out = ("", "<f>100*E3/F3</f><v>30</v>")
    series = only(
        write_workbook(
            {
                "Sheet1": [
                    heading,
                    ["Visits", may, worked_out, "%", 12, 40, True, "Half term"],
                    ["Visits", april, 25.5, "%", None, None, False, None],
                    [None, None],
                ],
                "Sheet2": [],
            }
        )
    )
    assert periods(series) == ["April 2026", "May 2026"]
    assert series.figures == (25.5, 30)
    assert series.new_limits == (1,)
    assert (series.points[1].count, series.points[1].note) == (12, "Half term")


def test_twelve_figures_make_a_control_chart_and_eleven_a_run_chart(write_csv: WriteCsv) -> None:
    lines = [f"A,2025-{month:02},{month % 2}" for month in range(1, 13)]
    eleven, twelve = (find_local_signals(only(write_csv(*some))) for some in (lines[:11], lines))
    assert (eleven.has_limits, twelve.has_limits) == (False, True)
    assert eleven.run.points == 11


def test_what_a_control_chart_flags_is_found_in_the_series(write_csv: WriteCsv) -> None:
    lines = [f"A,2025-{month:02},{month % 2 * 2 + 9}" for month in range(1, 13)]
    reading = find_local_signals(only(write_csv(*lines, "A,2026-01,", "A,2026-02,40")))
    assert [(found.signal, found.places) for found in reading.found] == [(Signal.BEYOND_LIMIT, (13,))]
    assert reading.newest == 13


def test_the_template_is_a_file_that_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "new.csv"
    write_template(path)
    series = only(path)
    assert series.figures == (87.5, None)
    assert series.direction is Direction.HIGH


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "PARAMETERS", tmp_path)
    (tmp_path / "local_figures").mkdir()
    return tmp_path / "local_figures"


def test_a_file_is_found_by_its_plain_name(folder: Path) -> None:
    (folder / "Testshire 2026.csv").touch()
    assert find_local_figures("Testshire 2026.csv") == folder / "Testshire 2026.csv"


@pytest.mark.parametrize(
    "name",
    ["../defaults.csv", "/etc/figures.csv", "a/b.csv", "a\\b.csv", "..csv", ".hidden.csv", "", "README.md",
     "figures", "figures.csv\n", "fi\0gures.csv", "nothing.csv"],
)  # fmt: skip
def test_nothing_else_is_found(folder: Path, name: str) -> None:
    (folder.parent / "defaults.csv").touch()
    (folder / "README.md").touch()
    with pytest.raises(LocalFiguresMissing, match="parameters/local_figures"):
        find_local_figures(name)


def test_a_link_out_of_the_folder_is_not_followed(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere.csv").touch()
    (folder / "link.csv").symlink_to(tmp_path / "elsewhere.csv")
    with pytest.raises(LocalFiguresMissing):
        find_local_figures("link.csv")
