"""The council's own figures: those that nobody marked for release, and those of few people."""

import re
from collections.abc import Iterator

from scrutiny.publication.checks.counts import find_small_counts
from scrutiny.publication.checks.hits import Hit
from scrutiny.publication.checks.typed import list_typed
from scrutiny.publication.paper import Paper
from scrutiny.publication.showing import say_cell
from scrutiny.publication.words_of import list_rows
from scrutiny.review.own_figures import OwnFigure
from scrutiny.review.proceedings import Proceedings
from scrutiny.vocabulary import Mark
from scrutiny.words.sentences import make_plain

_CHECK, _SAYS = "Local figures", "Nobody has said that this may be published."
# What says of a figure only that it counts; what is counted, its measure says.
_COUNTS = {"", "number", "count"}


def find_own_figures(said: str, paper: Paper, proceedings: Proceedings) -> Iterator[Hit]:
    """Find the council's own figures in a paper: in a sentence, in cells or as somebody typed them."""
    rows = [[*map(make_plain, row)] for row in list_rows(paper)]
    for held in proceedings.own_figures:
        stands = make_plain(held.said) in said or any(_is_in(row, held) for row in rows)
        if proceedings.is_for(held.thing, Mark.PUBLIC):
            if stands:
                yield from _find_small(held, proceedings.fewest_told)
        else:
            if stands:
                yield Hit(_CHECK, held.measure, held.said, _SAYS, is_hard=True)
            yield from _find_typed(held, said, proceedings)


def _is_in(row: list[str], held: OwnFigure) -> bool:
    """Whether a row of a table has the measure in a cell, and in others its period and its number."""
    shown = {make_plain(held.shown), say_cell(held.figure), f"{held.figure:,g}"}
    return {make_plain(held.measure), make_plain(held.period)} <= {*row} and not shown.isdisjoint(row)


def _find_small(held: OwnFigure, fewest: int) -> Iterator[Hit]:
    """Find a count of few people, which stands behind a figure or is one."""
    is_few = held.count is not None and 0 < held.count < fewest
    counted = held.measure if held.unit.casefold() in _COUNTS else held.unit
    if is_few or any(find_small_counts(f"{held.figure:g} {counted}", fewest)):
        yield Hit("Small count", held.measure, held.said, f"Give “fewer than {fewest}”.")


def _find_typed(held: OwnFigure, said: str, proceedings: Proceedings) -> Iterator[Hit]:
    """Find a measure that somebody typed together with its newest figure."""
    number = re.compile(rf"(?<![\d.,]){re.escape(held.shown.split(' ')[0])}(?![\d%])")
    for where, words in list_typed(proceedings):
        plain = make_plain(words)
        if plain and plain in said and make_plain(held.measure) in plain and number.search(words):
            yield Hit(_CHECK, where, f"{held.measure} … {held.shown}", _SAYS)
