"""An improvement plan as a council might keep one: titles for its points, merged cells, words and colours."""

from datetime import date
from io import BytesIO

import xlsxwriter

POINTS, ACTIONS_EACH = 12, 5
HEADINGS = ("Ref", "Action", "Lead officer", "By when", "RAG", "Evidence")
_COLOURS = ("#92D050", "#FFC000", "#FF0000", "")
_DATES: tuple[str | date, ...] = (
    date(2026, 3, 31),
    "31st May 2026",
    "Ongoing",
    date(2027, 1, 15),
    "30/9/2026",
)
WORDS = {"": "Complete"}
STATUSES = ("on track", "at risk", "off track", "done")


def name_point(number: int) -> str:
    return f"The quality of practice in matter {number}"


def make_plan() -> bytes:
    """Make a plan whose points are titles across the sheet, and whose statuses are colours alone."""
    made = BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Plan")
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        fills = [book.add_format({"bg_color": colour} if colour else {}) for colour in _COLOURS]
        last = len(HEADINGS) - 1
        sheet.merge_range(0, 0, 0, last, "Children’s services improvement plan")
        sheet.write_row(1, 0, HEADINGS)
        line = 2
        for point in range(1, POINTS + 1):
            sheet.merge_range(line, 0, line, last, name_point(point))
            line += 1
            sheet.merge_range(line, 2, line + 1, 2, f"Head of service {point}")
            for number in range(1, ACTIONS_EACH + 1):
                at = (point + number) % len(_COLOURS)
                when = _DATES[number % len(_DATES)]
                sheet.write_string(line, 0, f"{point}.{number}")
                sheet.write_string(line, 1, f"Do thing {number} of matter {point}")
                if number > 2:
                    sheet.write_string(line, 2, "Director")
                if isinstance(when, date):
                    sheet.write_datetime(line, 3, when, day)
                else:
                    sheet.write_string(line, 3, when)
                sheet.write(line, 4, WORDS.get(_COLOURS[at], ""), fills[at])
                sheet.write_string(line, 5, "Audit of May" if number == 1 else "")
                line += 1
    return made.getvalue()
