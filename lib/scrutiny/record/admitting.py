"""Admitting: what may be added to a review as it stands, asked while every other writer of it waits."""

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, or_, select

from scrutiny.errors import AnswersClosed, AnswersShown, EntryRefused
from scrutiny.record.entries import THE_SESSION, Entry, EntryKind, Json, ReviewName, Writing
from scrutiny.record.folding import FEWEST_SHOWN, fold
from scrutiny.record.persons import person_of
from scrutiny.record.reading import list_entries
from scrutiny.record.rights import check_leads_not
from scrutiny.record.rounds import SHOWS, find_question, list_named
from scrutiny.record.settling import SETTLING, list_writers, read_body, read_version
from scrutiny.record.signatures import check_signs_once
from scrutiny.record.tables import ENTRIES

# What is kept with showing two answers: that the facilitator was told they can be told apart.
TOLD_APART: Json = {"can_be_told_apart": True}


def check_admitted(connection: Connection, review: str, named: ReviewName, writing: Writing) -> None:
    """Refuse what does not go with what was written about the same thing before, in the review so named."""
    about = select(ENTRIES).where(ENTRIES.c.review == review, ENTRIES.c.about == writing.about)
    if writing.kind in SETTLING:
        replaced = about.where(ENTRIES.c.number.in_(writing.replaces))
        _check_settling(list_entries(connection, named, replaced), writing)
    if writing.kind in {EntryKind.RATED, EntryKind.REVEALED}:
        entries = (*list_entries(connection, named, about), *_list_led(connection, review, named))
        _check_showing(sorted(entries, key=lambda entry: entry.number), writing)
    if writing.kind is EntryKind.SIGNED:
        check_signs_once(connection, review, list_entries(connection, named, about), writing)
    if writing.kind is EntryKind.LED:
        _check_follows(_list_led(connection, review, named), writing)
        for question in list_named(writing.body, SHOWS):
            within = or_(
                ENTRIES.c.about == question, ENTRIES.c.about.startswith(f"{question}.", autoescape=True)
            )
            asked = or_(within, ENTRIES.c.about == THE_SESSION)
            of_question = select(ENTRIES).where(ENTRIES.c.review == review, asked).order_by(ENTRIES.c.number)
            _check_shows(list_entries(connection, named, of_question), question, writing)


def _list_led(connection: Connection, review: str, named: ReviewName) -> tuple[Entry, ...]:
    of_session = select(ENTRIES).where(ENTRIES.c.review == review, ENTRIES.c.about == THE_SESSION)
    return list_entries(connection, named, of_session.where(ENTRIES.c.kind == EntryKind.LED.value))


def _check_follows(led: tuple[Entry, ...], writing: Writing) -> None:
    """Refuse to move a session on from where it is no longer, as where two people lead it at once."""
    if writing.replaces != tuple(entry.number for entry in led[-1:]):
        raise EntryRefused("Somebody else has moved the session on meanwhile.", "Look where it is now.")


def _check_settling(replaced: Iterable[Entry], writing: Writing) -> None:
    """Refuse an answer that is said to be somebody's who wrote none of the versions it replaces."""
    versions = map(read_version, replaced)
    writers = {person_of(name) for version in versions for name in list_writers(version)}
    read = read_body(writing.body)
    if read is None or not {person_of(name) for name in read[1]} <= writers:
        raise EntryRefused("This says that somebody wrote what they did not.", "Open the page again.")


def _check_showing(entries: Iterable[Entry], writing: Writing) -> None:
    """Refuse an own answer once it is closed or shown, and showing what would tell whose it is."""
    state = fold(entries)
    is_shown = writing.about in state.revealed
    if writing.kind is EntryKind.RATED and is_shown:
        raise AnswersShown
    if writing.kind is EntryKind.RATED and not state.rounds.takes(writing.about):
        raise AnswersClosed
    if writing.kind is EntryKind.RATED and state.rounds.holds(writing.about):
        check_leads_not(writing.person)
    if writing.kind is EntryKind.REVEALED and state.rounds.is_open.get(find_question(writing.about)):
        raise EntryRefused("The session has this question open.", "Close the answers there first.")
    if writing.kind is EntryKind.REVEALED and not is_shown:
        given = state.ratings.get(writing.about, {})
        _check_people(_count_shown(given, writing.author), writing.body)


def _check_shows(entries: Iterable[Entry], question: str, writing: Writing) -> None:
    """Refuse to show one question of a session where that would tell whose an answer is."""
    ratings, body = fold(entries).ratings, writing.body
    of_question = [given for about, given in ratings.items() if find_question(about) == question]
    counts = [_count_shown(given, writing.author) for given in of_question]
    told = isinstance(body, dict) and body.get("can_be_told_apart") is True
    _check_people(max(counts, default=0), TOLD_APART if told else None)
    # Of several that are asked together, what only two people answered tells them apart too.
    if FEWEST_SHOWN in counts:
        _check_people(FEWEST_SHOWN, TOLD_APART if told else None)


def _count_shown(given: Mapping[str, Entry], author: str) -> int:
    """Count who has answered: whoever shows the answers knows their own, which hides no other's."""
    others = len(given.keys() - {person_of(author)})
    return len(given) if others >= FEWEST_SHOWN else others


def _check_people(people: int, body: Json) -> None:
    if people == 0:
        raise EntryRefused("Nobody has answered yet, so there is nothing to show.", "Wait for answers.")
    if people < FEWEST_SHOWN:
        raise EntryRefused(
            "One person has answered. With one answer it would be plain whose it is, so it is not shown.",
            "Let others answer first.",
        )
    if people == FEWEST_SHOWN and body != TOLD_APART:
        raise EntryRefused(
            "Only two people have answered, so they can be told apart: each will know what the other said.",
            "Wait for others, or show the answers all the same.",
        )
