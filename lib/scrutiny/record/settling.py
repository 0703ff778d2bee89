"""Settling: whose words an answer holds that somebody chose, or put together from several versions."""

from dataclasses import dataclass

from scrutiny.record.entries import Entry, EntryKind, Json
from scrutiny.record.persons import person_of

SETTLING = frozenset({EntryKind.CHOSEN, EntryKind.JOINED})


@dataclass(frozen=True)
class Settled(Entry):
    """A version in which words of other people stand: its body is the answer alone."""

    written_by: tuple[str, ...] = ()


def make_body(value: Json, written_by: tuple[str, ...]) -> Json:
    """Give an answer with the names of those who wrote it, as an entry that settles it is kept."""
    return {"value": value, "written_by": [*written_by]}


def read_version(entry: Entry) -> Entry:
    """Give an entry as a version of an answer, whose body is the answer alone; of any shape, one."""
    if entry.kind not in SETTLING or isinstance(entry, Settled):
        return entry
    read = read_body(entry.body)
    value, written_by = read or (entry.body, ())
    return Settled(**(vars(entry) | {"body": value}), written_by=written_by)


def list_writers(version: Entry) -> tuple[str, ...]:
    """List who wrote the words of a version: of one put together, whoever did so too."""
    if not isinstance(version, Settled) or not version.written_by:
        return (version.author,)
    own = (version.author,) if version.kind is EntryKind.JOINED else ()
    # Each person once, by the name that comes first.
    named = {person_of(name): name for name in reversed((*version.written_by, *own))}
    return tuple(reversed(named.values()))


def read_body(body: Json) -> tuple[Json, tuple[str, ...]] | None:
    """Read what `make_body` makes: the answer and who wrote it; nothing of any other shape."""
    match body:
        case {"value": value, "written_by": [*names], **others} if not others and names:
            return (value, tuple(map(str, names))) if all(isinstance(name, str) for name in names) else None
    return None
