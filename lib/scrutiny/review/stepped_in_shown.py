"""What the department has done on a page: what is entered of it, and the dates to hold with its days."""

from collections.abc import Iterator
from datetime import date

from scrutiny.guide.calendars import KeyDate
from scrutiny.parameters import INTERVENTIONS
from scrutiny.review.fields import Field
from scrutiny.review.improvement.tables import DRAFTS
from scrutiny.review.meeting import list_table, make_table_field
from scrutiny.review.page import Page
from scrutiny.review.recorded import show_answer
from scrutiny.review.replies import PROMPTS, PagePart
from scrutiny.review.stepped_in import STEPPED_IN, Intervention, find_kind_now, list_dates, list_interventions
from scrutiny.review.visits.gathered import list_visit_dates
from scrutiny.views.calendar import tabulate_dates
from scrutiny.views.values import Fold, Place, Prose, Stack, View
from scrutiny.words.dates import read_day, say_day
from scrutiny.words.sentences import begin_lower, join_words

_NONE = "Nothing is entered in this review that the department has done."
_NOT_NOW = "Nothing that is entered in this review holds today."
_UNTIL_THEN = "Until what is to come begins, what the council’s parameters name stands: {}."
_OPENS = "What is entered opens its questions, and stands among the dates, once this page is opened again."
_ENTER = "Enter what the department has done"


def make_stepped_in_part(page: Page) -> PagePart:
    """Show what the department has done, and let whoever leads enter it."""
    return PagePart(page, PROMPTS, "prompts-stepped-in-acts", lambda: _show(page), _make_fields)


def _make_fields() -> tuple[Field, ...]:
    return (make_table_field(STEPPED_IN),)


def _show(page: Page) -> View:
    (field,) = _make_fields()
    recorded = Stack(show_answer(field, page.state)) if page.has_review else Stack(())
    said = Prose(tuple(_say_now(page)))
    if page.is_live:
        opens = Prose((_OPENS,), is_small=True)
        return Stack((said, Fold(_ENTER, Stack((opens, Place(field.about, recorded))))))
    return Stack((said, *recorded.views))


def _say_now(page: Page) -> Iterator[str]:
    """Say what holds on the day of the page, what is to come and what has ended."""
    entered, day = list_interventions(page.state), page.briefing.as_at
    holding = [_say_since(found) for found in entered if found.holds(day)]
    ahead = [_say_on(found, "from", found.began) for found in entered if not found.has_begun(day)]
    ended = [_say_on(found, "on", found.ends) for found in entered if found.has_ended(day)]
    if not entered:
        yield _NONE
    else:
        yield f"The department has stepped in: {join_words(holding)}." if holding else _NOT_NOW
    named = page.guidance.situation.intervention
    if ahead and named and find_kind_now(page.state, day) is None:
        yield _UNTIL_THEN.format(_name(named))
    for what, found in (("To come", ahead), ("Ended", ended)):
        if found:
            yield f"{what}: {join_words(found)}."


def _say_since(found: Intervention) -> str:
    return _say_on(found, "since", found.began)


def _say_on(found: Intervention, when: str, day: date | None) -> str:
    return f"{_name(found.kind)} {when} {say_day(day)}" if day else _name(found.kind)


def _name(kind: str) -> str:
    # A Commissioner is called so everywhere.
    return kind if kind == INTERVENTIONS[0] else begin_lower(kind)


def show_dates(page: Page, next_meeting: str = "", pre_election: str = "") -> View:
    """Show the dates to hold, with those of what the department has done and of each draft we are to see."""
    more = (*list_dates(page.state), *_list_drafts(page), *list_visit_dates(page))
    return tabulate_dates(page.briefing, next_meeting, pre_election, more)


def _list_drafts(page: Page) -> Iterator[KeyDate]:
    for row in list_table(page, DRAFTS):
        draft, seen, decided = row.cells[0], read_day(row.cells[1]), read_day(row.cells[2])
        for what, day in (
            (f"We see the draft “{draft}” by", seen),
            (f"The draft “{draft}” is decided", decided),
        ):
            if day:
                yield KeyDate(what, day, "Entered in this review")
