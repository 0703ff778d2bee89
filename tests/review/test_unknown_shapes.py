"""Answers in a shape that their question does not have: said to be unreadable, and no failure of a page."""

from datetime import UTC, datetime

import pytest

from scrutiny.record.bodies import CANNOT_BE_READ
from scrutiny.record.entries import Entry, EntryKind, Json
from scrutiny.record.folding import ReviewState, fold
from scrutiny.review.blockers import say_blockers
from scrutiny.review.fields import Field, FieldKind
from scrutiny.review.in_words import say_value, show_value
from scrutiny.review.ratings import count_spread, show_rating
from scrutiny.review.tables import show_body
from scrutiny.review.values import is_empty
from scrutiny.vocabulary import Role

BODIES: list[Json] = [
    7,
    True,
    [],
    [[]],
    [[["a"]]],
    ["a", ["b"]],
    {"a": {"b": [1]}},
    {"columns": [], "rows": [[]]},
    {"columns": ["a", "a"], "rows": [["x", "y", "z"]]},
    {"columns": [1], "rows": [1]},
    [{"risk": "r", "inherent": [1]}],
    [{"risk": ["x"], "residual": 7}],
]


def rate(value: Json) -> ReviewState:
    """Give what stands after two people rated something alike, and it was revealed."""
    at, body = datetime(2026, 11, 23, tzinfo=UTC), {"value": value, "reason": ""}
    wrote = [
        (EntryKind.RATED, body, "Ada"),
        (EntryKind.RATED, body, "Grace"),
        (EntryKind.REVEALED, None, "Ada"),
    ]
    return fold(
        Entry("r", number, kind, "it", held, author, Role.MEMBER, at, f"t{number}", (), "", "")
        for number, (kind, held, author) in enumerate(wrote, start=2)
    )


@pytest.mark.parametrize("kind", FieldKind)
@pytest.mark.parametrize("body", BODIES, ids=range(len(BODIES)))
def test_no_answer_in_another_shape_stops_a_page(kind: FieldKind, body: Json) -> None:
    field = Field("it", "?", kind, offered=("a", "b"), steps=5)
    show_value(field, body)
    show_body(field, body)
    is_empty(field, body)
    assert isinstance(say_value(field, body), str)
    assert isinstance(say_blockers(field, body), tuple)


@pytest.mark.parametrize("kind", FieldKind)
@pytest.mark.parametrize("body", BODIES, ids=range(len(BODIES)))
def test_no_rating_in_another_shape_stops_a_page(kind: FieldKind, body: Json) -> None:
    field = Field("it", "?", kind, offered=("a", "b"), steps=5, individual=True)
    state = rate(body)
    assert count_spread(field, state).people == 2
    assert show_rating(field, state, "Ada")


def test_what_is_no_answer_is_said_to_be_unreadable() -> None:
    field = Field("it", "?", FieldKind.LONG_TEXT)
    bodies: list[Json] = [7, {"a": {"b": [1]}}]
    assert [say_value(field, body) for body in bodies] == [CANNOT_BE_READ, CANNOT_BE_READ]
    assert show_body(field, {"a": 1}) == CANNOT_BE_READ
