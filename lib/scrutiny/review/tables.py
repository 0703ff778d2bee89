"""The tables among the fields: the rows of their answers, under the columns that are asked for now."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from scrutiny.record.bodies import CANNOT_BE_READ
from scrutiny.record.entries import Json
from scrutiny.record.kept_tables import KeptRow, hash_words, is_table, keep_rows, list_columns, read_rows
from scrutiny.review.fields import Field, FieldKind

TABLES = frozenset({FieldKind.TABLE, FieldKind.MATRIX})
_LISTS = frozenset({FieldKind.LIST, FieldKind.CHECKS, FieldKind.HEAT_MAP})


def name_columns(field: Field, body: Json) -> tuple[str, ...]:
    """Name the columns an answer is read under: those asked for, or its own where no table is asked for."""
    return field.offered if field.kind in TABLES else list_columns(body)


def read_table(field: Field, body: Json) -> tuple[KeptRow, ...]:
    """Read the rows of an answer; none where it is no table."""
    is_grid = field.kind is FieldKind.MATRIX
    rows = read_rows(body, name_columns(field, body), field.rows, is_grid=is_grid)
    return tuple(_name_rows(rows)) if field.keyed else rows


def _name_rows(rows: Sequence[KeptRow]) -> Iterator[KeptRow]:
    """Give each row a key that no other has; one written before there were keys goes by its first words."""
    given = {row.key for row in rows}
    taken: set[str] = set()
    for row in rows:
        hashed = hash_words(row.cells[0]) if row.cells[0].strip() else ""
        key = row.key or ("" if hashed in given else hashed)
        yield replace(row, key="" if key in taken else key)
        taken.add(key)


def list_names(field: Field, body: Json) -> list[str]:
    """List what the parts of an answer go by: the keys of its ticks, the headings of its rows."""
    if field.kind in TABLES:
        return [row.cells[0] for row in read_table(field, body)]
    return [part for part in (body if isinstance(body, list) else []) if isinstance(part, str)]


def list_cells(field: Field, body: Json) -> list[tuple[str, str]]:
    """List the words of an answer, each with the heading it stands under; outside a table there is none."""
    if field.kind in TABLES:
        rows = read_table(field, body)
        return [pair for row in rows for pair in (*zip(field.offered, row.cells, strict=True), *row.gone)]
    parts = body if isinstance(body, list) else [body]
    named = [part.get("risk") if isinstance(part, dict) else part for part in parts]
    return [("", words) for words in named if isinstance(words, str)]


def show_body(field: Field, body: Json) -> Json:
    """Give an answer as a browser is told it: a table under the columns asked for now, all else as it is."""
    is_bare = isinstance(body, list) and all(isinstance(row, list) for row in body)
    if field.kind in TABLES and (is_bare or is_table(body)):
        return keep_rows(field.offered, read_table(field, body))
    said = CANNOT_BE_READ if isinstance(body, dict) and not is_table(body) else body
    if isinstance(said, str) and field.kind in _LISTS:
        # What should be a list is shown as the one part of it.
        return [{"risk": said}] if field.kind is FieldKind.HEAT_MAP else [said]
    return said
