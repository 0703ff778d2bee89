"""Attributing: what an answer is kept as, with the names of others whose words it holds."""

from scrutiny.record.entries import Entry, EntryKind, Json
from scrutiny.record.folding import find_answer
from scrutiny.record.persons import person_of
from scrutiny.record.settling import list_writers, make_body, read_version
from scrutiny.review.cells import check_words
from scrutiny.review.fields import Field
from scrutiny.review.messages import Saving
from scrutiny.review.page import Page
from scrutiny.review.typed import clean_text


def attribute(page: Page, message: Saving, field: Field, value: Json) -> tuple[EntryKind, Json]:
    """Give what to write for an answer: given alone, its sender's words, chosen by them, or put together."""
    if field.individual:
        reason = check_words(field, clean_text(message.reason), "This reason")
        return EntryKind.RATED, {"value": value, "reason": reason}
    kept = _list_kept(page, message)
    writers = {person_of(name): name for version in kept for name in list_writers(version)}
    if not writers.keys() - {person_of(message.author)}:
        return EntryKind.ANSWERED, value
    is_whole = len(kept) == 1 and value in (kept[0].body, field.kind.tell(field, kept[0].body))
    return EntryKind.CHOSEN if is_whole else EntryKind.JOINED, make_body(value, tuple(writers.values()))


def _list_kept(page: Page, message: Saving) -> list[Entry]:
    wanted = {*message.keeps} & {*message.replaces}
    standing = find_answer(page.state, message.about).versions
    kept = [version for version in standing if version.number in wanted]
    if len(kept) == len(wanted):
        return kept
    # Of a message that is sent again, the versions stand no more.
    entries = page.list_entries(message.about)
    return [read_version(entry) for entry in entries if entry.number in wanted]
