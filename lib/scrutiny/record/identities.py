"""Which review some entries are of, as they themselves seal it: council, name, opening, the one before."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from scrutiny.record.entries import Entry, EntryKind, Json, ReviewName, say_instant


@dataclass(frozen=True)
class Identity:
    """Which review it is, when it was opened, and after which other; and the entry that gave it its name."""

    council: str
    name: str
    opened_at: str
    after: str = ""
    named_at: int = 1

    @property
    def review(self) -> ReviewName:
        """Give the review by its council and name."""
        return ReviewName(self.council, self.name)


def describe_opening(review: ReviewName, after: str) -> dict[str, Json]:
    """Say which review is opened, and after which review of its council, if there is one."""
    named: dict[str, Json] = {"council": review.council, "name": review.name}
    return named | ({"after": after} if after else {})


def describe_identity(identity: Identity) -> dict[str, Json]:
    """Say which review was erased, so that what stays still seals which it is."""
    return {**describe_opening(identity.review, identity.after), "opened_at": identity.opened_at}


def find_identity(entries: Iterable[Entry]) -> Identity | None:
    """Give which review some entries are of; nothing where none of them says so, as after older erasures."""
    identity: Identity | None = None
    for entry in entries:
        identity = follow_identity(identity, entry)
    return identity


def follow_identity(identity: Identity | None, entry: Entry) -> Identity | None:
    """Give which review it is after one more entry."""
    body = entry.body if isinstance(entry.body, dict) else {}
    if entry.kind is EntryKind.OPENED:
        return _read(entry, body | {"opened_at": say_instant(entry.at)})
    if entry.kind is EntryKind.ERASED and isinstance(review := body.get("review"), dict):
        return _read(entry, review)
    if entry.kind is EntryKind.RENAMED and identity and isinstance(name := body.get("name"), str):
        return replace(identity, name=name, named_at=entry.number)
    return identity


def find_identity_fault(sealed: Identity, kept: Identity) -> str:
    """Say how a review is kept otherwise than its own entries seal it; nothing where it is not."""
    if kept.council != sealed.council:
        return f"it is kept as of {kept.council!r}, and this entry seals it as of {sealed.council!r}"
    if kept.name != sealed.name:
        return (
            f"it is kept as {kept.name!r}, and this entry seals its name as {sealed.name!r}. If somebody "
            "gave it the new name, let them say so: scrutiny record rename"
        )
    if kept.opened_at != sealed.opened_at:
        return f"it is kept as opened at {kept.opened_at}, and this entry seals {sealed.opened_at!r}"
    return ""


def _read(entry: Entry, said: Mapping[str, Json]) -> Identity | None:
    council, name, opened_at = (said.get(key) for key in ("council", "name", "opened_at"))
    after = said.get("after", "")
    if all(isinstance(words, str) for words in (council, name, opened_at, after)):
        return Identity(str(council), str(name), str(opened_at), str(after), entry.number)
    return None
