"""What an erasure leaves behind: how much was erased, and a mark of each token that went with it."""

import hashlib
import json
import re
from collections.abc import Iterator
from contextlib import suppress

from sqlalchemy import ColumnElement, Connection, and_, select

from scrutiny.errors import AnswersErased
from scrutiny.record.entries import THE_REVIEW, EntryKind, Json, Writing, read_instant
from scrutiny.record.identities import Identity, describe_identity
from scrutiny.record.numbering import CARRIED_OVER, REFERENCE
from scrutiny.record.tables import ENTRIES

# Of 64 bits, so that the token of another writing is not taken for one that was erased.
_LENGTH = 16
_SAID = {"entries", "tokens", "review", "references"}
# A reference ends with its number; of a table that people typed, nothing is kept but what has its whole form.
_NUMBERED = re.compile(r"(.{1,60}?)(\d{1,9})")
_FORM = re.compile(r"(?<![^\W\d_])[A-Z]{1,10} \d\d/\d\d-\d{1,9}(?!\d)")
_MARK = re.compile(r'"([0-9a-f]{16})"')


def mark_token(token: str) -> str:
    """Give the mark by which a token is known once it was erased; the token cannot be told from it."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()[:_LENGTH]


def describe_erasure(connection: Connection, review: str, number: int, identity: Identity) -> dict[str, Json]:
    """Say what is about to be erased: of which review, how many entries, and a mark of every token it had."""
    tokens = connection.scalars(select(ENTRIES.c.token).where(ENTRIES.c.review == review))
    marks = {mark_token(str(token)) for token in tokens}
    # The body of an earlier erasure is searched as text, so that a damaged review can be erased too.
    for body in connection.scalars(select(ENTRIES.c.body).where(_is_erasure(review))):
        marks.update(_MARK.findall(str(body)))
    # In an order that tells nothing of the order in which they were written.
    said: dict[str, Json] = {"entries": number, "tokens": [*sorted(marks)]}
    # Numbers that were given are printed on papers, so that none of them is ever given to anything else.
    references: Json = [*_list_last(connection, review)]
    return said | {"review": describe_identity(identity)} | ({"references": references} if references else {})


def _list_last(connection: Connection, review: str) -> list[str]:
    """List the last reference of each beginning that a review gave or carried over, erased before or not."""
    last: dict[str, tuple[int, str]] = {}
    for reference in _list_references(connection, review):
        if numbered := _NUMBERED.fullmatch(reference):
            begins, number = numbered.group(1), int(numbered.group(2))
            last[begins] = max(last.get(begins, (0, "")), (number, reference))
    return sorted(reference for _number, reference in last.values())


def _list_references(connection: Connection, review: str) -> Iterator[str]:
    of_review = ENTRIES.c.review == review
    carried = of_review & (ENTRIES.c.about == CARRIED_OVER)
    for text in connection.scalars(select(ENTRIES.c.body).where(carried)):
        yield from _FORM.findall(str(text))
    given = of_review & ENTRIES.c.about.endswith(REFERENCE, autoescape=True)
    for text in connection.scalars(select(ENTRIES.c.body).where(given | _is_erasure(review))):
        # One that is damaged keeps no review from being erased.
        with suppress(ValueError, TypeError, RecursionError):
            body = json.loads(text)
            kept = body.get("references", []) if isinstance(body, dict) else [body]
            yield from (reference for reference in kept if isinstance(reference, str))


def is_erasure_of(body: Json, number: int) -> bool:
    """Tell whether a body says that so many entries were erased, as this version or an older one says it."""
    if not isinstance(body, dict) or body.get("entries") != number or body.keys() - _SAID:
        return False
    tokens, review = body.get("tokens", []), body.get("review", {})
    references = body.get("references", [])
    if not isinstance(references, list) or not all(isinstance(given, str) for given in references):
        return False
    is_named = isinstance(review, dict) and all(isinstance(words, str) for words in review.values())
    return is_named and isinstance(tokens, list) and all(_is_mark(token) for token in tokens)


def check_not_erased(connection: Connection, review: str, writing: Writing) -> None:
    """Refuse what was erased and is sent again, and what replaces nothing but what was erased."""
    is_again = ENTRIES.c.body.contains(f'"{mark_token(writing.token)}"')
    erasure = select(ENTRIES.c.number, ENTRIES.c.at, is_again).where(_is_erasure(review))
    if (found := connection.execute(erasure).first()) is None:
        return
    number, at, again = found
    # Whoever typed on over erased words did not know of it, and sends those words with their own.
    if again or (writing.replaces and max(writing.replaces) <= number):
        raise AnswersErased(_say_moment(at), number)


def _is_erasure(review: str) -> ColumnElement[bool]:
    # By what it is about too, which has an index: a long review that was never erased is not searched.
    return and_(
        ENTRIES.c.review == review,
        ENTRIES.c.about == THE_REVIEW,
        ENTRIES.c.kind == EntryKind.ERASED.value,
    )


def _is_mark(token: Json) -> bool:
    return isinstance(token, str) and _MARK.fullmatch(f'"{token}"') is not None


def _say_moment(instant: str) -> str:
    try:
        at = read_instant(instant).astimezone()
    except (TypeError, ValueError):
        return "a time that cannot be read"
    return f"{at:%H:%M} on {at.day} {at:%B %Y}"
