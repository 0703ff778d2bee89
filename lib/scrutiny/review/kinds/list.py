"""A list of items, each in a few words."""

from scrutiny.record.entries import Json
from scrutiny.review.cells import check_words, lack_words, list_standing
from scrutiny.review.counting import count_items
from scrutiny.review.fields import Bodies, Field, Kind
from scrutiny.review.in_words import say_words, show_list
from scrutiny.review.rooms import rule_lines
from scrutiny.review.tables import list_typed, tell_list
from scrutiny.review.typed import LONGEST_CELL, check_many, check_typed, says_nothing


def _accept(field: Field, value: object, standing: Bodies) -> Json:
    there = list_standing(field, standing)
    items = enumerate(check_many(value), start=1)
    words = ((f"Row {at}", check_typed(item, LONGEST_CELL, f"Row {at}")) for at, item in items)
    return [check_words(field, said, what, there) for what, said in words]


KIND = Kind(
    name="list",
    offers="",
    is_grid=False,
    is_alone=False,
    is_picked=False,
    holds_many=True,
    begins_with_rows=False,
    called="a list",
    on_paper="as a list",
    how="as a list",
    can_join=True,
    is_asked=True,
    looks_back=True,
    is_linked=False,
    accept=_accept,
    is_empty=says_nothing,
    lacks=lack_words,
    list_words=list_typed,
    say=say_words,
    show=show_list,
    tell=tell_list,
    spread=count_items,
    paper_room=rule_lines(5),
)
