"""Scores that people gave alone: the spread of every risk, and where people are furthest apart."""

import pytest

from scrutiny.record.entries import Json
from scrutiny.review.fields import Field
from scrutiny.review.kinds import find_kind
from scrutiny.review.scores import count_scores
from scrutiny.review.spreads import Share

FIELD = Field("it", "How would you score?", find_kind("heat map"), rows=("Floods", "Too few homes"), steps=5)


def score(risk: str, *, inherent: Json = None, residual: Json = None) -> Json:
    return {"risk": risk, "inherent": inherent, "residual": residual, "target": None}


def test_the_scores_of_each_risk_are_counted_in_the_order_of_the_register_and_never_added_up() -> None:
    given: list[tuple[Json, str]] = [
        ([score("too few  HOMES", residual=[4, 5]), score("Floods", inherent=[2, 2])], ""),
        (
            [score("Too few homes", residual=[2, 5]), score("A risk of my own", inherent=[1, None])],
            "We saw it",
        ),
        ([score("Too few homes", residual=[4, 5]), score("Floods", inherent=[2, 2])], ""),
        ([score("Floods", inherent=[3, 2]), score("A risk of my own", inherent=[1, None])], ""),
    ]
    spread = count_scores(FIELD, given)
    assert spread.people == 4
    assert spread.shares == (
        Share("likelihood 2 and impact 2", 2, "Floods, inherent"),
        Share("likelihood 3 and impact 2", 1, "Floods, inherent"),
        Share("likelihood 2 and impact 5", 1, "Too few homes, residual"),
        Share("likelihood 4 and impact 5", 2, "Too few homes, residual"),
    )
    apart = "They are furthest apart on “Too few homes, residual” (likelihood from 2 to 4)."
    assert spread.said == f"Four people answered. {apart} What only one or two people scored is not shown."
    assert spread.reasons == (("", "We saw it"),)


def test_people_who_are_a_step_apart_are_said_to_be_close_and_one_person_is_not_compared() -> None:
    close: list[tuple[Json, str]] = [([score("Floods", inherent=[3, step])], "") for step in (4, 5)]
    assert count_scores(FIELD, close).said == (
        "Two people answered. No two scores of one risk are more than a step apart."
    )
    assert count_scores(FIELD, close[:1]).said == "One person answered."
    assert count_scores(FIELD, []).said == "Nobody has answered."


def test_a_risk_that_one_person_has_listed_twice_is_scored_once_as_they_last_scored_it() -> None:
    twice: list[tuple[Json, str]] = [
        ([score("Floods", inherent=[1, 1]), score("floods", inherent=[5, 5])], "")
    ]
    spread = count_scores(FIELD, twice)
    assert spread.shares == (Share("likelihood 5 and impact 5", 1, of="Floods, inherent"),)
    assert spread.said == "One person answered."


@pytest.mark.parametrize(("answered", "fewest"), [(2, 2), (3, 3), (7, 3)])
def test_what_so_few_scored_that_each_would_be_told_apart_is_not_shown(answered: int, fewest: int) -> None:
    for scored in range(1, answered + 1):
        given: list[tuple[Json, str]] = [
            ([score("Floods", inherent=[3, 4])] if place < scored else [], "") for place in range(answered)
        ]
        spread = count_scores(FIELD, given)
        assert bool(spread.shares) == (scored >= fewest)
        assert ("is not shown" in spread.said) == (scored < fewest)
