"""The tracker as a sheet: a row for each agreed recommendation, with the columns that trackers have."""

from collections.abc import Iterator, Sequence
from datetime import date

from scrutiny.errors import PaperNotMade
from scrutiny.guide.columns import Becomes
from scrutiny.publication.paper import AbsentCell, Block, Paper, Paragraph, Table, Value
from scrutiny.review.tracker import say_alarms
from scrutiny.review.tracking import NOT_STARTED, TrackedItem

NOTHING_AGREED = (
    "Nothing has been agreed in this review yet.\nWrite down what was decided on the scrutiny plan."
)
_GAP = AbsentCell("[z]", "not written down")
_COLUMNS = (
    "Recommendation",
    "Origin meeting",
    "Date agreed",
    "Asked of",
    "Lead post",
    "Test",
    "Rests on",
    "To be done by",
    "Response due",
    "Response received",
    "Response",
    "Done so far",
    "Proposed status",
    "Accepted status",
    "Paused, and why",
    "Next look",
    "Age in days",
    "To be noted",
)


def write_tracker(items: Sequence[TrackedItem], council: str, review: str, day: date) -> Paper:
    """Write the tracker of a review as one table; refused where nothing is agreed."""
    if not items:
        raise PaperNotMade(NOTHING_AGREED)
    rows = tuple(tuple(_list_values(item)) for item in items)
    table = Table(
        "Tracker", _COLUMNS, rows, notes=("Statuses are officers’ until the committee accepts them.",)
    )
    blocks: tuple[Block, ...] = (
        Paragraph(f"What became of what was agreed in the review “{review}”."),
        table,
    )
    return Paper(f"Recommendation tracker: {council}", council, day, blocks)


def _list_values(item: TrackedItem) -> list[Value]:
    values = (*_list_agreed(item), *_list_since(item))
    return [_GAP if value in (None, "") else value for value in values]


def _list_agreed(item: TrackedItem) -> Iterator[Value | None]:
    """List what was agreed, as it was."""
    parts = item.recommendation.parts
    yield from (item.recommendation.text, item.meeting, item.decided_on)
    yield from (parts.get(part) for part in (Becomes.RECOMMENDED_TO, Becomes.POST, Becomes.TEST))
    yield "; ".join(link.said for link in item.recommendation.links)
    yield item.by


def _list_since(item: TrackedItem) -> Iterator[Value | None]:
    """List what became of it since."""
    yield item.response.due if item.response else None
    yield from (item.answered_on, item.answered, item.done)
    yield from (item.proposed or NOT_STARTED, item.accepted, item.paused_why, item.look_again)
    yield from (item.age, say_alarms(item))
