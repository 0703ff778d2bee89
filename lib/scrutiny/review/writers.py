"""Writers: who wrote the words of an answer and, where somebody else chose or joined them, who did."""

from scrutiny.record.entries import Entry, EntryKind
from scrutiny.record.settling import list_writers
from scrutiny.words.sentences import join_words

_SETTLED = {EntryKind.CHOSEN: "chosen by", EntryKind.JOINED: "put together by"}


def say_by(version: Entry) -> str:
    """Say by whom a version is, as it follows “written by”."""
    writers = join_words([*list_writers(version)])
    done = _SETTLED.get(version.kind)
    return f"{writers}, {done} {version.author}" if done else writers
