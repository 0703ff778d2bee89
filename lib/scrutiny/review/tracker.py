"""The tracker on a page: what officers propose of each agreed recommendation, and what is accepted."""

from collections.abc import Iterator

from scrutiny.review.fields import Field
from scrutiny.review.meeting import make_table_field
from scrutiny.review.meeting_tables import ACCEPTED_AS, PROPOSED
from scrutiny.review.page import Page
from scrutiny.review.recommendations import DECIDED
from scrutiny.review.recorded import show_answer
from scrutiny.review.replies import PROMPTS, PagePart
from scrutiny.review.tracking import NOT_STARTED, TrackedItem, list_agreed, list_tracked
from scrutiny.views.values import Cell, Place, Prose, Section, Stack, Table, View
from scrutiny.words.dates import say_day
from scrutiny.words.sentences import begin_sentence, join_words

_NONE = "Nothing has been agreed yet, so there is nothing to follow up."
_AS_IT_STOOD = "As it stood when this page was opened."


def make_tracker_part(page: Page) -> PagePart:
    """Show what became of each agreed recommendation, and ask officers and the committee."""
    return PagePart(page, PROMPTS, "prompts-tracker", lambda: _show(page), lambda: _make_fields(page))


def _make_fields(page: Page) -> tuple[Field, ...]:
    return page.keep("tracker", lambda: tuple(_make(page)))


def _make(page: Page) -> Iterator[Field]:
    rows = {recommendation.text: recommendation.key for recommendation in list_agreed(page)}
    if rows:
        yield from (make_table_field(table, rows, DECIDED) for table in (PROPOSED, ACCEPTED_AS))


def _show(page: Page) -> View:
    items = list_tracked(page)
    if not items:
        return Prose((_NONE,))
    stood = (Prose((_AS_IT_STOOD,), is_small=True),) if page.is_live else ()
    asked = (view for field in _make_fields(page) for view in _show_field(page, field))
    return Stack((_tabulate(page, items), *stood, *asked))


def _show_field(page: Page, field: Field) -> tuple[View, ...]:
    shown = show_answer(field, page.state)
    if page.is_live:
        return (Place(field.about, Stack(shown)),)
    return (Section(field.question, shown),) if shown else ()


def _tabulate(page: Page, items: tuple[TrackedItem, ...]) -> Table:
    return Table(
        caption=f"What became of what was agreed for {page.briefing.council.in_text}",
        columns=(
            "Recommendation",
            "Answer",
            "To be done by",
            "Proposed by officers",
            "Accepted",
            "To be noted",
        ),
        rows=tuple(tuple(_list_cells(item)) for item in items),
    )


def _list_cells(item: TrackedItem) -> Iterator[Cell]:
    agreed = f"Agreed on {say_day(item.decided_on)}, {item.age} days ago." if item.decided_on else ""
    yield Cell(item.recommendation.text, agreed)
    yield Cell(begin_sentence(item.answered) if item.answered else "None yet", say_clock(item))
    yield Cell(say_day(item.by)) if item.by else Cell("No date", kind="gap")
    yield Cell(begin_sentence(item.proposed or NOT_STARTED), item.done)
    yield Cell(begin_sentence(item.accepted)) if item.accepted else Cell("Nothing yet", item.not_accepted)
    yield Cell(say_alarms(item) or "Nothing")


def say_clock(item: TrackedItem) -> str:
    """Say by when the answer is due; before its days are known its time has not started."""
    due = item.response.due if item.response else None
    return f"Due by {say_day(due)}." if due else "Its time has not started."


def say_alarms(item: TrackedItem) -> str:
    """Say what should be noticed of an item: overdue, unanswered, not accepted, or paused and until when."""
    said = [
        *(["overdue"] if item.is_overdue else []),
        *(["no response"] if item.has_no_response else []),
        *(["proposed and not accepted"] if item.is_unaccepted else []),
        *([f"paused: {item.paused_why or 'no reason is given'}"] if item.is_paused else []),
        *([f"to be looked at again on {say_day(item.look_again)}"] if item.look_again else []),
    ]
    return begin_sentence(join_words(said)) if said else ""
