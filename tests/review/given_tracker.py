"""A tracker as a council might keep one: headings of its own under merged titles, and dates of every kind."""

from datetime import date
from io import BytesIO

import xlsxwriter

HEADINGS = (
    "Reference",
    "Origin Committee",
    "Date",
    "Area",
    "Recommendation",
    "Date at Executive",
    "Lead Officer",
    "Executive Member",
    "Action Taken",
    "Status",
)
STRANGE = {3: "Ongoing – see minute 42", 17: "Superseded"}
DATES: dict[int, str | int | date] = {
    1: 45719,
    2: "3rd March 2025",
    4: "Q2 2026",
    5: "",
    6: date(2024, 11, 5),
    7: "31/3/2025",
}
# After so many rows a title stands between them.
TERM = 20
Row = list[str | int | date]


def list_rows(count: int = 41) -> list[Row]:
    return [_make_row(number) for number in range(1, count + 1)]


def _make_row(number: int) -> Row:
    return [
        f"CYP {number:02}",
        "Children, Culture and Communities",
        DATES.get(number, date(2025, 3, number % 28 + 1)),
        "Foster care" if number % 2 else "Schools",
        f"That officers report on matter {number} by the spring",
        "Q3 2025" if number == 8 else date(2025, 4, 8),
        "Director",
        f"Cllr {number}" if number % 5 else "",
        "=SUM(A1) was typed here" if number == 9 else f"Report {number} was written\nand read",
        STRANGE.get(number, ("on track", "Done", "At Risk")[number % 3]),
    ]


def make_workbook(rows: list[Row], headings: tuple[str, ...] = HEADINGS) -> bytes:
    made = BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Tracker 2025")
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        sheet.merge_range(0, 0, 0, len(headings) - 1, "Scrutiny recommendations")
        half = len(headings) // 2
        sheet.merge_range(1, 0, 1, half - 1, "What was recommended")
        sheet.merge_range(1, half, 1, len(headings) - 1, "What became of it")
        sheet.write_row(2, 0, headings)
        for number, row in enumerate(rows, start=1):
            line = number + 2 + (number > TERM)
            if number == TERM:
                sheet.merge_range(line + 1, 0, line + 1, len(headings) - 1, "Autumn term")
            for column, value in enumerate(row):
                if isinstance(value, date):
                    sheet.write_datetime(line, column, value, day)
                elif isinstance(value, int):
                    sheet.write_number(line, column, value)
                elif value:
                    sheet.write_string(line, column, value)
    return made.getvalue()


def make_merged_workbook() -> bytes:
    """Make a tracker whose headings stand on two rows, with a recommendation merged over two."""
    made = BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Tracker")
        sheet.merge_range(0, 0, 1, 0, "Ref")
        sheet.merge_range(0, 1, 0, 2, "Recommendation")
        sheet.write(1, 1, "Recommendation")
        sheet.merge_range(0, 3, 0, 4, "Follow-up")
        sheet.write_row(1, 3, ["Action taken", "Date at executive"])
        sheet.write(0, 5, "Status")
        sheet.merge_range(2, 0, 3, 0, "A1")
        sheet.merge_range(2, 1, 3, 1, "Open more foster homes")
        sheet.write_row(2, 3, ["Two opened", "TBC", "done"])
        sheet.write_row(3, 3, ["Four opened", "May", "done"])
        sheet.write_row(4, 0, ["A2", "Cut the waits", "and publish them", "", "", "paused"])
    return made.getvalue()
