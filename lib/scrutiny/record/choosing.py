"""Finds the review that a person means, among those that are in the record."""

from collections.abc import Iterable
from typing import TypeVar

from scrutiny.errors import UnknownReview
from scrutiny.record.entries import ReviewName
from scrutiny.record.reading import ReviewListing

_Found = TypeVar("_Found")


def choose_review(every: Iterable[ReviewListing], council: str, name: str = "") -> ReviewListing:
    """Give the review of a council by its name, or the only one it has."""
    listings = [listing for listing in every if listing.review.council == council]
    chosen = [listing for listing in listings if listing.review.name == name] if name else listings
    if len(chosen) != 1:
        raise UnknownReview(council, [listing.review.name for listing in listings], asked=name)
    return chosen[0]


def check_written(found: _Found | None, review: ReviewName) -> _Found:
    """Give what was found of a review, or refuse one that nobody has written to."""
    if found is None:
        raise UnknownReview(review.council, [], asked=review.name)
    return found
