"""What nobody can let stand in a paper for the public: parts of what is exempt, and reports in draft."""

import re
from collections.abc import Iterator

from scrutiny.publication.checks.hits import Hit
from scrutiny.publication.checks.names import read_words
from scrutiny.publication.checks.typed import list_typed, list_words_of_things
from scrutiny.review.proceedings import Proceedings
from scrutiny.vocabulary import Mark
from scrutiny.words.sentences import make_plain

_DRAFT = re.compile(
    r"\bdraft (?:\w+ ){0,3}?(?:report|findings|judgements?|letter)\b|\breport[ -]in[ -]draft\b|"
    r"\b(?:report|findings|letter),? (?:\(|still )?(?:in |as a )?draft\b|\bfactual accuracy\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_SHORTEST_TITLE = 8
# Of so many words in a row so many must tell something, which "that the director reports to the" does not.
_RUN, _TELLING, _SHORTEST, _LETTERS = 10, 5, 4, 16


def find_part_two(said: str, proceedings: Proceedings) -> Iterator[Hit]:
    """Find words in a row of what is exempt, wherever they stand in a paper, and why it was withheld."""
    runs = _list_runs(said)
    for where, words, is_reason in _list_exempt(proceedings):
        plain = make_plain(words)
        if len(plain) >= _LETTERS and plain in said:
            # Where the whole of a thing stands, its mark is said to be wrong, and once is enough; a reason
            # has none.
            met = words if is_reason else ""
        else:
            met = next((run for run in _list_runs(words) if run in runs), "")
        if met:
            yield Hit("Part 2", where, met, "This was said with the public out.", is_hard=True)


def _list_exempt(proceedings: Proceedings) -> Iterator[tuple[str, str, bool]]:
    """List the words of what is exempt, and those that are a reason for it, which no other check finds."""
    for where, thing, words in list_words_of_things(proceedings):
        if proceedings.is_for(thing, Mark.EXEMPT):
            yield where, words, False
    for marked in proceedings.marks.values():
        if marked.mark is Mark.EXEMPT and marked.reason != marked.in_general:
            yield "Why something is withheld", marked.reason, True


def _list_runs(words: str) -> dict[str, None]:
    plain = [match.group().casefold() for match in _WORD.finditer(words)]
    runs = (plain[at : at + _RUN] for at in range(len(plain) - _RUN + 1))
    return {" ".join(run): None for run in runs if len(list(filter(_tells, run))) >= _TELLING}


def _tells(word: str) -> bool:
    return (
        len(word) >= _SHORTEST
        and word not in read_words("tells_nothing.txt")
        and word not in read_words("no_name.txt")
    )


def find_exempt_papers(said: str, proceedings: Proceedings) -> Iterator[Hit]:
    """Find the title of a document that is marked exempt, which no list for the public may name."""
    for document in proceedings.documents:
        is_exempt = proceedings.is_document_for(document, Mark.EXEMPT)
        if is_exempt and len(document) >= _SHORTEST_TITLE and make_plain(document) in said:
            yield Hit(
                "Background papers", "Documents", document, "An exempt paper may not be listed.", is_hard=True
            )


def find_drafts(said: str, proceedings: Proceedings) -> Iterator[Hit]:
    """Find what is said of a report that is still a draft."""
    for where, words in list_typed(proceedings):
        if words and make_plain(words) in said:
            for match in _DRAFT.finditer(words):
                yield Hit("Draft report", where, match.group(), "This report is still a draft.", is_hard=True)
