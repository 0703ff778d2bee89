"""A paper's one table as CSV; a text that a sheet would take for a formula has an apostrophe before it."""

import csv
import re
from datetime import date
from io import StringIO

from scrutiny.errors import PaperNotMade
from scrutiny.publication.paper import AbsentCell, Paper, Value

# What begins a formula, in plain letters or in wide ones, after apostrophes of its own or none.
_LIKE_A_FORMULA = re.compile(r"'*[=+\-@\t\r＝＋－＠]")  # noqa: RUF001 - some sheets read the wide ones alike
GUARD = "'"


def make_csv(paper: Paper) -> bytes:
    """Write the table of a paper as CSV, with a mark at its beginning by which Excel knows its letters."""
    if len(paper.tables) != 1:
        raise PaperNotMade(
            f"A CSV file holds one table, and this paper has {len(paper.tables)}.\nTake xlsx or ods."
        )
    (table,) = paper.tables
    written = StringIO()
    rows = csv.writer(written)
    rows.writerow([guard(words) for words in table.columns])
    rows.writerows([[_say(value) for value in row] for row in table.rows])
    return written.getvalue().encode("utf-8-sig")


def guard(words: str) -> str:
    """Put an apostrophe before words that a sheet would take for a formula."""
    return f"{GUARD}{words}" if _LIKE_A_FORMULA.match(words) else words


def take_off_guard(words: str) -> str:
    """Give words as they were before an apostrophe was put there."""
    return words[1:] if words.startswith(GUARD) and _LIKE_A_FORMULA.match(words) else words


def _say(value: Value) -> str | int | float:
    match value:
        case AbsentCell(sign):
            return sign
        case date():
            return value.isoformat()
        case int() | float():
            return value
        case _:
            return guard(value)
