"""The columns of a tracker as a sheet: what each is called, what stands in it, and where that is written."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from scrutiny.guide.columns import Becomes, ColumnForm, ColumnKind
from scrutiny.review.action_log import say_log
from scrutiny.review.meeting import read_day
from scrutiny.review.meeting_tables import CARRIED, DETAILS, PROPOSED, RESPONSES, MeetingTable
from scrutiny.review.page import Page
from scrutiny.review.tracker import say_alarms
from scrutiny.review.tracking import NOT_STARTED, TrackedItem

ON_THE_PLAN = "this is written on the scrutiny plan, and is not taken from a sheet"
NOT_ACCEPTED_FROM_SHEETS = "the committee accepts a status at a meeting, and it is not taken from a sheet"
_LOGGED = "the record keeps the log itself: what was done since is written under “Done so far”"
Value = str | int | date | None


@dataclass(frozen=True)
class TrackerColumn:
    """One column: its heading, the value of an item, where it is written, and what others call it.

    What has no ``table`` is worked out, or is ``not_taken`` from a sheet for the reason that is said.
    """

    heading: str
    give: Callable[[TrackedItem], Value]
    table: MeetingTable | None = None
    under: str = ""
    others: tuple[str, ...] = ()
    not_taken: str = ""

    @property
    def is_day(self) -> bool:
        """Whether days stand in it."""
        return any(column.kind is ColumnKind.DATE for column in self._columns)

    @property
    def options(self) -> tuple[str, ...]:
        """What it is one of, where it is chosen."""
        return tuple(option for column in self._columns for option in column.options)

    @property
    def _columns(self) -> tuple[ColumnForm, ...]:
        columns = self.table.columns if self.table else ()
        return tuple(column for column in columns if column.name == self.under)


def _written(table: MeetingTable, under: str, heading: str = "", *others: str) -> TrackerColumn:
    """Make the column of what is written in a table under one of its headings."""
    return TrackerColumn(
        heading or under, lambda item: _as_value(item.read(table, under)), table, under, others
    )


def _carried(under: str, give: Callable[[TrackedItem], str], *others: str) -> TrackerColumn:
    """Make the column of what is taken from a sheet for what is carried over, and stands on the plan else."""
    return TrackerColumn(under, lambda item: _as_value(give(item)), CARRIED, under, others)


def _part(part: Becomes) -> Callable[[TrackedItem], str]:
    return lambda item: item.recommendation.parts.get(part, "")


def _as_value(words: str) -> Value:
    return read_day(words) or words


def _read_answer(heading: str) -> Callable[[TrackedItem], str]:
    return lambda item: item.read(RESPONSES, heading)


RECOMMENDATION = _carried(
    "Recommendation", lambda item: item.recommendation.text, "recommendations", "recommendation made"
)
REFERENCE = _carried(
    "Reference", lambda item: item.reference, "ref", "ref no", "reference number", "rec no", "no"
)
CARRIED_FROM = _carried("Carried over from", lambda item: item.carried_from)
PROPOSED_STATUS = TrackerColumn(
    "Proposed status",
    lambda item: item.proposed or NOT_STARTED,
    PROPOSED,
    "Proposed status",
    ("status", "current status", "rag"),
)
COLUMNS = (
    RECOMMENDATION,
    REFERENCE,
    _written(DETAILS, "Origin", "", "origin committee", "committee", "scrutiny committee"),
    TrackerColumn("Origin meeting", lambda item: item.meeting, not_taken=ON_THE_PLAN),
    _carried("Date agreed", lambda item: item.decided, "date", "date of meeting", "meeting date"),
    CARRIED_FROM,
    _written(DETAILS, "Theme", "", "area", "service area"),
    _written(DETAILS, "About education"),
    _carried("Asked of", _part(Becomes.RECOMMENDED_TO)),
    _carried("Lead post", _part(Becomes.POST), "lead officer", "officer", "responsible officer"),
    _written(DETAILS, "Holder of the post"),
    _written(DETAILS, "Executive member", "", "portfolio holder", "cabinet member", "lead member"),
    _carried("Test", _part(Becomes.TEST)),
    TrackerColumn(
        "Rests on",
        lambda item: "; ".join(link.said for link in item.recommendation.links),
        not_taken=ON_THE_PLAN,
    ),
    TrackerColumn(
        "Indicator then",
        lambda item: "\n".join(f"{figure.name}: {figure.then}" for figure in item.figures),
    ),
    TrackerColumn(
        "Indicator now", lambda item: "\n".join(f"{figure.name}: {figure.now}" for figure in item.figures)
    ),
    _carried(
        "To be done by", lambda item: item.recommendation.parts.get(Becomes.BY, ""), "due date", "target date"
    ),
    _carried(
        "Date at the executive",
        lambda item: item.read(CARRIED, "Date at the executive") or item.read(RESPONSES, "Decided on"),
        "date at executive",
        "executive date",
        "date at cabinet",
    ),
    TrackerColumn("Response due", lambda item: item.response.due if item.response else None),
    TrackerColumn("Response received", lambda item: item.answered_on, not_taken=ON_THE_PLAN),
    TrackerColumn("Response", lambda item: item.answered, not_taken=ON_THE_PLAN),
    TrackerColumn("Response by", _read_answer("Who decided it"), not_taken=ON_THE_PLAN),
    _written(PROPOSED, "Done so far", "", "action taken", "actions taken", "action", "progress", "update"),
    TrackerColumn("Action log", lambda item: say_log(item.history.log), not_taken=_LOGGED),
    PROPOSED_STATUS,
    TrackerColumn("Accepted status", lambda item: item.accepted, not_taken=NOT_ACCEPTED_FROM_SHEETS),
    TrackerColumn("Paused since", lambda item: item.history.paused_since),
    _written(PROPOSED, "If it is paused, why", "Paused, and why"),
    _written(PROPOSED, "As of which day", "Last looked at"),
    _written(PROPOSED, "Look at it again on", "Next look"),
    TrackerColumn("Age in days", lambda item: item.age),
    TrackerColumn("To be noted", say_alarms),
)
ENTRY = "Entry"
_KEY, _DIGITS = 8, 15


def name_entry(page: Page) -> str:
    """Name the entry of the record that a sheet is made at, so that it is known in its own review alone."""
    return f"{page.state.number}-{page.key[:_KEY]}"


def read_entry(page: Page, words: str) -> int:
    """Read the number of the entry that a sheet was made at; none where it was made elsewhere."""
    number, _, key = words.partition("-")
    is_ours = key == page.key[:_KEY] and number.isdecimal() and number.isascii() and len(number) <= _DIGITS
    return int(number) if is_ours and int(number) <= page.state.number else 0
