"""Files laid out as councils keep them: read where it is sure what they mean, and refused else."""

from datetime import date

import pytest
from tests.local_figures.conftest import Cell, make_workbook

from scrutiny.errors import ChildLevelFigures, LocalFiguresBroken
from scrutiny.local_figures.series import LocalFile, read_local_content

DAY = date(2026, 11, 23)
NAMES: list[Cell] = ["measure", "period", "figure"]


def read(*lines: str) -> LocalFile:
    return read_local_content("figures.csv", "\n".join(lines).encode(), DAY)


def read_sheets(after: str = "", **sheets: list[list[Cell]]) -> LocalFile:
    return read_local_content("figures.xlsx", make_workbook(sheets, after=after), DAY)


def figures(file: LocalFile) -> dict[str, dict[str, float | None]]:
    return {
        series.measure: {point.period.code: point.figure for point in series.points} for series in file.series
    }


def complaint(*lines: str) -> str:
    with pytest.raises(LocalFiguresBroken) as refused:
        read(*lines)
    said = str(refused.value)
    assert said.startswith("figures.csv")
    assert len(said.splitlines()) == 2, "what was met, then what to do"
    return said


WIDE = {
    "Referrals": {"2024-04": 100, "2024-05": 110, "2024-06": None},
    "Moves": {"2024-04": 3, "2024-05": 4, "2024-06": 5},
}


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_months_across_the_top_are_read_and_said(separator: str) -> None:
    lines = ("Measure,Apr 2024,May 2024,Jun 2024", "Referrals,100,110,", "Moves,3,4,5")
    file = read(*(line.replace(",", separator) for line in lines))
    assert figures(file) == WIDE
    assert "The periods stand across the top, in line 1: April 2024 to June 2024." in file.understood
    assert "The measures are named in column A." in file.understood


def test_titles_notes_targets_totals_and_years_are_set_aside_and_said() -> None:
    file = read(
        "Children’s services performance 2024/25",
        "",
        "Ref,Indicator,Unit,Target,Apr 2024,May 2024,Jun 2024,YTD,2024/25",
        "1,Referrals,,90,100,110,,210,400",
        "2,Moves,,5,3,4,5,12,20",
        ",Total,,,103,114,5,222,",
        "",
        "Source: the case system, 1 July",
    )
    assert figures(file) == WIDE
    said = " ".join(file.understood)
    assert "'Ref', 'Target', 'YTD', '2024/25'" in said
    assert "Not read, since it is a total: B6, 'Total'." in said
    assert "Line 1 is not read: 'Children’s services performance 2024/25'." in said
    assert "Line 8 is not read: 'Source: the case system 1 July'." in said


def test_years_above_months_are_read_together() -> None:
    file = read(",2023/24,,,2024/25,", "Measure,Jan,Feb,Mar,Apr,May", "Referrals,1,2,3,4,5")
    assert figures(file) == {
        "Referrals": dict(
            zip(("2024-01", "2024-02", "2024-03", "2024-04", "2024-05"), range(1, 6), strict=True)
        )
    }
    quarters = read(",2024/25,,,,2025/26", "Measure,Q1,Q2,Q3,Q4,Q1", "Referrals,1,2,3,4,5")
    assert [point.period.in_words for point in quarters.series[0].points][-2:] == ["Q4 2024-25", "Q1 2025-26"]


def test_years_in_merged_cells_above_months_are_read_together() -> None:
    rows: list[list[Cell]] = [
        [None, "2024", None, "2025"],
        ["Measure", "Nov", "Dec", "Jan"],
        ["Referrals", 1, 2, 3],
    ]
    merged = '<mergeCells><mergeCell ref="B1:C1"/></mergeCells>'
    assert figures(read_sheets(merged, S=rows)) == {"Referrals": {"2024-11": 1, "2024-12": 2, "2025-01": 3}}


def test_periods_down_the_side_with_a_column_for_each_measure_are_read() -> None:
    file = read("Month,Referrals,Moves", "Apr 2024,100,3", "May 2024,110,4", "Jun 2024,,5", "Total,210,12")
    assert figures(file) == WIDE
    assert "The periods stand down the side, in column A: April 2024 to June 2024." in file.understood


def test_a_measure_in_merged_cells_reads_down() -> None:
    rows: list[list[Cell]] = [
        NAMES,
        ["A", "2026-04", 1],
        [None, "2026-05", 2],
        ["B", "2026-04", 3],
        [None, "2026-05", 4],
    ]
    merged = '<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="A4:A5"/></mergeCells>'
    assert figures(read_sheets(merged, S=rows)) == {
        "A": {"2026-04": 1, "2026-05": 2},
        "B": {"2026-04": 3, "2026-05": 4},
    }


def test_a_figure_in_merged_cells_is_refused() -> None:
    rows: list[list[Cell]] = [NAMES, ["A", "2026-04", 1], ["A", "2026-05", None]]
    with pytest.raises(LocalFiguresBroken, match="line 3: the column 'figure' has merged cells there"):
        read_sheets('<mergeCells><mergeCell ref="C2:C3"/></mergeCells>', S=rows)


def test_a_sheet_of_notes_is_not_read_and_is_said() -> None:
    table: list[list[Cell]] = [NAMES, ["A", "2026-04", 1]]
    file = read_sheets(Notes=[["Read me"]], Totals=table, hidden=[["x"]])
    assert figures(file) == {"A": {"2026-04": 1}}
    assert file.understood == (
        "The sheet 'Totals' is read. Not read, since no figures are named there: 'Notes', 'hidden' (hidden).",
    )


def test_words_above_and_below_the_figures_are_not_read_and_are_said() -> None:
    file = read(
        "Performance", "", "measure,period,figure", "A,2026-04,1", "A,2026-05,2", "Total,,3", "", "Note: a, b"
    )
    assert figures(file) == {"A": {"2026-04": 1, "2026-05": 2}}
    assert file.understood == (
        "Line 6: a total, not read.",
        "Line 1 is not read: 'Performance'.",
        "Line 8 is not read: 'Note: a b'.",
    )


def test_words_between_the_figures_are_refused_with_their_line() -> None:
    said = complaint("measure,period,figure", "A,2026-04,1", "Front door", "A,2026-05,2")
    assert "line 3: there are words there and no figure: 'Front door'." in said


def test_a_last_line_with_a_period_misspelt_is_no_note() -> None:
    assert "'Aprill 2026' is not a period" in complaint(
        "measure,period,figure", "A,2026-03,1", "A,Aprill 2026,"
    )


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (("Measure,Apr,May,Jun", "A,1,2,3"), "line 1: the months or quarters there name no year."),
        (("Measure,Apr 2024,Mai 2024,Jun 2024", "A,1,2,3"), "cell C1: 'Mai 2024' is not a period"),
        (("Measure,Apr 2024,May,Jun 2024", "A,1,2,3"), "cell C1: 'May' names no year."),
        (("Measure,Apr 2024,,Jun 2024", "A,1,2,3"), "a column between the periods has no heading."),
        (
            ("Measure,Apr 2024,May 2024,Q1 2024/25", "A,1,2,3"),
            "'A' has financial quarters here, and months before.",
        ),
        (
            ("Measure,Apr 2024,May 2024,May 2024", "A,1,2,3"),
            "'A' has May 2024 again; it was given at figures.csv, line 2, cell C2.",
        ),
        (
            ("Measure,Apr 2024,,May 2024,", ",Number,%,Number,%", "A,1,2,3,4"),
            "a column between the periods has no heading.",
        ),
        (
            ("Measure,Apr 2024,May 2024", "A,1,2", "Measure,Jun 2024,Jul 2024", "A,1,2"),
            "cell B3: there is a second row of headings",
        ),
        (
            ("Area,Team,Apr 2024,May 2024", "North,A,1,2"),
            "more than one column of words stands before the periods.",
        ),
        (
            ("Measure,Apr 2024,May 2024", "A,1,2", ",3,4"),
            "cell B3: there are figures, and the name of the measure is blank.",
        ),
        (("Measure,Apr 2024,May 2024", "A,1,lots"), "line 2, cell C2: 'lots' is not a number"),
        (("Measure,Apr 2024,May 2024", "A,1,2", "a,3,4"), "'A' has April 2024 again"),
    ],
)
def test_what_is_not_surely_a_table_of_periods_is_refused(lines: tuple[str, ...], said: str) -> None:
    assert said in complaint(*lines)


def test_a_column_about_single_children_is_refused_in_every_layout() -> None:
    for lines in (
        ("Child name,Apr 2024,May 2024", "A,1,2"),
        ("Measure,DOB,Apr 2024,May 2024", "A,x,1,2"),
        ("Month,Referrals,UPN", "Apr 2024,1,2", "May 2024,1,2"),
        ("Child ID,Plan began,Worker", "1,2024-04-01,x", "2,2024-05-01,y"),
    ):
        with pytest.raises(ChildLevelFigures, match="Only totals may enter"):
            read(*lines)


@pytest.mark.parametrize(
    "heading", ["measure name", "Measure ID", "Name of measure", "Indicator name", "team name"]
)
def test_the_name_of_a_measure_is_never_called_child_data(heading: str) -> None:
    with pytest.raises(LocalFiguresBroken, match="is not a column we know") as refused:
        read(f"{heading},period,figure", "A,2026-04,1")
    assert not isinstance(refused.value, ChildLevelFigures)


def test_the_number_of_a_pupil_in_words_that_are_not_read_is_refused() -> None:
    with pytest.raises(ChildLevelFigures):
        read("measure,period,figure", "A,2026-04,1", "", "See A123456789012")


def test_a_capital_a_space_or_a_dash_makes_no_other_measure() -> None:
    names = (
        "Re-referrals",
        "re-referrals",
        "Re–referrals",
        "Re -  referrals ",
        "RE-REFERRALS",
        "Re-referrals\u200b",
    )
    file = read("measure,period,figure", *(f"{name},2026-0{at},1" for at, name in enumerate(names, start=1)))
    assert figures(file) == {"Re-referrals": {f"2026-0{at}": 1 for at in range(1, 7)}}
    assert (
        "'re-referrals' (line 3) is read as the same measure as 'Re-referrals' (line 2)." in file.understood
    )


def test_measures_that_may_be_one_are_refused_by_both_their_lines() -> None:
    said = complaint("measure,period,figure", "Re-referrals,2026-04,1", "Re referrals,2026-05,1")
    assert (
        "line 3: 'Re referrals' and 'Re-referrals' (at figures.csv, line 2) may be one measure or two."
        in said
    )
    assert len(read("measure,period,figure", "Aged 1-6,2026-04,1", "Aged 16,2026-04,1").series) == 2


def test_more_measures_than_a_committee_can_look_at_are_refused() -> None:
    lines = [f"M{at},2026-04,1" for at in range(201)]
    assert "line 202: it has more than 200 measures; the next is 'M200'." in complaint(
        "measure,period,figure", *lines
    )


@pytest.mark.parametrize(
    "shares",
    [(0.212, 0.224, 0.98), (0.212, 0.5, 1.04), (21.2, 0.224, 22.1), (1.0, 97.0, 98.5)],
)
def test_parts_of_one_among_percentages_are_refused_in_a_csv_too(shares: tuple[float, ...]) -> None:
    lines = [f"A,2026-0{at},{share},%" for at, share in enumerate(shares, start=1)]
    assert "Write 12.5 and not 0.125." in complaint("measure,period,figure,unit", *lines)


@pytest.mark.parametrize(
    "shares",
    [("0.5%", "0.4%"), ("0.9", "1.2", "2.4"), ("0", "12.5"), ("0.4", "3", "80"), ("21.2", "0.2%")],
)
def test_small_percentages_that_are_surely_meant_are_read(shares: tuple[str, ...]) -> None:
    lines = [f"A,2026-0{at},{share},%" for at, share in enumerate(shares, start=1)]
    figures = read("measure,period,figure,unit", *lines).series[0].figures
    assert figures == tuple(float(share.removesuffix("%")) for share in shares)


def test_a_measure_named_as_a_percentage_is_one() -> None:
    assert read("measure,period,figure", "% of visits in time,2026-04,85").series[0].unit == "%"
    assert "0.125" in complaint("measure,period,figure", "Percentage of visits,2026-04,0.85")


@pytest.mark.parametrize(
    ("letters", "mark"),
    [("utf-8", ""), ("utf-8-sig", ""), ("cp1252", ""), ("utf-16-le", "\ufeff"), ("utf-16-be", "\ufeff"),
     ("utf-16-le", ""), ("utf-16-be", ""), ("utf-32", "")],
)  # fmt: skip
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_a_csv_is_read_in_any_letters_and_with_any_line_ends(letters: str, mark: str, ends: str) -> None:
    text = ends.join(
        ("measure\tperiod\tfigure", '"Café – visits"\t2026-04\t"1,234"', "Café – visits\t2026-05\t£2", "")
    )
    file = read_local_content("figures.csv", (mark + text).encode(letters), DAY)
    assert figures(file) == {"Café – visits": {"2026-04": 1234, "2026-05": 2}}
    assert "Its columns are kept apart by tabs." in file.understood


def test_a_first_line_that_names_what_parts_the_columns_is_followed() -> None:
    assert figures(read("sep=;", "measure;period;figure", "A, B;2026-04;1")) == {"A, B": {"2026-04": 1}}


def test_commas_in_figures_are_not_guessed_at_between_semicolons() -> None:
    said = complaint("measure;period;figure", "A;2026-04;12,5")
    assert "'12,5'" in said


def test_dates_with_short_years_are_read_where_all_of_them_say_how() -> None:
    file = read("measure,period,figure", "A,01/04/24,1", "A,01/05/24,2", "A,01/06/24,3")
    assert figures(file) == {"A": {"2024-04": 1, "2024-05": 2, "2024-06": 3}}
    assert (
        "Periods such as '01/04/24' are read by all of them together: this one is April 2024."
        in file.understood
    )


def test_month_ends_and_month_starts_are_months() -> None:
    assert figures(read("measure,period,figure", "A,30/04/2024,1", "A,01/05/2024,2")) == {
        "A": {"2024-04": 1, "2024-05": 2}
    }


def test_periods_to_come_without_a_figure_are_left_off_a_table() -> None:
    file = read("Measure,Oct 2026,Nov 2026,Dec 2026,Jan 2027", "A,1,2,,", "B,3,,,")
    assert figures(file) == {"A": {"2026-10": 1, "2026-11": 2}, "B": {"2026-10": 3, "2026-11": None}}


def test_outturns_targets_and_ratings_beside_the_periods_are_set_aside_and_said() -> None:
    file = read("Measure,2023/24 outturn,Target 2024/25,Apr 2024,RAG,May 2024,RAG", "A,9,8,1,G,2,R")
    assert figures(file) == {"A": {"2024-04": 1, "2024-05": 2}}
    assert "'2023/24 outturn', 'Target 2024/25', 'RAG', 'RAG'" in " ".join(file.understood)
    assert "'Jume 2024' is not a period" in complaint("Measure,Apr 2024,May 2024,Jume 2024", "A,1,2,3")


def test_a_heading_of_day_numbers_is_refused_and_the_numbers_are_not_shown() -> None:
    said = complaint("Measure,45383,45413", "A,1,2")
    assert "line 1: the periods there are a spreadsheet's numbers of days." in said
    assert "45383" not in said
