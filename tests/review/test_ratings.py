"""The spread of what people answered alone, in words and with counts."""

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from scrutiny.record.entries import Entry, EntryKind, Json
from scrutiny.record.folding import ReviewState
from scrutiny.review.fields import Field
from scrutiny.review.kinds import find_kind
from scrutiny.review.ratings import count_spread
from scrutiny.vocabulary import Role

POINTS = ("not at all", "a little", "fairly well", "well", "very well")


def make_state(answers: Sequence[Json]) -> ReviewState:
    now = datetime(2026, 11, 23, 14, 32, tzinfo=UTC)
    entries = {
        str(number): Entry(
            "r", number, EntryKind.RATED, "it", {"value": value, "reason": ""}, str(number), Role.MEMBER, now,
            f"t{number}", (), "", "",
        )
        for number, value in enumerate(answers, start=1)
    }  # fmt: skip
    return ReviewState(len(answers), {}, {"it": entries}, frozenset({"it"}))


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        (["well"], "One person answered. They said well."),
        (["well", "well"], "Two people answered. All said well."),
        (["well", "very well"], "Two people answered. All said well or very well."),
        (["well", "a little"], "Two people answered. One said a little, and one said well."),
        (
            ["a little", "fairly well", "well", "well"],
            "Four people answered. Two said well, one said a little, and one said fairly well.",
        ),
        ([], "Nobody has answered."),
    ],
)
def test_agreement_is_said_in_words_with_counts(answers: list[Json], said: str) -> None:
    field = Field("it", "How well?", find_kind("scale"), offered=POINTS, individual=True)
    assert count_spread(field, make_state(answers)).said == said


def test_choices_that_have_no_order_are_never_joined() -> None:
    field = Field("it", "Which?", find_kind("choice"), offered=("good", "poor", "no view"), individual=True)
    said = count_spread(field, make_state(["good", "poor", "poor"])).said
    assert said == "Three people answered. Two said poor, and one said good."


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ([["Demand", "Housing"], ["Demand"], ["demand", "Housing"]], "Demand (three); Housing (two)"),
        ([["Demand"], ["Housing"]], ""),
    ],
)
def test_of_lists_what_was_given_most_often_is_said(answers: list[Json], said: str) -> None:
    field = Field("it", "Which?", find_kind("list"), individual=True)
    people = "Three" if said else "Two"
    most = f"Most often: {said}." if said else "No two gave the same."
    assert count_spread(field, make_state(answers)).said == f"{people} people answered. {most}"


def test_of_one_answer_nothing_is_compared() -> None:
    field = Field("it", "Which?", find_kind("list"), individual=True)
    assert count_spread(field, make_state([["Demand", "Housing"]])).said == "One person answered."
