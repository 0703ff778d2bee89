"""All the words of a paper, block by block, as any format says them."""

from collections.abc import Iterator

from scrutiny.publication import paper as parts
from scrutiny.publication.paper import Block, Paper, Table
from scrutiny.publication.showing import say_cell


def list_words(paper: Paper) -> Iterator[str]:
    """List all that a paper says, from its title to its seal."""
    yield paper.title
    for block in paper.blocks:
        yield from _list_of_block(block)
    yield paper.seal


def list_rows(paper: Paper) -> Iterator[tuple[str, ...]]:
    """List the rows of every table of a paper, each as what its cells say."""
    for table in paper.tables:
        yield from (tuple(map(say_cell, row)) for row in table.rows)


def _list_of_block(block: Block) -> Iterator[str]:
    match block:
        case parts.Points(points):
            yield from points
        case parts.Terms(terms):
            yield from (f"{term}: {words}" for term, words in terms)
        case Table(caption, columns, rows, notes=notes):
            yield from (caption, *columns, *(say_cell(value) for row in rows for value in row), *notes)
        case parts.Picture(caption, alternative):
            yield from (caption, alternative)
        case parts.Answer(words, author):
            yield from (words, author or "")
        case _:
            yield block.words
