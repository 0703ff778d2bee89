"""Answers in a shape that their question does not have: said to be unreadable, and no failure of a page."""

from datetime import UTC, datetime

import pytest
from tests.review.asking import is_empty, lacks, say, show, tell

from scrutiny.record.bodies import CANNOT_BE_READ
from scrutiny.record.entries import Entry, EntryKind, Json
from scrutiny.record.folding import ReviewState, fold
from scrutiny.review.fields import Field
from scrutiny.review.kinds import KINDS, find_kind
from scrutiny.review.ratings import count_spread, show_rating
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


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("body", BODIES, ids=range(len(BODIES)))
def test_no_answer_in_another_shape_stops_a_page(kind: str, body: Json) -> None:
    field = Field("it", "?", find_kind(kind), offered=("a", "b"), steps=5)
    show(field, body)
    tell(field, body)
    is_empty(field, body)
    assert isinstance(say(field, body), str)
    assert isinstance(lacks(field, body), tuple)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("body", BODIES, ids=range(len(BODIES)))
def test_no_rating_in_another_shape_stops_a_page(kind: str, body: Json) -> None:
    field = Field("it", "?", find_kind(kind), offered=("a", "b"), steps=5, individual=True)
    state = rate(body)
    assert count_spread(field, state).people == 2
    assert show_rating(field, state, "Ada")


def test_what_is_no_answer_is_said_to_be_unreadable() -> None:
    field = Field("it", "?", find_kind("long text"))
    bodies: list[Json] = [7, {"a": {"b": [1]}}]
    assert [say(field, body) for body in bodies] == [CANNOT_BE_READ, CANNOT_BE_READ]
    assert tell(field, {"a": 1}) == CANNOT_BE_READ
