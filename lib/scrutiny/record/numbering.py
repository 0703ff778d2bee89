"""Numbering: the next reference of a council, given while everybody else who writes to its reviews waits."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, select

from scrutiny.record.entries import EntryKind, Writing
from scrutiny.record.tables import ENTRIES, REVIEWS

# What a reference is about ends so; and the answer in which those stand that were given in earlier years.
REFERENCE, CARRIED_OVER = ".reference", "tracker.carried"


@dataclass(frozen=True)
class Numbering:
    """What is to be numbered: what each reference is about, with how it begins.

    Numbers that were ever given, or that were carried over, are not given again.
    """

    begins: Mapping[str, str]


def hold_council(connection: Connection, council: str) -> None:
    """Keep every writer of a council's reviews waiting, so that no number is given twice."""
    held = select(REVIEWS.c.id).where(REVIEWS.c.council == council).order_by(REVIEWS.c.id)
    connection.execute(held.with_for_update())


def give_references(
    connection: Connection, council: str, review: str, numbering: Numbering, writing: Writing
) -> Iterator[Writing]:
    """Give a reference to each thing that has none yet, as what its author writes with something else."""
    mine = select(ENTRIES.c.about).where(ENTRIES.c.review == review, ENTRIES.c.about.in_(numbering.begins))
    numbered = set(connection.execute(mine).scalars())
    given: Counter[str] = Counter()
    for place, (about, begins) in enumerate(numbering.begins.items()):
        if about not in numbered:
            given[begins] = (given[begins] or _find_last(connection, council, begins)) + 1
            reference, token = f"{begins}{given[begins]:02}", f"{writing.token[:60]}:{place}"
            yield Writing(
                EntryKind.ANSWERED, about, reference, writing.author, writing.role, token, how=writing.how
            )


def _find_last(connection: Connection, council: str, begins: str) -> int:
    """Find the last number given in any review of the council, erased or not, or that came with a sheet."""
    is_numbered = (
        ENTRIES.c.about.endswith(REFERENCE, autoescape=True)
        | (ENTRIES.c.about == CARRIED_OVER)
        | (ENTRIES.c.kind == EntryKind.ERASED.value)
    )
    of_council = select(ENTRIES.c.body).join(REVIEWS, ENTRIES.c.review == REVIEWS.c.id)
    bodies = connection.execute(of_council.where(REVIEWS.c.council == council, is_numbered)).scalars()
    # As it is kept, so that a stroke in it is written as JSON has it.
    given = re.compile(re.escape(json.dumps(begins)[1:-1]) + r"(\d{1,9})(?!\d)")
    return max((int(number) for body in bodies for number in given.findall(body)), default=0)
