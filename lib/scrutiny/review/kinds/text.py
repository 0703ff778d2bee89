"""A few words on one line."""

from scrutiny.record.entries import Json
from scrutiny.review.cells import check_words, lack_words, list_standing
from scrutiny.review.counting import count_answers
from scrutiny.review.fields import Bodies, Field, Kind
from scrutiny.review.in_words import say_words, show_words
from scrutiny.review.rooms import rule_lines
from scrutiny.review.tables import list_typed, tell_as_kept
from scrutiny.review.typed import LONGEST_TEXT, check_typed, says_nothing


def accept_text(field: Field, value: object, standing: Bodies) -> Json:
    """Give typed words as they may be kept."""
    words = check_typed(value, field.longest or LONGEST_TEXT, "This answer")
    return check_words(field, words, "This answer", list_standing(field, standing))


KIND = Kind(
    name="text",
    offers="",
    is_grid=False,
    is_alone=False,
    is_picked=False,
    holds_many=False,
    begins_with_rows=False,
    called="a line of text",
    on_paper="in a sentence or two",
    how="in a sentence or two",
    can_join=True,
    is_asked=True,
    looks_back=True,
    is_linked=False,
    accept=accept_text,
    is_empty=says_nothing,
    lacks=lack_words,
    list_words=list_typed,
    say=say_words,
    show=show_words,
    tell=tell_as_kept,
    spread=count_answers,
    paper_room=rule_lines(2),
)
