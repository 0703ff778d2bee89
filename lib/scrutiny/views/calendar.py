"""The dates to hold, in a table, with the law they come from."""

from collections.abc import Iterator
from datetime import date

from scrutiny.briefing import Briefing
from scrutiny.evidence.ages import parse_day
from scrutiny.guide.calendars import KeyDate, list_key_dates, list_passed_duties
from scrutiny.views.values import Cell, Prose, Table, View
from scrutiny.words.dates import say_day
from scrutiny.words.sentences import begin_lower

_NONE = (
    "No date follows from a report, because no inspection had been published by the date of this page, and "
    "the council has entered none of its own that is still to come."
)
_NONE_SINCE = "No date that follows from the newest report on {name} is still to come."
_PASSED = "Passed on {day}: {what}. Ask whether it was met."
_NO_MEETING = (
    "No meeting is entered. Give its date in the council’s parameters and the last day for papers stands "
    "here."
)
_PAST = (
    "The next meeting that is entered, {day}, had passed by the date of this page. Write the date of the one "
    "to come in the council’s parameters."
)


def tabulate_dates(
    briefing: Briefing, next_meeting: str = "", pre_election: str = "", more: tuple[KeyDate, ...] = ()
) -> View:
    """Tabulate the dates still to hold, in order, and ask of those just passed whether they were met."""
    dates = list_key_dates(briefing, next_meeting, pre_election, more)
    notes = (*_ask_of_passed(briefing), *_say_of_meeting(next_meeting, briefing.as_at))
    if not dates:
        none = _NONE_SINCE.format(name=briefing.council.in_text) if briefing.latest_inspection else _NONE
        return Prose((none, *notes))
    return Table(
        caption=f"Dates to hold in {briefing.council.in_text}",
        columns=("What", "When", "How it is counted"),
        rows=tuple(
            (Cell(day.what), Cell(_say_day(day), _say_when(day, briefing.as_at)), Cell(day.how))
            for day in dates
        ),
        notes=tuple(notes),
    )


def _ask_of_passed(briefing: Briefing) -> Iterator[str]:
    for duty in list_passed_duties(briefing):
        yield _PASSED.format(day=say_day(duty.day), what=begin_lower(duty.what))


def _say_of_meeting(next_meeting: str, as_at: date) -> Iterator[str]:
    if not next_meeting:
        yield _NO_MEETING
    elif (meeting := parse_day(next_meeting)) < as_at:
        yield _PAST.format(day=say_day(meeting))


def _say_day(key_date: KeyDate) -> str:
    return f"{say_day(key_date.day)} to {say_day(key_date.last)}" if key_date.last else say_day(key_date.day)


def _say_when(key_date: KeyDate, as_at: date) -> str:
    if key_date.day <= as_at <= key_date.ends:
        return "Today" if key_date.last is None else "Now"
    # Only the report's own day, from which others are counted, is shown when it has passed.
    return "Counted from" if key_date.ends < as_at else "Still to come"
