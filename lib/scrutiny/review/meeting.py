"""What a meeting did, on the plan: who was there, what it decided and asked for, and what was answered."""

from collections.abc import Iterator, Sequence

from scrutiny.record.entries import EntryKind, Writing
from scrutiny.record.folding import find_answer
from scrutiny.record.kept_tables import KeptRow, keep_rows, list_rows
from scrutiny.record.rights import Act, Person
from scrutiny.review.evidence_items import EVIDENCE_ITEMS
from scrutiny.review.fields import Field
from scrutiny.review.kinds import find_kind
from scrutiny.review.meeting_tables import (
    ACCEPTED,
    ACTIONS,
    BY_ITEM,
    OPEN_REQUESTS,
    REQUESTS,
    RESPONSES,
    WHAT_WAS_DONE,
    WHO_WAS_THERE,
    MeetingTable,
)
from scrutiny.review.page import Page
from scrutiny.review.recommendations import DECIDED, find_source, list_recommendations
from scrutiny.review.recorded import show_answer
from scrutiny.review.replies import PROMPTS, PagePart
from scrutiny.review.tables import read_table
from scrutiny.views.values import Place, Points, Prose, Section, Stack, Terms, View
from scrutiny.words.dates import read_day, say_day

_NO_REVIEW = "What a meeting did is written on the answering page of a review."
_NONE = "Nothing is recorded of a meeting in this review yet."
_LEADER = "Whoever leads the session writes this."
NO_POST = "Accepted, but with no post: “{}”."
NO_DATE = "Accepted, but with no date: “{}”."
OVERDUE = "Overdue since {}: “{}”."


def make_meeting_part(page: Page) -> PagePart:
    """Show what a meeting did, and take it down."""
    return PagePart(page, PROMPTS, "prompts-meeting", lambda: _show(page), lambda: make_meeting_fields(page))


def make_meeting_fields(page: Page) -> tuple[Field, ...]:
    """Make the field of each table of a meeting."""
    return page.keep("meeting", lambda: tuple(_make_fields(page)))


def _make_fields(page: Page) -> Iterator[Field]:
    for table in (*WHO_WAS_THERE, *WHAT_WAS_DONE):
        yield make_table_field(table)
    source = find_source(page)
    if source:
        rows = {recommendation.text: recommendation.key for recommendation in list_recommendations(page)}
        yield make_table_field(RESPONSES, rows, source.id)


def make_table_field(table: MeetingTable, rows: dict[str, str] | None = None, *depends: str) -> Field:
    """Make the field of one table; where its rows are given, by their keys, it has no others."""
    leads = table.act is Act.DECIDE
    return Field(
        about=table.about,
        question=table.question,
        kind=find_kind("table" if rows is None else "matrix"),
        offered=table.headings,
        columns=table.columns,
        rows=tuple(rows or ()),
        row_keys=tuple((rows or {}).values()),
        keyed=rows is None,
        act=table.act,
        help=" ".join(part for part in (table.help, _LEADER if leads else "") if part),
        depends=frozenset(depends),
    )


def _show(page: Page) -> View:
    if not page.has_review:
        return Prose((_NO_REVIEW,))
    shown = [
        *_warn(page),
        *(view for field in make_meeting_fields(page) for view in _show_field(page, field)),
    ]
    return Stack(tuple(shown)) if shown else Prose((_NONE,))


def _show_field(page: Page, field: Field) -> tuple[View, ...]:
    shown = show_answer(field, page.state)
    if page.is_live:
        return (Place(field.about, Stack(shown)),)
    return (Section(field.question, shown),) if shown else ()


def _warn(page: Page) -> Iterator[View]:
    warnings = (*_list_overdue(page), *_list_ownerless(page))
    if warnings:
        yield Terms((("To be looked at", Points(warnings)),))


def _list_overdue(page: Page) -> Iterator[str]:
    """List what was to be done or sent by a day that has passed, and stands open."""
    for table, is_open in ((ACTIONS, ("", "open")), (REQUESTS, OPEN_REQUESTS)):
        for row in list_table(page, table):
            due = read_day(row.cells[2])
            if due and due < page.briefing.as_at and row.cells[4] in is_open:
                yield OVERDUE.format(say_day(due), row.cells[0])


def _list_ownerless(page: Page) -> Iterator[str]:
    for row in list_table(page, RESPONSES):
        if row.cells[1] in ACCEPTED and not (row.cells[4] and row.cells[5]):
            yield (NO_POST if not row.cells[4] else NO_DATE).format(row.cells[0])


def list_table(page: Page, table: MeetingTable) -> Iterator[KeptRow]:
    """List the rows that stand in one table."""
    bodies = [entry.body for entry in find_answer(page.state, table.about).versions]
    return list_rows(bodies, table.headings, is_grid=table in BY_ITEM)


def write_rows(page: Page, table: MeetingTable, added: Sequence[KeptRow], who: Person, token: str) -> Writing:
    """Give what to write to add rows to one table; what people typed in it stays."""
    field = make_table_field(table)
    last = find_answer(page.state, field.about).versions[-1:]
    rows = [row for entry in last for row in read_table(field, entry.body) if not row.is_blank]
    kept = keep_rows(field.offered, [*rows, *added])
    value = field.kind.accept(field, kept, [entry.body for entry in last])
    replaces = tuple(entry.number for entry in last)
    return Writing(EntryKind.ANSWERED, field.about, value, who.name, who.role, token, replaces, who.how)


def list_disputed(page: Page) -> Iterator[str]:
    """List the questions of a meeting, and of its recommendations, of which more than one version stands."""
    source = find_source(page)
    asked = {table.about: table.question for table in (*WHO_WAS_THERE, *WHAT_WAS_DONE, RESPONSES)}
    asked |= {DECIDED: "What was decided of each recommendation?"}
    asked |= {EVIDENCE_ITEMS: "What evidence do we rest on?"}
    asked |= {source.id: source.question} if source else {}
    for about, question in asked.items():
        if find_answer(page.state, about).is_disputed:
            yield question
