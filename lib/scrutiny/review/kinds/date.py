"""A day."""

from datetime import date

from scrutiny.errors import AnswerRefused
from scrutiny.record.entries import Json
from scrutiny.review.cells import lack_nothing
from scrutiny.review.counting import count_answers
from scrutiny.review.fields import Bodies, Field, Kind
from scrutiny.review.in_words import say_date, say_words, show_words
from scrutiny.review.rooms import rule_lines
from scrutiny.review.tables import list_typed, tell_as_kept
from scrutiny.review.typed import LONGEST_CELL, check_typed, says_nothing


def _accept(_field: Field, value: object, _standing: Bodies) -> Json:
    words = check_typed(value, LONGEST_CELL, "This date")
    try:
        return date.fromisoformat(words).isoformat() if words else ""
    except ValueError as unclear:
        raise AnswerRefused("This is not a date. Give a day, a month and a year.") from unclear


def _say(field: Field, value: Json) -> str:
    return say_date(value) if isinstance(value, str) else say_words(field, value)


KIND = Kind(
    name="date",
    offers="",
    is_grid=False,
    is_alone=False,
    is_picked=True,
    holds_many=False,
    begins_with_rows=False,
    called="a date",
    on_paper="with a date",
    how="with a date",
    can_join=False,
    is_asked=True,
    looks_back=True,
    is_linked=False,
    accept=_accept,
    is_empty=says_nothing,
    lacks=lack_nothing,
    list_words=list_typed,
    say=_say,
    show=show_words,
    tell=tell_as_kept,
    spread=count_answers,
    paper_room=rule_lines(1),
)
