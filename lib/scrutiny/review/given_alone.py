"""What people answered alone and others were not told: it stands in no paper for the public."""

from collections.abc import Iterator, Mapping

from scrutiny.guide.columns import ColumnKind
from scrutiny.guide.prompts import Prompt
from scrutiny.record.entries import Entry, Json
from scrutiny.record.folding import ReviewState
from scrutiny.record.kept_tables import KEY
from scrutiny.record.rounds import Round
from scrutiny.review.linking import list_links
from scrutiny.review.page import Page
from scrutiny.review.ratings import read_given, read_part
from scrutiny.review.recommendations import list_recommendations

# Of fewer, two who talk know what the third said.
_FEWEST_TOLD = 3
_FEWEST_WORDS = 6
# The risk that a score is of.
_OF_WHAT = "risk"


def list_given_alone(page: Page) -> tuple[str, ...]:
    """List the words of answers that could be told whose they are: not shown, or given by fewer than three.

    That holds for each round. Words that a question offers, or that all can link to, tell of nobody.
    """
    prompts = [prompt for guidance in page.all_guides for prompt in guidance.prompts.values()]
    recommended = (recommendation.text for recommendation in list_recommendations(page))
    linked = (option.words for option in list_links(page))
    offered = {*recommended, *linked, *(words for prompt in prompts for words in _list_offered(prompt))}
    named = {KEY, *(heading for prompt in prompts for heading in _list_naming(prompt))}
    untold = [entry for given in _list_untold(page.state) for entry in given.values()]
    values = (words for entry in untold for words in _list_words(read_part(entry, "value"), named))
    told = (words for words in map(str.strip, values) if words not in offered and _tells(words))
    return tuple(dict.fromkeys((*told, *(reason for _value, reason in read_given(untold) if reason))))


def _tells(words: str) -> bool:
    """Whether words are more than a topic, which anybody may speak of."""
    return len(words.split()) >= _FEWEST_WORDS


def _list_offered(prompt: Prompt) -> Iterator[str]:
    yield from (*prompt.answer.words, *prompt.answer.rows)
    yield from (option for column in prompt.answer.columns for option in column.options)


def _list_naming(prompt: Prompt) -> Iterator[str]:
    """List the headings under which a post, a day or a choice stands, which may be named elsewhere."""
    yield from (column.name for column in prompt.answer.columns if column.kind is not ColumnKind.WORDS)


def _list_untold(state: ReviewState) -> Iterator[Mapping[str, Entry]]:
    now = (Round(given, about in state.revealed) for about, given in state.ratings.items())
    before = (ended for rounds in state.earlier.values() for ended in rounds)
    for held in (*now, *before):
        if not held.is_shown or len(held.ratings) < _FEWEST_TOLD:
            yield held.ratings


def _list_words(body: Json, named: set[str]) -> Iterator[str]:
    """List the words in an answer, cell by cell."""
    match body:
        case str():
            yield body
        case {"columns": [*headings], "rows": [*rows]}:
            for row in rows:
                cells = zip(headings, row, strict=False) if isinstance(row, list) else ()
                yield from (
                    words for name, cell in cells if name not in named for words in _list_words(cell, named)
                )
        case [*parts]:
            yield from (words for part in parts for words in _list_words(part, named))
        case dict():
            parts = [part for name, part in body.items() if name != _OF_WHAT]
            yield from (words for part in parts for words in _list_words(part, named))
