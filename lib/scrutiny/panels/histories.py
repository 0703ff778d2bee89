"""Who changed what: the entries about one field, in words; of ratings only when they were opened."""

from scrutiny.answers.fields import Field
from scrutiny.answers.in_words import say_time, say_value, say_written_on
from scrutiny.panels.session import Session
from scrutiny.record.bodies import make_readable
from scrutiny.record.entries import Entry, EntryKind, Json

_DID = {
    EntryKind.ANSWERED: "wrote",
    EntryKind.WITHDRAWN: "took the answer back",
    EntryKind.REVEALED: "opened the answers",
}


def show_history(session: Session, field: Field) -> list[Json]:
    """Show who wrote what about a field, the newest first; nobody's rating is in it."""
    if session.record is None or session.name is None:
        return []
    entries = session.record.history(session.name, field.about)
    return [_show(field, entry) for entry in reversed(entries) if entry.kind in _DID]


def _show(field: Field, entry: Entry) -> Json:
    when = f"at {say_time(entry)} on {say_written_on(entry)}"
    words = say_value(field, make_readable(entry).body) if entry.kind is EntryKind.ANSWERED else ""
    return {"number": entry.number, "said": f"{entry.author} {_DID[entry.kind]} {when}", "words": words}
