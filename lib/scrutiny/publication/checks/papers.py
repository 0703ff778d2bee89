"""Checking a finished paper: what stands in it that nobody marked public, and what may point to a person."""

import re
from collections.abc import Collection, Iterator, Sequence

from scrutiny.publication.checks.counts import find_differences, list_counts
from scrutiny.publication.checks.hidden import find_drafts, find_exempt_papers, find_part_two
from scrutiny.publication.checks.hits import READ_AGAIN, Hit
from scrutiny.publication.checks.names import find_names
from scrutiny.publication.checks.own_figures import find_own_figures
from scrutiny.publication.checks.patterns import list_patterns
from scrutiny.publication.checks.typed import list_typed, list_words_of_things
from scrutiny.publication.own_places import read_own_places
from scrutiny.publication.paper import Paper
from scrutiny.publication.reviews.choosing import keep_marked
from scrutiny.publication.words_of import list_words
from scrutiny.register.councils import list_councils
from scrutiny.review.proceedings import Proceedings
from scrutiny.vocabulary import Mark
from scrutiny.words.dates import say_day
from scrutiny.words.sentences import make_plain

# Shorter words than these are in many a sentence, and prove nothing.
_SHORTEST = 16
_NAMES = "Names"
_UNPUBLISHED = "Ofsted has not published this yet. Until then it goes nowhere."
_HELD_BACK = "Enter the day on which this letter was published with its visit. Until then it goes nowhere."


def check_paper(paper: Paper, proceedings: Proceedings) -> tuple[Hit, ...]:
    """Check a paper for the public against all that the review holds, marked or not."""
    said = make_plain(" ".join(list_words(paper)))
    return tuple(
        dict.fromkeys(
            (
                *_find_hard(said, proceedings),
                *find_own_figures(said, paper, proceedings),
                *_find_typed(said, proceedings),
                *_find_days(proceedings),
            )
        )
    )


def find_open_hits(paper: Paper, proceedings: Proceedings) -> tuple[Hit, ...]:
    """Find the hits that hold a paper for the public: the hard ones, and those that nobody let stand."""
    if paper.mark is not Mark.PUBLIC:
        return ()
    hits = check_paper(paper, proceedings)
    return tuple(hit for hit in hits if hit.is_hard or hit.words not in proceedings.let_stand)


def say_hits(hits: Sequence[Hit]) -> str:
    """Say what must be looked at first."""
    places = "1 place" if len(hits) == 1 else f"{len(hits)} places"
    listed = "\n".join(f"- {hit}" for hit in hits)
    return f"{places} must be looked at first.\n{listed}\n{READ_AGAIN}"


def _find_hard(said: str, proceedings: Proceedings) -> Iterator[Hit]:
    things = (*list_words_of_things(proceedings),)
    # What is public wherever it stands, such as a matter that two rows name, gives nothing away.
    public = {make_plain(words) for _where, thing, words in things if proceedings.is_for(thing, Mark.PUBLIC)}
    for where, thing, words in things:
        if _is_of(public, words):
            continue
        if not proceedings.is_for(thing, Mark.PUBLIC) and _stands(words, said):
            mark = proceedings.marks[thing].mark if thing in proceedings.marks else Mark.WORKING
            yield Hit("Mark", where, words, f"It is marked {mark}.", is_hard=True)
    for words in proceedings.alone:
        if _stands(words, said):
            yield Hit("Alone", "An own answer", words, "Somebody answered this alone.", is_hard=True)
    yield from find_part_two(said, proceedings)
    yield from find_exempt_papers(said, proceedings)
    yield from find_drafts(said, proceedings)
    yield from _find_embargoed(said, proceedings)


def _find_embargoed(said: str, proceedings: Proceedings) -> Iterator[Hit]:
    """Find what a report or the letter of a visit says that is not known to be published."""
    held = (
        ("The report", proceedings.unpublished, _UNPUBLISHED),
        ("The letter of a visit", proceedings.held_back, _HELD_BACK),
    )
    for where, all_words, says in held:
        for words in all_words:
            if _stands(words, said):
                yield Hit("Embargo", where, words, says, is_hard=True)


def _find_typed(said: str, proceedings: Proceedings) -> Iterator[Hit]:
    known, places = _list_known(proceedings), read_own_places(proceedings.briefing.council)
    patterns = list_patterns(proceedings.fewest_told)
    counts = tuple(counted for _where, words in _list_public(proceedings) for counted in list_counts(words))
    for where, words in list_typed(proceedings):
        if make_plain(words) and make_plain(words) in said:
            for name in find_names(words, known):
                yield Hit(_NAMES, where, name, "Give the post, not the person.")
            for place in places:
                if _names(place, words):
                    yield Hit("Places", where, place, "Name no school or home.")
            for found in find_differences(words, counts, proceedings.fewest_told):
                yield Hit("The sum", where, found, "With the number elsewhere this gives a small one back.")
            for check, find, sentence in patterns:
                for found in find(words):
                    yield Hit(check, where, found, sentence)


def _list_public(proceedings: Proceedings) -> Iterator[tuple[str, str]]:
    """List what was typed that any paper for the public may say."""
    return list_typed(keep_marked(proceedings, Mark.PUBLIC))


def _names(place: str, words: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(make_plain(place))}(?!\w)", make_plain(words)) is not None


def _find_days(proceedings: Proceedings) -> Iterator[Hit]:
    if proceedings.pre_election:
        first, last = proceedings.pre_election
        if first <= proceedings.briefing.as_at <= last:
            says = "You are in the weeks before an election. Check first."
            yield Hit("Pre-election", "The day of the paper", f"{say_day(first)} to {say_day(last)}", says)


def _list_known(proceedings: Proceedings) -> Collection[str]:
    """List names that may stand: of councils, and of members as they are minuted."""
    councils = {name for council in list_councils() for name in (council.name, council.full_name)}
    members = {
        name.strip()
        for attendee in proceedings.attendance
        for name in (attendee.name, attendee.substitute_for)
    }
    return {*councils, *members, proceedings.briefing.committee} - {""}


def _is_of(public: Collection[str], words: str) -> bool:
    """Whether words are among the public ones, or an answer that a recommendation rests on gives them."""
    plain = make_plain(words)
    return plain in public or any(f"“{plain}”" in held for held in public)


def _stands(words: str, said: str) -> bool:
    plain = make_plain(words)
    return len(plain) >= _SHORTEST and plain in said
