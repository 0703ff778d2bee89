"""The columns of a tracker as a sheet: what each is called, what stands in it, and where that is written."""

from collections.abc import Callable, Collection
from dataclasses import replace

from scrutiny.guide.columns import Becomes
from scrutiny.review.action_log import say_log
from scrutiny.review.meeting_tables import ACCEPTED_AS, CARRIED, DETAILS, PROPOSED, RESPONSES, MeetingTable
from scrutiny.review.page import Page
from scrutiny.review.recommendations import list_recommendations
from scrutiny.review.sheets.forms import DUE_HEADINGS, SheetColumn, SheetForm, SheetLevel
from scrutiny.review.tracked_whole import list_whole
from scrutiny.review.tracker import say_alarms
from scrutiny.review.tracking import TrackedItem

ON_THE_PLAN = "this is written on the scrutiny plan, and is not taken from a sheet"
NOT_ACCEPTED_FROM_SHEETS = "the committee accepts a status at a meeting, and it is not taken from a sheet"
ACCEPTED_HERE = "what the committee has accepted in this review stays"
AGREED_STAYS = "what was agreed changes only by a new decision, and is not taken from a sheet"
_LOGGED = "the record keeps the log itself: what was done since is written under “Done so far”"


def _written(table: MeetingTable, under: str, heading: str = "", *others: str) -> SheetColumn:
    """Make the column of what is written in a table under one of its headings."""
    return SheetColumn(heading or under, lambda item: item.read(table, under), table, under, others)


def _carried(under: str, give: Callable[[TrackedItem], str], *others: str) -> SheetColumn:
    """Make the column of what is taken from a sheet for what is carried over, and stands on the plan else."""
    return SheetColumn(under, give, CARRIED, under, others)


def _part(part: Becomes) -> Callable[[TrackedItem], str]:
    return lambda item: item.recommendation.parts.get(part, "")


def _read_answer(heading: str) -> Callable[[TrackedItem], str]:
    return lambda item: item.read(RESPONSES, heading)


RECOMMENDATION = _carried(
    "Recommendation", lambda item: item.recommendation.text, "recommendations", "recommendation made"
)
REFERENCE = _carried(
    "Reference", lambda item: item.reference, "ref", "ref no", "reference number", "rec no", "no"
)
CARRIED_FROM = _carried("Carried over from", lambda item: item.carried_from)
PROPOSED_STATUS = _written(
    PROPOSED, "Proposed status", "", "status", "current status", "rag", "rag status", "rag rating", "brag"
)
ACCEPTED_STATUS = SheetColumn(
    "Accepted status", lambda item: item.accepted, not_taken=NOT_ACCEPTED_FROM_SHEETS
)
COLUMNS = (
    RECOMMENDATION,
    REFERENCE,
    _written(DETAILS, "Origin", "", "origin committee", "committee", "scrutiny committee"),
    SheetColumn("Origin meeting", lambda item: item.meeting, not_taken=ON_THE_PLAN),
    _carried("Date agreed", lambda item: item.decided, "date", "date of meeting", "meeting date"),
    CARRIED_FROM,
    _written(DETAILS, "Theme", "", "area", "service area"),
    _written(DETAILS, "About education"),
    _carried("Asked of", _part(Becomes.RECOMMENDED_TO)),
    _carried("Lead post", _part(Becomes.POST), "lead officer", "officer", "responsible officer"),
    _written(DETAILS, "Holder of the post"),
    _written(DETAILS, "Executive member", "", "portfolio holder", "cabinet member", "lead member"),
    _carried("Test", _part(Becomes.TEST)),
    SheetColumn(
        "Rests on",
        lambda item: "; ".join(link.said for link in item.recommendation.links),
        not_taken=ON_THE_PLAN,
    ),
    SheetColumn(
        "Indicator then",
        lambda item: "\n".join(f"{figure.name}: {figure.then}" for figure in item.figures),
    ),
    SheetColumn(
        "Indicator now", lambda item: "\n".join(f"{figure.name}: {figure.now}" for figure in item.figures)
    ),
    replace(_carried("To be done by", _part(Becomes.BY), *DUE_HEADINGS), spare=()),
    _carried(
        "Date at the executive",
        lambda item: item.read(CARRIED, "Date at the executive") or item.read(RESPONSES, "Decided on"),
        "date at executive",
        "executive date",
        "date at cabinet",
    ),
    SheetColumn("Response due", lambda item: item.response.due if item.response else None),
    SheetColumn("Response received", lambda item: item.answered_on, not_taken=ON_THE_PLAN),
    SheetColumn("Response", lambda item: item.answered, not_taken=ON_THE_PLAN),
    SheetColumn("Response by", _read_answer("Who decided it"), not_taken=ON_THE_PLAN),
    _written(PROPOSED, "Done so far", "", "action taken", "actions taken", "action", "progress", "update"),
    SheetColumn("Action log", lambda item: say_log(item.history.log), not_taken=_LOGGED),
    PROPOSED_STATUS,
    ACCEPTED_STATUS,
    SheetColumn("Paused since", lambda item: item.history.paused_since),
    _written(PROPOSED, "If it is paused, why", "Paused, and why"),
    _written(PROPOSED, "As of which day", "Last looked at"),
    _written(PROPOSED, "Look at it again on", "Next look"),
    SheetColumn("Age in days", lambda item: item.age),
    SheetColumn("To be noted", say_alarms),
)


def _why_not(column: SheetColumn, item: TrackedItem) -> str:
    """Say why a column of an item is not taken from a sheet; nothing where it is."""
    if column.table is None:
        return column.not_taken
    if column.table is not CARRIED or (column is REFERENCE and item.is_carried and not item.reference):
        return ""
    if column in (RECOMMENDATION, REFERENCE):
        return AGREED_STAYS
    return "" if item.is_carried else ON_THE_PLAN


def _list_put_aside(page: Page, keys: Collection[str]) -> Collection[str]:
    """List the references of what is recommended here and was not agreed as it stands."""
    known = (known for known in list_recommendations(page) if known.key not in keys)
    return {known.reference for known in known if known.reference}


TRACKER = SheetForm(
    "tracker",
    COLUMNS,
    (
        SheetLevel(
            "recommendation",
            "recommendations",
            RECOMMENDATION,
            REFERENCE,
            (REFERENCE.heading, RECOMMENDATION.heading, "Origin", "Date agreed"),
        ),
    ),
    list_whole,
    _why_not,
    _list_put_aside,
    after="Each status is proposed until it is accepted.",
)


def _why_not_carried(column: SheetColumn, item: TrackedItem) -> str:
    """Say why a column is not carried over for an item that is carried over already."""
    is_settled = column.is_of(ACCEPTED_AS) and bool(item.accepted)
    return ACCEPTED_HERE if is_settled else _why_not(column, item)


# What goes from one review to the next, with what the committee had accepted.
CARRYING = replace(
    TRACKER,
    columns=(
        *(column for column in COLUMNS if column is not ACCEPTED_STATUS),
        *(_written(ACCEPTED_AS, heading) for heading in ACCEPTED_AS.headings[1:]),
    ),
    why_not=_why_not_carried,
    after="",
)
