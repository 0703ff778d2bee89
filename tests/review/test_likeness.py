"""How like two wordings are, by which a row that was reworded is known: without waiting for long ones."""

import time
from itertools import combinations

import pytest
from tests.publication.clean_reviews import REVIEWS

from scrutiny.review.sheets.likeness import ALIKE, find_likeness
from scrutiny.review.typed import LONGEST_CELL

SENTENCES = [sentence for review in REVIEWS for sentence in review]
ROWS, SECONDS = 400, 4


@pytest.mark.parametrize(
    ("words", "other"),
    [
        ("Homes for care leavers", "Homes  for Care Leavers"),
        ("Open more foster homes", "Open many more foster homes by March"),
        ("Tell young people early about a move", "Tell children early about each move"),
    ],
)
def test_what_was_put_right_is_like_what_it_was(words: str, other: str) -> None:
    assert find_likeness(words, other) >= ALIKE


def test_sentences_of_their_own_are_not_alike() -> None:
    assert max(find_likeness(*pair) for pair in combinations(SENTENCES, 2)) < ALIKE


def test_long_wordings_are_set_beside_each_other_without_a_wait() -> None:
    long = [" ".join(order)[:LONGEST_CELL] for order in (SENTENCES, SENTENCES[::-1])]
    began = time.monotonic()
    likeness = {find_likeness(*long) for _ in range(ROWS)}
    assert time.monotonic() - began < SECONDS
    assert len(likeness) == 1
