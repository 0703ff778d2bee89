"""The tracker as a sheet: a row for each agreed recommendation, with the columns that trackers have."""

from collections.abc import Sequence
from datetime import date

from scrutiny.errors import PaperNotMade
from scrutiny.publication.paper import AbsentCell, Block, Paper, Paragraph, Table, Value
from scrutiny.review.sheets.forms import ENTRY
from scrutiny.review.tracker_columns import COLUMNS
from scrutiny.review.tracking import TrackedItem

NOTHING_AGREED = (
    "Nothing has been agreed in this review yet.\nWrite down what was decided on the scrutiny plan."
)
_NOTES = (
    "Statuses are officers’ until the committee accepts them.",
    "The column “Entry” tells the record, when the sheet comes back, what has changed here since: keep it.",
)
_LONG = {"Recommendation", "Rests on", "Indicator then", "Indicator now", "Done so far", "Action log"}
_WIDE = 2.5
_GAP = AbsentCell("[z]", "not written down")


def write_tracker(
    items: Sequence[TrackedItem], council: str, review: str, day: date, entry: str = ""
) -> Paper:
    """Write the tracker of a review as of an entry of the record, as one table; of nothing it is refused."""
    if not items:
        raise PaperNotMade(NOTHING_AGREED)
    blocks: tuple[Block, ...] = (
        Paragraph(f"What became of what was agreed in the review “{review}”."),
        tabulate_tracker(items, entry),
    )
    return Paper(f"Recommendation tracker: {council}", council, day, blocks)


def tabulate_tracker(items: Sequence[TrackedItem], entry: str) -> Table:
    """Tabulate the tracker of a review as of an entry of the record, so that it can come back."""
    rows = tuple(tuple(_list_values(item, entry)) for item in items)
    headings = (*(column.heading for column in COLUMNS), ENTRY)
    widths = tuple(_WIDE if heading in _LONG else 1.0 for heading in headings)
    return Table("Tracker", headings, rows, widths, notes=_NOTES)


def _list_values(item: TrackedItem, entry: str) -> list[Value]:
    values = (*(column.read(item) for column in COLUMNS), entry)
    return [_GAP if value in (None, "") else value for value in values]
