"""The blockers: plain sentences on what is missing from an answer, or does not fit together."""

from collections.abc import Iterable, Iterator

from scrutiny.record.folding import ReviewState, find_answer
from scrutiny.review.contract import Blocker
from scrutiny.review.fields import Field
from scrutiny.review.progress import is_answered

_LEFT_OPEN = "Two answers stand. Choose one of them, or write one from both."


def list_blockers(field: Field, state: ReviewState) -> tuple[str, ...]:
    """List what is missing from what stands about a field, or why nothing can be written there yet."""
    if field.locked:
        return tuple(lock.sentence for lock in field.locked)
    if not is_answered(field, state):
        return (f"There is no answer yet to {field.name}.",)
    if field.individual:
        return ()
    answer = find_answer(state, field.about)
    disputed = (_LEFT_OPEN,) if answer.is_disputed else ()
    return (*disputed, *(words for entry in answer.versions for words in field.kind.lacks(field, entry.body)))


def find_blockers(fields: Iterable[Field], state: ReviewState) -> tuple[Blocker, ...]:
    """Find what is to be mended about some fields, each sentence once, with where that is done."""
    found: dict[str, str] = {}
    for field in fields:
        for about, sentence in _list_to_mend(field, state):
            found.setdefault(sentence, about)
    return tuple(Blocker(about=about, sentence=sentence) for sentence, about in found.items())


def _list_to_mend(field: Field, state: ReviewState) -> Iterator[tuple[str, str]]:
    # What keeps a part shut is mended at the question that does.
    yield from ((lock.about, lock.sentence) for lock in field.locked)
    if not field.locked:
        yield from ((field.about, sentence) for sentence in list_blockers(field, state))
