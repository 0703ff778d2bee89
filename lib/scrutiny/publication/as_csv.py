"""A paper's one table as CSV; a text that a sheet would take for a formula has an apostrophe before it."""

import csv
from datetime import date
from io import StringIO

from scrutiny.errors import PaperNotMade
from scrutiny.publication.paper import AbsentCell, Paper, Value
from scrutiny.words.formulas import escape_formula


def make_csv(paper: Paper) -> bytes:
    """Write the table of a paper as CSV, with a mark at its beginning by which Excel knows its letters."""
    if len(paper.tables) != 1:
        raise PaperNotMade(
            f"A CSV file holds one table, and this paper has {len(paper.tables)}.\nTake xlsx or ods."
        )
    (table,) = paper.tables
    written = StringIO()
    rows = csv.writer(written)
    rows.writerow([escape_formula(words) for words in table.columns])
    rows.writerows([[_say(value) for value in row] for row in table.rows])
    return written.getvalue().encode("utf-8-sig")


def _say(value: Value) -> str | int | float:
    match value:
        case AbsentCell(sign):
            return sign
        case date():
            return value.isoformat()
        case int() | float():
            return value
        case _:
            return escape_formula(value)
