"""A risk register in the manner of a council's: headings in two rows, risks merged over their controls."""

from io import BytesIO

import xlsxwriter

RISKS, CONTROLS_EACH = 15, 2
_UNDER = ("Likelihood", "Impact", "Score")
_FIRST = ("Ref", "Risk description", "Cause", "Consequence", "Category", "Risk owner")
_LAST = (
    "Existing controls",
    "Line of defence",
    "Assurance",
    "Further action",
    "Action owner",
    "Due date",
    "Trend",
    "Last review",
)


def name_risk(number: int) -> str:
    return f"That children come to harm in way {number}"


def score_risk(number: int, side: int) -> tuple[int, int]:
    return max(1, number % 5 + 1 - side), max(1, (number * 3) % 5 + 1 - side)


def make_register(sides: tuple[str, ...] = ("Inherent risk", "Residual risk", "Target risk")) -> bytes:
    """Make a register with a pair of scores for each side, and with two rows for each risk."""
    made = BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Register")
        width = len(_FIRST) + 3 * len(sides) + len(_LAST)
        sheet.merge_range(0, 0, 0, width - 1, "Children’s services risk register")
        for at, heading in enumerate(_FIRST):
            sheet.merge_range(1, at, 2, at, heading)
        for at, side in enumerate(sides):
            first = len(_FIRST) + 3 * at
            sheet.merge_range(1, first, 1, first + 2, side)
            sheet.write_row(2, first, _UNDER)
        begins = len(_FIRST) + 3 * len(sides)
        for at, heading in enumerate(_LAST):
            sheet.merge_range(1, begins + at, 2, begins + at, heading)
        for number in range(1, RISKS + 1):
            _write_risk(sheet, number, len(sides), begins)
    return made.getvalue()


def _write_risk(sheet: xlsxwriter.worksheet.Worksheet, number: int, sides: int, begins: int) -> None:
    line = 1 + 2 * number
    first = (
        f"CS{number:02}",
        name_risk(number),
        "Too few staff",
        "A child is hurt",
        "Safeguarding",
        "Director",
    )
    for at, words in enumerate(first):
        sheet.merge_range(line, at, line + 1, at, words)
    for side in range(sides):
        likelihood, impact = score_risk(number, side)
        for at, step in enumerate((likelihood, impact, likelihood * impact)):
            sheet.merge_range(line, len(first) + 3 * side + at, line + 1, len(first) + 3 * side + at, step)
    sheet.write_row(line, begins, ["Supervision each month", "First line", "Audit of May"])
    sheet.write_row(line + 1, begins, ["Independent review", "Second line", "Seen in June"])
    sheet.merge_range(line, begins + 3, line + 1, begins + 3, f"Do more about way {number}")
    sheet.merge_range(line, begins + 4, line + 1, begins + 4, "Head of service")
    sheet.merge_range(line, begins + 5, line + 1, begins + 5, "31 March 2026")
    sheet.merge_range(line, begins + 6, line + 1, begins + 6, "rising")
    sheet.merge_range(line, begins + 7, line + 1, begins + 7, "5 May 2026")
