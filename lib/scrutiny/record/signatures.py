"""Signatures as entries: which stands beside which, and when the same one would be given twice."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from scrutiny.errors import EntryRefused
from scrutiny.record.entries import Entry, EntryKind, Json, Writing
from scrutiny.record.persons import person_of
from scrutiny.record.rights import Person, signs_as_chair
from scrutiny.record.tables import ENTRIES

# What a chair's signature says: the number of the entry by which whoever leads signed.
BESIDE = "beside"
_ONCE = "Sign again once something has changed."
_NEXT = "Sign beside the next version, once whoever leads has signed it."


def is_by_chair(signed: Entry | Writing) -> bool:
    """Tell whether a signature is the chair's, beside that of whoever leads."""
    return signs_as_chair(Person(signed.author, signed.role, signed.how))


def find_beside(signature: Entry, signed: Sequence[Entry]) -> int:
    """Find the number of the signature that a chair's stands beside; 0 where there is none."""
    said, version = (_read(signature.body, part) for part in (BESIDE, "version"))
    led = (entry for entry in signed if not is_by_chair(entry) and entry.number < signature.number)
    # One of before this was said stands beside the last of its version.
    numbers = (
        entry.number
        for entry in led
        if said == entry.number or (said is None and _read(entry.body, "version") == version)
    )
    return max(numbers, default=0)


def check_signs_once(connection: Connection, review: str, signed: Sequence[Entry], writing: Writing) -> None:
    """Refuse a signature that somebody has given already, as what they are, of the record as it stands."""
    is_chair, person = is_by_chair(writing), person_of(writing.author)
    own = [entry for entry in signed if is_by_chair(entry) == is_chair and person_of(entry.author) == person]
    if is_chair and _read(writing.body, BESIDE) in {find_beside(entry, signed) for entry in own}:
        raise EntryRefused("You have signed this version as its chair already, so nothing is written.", _NEXT)
    if is_chair or not own or _read(own[-1].body, "editions") != _read(writing.body, "editions"):
        return
    later = (ENTRIES.c.review == review) & (ENTRIES.c.number > own[-1].number)
    others = select(ENTRIES.c.number).where(later, ENTRIES.c.kind != EntryKind.SIGNED.value).limit(1)
    if connection.execute(others).first() is None:
        raise EntryRefused("You have signed this record as it stands already, so nothing is written.", _ONCE)


def _read(body: Json, part: str) -> Json:
    return body.get(part) if isinstance(body, dict) else None
