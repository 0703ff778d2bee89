"""The tracker on a page: what officers propose of each agreed recommendation, and what is accepted."""

from collections.abc import Iterator

from scrutiny.guide.columns import Becomes
from scrutiny.review.as_it_stood import show_as_it_stood
from scrutiny.review.fields import Field
from scrutiny.review.in_words import say_date
from scrutiny.review.meeting import make_table_field
from scrutiny.review.meeting_tables import ACCEPTED_AS, CARRIED, DETAILS, PROPOSED
from scrutiny.review.page import Page
from scrutiny.review.recommendations import DECIDED
from scrutiny.review.recorded import show_answer
from scrutiny.review.replies import PROMPTS, PagePart
from scrutiny.review.responses import say_how
from scrutiny.review.tracked_whole import list_whole
from scrutiny.review.tracker_views import list_views
from scrutiny.review.tracking import NOT_STARTED, TrackedItem, list_tracked
from scrutiny.views.values import Cell, Fold, Place, Points, Prose, Section, Stack, Table, Terms, View
from scrutiny.words.dates import say_day
from scrutiny.words.sentences import begin_sentence, join_words, say_count

# Of more items than these, each table to write in is behind a heading.
_FEW = 8
_TITLES = {
    CARRIED.about: "Write what is carried over from earlier years",
    DETAILS.about: "Write who answers for each",
    PROPOSED.about: "Propose how each stands",
    ACCEPTED_AS.about: "Write what the committee accepts",
}
_LOG = "Action log: what was done, with who wrote it and when"
_NONE = "Nothing has been agreed yet, so there is nothing to follow up."
_NOT_BEGUN = "Its time has not started."


def make_tracker_part(page: Page) -> PagePart:
    """Show what became of each agreed recommendation, and ask officers and the committee."""
    return PagePart(page, PROMPTS, "prompts-tracker", lambda: _show(page), lambda: make_tracker_fields(page))


def name_rows(page: Page) -> dict[str, str]:
    """Give the key of each item by a name for its row: its words and, where two have the same, more."""
    named: dict[str, str] = {}
    for item in list_tracked(page):
        text = item.recommendation.text
        names = (text, f"{text} ({item.reference})", f"{text} ({item.recommendation.key})")
        named[next(name for name in names if name not in named)] = item.recommendation.key
    return named


def make_tracker_fields(page: Page) -> tuple[Field, ...]:
    """Make the field of each table of the tracker."""
    return page.keep("tracker", lambda: tuple(_make(page)))


def _make(page: Page) -> Iterator[Field]:
    yield make_table_field(CARRIED)
    rows = name_rows(page)
    if rows:
        depends = (DECIDED, CARRIED.about)
        yield from (make_table_field(table, rows, *depends) for table in (DETAILS, PROPOSED, ACCEPTED_AS))


def _show(page: Page) -> View:
    items = list_whole(page)
    asked = (view for field in make_tracker_fields(page) for view in _show_field(page, field))
    return Stack((*_show_items(page, items), *asked))


def _show_items(page: Page, items: tuple[TrackedItem, ...]) -> tuple[View, ...]:
    if not items:
        return (Prose((_NONE,)),)
    stood = show_as_it_stood(page)
    return (*_show_views(items), _tabulate(page, items), *stood, *_show_log(items))


def _show_views(items: tuple[TrackedItem, ...]) -> Iterator[View]:
    """Show which items need somebody, each list behind its count; of few items the table is enough."""
    if len(items) > _FEW:
        for name, found in list_views(items):
            if found:
                yield Fold(f"{name}: {len(found)}", Points(tuple(map(say_item, found))))


def _show_field(page: Page, field: Field) -> tuple[View, ...]:
    shown = show_answer(field, page.state)
    if not page.is_live:
        return (Section(field.question, shown),) if shown else ()
    place = Place(field.about, Stack(shown))
    is_long = len(list_tracked(page)) > _FEW
    return (Fold(_TITLES[field.about], place),) if is_long else (place,)


def _show_log(items: tuple[TrackedItem, ...]) -> tuple[View, ...]:
    """Show what officers wrote that was done, line by line, behind one heading; nothing of nothing."""
    logged = [item for item in items if item.history.log]
    terms = tuple((say_item(item), Points(tuple(line.said for line in item.history.log))) for item in logged)
    return (Fold(_LOG, Terms(terms)),) if terms else ()


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
    yield Cell(say_item(item), say_origin(item))
    yield Cell(*say_answer(item))
    by = item.recommendation.parts.get(Becomes.BY, "")
    yield Cell(say_date(by)) if by else Cell("No date", kind="gap")
    yield Cell(begin_sentence(item.proposed or NOT_STARTED), item.done)
    yield Cell(begin_sentence(item.accepted)) if item.accepted else Cell("Nothing yet", item.not_accepted)
    yield Cell(say_alarms(item) or "Nothing", "; ".join(figure.said for figure in item.figures))


def say_item(item: TrackedItem) -> str:
    """Say what was recommended, after its reference."""
    text = item.recommendation.text
    return f"{item.reference}: {text}" if item.reference else text


def say_origin(item: TrackedItem) -> str:
    """Say when an item was agreed, and from where it is carried over."""
    agreed = f"Agreed: {item.decided}." if item.decided else ""
    if item.decided_on:
        agreed = f"Agreed on {say_day(item.decided_on)}{_say_ago(item.age or 0)}."
    return " ".join(filter(None, [say_carried(item), agreed]))


def _say_ago(days: int) -> str:
    """Say how long ago a day was; nothing of one that is still to come."""
    if days < 0:
        return ""
    return f", {say_count(days, 'day')} ago" if days else ", today"


def say_carried(item: TrackedItem) -> str:
    """Say from where an item is carried over; nothing of one that was agreed in the year of the page."""
    if item.carried_from:
        return f"Carried over from {item.carried_from}."
    return "Carried over." if item.is_carried and not item.decided_on else ""


def say_answer(item: TrackedItem) -> tuple[str, str]:
    """Say what was answered to an item, and when that is due or, if it is carried over, was heard."""
    if item.is_carried and not item.answered:
        heard = item.read(CARRIED, "Date at the executive")
        return "Not written here", f"At the executive: {say_date(heard)}." if heard else ""
    return begin_sentence(item.answered) if item.answered else "None yet", _say_clock(item)


def _say_clock(item: TrackedItem) -> str:
    if item.response is None:
        return _NOT_BEGUN
    return f"Due by {say_day(item.response.due)}." if item.response.due else say_how(item.response)


def say_alarms(item: TrackedItem) -> str:
    """Say what should be noticed of an item: overdue, unanswered, not accepted, or paused and until when."""
    look_again = None if item.is_closed else item.look_again
    said = [
        *(["overdue"] if item.is_overdue else []),
        *(["no response"] if item.has_no_response else []),
        *(["proposed and not accepted"] if item.is_unaccepted else []),
        *([_say_paused(item)] if item.is_paused else []),
        *([f"“{item.proposed}” is no status of the tracker"] if item.has_strange_status else []),
        *([f"to be looked at again on {say_day(look_again)}"] if look_again else []),
    ]
    return begin_sentence(join_words(said)) if said else ""


def _say_paused(item: TrackedItem) -> str:
    since = item.history.paused_since
    past = (item.as_at - since).days if since else 0
    days = f" since {say_day(since)}, {say_count(max(past, 0), 'day')}" if since else ""
    return f"paused{days}: {item.paused_why or 'no reason is given'}"
