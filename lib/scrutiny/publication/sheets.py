"""What a paper is as a book of sheets: a cover with its words, and a sheet for each table, in any format."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scrutiny.publication import paper as parts
from scrutiny.publication.paper import AbsentCell, Block, Paper, Table, Value
from scrutiny.words.dates import say_day

COVER = "Cover"
_LONGEST_NAME = 31
_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\\n']")


@dataclass(frozen=True)
class Sheet:
    """One sheet: its name, its heading row, and rows of values; the cover has words alone."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    widths: tuple[float, ...] = ()


def lay_out_sheets(paper: Paper) -> tuple[Sheet, ...]:
    """Lay a paper out as sheets: first its words and what each sheet holds, then a table a sheet."""
    names = name_sheets(paper.tables)
    cover = Sheet(COVER, (paper.title,), tuple((words,) for words in _write_cover(paper, iter(names))))
    tables = (
        Sheet(name, table.columns, table.rows, table.widths)
        for name, table in zip(names, paper.tables, strict=True)
    )
    return (cover, *tables)


def name_sheets(tables: tuple[Table, ...]) -> tuple[str, ...]:
    """Name a sheet for each table, by its caption as far as a sheet's name may go; no two alike."""
    names: list[str] = []
    for number, table in enumerate(tables, start=1):
        plain = " ".join(_NOT_IN_A_NAME.sub(" ", table.caption).split())
        names.append(_cut(f"{number}. {plain}").strip())
    return tuple(names)


def _cut(name: str) -> str:
    """Cut a name where a sheet's may end: some letters, such as those of emoji, count as two there."""
    cut = name[:_LONGEST_NAME]
    while len(cut.encode("utf-16-le", "surrogatepass")) > 2 * _LONGEST_NAME:
        cut = cut[:-1]
    return cut


def _write_cover(paper: Paper, names: Iterator[str]) -> Iterator[str]:
    yield f"{paper.council}, {say_day(paper.day)}"
    if paper.head:
        yield paper.head
    for block in paper.blocks:
        yield from _list_words(block, names)
    if paper.seal:
        yield paper.seal


def _list_words(block: Block, names: Iterator[str]) -> Iterator[str]:
    match block:
        case parts.Points(points):
            yield from points
        case parts.Terms(terms):
            yield from (f"{term}\n{words}" for term, words in terms)
        case Table(caption, notes=notes):
            yield f"{caption}: see the sheet {next(names)!r}."
            yield from notes
            yield from explain_signs(block)
        case parts.Picture(caption, alternative):
            yield f"{caption}\n{alternative}"
        case parts.Answer(words, author):
            yield f"{words}\n{author}" if author else words
        case _:
            yield block.words


def explain_signs(table: Table) -> Iterator[str]:
    """Say what each sign in a table means, once."""
    cells = (value for row in table.rows for value in row if isinstance(value, AbsentCell))
    yield from dict.fromkeys(f"{cell.sign} means: {cell.meaning}" for cell in cells)
