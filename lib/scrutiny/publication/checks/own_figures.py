"""The council's own figures: those that nobody marked for release, and those of few people."""

import re
from collections.abc import Iterator

from scrutiny.publication.checks.counts import find_small_counts
from scrutiny.publication.checks.hits import Hit
from scrutiny.publication.checks.typed import list_typed
from scrutiny.review.own_figures import OwnFigure
from scrutiny.review.proceedings import Proceedings
from scrutiny.vocabulary import Mark
from scrutiny.words.sentences import make_plain

_CHECK, _SAYS = "Local figures", "Nobody has said that this may be published."


def find_own_figures(said: str, proceedings: Proceedings) -> Iterator[Hit]:
    """Find the council's own figures that stand in a paper, as we say them or as somebody typed them."""
    for held in proceedings.own_figures:
        stands = make_plain(held.said) in said
        if proceedings.is_for(held.thing, Mark.PUBLIC):
            if stands:
                yield from _find_small(held, proceedings.fewest_told)
        else:
            if stands:
                yield Hit(_CHECK, held.measure, held.said, _SAYS, is_hard=True)
            yield from _find_typed(held, said, proceedings)


def _find_small(held: OwnFigure, fewest: int) -> Iterator[Hit]:
    """Find a count of few people, which stands behind a figure or is one."""
    is_few = held.count is not None and 0 < held.count < fewest
    if is_few or any(find_small_counts(f"{held.figure:g} {held.unit}", fewest)):
        yield Hit("Small count", held.measure, held.said, f"Give “fewer than {fewest}”.")


def _find_typed(held: OwnFigure, said: str, proceedings: Proceedings) -> Iterator[Hit]:
    """Find a measure that somebody typed together with its newest figure."""
    number = re.compile(rf"(?<![\d.,]){re.escape(held.shown.split(' ')[0])}(?![\d%])")
    for where, words in list_typed(proceedings):
        plain = make_plain(words)
        if plain and plain in said and make_plain(held.measure) in plain and number.search(words):
            yield Hit(_CHECK, where, f"{held.measure} … {held.shown}", _SAYS)
