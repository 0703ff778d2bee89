"""Taking a tracker into a review: what is new and changed in it, written together or not at all."""

from collections.abc import Collection
from uuid import uuid4

from scrutiny.record.entries import Entry
from scrutiny.record.rights import Person
from scrutiny.register.council_years import name_council_year
from scrutiny.review.meeting_tables import ACCEPTED_AS, CARRIED, DETAILS, PROPOSED
from scrutiny.review.page import Page
from scrutiny.review.sheets.differences import GivenItem, SheetComparison
from scrutiny.review.sheets.forms import say_value
from scrutiny.review.sheets.given import GivenRow, GivenSheet
from scrutiny.review.sheets.taking import Taken
from scrutiny.review.tracker_columns import CARRIED_FROM, CARRYING, RECOMMENDATION, REFERENCE, TRACKER
from scrutiny.review.tracking import TrackedItem, list_tracked

_TABLES = (CARRIED, DETAILS, PROPOSED, ACCEPTED_AS)


def take_tracker(
    page: Page, comparison: SheetComparison, person: Person, from_sheet: Collection[GivenItem] = ()
) -> tuple[Entry, ...]:
    """Write what a tracker changes; of what has moved on here, only what somebody chose from the sheet."""
    given = [given for given in comparison.given if given.differences]
    keys = {id(item): item.item.key if item.item else uuid4().hex for item in given}
    taken = Taken(TRACKER.called)
    for table in _TABLES:
        for item in given:
            cells = item.list_taken(table, with_moved=item in from_sheet)
            name = item.item.text if item.item else item.row.text
            if cells:
                taken.open(table, is_grid=table is not CARRIED).put(keys[id(item)], name, cells)
    return taken.write(page, person)


def carry_over(before: Page) -> GivenSheet:
    """Give what is written of each item that is still open in an earlier review, for another to take in."""
    items = [item for item in list_tracked(before) if not item.is_closed]
    rows = (_make_row(number, item) for number, item in enumerate(items, start=1))
    return GivenSheet(f"What is open in the review “{before.name}”", tuple(rows), ())


def _make_row(number: int, item: TrackedItem) -> GivenRow:
    words = {column.heading: say_value(column.read(item)) for column in CARRYING.columns if column.table}
    year = name_council_year(item.decided_on) if item.decided_on else ""
    words[CARRIED_FROM.heading] = item.carried_from or year
    text, reference = words[RECOMMENDATION.heading], words[REFERENCE.heading]
    return GivenRow(number, TRACKER.leads.name, text, reference, words)
