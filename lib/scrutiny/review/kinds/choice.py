"""One of a few options."""

from scrutiny.errors import AnswerRefused
from scrutiny.record.entries import Json
from scrutiny.review.cells import lack_nothing
from scrutiny.review.counting import count_options
from scrutiny.review.fields import Bodies, Field, Kind
from scrutiny.review.in_words import say_words, show_words
from scrutiny.review.rooms import set_out_words
from scrutiny.review.tables import list_typed, tell_as_kept
from scrutiny.review.typed import says_nothing


def _accept(field: Field, value: object, standing: Bodies) -> Json:
    # An answer of before others were offered stays as long as nobody chooses another.
    if value == "" or (isinstance(value, str) and (value in field.offered or value in standing)):
        return value
    raise AnswerRefused(f"This answer is not one of those offered: {'; '.join(field.offered)}.")


KIND = Kind(
    name="choice",
    offers="options",
    is_grid=False,
    is_alone=False,
    is_picked=True,
    holds_many=False,
    begins_with_rows=False,
    called="a choice",
    on_paper="by choosing one: {}",
    how="by choosing one",
    can_join=False,
    is_asked=True,
    looks_back=True,
    is_linked=False,
    accept=_accept,
    is_empty=says_nothing,
    lacks=lack_nothing,
    list_words=list_typed,
    say=say_words,
    show=show_words,
    tell=tell_as_kept,
    spread=count_options,
    paper_room=set_out_words,
)
