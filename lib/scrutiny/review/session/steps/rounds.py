"""Rounds of a step: what people answered to its questions before they were opened again."""

from collections.abc import Iterable, Iterator

from scrutiny.record.folding import ReviewState
from scrutiny.record.rounds import Round
from scrutiny.review.fields import Field
from scrutiny.review.ratings import read_given
from scrutiny.review.session.told.spreads import EarlierTold


def list_shown_rounds(state: ReviewState, field: Field) -> tuple[Round, ...]:
    """List the rounds of a question that have ended and were shown, the first of them first."""
    return tuple(ended for ended in state.earlier.get(field.about, ()) if ended.is_shown)


def list_earlier(state: ReviewState, fields: Iterable[Field]) -> Iterator[EarlierTold]:
    """List what was answered to each question in those rounds, which no later message changes."""
    for field in fields:
        for ended in list_shown_rounds(state, field):
            spread = field.kind.spread(field, read_given(ended.ratings.values()))
            yield EarlierTold(about=field.about, spread=spread.shares, said=spread.said)
