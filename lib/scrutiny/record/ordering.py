"""The order in which a council's reviews were opened, which does not hang on what the clock said."""

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection

from scrutiny.record.reading import ReviewListing, list_listings, read_identity


def list_in_order(connection: Connection, council: str) -> tuple[ReviewListing, ...]:
    """List the reviews of a council as they were opened, the oldest first."""
    listings = [found for found in list_listings(connection) if found.review.council == council]
    sealed = {listing.id: read_identity(connection, listing.id) for listing in listings}
    return put_in_order(listings, {id_: identity.after for id_, identity in sealed.items() if identity})


def put_in_order(listings: Iterable[ReviewListing], after: Mapping[str, str]) -> tuple[ReviewListing, ...]:
    """Give reviews as they were opened, the oldest first.

    They are in the order of their dates, but none comes before the one that its first entry names.
    """
    by_time = {listing.id: listing for listing in sorted(listings, key=lambda listing: listing.opened_at)}
    placed: dict[str, ReviewListing] = {}
    for id_ in [*by_time]:
        way: dict[str, ReviewListing] = {}
        while id_ in by_time and id_ not in placed and id_ not in way:
            way[id_] = by_time[id_]
            id_ = after.get(id_, "")  # noqa: PLW2901 - we go back from review to review
        placed |= dict(reversed(way.items()))
    return tuple(placed.values())
